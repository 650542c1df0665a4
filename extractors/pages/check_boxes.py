"""Printed boxes to tick, found in a picture, and whether there is ink inside."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.ocr import GreyImage
from extractors.pages.ink import Ink

MIN_INCHES, MAX_INCHES = 0.085, 0.24
MIN_SQUARE, MAX_SQUARE = 0.72, 1.38
MIN_SIDE_INK = 0.88
"""Share of each of its four sides that must be drawn; letters with a round or open side have less."""

EMPTY_INK, TICKED_INK = 0.03, 0.10
"""Share of ink inside a box: below the first it is empty for sure, above the second it is ticked for sure."""

FULL_INK = 0.85
SLACK_INCHES = 0.04
INNER_MARGIN, SIDE_SHARE = 0.18, 0.7
MAX_INK_BESIDE, MAX_INK_OVER, MAX_RUN_ON = 0.05, 0.4, 0.5


class Edge(NamedTuple):
    """A stroke or a place, in pixels."""

    left: int
    top: int
    right: int
    bottom: int


class Square(NamedTuple):
    """A box in pixels of the picture, and the share of ink inside."""

    left: int
    top: int
    right: int
    bottom: int
    ink: float

    @property
    def is_ticked(self) -> bool:
        """Tell whether there is a mark inside."""
        return self.ink >= (EMPTY_INK + TICKED_INK) / 2

    @property
    def confidence(self) -> float:
        """Return how sure the tick is: 0.5 halfway between empty and ticked."""
        middle, reach = (EMPTY_INK + TICKED_INK) / 2, (TICKED_INK - EMPTY_INK) / 2
        return round(0.5 + 0.48 * min(abs(self.ink - middle) / reach, 1.0), 4)


def squares_of(pixels: GreyImage, ink: Ink) -> list[Square]:
    """Return the boxes to tick of a picture: looked for in its ink, measured in the picture itself."""
    shortest = max(round(MIN_INCHES * ink.dpi), 6)
    level = cv2.morphologyEx(ink.mask, cv2.MORPH_OPEN, np.ones((1, shortest), np.uint8)).astype(np.uint8)
    found: list[Square] = []
    for place in _candidates(_edges(level, ink.dpi, shortest), ink.dpi):
        square = _measured(
            pixels, Edge(*(value * ink.scale for value in place)), round(SLACK_INCHES * ink.dpi * ink.scale)
        )
        if square and not any(_laps_over(square, other) for other in found):
            found.append(square)
    return found


def _edges(level: GreyImage, dpi: float, shortest: int) -> list[Edge]:
    """Return the level strokes as long as a box, from the top of the page down."""
    outlines = cv2.findContours(level, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)[0]
    longest, thickest = MAX_INCHES * dpi + 2, max(0.05 * dpi, 4)
    boxes = map(cv2.boundingRect, outlines)
    edges = {Edge(x, y, x + w, y + h) for x, y, w, h in boxes if shortest <= w <= longest and h <= thickest}
    return sorted(edges, key=lambda edge: (edge.top, edge.left))


def _candidates(edges: Sequence[Edge], dpi: float) -> Iterator[Edge]:
    """Yield the place around each pair of level strokes, one above the other, as far apart as they are long."""
    reach = MAX_INCHES * dpi + 3
    for place, top in enumerate(edges):
        for bottom in edges[place + 1 :]:
            if bottom.top - top.top > reach:
                break
            left, right = min(top.left, bottom.left), max(top.right, bottom.right)
            is_pair = abs(bottom.left - top.left) <= 2 and abs(bottom.right - top.right) <= 2
            if is_pair and MIN_SQUARE <= (right - left) / (bottom.bottom - top.top) <= MAX_SQUARE:
                yield Edge(left, top.top, right, bottom.bottom)


def _measured(pixels: GreyImage, place: Edge, slack: int) -> Square | None:
    """Return the box with the ink inside, or None where the place is not closed by four straight sides."""
    x, y = max(place.left - slack, 0), max(place.top - slack, 0)
    dark = pixels[y : place.bottom + slack, x : place.right + slack] < _ink_limit(pixels, place)
    inner = dark[slack // 2 : -(slack // 2), slack // 2 : -(slack // 2)]
    (top, bottom), (left, right) = _pair(inner.sum(axis=1), slack // 2), _pair(inner.sum(axis=0), slack // 2)
    rows, columns = (top, bottom), (left, right)
    is_box = bottom - top >= 4 and right - left >= 4 and _is_closed(dark, rows, columns)
    if not is_box or not _stands_alone(dark, rows, columns, slack):
        return None
    part = dark[top : bottom + 1, left : right + 1]
    high, wide = (max(_thickness(part, axis), round(INNER_MARGIN * part.shape[axis])) for axis in (0, 1))
    inside = part[high:-high, wide:-wide]
    share = float(inside.mean()) if inside.size else 1.0
    # A solid black square is a bullet or part of a picture, not a box.
    return None if share > FULL_INK else Square(x + left, y + top, x + right + 1, y + bottom + 1, share)


def _ink_limit(pixels: GreyImage, place: Edge) -> int:
    """Return the grey halfway between the box's darkest and lightest pixel."""
    part = pixels[place.top : place.bottom, place.left : place.right]
    return (int(part.min()) + int(part.max())) // 2 + 1


