"""Careful reading: words of which the engine is unsure are read again, each alone, by a reader of another kind."""

import re
import time
import unicodedata
from collections.abc import Sequence
from types import TracebackType
from typing import Self

from extractors.errors import EngineUnavailableError
from extractors.ocr.engine import Engine, GreyImage, RecognisedWord
from extractors.ocr.lettered_codes import is_diagnosis_code
from extractors.ocr.second_reader_model import model_path
from extractors.ocr.torn_words import TornWord, torn_word
from extractors.ocr.word_choice import Word, share_for_second
from extractors.ocr.word_reader import MISSING, WordReader, WordReading

SURE, SURE_OF_DIGITS = 0.9, 0.96
"""Words of which the engine is at least so sure stay as they are; of a wrong digit an engine is often quite sure."""

MARGIN_ACROSS, MARGIN_DOWN = 0.2, 0.1
"""Shares of a word's height by which its picture reaches beyond its box: boxes cut off first letters."""

LEAST_MARGIN_PIXELS = 2
SMALLEST_PIXELS = 5

EVEN = 0.5
EITHER = 0.85
"""How often one of the two readers is right where they differ."""

SURE_OF_WHOLE, WHOLE_READ = 0.93, 0.8
"""How sure the second reader must be of a word put together from pieces, and how sure it then is to be right."""

SURE_OF_PRINT, SEEN_READ = 0.95, 0.85
"""How sure the second reader must be of print that the engine overlooked, and how sure it then is to be right."""

FEWEST_LETTERS = 2
LIKE_DIRT = frozenset("01")
"""Figures that an empty box or a stroke is taken for."""

CODE_READ = 0.92
"""How sure a diagnosis code is whose first sign one reader takes for a digit."""


class CarefulEngine:
    """An engine with a second reader for the words that it is unsure of."""

    def __init__(self, engine: Engine, timeout_seconds: float) -> None:
        if model_path() is None:
            raise EngineUnavailableError(MISSING)
        self._engine = engine
        self._opened: WordReader | None = None
        self._timeout_seconds = timeout_seconds

    def recognise(self, image: GreyImage, dpi: float, *, is_sparse: bool = False) -> list[RecognisedWord]:
        """Return the words as the engine alone reads them."""
        return self._engine.recognise(image, dpi, is_sparse=is_sparse)

    def read_again(self, image: GreyImage, words: Sequence[RecognisedWord]) -> list[RecognisedWord]:
        """Return the words with the doubtful ones as the surer of the two readers has them."""
        ends = time.monotonic() + self._timeout_seconds
        overlooked = [word for word in words if not word.text]
        words = [word for word in words if word.text]
        found = [seen for place in overlooked if (seen := self._seen(place, image, ends))]
        mended: set[int] = set()
        for number, word in enumerate(words):
            if not is_doubtful(word):
                found.append(word)
            elif number not in mended:
                torn = torn_word(number, words, image)
                whole = self._mended(torn, words, image, ends) if torn else None
                if torn and whole:
                    mended.update(torn.pieces)
                found.append(whole or self._reconsidered(word, image, ends))
        gone = {words[number] for number in mended}
        return [word for word in found if word not in gone]

    def _mended(
        self, torn: TornWord, words: Sequence[RecognisedWord], image: GreyImage, ends: float
    ) -> RecognisedWord | None:
        """Return the whole word in place of its pieces, None where the second reader does not see one."""
        pieces = [words[number] for number in torn.pieces]
        whole = RecognisedWord("", 0.0, *torn.box)
        other = self._second_reading(whole, image, ends)
        return whole._replace(text=other.text, confidence=WHOLE_READ) if is_whole(other, pieces) else None

    def _seen(self, place: RecognisedWord, image: GreyImage, ends: float) -> RecognisedWord | None:
        """Return what stands in a place that the engine overlooked, None where it is no print for certain."""
        other = self._second_reading(place, image, ends)
        return place._replace(text=other.text, confidence=SEEN_READ) if is_print(other) else None

    def _reconsidered(self, word: RecognisedWord, image: GreyImage, ends: float) -> RecognisedWord:
        other = self._second_reading(word, image, ends)
        if is_diagnosis_code(other.lettered, other.share):
            return word._replace(text=other.lettered, confidence=round(CODE_READ * other.confidence, 4))
        return surer(word, other)

    def _second_reading(self, word: RecognisedWord, image: GreyImage, ends: float) -> WordReading:
        if time.monotonic() > ends:
            raise TimeoutError("reading again took longer than the limit")
        return self._reader().read(picture_of(word, image))

    def _reader(self) -> WordReader:
        # Opened at the first doubtful word: a file of clean print does not wait for it.
        self._opened = self._opened or WordReader()
        return self._opened

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
    """Return the word as the likelier of two readers has it; where both read the same it is surer than either.

    >>> word = RecognisedWord("1l8409551", 0.7, 0, 0, 90, 20)
    >>> surer(word, WordReading("118409551", 0.99))[0]
    '118409551'
    >>> surer(word, WordReading("1l8409551", 0.9))[:2]
    ('1l8409551', 0.97)
    """
    if other.text == word.text:
        return word._replace(confidence=round(1 - (1 - word.confidence) * (1 - other.confidence), 4))
    if not other.text or _lacks_a_point(other.text, word.text) or _lacks_an_accent(other.text, word.text):
        return word
    share = share_for_second(Word(word.text, word.confidence), Word(other.text, other.confidence))
    if share <= EVEN:
        return word._replace(confidence=min(word.confidence, round(EITHER * (1 - share), 4)))
    return word._replace(text=other.text, confidence=round(EITHER * share, 4))


