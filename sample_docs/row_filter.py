"""Trains the filter that draws the rows a standard fax leaves out: `python -m sample_docs.row_filter --out FILE.npz`.

Papers of the group typed_seen are drawn as software prints them, laid askew on the glass, sent in black and white with
dirt, and every second row is left out. From what is left near ink the filter learns the grey that was printed. It is
measured on papers it did not learn from. Needs the fonts of README.md; the same seed makes the same filter again on
the same machine and versions, since the order in which a processor adds decides the last digits.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from pathlib import Path
from typing import Any, NamedTuple

import cv2
import numpy as np

from extractors.pages import between_rows, specks
from extractors.pages.between_rows import Bytes, Floats, Layer
from sample_docs import raster
from sample_docs.fax import transmit
from sample_docs.forms import known_forms
from sample_docs.layouts import Layout, known_layouts
from sample_docs.make import Order, make
from sample_docs.raster import Grey

GROUP, FORM, DPI = "typed_seen", "born_digital_pdf", 204
"""What is drawn, and how fine; never papers that are held for measuring."""

LEARNT_FROM, HELD_BACK = 102, 8
"""Papers drawn to learn from, and others to measure by."""

OF_A_PAGE = 12_000
"""Patches taken of each page."""

MOST_SKEW, SKEWED = 1.2, 0.7
SIZES, RESIZED = (0.8, 1.25), 0.3
"""How much print is turned (degrees) and made smaller or larger, and the share of pages that are."""

GRAIN, PAPER, THRESHOLDS = (4.0, 14.0), 248, (120, 185)
SPECKS = (0.0, 0.0, 0.0004, 0.0008, 0.0015)
"""The sending machine: its grain, its paper's white, where it parts black from white, and shares of dirt."""

HIDDEN = (32, 16)
"""The sizes of the filter's inner layers."""

STEPS, BATCH = 100_000, 512
"""Steps of learning (the shipped filter took about as many, judged by the time it took), and patches in each."""

FIRST_RATE, LAST_SHARE = 2e-3, 0.02
"""How far a step goes at first, and the share of that which is left at the end."""

KEPT, KEPT_SQUARE, LEAST = 0.9, 0.999, 1e-8
"""The shares of the mean slope and of its mean square that a step keeps, and the least that is divided by."""

REPORTS = 20
"""How often learning tells how far it has come."""


class Examples(NamedTuple):
    """Patches as the filter sees them, and how dark the middle and the place below it were printed, 0 to 255."""

    patches: Bytes
    printed: Bytes


class Adam:
    """Moves one array of numbers against its slope, each number by its own measure (Kingma and Ba 2015)."""

    def __init__(self, numbers: Floats) -> None:
        self._numbers = numbers
        self._mean = np.zeros_like(numbers)
        self._square = np.zeros_like(numbers)
        self._steps = 0

    def move(self, slope: Floats, rate: float) -> None:
        """Move the numbers one step, in place."""
        self._steps += 1
        self._mean += (1 - KEPT) * (slope - self._mean)
        self._square += (1 - KEPT_SQUARE) * (slope * slope - self._square)
        even, even_square = 1 - KEPT**self._steps, 1 - KEPT_SQUARE**self._steps
        self._numbers -= rate * (self._mean / even) / (np.sqrt(self._square / even_square) + LEAST)


def main(arguments: Sequence[str] | None = None) -> int:
    """Train a filter, write it, and return the exit status."""
    options = _parser().parse_args(arguments)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    noise = np.random.default_rng(options.seed)
    papers = chosen_papers(LEARNT_FROM + HELD_BACK, noise)
    examples = draw_examples(papers[HELD_BACK:], noise)
    held_back = draw_examples(papers[:HELD_BACK], noise)
    write(trained(examples, held_back, options.steps, noise), options.out)
    print(f"{options.out}: mean squared error {error(between_rows.stored_layers(options.out), held_back):.5f}")
    return 0


def chosen_papers(count: int, noise: np.random.Generator) -> list[Layout]:
    """Return so many papers, drawn by lot."""
    papers = known_layouts(GROUP)
    return [papers[n] for n in noise.permutation(len(papers))[:count]]


def draw_examples(papers: Sequence[Layout], noise: np.random.Generator) -> Examples:
    """Return the examples of all pages of the papers."""
    found: list[Examples] = []
    for number, paper in enumerate(papers, 1):
        found += [examples_of(page, noise) for page in _pages(paper)]
        if number % 10 == 0 or number == len(papers):
            print(f"drawn {number} of {len(papers)} papers", flush=True)
    return Examples(*map(np.concatenate, zip(*found, strict=True)))


def examples_of(page: Grey, noise: np.random.Generator) -> Examples:
    """Return examples from one page, sent as a fax with every second row left out."""
    page = _laid(page, noise)
    first, count = noise.integers(between_rows.ROWS_DRAWN), page.shape[0] // between_rows.ROWS_DRAWN - 1
    rows = _sent(page, noise)[first :: between_rows.ROWS_DRAWN][:count]
    printed = page[first:][: between_rows.ROWS_DRAWN * count].reshape(count, between_rows.ROWS_DRAWN, -1)
    near = between_rows.near_ink(specks.without_specks(rows) if specks.has_specks(rows) else rows)
    chosen = noise.permutation(near.rows.size)[:OF_A_PAGE]
    return Examples(near.seen(chosen), 255 - printed[near.rows[chosen], :, near.columns[chosen]])


