"""Further people on a card: listed under a heading, in a roster with suffixes, or under the member's own name."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from extractors.doctypes.insurance_card.amounts import AMOUNT
from extractors.doctypes.insurance_card.names import name_in
from extractors.document import Box, Document, Line, Page
from extractors.extraction import Found, Tree
from extractors.layout import LabelledValue, Span, values_of

_FARTHEST = 2.6
"""Heights of a line between two names of a list."""
_MOST_CELLS = 4
_SUFFIX = re.compile(r"[\dOo]{1,2}\d")
"""A person's two digits, and what a reader may see before them."""


def dependents_in(
    document: Document, values: Sequence[LabelledValue], member: Tree, numbers: dict[str, Any]
) -> list[dict[str, Any]]:
    """Return the people listed besides the member, each with their suffix; the member's goes to `numbers`."""
    if "family" not in member:
        return []
    people = _under_heading(document, values) or _under_member(document, member)
    others = []
    for person in people:
        if not _is_same(person, member):
            others.append(person)
        elif "member_id_suffix" in person and not numbers.get("member_id_suffix"):
            numbers["member_id_suffix"] = person["member_id_suffix"]
    return others


def _under_heading(document: Document, values: Sequence[LabelledValue]) -> list[dict[str, Any]]:
    """Return the names listed under a dependents label, or behind it on its own row."""
    for value in values_of(values, "dependents"):
        page = document.page(value.label.page)
        box = value.label.box
        below = [line for line in page.lines if line.box.top >= box.bottom - 0.4 * box.height]
        beside = [line for line in page.lines if value.how == "right" and set(line.words) & set(value.value.words)]
        people = list(_listed(page, below, box.left, box.bottom)) or list(_behind(value, page, beside))
        if people:
            return people
    return []


def _behind(value: LabelledValue, page: Page, lines: Sequence[Line]) -> Iterator[dict[str, Any]]:
    person = name_in(value.value, 0.8)
    if person and lines:
        yield person
        start = lines[0].box
        yield from _listed(
            page, [line for line in page.lines if line.box.top > start.center[1]], value.value.box.left, start.bottom
        )


def _under_member(document: Document, member: Tree) -> list[dict[str, Any]]:
    """Return the people right under the member: with suffixes of their own, or with the same family name."""
    own = member["family"].span
    page = document.page(own.page)
    own_line = next((line for line in page.lines if any(word.box == own.words[0].box for word in line.words)), None)
    if own_line is None:  # the name was put together from parts of words
        return []
    below = [line for line in page.lines if line.box.top > own_line.box.center[1]]
    mine = name_in(Span.of(own_line), 0.8) or {}
    listed = list(_listed(page, below, own_line.box.left, own_line.box.bottom))
    suffix = mine.get("member_id_suffix") or _suffix_on_row(page, own_line)
    family = _folded(member["family"])
    kept = [one for one in listed if "member_id_suffix" in one or _folded(one["family"]) == family]
    return [{**member, "member_id_suffix": suffix}, *kept] if kept and suffix else kept


def _listed(page: Page, below: Sequence[Line], left: float, bottom: float) -> Iterator[dict[str, Any]]:
    for line in sorted(below, key=lambda line: line.box.top):
        starts = abs(line.box.left - left) <= 3.0 * line.box.height + 6 or line.box.left < left < line.box.right
        if not starts or AMOUNT.search(line.text):
            continue
        if line.box.top - bottom > _FARTHEST * line.box.height:
            return
        person = name_in(Span.of(line), 0.9)
        if not person:
            return
        bottom = line.box.bottom
        suffix = person.get("member_id_suffix") or _suffix_on_row(page, line)
        yield {**person, "member_id_suffix": suffix} if suffix else person


def _suffix_on_row(page: Page, line: Line) -> Found[str] | None:
    """Return the two digits that stand alone on the row of a name."""
    row = [other for other in page.lines if other is not line and _is_beside(line.box, other.box)]
    words = (word for other in row if len(other.words) <= _MOST_CELLS for word in other.words)
    for word in words:
        if _SUFFIX.fullmatch(text := word.text.strip("-|.,;:")):
            return Found(re.sub("[Oo]", "0", text)[-2:], Span.of(word), 0.85)
    return None


def _is_beside(box: Box, other: Box) -> bool:
    return abs(other.center[1] - box.center[1]) < 0.6 * max(box.height, other.height)


def _is_same(person: Tree, member: Tree) -> bool:
    keys = ("given", "family")
    return all(_folded(person[key]) == _folded(member[key]) for key in keys if key in person and key in member)


def _folded(found: Found[str]) -> str:
    return re.sub("[^a-z]", "", found.value.casefold())
