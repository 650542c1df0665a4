"""Referrals whose parties are known: every person named and every number, and who or what each of them is."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from rapidfuzz.fuzz import ratio

from benchmarks.reasons.examples import KIND, Example, Option, pages_of
from benchmarks.scoring.papers import Tree, load_truths
from extractors.doctypes.referral_letter.chosen_numbers import NUMBERED, marks_of
from extractors.doctypes.referral_letter.chosen_parties import nobody
from extractors.doctypes.referral_letter.named_people import Person, people
from extractors.doctypes.referral_letter.number_marks import Number, numbers
from extractors.doctypes.referral_letter.parts import PROVIDERS, Parts
from extractors.document import Document, Page

ALIKE = 80
"""From this likeness on, of 100, a family name is the printed one, as recognition may have damaged it."""


Known = Mapping[str, Example]
"""One paper's choices by role; papers of one layout are fitted, or left out, together."""


def known_in(folders: Iterable[Path]) -> Iterator[Known]:
    """Yield the referrals of the folders."""
    for folder in folders:
        for paper in load_truths(folder):
            for printed in paper.documents:
                if printed["doctype"] == KIND:
                    yield known_of(pages_of(paper, printed), printed)


def known_of(pages: Iterable[Page], printed: Tree) -> Known:
    """Return a paper's choices, without those of roles that are not scored or whose person is not among those found."""
    parts = Parts.of(Document.of(tuple(pages)))
    found: list[Person | None] = [*people(parts), None]
    every = {role: _example(found, printed, role) for role in PROVIDERS if _is_scored(printed, role, "family")}
    every |= _numbered(parts, printed)
    return {role: e for role, e in every.items() if any(option.is_right for option in e.options)}


def of_role(known: Sequence[Known], role: str) -> list[Example]:
    """Return the papers' choices for one role."""
    return [paper[role] for paper in known if role in paper]


def _numbered(parts: Parts, printed: Tree) -> dict[str, Example]:
    """Return the choices of numbers for what they may be."""
    found: list[Number | None] = [*numbers(parts), None]
    every: dict[str, Example] = {}
    for role in NUMBERED:
        party, member = role.split(".")
        wanted = (printed["record"].get(party) or {}).get(member)
        options = (Option(dict(marks_of(n, found)), 1.0, (n.found.value if n else None) == wanted) for n in found)
        if _is_scored(printed, party, member):
            every[role] = Example(str(printed["layout"]), tuple(options))
    return every


def _is_scored(printed: Tree, role: str, member: str) -> bool:
    """Tell whether it is sure what the truth is: neither left out of the score nor only allowed."""
    is_free = member in (printed.get("optional", {}).get(role) or {})
    return not {role, f"{role}.{member}"} & set(printed.get("ignore", ())) and not is_free


def _example(found: Sequence[Person | None], printed: Tree, role: str) -> Example:
    wanted = printed["record"].get(role) or {}
    return Example(str(printed["layout"]), tuple(_option(person, wanted, found) for person in found))


def _option(person: Person | None, wanted: Mapping[str, Any], found: Sequence[Person | None]) -> Option:
    """Return a person, or nobody, as one of the choices."""
    if person is None:
        return Option(dict(nobody(found)), 1.0, not wanted.get("family"))
    alike = ratio(_text(person.name, "family"), (wanted.get("family") or "").casefold())
    given, own = (wanted.get("given") or "").casefold(), _text(person.name, "given")
    return Option(dict(person.marks), alike / 100, alike >= ALIKE and (not given or not own or own[0] == given[0]))


def _text(name: Mapping[str, Any], key: str) -> str:
    return str(name[key].value).casefold() if name.get(key) else ""
