"""Parties side by side whose label over one column, or over both, was lost: their fields stand twice, row by row."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from extractors.document import Box, Line, Page
from extractors.layout import Label
from extractors.layout.boxes import is_same_row

_FIELDS = frozenset(("name", "organization", "department", "phone", "fax", "phone_fax"))
_PARTIES = frozenset(("to", "from"))
_ENOUGH = 2
"""Fields that stand twice, flush, which make columns of parties."""
_NEAR = 0.8
_FLUSH, _HEADED = 1.0, 2.5
"""Heights of a label by which a heading may begin beside its column, and from it to the first field."""
_MOST_LETTERS = 6
_FARTHEST = 6.0
"""Heights of a label between the parties' labels and their first fields."""


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the fields of the left party begin, those of the right one, and the row of the first of them."""

    left: float
    right: float
    top: float
    height: float


def lost_columns(page: Page, labels: Sequence[Label]) -> Iterator[tuple[str, Box]]:
    """Yield the parties that no label names over a column of fields, with where the label stood.

    What stands beside the one named party's column is the other's; of two columns that nothing heads the left one is
    the recipient's.
    """
    columns = _columns(labels)
    if columns is None:
        return
    heads = [label for label in labels if label.key in _PARTIES]
    over = {_side(label.span.box, columns): label for label in heads if _is_over(label.span.box, columns)}
    if len(over) == 1:
        side, label = next(iter(over.items()))
        if not any(head.key != label.key for head in heads):
            role = "from" if label.key == "to" else "to"
            yield role, _place(columns, "left" if side == "right" else "right", label.span.box.top)
    elif not heads and not any(_is_heading(line, columns) for line in page.lines):
        top = columns.top - 2 * columns.height
        yield "to", _place(columns, "left", top)
        yield "from", _place(columns, "right", top)


def _columns(labels: Sequence[Label]) -> _Columns | None:
    """Return the columns in which fields stand twice, if these are flush."""
    fields = [label for label in labels if label.key in _FIELDS]
    pairs = [(a.span.box, b.span.box) for a in fields for b in fields if _are_twins(a, b)]
    if len(pairs) < _ENOUGH:
        return None
    height = median(a.height for a, _ in pairs)
    left, right = median(a.left for a, _ in pairs), median(b.left for _, b in pairs)
    flush = [a for a, b in pairs if max(abs(a.left - left), abs(b.left - right)) < _NEAR * height]
    return _Columns(left, right, min(box.top for box in flush), height) if len(flush) >= _ENOUGH else None


def _are_twins(one: Label, other: Label) -> bool:
    box, beside = one.span.box, other.span.box
    return one.key == other.key and box.right < beside.left and is_same_row(box, beside)


def _side(box: Box, columns: _Columns) -> str:
    return "right" if box.left > columns.right - columns.height else "left"


def _is_over(box: Box, columns: _Columns) -> bool:
    gap = columns.top - box.bottom
    return -columns.height < gap < _FARTHEST * columns.height and box.left > columns.left - columns.height


def _is_heading(line: Line, columns: _Columns) -> bool:
    """Tell whether a line right over a column heads it, in words too long for a damaged "To" or "From"."""
    box = line.box
    is_flush = min(abs(box.left - columns.left), abs(box.left - columns.right)) < _FLUSH * columns.height
    is_near = -columns.height < columns.top - box.bottom < _HEADED * columns.height
    return is_flush and is_near and sum(map(str.isalpha, line.text)) > _MOST_LETTERS


def _place(columns: _Columns, side: str, top: float) -> Box:
    left = columns.left if side == "left" else columns.right
    return Box(left, top, left + 2 * columns.height, top + columns.height)
