"""One party of a fax: name, organization and numbers in the lines under its label."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from extractors.extraction import Found
from extractors.layout import LabelledValue, Span
from extractors.readers import first, person_in, phone_in, phones_in, text_in
from extractors.values.organization import is_organization

MOST_LINES = 4
FAX_WORD = re.compile(r"[\s,;(]*\b(?:fax|phone|tel|ph|fx)\b[\s.:#]*$", re.IGNORECASE)
SENT_BY = re.compile(r"^(?:sent|faxed|transmitted|generated|from|the \w+)\b.*?\bb?y:?\s+(?=[A-Z])", re.IGNORECASE)
TITLE = re.compile(r"^(?:FAX|FACSIMILE)\s+(?=[A-Z])(?!(?:COVER|TRANS|MESSAGE|SHEET|MEMO))")
"""The sheet's own title, where it stands on one row with the sender's name."""
_PERSON_AND_OFFICE = re.compile(r"(.+?)(?:,|\s[–—-]|\sat\b)\s+(.+)")


def party_in(value: LabelledValue) -> dict[str, Any]:
    """Return the name, organization and phones that the lines under a party's label hold."""
    return _party(value.lines[:MOST_LINES], value.certainty)


def people_in(value: LabelledValue) -> list[dict[str, Any]]:
    """Return the parties that the lines under a label list: a person's name begins the next."""
    groups: list[list[Span]] = []
    for entry in (part for line in value.lines for part in _listed(line)):
        if not groups or not (is_organization(entry.text) or phones_in(entry)):
            groups.append([])
        groups[-1].append(entry)
    return [party for group in groups if (party := _party(group, value.certainty))]


def member_in(key: str, value: LabelledValue) -> Found[str] | None:
    """Return what a label of one member of a party names."""
    if key in ("phone", "fax"):
        return first(phone_in(line, value.certainty) for line in value.lines[:2])
    if key == "organization":
        return text_in(_whole_office(value), value.certainty)
    named = text_in(value.value, value.certainty)
    return bare_name(named) if named and not re.search(r"\d", named.value) else None


def bare_name(found: Found[str]) -> Found[str]:
    """Return the name as text without credentials, title and the stray letter that a mark before it was read as."""
    words = found.span.words
    if len(words) > 2 and re.fullmatch(r"[Oo0©QC•*]", words[0].text):
        found = Found(found.value, Span(words[1:]), found.certainty)
    person = person_in(found.span)
    parts = [person[part].value for part in ("given", "middle", "family", "suffix") if part in person]
    return found.as_(" ".join(parts)) if len(parts) > 1 else found


def office_in(span: Span, certainty: float) -> Found[str] | None:
    """Return the office's name without a stray letter of its logo ("E Elderberry ...": its own initial)."""
    words = span.words
    if len(words) > 2 and len(words[0].text) == 1 and words[1].text.startswith(words[0].text):
        return text_in(Span(words[1:]), 0.9 * certainty)
    return text_in(span, certainty)


def before(line: Span, pattern: re.Pattern[str]) -> Span:
    """Return the span without an end that matches the pattern."""
    match = pattern.search(line.text)
    return (line.sub(0, match.start()) or line) if match else line


def after(span: Span, pattern: re.Pattern[str]) -> Span:
    """Return the span without a beginning that matches the pattern."""
    match = pattern.match(span.text)
    return (span.sub(match.end(), len(span.text)) or span) if match else span


def _party(lines: Sequence[Span], certainty: float) -> dict[str, Any]:
    party: dict[str, Any] = {}
    for line in lines:
        phones = phones_in(line, certainty)
        keys = ("fax", "phone") if "fax" in line.text.casefold() else ("phone", "fax")
        for phone, key in zip(phones, keys, strict=False):
            party.setdefault(key, phone)
        for piece in _pieces(line, phones):
            is_office = is_organization(piece.text) or "name" in party
            if re.fullmatch(r"\(.*\)", piece.text) or (not is_office and re.search(r"\d", piece.text)):
                continue
            if found := office_in(piece, certainty) if is_office else text_in(piece, certainty):
                party.setdefault("organization" if is_office else "name", found)
    if "name" in party:
        party["name"] = bare_name(party["name"])
    return party


def _pieces(line: Span, phones: Sequence[Found[str]]) -> Iterator[Span]:
    """Yield what stands before the line's phones; a person and the office behind ("Dr. Ruiz, Summit Clinic") apart."""
    at = line.text.find(phones[0].span.text) if phones else len(line.text)
    named = line.sub(0, at) if at else None
    if named is None:
        return
    named = after(before(named, FAX_WORD), SENT_BY)
    match = _PERSON_AND_OFFICE.fullmatch(named.text)
    if not match or is_organization(match[1]) or not is_organization(match[2]):
        yield named
        return
    yield from (part for group in (1, 2) if (part := named.sub(*match.span(group))))


def _listed(line: Span) -> Iterator[Span]:
    """Yield the entries of a line that semicolons part."""
    start = 0
    for match in re.finditer(r";|$", line.text):
        if part := line.sub(start, match.start()):
            yield part
        start = match.end() + 1


def _whole_office(value: LabelledValue) -> Span:
    """Return the office's name with its second line, where the first ends in the middle of the name."""
    if len(value.lines) < 2 or re.search(r"\d", value.lines[1].text):
        return value.value
    second = value.lines[1].text
    is_cut = value.value.text.endswith(("&", ",", " and", " of"))
    goes_on = is_cut or re.match(r"(?:and|of|for)\b|&", second, re.IGNORECASE)
    return Span.of(*value.lines[:2]) if goes_on or is_organization(second) else value.value
