"""The rows that a standard fax leaves out, drawn as print has them.

Half the rows of a page are missing, and dirt and the sender's threshold have gnawed at the rest. A small learned filter
sees every place with what is around it and says how dark the print was there and just below. It was trained on rendered
letters sent as faxes with every second row left out: black and white patches in, the grey of the undamaged page out.
`python -m sample_docs.row_filter` trains it anew.
"""

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import IO, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.ocr import GreyImage

WEIGHTS = "between_rows.npz"
ROWS, COLUMNS = 3, 6
"""How far the filter sees up and down, left and right."""

ROWS_DRAWN = 2
"""The rows drawn of each one: itself and the one left out below it."""

LAYERS = 3
"""The filter's layers of weights."""

REACH_DOWN, REACH_ACROSS = 2, 3
"""Farther than this from ink all is paper."""

AT_ONCE = 1 << 14
"""Places that are looked at together; more fill the processor's memory."""

Floats = NDArray[np.float32]
Bytes = NDArray[np.uint8]
Places = NDArray[np.intp]


class Layer(NamedTuple):
    """One layer of the filter: what is seen times `weights`, and `bias` added."""

    weights: Floats
    bias: Floats


class NearInk(NamedTuple):
    """The places of a page that are near ink, row and column, and the patch around every place of the page."""

    rows: Places
    columns: Places
    patches: Bytes

    def seen(self, chosen: slice | Places) -> Bytes:
        """Return the patches around the places chosen, each in one row, 1 for ink."""
        rows, columns = self.rows[chosen], self.columns[chosen]
        return self.patches[rows, columns].reshape(rows.size, -1)


def with_rows_between(pixels: GreyImage) -> GreyImage:
    """Return a two-tone page in twice as many rows, in grey."""
    near = near_ink(pixels)
    height, width = pixels.shape
    drawn = np.full((height, ROWS_DRAWN, width), 255, np.uint8)
    for start in range(0, near.rows.size, AT_ONCE):
        here = slice(start, start + AT_ONCE)
        drawn[near.rows[here], :, near.columns[here]] = np.rint(255 * (1 - darkness(near.seen(here), _layers())))
    return drawn.reshape(ROWS_DRAWN * height, width)


def near_ink(pixels: GreyImage) -> NearInk:
    """Return the places of a two-tone page that can be other than paper, with what the filter sees of them."""
    ink = np.pad((pixels < 128).astype(np.uint8), ((ROWS, ROWS), (COLUMNS, COLUMNS)))
    reach = np.ones((2 * REACH_DOWN + 1, 2 * REACH_ACROSS + 1), np.uint8)
    near = cv2.dilate(ink, reach)[ROWS:-ROWS, COLUMNS:-COLUMNS]
    patches = np.lib.stride_tricks.sliding_window_view(ink, (2 * ROWS + 1, 2 * COLUMNS + 1))
    rows, columns = np.nonzero(near)
    return NearInk(rows, columns, patches)


def darkness(patches: Bytes, layers: Sequence[Layer]) -> Floats:
    """Return how dark the middle of each patch was printed, and how dark just below it, 0 to 1."""
    return passed_on(patches, layers)[-1]


def passed_on(patches: Bytes, layers: Sequence[Layer]) -> list[Floats]:
    """Return what each layer of the filter is given, and last the darkness that comes out."""
    *hidden, last = layers
    given = [patches.astype(np.float32)]
    for layer in hidden:
        given.append(np.maximum(given[-1] @ layer.weights + layer.bias, 0))
    return [*given, 1 / (1 + np.exp(-(given[-1] @ last.weights + last.bias)))]


def stored_layers(source: Path | IO[bytes]) -> tuple[Layer, ...]:
    """Return the layers of a filter kept in a file."""
    with np.load(source) as stored:
        return tuple(
            Layer(stored[f"weights_{n}"].astype(np.float32), stored[f"bias_{n}"].astype(np.float32))
            for n in range(LAYERS)
        )


@cache
def _layers() -> tuple[Layer, ...]:
    with files("extractors.pages").joinpath(WEIGHTS).open("rb") as source:
        return stored_layers(source)
