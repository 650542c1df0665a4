"""Whose the telephone and fax numbers are: each given to the party and purpose for which its marks tell most."""

from collections.abc import Mapping
from typing import Any

from extractors.doctypes.referral_letter.number_marks import Number, numbers
from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.party_weights import shares, weigh
from extractors.doctypes.referral_letter.reason_words import Mark
from extractors.extraction import Found

NUMBERED = (
    "patient.phone",
    "referring_provider.phone",
    "referring_provider.fax",
    "referred_to.phone",
    "referred_to.fax",
)
"""What a number of a referral may be."""
_ENOUGH = 0.5
"""The likelihood above which a choice stands against what was read at a label."""
_MANY = 5


def with_numbers(parts: Parts, tree: dict[str, Any]) -> dict[str, Any]:
    """Return the record with the numbers chosen for its parties; where no choice is likely, as they were read."""
    changed = dict(tree)
    for role, (number, certainty) in chosen_numbers(parts).items():
        party, member = role.split(".")
        if certainty > _ENOUGH:
            changed[party] = {**(changed[party] or {}), member: _sure(changed[party], member, number, certainty)}
    return changed


def chosen_numbers(parts: Parts) -> dict[str, tuple[Number | None, float]]:
    """Return for each role its number, None for no number, and how likely: the likeliest pair first, each once."""
    found: list[Number | None] = [*numbers(parts), None]
    pairs = sorted(
        (
            (share, role, at)
            for role in NUMBERED
            for at, share in enumerate(shares([weigh(role, marks_of(number, found)) for number in found]))
        ),
        key=lambda pair: -pair[0],
    )
    chosen: dict[str, tuple[Number | None, float]] = {}
    taken: set[int] = set()
    for share, role, at in pairs:
        if role not in chosen and at not in taken:
            chosen[role] = (found[at], share)
            taken |= {at} if found[at] else set()
    return chosen


def marks_of(number: Number | None, found: list[Number | None]) -> list[Mark]:
    """Return what was noticed of a number, or of there being none for a role."""
    return number.marks if number else [("nobody", 1.0), (f"nobody of {min(len(found) - 1, _MANY)}", 1.0)]


def _sure(party: Mapping[str, Any] | None, member: str, number: Number | None, likely: float) -> Found[str] | None:
    """Return the number with its certainty; that which was read at a label as well is the surer."""
    if number is None:
        return None
    read = (party or {}).get(member)
    if read is not None and read.value == number.found.value:
        return Found(read.value, read.span, max(read.certainty * likely, likely * number.found.certainty))
    return Found(number.found.value, number.found.span, number.found.certainty * likely)
