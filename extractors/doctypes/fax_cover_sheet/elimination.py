"""What is left: names, offices and numbers that nobody claims, for the party that lacks one, by where they stand."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

from extractors.doctypes.fax_cover_sheet.named import named_in
from extractors.doctypes.fax_cover_sheet.names import bare_name
from extractors.doctypes.fax_cover_sheet.numbers import called_before, numbers_in
from extractors.doctypes.fax_cover_sheet.regions import Regions
from extractors.doctypes.fax_cover_sheet.sending_office import is_institution, is_title
from extractors.doctypes.fax_cover_sheet.telling import is_person, is_prose, is_titled
from extractors.document import Word
from extractors.extraction import Found
from extractors.layout import Span
from extractors.layout.phrases import is_form_word
from extractors.layout.sheet import Sheet

CERTAINTY = 0.45
"""Of what only its place on the sheet gives to a party: a person has to look."""
_UNCALLED = 0.3
"""Of a recipient's number that nothing calls a fax's; a sheet for a fax names that before any other."""


@dataclass(frozen=True, slots=True)
class Left:
    """A value that nobody claims: the member of a party it can be, and the value with its words."""

    key: str
    found: Found[str]


def add_left_over(sheet: Sheet, regions: Regions, parties: dict[str, Any], claimed: AbstractSet[Word]) -> None:
    """Give each party what it lacks from what stands unclaimed in its part of the sheet."""
    lacking = [(role, key) for role in ("to", "from") for key in _lacking(parties.get(role, {}))]
    if not lacking:
        return
    for left in _left(sheet, regions, claimed | _taken(parties)):
        role = _role_of(left.found.span, regions)
        is_uncalled = left.found.certainty == _UNCALLED and role != "to"
        if role is not None and (role, left.key) in lacking and not is_uncalled:
            lacking.remove((role, left.key))
            parties.setdefault(role, {})[left.key] = left.found


def _lacking(party: dict[str, Any]) -> list[str]:
    """Return the members that a party ought to have; one with an office may well go without a person's name."""
    return [key for key in ("name", "organization", "fax") if key not in party]


def _taken(parties: dict[str, Any]) -> set[Word]:
    return {word for party in parties.values() for found in party.values() for word in found.span.words}


def _role_of(span: Span, regions: Regions) -> str | None:
    """Return the party in whose part of the sheet the words stand: above the sender's label, the recipient's."""
    if role := regions.role_of(span.box):
        return role
    tops = {role: regions.top_of(role) for role in ("to", "from")}
    if tops["to"] is None and tops["from"] is not None and span.box.bottom <= tops["from"]:
        return "to"
    return None


def _left(sheet: Sheet, regions: Regions, claimed: AbstractSet[Word]) -> Iterator[Left]:
    """Yield what stands unclaimed between the letterhead and the message, from top to bottom."""
    for index, row in enumerate(sheet.rows):
        if row.box.bottom > regions.message_top:
            return
        for piece in sheet.pieces[index]:
            span = None if piece.is_label else sheet.span(piece)
            if span is not None and claimed.isdisjoint(span.words) and not is_prose(span):
                yield from _kinds(span, _before(sheet, index, piece.start))


def _before(sheet: Sheet, index: int, start: int) -> str:
    return " ".join(word.text for word in sheet.rows[index].words[:start])


def _kinds(span: Span, before: str) -> Iterator[Left]:
    """Yield what the words of one piece may be."""
    numbers = list(numbers_in(span, CERTAINTY))
    for told, number in numbers:
        called = told or called_before(before + " ")
        if called in ("fax", None):
            yield Left("fax", number if called else Found(number.value, number.span, _UNCALLED))
    if numbers:
        return
    for piece in named_in(span):
        text = piece.span.text
        if piece.sort == "office" and is_institution(text) and len(piece.span.words) > 1:
            yield Left("organization", Found(text, piece.span, CERTAINTY))
        elif piece.sort == "person" and _is_surely_person(piece.span.words, text):
            yield Left("name", bare_name(Found(text, piece.span, CERTAINTY)))


def _is_surely_person(words: Sequence[Word], text: str) -> bool:
    """Tell whether the words are a name and no caption: a title, or two to four words, none a form's."""
    is_caption = any(is_form_word(word.text) for word in words) or is_title(text)
    return is_person(text) and (is_titled(text) or (1 < len(words) <= 4 and not is_caption))
