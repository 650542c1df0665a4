"""Parties in a table: recipients one a row under headings, or the fields of both parties in rows beside them."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from extractors.doctypes.fax_cover_sheet.telling import is_person
from extractors.document import Word
from extractors.layout import Label, Span
from extractors.layout.boxes import overlap_x
from extractors.layout.rows import Row
from extractors.readers import phone_in

FIELDS = {
    "name": "name", "organization": "organization", "phone": "phone", "fax": "fax", "department": "department",
    "to": "name", "to_name": "name", "cc": "name", "from": "name", "to_weak": "name",
    "to_organization": "organization", "to_phone": "phone", "to_fax": "fax",
    "from_organization": "organization", "from_phone": "phone", "from_fax": "fax",
}  # fmt: skip
"""The field of a party that stands under a heading with this label."""
PARTIES = {"to": "to", "from": "from", "cc": "cc", "to_weak": "to"}
_NEXT = {"": "name", "phone": "fax"}
"""What a row without a label holds right below the parties' headings, and below the row of their telephones."""
_LONG = 3
_FARTHEST = 3.2
"""Heights of a row between two rows of a table."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What a table says of a party: the party's role and place among those of its role, the field, the words."""

    role: str
    place: int
    field: str
    value: Span


@dataclass(frozen=True, slots=True)
class Head:
    """A row of headings: its index, and the label of each."""

    index: int
    labels: tuple[Label, ...]


def cells_of(rows: Sequence[Row], labels: Sequence[Label], captions: Collection[int] = ()) -> list[Cell]:
    """Return what the tables among the rows say of the parties; rows of `captions` (by index) head nothing."""
    by_row = [[label for label in labels if is_on(label, row)] for row in rows]
    cells: list[Cell] = []
    for index, row in enumerate(rows[:-1]):
        if index not in captions and len(by_row[index]) > 1 and is_heading_row(row, by_row[index]):
            cells.extend(_cells_under(rows, by_row, Head(index, tuple(by_row[index]))))
    return cells


def _cells_under(rows: Sequence[Row], by_row: Sequence[Sequence[Label]], head: Head) -> Iterator[Cell]:
    keys = [label.key for label in head.labels]
    roles = {PARTIES[key] for key in keys if key in PARTIES}
    owned = {key.split("_")[0] for key in keys if key in FIELDS and key.startswith(("to_", "from_"))} - {"to_name"}
    fields = [FIELDS[key] for key in keys if key in FIELDS]
    if {"to", "from"} <= roles and len(fields) == len(roles):
        yield from _fields_beside(rows, by_row, head)
    elif len(set(fields)) == len(fields) > 1 and len(roles) == 1 and keys[0] in PARTIES:
        yield from _listed(rows, by_row, head, PARTIES[keys[0]])
    elif len(set(fields)) == len(fields) > 1 and not roles and (title := _title_over(rows, by_row, head)):
        yield from _listed(rows, by_row, head, title)
    elif len(set(fields)) == len(fields) > 1 and not roles:
        cells = list(_parties_beside(rows, by_row, head))
        is_addressed = any(label.key in ("to", "to_name") for labels in by_row for label in labels)
        role = "from" if owned == {"from"} else "to"
        yield from cells if cells or keys[0] != "name" or is_addressed else _listed(rows, by_row, head, role)


def _title_over(rows: Sequence[Row], by_row: Sequence[Sequence[Label]], head: Head) -> str | None:
    """Return the party whose label alone fills the row above the headings ("RECIPIENTS")."""
    above = by_row[head.index - 1] if head.index else ()
    if len(above) != 1 or len(above[0].span.words) < len(rows[head.index - 1].words):
        return None
    return PARTIES.get(above[0].key)


def _listed(rows: Sequence[Row], by_row: Sequence[Sequence[Label]], head: Head, role: str) -> Iterator[Cell]:
    """Yield the cells of parties that stand one a row under the fields' headings; a row without a name goes on."""
    place = -1
    numbered = {"phone", "fax"} & {FIELDS.get(label.key) for label in head.labels}
    for index in _body(rows, head):
        parts = {
            FIELDS[label.key]: part
            for label, part in parts_under(rows[index], head.labels).items()
            if label.key in FIELDS
        }
        is_entry = any(phone_in(part) for field, part in parts.items() if field in numbered)
        is_entry = is_entry or (not numbered and "name" in parts and is_person(parts["name"].text))
        if by_row[index] or not parts or not (is_entry or (place >= 0 and "name" not in parts)):
            return
        place += is_entry
        yield from (Cell(role, place, field, _uncounted(value)) for field, value in parts.items())


