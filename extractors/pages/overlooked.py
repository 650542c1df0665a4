"""Short print that an engine overlooked: a label of one word, a heading in a band, a single figure."""

from collections.abc import Iterator, Sequence

import cv2
import numpy as np

from extractors.ocr import GreyImage, RecognisedWord
from extractors.pages.upright import UprightPage

LOWEST_INCHES, HIGHEST_INCHES = 0.055, 0.25
NARROWEST_INCHES = 0.025
WIDEST_MARK = 3
"""A mark is so many times as wide as high at most."""

WORD_GAP_INCHES = 0.07
AROUND = 2
"""Pixels of the ink mask by which print may stand out of its word's box."""

MOST_PLACES = 40
"""A page with more such places is covered with dirt or a picture."""


def overlooked_words(page: UprightPage, words: Sequence[RecognisedWord]) -> list[RecognisedWord]:
    """Return words without text over the ink outside of all words and printed lines that is as high as letters."""
    left = page.ink.mask.copy()
    for box in (*(word[2:] for word in words), *page.level, *page.upright):
        _wipe(left, [value // page.ink.scale for value in box])
    places = list(_places(_letter_sized(left, page.ink.dpi), page.ink.dpi))
    if len(places) > MOST_PLACES:
        return []
    return [RecognisedWord("", 0.0, *(value * page.ink.scale for value in place)) for place in places]


def _wipe(mask: GreyImage, box: Sequence[int]) -> None:
    left, top, right, bottom = box
    mask[max(top - AROUND, 0) : bottom + AROUND + 1, max(left - AROUND, 0) : right + AROUND + 1] = 0


def _letter_sized(mask: GreyImage, dpi: float) -> GreyImage:
    """Return the ink of marks about as high as letters."""
    letters = np.zeros_like(mask)
    for outline in cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)[0]:
        x, y, wide, high = cv2.boundingRect(outline)
        if _is_letter_high(high, dpi) and wide <= WIDEST_MARK * high:
            letters[y : y + high, x : x + wide] = mask[y : y + high, x : x + wide]
    return letters


def _places(letters: GreyImage, dpi: float) -> Iterator[tuple[int, int, int, int]]:
    """Yield left, top, right and bottom of marks side by side."""
    gap = max(round(WORD_GAP_INCHES * dpi), 2)
    joined = cv2.morphologyEx(letters, cv2.MORPH_CLOSE, np.ones((1, gap), np.uint8)).astype(np.uint8)
    for x, y, wide, high in cv2.connectedComponentsWithStats(joined, connectivity=8, ltype=cv2.CV_32S)[2][
        1:, :4
    ].tolist():
        if _is_letter_high(high, dpi) and wide >= NARROWEST_INCHES * dpi:
            yield x, y, x + wide, y + high


def _is_letter_high(high: int, dpi: float) -> bool:
    return LOWEST_INCHES * dpi <= high <= HIGHEST_INCHES * dpi
