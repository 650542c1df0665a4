"""From the words of a span to typed values, each with the very words it was read from."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from extractors.extraction import Found, Tree
from extractors.identifiers import npi
from extractors.layout.span import Span
from extractors.values import date as date_values
from extractors.values import money, person_name, us_address, us_phone
from extractors.values.text_match import TextMatch

T = TypeVar("T")
NAME_PARTS = ("given", "middle", "family", "suffix", "credentials")


def found_all(span: Span, matches: Iterable[TextMatch[T]], certainty: float = 1.0) -> Iterator[Found[T]]:
    """Yield each match in the span's text as a value with the words it stands in."""
    for match in matches:
        if words := span.sub(match.start, match.end):
            yield Found(match.value, words, certainty * match.quality)


def text_in(span: Span | None, certainty: float = 1.0) -> Found[str] | None:
    """Return the span's whole text as a value, or None without a letter or digit in it."""
    if span is None or not any(character.isalnum() for character in span.text):
        return None
    return Found(span.text.strip(" :;,|_"), span, certainty)


def dates_in(span: Span, *, today: date, birth: bool = False, certainty: float = 1.0) -> list[Found[date]]:
    """Return the dates in the span, in printed order; a two-digit birth year is never in the future."""
    return list(found_all(span, date_values.find(span.text, today=today, birth=birth), certainty))


def date_in(span: Span | None, *, today: date, birth: bool = False, certainty: float = 1.0) -> Found[date] | None:
    """Return the first date in the span, or None."""
    return next(iter(dates_in(span, today=today, birth=birth, certainty=certainty)), None) if span else None


def money_in(span: Span | None, certainty: float = 1.0) -> Found[Decimal] | None:
    """Return the first amount in the span, or None; credits are negative."""
    return next(found_all(span, money.find(span.text), certainty), None) if span else None


def phones_in(span: Span, certainty: float = 1.0) -> list[Found[str]]:
    """Return the US telephone numbers in the span as E.164, in printed order."""
    return list(found_all(span, us_phone.find(span.text), certainty))


def phone_in(span: Span | None, certainty: float = 1.0) -> Found[str] | None:
    """Return the first US telephone number in the span, or None."""
    return next(iter(phones_in(span, certainty)), None) if span else None


def npi_in(span: Span | None, certainty: float = 1.0) -> Found[str] | None:
    """Return the NPI in a span that a label calls one: as printed even where its check digit fails, or None."""
    if span is None:
        return None
    sound = next(found_all(span, npi.find(span.text), certainty), None)
    return sound or _ten_digits(span, certainty)


def count_in(span: Span | None, certainty: float = 1.0) -> Found[int] | None:
    """Return the first whole number in the span (pages, visits, units), or None."""
    match = re.search(r"(?<![\d.,/-])\d{1,6}(?![\d/-])", span.text) if span else None
    words = span.sub(match.start(), match.end()) if span and match else None
    return Found(int(match[0]), words, certainty) if match and words else None


def identifier_in(span: Span | None, certainty: float = 1.0) -> Found[str] | None:
    """Return the span as an identifier: spaces removed, upper case; None where it holds no digit."""
    if span is None or not any(character.isdigit() for character in span.text):
        return None
    return Found(re.sub(r"\s+", "", span.text).strip(":;,.#|_").upper(), span, certainty)


def person_in(span: Span | None, certainty: float = 1.0) -> Tree:
    """Return the parts of the person's name that the span holds, each with its own words; empty without a name."""
    if span is None:
        return {}
    name = person_name.parse(span.text)
    parts = {part: getattr(name, part) for part in NAME_PARTS}
    return {part: _part(span, text, certainty) for part, text in parts.items() if text}


def patient_name(person: Tree) -> Tree:
    """Return a person's name without credentials, which patients do not have."""
    return {part: value for part, value in person.items() if part != "credentials"}


def address_in(rows: Sequence[Span], certainty: float = 1.0) -> Tree:
    """Return the postal address that the rows hold, part by part with its words; empty without city and state."""
    if not rows:
        return {}
    whole = Span.of(*rows)
    address = us_address.parse([row.text for row in rows])
    lines = [_part(whole, line, certainty) for line in address.lines]
    single = {name: getattr(address, name) for name in ("recipient", "city", "state", "postal_code")}
    return {"lines": lines, **{name: _part(whole, text, certainty) for name, text in single.items() if text}}


def _part(span: Span, text: str, certainty: float) -> Found[Any]:
    """Return the text with the words of the span that it is made of (the whole span where they cannot be told)."""
    at = span.text.casefold().rfind(text.casefold())
    words = span.sub(at, at + len(text)) if at >= 0 else None
    return Found(text, words or span, certainty)


def _ten_digits(span: Span, certainty: float) -> Found[str] | None:
    match = re.search(r"\d(?:[ -]?\d){9}(?!\d)", span.text)
    words = span.sub(match.start(), match.end()) if match else None
    return Found(re.sub(r"\D", "", match[0]), words, certainty) if match and words else None


def first(found: Iterable[T | None]) -> T | None:
    """Return the first that is not None, or None."""
    return next((value for value in found if value is not None), None)
