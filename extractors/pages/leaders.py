"""Rows of dots that lead from a label to its value: an engine reads them as letters that nobody wrote."""

from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.ocr import GreyImage
from extractors.pages.ink import Ink

FEWEST = 5
"""So many dots in step are a leader; three are an ellipsis."""

DOT_INCHES = 0.035
MERGED = 4
"""So many dots that have run together are still a part of a leader."""
NEAREST_INCHES, FARTHEST_INCHES = 0.02, 0.17
"""From one dot to the next."""

OUT_OF_STEP = 0.2
"""The share of its distance by which a dot may stand nearer or farther than the one before."""

ABOVE_INCHES, BELOW_INCHES = 0.07, 0.04
"""Paper without ink around the dots of a leader; those of torn print stand in the middle of it."""

MOST_DOTS = 6000
"""A page of more is grey or dirty all over."""

PAD = 1

Dots = NDArray[np.int32]
"""Left, top, width and height of one dot a row."""


def without_leaders(pixels: GreyImage, ink: Ink) -> GreyImage:
    """Return the picture with its leaders painted over in white."""
    dots = _dots(ink)
    places = [place for leader in _leaders(dots, ink.dpi) for place in leader]
    if not places:
        return pixels
    clear = pixels.copy()
    for left, top, width, height in dots[places] * ink.scale:
        clear[max(top - PAD, 0) : top + height + PAD, max(left - PAD, 0) : left + width + PAD] = 255
    return clear


def _dots(ink: Ink) -> Dots:
    """Return the marks as low as a printed dot that stand alone, by row and from left to right; none on a grey page."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(ink.mask, connectivity=8, ltype=cv2.CV_32S)
    largest = max(round(DOT_INCHES * ink.dpi), 3)
    marks: Dots = stats[1:, : cv2.CC_STAT_HEIGHT + 1].astype(np.int32)
    dots = marks[(marks[:, 2] <= MERGED * largest) & (marks[:, 3] <= largest)]
    if len(dots) > MOST_DOTS:
        return dots[:0]
    dots = dots[_stand_alone(dots, ink)]
    return dots[np.lexsort((dots[:, 0], _rows(dots)))]


def _stand_alone(dots: Dots, ink: Ink) -> NDArray[np.bool_]:
    """Tell of each dot whether there is paper above and below it."""
    inked = cv2.integral(ink.mask // 255)
    height, width = ink.mask.shape
    left, top, wide, high = dots.T
    rows = (top - round(ABOVE_INCHES * ink.dpi), top, top + high, top + high + round(BELOW_INCHES * ink.dpi))
    above, begin, end, below = (np.clip(row, 0, height) for row in rows)
    first, last = np.clip(left - 1, 0, width), np.clip(left + wide + 1, 0, width)

    def ink_between(upper: NDArray[np.int32], lower: NDArray[np.int32]) -> NDArray[np.int32]:
        sums = inked[lower, last] - inked[upper, last] - inked[lower, first] + inked[upper, first]
        return np.asarray(sums, dtype=np.int32)

    return np.asarray((ink_between(above, begin) == 0) & (ink_between(end, below) == 0))


def _rows(dots: Dots) -> NDArray[np.int32]:
    """Return the row of pixels that each dot stands on."""
    return np.asarray(dots[:, 1] + dots[:, 3], dtype=np.int32)


def _leaders(dots: Dots, dpi: float) -> Iterator[list[int]]:
    """Yield the places of dots that follow each other, most of them in step."""
    following = _following(dots, dpi)
    begun: set[int] = set()
    for first in np.argsort(dots[:, 0], kind="stable").tolist():
        if first in begun:
            continue
        row = [first]
        while (after := following[row[-1]]) >= 0 and after not in begun:
            row.append(after)
        begun.update(row)
        if _most_in_step(dots[row, 0]) >= FEWEST:
            yield row


def _most_in_step(lefts: NDArray[np.int32]) -> int:
    """Return how many marks stand in step at most, one after the other."""
    steps = np.diff(lefts)
    is_even = np.abs(np.diff(steps)) <= np.maximum(OUT_OF_STEP * steps[1:], 1.0)
    breaks = np.flatnonzero(np.concatenate(([True], ~is_even, [True])))
    return int(np.diff(breaks).max()) + 1 if len(steps) else len(lefts)


def _following(dots: Dots, dpi: float) -> list[int]:
    """Return for every dot the place of the nearest to its right on its row or one pixel off; -1 where none is."""
    nearest, farthest = NEAREST_INCHES * dpi, FARTHEST_INCHES * dpi
    rows, lefts = _rows(dots).astype(np.int64), dots[:, 0].astype(np.int64)
    wide = int(lefts.max(initial=0)) + round(farthest) + 2
    keys = rows * wide + lefts
    best = np.full(len(dots), -1)
    distances = np.full(len(dots), np.inf)
    for off in (0, -1, 1):
        places = np.searchsorted(keys, keys + off * wide + round(nearest))
        inside = np.minimum(places, len(dots) - 1)
        apart = np.where(places < len(dots), keys[inside] - keys - off * wide, wide)
        is_nearer = (apart <= farthest) & (apart < distances)
        best[is_nearer], distances[is_nearer] = inside[is_nearer], apart[is_nearer]
    return [int(place) for place in best]
