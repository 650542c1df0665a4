"""What is left: the patient, clinician, birth date or NPI of a paper on which no label could be read for them."""

import datetime as dt
import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from extractors.doctypes.referral_letter.letter import COPY, TITLE, addressee_lines, office_lines
from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.prose import is_prose
from extractors.extraction import Found
from extractors.identifiers import npi
from extractors.layout import Span
from extractors.layout.rows import rows_of
from extractors.parties import clinician_behind, has_form_word, leading_name, marked_npis, whole_name
from extractors.parties.specialties import is_specialty
from extractors.payers import payer_likeness
from extractors.readers import dates_in, found_all, patient_name
from extractors.values.credentials import is_credential
from extractors.values.organization import is_organization

OTHER_DATE = re.compile(
    r"(?i)onset|injur|accident|admi|discharge|effective|expir|valid|guardian|mother|father|parent|sign|print|surgery|last|seen|visit"
    r"|order|refer|request|written|report|received|start|today"
)
COMMA_NAME = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?,\s+[A-Z]")
INITIALLED = re.compile(r"[A-Z][\w'’-]+ [A-Z]\.? [A-Z][\w'’-]{2,}")
REFERRED_BY = re.compile(
    r"(?i)\b(?:(?:referred|requested|ordered|prescribed|sent) by|(?:referring|ordering|requesting) (?:provider"
    r"|physician|doctor"
    r"|doctor|clinician|dentist|practitioner)|(?:from )?the office of)\b\W*"
)
BARE_NPI = re.compile(r"[12]\d{9}")
OTHER_NUMBER = re.compile(
    r"(?i)ph(?:one)?\b|tel|fax|cell|call|policy|member|acct|account|mrn|claim|group|auth|id\b|#\s*$"
)
FEWEST_YEARS = 1
NEAR = 4
"""Lines above an NPI in which its clinician stands."""


def patient_left(parts: Parts, taken: Collection[tuple[str, str]]) -> dict[str, Any]:
    """Return the first name that is nobody else's; `taken` are given and family names in small letters."""
    set_apart = {line.words[0] for line in (*office_lines(parts), *addressee_lines(parts))}
    for piece in _pieces(parts):
        name = _plain_name(piece)
        if name is None or piece.words[0] in set_apart or parts.owner(piece) not in (None, "patient"):
            continue
        person = whole_name(name, 0.5)
        if person and name_of(person) not in taken:
            return dict(patient_name(person))
    return {}


def clinician_left(parts: Parts, taken: Collection[tuple[str, str]]) -> dict[str, Any]:
    """Return the one clinician of the paper who is in nobody else's block, or nothing where there are several."""
    addressed = {line.words[0] for line in addressee_lines(parts)}
    found: dict[str, dict[str, Any]] = {}
    for piece in (*_pieces(parts), *parts.all_lines):
        is_anothers = parts.owner(piece) in ("referred_to", "other", "patient") or piece.words[0] in addressed
        person = None if is_anothers or COPY.match(piece.text) or is_prose(piece) else clinician_behind(piece)
        if person and "given" in person and "credentials" in person and name_of(person) not in taken:
            found.setdefault(person["family"].value.casefold(), person)
    people = list(found.values())
    return people[0] if len(people) == 1 else {}


def birth_date_left(parts: Parts, today: dt.date) -> Found[dt.date] | None:
    """Return the earliest date of a paper, if it lies years back, stands in a form and no word says what else it is."""
    found = [
        date
        for piece in _pieces(parts)
        if not OTHER_DATE.search(piece.text) and not is_prose(piece) and parts.owner(piece) in (None, "patient")
        for date in dates_in(piece, today=today, birth=True, certainty=0.5)
    ]
    earliest = min(found, key=lambda date: date.value, default=None)
    is_old = earliest is not None and (today - earliest.value).days > 365 * FEWEST_YEARS
    return earliest if is_old else None


def clinician_said(parts: Parts) -> dict[str, Any]:
    """Return the clinician behind "Referred by" or the like, wherever in the paper the words stand."""
    for line in parts.all_lines:
        match = REFERRED_BY.search(line.text)
        rest = line.sub(match.end(), len(line.text)) if match and not is_prose(line) else None
        if rest and (person := clinician_behind(rest)) and "given" in person:
            return person
    return {}


def name_of(person: Mapping[str, Any]) -> tuple[str, str]:
    """Return a person's given and family name in small letters."""
    given = person["given"].value.casefold() if person.get("given") else ""
    return given, person["family"].value.casefold()


def npi_near(parts: Parts, provider: Mapping[str, Any]) -> Found[str] | None:
    """Return the NPI whose nearest clinician, on its line or above it, is this one."""
    family = provider["family"].value.casefold() if provider.get("family") else None
    lines = parts.all_lines
    for index, line in enumerate(lines):
        for number in marked_npis([line]):
            if (
                re.search(r"(?i)\bnpi|national", line.text)
                and _nearest(lines[max(0, index - NEAR) : index + 1]) == family
            ):
                return number
    return None


def npi_left(parts: Parts) -> Found[str] | None:
    """Return the one number of the paper that is an NPI by its check digit, where no word says what else it is."""
    found = {
        number.value: number
        for piece in _pieces(parts)
        for match in npi.find(piece.text)
        if BARE_NPI.fullmatch(piece.text[match.start : match.end])
        and not OTHER_NUMBER.search(piece.text[: match.start])
        and parts.owner(piece) not in ("referred_to", "coverage", "patient")
        for number in found_all(piece, [match], 0.5)
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _nearest(lines: list[Span]) -> str | None:
    """Return the family name of the last clinician among the lines, in small letters."""
    for line in reversed(lines):
        if (person := clinician_behind(line)) and "family" in person:
            family: str = person["family"].value
            return family.casefold()
    return None


def _plain_name(piece: Span) -> Span | None:
    """Return the name with which a piece begins, if it is shaped as a patient's and nothing else's."""
    name = leading_name(piece)
    if name is None or not (COMMA_NAME.match(name.text) or INITIALLED.match(name.text)):
        return None
    is_other = (
        has_form_word(name)
        or is_organization(piece.text)
        or is_specialty(name.text)
        or TITLE.fullmatch(piece.text)
        or payer_likeness(piece.text)
        or any(is_credential(word.text.strip(",;.")) for word in piece.words[1:])
        or re.match(r"(?i)dr\b|.*\b[A-Z]{2} \d{5}", piece.text)
    )
    return None if is_other else name


def _pieces(parts: Parts) -> Iterator[Span]:
    """Yield the stretches of every row."""
    for page in parts.document.pages:
        for row in rows_of(page):
            for start, end in row.stretches():
                yield Span(row.words[start:end])
