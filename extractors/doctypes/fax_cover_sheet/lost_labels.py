"""Parties whose label was lost: names in the column of the values, with nothing where the other labels stand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from extractors.doctypes.fax_cover_sheet.named import named_in
from extractors.doctypes.fax_cover_sheet.telling import is_person, is_prose
from extractors.document import Box, Page
from extractors.layout import Label, Span
from extractors.layout.rows import Row, rows_of
from extractors.readers import phones_in

_ENOUGH = 3
"""Labels on one line, with their values on another, that make two columns."""
_NEAR = 0.8
_FARTHEST = 6.0
"""Heights of a row between a name and the next labelled row."""
_OTHER_FIELDS = frozenset(
    ("fax", "phone", "to_fax", "to_phone", "phone_fax", "to_phone_fax", "date", "page_count", "subject", "cc")
)
"""Fields behind which, in the column of values, a name is no further line of theirs."""


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where labels begin, and where their values do."""

    labels: float
    values: float
    height: float

    def has_value(self, row: Row) -> bool:
        """Tell whether the row begins where the values do."""
        return abs(row.words[0].box.left - self.values) < _NEAR * self.height


def lost_party(page: Page, labels: Sequence[Label], *, role: str, other: float) -> Iterator[Box]:
    """Yield where the lost label of a party stood: the recipient's above the `other` party's label, the sender's below.

    What stands there is a name at the head of the column's lines that no label begins.
    """
    rows = rows_of(page)
    columns = _columns(rows, labels)
    if columns is None:
        return
    keys = [_key_of(row, labels, columns) for row in rows]
    for at, row in enumerate(rows):
        is_there = row.box.bottom <= other if role == "to" else row.box.top > other
        if not is_there or keys[at] or not columns.has_value(row) or not _is_in_form(rows, keys, at):
            continue
        above = next((key for key in reversed(keys[:at]) if key), None)
        is_new = above in _OTHER_FIELDS or (above is None and role == "to")
        if is_new and _is_name(row, is_sure=role == "from"):
            yield Box(columns.labels, row.box.top, columns.labels + 2 * row.height, row.box.bottom)
            return


def _key_of(row: Row, labels: Sequence[Label], columns: _Columns) -> str | None:
    """Return the key of the label with which the row begins in the column of labels, or None."""
    if abs(row.words[0].box.left - columns.labels) > _NEAR * columns.height:
        return None
    return next((label.key for label in labels if label.span.words[0] == row.words[0]), None)


def _columns(rows: Sequence[Row], labels: Sequence[Label]) -> _Columns | None:
    """Return the columns of labels and values in which most of the labels stand that begin a row."""
    firsts = [pair for row in rows for label in labels if (pair := _first_and_value(row, label))]
    best: list[tuple[float, float, float]] = []
    for left, value, height in firsts:
        mates = [each for each in firsts if abs(each[0] - left) < _NEAR * height > abs(each[1] - value)]
        best = max(best, mates, key=len)
    if len(best) < _ENOUGH:
        return None
    return _Columns(*(median(each[part] for each in best) for part in range(3)))


def _first_and_value(row: Row, label: Label) -> tuple[float, float, float] | None:
    """Return where the label that begins the row stands, where its value does, and the row's height."""
    after = len(label.span.words)
    while after < len(row.words) and not row.words[after].text.strip(".:_"):
        after += 1
    if label.span.words[0] != row.words[0] or after >= len(row.words):
        return None
    return row.words[0].box.left, row.words[after].box.left, row.height


def _is_in_form(rows: Sequence[Row], keys: Sequence[str | None], at: int) -> bool:
    """Tell whether a labelled row follows close enough."""
    below = next((row for row, key in zip(rows[at + 1 :], keys[at + 1 :], strict=True) if key), None)
    return below is not None and below.box.top - rows[at].box.bottom < _FARTHEST * rows[at].height


def _is_name(row: Row, *, is_sure: bool) -> bool:
    """Tell whether the row's first stretch names somebody."""
    span = Span(row.words[slice(*row.stretches()[0])])
    if is_prose(span) or phones_in(span) or not span.text[:1].isupper():
        return False
    first = next(iter(named_in(span)))
    return is_person(first.span.text) or (first.sort != "person" and not is_sure)
