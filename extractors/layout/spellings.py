"""Spellings: which phrases of a large vocabulary have letters enough in common with a word to be compared with it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

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
        return cls(texts, tuple(map(len, texts)), _letters_of_all(texts))

    def enlarged(self, phrases: Iterable[str]) -> "Spellings":
        """Return these and some more phrases made ready."""
        texts, lengths, letters = list(self.texts), list(self.lengths), self.letters
        for text in phrases:
            at = bisect_right(lengths, len(text))
            texts.insert(at, text)
            lengths.insert(at, len(text))
            letters = np.insert(letters, at, np.uint64(letters_of(text)))
        return Spellings(tuple(texts), tuple(lengths), letters)

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

    def alike_each(self, length: int, letters: NDArray[np.uint64], edits: int) -> Iterator[tuple[int, list[str]]]:
        """Yield, of several texts of one length, the index of each that has such phrases, and the phrases."""
        start = bisect_left(self.lengths, length - edits)
        end = bisect_right(self.lengths, length + edits)
        turned = np.bitwise_count(letters[:, np.newaxis] ^ self.letters[start:end])
        texts, phrases = (turned <= 2 * edits).nonzero()
        pairs = zip(texts.tolist(), phrases.tolist(), strict=True)
        for index, group in groupby(pairs, key=lambda pair: pair[0]):
            yield index, [self.texts[start + phrase] for _, phrase in group]


def _letters_of_all(texts: Sequence[str]) -> NDArray[np.uint64]:
    """Return the letters of each text as `letters_of` does, thousands at once."""
    signs = np.frombuffer("".join(texts).encode("utf-32-le", "surrogatepass"), dtype=np.uint32) & _CLASSES
    owners = np.repeat(np.arange(len(texts)), [len(text) for text in texts])
    counts = np.bincount(owners * (_CLASSES + 1) + signs, minlength=len(texts) * (_CLASSES + 1))
    counts = counts.reshape(len(texts), _CLASSES + 1)
    bits = np.uint64(1) << np.arange(_CLASSES + 1, dtype=np.uint64)
    once, twice = ((counts >= least).astype(np.uint64) @ bits for least in (1, 2))
    letters: NDArray[np.uint64] = once | twice << np.uint64(_CLASSES + 1)
    return letters


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
