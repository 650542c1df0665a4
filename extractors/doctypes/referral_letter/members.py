"""Members of parties: what stands under labels that name party and member at once; people put together from parts."""

import re
from collections.abc import Callable, Mapping
from itertools import takewhile
from typing import Any

from extractors.doctypes.referral_letter.elimination import (
    name_of,
)
from extractors.doctypes.referral_letter.parts import Parts
from extractors.extraction import Found
from extractors.layout import Span, values_of
from extractors.parties import (
    is_office,
    labelled_name,
)
from extractors.parties.offices import office_name
from extractors.parties.specialties import has_specialty
from extractors.readers import npi_in, phone_in, text_in


def _before_number(span: Span) -> Span:
    """Return the words before a number that is printed with a name ("Eric Langlois MD / 1649314082")."""
    kept = tuple(takewhile(lambda word: not any(map(str.isdigit, word.text)) and word.text != "/", span.words))
    return Span(kept) if len(kept) > 1 else span


MEMBERS: dict[str, Callable[[Span, float], Any]] = {
    "name": lambda span, certainty: None if is_office(span.text) else labelled_name(_before_number(span), certainty),
    "npi": npi_in,
    "phone": phone_in,
    "fax": phone_in,
    "organization": lambda span, certainty: text_in(office_name(span), certainty),
    "specialty": lambda span, certainty: text_in(span, certainty) if has_specialty(span.text) else None,
}


SAID = {
    "referring_provider": re.compile(r"(?i)\b(?:referring|ordering|authorizing|requesting)\b"),
    "referred_to": re.compile(r"(?i)\brefer(?:red|ral)?[ -]to\b"),
    "pcp": re.compile(r"(?i)\b(?:pcp|primary)\b"),
}
"""Words of labels that say whose member they name, in whosever block they stand."""


def names(*people: Mapping[str, Any]) -> set[tuple[str, str]]:
    """Return given and family name, in small letters, of those people who are named."""
    return {name_of(person) for person in people if is_named(person)}


def by_role(parts: Parts, role: str) -> dict[str, Any]:
    """Return what stands under labels that name this party and the member at once, outside the blocks of others."""
    found: dict[str, Any] = {}
    for member, read in MEMBERS.items():
        keys = (f"{role}.{member}", f"{role}.npi") if member == "name" else (f"{role}.{member}",)
        for value in (value for key in keys for value in values_of(parts.role_values, key)):
            is_anothers = parts.owner(value.label) not in (None, role, "other", "reason", "diagnoses", "procedures")
            is_anothers = is_anothers and not SAID[role].search(value.label.text)
            if not is_anothers and (read_value := read(value.value, value.certainty)) is not None:
                found |= read_value if member == "name" else {member: read_value}
                break
    return found


NAMES = ("given", "middle", "family", "suffix", "credentials")


def is_titled(person: Mapping[str, Any]) -> bool:
    """Tell whether a doctor's title stands before the person's family name."""
    return is_named(person) and person["family"].span.text.casefold().startswith("dr")


def is_named(person: Mapping[str, Any]) -> bool:
    """Tell whether the person has a family name."""
    return bool(person.get("family"))


def trusted(person: Mapping[str, Any], trust: float) -> dict[str, Any]:
    """Return the person with a name that is less sure, by a factor; what else is told of the person stays."""
    return {
        key: Found(value.value, value.span, value.certainty * trust) if key in (*NAMES, "npi") and value else value
        for key, value in person.items()
    }


def filled(person: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """Return the person with absent members taken from the other; a name is taken whole or not at all."""
    merged = {key: value for key, value in other.items() if key not in NAMES or not is_named(person)}
    return merged | {key: value for key, value in person.items() if value}
