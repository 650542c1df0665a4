"""The rows that a standard fax leaves out, drawn as print has them.

Half the rows of a page are missing, and dirt and the sender's threshold have gnawed at the rest. A small learned filter
sees every place with what is around it and says how dark the print was there and just below. It was trained on rendered
letters sent as faxes with every second row left out: black and white patches in, the grey of the undamaged page out.
"""

from functools import cache
from importlib.resources import files
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.ocr import GreyImage

WEIGHTS = "between_rows.npz"
ROWS, COLUMNS = 3, 6
"""How far the filter sees up and down, left and right."""

REACH_DOWN, REACH_ACROSS = 2, 3
"""Farther than this from ink all is paper."""

AT_ONCE = 1 << 14
"""Places that are looked at together; more fill the processor's memory."""

Floats = NDArray[np.float32]


class _Layer(NamedTuple):
    weights: Floats
    bias: Floats


def with_rows_between(pixels: GreyImage) -> GreyImage:
    """Return a two-tone page in twice as many rows, in grey."""
    ink = np.pad((pixels < 128).astype(np.uint8), ((ROWS, ROWS), (COLUMNS, COLUMNS)))
    reach = np.ones((2 * REACH_DOWN + 1, 2 * REACH_ACROSS + 1), np.uint8)
    near = cv2.dilate(ink, reach)[ROWS:-ROWS, COLUMNS:-COLUMNS]
    rows, columns = np.nonzero(near)
    patches = np.lib.stride_tricks.sliding_window_view(ink, (2 * ROWS + 1, 2 * COLUMNS + 1))
    height, width = pixels.shape
    drawn = np.full((height, 2, width), 255, np.uint8)
    for start in range(0, rows.size, AT_ONCE):
        here = rows[start : start + AT_ONCE], columns[start : start + AT_ONCE]
        drawn[here[0], :, here[1]] = np.rint(255 * (1 - _darkness(patches[here].reshape(here[0].size, -1))))
    return drawn.reshape(2 * height, width)


def _darkness(patches: NDArray[np.uint8]) -> Floats:
    """Return how dark the middle of each patch was printed, and how dark just below it, 0 to 1."""
    *hidden, last = _layers()
    seen = patches.astype(np.float32)
    for layer in hidden:
        seen = np.maximum(seen @ layer.weights + layer.bias, 0)
    dark: Floats = 1 / (1 + np.exp(-(seen @ last.weights + last.bias)))
    return dark


@cache
def _layers() -> tuple[_Layer, ...]:
    with files("extractors.pages").joinpath(WEIGHTS).open("rb") as source, np.load(source) as stored:
        return tuple(
            _Layer(stored[f"weights_{n}"].astype(np.float32), stored[f"bias_{n}"].astype(np.float32)) for n in range(3)
        )
