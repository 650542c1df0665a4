"""Who refers whom to whom: by headings and labels, else by letterhead, address, subject line and signature."""

import re
from collections.abc import Mapping
from typing import Any

from extractors.doctypes.referral_letter.chosen_parties import chosen_parties
from extractors.doctypes.referral_letter.elimination import (
    clinician_left,
    clinician_numbered,
    clinician_said,
    is_staff,
    npi_left,
    npi_near,
    only_npi,
)
from extractors.doctypes.referral_letter.letter import signers
from extractors.doctypes.referral_letter.letterheads import OFFICE, is_receivers, letterhead_office
from extractors.doctypes.referral_letter.members import NAMES, by_role, filled, is_named, is_titled, names, trusted
from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.prose import is_salutation
from extractors.doctypes.referral_letter.zones import addressee_lines
from extractors.extraction import Found
from extractors.layout import Span
from extractors.parties import provider_in
from extractors.parties.specialties import is_specialty
from extractors.readers import person_in, text_in

SURE, GUESSED = 0.93, 0.5
"""The confidence from which a number stands as it was read, and what is left of the certainty of one put right."""
REFERRAL_TO = re.compile(
    r"\b(?i:referral|consult(?:ation)?|order)\s+(?:to|for)\s+([A-Z][A-Za-z/&-]+(?: (?:and |& )?[A-Z][A-Za-z/&-]+){0,3})"
)


def referring_of(parts: Parts) -> dict[str, Any]:
    """Return who refers: the person chosen, with what block, labels, signature and letterhead tell of them."""
    return _put_right(parts, "referring_provider", _referring_read(parts))


def referred_to_of(parts: Parts) -> dict[str, Any]:
    """Return to whom the patient is referred: the person chosen, with what block, labels and address tell of them."""
    return _put_right(parts, "referred_to", _referred_to_read(parts))


def _put_right(parts: Parts, role: str, read: dict[str, Any]) -> dict[str, Any]:
    """Return the provider with the name of the person chosen for the role."""
    chosen = chosen_parties(parts)[role]
    if chosen.person is None:
        return read if role == "referring_provider" else _nameless(read)
    if is_named(read) and chosen.person.is_also(read):
        return trusted(read, chosen.certainty)
    found = {**_nameless(read), **trusted(chosen.person.name, chosen.certainty)}
    if role == "referring_provider":
        found["npi"] = npi_near(parts, found) or only_npi(parts) or npi_left(parts)
    return found


def _nameless(provider: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in provider.items() if key not in NAMES}


def _referring_read(parts: Parts) -> dict[str, Any]:
    """Return who refers: of its block and labels, with what it lacks from signature and letterhead."""
    block = parts.party("referring_provider")
    provider = filled(by_role(parts, "referring_provider"), provider_in(parts.document, block) if block else {})
    is_greeted = is_named(provider) and provider["family"].value.casefold() in _greeted(parts)
    if is_greeted or is_staff(provider):
        provider = {key: value for key, value in provider.items() if key not in NAMES}
    if not is_named(provider):
        provider = filled(provider, clinician_said(parts))
    provider = _with_signature(parts, provider)
    if not is_named(provider):
        provider = filled(provider, by_role(parts, "pcp"))
    office = letterhead_office(parts)
    office = {} if is_receivers(parts, office, provider) else office
    if not is_named(provider) and (office.get("credentials") or is_titled(office)):
        provider = filled(provider, trusted(office, 0.6))
    if not is_named(provider):
        provider = filled(provider, trusted(clinician_numbered(parts, names(_referred_to_read(parts))), 0.7))
    if not is_named(provider):
        provider = filled(provider, trusted(clinician_left(parts, names(_referred_to_read(parts))), 0.6))
    provider = _with_office(provider, {key: office.get(key) for key in OFFICE}, is_labelled=bool(block))
    if not block:
        provider.pop("specialty", None)
    if not provider.get("npi"):
        provider["npi"] = only_npi(parts) or npi_near(parts, provider) or npi_left(parts)
    return provider


def _with_office(provider: dict[str, Any], office: Mapping[str, Any], *, is_labelled: bool) -> dict[str, Any]:
    """Return the provider with what its own office lacks from that of the letterhead, where they may be the same."""
    if provider.get("organization") and (provider.get("phone") or provider.get("fax")):
        return provider
    if not provider.get("organization") or office.get("organization") is None:
        return filled(provider, office)
    return provider if is_labelled else filled({key: value for key, value in office.items() if value}, provider)


def _greeted(parts: Parts) -> str:
    """Return the salutation in small letters: whom a letter greets did not write it."""
    greetings = [line.text for line in parts.all_lines if is_salutation(line)]
    return " ".join((*greetings, parts.salutation.text if parts.salutation else "")).casefold()


def _with_signature(parts: Parts, provider: dict[str, Any]) -> dict[str, Any]:
    """Return the provider with name or NPI of who signed; two rivals for the signature leave doubt."""
    candidates = signers(parts)
    if is_named(provider):
        own = [signer for signer in candidates if signer.family == provider["family"].value.casefold()]
        return filled(provider, _signed(parts, own[0].lines, 1.0)) if own else provider
    if not candidates:
        return provider
    best = candidates[0]
    is_rivalled = any(other.weight == best.weight and other.family != best.family for other in candidates[1:])
    trust = 0.5 if is_rivalled else 1.0
    signed = filled(_signed(parts, best.lines, trust), trusted(best.name, trust))
    return filled(signed, provider)


def _signed(parts: Parts, lines: tuple[Span, ...], trust: float) -> dict[str, Any]:
    signed = provider_in(parts.document, lines)
    names = {key: value for key, value in signed.items() if key in (*NAMES, "npi") and value}
    return trusted(names, trust)


def _referred_to_read(parts: Parts) -> dict[str, Any]:
    """Return to whom the patient is referred: of its block and labels, else of the address above the salutation."""
    block = parts.party("referred_to")
    provider = filled(by_role(parts, "referred_to"), provider_in(parts.document, block) if block else {})
    if not any(provider.values()):
        provider = provider_in(parts.document, addressee_lines(parts))
    if not provider.get("organization"):
        office, sender = letterhead_office(parts), provider_in(parts.document, parts.party("referring_provider"))
        if is_receivers(parts, office, sender):
            provider = filled(provider, {key: office.get(key) for key in OFFICE})
    if not is_named(provider) and parts.salutation:
        greeted = person_in(_without_greeting(parts.salutation), 0.7)
        provider = (
            filled(provider, {"family": greeted.get("family")})
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


def _without_greeting(line: Span) -> Span:
    match = re.match(r"(?i)\s*dear\s+(?:dr\.?|doctor|colleague)?\s*", line.text)
    return (line.sub(match.end(), len(line.text)) or line) if match else line
