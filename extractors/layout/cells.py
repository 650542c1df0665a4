"""Cells: the ruled box around a place on a page."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.document import Box, Page, Ruling
from extractors.kept import kept
from extractors.layout.boxes import gap_x, overlap_x

_SLACK = 3.0
"""Points by which text may cross a ruling, and a ruling may miss its neighbour."""


@dataclass(frozen=True, slots=True)
class Cell:
    """The room between the nearest rulings; a side without a ruling lies at the page's edge."""

    box: Box
    is_closed: bool


@dataclass(frozen=True, slots=True)
class Grid:
    """A page's rulings, by direction."""

    horizontal: tuple[Box, ...]
    """From the top of the page to its foot."""
    levels: tuple[float, ...]
    """The height (y) of each of them."""
    vertical: tuple[Box, ...]
    page: Box

    @classmethod
    def of(cls, page: Page) -> "Grid":
        """Return the page's rulings."""
        return _grid_of(page)

    def cell_around(self, box: Box) -> Cell:
        """Return the cell in which the box stands."""
        x, y = box.center
        above = [
            r.center[1] for r in self.horizontal if r.center[1] <= y and _spans(r.left, r.right, box.left, box.right)
        ]
        below = [
            r.center[1] for r in self.horizontal if r.center[1] > y and _spans(r.left, r.right, box.left, box.right)
        ]
        left = [r.center[0] for r in self.vertical if r.center[0] <= x and _spans(r.top, r.bottom, box.top, box.bottom)]
        right = [r.center[0] for r in self.vertical if r.center[0] > x and _spans(r.top, r.bottom, box.top, box.bottom)]
        found = Box(
            max(left, default=self.page.left),
            max(above, default=self.page.top),
            min(right, default=self.page.right),
            min(below, default=self.page.bottom),
        )
        return Cell(found, bool(above and below and left and right))

    def is_ruled_between(self, upper: Box, lower: Box) -> bool:
        """Tell whether a horizontal ruling parts two boxes that stand above each other."""
        between = range(bisect_right(self.levels, upper.center[1]), bisect_left(self.levels, lower.center[1]))
        return any(min(overlap_x(r, upper), overlap_x(r, lower)) > 0 for r in (self.horizontal[at] for at in between))

    def ruling_above(self, box: Box, within: float) -> Box | None:
        """Return the horizontal ruling close above a box, or None."""
        near = [
            r for r in self.horizontal
            if -_SLACK <= box.top - r.center[1] <= within and overlap_x(r, box) >= 0.6 * box.width
        ]  # fmt: skip
        return max(near, key=lambda r: r.center[1], default=None)


@kept
def _grid_of(page: Page) -> Grid:
    joined = _joined([ruling for ruling in page.rulings if ruling.is_horizontal])
    flat = tuple(sorted(joined, key=lambda box: box.center[1]))
    upright = tuple(ruling.box for ruling in page.rulings if not ruling.is_horizontal)
    return Grid(flat, tuple(box.center[1] for box in flat), upright, Box(0, 0, page.width, page.height))


def _spans(start: float, end: float, low: float, high: float) -> bool:
    """Tell whether a ruling runs along most of a box's side."""
    return min(end, high) - max(start, low) >= 0.6 * (high - low)


def _joined(rulings: Sequence[Ruling]) -> list[Box]:
    """Return the rulings with pieces of one broken line put together."""
    joined: list[Box] = []
    for box in sorted((r.box for r in rulings), key=lambda b: (round(b.center[1] / _SLACK), b.left)):
        last = joined[-1] if joined else None
        if last and abs(last.center[1] - box.center[1]) <= 1.5 and gap_x(last, box) <= _SLACK:
            joined[-1] = Box(
                last.left, min(last.top, box.top), max(last.right, box.right), max(last.bottom, box.bottom)
            )
        else:
            joined.append(box)
    return joined
