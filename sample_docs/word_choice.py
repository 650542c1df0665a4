"""Teaches the choice between two readers: `python -m sample_docs.word_choice --out FILE.json`.

Papers of the group typed_seen are drawn as software prints them and as faxes and photographs; Tesseract reads these
page by page, and the second reader its doubtful words. What a word truly is follows from its place on the drawn page.
Where the readers differ and one is right, a logistic regression learns which. It is measured on papers it did not learn
from. Needs the fonts of README.md and the extra `careful`.
"""

import argparse
import json
import random
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.document import Word as PlacedWord
from extractors.ocr import Engine, RecognisedWord, open_engine
from extractors.ocr.careful_engine import is_doubtful, picture_of
from extractors.ocr.word_choice import Weights, Word, evidence
from extractors.ocr.word_reader import WordReader
from extractors.pages import open_file
from extractors.pages.attempts import read_scan
from extractors.settings import Settings
from sample_docs.forms import known_forms
from sample_docs.layouts import Layout, known_layouts
from sample_docs.make import Order, make

GROUP, PRINTED = "typed_seen", "born_digital_pdf"
FORMS = ("noisy_fax", "standard_fax", "noisy_fax", "phone_photo", "fine_fax")
"""The forms in which papers are read, by turn: noise is where readers differ."""

PAPERS, HELD_BACK_EACH = 200, 4
"""Papers read, of which every fourth is held back to measure by."""

LEAST_PAPERS = 3
"""A word that so many other papers print is known."""

LEAST_FIXED, FIXED_WITHIN = 6, 12.0
"""A page's place is known by so many words that stand there within so many pixels."""

OF_WORD_ACROSS, OF_WORD_DOWN, WHOLE = 0.5, 0.4, 0.75
STEPS, DAMPING = 60, 0.5
SETTINGS = Settings(careful=False, compare_text_layer=False)

Map = NDArray[np.float64]


class Reading(NamedTuple):
    """One word of a page: what either reader has, what it truly is, and the paper it stands on."""

    first: Word
    second: Word
    truth: str
    paper: str


def main(arguments: Sequence[str] | None = None) -> int:
    """Learn, write the weights, and return the exit status."""
    options = _parser().parse_args(arguments)
    lot = random.Random(options.seed)
    papers = known_layouts(GROUP)
    printed = {paper.name: _words_of(paper) for paper in papers}
    chosen = lot.sample(papers, min(options.papers, len(papers)))
    readings = list(read_papers(chosen))
    words = Counter(word for own in printed.values() for word in own)
    held_back = {paper.name for paper in chosen[::HELD_BACK_EACH]}
    learnt = fitted([each for each in readings if each.paper not in held_back], words, printed)
    _tell([each for each in readings if each.paper in held_back], learnt, words, printed)
    write(Weights(fitted(readings, words, printed), _known(words, frozenset())), options.out)
    return 0


def read_papers(papers: Sequence[Layout]) -> Iterator[Reading]:
    """Yield what both readers have for the doubtful words of the papers."""
    reader = WordReader()
    with open_engine(SETTINGS) as engine:
        for number, paper in enumerate(papers, 1):
            yield from _read_paper(paper, FORMS[number % len(FORMS)], engine, reader)
            if number % 10 == 0:
                print(f"read {number} of {len(papers)} papers", flush=True)


def _read_paper(paper: Layout, form: str, engine: Engine, reader: WordReader) -> Iterator[Reading]:
    if paper.media not in known_forms()[form].media:
        return
    order = Order(paper, known_forms()[form], 1)
    printed = _printed_pages(paper)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"paper{order.form.suffix}")
        path.write_bytes(make(order, seed=1).content)
        with open_file(path, name=path.name, settings=SETTINGS) as opened:
            for number in range(1, min(opened.page_count, len(printed)) + 1):
                page, words = read_scan(opened.source.scan(number), engine)
                for word, truth in _with_truth(words, printed[number - 1]):
                    second = reader.read(picture_of(word, page.pixels))
                    yield Reading(Word(word.text, word.confidence), Word(*second[:2]), truth, paper.name)


def _printed_pages(paper: Layout) -> list[list[PlacedWord]]:
    """Return the words of each page of a paper as software prints it."""
    pdf = make(Order(paper, known_forms()[PRINTED], 1), seed=1).content
    with open_file(pdf, name="printed", settings=SETTINGS) as opened:
        pages = [opened.source.text_page(number) for number in range(1, opened.page_count + 1)]
    return [[word for line in page.lines for word in line.words] if page else [] for page in pages]


def _words_of(paper: Layout) -> frozenset[str]:
    texts = (word.text for page in _printed_pages(paper) for word in page)
    return frozenset(word.lower() for text in texts for word in re.findall("[A-Za-z]{3,}", text))


