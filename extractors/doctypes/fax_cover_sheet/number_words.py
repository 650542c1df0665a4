"""Telephone numbers of which a reader parted the last digits ("555-01 77"), or took one for a letter ("555-C115")."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractors.document import Line, Page, Word
from extractors.layout.boxes import union

_CUT = re.compile(r"(?:.*\D)?\d{3}[-.~](?P<digits>\d{1,3})")
_REST = re.compile(r"\d{1,3}(?=[,.;]?$)")
_LAST_DIGITS = 4
_NEAREST = 0.6
"""Heights of a word between the parts of one number."""
_ROUND = re.compile(r"(?P<before>\(?\d{3}\)?[-.]\d{3}[-.]|\d{3}[-.]|)(?P<line>(?=.*\d.*\d)[\dCc]{4})")
_ROUND_MARKS = str.maketrans("Cc", "00")
_EXCHANGE = re.compile(r"(?:.*\D)?\d{3}[-.]?")
_CERTAINTY = 0.6
"""Share of a word's certainty that is left once a letter of it is taken for a digit."""


def with_whole_numbers(page: Page) -> Page:
    """Return the page with telephone numbers as one word each, and round letters in them as the digit they are."""
    lines = tuple(Line(tuple(_with_digits(tuple(_joined(line.words))))) for line in page.lines)
    return page if lines == page.lines else replace(page, lines=lines)


def _joined(words: Sequence[Word]) -> Iterator[Word]:
    """Yield the words, one that ends in the middle of a number joined to the digits right behind it."""
    rest = list(words)
    while rest:
        word = rest.pop(0)
        if rest and _is_cut(word, rest[0]):
            behind = rest.pop(0)
            sure = min(word.confidence, behind.confidence)
            word = replace(word, text=word.text + behind.text, box=union((word.box, behind.box)), confidence=sure)
        yield word


def _is_cut(word: Word, behind: Word) -> bool:
    cut, more = _CUT.fullmatch(word.text), _REST.match(behind.text)
    if cut is None or more is None or behind.box.left - word.box.right >= _NEAREST * word.box.height:
        return False
    return len(cut["digits"]) + len(more[0]) == _LAST_DIGITS


def _with_digits(words: Sequence[Word]) -> Iterator[Word]:
    """Yield the words, round letters among the last digits of a number as noughts."""
    for at, word in enumerate(words):
        match = _ROUND.fullmatch(word.text)
        is_number = match and (match["before"] or (at and _EXCHANGE.fullmatch(words[at - 1].text)))
        if match is None or not is_number or match["line"].isdigit():
            yield word
            continue
        text = match["before"] + match["line"].translate(_ROUND_MARKS)
        yield replace(word, text=text, confidence=_CERTAINTY * word.confidence)
