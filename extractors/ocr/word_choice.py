"""Which of two readers is right where they differ: evidence from both texts, weighed as papers with truth taught it.

The weights and the words known lie in `word_choice.json`, made by `python -m sample_docs.word_choice`.
"""

import json
import math
import re
from collections.abc import Container, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

OWN_FILE = Path(__file__).with_name("word_choice.json")

LEAST_SURE, MOST_SURE = 0.005, 0.995
LONGEST = 12
SHORT = 2
"""Texts of so few signs tell little by themselves."""

END_MARKS = ".,:;"
_ODD = re.compile(r"[^\w\s.,:;/()#$&@%'\"-]")
_MIXED = re.compile(r"[a-z][A-Z0-9]|\d[A-Za-z]\d")
_LETTERS = re.compile(r"[A-Za-z]+")


class Word(NamedTuple):
    """A reader's text and how sure it is of it, 0 to 1."""

    text: str
    sure: float


class Weights(NamedTuple):
    """How much each piece of evidence speaks for the second reader, and the words that office papers print."""

    evidence: Mapping[str, float]
    words: frozenset[str]


def share_for_second(first: Word, second: Word) -> float:
    """Return how likely the second reader is right if one of the two is, 0 to 1.

    >>> share_for_second(Word("NIIMBER", 0.5), Word("NUMBER", 0.97)) > 0.9
    True
    >>> share_for_second(Word("interest", 0.96), Word("intercst", 0.9)) < 0.3
    True
    """
    weights = own_weights()
    found = evidence(first, second, weights.words)
    return 1 / (1 + math.exp(-sum(weights.evidence[name] * found[name] for name in found)))


def evidence(first: Word, second: Word, words: Container[str]) -> dict[str, float]:
    """Return what speaks for either reader, as numbers of about -1 to 1; `words` are those known, in small letters."""
    one, other = first.text, second.text
    signs, other_signs = _signs(one), _signs(other)
    found: dict[str, float] = {
        "always": 1.0,
        "first sure": _log_odds(first.sure),
        "second sure": _log_odds(second.sure),
        "length": min(len(one), LONGEST) / LONGEST,
        "first short": len(one) <= SHORT,
        "same but for marks": signs == other_signs,
        "same but for capitals": signs != other_signs and signs.lower() == other_signs.lower(),
        "second shorter": len(other) < len(one),
        "second longer": len(other) > len(one),
        "second has fewer letters": len(other_signs) < len(signs),
        "second has more letters": len(other_signs) > len(signs),
        "first has another end mark": one.rstrip(END_MARKS) == other,
        "second has another end mark": other.rstrip(END_MARKS) == one,
    }
    for name, text in (("first", one), ("second", other)):
        found[f"{name} has digits"] = any(map(str.isdigit, text))
        found[f"{name} mixes signs"] = bool(_MIXED.search(text))
        found[f"{name} has odd signs"] = bool(_ODD.search(text))
        found[f"{name} known"] = _known(text, words)
    return {name: float(value) for name, value in found.items()}


@cache
def own_weights() -> Weights:
    """Return the weights that come with the package."""
    stored = json.loads(OWN_FILE.read_text(encoding="utf-8"))
    return Weights(stored["evidence"], frozenset(stored["words"].split()))


def _signs(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _known(text: str, words: Container[str]) -> float:
    """Return 1 for a word that office papers print, -1 for another, 0 where that tells nothing."""
    letters = "".join(_LETTERS.findall(text)).lower()
    if len(letters) <= SHORT:
        return 0.0
    if letters in words:
        return 1.0
    return 0.0 if any(map(str.isdigit, text)) else -1.0


def _log_odds(sure: float) -> float:
    share = min(max(sure, LEAST_SURE), MOST_SURE)
    return math.log(share / (1 - share))
