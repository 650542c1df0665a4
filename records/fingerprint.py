"""Whether two pages say the same, told from their recognised words in spite of what fax noise does to them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import blake2b

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

MOST_TOKENS = 24
SHORTEST_NUMBER = 4
SHORTEST_WORD = 7
# Measured on pages recognised twice through different noise, and on forms filled in for different patients.
LEAST_TEXT_LIKENESS = 60.0
LIKE_WORDS = 0.5
SAME_WORD = 0.6
WORDS_A_BLUNDER = 50
SURE = 0.8
CONTRADICTING_LIKENESS = 60.0


@dataclass(frozen=True, slots=True)
class PageContent:
    """A page's words, and the values read from it: path to printed text and confidence."""

    doctype: str
    text: str = field(repr=False)
    readings: Mapping[str, tuple[str, float]] = field(repr=False)


def tokens_of(text: str) -> tuple[int, ...]:
    """Return hashes of the page's most telling words, by which it is looked up: numbers first, then long words.

    Where there are many, the ones with the lowest hashes are taken, so that two readings of a page take the same ones.
    A page with few telling words gives none: it would be like too many others.
    """
    words = _words(text)
    numbers = sorted({_hash(word) for word in words if _is_number(word)})
    others = sorted({_hash(word) for word in words if not _is_number(word) and len(word) >= SHORTEST_WORD})
    telling = [*numbers, *others][:MOST_TOKENS]
    return tuple(telling) if len(telling) >= MOST_TOKENS // 4 else ()


def is_likely_same(page: PageContent, earlier: PageContent) -> bool:
    """Tell whether two pages very likely say the same.

    Forms of one sender differ in little more than the patient. So besides the whole text, hardly any word may stand
    in the place of quite another one, and no value that was read surely on both pages may contradict the other.
    """
    if _is_contradicted(page, earlier):
        return False
    words, earlier_words = _words(page.text), _words(earlier.text)
    if _likeness(words, earlier_words) < LEAST_TEXT_LIKENESS:
        return False
    blunders = min(len(words), len(earlier_words)) // WORDS_A_BLUNDER
    return _exchanged(words, earlier_words) <= blunders


def _words(text: str) -> list[str]:
    return [word for raw in text.casefold().split() if (word := re.sub(r"\W|_", "", raw))]


def _is_number(word: str) -> bool:
    return sum(character.isdigit() for character in word) >= SHORTEST_NUMBER


def _hash(word: str) -> int:
    return int.from_bytes(blake2b(word.encode(), digest_size=8).digest(), signed=True)


def _likeness(words: list[str], earlier: list[str]) -> float:
    """Return how alike the texts are, 0 to 100; columns read in another order do not count."""
    in_order = fuzz.ratio(" ".join(words), " ".join(earlier))
    return max(in_order, fuzz.ratio(" ".join(sorted(words)), " ".join(sorted(earlier))))


def _exchanged(words: list[str], earlier: list[str]) -> int:
    """Return how many words stand where the other page has quite another one, and nowhere else on that page.

    Noise changes characters, breaks words and loses them; it seldom makes one word into another.
    """
    steps = (step for step in Levenshtein.opcodes(words, earlier) if step.tag == "replace")
    pairs = (
        pair
        for step in steps
        for pair in zip(words[step.src_start : step.src_end], earlier[step.dest_start : step.dest_end], strict=True)
    )
    return sum(
        _is_other(*pair) and not _stands_in(pair[0], earlier) and not _stands_in(pair[1], words) for pair in pairs
    )


def _is_other(word: str, earlier: str) -> bool:
    return (
        min(len(word), len(earlier)) >= SHORTEST_NUMBER
        and Levenshtein.normalized_similarity(word, earlier) < LIKE_WORDS
    )


def _stands_in(word: str, words: list[str]) -> bool:
    return any(Levenshtein.normalized_similarity(word, other) >= SAME_WORD for other in words)


def _is_contradicted(page: PageContent, earlier: PageContent) -> bool:
    if page.doctype != earlier.doctype:
        return False
    # Items of lists are left out: one missed item moves all that follow.
    shared = [path for path in page.readings.keys() & earlier.readings.keys() if "[" not in path]
    return any(_is_contradiction(page.readings[path], earlier.readings[path]) for path in shared)


def _is_contradiction(reading: tuple[str, float], earlier: tuple[str, float]) -> bool:
    is_sure = min(reading[1], earlier[1]) >= SURE
    alike = fuzz.ratio("".join(_words(reading[0])), "".join(_words(earlier[0])))
    return is_sure and alike < CONTRADICTING_LIKENESS
