"""The telephone and fax numbers a paper prints, each with all that tells whose it is and what it is for."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from extractors.doctypes.referral_letter.chosen_parties import chosen_parties
from extractors.doctypes.referral_letter.mention_marks import placed, said
from extractors.doctypes.referral_letter.mentions import Mention
from extractors.doctypes.referral_letter.parts import PROVIDERS, Parts
from extractors.doctypes.referral_letter.reason_words import Mark
from extractors.doctypes.referral_letter.surroundings import Surroundings, surroundings
from extractors.extraction import Found
from extractors.identifiers import npi
from extractors.layout import Span
from extractors.readers import phones_in

_FAR, _FARTHEST = 3, 9
"""Lines from a party's name to a number that are told apart, and beyond which it is not near."""
_MANY = 4


@dataclass(slots=True)
class Number:
    """A number as it was read, and what was noticed of it."""

    found: Found[str]
    marks: list[Mark] = field(default_factory=list)


def numbers(parts: Parts) -> list[Number]:
    """Return the numbers in the order in which they are first printed, each with its marks."""
    around = surroundings(parts)
    lines = _lines_of_parties(parts, around)
    found: dict[str, Number] = {}
    for place in _places(around):
        number = found.setdefault(place.person["number"].value, Number(place.person["number"]))
        known = {name for name, _ in number.marks}
        number.marks += [(name, 1.0) for name in _marks(place, around, lines) if name not in known]
    for at, number in enumerate(found.values()):
        number.marks.append((f"number {min(at, _MANY)}", 1.0))
    return list(found.values())


def _places(around: Surroundings) -> Iterator[Mention]:
    """Yield each place at which a number stands, but no clinician's identifier."""
    for stretch in around.stretches:
        for phone in phones_in(stretch, 0.95):
            words = [at for at, word in enumerate(stretch.words) if word in phone.span.words]
            if words and not _is_npi(phone):
                yield Mention({"number": phone}, "number", stretch, words[0], words[-1] + 1)


def _is_npi(phone: Found[str]) -> bool:
    """Tell whether ten digits in one piece are a clinician's number by their check digit."""
    return phone.value[2:] in phone.span.text and npi.is_valid(phone.value[2:])


def _marks(place: Mention, around: Surroundings, lines: dict[int, str]) -> Iterator[str]:
    """Yield what is noticed of one place at which a number stands."""
    kind = "letter" if around.is_letter else "form"
    every = dict.fromkeys([*said(place, around), *placed(place, around), *_near(place, around, lines)])
    for name in every:
        yield name
        if name.startswith(("zone", "owner", "after", "head")):
            yield f"{kind} {name}"
            yield f"{name} {_purpose(place, around)}"


def _purpose(place: Mention, around: Surroundings) -> str:
    """Return whether a word for a fax or for a telephone stands last before the number."""
    left = around.before(place.stretch) if not place.at else None
    before = Span(place.stretch.words[: place.at]).text if place.at else left.text if left else ""
    small = before.casefold()
    fax, phone = (max(map(small.rfind, words)) for words in (("fax", "fx", "f:"), ("ph", "tel", "p:", "call", "cell")))
    if place.at and small.rstrip(" :.").endswith((" f", "/f", "(f")):
        return "fax"
    return "none" if max(fax, phone) < 0 else "fax" if fax > phone else "phone"


def _near(place: Mention, around: Surroundings, lines: dict[int, str]) -> Iterator[str]:
    """Yield whose name stands last before the number, how far above, and whose letterhead it is."""
    yield f"for {_purpose(place, around)}"
    at = next((around.order[word] for word in place.words if word in around.order), None)
    if at is not None:
        above = next((back for back in range(_FARTHEST) if at - back in lines), None)
        whose = lines[at - above] if above is not None else "nobody"
        yield f"after {whose}"
        yield f"after {whose} by {min(above or 0, _FAR)}"
    if any(around.zones.get(word) == "head" for word in place.words):
        chosen = chosen_parties(around.parts)
        own = [
            role
            for role in PROVIDERS
            if (person := chosen[role].person) and any(map(around.is_in_head, person.mentions))
        ]
        yield f"head of {own} receiver {around.is_receivers}"
        yield f"head greeted {around.greeting >= 0}"


def _lines_of_parties(parts: Parts, around: Surroundings) -> dict[int, str]:
    """Return by the number of the line whose party's name stands in it; the patient's labels count as a name."""
    found: dict[int, str] = {}
    for word, owner in parts.owners.items():
        if owner in ("patient", "other", "coverage") and word in around.order:
            found.setdefault(around.order[word], owner)
    for role in PROVIDERS:
        person = chosen_parties(parts)[role].person
        for mention in person.mentions if person else ():
            if mention.words[0] in around.order:
                found[around.order[mention.words[0]]] = role
    return found
