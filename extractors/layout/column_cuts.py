"""Column cuts: values of two columns that stand so close that only the headings over them tell them apart."""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from extractors.document import Box
from extractors.layout.rows import Row

_LEAST_GAP = 0.6
"""Units of a row between two words that may belong to two columns."""
_WIDER = 1.4
"""How much wider than between the words of one value."""
_FLUSH = 0.35
"""Heights of a row between the left edges of a heading and its value."""


def column_cuts(row: Row, start: int, end: int, headings: Sequence[Box]) -> list[int]:
    """Return the words within `start` to `end` that begin where a heading of a neighbouring row begins.

    `headings` are the pieces of that row; a wider gap than between the other words has to part them as well.
    """
    if len(headings) < 2 or end - start < 2:
        return []
    gaps = row.gaps[start + 1 : end]
    least = max(_LEAST_GAP, _WIDER * median(gaps)) if len(gaps) > 1 else 2 * _LEAST_GAP
    return [at for at in range(start + 1, end) if row.gaps[at] >= least and _is_flush(row, at, headings)]


def _is_flush(row: Row, at: int, headings: Sequence[Box]) -> bool:
    """Tell whether a word begins where a heading does that stands clear of the heading before it."""
    left = row.words[at].box.left
    return any(
        abs(box.left - left) <= _FLUSH * row.height and before.right < row.words[at - 1].box.right + row.height
        for before, box in pairwise(headings)
    )
