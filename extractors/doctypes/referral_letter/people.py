"""Who refers whom to whom: by headings and labels, else by letterhead, address, subject line and signature."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import Any

from extractors.doctypes.referral_letter.elimination import (
    birth_date_left,
    clinician_left,
    clinician_said,
    name_of,
    npi_left,
    npi_near,
)
from extractors.doctypes.referral_letter.letter import addressee_lines, signers, subject_lines
from extractors.doctypes.referral_letter.letterheads import OFFICE, is_receivers, letterhead_office
from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.patient_left import patient_left
from extractors.doctypes.referral_letter.prose import is_prose
from extractors.extraction import Found
from extractors.layout import Span, labelled_values, values_of
from extractors.parties import (
    BORN,
    PERSON_LABELS,
    born_dates,
    is_aged,
    is_office,
    labelled_name,
    marked_npis,
    patient_in,
    provider_in,
    whole_name,
)
from extractors.parties.offices import office_name
from extractors.parties.specialties import has_specialty, is_specialty
from extractors.readers import date_in, first, npi_in, patient_name, person_in, phone_in, text_in
from extractors.values.organization import is_organization

NAME = r"(?P<name>[A-Z][\w'’-]+(?: (?:[A-Z][.,]?|St\.|[A-Z][\w'’-]+|de|la|del|van|der|von)){0,3} [A-Z][\w'’-]+)"
LAST_FIRST = r"(?P<inverted>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?, ?[A-Z][\w'’-]+(?: [A-Z]\.?)?)"
IN_PROSE = (
    re.compile(
        r"\b(?i:refer(?:ring)?(?! to (?!you))|see(?:ing)?|evaluat(?:e|ing)|accept(?:ing)?|introduc(?:e|ing)"
        r"|sending(?: you)?|regarding|consult(?:ation)? (?:on|for)"
        r"|assess(?:ing)?|care of|behalf of)\s+(?i:to you\s+|you\s+)?(?i:(?:my|our|this|the"
        r"|your)\s+)?(?i:[\w-]+\s+)?(?i:patient,?\s+|client,?\s+)?"
        r"(?:(?:Mr|Mrs|Ms|Mx)\.?\s+|Miss\s+)?" + NAME
    ),
    re.compile(
        r"(?:\b(?:Mr|Mrs|Ms|Mx|Miss)\.?\s+)?"
        + NAME
        + r",?\s+(?:is|was)?\s*(?:an?|whose)\s+(?:\d|date of birth|(?:\w+ ){0,2}(?:year|month|week)-old)"
    ),
    re.compile(
        rf"(?:{NAME}|{LAST_FIRST}),?\s*\(?(?:(?:ID|MRN|#|[Cc]hart)[^,()]{{0,16}},\s*)?"
        r"\b(?:DOB|dob|D\.O\.B\.?|d\.o\.b\.?|[Bb]orn|BORN|[Dd]ate of [Bb]irth|DATE OF BIRTH|b\.)(?!\s+(?:Age"
        r"|Sex|MRN|SSN)\b)"
    ),
)
REFERRAL_TO = re.compile(
    r"\b(?i:referral|consult(?:ation)?|order)\s+(?:to|for)\s+([A-Z][A-Za-z/&-]+(?: (?:and |& )?[A-Z][A-Za-z/&-]+){0,3})"
)
MEMBERS: dict[str, Callable[[Span, float], Any]] = {
    "name": lambda span, certainty: None if is_office(span.text) else labelled_name(span, certainty),
    "npi": npi_in,
    "phone": phone_in,
    "fax": phone_in,
    "organization": lambda span, certainty: text_in(office_name(span), certainty),
    "specialty": lambda span, certainty: text_in(span, certainty) if has_specialty(span.text) else None,
}
DATE_LIKE = re.compile(r"(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d)")


def patient_of(parts: Parts, today: dt.date) -> dict[str, Any]:
    """Return the patient: of the patient's block, then of the subject line, a birth date's lines, the prose."""
    person: dict[str, Any] = {}
    for lines in (parts.party("patient"), subject_lines(parts), _named_before_birth(parts), _birth_lines(parts, today)):
        if lines and (not _is_named(person) or person.get("birth_date") is None):
            person = _filled(person, patient_in(parts.document, lines, today=today))
    if not _is_named(person):
        person = _filled(person, _patient_in_prose(parts))
    if not _is_named(person):
        person = _filled(person, patient_left(parts, _names(referring_of(parts), referred_to_of(parts)), today=today))
    if person.get("birth_date") is None and not _is_born_impossibly(parts, today):
        born = first(born_dates(parts.all_lines, today=today)) or _date_behind_name(parts, person, today)
        person["birth_date"] = born or birth_date_left(parts, today)
    if _is_letters_own(parts, person.get("birth_date"), today):
        person["birth_date"] = None
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


def _names(*people: Mapping[str, Any]) -> set[tuple[str, str]]:
    return {name_of(person) for person in people if _is_named(person)}


def _date_behind_name(parts: Parts, person: Mapping[str, Any], today: dt.date) -> Found[dt.date] | None:
    """Return the date in parentheses right behind the patient's family name ("Matthias Ferreira (09/10/1945)")."""
    if not _is_named(person):
        return None
    behind = re.compile(re.escape(person["family"].value) + r",? \(([^()]{6,18})\)", re.IGNORECASE)
    matches = ((match, paragraph) for paragraph in parts.paragraphs for match in behind.finditer(paragraph.text))
    return first(date_in(p.sub(m.start(1), m.end(1)), today=today, birth=True, certainty=0.8) for m, p in matches)


