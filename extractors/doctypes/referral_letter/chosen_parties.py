"""Who refers and to whom: of all people named, the two whose marks together tell most for these roles."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from extractors.doctypes.referral_letter.named_people import Person, is_clinician, people
from extractors.doctypes.referral_letter.parts import PROVIDERS, Parts
from extractors.doctypes.referral_letter.party_weights import shares, weigh
from extractors.doctypes.referral_letter.reason_words import Mark
from extractors.kept import kept

_MANY = 3


@dataclass(frozen=True, slots=True)
class Chosen:
    """The person who has a role, None for nobody, and how surely."""

    person: Person | None
    certainty: float


@kept
def chosen_parties(parts: Parts) -> dict[str, Chosen]:
    """Return for each provider's role who has it: nobody has both."""
    found: list[Person | None] = [*people(parts), None]
    marks = [person.marks if person else list(nobody(found)) for person in found]
    likelihoods = [shares([weigh(role, own) for own in marks]) for role in PROVIDERS]
    likely = {
        (one, two): likelihoods[0][one] * likelihoods[1][two]
        for one, two in product(range(len(found)), repeat=2)
        if one != two or found[one] is None
    }
    best, whole = max(likely, key=likely.__getitem__), sum(likely.values())
    return {
        role: Chosen(found[best[at]], sum(share for pair, share in likely.items() if pair[at] == best[at]) / whole)
        for at, role in enumerate(PROVIDERS)
    }


def nobody(found: Sequence[Person | None]) -> Iterator[Mark]:
    """Yield the marks of a paper that tell for or against its naming nobody for a role."""
    others = [person for person in found if person]
    kind = "letter" if any(name.startswith("letter ") for person in others for name, _ in person.marks) else "form"
    count = min(sum(map(is_clinician, others)), _MANY)
    yield from ((f"nobody{what}", 1.0) for what in ("", f" {kind}", f" of {count}", f" {kind} of {count}"))
