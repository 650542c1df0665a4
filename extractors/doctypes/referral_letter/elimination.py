"""What is left: the clinician, birth date or NPI of a paper on which no label could be read for them."""

import datetime as dt
import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from extractors.doctypes.referral_letter.letter import COPY
from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.prose import is_prose
from extractors.doctypes.referral_letter.zones import addressee_lines
from extractors.extraction import Found
from extractors.identifiers import npi
from extractors.layout import Span
from extractors.layout.rows import rows_of
from extractors.parties import clinician_behind, clinician_within, marked_npis
from extractors.readers import dates_in, first, found_all
from extractors.values.text_match import TextMatch

OTHER_DATE = re.compile(
    r"(?i)onset|injur|accident|admi|discharge|effective|expir|valid|guardian|mother|father|parent|sign|print|surgery|last|seen|visit"
    r"|order|refer|request|written|report|received|start|today"
)
REFERRED_BY = re.compile(
    r"(?i)\b(?:(?:referred|requested|ordered|prescribed|sent) by|(?:referring|ordering|requesting) (?:provider"
    r"|physician|doctor"
    r"|doctor|clinician|dentist|practitioner)|(?:from )?the office of|(?:note|memo|letter|message|referral) from)\b\W*"
)
BARE_NPI = re.compile(r"[12]\d{9}")
PHONE_LIKE = re.compile(r"\W*\w{3}\W+\w{3}\W+\w{4}")
OTHER_NUMBER = re.compile(
    r"(?i)ph(?:one)?\b|tel|fax|cell|call|policy|member|acct|account|mrn|claim|group|auth|id\b|#\s*$"
)
SIGNED = re.compile(r"(?i)\b(?:signed|authenticated|approved|ordered) by\b")
STAFF = frozenset(("MA", "CMA", "RMA", "CCMA", "CNA", "LPN", "LVN", "RT"))
"""Credentials of those who write for a clinician."""
FEWEST_YEARS = 1
_BELOW = 1.5
"""Heights of a row between a name and what stands right below it."""
NEAR = 4
"""Lines above an NPI in which its clinician stands."""


def clinician_left(parts: Parts, taken: Collection[tuple[str, str]]) -> dict[str, Any]:
    """Return the one clinician of the paper who is in nobody else's block, or nothing where there are several."""
    addressed = {line.words[0] for line in addressee_lines(parts)}
    found: dict[str, dict[str, Any]] = {}
    for piece in (*_pieces(parts), *parts.all_lines):
        is_anothers = parts.owner(piece) == "other" or piece.words[0] in addressed
        person = None if is_anothers or COPY.match(piece.text) or is_prose(piece) else clinician_behind(piece)
        if person and "given" in person and "credentials" in person and name_of(person) not in taken:
            found.setdefault(person["family"].value.casefold(), person)
    people = list(found.values())
    return people[0] if len(people) == 1 else {}


def birth_date_left(parts: Parts, person: Mapping[str, Any], today: dt.date) -> Found[dt.date] | None:
    """Return the earliest date of a paper, if it lies years back, stands in a form and no word says what else it is.

    It stands in nobody else's block, unless right below the patient's name.
    """
    found = [
        date
        for piece in _pieces(parts)
        if not OTHER_DATE.search(piece.text)
        and not is_prose(piece)
        and (parts.owner(piece) in (None, "patient") or _is_below(piece, person))
        for date in dates_in(piece, today=today, birth=True, certainty=0.5)
    ]
    earliest = min(found, key=lambda date: date.value, default=None)
    is_old = earliest is not None and (today - earliest.value).days > 365 * FEWEST_YEARS
    return earliest if is_old else None


def _is_below(piece: Span, person: Mapping[str, Any]) -> bool:
    """Tell whether a piece stands right below a person's name, flush with it, and holds little else than a number."""
    parts = [person[key].span for key in ("given", "family") if person.get(key)]
    if not parts or piece.page != parts[0].page or len(piece.words) > 2:
        return False
    height = piece.box.height
    is_near = -0.5 <= (piece.box.top - parts[0].box.bottom) / height < _BELOW
    return is_near and any(abs(piece.box.left - part.box.left) < height for part in parts)


