"""Further recipients: whom the lines behind "CC" name, one after another, each with its office and numbers."""

import re
from collections.abc import Iterator, Sequence

from extractors.doctypes.fax_cover_sheet.filling import Parties
from extractors.doctypes.fax_cover_sheet.named import named_in
from extractors.doctypes.fax_cover_sheet.party import party_of, split_by_semicolons
from extractors.doctypes.fax_cover_sheet.telling import is_office, is_person, is_prose
from extractors.layout import Label, Span
from extractors.layout.rows import Row
from extractors.readers import phones_in

CERTAINTY = 0.85
_COUNT = re.compile(r"\(?[\dlI]{1,2}[.,)]\s")
_LEAST_LISTED = 2
_FARTHEST = 1.6
"""Heights of a row between two rows of one list."""
_INDENT = 2.0
"""Heights of a row by which lines under "CC" stand right of it."""


def copies_in(rows: Sequence[Row], labels: Sequence[Label]) -> list[Parties]:
    """Return the parties listed behind the first label of copies."""
    label = next((label for label in labels if label.key == "cc"), None)
    if label is None:
        return []
    groups: list[list[Span]] = []
    for part in _parts(rows, label, labels):
        if not groups or _begins_next(part, groups[-1]):
            groups.append([])
        groups[-1].append(part)
    found = (party_of(group, CERTAINTY, role="cc") for group in groups)
    return [party for party in found if _is_party(party)]


def listed_recipients(rows: Sequence[Row], labels: Sequence[Label]) -> list[Parties]:
    """Return the parties of a numbered list behind "To", in printed order."""
    label = next((label for label in labels if label.key == "to"), None)
    groups: list[list[Span]] = []
    for part in _parts(rows, label, labels) if label else ():
        if _COUNT.match(part.text):
            groups.append([])
        if groups:
            groups[-1].append(part)
    if len(groups) < _LEAST_LISTED:
        return []
    return [party for group in groups if (party := party_of(group, CERTAINTY, role="cc"))]


def _parts(rows: Sequence[Row], label: Label, labels: Sequence[Label]) -> Iterator[Span]:
    """Yield the stretches behind the label on its row, and those of the rows indented under it."""
    at = next(index for index, row in enumerate(rows) if label.span.words[0] in row.words)
    edge = _edge(rows[at], label, labels)
    box, last = label.span.box, rows[at]
    for row in rows[at:]:
        mine = [Span(row.words[start:end]) for start, end in _behind(row, label)]
        mine = [part for part in mine if part.box.left < edge]
        is_far = row.box.top - last.box.bottom > _FARTHEST * row.height
        is_list = row is rows[at] or row.words[0].box.left >= box.left + _INDENT * box.height
        if is_far or not is_list or not mine or any(is_prose(part) for part in mine):
            return
        yield from (entry for part in mine for entry in split_by_semicolons(part))
        last = row


def _edge(row: Row, label: Label, labels: Sequence[Label]) -> float:
    """Return where another field begins on the label's row."""
    others = (other.span.box.left for other in labels if other.span.words[0] in row.words and other.key not in _NUMBERS)
    return min((left for left in others if left > label.span.box.right), default=float("inf"))


_NUMBERS = ("fax", "phone", "to_name", "name", "organization")


def _behind(row: Row, label: Label) -> Iterator[tuple[int, int]]:
    for start, end in row.stretches():
        last = label.span.words[-1]
        begin = row.words.index(last) + 1 if last in row.words[start:end] else start
        if begin < end and row.words[begin].box.left >= label.span.box.right - 1:
            yield begin, end


def _begins_next(part: Span, group: Sequence[Span]) -> bool:
    """Tell whether a stretch names the next party: a person, or an office, where the group has one already."""
    sorts = {named.sort for named in named_in(part)}
    text = " ".join(span.text for span in group)
    had = {named.sort for span in group for named in named_in(span) if not _is_number(span)}
    if _is_number(part):
        return False
    if "person" in sorts and is_person(next(iter(named_in(part))).span.text):
        return "person" in had or bool(phones_in(Span.of(*group)))
    return "office" in sorts and ("office" in had or bool(phones_in(Span.of(*group)))) and bool(text)


def _is_number(part: Span) -> bool:
    return bool(phones_in(part)) and not any(is_person(each.span.text) for each in named_in(part))


def _is_party(party: Parties) -> bool:
    name, office = party.get("name"), party.get("organization")
    is_named = (name is not None and is_person(name.span.text)) or (office is not None and is_office(office.value))
    return is_named or bool({"phone", "fax"} & party.keys() and (name or office))