def _patient_in_prose(parts: Parts) -> dict[str, Any]:
    """Return the name of the patient whom a sentence refers or whose age it tells."""
    for pattern in IN_PROSE:
        for paragraph in parts.paragraphs:
            for match in pattern.finditer(paragraph.text):
                words = paragraph.sub(match.start("name"), match.end("name")) if match["name"] else None
                if words and not is_organization(words.text) and (name := whole_name(words, 0.8)):
                    return dict(patient_name(name))
    return {}


def referring_of(parts: Parts) -> dict[str, Any]:
    """Return who refers: of its block and labels, with what it lacks from signature and letterhead."""
    block = parts.party("referring_provider")
    provider = _filled(_by_role(parts, "referring_provider"), provider_in(parts.document, block) if block else {})
    if _is_named(provider) and provider["family"].value.casefold() in _greeted(parts):
        provider = {key: value for key, value in provider.items() if key not in NAMES}
    if not _is_named(provider):
        provider = _filled(provider, clinician_said(parts))
    provider = _with_signature(parts, provider)
    if not _is_named(provider):
        provider = _filled(provider, _by_role(parts, "pcp"))
    office = letterhead_office(parts)
    office = {} if is_receivers(parts, office, provider) else office
    if not _is_named(provider) and (office.get("credentials") or _is_titled(office)):
        provider = _filled(provider, office)
    if not _is_named(provider):
        provider = _filled(provider, clinician_left(parts, _names(referred_to_of(parts))))
    provider = _with_office(provider, {key: office.get(key) for key in OFFICE}, is_labelled=bool(block))
    provider.pop("specialty", None) if not block else None
    if not provider.get("npi"):
        provider["npi"] = _only_npi(parts) or npi_near(parts, provider) or npi_left(parts)
    return provider


def _with_office(provider: dict[str, Any], office: Mapping[str, Any], *, is_labelled: bool) -> dict[str, Any]:
    """Return the provider with what its own office lacks from that of the letterhead, where they may be the same."""
    if provider.get("organization") and (provider.get("phone") or provider.get("fax")):
        return provider
    if not provider.get("organization") or office.get("organization") is None:
        return _filled(provider, office)
    return provider if is_labelled else _filled({key: value for key, value in office.items() if value}, provider)


def _greeted(parts: Parts) -> str:
    """Return the salutation in small letters: whom a letter greets did not write it."""
    return parts.salutation.text.casefold() if parts.salutation else ""


def _with_signature(parts: Parts, provider: dict[str, Any]) -> dict[str, Any]:
    """Return the provider with name or NPI of who signed; two rivals for the signature leave doubt."""
    candidates = signers(parts)
    if _is_named(provider):
        own = [signer for signer in candidates if signer.family == provider["family"].value.casefold()]
        return _filled(provider, _signed(parts, own[0].lines, 1.0)) if own else provider
    if not candidates:
        return provider
    best = candidates[0]
    is_rivalled = any(other.weight == best.weight and other.family != best.family for other in candidates[1:])
    return _filled(_signed(parts, best.lines, 0.5 if is_rivalled else 1.0), provider)


