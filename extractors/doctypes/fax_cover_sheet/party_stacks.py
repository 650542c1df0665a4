"""Parties in a table whose rows a party's label alone begins, its fields in lines below, under the fields' headings."""

from collections.abc import Iterator, Sequence

from extractors.doctypes.fax_cover_sheet.party_tables import (
    FIELDS,
    PARTIES,
    Cell,
    Head,
    is_heading_row,
    is_on,
    parts_under,
)
from extractors.layout import Label, Span
from extractors.layout.rows import Row
from extractors.readers import phones_in

_FARTHEST = 6.0
"""Heights of a row between two rows of such a table."""
_BOTH = "phone_fax"
_HEADINGS = frozenset(("name", "organization", "department", "phone", "fax", _BOTH))


def stacks_of(rows: Sequence[Row], labels: Sequence[Label]) -> list[Cell]:
    """Return what such tables among the rows say of the parties."""
    by_row = [[label for label in labels if is_on(label, row)] for row in rows]
    heads = (Head(at, tuple(by_row[at])) for at, row in enumerate(rows) if _is_head(row, by_row[at]))
    return [cell for head in heads for cell in _cells_under(rows, by_row, head)]


def _is_head(row: Row, labels: Sequence[Label]) -> bool:
    """Tell whether a row holds nothing but several fields' labels, a party's not among them."""
    fields = {label.key for label in labels}
    return len(fields) > 1 and fields <= _HEADINGS and is_heading_row(row, labels)


def _cells_under(rows: Sequence[Row], by_row: Sequence[Sequence[Label]], head: Head) -> Iterator[Cell]:
    """Yield what stands under each heading in the lines below "FROM:" and "TO:", if both stand there."""
    columns: dict[str, dict[Label, list[Span]]] = {}
    role = None
    for row, labels, above in zip(rows[head.index + 1 :], by_row[head.index + 1 :], rows[head.index :], strict=False):
        if row.box.top - above.box.bottom > _FARTHEST * row.height:
            break
        if len(labels) == 1 and labels[0].key in PARTIES and labels[0].span.words == row.words:
            role = PARTIES[labels[0].key]
            columns[role] = {}
        elif role is None or labels:
            break
        else:
            for label, part in parts_under(row, head.labels).items():
                columns[role].setdefault(label, []).append(part)
    if {"to", "from"} <= columns.keys():
        yield from (cell for role, fields in columns.items() for cell in _cells(role, fields))


def _cells(role: str, fields: dict[Label, list[Span]]) -> Iterator[Cell]:
    """Yield the cells of one party; an office's name may go on, of names and numbers each line is one."""
    for label, parts in fields.items():
        if label.key == _BOTH:
            yield from _numbers(role, label, parts)
        elif label.key in FIELDS:
            field = FIELDS[label.key]
            yield Cell(role, 0, field, Span.of(*parts) if field == "organization" else parts[0])


def _numbers(role: str, label: Label, parts: Sequence[Span]) -> Iterator[Cell]:
    """Yield telephone and fax in the order in which the heading names them."""
    is_fax_first = label.span.text.casefold().lstrip().startswith("f")
    order = ("fax", "phone") if is_fax_first else ("phone", "fax")
    numbers = [part for part in parts if phones_in(part)]
    yield from (Cell(role, 0, field, part) for field, part in zip(order, numbers, strict=False))