def is_whole(other: WordReading, pieces: Sequence[RecognisedWord]) -> bool:
    """Tell whether the second reader sees one word, with letters that no piece has: it leaves out blanks between words.

    >>> pieces = [RecognisedWord("26", 0.95, 0, 0, 20, 20), RecognisedWord("55-6162", 0.6, 50, 0, 120, 20)]
    >>> is_whole(WordReading("269-555-0102", 0.99), pieces), is_whole(WordReading("2655-0162", 0.99), pieces)
    (True, False)
    """
    has_more = _letters(other.text) > sum(_letters(piece.text) for piece in pieces)
    is_one = len(pieces) == 1 or not any(map(str.isalpha, other.text))
    return has_more and is_one and other.confidence >= SURE_OF_WHOLE


def is_print(other: WordReading) -> bool:
    """Tell whether the second reader sees a word or a figure for certain; single letters are as likely dirt.

    >>> [is_print(WordReading(text, 0.99)) for text in ("To:", "3", "l", "0", "--")]
    [True, True, False, False, False]
    """
    signs = _letters(other.text)
    is_figure = other.text.isdigit() and other.text not in LIKE_DIRT
    return other.confidence >= SURE_OF_PRINT and (signs >= FEWEST_LETTERS or is_figure)


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))


def _lacks_a_point(number: str, other: str) -> bool:
    """Tell whether a number is another without a point or comma inside: points are overlooked sooner than made up."""
    whole = other.strip(".,")
    return number != whole and number in (re.sub("[.,]", "", whole), whole.replace(",", ""), whole.replace(".", ""))


def _lacks_an_accent(text: str, other: str) -> bool:
    """Tell whether a text is another without its accented letters or their accents, which the second reader lacks."""
    plain = unicodedata.normalize("NFKD", other).encode("ascii", "ignore").decode()
    return not other.isascii() and text in (plain, other.encode("ascii", "ignore").decode())


def is_doubtful(word: RecognisedWord) -> bool:
    """Tell whether the engine is so unsure of a word that it pays to read it again."""
    is_large = min(word.right - word.left, word.bottom - word.top) >= SMALLEST_PIXELS
    limit = SURE_OF_DIGITS if any(map(str.isdigit, word.text)) else SURE
    return word.confidence < limit and is_large and any(map(str.isalnum, word.text))


def picture_of(word: RecognisedWord, image: GreyImage) -> GreyImage:
    """Return the part of the page that shows the word."""
    height = word.bottom - word.top
    across, down = (max(round(share * height), LEAST_MARGIN_PIXELS) for share in (MARGIN_ACROSS, MARGIN_DOWN))
    return image[max(word.top - down, 0) : word.bottom + down, max(word.left - across, 0) : word.right + across]