def clinician_said(parts: Parts) -> dict[str, Any]:
    """Return the clinician behind "Referred by" or the like, wherever in the paper the words stand."""
    for line in parts.all_lines:
        match = REFERRED_BY.search(line.text)
        rest = line.sub(match.end(), len(line.text)) if match else None
        if rest and not is_prose(rest) and (person := clinician_behind(rest)) and "given" in person:
            return (clinician_within(rest) or person) if is_staff(person) else person
    return {}


def clinician_numbered(parts: Parts, taken: Collection[tuple[str, str]]) -> dict[str, Any]:
    """Return the clinician beside or above the one NPI of the paper, or nothing where there are several."""
    lines, number = parts.all_lines, only_npi(parts)
    if number is None:
        return {}
    at = next((index for index, line in enumerate(lines) if number.span.words[0] in line.words), 0)
    for line in reversed(lines[max(0, at - NEAR) : at + 1]):
        is_told = is_prose(line) and not SIGNED.search(line.text)
        person = None if is_told else clinician_behind(line) or clinician_within(line)
        if person and "given" in person and name_of(person) not in taken and not is_staff(person):
            return person
    return {}


def is_staff(person: Mapping[str, Any]) -> bool:
    """Tell whether the person's credentials are those of staff who write for a clinician and refer nobody."""
    found = person.get("credentials")
    return found is not None and found.value.upper().replace(".", "") in STAFF


def name_of(person: Mapping[str, Any]) -> tuple[str, str]:
    """Return a person's given and family name in small letters."""
    given = person["given"].value.casefold() if person.get("given") else ""
    return given, person["family"].value.casefold()


def only_npi(parts: Parts) -> Found[str] | None:
    """Return the NPI of a paper that holds one only, outside the blocks of others."""
    numbers = marked_npis(parts.all_lines)
    found = {number.value: number for number in numbers if parts.owner(number.span) not in ("referred_to", "other")}
    only = next(iter(found.values()), None)
    return Found(only.value, only.span, 0.75) if only and len(found) == 1 else None


def npi_near(parts: Parts, provider: Mapping[str, Any]) -> Found[str] | None:
    """Return the NPI right behind this clinician's name, else that whose nearest clinician above is this one."""
    family = provider["family"].value.casefold() if provider.get("family") else None
    lines = parts.all_lines
    if family and (beside := first(_behind_name(line, family) for line in lines)):
        return beside
    for index, line in enumerate(lines):
        for number in marked_npis([line]):
            if (
                re.search(r"(?i)\bnpi|national", line.text)
                and _nearest(lines[max(0, index - NEAR) : index + 1]) == family
            ):
                return number
    return None


def _behind_name(line: Span, family: str) -> Found[str] | None:
    """Return the NPI on a line before which, behind any other one, the family name stands."""
    at = 0
    for number in marked_npis([line]):
        place = line.text.find(number.span.text, at)
        if family in line.text[at:place].casefold():
            return number
        at = max(place, at) + len(number.span.text)
    return None


def npi_left(parts: Parts) -> Found[str] | None:
    """Return the one number of the paper that is an NPI by its check digit, where no word says what else it is."""
    found = {
        number.value: number
        for piece in _pieces(parts)
        for match in npi.find(piece.text)
        if (BARE_NPI.fullmatch(piece.text[match.start : match.end]) or _is_written_npi(parts, piece, match))
        and not OTHER_NUMBER.search(piece.text[: match.start])
        and parts.owner(piece) not in ("referred_to", "coverage", "patient")
        for number in found_all(piece, [match], 0.5)
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _is_written_npi(parts: Parts, piece: Span, match: TextMatch[str]) -> bool:
    """Tell whether a piece is a number with gaps or misread digits that the paper's word NPI may ask for."""
    is_whole = match.end - match.start == len(piece.text) and not PHONE_LIKE.fullmatch(piece.text)
    return is_whole and any(word.text.strip(".:#") == "NPI" for line in parts.all_lines for word in line.words)


def _nearest(lines: list[Span]) -> str | None:
    """Return the family name of the last clinician among the lines, in small letters."""
    for line in reversed(lines):
        if (person := clinician_behind(line)) and "family" in person:
            family: str = person["family"].value
            return family.casefold()
    return None


def _pieces(parts: Parts) -> Iterator[Span]:
    """Yield the stretches of every row."""
    for page in parts.document.pages:
        for row in rows_of(page):
            for start, end in row.stretches():
                yield Span(row.words[start:end])
