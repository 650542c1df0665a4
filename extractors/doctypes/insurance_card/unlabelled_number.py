"""The member's number where its label cannot be read: by its shape, and by what else does not claim it."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from extractors.doctypes.insurance_card.number_forms import is_sound, number_of
from extractors.document import Document, Line, Word
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span
from extractors.layout.boxes import is_same_row
from extractors.values import us_phone

_LONG = re.compile(r"(?<![\w/.(-])(?:[A-Z]{1,3} ?|(?:^|(?<=[^A-Za-z] ))[A-Z]{4} ?)?\d{8,12}[A-Z]{0,2}(?![\w/.-])")
_MIXED = re.compile(r"(?<![\w/.(-])(?=[A-Z0-9]*[A-Z])(?=(?:[A-Z]*\d){4})[A-Z0-9]{9,14}(?![\w/.-])")
_SOME_ID = re.compile(
    r"(?:[A-Z][A-Za-z.&/-]* ){1,3}(?:ID(?: ?(?:#|(?i:no\.?|number)))?|Card ?(?:#|(?i:no\.?|number))):? ?"
    r"([A-Z]{0,4}[ -]?\d[\d -]{3,}[A-Z]?)$"
)
_ID_ALONE = re.compile(r"(?:[A-Z][A-Za-z.&/-]* ){1,3}ID(?: ?(?:#|no\.?|number))?:?", re.IGNORECASE)
_CODE = re.compile(r"(?=\D*\d)[A-Z0-9][A-Z0-9 -]*")
_OF_ANOTHER = re.compile(
    r"\b(?:plan|group|payer|payor|edi|rx|school|student|tax|issuer|provider|pcp|form|npi|agent|claim|site|clinic|box)\b",
    re.IGNORECASE,
)
_FARTHEST = 25
"""Heights of a line between a label and the number on its row."""
_LETTERED = re.compile(r"[A-Z]{1,4}[- ]?\d{5,12}")
_GROUPED = re.compile(r"[A-Z]{1,4}\d? ?\d{3,5}(?: \d{2,5}){1,3}")
_DASHED = re.compile(r"(?:[A-Z]{1,4}-\d{2,7}(?:-\d{2,7}){1,2}|\d{2,4}-\d{4,7}-\d{1,4}(?:-\d{1,2})?)(?![\w/-])")


def number_of_some_id(document: Document, values: Sequence[LabelledValue]) -> dict[str, Any]:
    """Return the number that is called somebody's ID, in words that no label of cards has (`PACE ID`)."""
    claimed = _claimed(values)
    behind = (one for line in document.pages[0].lines for one in _behind_some_id(Span.of(line)) if one)
    free = (one for one in (*behind, *_under_some_id(document)) if not claimed.intersection(one.span.words))
    found = next(free, None)
    return {"member_id": found} if found else {}


def _claimed(values: Sequence[LabelledValue]) -> set[Word]:
    sure = (value for value in values if value.certainty > 0.6)
    return {word for value in sure for word in (*value.label.words, *value.value.words)}


def unlabelled_number(document: Document, values: Sequence[LabelledValue]) -> dict[str, Any]:
    """Return the long number of the front that no other label claims, for where the id's own label was misread."""
    claimed = _claimed(values)
    spans = [Span.of(line) for line in document.pages[0].lines]
    readers = (_behind_some_id, _long_numbers, _mixed_numbers, _dashed_numbers)
    found = [*_under_some_id(document), *(one for read in readers for span in spans for one in read(span) if one)]
    free = [one for one in found if not claimed.intersection(one.span.words)]
    return {"member_id": free[0]} if free else {}


def _behind_some_id(span: Span) -> Iterator[Found[str] | None]:
    """Yield the number behind words that end in `ID` and name nobody else (`Services ID J579565`)."""
    match = _SOME_ID.match(span.text)
    words = span.sub(*match.span(1)) if match else None
    if match and words and not _OF_ANOTHER.search(match[0][: match.start(1)]) and is_sound(match[1]):
        yield number_of(words, match[1], 0.65)


def _under_some_id(document: Document) -> Iterator[Found[str]]:
    """Yield what stands under a line that is called somebody's `ID`, as plans call theirs (`AvMed ID`)."""
    heads = [line for line in document.lines if _ID_ALONE.fullmatch(line.text) and not _OF_ANOTHER.search(line.text)]
    for head in heads:
        page = document.page(head.page)
        for line in page.lines:
            if (
                (_stands_under(head, line) or _stands_beside(head, line))
                and _CODE.fullmatch(line.text)
                and is_sound(line.text)
            ):
                yield number_of(Span.of(line), line.text, 0.7)


def _stands_under(head: Line, line: Line) -> bool:
    gap = line.box.top - head.box.bottom
    return abs(line.box.left - head.box.left) <= head.box.height and -0.2 * head.box.height < gap < head.box.height


def _stands_beside(head: Line, line: Line) -> bool:
    return is_same_row(head.box, line.box) and 0 < line.box.left - head.box.right < _FARTHEST * head.box.height


def _dashed_numbers(span: Span) -> Iterator[Found[str] | None]:
    """Yield what begins a line and has at least seven digits parted by dashes."""
    match = _DASHED.match(span.text)
    words = span.sub(*match.span()) if match else None
    if match and words and sum(map(str.isdigit, match[0])) >= 7 and not next(us_phone.find(span.text), None):
        yield number_of(words, match[0], 0.45)


def _mixed_numbers(span: Span) -> Iterator[Found[str] | None]:
    """Yield what stands alone on its line and mixes capitals and digits as members' numbers do."""
    match = _MIXED.fullmatch(span.text) or _LETTERED.fullmatch(span.text) or _GROUPED.fullmatch(span.text)
    if match:
        yield number_of(span, match[0], 0.5)


def _long_numbers(span: Span) -> Iterator[Found[str] | None]:
    for match in _LONG.finditer(span.text):
        words = span.sub(match.start(), match.end())
        is_phone = any(match.start() < p.end and p.start < match.end() for p in us_phone.find(span.text))
        is_other = re.search(r"80840|\bNPI\b|issuer|payer|\bBIN\b", span.text, re.IGNORECASE)
        is_solid = re.fullmatch(r"\D*\d{10,}\D*", match[0]) is not None
        if words and not is_other and (is_solid or not is_phone):
            yield number_of(words, match[0], 0.6)
