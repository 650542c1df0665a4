"""Leaders: rows of dots that lead from a label to its value, however a reader spells them."""

import re
from dataclasses import replace

from extractors.document import Word
from extractors.layout.boxes import union

_LEADER = re.compile(r"(?:[cevosrnia.]{9,}|[ce]{3,}[.]*)")
"""What a reader makes of a row of leader dots: a long word of round letters."""
_ENOUGH_DOTS = 3
"""Dots in a row that lead from a label to its value."""


def undotted(word: Word) -> Word:
    """Return the word; leader dots that were read as letters ("ccecccecee") are dots again."""
    text = word.text
    is_leader = _LEADER.fullmatch(text) and 5 * sum(text.count(letter) for letter in "ce.") >= 3 * len(text)
    return replace(word, text="....") if is_leader else word


def leaders_joined(words: list[Word]) -> list[Word]:
    """Return the words, each run of dots that are set apart (`ID . . . . 448120`) as one leader."""
    dots = [word.text == "." for word in words]
    if sum(dots) < _ENOUGH_DOTS:
        return words
    kept = [at for at, is_dot in enumerate(dots) if not (is_dot and at and dots[at - 1])]
    ends = {at: next((end for end in range(at, len(words)) if not dots[end]), len(words)) for at in kept if dots[at]}
    return [_leader(words[at : ends[at]]) if ends.get(at, 0) - at >= _ENOUGH_DOTS else words[at] for at in kept]


def _leader(dots: list[Word]) -> Word:
    return replace(dots[0], text="....", box=union(dot.box for dot in dots))


def printed(words: list[Word]) -> list[Word]:
    """Return the words without leader dots, which are lower than any type; all of them where nothing else is left."""
    return [word for word in words if word.text.strip(".")] or words
