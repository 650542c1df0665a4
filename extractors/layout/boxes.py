"""Geometry over boxes in points: each function takes boxes (left, top, right, bottom) and gives a plain answer."""

from collections.abc import Iterable

from extractors.document import Box


def union(boxes: Iterable[Box]) -> Box:
    """Return the smallest box around all boxes.

    >>> union([Box(0, 0, 2, 1), Box(5, 1, 6, 3)])
    Box(left=0, top=0, right=6, bottom=3)
    """
    placed = tuple(boxes)
    if len(placed) == 1:
        return placed[0]
    left, top, right, bottom = zip(*placed, strict=True)
    return Box(min(left), min(top), max(right), max(bottom))


def overlap_x(first: Box, second: Box) -> float:
    """Return how many points of their widths two boxes share; 0 if they stand beside each other."""
    return max(0.0, min(first.right, second.right) - max(first.left, second.left))


def overlap_y(first: Box, second: Box) -> float:
    """Return how many points of their heights two boxes share; 0 if one stands below the other."""
    return max(0.0, min(first.bottom, second.bottom) - max(first.top, second.top))


def is_same_row(first: Box, second: Box) -> bool:
    """Tell whether two boxes stand on one base line: they share most of the lower one's height.

    >>> is_same_row(Box(0, 10, 5, 20), Box(50, 12, 60, 21)), is_same_row(Box(0, 10, 5, 20), Box(0, 18, 5, 28))
    (True, False)
    """
    smaller = min(first.height, second.height)
    return overlap_y(first, second) >= 0.55 * smaller if smaller > 0 else first.top == second.top


def is_same_column(first: Box, second: Box) -> bool:
    """Tell whether one box stands above the other: they share most of the narrower one's width."""
    return overlap_x(first, second) >= 0.5 * min(first.width, second.width)


def gap_x(left: Box, right: Box) -> float:
    """Return the points between the end of `left` and the start of `right`; negative if they overlap."""
    return right.left - left.right


def gap_y(upper: Box, lower: Box) -> float:
    """Return the points between the foot of `upper` and the top of `lower`; negative if they overlap."""
    return lower.top - upper.bottom


def is_inside(inner: Box, outer: Box) -> bool:
    """Tell whether the middle of `inner` lies within `outer`."""
    x, y = inner.center
    return outer.left <= x <= outer.right and outer.top <= y <= outer.bottom


def grown(box: Box, by: float) -> Box:
    """Return the box with its sides moved outwards by `by` points."""
    return Box(box.left - by, box.top - by, box.right + by, box.bottom + by)