def _signed(parts: Parts, lines: tuple[Span, ...], trust: float) -> dict[str, Any]:
    signed = provider_in(parts.document, lines)
    names = {key: value for key, value in signed.items() if key in (*NAMES, "npi") and value}
    return {key: Found(found.value, found.span, found.certainty * trust) for key, found in names.items()}


def _only_npi(parts: Parts) -> Found[str] | None:
    """Return the NPI of a paper that holds one only, outside the blocks of others."""
    found = {
        npi.value: npi for npi in marked_npis(parts.all_lines) if parts.owner(npi.span) not in ("referred_to", "other")
    }
    only = next(iter(found.values()), None)
    return Found(only.value, only.span, 0.75) if only and len(found) == 1 else None


def referred_to_of(parts: Parts) -> dict[str, Any]:
    """Return to whom the patient is referred: of its block and labels, else of the address above the salutation."""
    block = parts.party("referred_to")
    provider = _filled(_by_role(parts, "referred_to"), provider_in(parts.document, block) if block else {})
    if not any(provider.values()):
        provider = provider_in(parts.document, addressee_lines(parts))
    if not provider.get("organization"):
        office, sender = letterhead_office(parts), provider_in(parts.document, parts.party("referring_provider"))
        if is_receivers(parts, office, sender):
            provider = _filled(provider, {key: office.get(key) for key in OFFICE})
    if not _is_named(provider) and parts.salutation:
        greeted = person_in(_without_greeting(parts.salutation), 0.7)
        provider = (
            _filled(provider, {"family": greeted.get("family")})
            if greeted and "Dr" in parts.salutation.text
            else provider
        )
    if not provider.get("specialty"):
        provider["specialty"] = _specialty(parts)
    return provider


def _specialty(parts: Parts) -> Found[str] | None:
    """Return the specialty that a title names ("Ambulatory Referral to Otolaryngology")."""
    for line in parts.all_lines[:15]:
        match = REFERRAL_TO.search(line.text)
        if match and is_specialty(match[1]):
            return text_in(line.sub(match.start(1), match.end(1)), 0.85)
    return None


def _by_role(parts: Parts, role: str) -> dict[str, Any]:
    """Return what stands under labels that name this party and the member at once, outside the blocks of others."""
    found: dict[str, Any] = {}
    for member, read in MEMBERS.items():
        for value in values_of(parts.role_values, f"{role}.{member}"):
            is_anothers = parts.owner(value.label) not in (None, role, "other", "reason", "diagnoses", "procedures")
            if not is_anothers and (read_value := read(value.value, value.certainty)) is not None:
                found |= read_value if member == "name" else {member: read_value}
                break
    return found


def _named_before_birth(parts: Parts) -> list[Span]:
    """Return the line, from the name on, in which a name stands right before its birth date."""
    for line in parts.all_lines:
        if match := IN_PROSE[2].search(line.text):
            start, end = match.span("name") if match["name"] else match.span("inverted")
            name = line.sub(start, end)
            if name and whole_name(name, 0.8) and not is_organization(name.text):
                return [rest] if (rest := line.sub(start, len(line.text))) else []
    return []


def _birth_lines(parts: Parts, today: dt.date) -> list[Span]:
    """Return the line on which a birth date stands, then those around it, the nearest first."""
    for index, line in enumerate(parts.all_lines):
        if (BORN.search(line.text + " 0") or is_aged(line, today)) and not is_prose(line):
            before = parts.all_lines[max(0, index - 2) : index]
            return [line, *reversed(before)]
    return []


def _without_greeting(line: Span) -> Span:
    match = re.match(r"(?i)\s*dear\s+(?:dr\.?|doctor|colleague)?\s*", line.text)
    return (line.sub(match.end(), len(line.text)) or line) if match else line


NAMES = ("given", "middle", "family", "suffix", "credentials")


def _is_titled(person: Mapping[str, Any]) -> bool:
    return _is_named(person) and person["family"].span.text.casefold().startswith("dr")


def _is_named(person: Mapping[str, Any]) -> bool:
    return bool(person.get("family"))


def _filled(person: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """Return the person with absent members taken from the other; a name is taken whole or not at all."""
    merged = {key: value for key, value in other.items() if key not in NAMES or not _is_named(person)}
    return merged | {key: value for key, value in person.items() if value}
