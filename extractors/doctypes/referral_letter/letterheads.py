"""Whose letterhead a referral bears: of the office that sends it, or of that whose form it is and which receives it."""

import re
from collections.abc import Mapping
from typing import Any

from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.zones import office_lines
from extractors.parties import provider_in

OFFICE = ("organization", "phone", "fax", "address")
RETURNED = re.compile(
    r"(?i)\b(?:fax|return|send|submit|e-?mail|bring)\b(?: [\w/&-]+,?){0,9} (?:to|back)\b(?! (?:the"
    r" )?(?:patient|insurance))"
    r"|\b(?:scheduling|intake|referral|new patient) (?:line|desk|office|phone|fax)\b"
)
"""How an office tells others where its form goes."""
WELCOME = re.compile(
    r"(?i)\b(?:our (?:surgeons|doctors|providers|specialists|locations|team|clinic)|we (?:appreciate|look forward)"
    r"|thank you for (?:referring|your referral|choosing|trusting)|to be completed by (?:the )?referring)\b"
)
HEAD = 14
"""Lines at the head of a paper in which it tells where it goes."""
ENOUGH = 1.5


def letterhead_office(parts: Parts) -> dict[str, Any]:
    """Return the office that the letterhead names, with the clinician if one is there."""
    return provider_in(parts.document, office_lines(parts))


def is_receivers(parts: Parts, office: Mapping[str, Any], sender: Mapping[str, Any]) -> bool:
    """Tell whether the letterhead is of the office to which the patient goes; `sender` is what labels tell of it.

    For it speak instructions to return the form and a sender with another office; against it a salutation, the sender's
    own name in the letterhead, another office under a label for the receiver.
    """
    if not office.get("organization"):
        return False
    head = parts.all_lines[:HEAD]
    family = sender["family"].value.casefold() if sender.get("family") else None
    weight = (
        1.0 * any(RETURNED.search(line.text) for line in head)
        + 1.0 * any(WELCOME.search(line.text) for line in parts.all_lines)
        + 1.0 * _is_another(sender, office)
        + 0.5 * bool(sender.get("phone") and office.get("phone") and sender["phone"].value != office["phone"].value)
        - 2.0 * (parts.salutation is not None)
        - 2.0 * (family is not None and any(family in line.text.casefold() for line in office_lines(parts)))
        - 2.0 * bool(provider_in(parts.document, parts.party("referred_to")).get("organization"))
    )
    return weight >= ENOUGH


def _is_another(sender: Mapping[str, Any], office: Mapping[str, Any]) -> bool:
    """Tell whether the sender has an office of another name than that of the letterhead."""
    own = sender.get("organization")
    return own is not None and own.value.casefold() not in office["organization"].value.casefold()