def _with_truth(words: Sequence[RecognisedWord], printed: Sequence[PlacedWord]) -> Iterator[tuple[RecognisedWord, str]]:
    """Yield the doubtful words that stand where one word was printed, with that word."""
    moved = _placing(words, printed)
    if moved is None:
        return
    ends = np.array([(*word.box[:2], 1, *word.box[2:], 1) for word in printed]).reshape(-1, 2, 3) @ moved.T
    for word in filter(is_doubtful, words):
        near = _standing_at(word, ends.reshape(-1, 4))
        if len(near) == 1:
            left, _, right, _ = ends.reshape(-1, 4)[near[0]]
            if min(word.right, right) - max(word.left, left) > WHOLE * (right - left):
                yield word, printed[near[0]].text


def _placing(words: Sequence[RecognisedWord], printed: Sequence[PlacedWord]) -> Map | None:
    """Return how places on the drawn page become places on the read one, by words that stand on each once."""
    middles = {word.text: _middle(word[2:]) for word in words}
    drawn = {word.text: _middle(word.box) for word in printed}
    count = Counter(word.text for word in words) + Counter(word.text for word in printed)
    once = [text for text in middles if text in drawn and count[text] == 2 and len(text) > 2]
    if len(once) < LEAST_FIXED:
        return None
    before, after = (np.array([places[text] for text in once], np.float32) for places in (drawn, middles))
    found, is_near = cv2.estimateAffine2D(before, after, ransacReprojThreshold=FIXED_WITHIN)
    return np.asarray(found, np.float64) if found is not None and int(is_near.sum()) >= LEAST_FIXED else None


def _middle(box: Sequence[float]) -> tuple[float, float]:
    left, top, right, bottom = box
    return (left + right) / 2, (top + bottom) / 2


def _standing_at(word: RecognisedWord, boxes: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return the numbers of the boxes that share much of the word's place."""
    shared = np.minimum(boxes[:, 2:], (word.right, word.bottom)) - np.maximum(boxes[:, :2], (word.left, word.top))
    size = np.minimum(boxes[:, 2:] - boxes[:, :2], (word.right - word.left, word.bottom - word.top))
    return np.flatnonzero((shared > (OF_WORD_ACROSS, OF_WORD_DOWN) * size).all(axis=1))


def fitted(
    readings: Sequence[Reading], words: Mapping[str, int], printed: Mapping[str, frozenset[str]]
) -> dict[str, float]:
    """Return the weights of a logistic regression on the words at which one of two differing readers is right."""
    told = [each for each in readings if each.first.text != each.second.text and each.truth in _texts(each)]
    found = [evidence(each.first, each.second, _known(words, printed[each.paper])) for each in told]
    facts = np.array([list(row.values()) for row in found])
    is_second = np.array([each.second.text == each.truth for each in told], float)
    weights = np.zeros(facts.shape[1])
    for _ in range(STEPS):
        share = 1 / (1 + np.exp(-facts @ weights))
        slope = facts.T @ (share - is_second) + DAMPING * weights
        bend = (facts.T * (share * (1 - share))) @ facts + DAMPING * np.eye(len(weights))
        weights -= np.linalg.solve(bend, slope)
    return {name: round(float(weight), 3) for name, weight in zip(found[0], weights, strict=True)}


def _texts(reading: Reading) -> tuple[str, str]:
    return reading.first.text, reading.second.text


def _known(words: Mapping[str, int], own: frozenset[str]) -> frozenset[str]:
    """Return the words that enough papers print beside the one whose own words are given."""
    return frozenset(word for word, count in words.items() if count - (word in own) >= LEAST_PAPERS)


def _tell(
    readings: Sequence[Reading],
    weights: Mapping[str, float],
    words: Mapping[str, int],
    printed: Mapping[str, frozenset[str]],
) -> None:
    wrong: Counter[str] = Counter()
    for each in readings:
        found = evidence(each.first, each.second, _known(words, printed[each.paper]))
        is_second = bool(each.second.text) and sum(weights[name] * found[name] for name in found) > 0
        wrong["chosen"] += _texts(each)[is_second] != each.truth
        wrong["first"] += each.first.text != each.truth
        wrong["second"] += each.second.text != each.truth
        wrong["both"] += each.truth not in _texts(each)
    print(f"wrong of {len(readings)} doubtful words of papers held back: {dict(wrong)}")


def write(weights: Weights, path: Path) -> None:
    """Write the weights and the words known."""
    stored = {"evidence": weights.evidence, "words": " ".join(sorted(weights.words))}
    path.write_text(json.dumps(stored, indent=1) + "\n", encoding="utf-8")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m sample_docs.word_choice", description="Teaches the choice between two readers of one word."
    )
    parser.add_argument("--out", type=Path, required=True, help="the file to write, .json")
    parser.add_argument("--papers", type=int, default=PAPERS, help=f"papers to read, {PAPERS} where not said")
    parser.add_argument("--seed", type=int, default=1)
    return parser


if __name__ == "__main__":
    sys.exit(main())
