"""The people a paper names, each with all that tells who they are: places at which one is named are joined."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from rapidfuzz.fuzz import ratio

from extractors.doctypes.referral_letter.mention_marks import marks_of
from extractors.doctypes.referral_letter.mentions import Mention, mentions
from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.reason_words import Mark
from extractors.doctypes.referral_letter.surroundings import Surroundings, surroundings
from extractors.extraction import Found
from extractors.kept import kept

_ALIKE = 82
"""From this likeness on, of 100, two family names are one that was read twice."""
_MOST_TIMES = 3
_BELOW = 4.0
"""Heights of a line within which a typed name stands below a written one."""


@dataclass(slots=True)
class Person:
    """A person by the best of the names that stand for them, and what was noticed."""

    name: dict[str, Any]
    mentions: list[Mention] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)

    def is_also(self, other: Mapping[str, Any]) -> bool:
        """Tell whether another name may stand for this person."""
        if ratio(_text(self.name, "family"), _text(other, "family")) < _ALIKE:
            return False
        one, two = _text(self.name, "given"), _text(other, "given")
        return not (one and two) or one[0] == two[0]


@kept
def people(parts: Parts) -> list[Person]:
    """Return the people in the order in which they are first named, each with its marks."""
    found: list[Person] = []
    last: Person | None = None
    for mention in mentions(parts.document):
        if not parts.passed_over.isdisjoint(mention.words):  # another name offered with it is ticked
            continue
        is_typed = last is not None and _is_typed_below(mention, last.mentions[-1])
        person = last if is_typed else _known(mention, found)
        if person is None:
            found.append(person := Person(mention.person))
        if is_typed or _fullness(mention.person) > _fullness(person.name):
            person.name = mention.person
        person.mentions.append(mention)
        last = person
    around = surroundings(parts)
    for person in found:
        person.marks = list(_united(person, found, around))
    return found


def _known(mention: Mention, found: Sequence[Person]) -> Person | None:
    """Return the person of those found for whom the name stands."""
    return next((person for person in found if person.is_also(mention.person)), None)


def _is_typed_below(mention: Mention, above: Mention) -> bool:
    """Tell whether a name is the typed one right below a hand's, of the same initials."""
    one, two = above.words[0], mention.words[0]
    is_below = one.page == two.page and 0 < two.box.top - one.box.top < _BELOW * one.box.height
    is_near = abs(two.box.left - one.box.left) < _BELOW * _BELOW * one.box.height
    initials = _initials(above.person)
    return is_below and is_near and len(initials) > 1 and initials == _initials(mention.person)


def _initials(name: Mapping[str, Any]) -> str:
    return _text(name, "given")[:1] + _text(name, "family")[:1]


def _united(person: Person, everyone: Sequence[Person], around: Surroundings) -> Iterator[Mark]:
    """Yield the marks of all places at which the person is named, each once, and those of the person as a whole."""
    counted = Counter(name for mention in person.mentions for name, _ in marks_of(mention, around))
    yield from ((name, 1.0) for name in counted)
    yield f"times {min(len(person.mentions), _MOST_TIMES)}", 1.0
    clinicians = [other for other in everyone if is_clinician(other)]
    yield from ((name, 1.0) for name in _among(person, everyone, around))
    if is_clinician(person):
        count, place = min(len(clinicians), 3), clinicians.index(person)
        yield "clinician", 1.0
        yield f"clinicians {count}", 1.0
        yield f"clinician {min(place, 2)} of {count}", 1.0
        if person is clinicians[-1]:
            yield f"last of {count}", 1.0
    else:
        yield f"no clinician of {min(len(clinicians), 3)}", 1.0


def _among(person: Person, everyone: Sequence[Person], around: Surroundings) -> Iterator[str]:
    """Yield what the person is beside the others: greeted, of a letterhead while another refers, ticked."""
    kind = "letter" if around.is_letter else "form"
    is_greeted = bool(around.greeted) and _text(person.name, "family") in around.greeted
    yield f"greeted {is_greeted}"
    yield f"{kind} greeted {is_greeted}"
    refers = any(
        around.is_of_referrer(mention) for other in everyone if other is not person for mention in other.mentions
    )
    heads = sum(any(around.is_in_head(mention) for mention in other.mentions) for other in everyone)
    if any(map(around.is_in_head, person.mentions)):
        yield f"head of {min(heads, _MOST_TIMES)} {kind} another refers {refers}"
        yield f"head another refers {refers}"
        yield f"head of receiver {around.is_receivers}"
    elif any(map(around.is_of_referrer, person.mentions)):
        yield f"refers, {min(heads, 1)} in head"
    if any(not around.ticked.isdisjoint(mention.words) for mention in person.mentions):
        yield f"ticked clinician {is_clinician(person)}"


def is_clinician(person: Person) -> bool:
    """Tell whether a title or a degree was ever printed with the person's name."""
    return any(mention.how in ("titled", "degree") for mention in person.mentions)


def _fullness(name: Mapping[str, Any]) -> float:
    """Return how whole a name is: a given name that is no initial, credentials, and how surely it was read."""
    given, family = _text(name, "given"), name["family"]
    certainty: float = family.certainty
    return 2.0 * (len(given.strip(".")) > 1) + (len(given) > 0) + bool(name.get("credentials")) + certainty / 2


def _text(name: Mapping[str, Any], key: str) -> str:
    found: Found[str] | None = name.get(key)
    return found.value.casefold() if found else ""