def _pages(paper: Layout) -> Iterator[Grey]:
    """Yield a paper's pages as grey pictures of the size that a fax has."""
    pdf = make(Order(paper, known_forms()[FORM], 1), seed=1).content
    for page in raster.render(pdf, DPI):
        yield np.asarray(cv2.resize(page, (transmit.WIDTH, transmit.ROWS), interpolation=cv2.INTER_AREA), np.uint8)


def _laid(page: Grey, noise: np.random.Generator) -> Grey:
    """Return a page as it lies on the glass: often askew, sometimes with smaller or larger print."""
    if noise.random() < SKEWED:
        page = raster.turned(page, noise.uniform(-MOST_SKEW, MOST_SKEW))
    if noise.random() < RESIZED:
        size = noise.uniform(*SIZES)
        way = cv2.INTER_AREA if size < 1 else cv2.INTER_CUBIC
        page = np.asarray(cv2.resize(page, None, fx=size, fy=size, interpolation=way), np.uint8)
    return page


def _sent(page: Grey, noise: np.random.Generator) -> Grey:
    """Return a page in black and white, with its dirt, as a sending machine sees it."""
    grained = raster.grained(page, noise, deviation=noise.uniform(*GRAIN), paper=PAPER)
    two_tone = np.where(grained > noise.integers(*THRESHOLDS, endpoint=True), 255, 0).astype(np.uint8)
    return raster.dirtied(two_tone, noise, specks=noise.choice(SPECKS))


def trained(examples: Examples, held_back: Examples, steps: int, noise: np.random.Generator) -> tuple[Layer, ...]:
    """Return a filter that learnt from the examples, telling on the way how it does on those held back."""
    layers = fresh_layers(noise)
    moved = [Adam(numbers) for layer in layers for numbers in layer]
    for step, batch in enumerate(islice(_batches(examples, noise), steps)):
        for adam, slope in zip(moved, slopes(layers, batch), strict=True):
            adam.move(slope, FIRST_RATE * max(LAST_SHARE, 1 - step / steps))
        if (step + 1) % max(1, steps // REPORTS) == 0:
            print(f"step {step + 1} of {steps}, mean squared error {error(layers, held_back):.5f}", flush=True)
    return layers


def fresh_layers(noise: np.random.Generator) -> tuple[Layer, ...]:
    """Return a filter that has learnt nothing."""
    seen = (2 * between_rows.ROWS + 1) * (2 * between_rows.COLUMNS + 1)
    sizes = (seen, *HIDDEN, between_rows.ROWS_DRAWN)
    return tuple(
        Layer(noise.normal(0, np.sqrt(2 / above), (above, below)).astype(np.float32), np.zeros(below, np.float32))
        for above, below in pairwise(sizes)
    )


def slopes(layers: Sequence[Layer], examples: Examples) -> list[Floats]:
    """Return how the cross entropy rises with the weights and bias of each layer."""
    *given, dark = between_rows.passed_on(examples.patches, layers)
    fault = np.asarray((dark - examples.printed / 255) / len(dark), np.float32)
    found: list[Floats] = []
    for layer, before in zip(reversed(layers), reversed(given), strict=True):
        found = [before.T @ fault, fault.sum(0), *found]
        fault = np.asarray((fault @ layer.weights.T) * (before > 0), np.float32)
    return found


def error(layers: Sequence[Layer], examples: Examples) -> float:
    """Return the filter's mean squared error on examples, 0 to 1."""
    return float(np.mean((between_rows.darkness(examples.patches, layers) - examples.printed / 255) ** 2))


def write(layers: Sequence[Layer], path: Path) -> None:
    """Write a filter in half precision, in which it draws as well and is half as large."""
    halves: dict[str, Any] = {}
    for number, layer in enumerate(layers):
        halves[f"weights_{number}"] = layer.weights.astype(np.float16)
        halves[f"bias_{number}"] = layer.bias.astype(np.float16)
    with path.open("wb") as target:
        np.savez(target, **halves)


def _batches(examples: Examples, noise: np.random.Generator) -> Iterator[Examples]:
    """Yield batches without end; every example comes once before any comes again."""
    count = len(examples.patches)
    while True:
        for chosen in np.array_split(noise.permutation(count), max(1, count // BATCH)):
            yield Examples(examples.patches[chosen], examples.printed[chosen])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m sample_docs.row_filter", description="Trains the filter that draws rows between those of a fax."
    )
    parser.add_argument("--out", type=Path, required=True, help="the file to write, .npz")
    parser.add_argument("--steps", type=int, default=STEPS, help=f"steps of learning, {STEPS} where not said")
    parser.add_argument("--seed", type=int, default=1)
    return parser


if __name__ == "__main__":
    sys.exit(main())
