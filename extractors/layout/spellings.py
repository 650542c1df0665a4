"""Spellings: which phrases of a large vocabulary have letters enough in common with a word to be compared with it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_CLASSES = 31


@dataclass(frozen=True, eq=False)
class Spellings:
    """Phrases by length, each with its letters as bits: one for a letter, one more where it stands there twice."""

    texts: tuple[str, ...]
    lengths: tuple[int, ...]
    letters: NDArray[np.uint64]

    @classmethod
    def of(cls, phrases: Iterable[str]) -> "Spellings":
        """Return the phrases made ready."""
        texts = tuple(sorted(phrases, key=len))
        return cls(texts, tuple(map(len, texts)), np.array([letters_of(text) for text in texts], dtype=np.uint64))

    def alike(self, text: str, edits: int) -> list[str]:
        """Return the phrases that may be so many edits away from the text, the shortest first.

        An edit adds a letter, takes one away, changes one for another or swaps two: it turns two bits at the most.
        """
        start = bisect_left(self.lengths, len(text) - edits)
        end = bisect_right(self.lengths, len(text) + edits)
        if start == end:
            return []
        turned = np.bitwise_count(self.letters[start:end] ^ np.uint64(letters_of(text)))
        return [self.texts[start + index] for index in (turned <= 2 * edits).nonzero()[0].tolist()]


def letters_of(text: str) -> int:
    """Return which letters the text holds, and which of them twice, as the bits of a number.

    >>> f"{letters_of('abba'):b}", f"{letters_of('abc'):b}"
    ('11000000000000000000000000000000110', '1110')
    """
    once = twice = 0
    for sign in text:
        bit = 1 << (ord(sign) & _CLASSES)
        twice |= once & bit
        once |= bit
    return once | twice << (_CLASSES + 1)
