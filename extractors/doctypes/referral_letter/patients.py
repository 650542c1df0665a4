"""The patient: by headings and labels, the subject line, a birth date, the sentences, else by what is left."""

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any

from extractors.doctypes.referral_letter.birth_lines import (
    column_of_birth,
    is_torn,
    lines_around_birth,
    without_damaged_label,
)
from extractors.doctypes.referral_letter.elimination import birth_date_left
from extractors.doctypes.referral_letter.members import filled, is_named, names
from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.patient_left import patient_left
from extractors.doctypes.referral_letter.patient_told import STREET, patient_told
from extractors.doctypes.referral_letter.people import referred_to_of, referring_of
from extractors.doctypes.referral_letter.prose import is_prose
from extractors.doctypes.referral_letter.sex_told import sex_told
from extractors.doctypes.referral_letter.zones import subject_lines
from extractors.extraction import Found
from extractors.layout import Span, labelled_values
from extractors.parties import (
    PERSON_LABELS,
    born_dates,
    patient_in,
    whole_name,
)
from extractors.readers import date_in, first, patient_name
from extractors.values.organization import is_organization

NAME = r"(?P<name>[A-Z][\w'’-]+(?: (?:[A-Z][.,]?|St\.|[A-Z][\w'’-]+|de|la|del|van|der|von)){0,3} [A-Z][\w'’-]+)"

_BEFORE_BIRTH = r"(?=,? (?:DOB|[Dd]ate|[Bb]orn))"
LAST_FIRST = (
    r"(?P<inverted>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?, ?[A-Z][\w'’-]+"
    rf"(?: [A-Z](?:\.|[\w'’-]+{_BEFORE_BIRTH})?)?)"
)

IN_PROSE = (
    re.compile(
        r"\b(?i:refer(?:ring)?(?! to (?!you))|see(?:ing)?|evaluat(?:e|ing)|accept(?:ing)?|introduc(?:e|ing)"
        r"|sending(?: you)?|regarding|consult(?:ation)? (?:on|for)"
        r"|assess(?:ing)?|care of|behalf of|look(?:ed|ing) after|car(?:e|ed|ing) for|follow(?:ed|ing)?"
        r"|treat(?:ed|ing)?|saw|seen)\s+(?i:to you\s+|you\s+)?(?i:(?:my|our|this|the"
        r"|your)\s+)?(?i:[\w-]+\s+)?(?i:patient,?\s+|client,?\s+)?"
        r"(?:(?:Mr|Mrs|Ms|Mx)\.?\s+|Miss\s+)?" + NAME
    ),
    re.compile(
        r"(?:\b(?:Mr|Mrs|Ms|Mx|Miss)\.?\s+)?"
        + NAME
        + r",?\s+(?:is|was)?\s*(?:an?|whose)\s+(?:\d|date of birth|(?:\w+ ){0,2}(?:year|month|week)-old)"
    ),
    re.compile(
        rf"(?:{NAME}|{LAST_FIRST}),?\s*(?:who (?:was|is) )?\(?(?:(?:ID|MRN|#|[Cc]hart)[^,()]{{0,16}},\s*)?"
        r"\b(?:DOB|dob|D\.O\.B\.?|d\.o\.b\.?|[Bb]orn|BORN|[Dd]ate of [Bb]irth|DATE OF BIRTH|b\.)(?!\s+(?:Age"
        r"|Sex|MRN|SSN)\b)"
    ),
)

_CLINICIAN = re.compile(
    r"(?i)^\w+\s+(?:provider|physician|dr|doctor|dentist|clinician|practitioner|office|specialist)\b"
)
"""What begins as a sentence that sends a patient, and is the label of a clinician ("Referring Dr Nhung Vo")."""

DATE_LIKE = re.compile(r"(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d)")


