"""Printed lines found in a picture: long thin strokes of ink, level or upright."""

from collections.abc import Iterable
from typing import NamedTuple

import cv2
import numpy as np

from extractors.ocr import GreyImage
from extractors.pages.ink import Ink

MIN_INCHES = 0.5
MIN_UNBROKEN_INCHES = 0.25
"""Longer than the strokes of letters, short enough for a line that a fax has torn."""

MAX_THICK_INCHES = 0.045
SAG_INCHES = 0.02
"""A line a little askew leaves its row of pixels; strokes this near to each other are one line."""

BREAK_INCHES = 0.06
MAX_SLOPE = 0.02
MAX_INK_BESIDE = 0.25


class Stroke(NamedTuple):
    """A line in pixels of the picture."""

    left: int
    top: int
    right: int
    bottom: int


def strokes_of(ink: Ink) -> tuple[list[Stroke], list[Stroke]]:
    """Return the level and the upright lines of a page, in pixels of the picture that the ink was taken from."""
    level = _level_strokes(ink.mask, ink.dpi)
    upright = _level_strokes(cv2.transpose(ink.mask).astype(np.uint8), ink.dpi)
    swapped = (Stroke(stroke.top, stroke.left, stroke.bottom, stroke.right) for stroke in upright)
    return _enlarged(level, ink.scale), _enlarged(swapped, ink.scale)


def without_strokes(pixels: GreyImage, strokes: Iterable[Stroke], *, pad: int = 1) -> GreyImage:
    """Return the picture with the lines painted over in white."""
    clear = pixels.copy()
    for stroke in strokes:
        top, left = max(stroke.top - pad, 0), max(stroke.left - pad, 0)
        clear[top : stroke.bottom + pad, left : stroke.right + pad] = 255
    return clear


def _level_strokes(ink: GreyImage, dpi: float) -> list[Stroke]:
    """Return the level lines of the ink, in its own pixels."""
    length = max(round(MIN_INCHES * dpi), 8)
    unbroken = max(round(MIN_UNBROKEN_INCHES * dpi), 6)
    whole = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((1, unbroken), np.uint8))
    if not whole.any():
        return []
    gap = max(round(BREAK_INCHES * dpi), 2)
    sag = max(round(SAG_INCHES * dpi), 2)
    joined = cv2.morphologyEx(whole, cv2.MORPH_CLOSE, np.ones((sag, gap), np.uint8)).astype(np.uint8)
    outlines = cv2.findContours(joined, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)[0]
    found = (Stroke(x, y, x + wide, y + high) for x, y, wide, high in map(cv2.boundingRect, outlines) if wide >= length)
    thickest = max(MAX_THICK_INCHES * dpi, 3.0)
    return [stroke for stroke in found if _is_line(stroke, joined, thickest) and _stands_free(stroke, ink)]


def _is_line(stroke: Stroke, lines: GreyImage, thickest: float) -> bool:
    """Tell whether the stroke is thin and near to level."""
    width, height = stroke.right - stroke.left, stroke.bottom - stroke.top
    thickness = np.count_nonzero(lines[stroke.top : stroke.bottom, stroke.left : stroke.right]) / width
    return bool(thickness <= thickest and height - thickness <= MAX_SLOPE * width + 2)


def _stands_free(stroke: Stroke, ink: GreyImage) -> bool:
    """Tell whether there is paper along one side at least; a run of ink inside bold print has ink on both."""
    above = ink[max(stroke.top - 3, 0) : max(stroke.top - 1, 0), stroke.left : stroke.right]
    below = ink[stroke.bottom + 1 : stroke.bottom + 3, stroke.left : stroke.right]
    return any(not side.size or bool(np.count_nonzero(side) < MAX_INK_BESIDE * side.size) for side in (above, below))


def _enlarged(strokes: Iterable[Stroke], scale: int) -> list[Stroke]:
    return [Stroke(*(value * scale for value in stroke)) for stroke in strokes]
