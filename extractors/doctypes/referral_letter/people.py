"""Who refers whom to whom: by headings and labels, else by letterhead, address, subject line and signature."""

import datetime
import re
from collections.abc import Callable, Mapping
from typing import Any

from extractors.doctypes.referral_letter.parts import Parts
from extractors.extraction import Found
from extractors.layout import Span, values_of
from extractors.parties import born_dates, patient_in, provider_in, whole_name
from extractors.readers import first, npi_in, person_in, phone_in, text_in
from extractors.values.organization import is_organization

SUBJECT = re.compile(r"^\s*(?:RE|Regarding|Subject|Patient|Pt)\s*[:.]\s*", re.IGNORECASE)
REFERRED = re.compile(r"\brefer(?:ring)?\s+(?:to you\s+)?(?:my patient,?\s+)?(?:Mr\.|Mrs\.|Ms\.|Miss)?\s*", re.IGNORECASE)
REFERRAL_TO = re.compile(r"\b(?i:referral|consult(?:ation)?|order)\s+(?:to|for)\s+([A-Z][A-Za-z/&-]+(?: (?:and |& )?[A-Z][A-Za-z/&-]+){0,3})")
ADDRESSEE_LINES = 8
MEMBERS: dict[str, Callable[[Span, float], Any]] = {
    "name": lambda span, certainty: None if is_organization(span.text) else whole_name(span, certainty),
    "npi": npi_in,
    "phone": phone_in,
    "fax": phone_in,
    "organization": text_in,
    "specialty": text_in,
}


def patient_of(parts: Parts, today: datetime.date) -> dict[str, Any]:
    """Return the patient: of the patient section, with what it lacks from the subject line and the lines around a birth date."""
    person = patient_in(parts.document, parts.lines("patient"), today=today)
    if not _is_named(person) or person.get("birth_date") is None:
        person = _filled(person, patient_in(parts.document, _subject_lines(parts), today=today))
    if not _is_named(person) or person.get("birth_date") is None:
        person = _filled(person, patient_in(parts.document, _birth_lines(parts, today), today=today))
    return person


def referring_of(parts: Parts) -> dict[str, Any]:
    """Return who refers: of its section, with what it lacks from signature and letterhead."""
    provider = _filled(_by_role(parts, "referring_provider"), provider_in(parts.document, parts.lines("referring_provider")))
    if not _is_named(provider):
        signer = _signer(parts)
        provider = _filled(signer, provider) if signer else provider
    if not all(provider.get(key) for key in ("organization", "phone", "npi")):
        office = provider_in(parts.document, parts.letterhead)
        office = {key: value for key, value in office.items() if key in ("organization", "phone", "fax", "address", "npi")}
        provider = _filled(provider, office)
    return provider


def referred_to_of(parts: Parts) -> dict[str, Any]:
    """Return to whom the patient is referred: of its section, else of the address above the salutation."""
    provider = _filled(_by_role(parts, "referred_to"), provider_in(parts.document, parts.lines("referred_to")))
    if not any(provider.values()):
        provider = provider_in(parts.document, _addressee(parts))
    if not _is_named(provider) and parts.salutation:
        greeted = person_in(_without_greeting(parts.salutation), 0.7)
        provider = _filled(provider, {"family": greeted.get("family")}) if greeted else provider
    if not provider.get("specialty"):
        provider["specialty"] = _specialty(parts)
    return provider


def _specialty(parts: Parts) -> Found[str] | None:
    """Return the specialty that a title names ("Ambulatory Referral to Otolaryngology")."""
    for line in parts.all_lines[:15]:
        if match := REFERRAL_TO.search(line.text):
            return text_in(line.sub(match.start(1), match.end(1)), 0.85)
    return None


def _by_role(parts: Parts, role: str) -> dict[str, Any]:
    """Return what stands under labels that name this party and the member at once."""
    found: dict[str, Any] = {}
    for member, read in MEMBERS.items():
        for value in values_of(parts.role_values, f"{role}.{member}"):
            if (read_value := read(value.value, value.certainty)) is not None:
                found |= read_value if member == "name" else {member: read_value}
                break
    return found


def _signer(parts: Parts) -> dict[str, Any]:
    """Return the clinician who signed, with the NPI of the signature's lines."""
    lines = parts.signature
    provider = provider_in(parts.document, [_after_closing(line) for line in lines]) if lines else {}
    return provider if _is_named(provider) else {}


def _after_closing(line: Span) -> Span:
    match = re.match(r"(?i).*?\b(?:signed|signature|dictated|authenticated)\b(?: electronically)?(?: by| of referring \w+)?\s*[:_]*\s*", line.text)
    return (line.sub(match.end(), len(line.text)) or line) if match else line


def _addressee(parts: Parts) -> list[Span]:
    """Return the lines between letterhead and salutation."""
    if parts.salutation is None:
        return []
    before: list[Span] = []
    for line in parts.all_lines:
        if line.words[0] == parts.salutation.words[0]:
            break
        if line not in parts.letterhead and not SUBJECT.match(line.text):
            before.append(line)
    return before[-ADDRESSEE_LINES:]


def _subject_lines(parts: Parts) -> list[Span]:
    """Return the subject line without its mark, and the line after it."""
    for index, line in enumerate(parts.all_lines):
        if match := SUBJECT.match(line.text):
            rest = line.sub(match.end(), len(line.text))
            return [*([rest] if rest else []), *parts.all_lines[index + 1 : index + 3]]
    return []


def _birth_lines(parts: Parts, today: datetime.date) -> list[Span]:
    """Return the line on which a birth date stands, and those right before it."""
    for index, line in enumerate(parts.all_lines):
        if first(born_dates([line], today=today)):
            return parts.all_lines[max(0, index - 1) : index + 2]
    return []


def _without_greeting(line: Span) -> Span:
    match = re.match(r"(?i)\s*dear\s+(?:dr\.?|doctor|colleague)?\s*", line.text)
    return (line.sub(match.end(), len(line.text)) or line) if match else line


def _is_named(person: Mapping[str, Any]) -> bool:
    return bool(person.get("family"))


def _filled(person: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """Return the person with absent members taken from the other; a name is taken whole or not at all."""
    names = ("given", "middle", "family", "suffix", "credentials")
    merged = {key: value for key, value in other.items() if key not in names or not _is_named(person)}
    return merged | {key: value for key, value in person.items() if value}
