"""Words of which a reader overlooked letters: a damaged row of a fax cuts through them, and pieces are left."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from extractors.ocr.engine import GreyImage, RecognisedWord

DARK = 140
"""Grey below which a pixel is ink; less than the grey around smoothed letters."""

CORE = 0.15
"""Share of a word's height above and below that is left out: neighbouring rows and underlines reach in there."""

LEAST_INK = 0.12
"""Share of a column that is dark where a letter stands."""

RULED = 0.8
"""A row dark over so much of its width is a printed line."""

LETTER_GAP, FARTHEST, OVERLOOKED = 0.3, 8.0, 0.3
"""In heights of the word: what parts letters at most, how far is looked, and how wide unread ink must be."""

SAME_ROW = 0.5
LOWEST_PIXELS = 8

Box = tuple[int, int, int, int]


class TornWord(NamedTuple):
    """The place of a whole word, in pixels, and the numbers of the words that are pieces of it."""

    box: Box
    pieces: tuple[int, ...]


def torn_word(number: int, words: Sequence[RecognisedWord], image: GreyImage) -> TornWord | None:
    """Return the whole word that one of the words is a piece of, None where no ink beside it was overlooked."""
    word = words[number]
    height = word.bottom - word.top
    if height < LOWEST_PIXELS:
        return None
    start = max(round(word.left - FARTHEST * height), 0)
    inked = _inked_columns(image, word, start, round(word.right + FARTHEST * height))
    left, right = _grown(inked, word.left - start, word.right - start, LETTER_GAP * height)
    left, right = left + start, right + start
    pieces = [n for n, each in enumerate(words) if _is_on_row(each, word) and each.left < right and each.right > left]
    unread = inked[left - start : right - start].copy()
    for piece in pieces:
        unread[max(words[piece].left - left, 0) : max(words[piece].right - left, 0)] = False
    reach = LETTER_GAP * height
    if unread.sum() < OVERLOOKED * height or any(_sticks_out(words[n], left, right, reach) for n in pieces):
        return None
    top, bottom = min(words[n].top for n in pieces), max(words[n].bottom for n in pieces)
    return TornWord((left, top, right, bottom), tuple(sorted(pieces, key=lambda n: words[n].left)))


def _inked_columns(image: GreyImage, word: RecognisedWord, start: int, end: int) -> NDArray[np.bool_]:
    """Return for each column from `start` to `end` whether part of a letter stands in it, at the word's height."""
    edge = round(CORE * (word.bottom - word.top))
    dark = image[word.top + edge : word.bottom - edge, start:end] < DARK
    dark = dark[dark.mean(axis=1) <= RULED]
    inked: NDArray[np.bool_] = dark.sum(axis=0) >= max(2.0, LEAST_INK * len(dark))
    return inked


def _grown(inked: NDArray[np.bool_], left: int, right: int, gap: float) -> tuple[int, int]:
    """Return how far ink goes on to either side, with no blank wider than `gap` in it."""
    places = np.flatnonzero(inked)
    before, behind = places[places < left][::-1], places[places >= right]
    for place in before:
        if left - place > gap + 1:
            break
        left = int(place)
    for place in behind:
        if place - right > gap:
            break
        right = int(place) + 1
    return left, right


def _is_on_row(one: RecognisedWord, other: RecognisedWord) -> bool:
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    return shared > SAME_ROW * min(one.bottom - one.top, other.bottom - other.top)


def _sticks_out(word: RecognisedWord, left: int, right: int, reach: float) -> bool:
    return word.left < left - reach or word.right > right + reach
