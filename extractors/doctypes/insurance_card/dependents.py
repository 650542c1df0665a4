"""Further people on a card: listed under a heading, in a roster with suffixes, or under the member's own name."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from extractors.doctypes.insurance_card.amounts import AMOUNT
from extractors.doctypes.insurance_card.names import name_in
from extractors.doctypes.insurance_card.people_on_line import people_on
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
    people = _under_heading(document, values, _folded(member["family"])) or _one_by_one(values)
    people = people or _under_member(document, member)
    others = []
    for person in people:
        if not _is_same(person, member):
            others.append(person)
        elif "member_id_suffix" in person and not numbers.get("member_id_suffix"):
            numbers["member_id_suffix"] = person["member_id_suffix"]
    return others


def _one_by_one(values: Sequence[LabelledValue]) -> list[dict[str, Any]]:
    """Return the people each of whom has a label of their own (`Dep 02  Lena Vandenhoek`)."""
    own = (value for value in values_of(values, "suffix") if value.label.text.casefold().startswith("dep"))
    return [person for value in own if value.how == "right" and (person := name_in(value.value, 0.8))]


def _under_heading(document: Document, values: Sequence[LabelledValue], family: str) -> list[dict[str, Any]]:
    """Return the names listed under a dependents label, or behind it on its own row."""
    found: list[dict[str, Any]] = []
    for value in values_of(values, "dependents"):
        page = document.page(value.label.page)
        box = value.label.box
        below = [line for line in page.lines if line.box.top >= box.bottom - 0.4 * box.height]
        beside = [line for line in page.lines if value.how == "right" and set(line.words) & set(value.value.words)]
        people = list(_listed(page, below, box.left, box.bottom)) or list(_behind(value, page, beside))
        row = _on_row(value, page) if value.how == "right" else []
        if any("family" not in person and _folded(person["given"]) == family for person in row):
            row = []  # one name, the family's first
        known = [_folded_name(person) for person in found]
        found += [person for person in max(people, row, key=len) if _folded_name(person) not in known]
    return found


def _on_row(value: LabelledValue, page: Page) -> list[dict[str, Any]]:
    """Return the people named one behind the other right of the label, in further columns of its row as well."""
    words, people = value.value, people_on(value.value)
    right = (line for line in page.lines if line.box.left > value.value.box.right)
    for line in sorted((line for line in right if _is_beside(words.box, line.box)), key=lambda line: line.box.left):
        longer = people_on(Span.of(words, line)) if people else []
        if not longer:
            break
        words, people = Span.of(words, line), longer
    return people


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
        if not starts or AMOUNT.search(line.text) or _SUFFIX.fullmatch(line.text.strip(".")):
            continue
        if line.box.top - bottom > _FARTHEST * line.box.height:
            return
        people = _on_line(page, line)
        if not people:
            return
        bottom = line.box.bottom
        yield from people


def _on_line(page: Page, line: Line) -> list[dict[str, Any]]:
    """Return the person named on a line of a list with their suffix, or the several whom commas part."""
    several = people_on(Span.of(line)) if "," in line.text else []
    if len(several) > 1 and all("family" in person for person in several):
        return several
    person = name_in(Span.of(line), 0.9)
    if person is None:
        return []
    suffix = person.get("member_id_suffix") or _suffix_on_row(page, line)
    return [{**person, "member_id_suffix": suffix}] if suffix else [person]


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
    return "given" in person and all(
        _folded(person[key]) == _folded(member[key]) for key in keys if key in person and key in member
    )


def _folded_name(person: Tree) -> tuple[str, ...]:
    return tuple(_folded(person[part]) for part in ("given", "family") if part in person)


def _folded(found: Found[str]) -> str:
    return re.sub("[^a-z]", "", found.value.casefold())
