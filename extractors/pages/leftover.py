"""A second look at ink that looks like print but was read by nobody: a cell or line that the layout dropped."""

from collections.abc import Iterable, Sequence
from functools import partial

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.ocr import Engine, GreyImage, RecognisedWord
from extractors.pages.upright import UprightPage

MIN_LETTER_INCHES, MAX_LETTER_INCHES = 0.05, 0.3
WORD_GAP_INCHES = 0.1
MIN_WORD_INCHES = 0.2
"""Narrower than this a mark is as likely a bullet or a tick as a word."""

MIN_LETTERS, MIN_MARKS = 3, 2
LONGEST_MARK = 12
"""A mark up to so many times as wide as high may be the letters of a word that a coarse picture runs together."""

AROUND = 2
"""Pixels of the ink mask by which print may stand out of its word's box."""

LEAST_INK, MOST_INK = 0.12, 0.7
PAD, MARGIN_INCHES = 4, 0.08
WELL_READ, WELL_ENOUGH, LONG = 0.75, 0.5, 4
"""Numbers and names are read with less confidence than words of the language; short scraps must be sure."""

MOST_OF_PLACE = 0.75
MOST_PLACES = 40
"""A page with more such places is covered with dirt or a picture."""

Place = tuple[int, int, int, int]


def leftover_words(page: UprightPage, words: Sequence[RecognisedWord], engine: Engine) -> list[RecognisedWord]:
    """Return the words found by reading again, all else wiped out, what ink none of the words covers."""
    places = unread_places(page, words)
    if not 0 < len(places) <= MOST_PLACES:
        return []
    alone, (x, y) = _print_alone(page.pixels, places, round(MARGIN_INCHES * page.dpi))
    found = [_moved(word, x, y) for word in engine.recognise(alone, page.dpi, is_sparse=True) if _is_sure(word)]
    lonely = [place for place in places if sum(map(partial(_stands_in, place), found)) == 1]
    return [over_its_place(word, lonely) for word in found]


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
    boxes = [(x, y, wide, high) for x, y, wide, high in map(cv2.boundingRect, outlines) if _is_print(wide, high, dpi)]
    if sum(_letters(wide, high) for _, _, wide, high in boxes) < MIN_LETTERS:
        return None
    letters = np.zeros_like(mask)
    for x, y, wide, high in boxes:
        letters[y : y + high, x : x + wide] = mask[y : y + high, x : x + wide]
    return letters


def _is_print(wide: int, high: int, dpi: float) -> bool:
    return MIN_LETTER_INCHES * dpi <= high <= MAX_LETTER_INCHES * dpi and wide <= LONGEST_MARK * high


def _letters(wide: int, high: int) -> int:
    """Return how many letters a mark is likely to be: few are wider than high."""
    return max(round(wide / high), 1)


def _looks_like_print(part: GreyImage, dpi: float) -> bool:
    share = np.count_nonzero(part) / part.size
    marks = cv2.connectedComponentsWithStats(part, connectivity=8, ltype=cv2.CV_32S)[2][1:, 2:4].tolist()
    letters = sum(_letters(wide, high) for wide, high in marks)
    is_low = part.shape[0] <= MAX_LETTER_INCHES * dpi
    return bool(is_low and letters >= MIN_LETTERS and len(marks) >= MIN_MARKS and LEAST_INK <= share <= MOST_INK)


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


def over_its_place(word: RecognisedWord, places: Iterable[Place]) -> RecognisedWord:
    """Return the word over the whole of its place, the less sure the less of the place it covers.

    An engine that reads scattered print leaves out the cents of an amount: what is left is no amount.

    >>> over_its_place(RecognisedWord("310", 0.9, 0, 0, 40, 12), [(0, 0, 80, 12)])
    RecognisedWord(text='310', confidence=0.45, left=0, top=0, right=80, bottom=12)
    """
    left, _, right, _ = next((place for place in places if _stands_in(place, word)), word[2:])
    share = (word.right - word.left) / max(right - left, 1)
    if share >= MOST_OF_PLACE:
        return word
    return word._replace(confidence=round(share * word.confidence, 4), left=left, right=right)


def _stands_in(place: Place, word: RecognisedWord) -> bool:
    left, top, right, bottom = place
    return left <= (word.left + word.right) / 2 <= right and top <= (word.top + word.bottom) / 2 <= bottom


def _is_sure(word: RecognisedWord) -> bool:
    signs = sum(map(str.isalnum, word.text))
    return signs >= 2 and word.confidence >= (WELL_ENOUGH if signs >= LONG else WELL_READ)


def _moved(word: RecognisedWord, x: int, y: int) -> RecognisedWord:
    return RecognisedWord(word.text, word.confidence, word.left + x, word.top + y, word.right + x, word.bottom + y)
