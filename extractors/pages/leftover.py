"""A second look at ink that looks like print but was read by nobody: a cell or line that the layout dropped."""

from collections.abc import Iterable, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.ocr import Engine, GreyImage, RecognisedWord
from extractors.pages.upright import UprightPage

MIN_LETTER_INCHES, MAX_LETTER_INCHES = 0.05, 0.3
WORD_GAP_INCHES = 0.1
MIN_WORD_INCHES = 0.2
"""Narrower than this a mark is as likely a bullet or a tick as a word."""

MIN_LETTERS = 3
AROUND = 2
"""Pixels of the ink mask by which print may stand out of its word's box."""

LEAST_INK, MOST_INK = 0.12, 0.7
PAD, MARGIN_INCHES = 4, 0.08
WELL_READ, WELL_ENOUGH, LONG = 0.75, 0.5, 4
"""Numbers and names are read with less confidence than words of the language; short scraps must be sure."""

MOST_PLACES = 40
"""A page with more such places is covered with dirt or a picture."""

Place = tuple[int, int, int, int]


def leftover_words(page: UprightPage, words: Sequence[RecognisedWord], engine: Engine) -> list[RecognisedWord]:
    """Return the words found by reading again, all else wiped out, what ink none of the words covers."""
    places = unread_places(page, words)
    if not 0 < len(places) <= MOST_PLACES:
        return []
    alone, (x, y) = _print_alone(page.pixels, places, round(MARGIN_INCHES * page.dpi))
    return [_moved(word, x, y) for word in engine.recognise(alone, page.dpi, is_sparse=True) if _is_sure(word)]


def unread_places(page: UprightPage, words: Iterable[RecognisedWord]) -> list[Place]:
    """Return where letters stand side by side outside the words and printed lines, in pixels of the picture."""
    ink, left = page.ink, page.ink.mask.copy()
    for box in (*(word[2:] for word in words), *page.level, *page.upright):
        _wipe(left, [value // ink.scale for value in box])
    letters = _letter_sized(left, ink.dpi)
    if letters is None:
        return []
    gap = max(round(WORD_GAP_INCHES * ink.dpi), 2)
    joined = cv2.morphologyEx(letters, cv2.MORPH_CLOSE, np.ones((1, gap), np.uint8)).astype(np.uint8)
    stats = cv2.connectedComponentsWithStats(joined, connectivity=8, ltype=cv2.CV_32S)[2][1:, :4]
    return [
        (x * ink.scale, y * ink.scale, (x + wide) * ink.scale, (y + high) * ink.scale)
        for x, y, wide, high in stats.tolist()
        if wide >= MIN_WORD_INCHES * ink.dpi and _looks_like_print(letters[y : y + high, x : x + wide], ink.dpi)
    ]


def _letter_sized(mask: GreyImage, dpi: float) -> GreyImage | None:
    """Return the ink of marks about as high as letters, or None where there are too few to be a word."""
    outlines = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)[0]
    boxes = [(x, y, wide, high) for x, y, wide, high in map(cv2.boundingRect, outlines) if _is_letter(wide, high, dpi)]
    if len(boxes) < MIN_LETTERS:
        return None
    letters = np.zeros_like(mask)
    for x, y, wide, high in boxes:
        letters[y : y + high, x : x + wide] = mask[y : y + high, x : x + wide]
    return letters


def _is_letter(wide: int, high: int, dpi: float) -> bool:
    return MIN_LETTER_INCHES * dpi <= high <= MAX_LETTER_INCHES * dpi and wide <= 4 * high


def _looks_like_print(part: GreyImage, dpi: float) -> bool:
    share = np.count_nonzero(part) / part.size
    letters = cv2.connectedComponents(part, connectivity=8, ltype=cv2.CV_32S)[0] - 1
    is_low = part.shape[0] <= MAX_LETTER_INCHES * dpi
    return bool(is_low and letters >= MIN_LETTERS and LEAST_INK <= share <= MOST_INK)


def _print_alone(pixels: GreyImage, places: Sequence[Place], margin: int) -> tuple[GreyImage, tuple[int, int]]:
    """Return the part of the picture around the places with all else white, and where it begins."""
    height, width = pixels.shape
    clear: NDArray[np.uint8] = np.full_like(pixels, 255)
    for left, top, right, bottom in places:
        rows, columns = slice(max(top - PAD, 0), bottom + PAD), slice(max(left - PAD, 0), right + PAD)
        clear[rows, columns] = pixels[rows, columns]
    lefts, tops, rights, bottoms = np.array(places).T
    x, y = max(int(lefts.min()) - margin, 0), max(int(tops.min()) - margin, 0)
    right, bottom = min(int(rights.max()) + margin, width), min(int(bottoms.max()) + margin, height)
    return np.ascontiguousarray(clear[y:bottom, x:right]), (x, y)


def _wipe(mask: GreyImage, box: Sequence[int]) -> None:
    left, top, right, bottom = box
    mask[max(top - AROUND, 0) : bottom + AROUND + 1, max(left - AROUND, 0) : right + AROUND + 1] = 0


def _is_sure(word: RecognisedWord) -> bool:
    signs = sum(map(str.isalnum, word.text))
    return signs >= 2 and word.confidence >= (WELL_ENOUGH if signs >= LONG else WELL_READ)


def _moved(word: RecognisedWord, x: int, y: int) -> RecognisedWord:
    return RecognisedWord(word.text, word.confidence, word.left + x, word.top + y, word.right + x, word.bottom + y)
