"""Payers: is a printed name that of a health plan or insurer? Known names, and what such names are made of."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from extractors.cues import fold_text
from extractors.layout.phrases import fold

KNOWN, LIKELY = 1.0, 0.7
_MADE_OF = re.compile(
    r"\b(?:health ?plans?|health insurance|insurance (?:company|co|plan)|health ?care plan|health care"
    r"|healthcare|assurance|benefit(?:s)? (?:plan|fund|trust|administrators?)|medicaid|medicare|mutual|advantage"
    r"|life insurance|hmo, inc)\b",
    re.IGNORECASE,
)
"""Words of which payers' names are made."""
_ALSO_PEOPLE = frozenset(map(fold_text, ("Oscar", "Molina", "Kaiser")))
"""Payers' names that people bear too."""
_PROGRAMS = frozenset(map(fold_text, ("Medicare", "Medicaid", "Medi-Cal")))
"""Public programmes, whose names stand in those of many plans."""
_OF_A_PLAN = re.compile(
    r"\b(?:health\w*|insur\w*|plans?|care|medic\w*|permanente|foundation|marketplace|hmo|ppo|epo|pos|platinum|gold|silver"
    r"|bronze|secure|classic|simple|choice|complete|dual|options?|group|network|of)\b",
    re.IGNORECASE,
)
"""Words beside such a name that no person's name holds."""
_JOINED = re.compile(r"\b(Blue) (Cross|Shield)\b")
"""Words that these payers' names write apart or together."""
_LEAST_ALIKE = 0.84
_LEAST_LETTERS = 6


@dataclass(frozen=True, slots=True)
class KnownPayer:
    """A known payer's name as the table spells it, and the words (start to end) in which it is printed."""

    name: str
    start: int
    end: int


@cache
def _names() -> dict[str, str]:
    """Return the known names by their folded form."""
    lines = files("extractors").joinpath("payers.txt").read_text(encoding="utf-8").splitlines()
    names = [name.strip() for line in lines if not line.startswith("#") for name in line.split("|")]
    joined = {fold_text(_JOINED.sub(r"\1\2", name)): name for name in reversed(names) if _JOINED.search(name)}
    return joined | {fold_text(name): name for name in reversed(names)}


@cache
def _ranks() -> dict[str, int]:
    """Return the folded names with their rank: the longest comes first."""
    return {name: rank for rank, name in enumerate(sorted(_names(), key=len, reverse=True))}


@cache
def _by_first_word() -> dict[str, list[str]]:
    """Return the folded names under their first words."""
    found: dict[str, list[str]] = {}
    for name in _names():
        found.setdefault(name.split()[0], []).append(name)
    return found


def _names_in(folded: str) -> Iterator[str]:
    """Yield the known names in a folded text."""
    table = _by_first_word()
    for word in dict.fromkeys(folded.split()):
        yield from (name for name in table.get(word, ()) if name in folded)


@cache
def _squeezed_names() -> dict[str, str]:
    squeezed = {folded.replace(" ", ""): name for folded, name in _names().items()}
    return {key: name for key, name in squeezed.items() if len(key) >= _LEAST_LETTERS}


@cache
def payer_vocabulary() -> dict[str, str]:
    """Return the words of which known names are made, by their form in which look-alike letters are equal."""
    return {fold(word): word for name in _names().values() for word in re.findall(r"[A-Za-z]{4,}", name)}


def payer_likeness(text: str) -> float:
    """Return how surely the text names a payer: 1 for a known name, less for words such names are made of, else 0.

    >>> payer_likeness("Anthem Blue Cross and Blue Shield"), payer_likeness("Prairie Mutual Health Plan")
    (1.0, 0.7)
    >>> payer_likeness("Oscar Silver Classic"), payer_likeness("Oscar Okafor"), payer_likeness("Ana Molina")
    (1.0, 0.0, 0.0)
    """
    folded = fold_text(text)
    names = set(_names_in(folded))
    if names and not (names <= _ALSO_PEOPLE and _may_be_person(text)):
        return KNOWN
    return LIKELY if _MADE_OF.search(text) else 0.0


def _may_be_person(text: str) -> bool:
    """Tell whether a text with a name that people bear too holds a second name and no word of a plan."""
    return len(text.split()) > 1 and not _OF_A_PLAN.search(text)


def known_payer(words: Sequence[str]) -> KnownPayer | None:
    """Return the longest known name among the words, a public programme's only where no other is; or None.

    >>> known_payer(["Wellcare", "Giveback", "(HMO)"])
    KnownPayer(name='Wellcare', start=0, end=1)
    >>> known_payer("Humana Group Medicare".split())
    KnownPayer(name='Humana', start=0, end=1)
    """
    folded = fold_text(" ".join(words))
    name = min(_names_in(folded), key=lambda name: (name in _PROGRAMS, _ranks()[name]), default=None)
    if name is None:
        return None
    ends = [1, *(len(fold_text(" ".join(words[:count]))) for count in range(1, len(words) + 1))]
    at = folded.index(name)
    start = max(count for count, end in enumerate(ends) if end <= at + 1)
    end = min(count for count, end in enumerate(ends) if end >= at + len(name))
    return KnownPayer(_names()[name], start, end)


def nearly_known_payer(text: str) -> str | None:
    """Return the known name that the text most likely is, a few letters misread, or None.

    >>> nearly_known_payer("uviitedHealthcare"), nearly_known_payer("Adaeze Okafor")
    ('UnitedHealthcare', None)
    """
    squeezed = fold_text(text).replace(" ", "")
    if len(squeezed) < _LEAST_LETTERS:
        return None
    table = _squeezed_names()
    found = extractOne(squeezed, list(table), scorer=OSA.normalized_similarity, score_cutoff=_LEAST_ALIKE)
    return table[found[0]] if found else None