def _pair(sums: NDArray[np.int64], offset: int) -> tuple[int, int]:
    """Return the outermost places, counted with the offset, in the first third and the last where the ink is dense."""
    third = max(len(sums) // 3, 1)
    head, tail = sums[:third], sums[::-1][:third]
    first, last = (int(np.argmax(part >= 0.95 * part.max())) for part in (head, tail))
    return offset + first, offset + len(sums) - 1 - last


def _is_closed(dark: NDArray[np.bool_], rows: tuple[int, int], columns: tuple[int, int]) -> bool:
    """Tell whether four straight lines, corners and all, run around the place; letters are round or open somewhere."""
    (top, bottom), (left, right) = rows, columns
    level = (dark[row, left : right + 1].mean() for row in rows)
    upright = (dark[top : bottom + 1, column].mean() for column in columns)
    return min(*level, *upright) >= MIN_SIDE_INK and all(dark[row, column] for row in rows for column in columns)


def _stands_alone(dark: NDArray[np.bool_], rows: tuple[int, int], columns: tuple[int, int], reach: int) -> bool:
    """Tell whether there is paper around: a letter has neighbours, and a tick leaves its box above or at a corner."""
    (top, bottom), (left, right) = rows, columns
    low = top + (bottom - top) // 3
    beside = (
        dark[top : bottom + 1, max(left - reach, 0) : max(left - 1, 0)],
        dark[low : bottom + 1, right + 3 : right + 2 + reach],
    )
    over_and_under = (
        dark[max(top - reach, 0) : max(top - 1, 0), left : right + 1],
        dark[bottom + 3 : bottom + 2 + reach, left : right + 1],
    )
    is_alone = all(not side.size or side.mean() <= MAX_INK_BESIDE for side in beside)
    is_free = all(not side.size or side.mean() <= MAX_INK_OVER for side in over_and_under)
    return is_alone and is_free and not _runs_on(dark, rows, columns, reach)


def _runs_on(dark: NDArray[np.bool_], rows: tuple[int, int], columns: tuple[int, int], reach: int) -> bool:
    """Tell whether a side goes straight on past a corner, as in letters with a bowl, a table or a frame."""
    beyond_rows = (slice(max(rows[0] - reach, 0), max(rows[0] - 2, 0)), slice(rows[1] + 3, rows[1] + 3 + reach))
    beyond_columns = (
        slice(max(columns[0] - reach, 0), max(columns[0] - 2, 0)),
        slice(columns[1] + 3, columns[1] + 3 + reach),
    )
    ends = [dark[beyond, column] for beyond in beyond_rows for column in columns]
    ends += [dark[row, beyond] for beyond in beyond_columns for row in rows]
    return any(end.size and float(end.mean()) > MAX_RUN_ON for end in ends)


def _thickness(part: NDArray[np.bool_], axis: int) -> int:
    """Return how many rows (axis 0) or columns (axis 1) the thicker of two facing sides takes, and one to spare."""
    shares = part.mean(axis=1 - axis)
    clear = np.flatnonzero(shares < SIDE_SHARE)
    return int(max(clear[0], len(shares) - 1 - clear[-1])) + 1 if clear.size else len(shares) // 2


def _laps_over(one: Square, other: Square) -> bool:
    return one.left < other.right and other.left < one.right and one.top < other.bottom and other.top < one.bottom