def patient_of(parts: Parts, today: dt.date) -> dict[str, Any]:
    """Return the patient: of the patient's block, then of the subject line, a birth date's lines, the prose."""
    person: dict[str, Any] = {}
    for lines in (
        parts.party("patient"),
        subject_lines(parts),
        column_of_birth(parts),
        _named_before_birth(parts),
        lines_around_birth(parts, today),
    ):
        if lines and (not is_named(person) or person.get("birth_date") is None):
            person = filled(person, patient_in(parts.document, list(map(without_damaged_label, lines)), today=today))
    if not is_named(person):
        person = filled(person, _patient_in_prose(parts))
    if not is_named(person):
        others = names(referring_of(parts), referred_to_of(parts))
        told = patient_told(parts, others)
        person = filled(person, told or patient_left(parts, others, today=today))
    if person.get("birth_date") is None and not _is_born_impossibly(parts, today):
        born = first(born_dates(parts.all_lines, today=today)) or _date_behind_name(parts, person, today)
        person["birth_date"] = born or birth_date_left(parts, person, today)
    if _is_letters_own(parts, person.get("birth_date"), today):
        person["birth_date"] = None
    if not person.get("sex"):
        person["sex"] = sex_told(parts)
    return person


def _is_born_impossibly(parts: Parts, today: dt.date) -> bool:
    """Tell whether the patient's birth date is printed but is no date, so that no other may stand in for it."""
    printed = labelled_values(parts.document, {"birth_date": PERSON_LABELS["birth_date"]})
    dated = (value.value for value in printed if DATE_LIKE.search(value.value.text) and value.certainty > 0.5)
    return any(date_in(value, today=today, birth=True) is None for value in dated)


def _is_letters_own(parts: Parts, born: Found[dt.date] | None, today: dt.date) -> bool:
    """Tell whether what was read as a birth date is the day on which the letter was written."""
    labelled = (date_in(value.value, today=today) for value in parts.labelled("date"))
    return born is not None and any(date is not None and date.value == born.value for date in labelled)


def _date_behind_name(parts: Parts, person: Mapping[str, Any], today: dt.date) -> Found[dt.date] | None:
    """Return the date in parentheses right behind the patient's family name ("Matthias Ferreira (09/10/1945)")."""
    if not is_named(person):
        return None
    behind = re.compile(
        re.escape(person["family"].value) + r",?(?: [A-Za-z.]+){0,2},? \(([^()]{6,18})\)", re.IGNORECASE
    )
    matches = ((match, paragraph) for paragraph in parts.paragraphs for match in behind.finditer(paragraph.text))
    return first(date_in(p.sub(m.start(1), m.end(1)), today=today, birth=True, certainty=0.8) for m, p in matches)


def _patient_in_prose(parts: Parts) -> dict[str, Any]:
    """Return the name of the patient whom a sentence refers or whose age it tells."""
    for pattern in IN_PROSE:
        for paragraph in parts.paragraphs:
            for match in pattern.finditer(paragraph.text):
                words = paragraph.sub(match.start("name"), match.end("name")) if match["name"] else None
                is_torn = words is not None and len(words.rows()) > 1 and not is_prose(paragraph)
                is_other = words is None or is_torn or is_organization(words.text)
                name = None if is_other or _CLINICIAN.search(match.group()) else whole_name(words, 0.8)
                if name:
                    return dict(patient_name(name))
    return {}


def _named_before_birth(parts: Parts) -> list[Span]:
    """Return the line, from the name on, in which a name stands right before its birth date."""
    for line in parts.all_lines:
        if match := IN_PROSE[2].search(line.text):
            start, end = match.span("name") if match["name"] else match.span("inverted")
            name = line.sub(start, end)
            if name and _may_be_name(name, line.text[:start]) and whole_name(name, 0.8):
                return [rest] if (rest := line.sub(start, len(line.text))) else []
    return []


def _may_be_name(words: Span, before: str) -> bool:
    """Tell whether words are no office, no street behind its number, and no words of two columns."""
    is_street = before.rstrip()[-1:].isdigit() and STREET.search(words.text) is not None
    return not (is_street or is_torn(words) or is_organization(words.text))
