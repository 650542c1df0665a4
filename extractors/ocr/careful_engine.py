"""Careful reading: words of which the engine is unsure are read again, each alone, by a reader of another kind."""

import re
import time
from collections.abc import Sequence
from operator import ne
from types import TracebackType
from typing import Self

from extractors.ocr.engine import Engine, GreyImage, RecognisedWord
from extractors.ocr.lettered_codes import is_diagnosis_code
from extractors.ocr.word_reader import WordReader, WordReading

SURE, SURE_OF_DIGITS = 0.9, 0.96
"""Words of which the engine is at least so sure stay as they are; of a wrong digit an engine is often quite sure."""

MARGIN_ACROSS, MARGIN_DOWN = 0.2, 0.1
"""Shares of a word's height by which its picture reaches beyond its box: boxes cut off first letters."""

LEAST_MARGIN_PIXELS = 2
SMALLEST_PIXELS = 5
LETTERS_A_MISREADING = 4
"""Two readings of one print differ in no more than one letter of so many."""

DISPUTED = 0.92
"""How often the second reader is right where the two differ and it has no doubt."""


class CarefulEngine:
    """An engine with a second reader for the words that it is unsure of."""

    def __init__(self, engine: Engine, timeout_seconds: float) -> None:
        self._engine = engine
        self._reader = WordReader()
        self._timeout_seconds = timeout_seconds

    def recognise(self, image: GreyImage, dpi: float, *, is_sparse: bool = False) -> list[RecognisedWord]:
        """Return the words as the engine alone reads them."""
        return self._engine.recognise(image, dpi, is_sparse=is_sparse)

    def read_again(self, image: GreyImage, words: Sequence[RecognisedWord]) -> list[RecognisedWord]:
        """Return the words with the doubtful ones as the surer of the two readers has them."""
        ends = time.monotonic() + self._timeout_seconds
        return [self._reconsidered(word, image, ends) if _is_doubtful(word) else word for word in words]

    def _reconsidered(self, word: RecognisedWord, image: GreyImage, ends: float) -> RecognisedWord:
        if time.monotonic() > ends:
            raise TimeoutError("reading again took longer than the limit")
        other = self._reader.read(_cut_out(word, image))
        if is_diagnosis_code(other.lettered, other.share):
            return word._replace(text=other.lettered, confidence=round(DISPUTED * other.confidence, 4))
        return surer(word, other)

    def upright_turn(self, image: GreyImage, dpi: float) -> int:
        """Return by how many degrees clockwise the picture must be turned to stand upright, as the engine says."""
        return self._engine.upright_turn(image, dpi)

    def close(self) -> None:
        """Give back the engine's memory."""
        self._engine.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def surer(word: RecognisedWord, other: WordReading) -> RecognisedWord:
    """Return the surer of two readings of a word; where both read the same it is surer than either.

    >>> word = RecognisedWord("1l8409551", 0.7, 0, 0, 90, 20)
    >>> surer(word, WordReading("118409551", 0.99))[:2]
    ('118409551', 0.9108)
    >>> surer(word, WordReading("1l8409551", 0.9))[:2]
    ('1l8409551', 0.97)
    """
    if other.text == word.text:
        return word._replace(confidence=round(1 - (1 - word.confidence) * (1 - other.confidence), 4))
    if not other.text or other.confidence <= word.confidence or _left_out(other.text, word.text):
        return word
    return word._replace(text=other.text, confidence=round(DISPUTED * other.confidence, 4))


def _left_out(text: str, other: str) -> bool:
    """Tell whether a text is another less letters at an end or its points: they are overlooked sooner than made up."""
    size = len(text)
    if not 0 < size < len(other):
        return False
    ends = ((other[:size], other[size:]), (other[-size:], other[:-size]))
    is_cut = any(rest.isalnum() and _differences(kept, text) <= size // LETTERS_A_MISREADING for kept, rest in ends)
    return is_cut or re.sub("[.,]", "", text) == re.sub("[.,]", "", other)


def _differences(text: str, other: str) -> int:
    return sum(map(ne, text, other))


def _is_doubtful(word: RecognisedWord) -> bool:
    is_large = min(word.right - word.left, word.bottom - word.top) >= SMALLEST_PIXELS
    limit = SURE_OF_DIGITS if any(map(str.isdigit, word.text)) else SURE
    return word.confidence < limit and is_large and any(map(str.isalnum, word.text))


def _cut_out(word: RecognisedWord, image: GreyImage) -> GreyImage:
    height = word.bottom - word.top
    across, down = (max(round(share * height), LEAST_MARGIN_PIXELS) for share in (MARGIN_ACROSS, MARGIN_DOWN))
    return image[max(word.top - down, 0) : word.bottom + down, max(word.left - across, 0) : word.right + across]
