"""Names that stand more than once on a paper: in the order that a title tells, in the spelling that was read best."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from rapidfuzz.distance import OSA

from extractors.doctypes.referral_letter.parts import Parts
from extractors.document import Word
from extractors.extraction import Found

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


def best_spelled(parts: Parts, person: Mapping[str, Any]) -> dict[str, Any]:
    """Return the person with each name as it was read most surely wherever it stands on the paper."""
    kept = _in_order(parts, person)
    for key in ("given", "family"):
        found = kept.get(key)
        if found is not None and found.span.confidence < _SURE:
            kept[key] = _best(parts, found)
    return kept


def _in_order(parts: Parts, person: Mapping[str, Any]) -> dict[str, Any]:
    """Return the person with given and family name exchanged where a title stands before what was taken as given."""
    given, family = person.get("given"), person.get("family")
    if given is None or family is None:
        return dict(person)
    titled = {match["family"].casefold() for line in parts.all_lines for match in _TITLED.finditer(line.text)}
    is_turned = given.value.casefold() in titled and family.value.casefold() not in titled
    return {**person, "given": family, "family": given} if is_turned else dict(person)


def _best(parts: Parts, found: Found[str]) -> Found[str]:
    """Return the name in the spelling for which, all its mentions together, the reader was surest."""
    spellings: dict[str, list[Word]] = defaultdict(list)
    for word in _mentions(parts, found.value):
        spellings[word.text.strip(_EDGES).casefold()].append(word)
    sure = {spelling: sum(word.confidence for word in words) for spelling, words in spellings.items()}
    own = found.value.casefold()
    best = max(sure, key=sure.__getitem__, default=own)
    if best == own or sure[best] <= sure.get(own, 0.0):
        return found
    word = max(spellings[best], key=lambda word: word.confidence)
    text = word.text.strip(_EDGES)
    return replace(found, value=text.upper() if found.value.isupper() else text)


def _mentions(parts: Parts, name: str) -> Iterator[Word]:
    """Yield the capitalised words of the paper that spell a name or nearly do."""
    most = min(_MOST_EDITS, len(name) // _LETTERS_AN_EDIT)
    folded = name.casefold()
    for line in parts.all_lines:
        for word in line.words:
            text = word.text.strip(_EDGES)
            is_near = text[:1].isupper() and abs(len(text) - len(name)) <= most and not _JOINED.search(text)
            if is_near and OSA.distance(text.casefold(), folded, score_cutoff=most) <= most:
                yield word
