"""Names that stand more than once on a paper: in the order that a title tells, in the spelling that was read best."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from rapidfuzz.distance import OSA

from extractors.doctypes.referral_letter.parts import Parts
from extractors.document import Origin, Word
from extractors.extraction import Found
from extractors.spelled_names import put_right
from extractors.values.known_names import known_names
from extractors.values.misread_name import SHORTEST, is_look_alike

_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Mx|Miss)[.,;:]? (?P<family>[A-Z][\w'’-]+)(?!['’-]|,? [A-Z])")
"""A family name behind a title; a given name stands there where another name follows."""
_JOINED = re.compile(r"[a-z][A-Z]$")
"""A name with an initial run into it."""
_EDGES = " .,;:()'’‘\"-"
_SURE = 0.93
"""Confidence from which a word was read as it is printed."""
_LETTERS_AN_EDIT = 5
"""Letters of a name for each that may have been misread."""
_MOST_EDITS = 2
_LOST, _READ, _LIKE = 0.75, 0.85, 0.6
"""Confidence below which a name is lost, from which another is read, and how like the two must be, 0 to 1."""
BORNE = 0.5
"""What it counts for a spelling, in mentions, that people bear the name."""


def best_spelled(parts: Parts, person: Mapping[str, Any]) -> dict[str, Any]:
    """Return the person with each name as it was read most surely wherever it stands on the paper."""
    kept = _as_elsewhere(parts, _in_order(parts, person))
    for key in ("given", "family"):
        if found := kept.get(key):
            kept[key] = _best(parts, found, key)
    return kept


def _in_order(parts: Parts, person: Mapping[str, Any]) -> dict[str, Any]:
    """Return the person with given and family name exchanged where a title stands before what was taken as given."""
    given, family = person.get("given"), person.get("family")
    if given is None or family is None:
        return dict(person)
    titled = {match["family"].casefold() for line in parts.all_lines for match in _TITLED.finditer(line.text)}
    is_turned = given.value.casefold() in titled and family.value.casefold() not in titled
    return {**person, "given": family, "family": given} if is_turned else dict(person)


def _as_elsewhere(parts: Parts, person: dict[str, Any]) -> dict[str, Any]:
    """Return the person as the paper names one like it more surely elsewhere, where signs of both names are lost."""
    given, family = person.get("given"), person.get("family")
    if given is None or family is None or family.span.confidence >= _LOST or known_names().is_known(family.value):
        return person
    own = f"{given.value} {family.value}".casefold()
    for line in parts.all_lines:
        for first, last in pairwise(line.words):
            names = [word.text.strip(_EDGES) for word in (first, last)]
            is_surer = min(first.confidence, last.confidence) > max(_READ, family.span.confidence)
            has_initials = [name[:1] for name in names] == [given.value[:1], family.value[:1]]
            if is_surer and has_initials and OSA.normalized_similarity(" ".join(names).casefold(), own) >= _LIKE:
                return {**person, "given": given.as_(names[0]), "family": family.as_(names[1])}
    return person


def _best(parts: Parts, found: Found[str], key: str) -> Found[str]:
    """Return the name with each of its words as the paper spells it best; else as the names that people bear tell."""
    is_typed = parts.document.page(found.span.page).origin is not Origin.OCR
    if is_typed and found.span.confidence >= _SURE:
        return found
    words = [_best_word(parts, word, found.span.confidence) for word in found.value.split(" ")]
    return put_right(replace(found, value=" ".join(words)), parts.document, key)


def _best_word(parts: Parts, word: str, sure: float) -> str:
    """Return the word in the spelling for which, all its mentions together, the reader was surest."""
    is_borne = known_names().is_known(word)
    if sure >= _SURE and is_borne:
        return word
    spellings: dict[str, list[Word]] = defaultdict(list)
    for mention in _mentions(parts, word, is_borne=is_borne):
        spellings[mention.text.strip(_EDGES).casefold()].append(mention)
    weights = {spelling: _weight(spelling, words) for spelling, words in spellings.items()}
    best = max(weights, key=weights.__getitem__, default=word.casefold())
    if best == word.casefold() or weights[best] <= weights.get(word.casefold(), 0.0):
        return word
    text = max(spellings[best], key=lambda mention: mention.confidence).text.strip(_EDGES)
    return text.upper() if word.isupper() else text


def _weight(spelling: str, words: Sequence[Word]) -> float:
    """Return how much speaks for a spelling: its mentions, and that people bear the name."""
    return sum(word.confidence for word in words) + BORNE * known_names().is_known(spelling)


def _mentions(parts: Parts, name: str, *, is_borne: bool) -> Iterator[Word]:
    """Yield the capitalised words of the paper that spell a name or nearly do; a short one that nobody bears, too."""
    most = min(_MOST_EDITS, len(name) // _LETTERS_AN_EDIT)
    folded = name.casefold()
    is_short = most == 0 and not is_borne and len(name) >= SHORTEST
    for word in (word for line in parts.all_lines for word in line.words):
        text = word.text.strip(_EDGES)
        if not text[:1].isupper() or abs(len(text) - len(name)) > max(most, is_short) or _JOINED.search(text):
            continue
        is_same = OSA.distance(text.casefold(), folded, score_cutoff=most) <= most
        if is_same or (is_short and is_look_alike(name, text) and known_names().is_known(text)):
            yield word
