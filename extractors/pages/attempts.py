"""Read a picture the way that suits it: as it is, enlarged, or turned when hardly anything could be read."""

from collections.abc import Sequence

import cv2
import numpy as np

from extractors.ocr import Engine, GreyImage, RecognisedWord
from extractors.pages.ink import is_two_tone
from extractors.pages.leftover import leftover_words
from extractors.pages.overlooked import overlooked_words
from extractors.pages.scan import Scan
from extractors.pages.specks import softened
from extractors.pages.two_readings import is_doubtful, surer_words
from extractors.pages.upright import CLEANED, UprightPage, has_coarse_rows, upright_page

COARSE_DPI = 150.0
ENLARGED_DPI = 260.0
MAX_ENLARGEMENT = 3.0
LARGE_DPI, LARGE_ENOUGH_DPI = 286.0, 240.0
"""A dirty page is read again as large as the first; from the second on it would gain nothing by it."""

WELL_READ = 0.7
MIN_WELL_READ_SHARE = 0.5
MIN_INK_SHARE = 0.0005
SIDEWAYS_SHARE = 0.5


def read_scan(scan: Scan, engine: Engine) -> tuple[UprightPage, list[RecognisedWord]]:
    """Return the upright page and its words, the doubtful ones read again where the engine can."""
    page, words = _upright_words(scan, engine)
    # Not before the way up is known: upside-down print, read twice, would pass for well read.
    again = engine.read_again(page.pixels, [*words, *overlooked_words(page, words)])
    return page, [word for word in again if word.text]


def _upright_words(scan: Scan, engine: Engine) -> tuple[UprightPage, list[RecognisedWord]]:
    """Return the upright page and its words; another way up is tried only where the first reading is poor."""
    page = upright_page(scan)
    words = read_picture(page.pixels, page.dpi, engine)
    if not is_poor(words, page.ink.mask):
        words = [*words, *leftover_words(page, words, engine)]
        is_unsure = is_doubtful(words, is_fine=not has_coarse_rows(scan))
        return page, surer_words(words, _read_otherwise(scan, page, engine)) if is_unsure else words
    turn = engine.upright_turn(page.pixels, page.dpi)
    if not turn:
        return page, words
    other = upright_page(scan, turn=turn)
    other_words = read_picture(other.pixels, other.dpi, engine)
    return (other, other_words) if letters_read(other_words) > letters_read(words) else (page, words)


def _read_otherwise(scan: Scan, page: UprightPage, engine: Engine) -> list[RecognisedWord]:
    """Return the words of a standard fax whose rows were doubled in another way, or of a dirty page seen larger."""
    if has_coarse_rows(scan):
        other = upright_page(scan, is_again=True)
        return read_picture(other.pixels, other.dpi, engine) if other.pixels.shape == page.pixels.shape else []
    if CLEANED not in page.notes or not COARSE_DPI <= page.dpi < LARGE_ENOUGH_DPI:
        return []
    scale = LARGE_DPI / page.dpi
    return [_shrunk(word, scale) for word in engine.recognise(_enlarged(page.pixels, scale), page.dpi * scale)]


def read_picture(pixels: GreyImage, dpi: float, engine: Engine) -> list[RecognisedWord]:
    """Return the words with boxes in pixels of the picture given; a coarse picture is enlarged to be read."""
    if dpi >= COARSE_DPI:
        return engine.recognise(softened(pixels) if is_two_tone(pixels) else pixels, dpi)
    scale = min(ENLARGED_DPI / dpi, MAX_ENLARGEMENT)
    large = _enlarged(pixels, scale)
    return [_shrunk(word, scale) for word in engine.recognise(large, dpi * scale, is_sparse=True)]


def is_poor(words: Sequence[RecognisedWord], ink: GreyImage) -> bool:
    """Tell whether a page with ink on it gave few sure letters, or words that stand on end."""
    if not words:
        return bool(np.count_nonzero(ink) > MIN_INK_SHARE * ink.size)
    letters = sum(len(word.text) for word in words)
    long_words = [word for word in words if len(word.text) > 3]
    upended = sum(word.bottom - word.top > word.right - word.left for word in long_words)
    return letters_read(words) < MIN_WELL_READ_SHARE * letters or upended > SIDEWAYS_SHARE * len(long_words)


def letters_read(words: Sequence[RecognisedWord]) -> int:
    """Return the number of letters and digits in words of which the engine is sure and that do not stand on end."""
    return sum(
        sum(map(str.isalnum, word.text))
        for word in words
        if word.confidence >= WELL_READ and (len(word.text) < 4 or word.right - word.left > word.bottom - word.top)
    )


def _enlarged(pixels: GreyImage, scale: float) -> GreyImage:
    return cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC).astype(np.uint8)


def _shrunk(word: RecognisedWord, scale: float) -> RecognisedWord:
    left, top, right, bottom = (round(value / scale) for value in word[2:])
    return RecognisedWord(word.text, word.confidence, left, top, right, bottom)
