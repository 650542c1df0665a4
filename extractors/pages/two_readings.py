"""Two readings of one page by the same engine, from pictures made in different ways: the surer one is taken."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from extractors.ocr import RecognisedWord

UNSURE = 0.7
DOUBTFUL_SHARE, FINE_SHARE = 0.1, 0.03
"""A page of whose letters more than this share stand in unsure words is read twice, one of fine rows sooner."""

SAME_PLACE = 0.4
"""Words that share this much of the smaller one's width and height stand in one place."""

NEW_WORD, NEW_LETTERS = 0.6, 2
"""What only the second reading has must be as sure and as long, or it is dirt."""

REPLACED = 0.92
"""How sure a word is that the readings dispute, as a share of what the engine says."""

Readings = tuple[list[RecognisedWord], list[RecognisedWord]]


def is_doubtful(words: Sequence[RecognisedWord], *, is_fine: bool = False) -> bool:
    """Tell whether so much of a page is in words of which the engine is unsure that it pays to read it twice.

    >>> is_doubtful([RecognisedWord("Patient", 0.95, 0, 0, 9, 9), RecognisedWord("lD", 0.4, 20, 0, 29, 9)])
    True
    """
    unsure = sum(len(word.text) for word in words if word.confidence < UNSURE)
    return unsure > (FINE_SHARE if is_fine else DOUBTFUL_SHARE) * sum(len(word.text) for word in words)


def surer_words(words: Sequence[RecognisedWord], others: Sequence[RecognisedWord]) -> list[RecognisedWord]:
    """Return what stands at each place of the page as the surer of two readings has it."""
    return [word for first, second in _places(words, others) for word in _surer(first, second)]


def _surer(first: list[RecognisedWord], second: list[RecognisedWord]) -> list[RecognisedWord]:
    """Return the surer of two readings of one place."""
    if not first:
        return [word for word in second if word.confidence >= NEW_WORD and _letters(word) >= NEW_LETTERS]
    if not second or _certainty(second) <= _certainty(first):
        return first
    if [word.text for word in first] == [word.text for word in second]:
        return [a._replace(confidence=max(a.confidence, b.confidence)) for a, b in zip(first, second, strict=True)]
    return [word._replace(confidence=round(REPLACED * word.confidence, 4)) for word in second]


def _certainty(words: Sequence[RecognisedWord]) -> float:
    letters = sum(len(word.text) for word in words)
    return sum(len(word.text) * word.confidence for word in words) / letters


def _letters(word: RecognisedWord) -> int:
    return sum(map(str.isalnum, word.text))


def _places(words: Sequence[RecognisedWord], others: Sequence[RecognisedWord]) -> Iterator[Readings]:
    """Yield what the two readings have at each place, from left to right, in the order of the first."""
    everything = [*words, *others]
    place_of = list(range(len(everything)))
    for one, other in _meetings(words, others):
        old, new = place_of[len(words) + other], place_of[one]
        place_of = [new if place == old else place for place in place_of]
    places: dict[int, Readings] = {}
    for number, word in enumerate(everything):
        places.setdefault(place_of[number], ([], []))[number >= len(words)].append(word)
    for first, second in places.values():
        yield sorted(first, key=_left), sorted(second, key=_left)


def _left(word: RecognisedWord) -> int:
    return word.left


def _meetings(words: Sequence[RecognisedWord], others: Sequence[RecognisedWord]) -> list[tuple[int, int]]:
    """Return the numbers of the words of each reading that stand in one place."""
    if not words or not others:
        return []
    one, other = (np.array([word[2:] for word in each], dtype=np.float64) for each in (words, others))
    across, down = (_shared(one[:, [n, n + 2]], other[:, [n, n + 2]]) for n in (0, 1))
    return [(int(a), int(b)) for a, b in np.argwhere((across > SAME_PLACE) & (down > SAME_PLACE))]


def _shared(one: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how much every two stretches share, of the shorter one."""
    start, end = np.maximum.outer(one[:, 0], other[:, 0]), np.minimum.outer(one[:, 1], other[:, 1])
    shorter = np.minimum.outer(one[:, 1] - one[:, 0], other[:, 1] - other[:, 0])
    shared: NDArray[np.float64] = (end - start) / np.maximum(shorter, 1.0)
    return shared