def _uncounted(value: Span) -> Span:
    """Return the value without the number of its row ("1 Dr. Ruiz")."""
    is_counted = (
        len(value.words) > 1 and value.words[0].text.strip(".)#").isdigit() and len(value.words[0].text) < _LONG
    )
    return Span(value.words[1:]) if is_counted and value.words[1].text[:1].isalpha() else value


def _fields_beside(rows: Sequence[Row], by_row: Sequence[Sequence[Label]], head: Head) -> Iterator[Cell]:
    """Yield the cells of rows that begin with a field's label, under the parties' headings."""
    left = min(label.span.box.left for label in head.labels)
    before = [[label for label in labels if label.span.box.left < left] for labels in by_row]
    field = "" if any(before[head.index + 2 : head.index + 3]) else "none"
    for index in _body(rows, head):
        first = next(iter(before[index]), None)
        if first is None and rows[index].words[0].box.left < left:
            continue
        if first is None and (cells := list(_unlabelled(rows[index], head, _NEXT.get(field)))):
            yield from cells
            field = _NEXT[field]
            continue
        if first is None or first.key not in FIELDS or first.span.box.right > left or len(before[index]) > 1:
            return
        if any(label.key == first.key for label in by_row[index] if label is not first):
            return
        field = FIELDS[first.key]
        for label, value in parts_under(rows[index], head.labels, behind=len(first.span.words)).items():
            if label.key in PARTIES:
                yield Cell(PARTIES[label.key], 0, field, value)


def _unlabelled(row: Row, head: Head, field: str | None) -> Iterator[Cell]:
    """Yield the cells of a row whose label is lost, if both parties have what its place among the rows tells."""
    parts = {PARTIES[label.key]: part for label, part in parts_under(row, head.labels).items() if label.key in PARTIES}
    is_field = [phone_in(part) is not None if field == "fax" else is_person(part.text) for part in parts.values()]
    if field and len(parts) > 1 and all(is_field):
        yield from (Cell(role, 0, field, part) for role, part in parts.items())


def _parties_beside(rows: Sequence[Row], by_row: Sequence[Sequence[Label]], head: Head) -> Iterator[Cell]:
    """Yield the cells of rows that begin with a party's label, under the fields' headings."""
    left = min(label.span.box.left for label in head.labels)
    for index in _body(rows, head):
        first = next(iter(by_row[index]), None)
        if first is None or first.key not in PARTIES or first.span.box.right > left:
            return
        for label, value in parts_under(rows[index], head.labels, behind=len(first.span.words)).items():
            if label.key in FIELDS:
                yield Cell(PARTIES[first.key], 0, FIELDS[label.key], value)


def _body(rows: Sequence[Row], head: Head) -> Iterator[int]:
    """Yield the indexes of the rows below the headings, up to a blank gap."""
    for index in range(head.index + 1, len(rows)):
        above = rows[index - 1]
        if rows[index].box.top - above.box.bottom > _FARTHEST * max(above.height, rows[index].height):
            return
        yield index


def parts_under(row: Row, heads: Sequence[Label], *, behind: int = 0) -> Mapping[Label, Span]:
    """Return the row's words by the heading under which they stand."""
    columns: dict[Label, list[Word]] = {}
    for start, end in row.stretches():
        for words in _cut(row.words[max(start, behind) : end], heads, row.height):
            columns.setdefault(_head_over(Span(words), heads), []).extend(words)
    return {label: Span(tuple(words)) for label, words in columns.items()}


def _cut(words: Sequence[Word], heads: Sequence[Label], height: float) -> Iterator[tuple[Word, ...]]:
    """Yield the words in runs, a new one where a word begins right under a heading."""
    run: list[Word] = []
    for word in words:
        if run and any(abs(word.box.left - head.span.box.left) < 0.8 * height for head in heads):
            yield tuple(run)
            run = []
        run.append(word)
    if run:
        yield tuple(run)


def _head_over(part: Span, heads: Sequence[Label]) -> Label:
    box = part.box
    return max(heads, key=lambda head: (overlap_x(head.span.box, box), -abs(head.span.box.left - box.left)))


def is_on(label: Label, row: Row) -> bool:
    """Tell whether the label stands on the row."""
    return row.box.top <= label.span.box.center[1] <= row.box.bottom and label.span.words[0] in row.words


def is_heading_row(row: Row, labels: Sequence[Label]) -> bool:
    """Tell whether the labels are all that the row holds."""
    named = sum(any(character.isalpha() for character in word.text) for word in row.words)
    return sum(len(label.span.words) for label in labels) >= named and not any(
        label.has_colon and label is not labels[-1] for label in labels
    )
