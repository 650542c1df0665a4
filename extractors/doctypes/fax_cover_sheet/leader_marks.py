"""Rows of dots that lead from a label to its value, where the reader took some of the dots for letters."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from statistics import median

from extractors.document import Line, Page, Word
from extractors.layout.boxes import union

_DOTS = re.compile(r"\.{3,}")
_ONLY_DOTS = re.compile(r"[.,:·…]*\.[.,:·…]*")
_ROUND = re.compile(r"[aceimnorsuvwxz.,:;]{2,}")
"""What the reader makes of dots: letters without strokes upward or downward."""
_GLUED = re.compile(r"(.*\w\.{3,})\W?\w?")
"""A label with its dots and the colon behind them ("TO......2")."""
_ENOUGH = 3
"""Words with dots on a sheet that sets its labels so."""
_UNSURE, _HARDLY_READ = 0.9, 0.3
_FARTHEST = 4
"""Words of a line among which its leader is."""
_LEADER = "...."
_LOWEST = 0.35
"""Share of the usual height of words below which nothing is a letter, though the reader took it for some."""
_LETTERS = re.compile(r"[A-Za-z0-9.,:·…]{2,}")
_STRAY = (".", "..")
_MOST_STRAY = 2


def with_plain_leaders(page: Page) -> Page:
    """Return the page with each leader as one word of dots, where several rows have leaders."""
    if any(word.text in _STRAY for word in page.words):
        page = replace(page, lines=tuple(line for whole in page.lines if (line := _without_stray_dot(whole))))
    low = _low_words(page)
    if sum(_DOTS.search(word.text) is not None or word in low for word in page.words) < _ENOUGH:
        return page
    return replace(page, lines=tuple(Line(tuple(_led(line.words, low))) for line in page.lines))


def _low_words(page: Page) -> set[Word]:
    """Return the words too low to be any, which the reader was not sure of ("MNNNNNNAN" as high as a dot)."""
    least = _LOWEST * median([word.box.height for word in page.words] or [0.0])
    unsure = (word for word in page.words if word.confidence < _UNSURE and word.box.height < least)
    return {word for word in unsure if _LETTERS.fullmatch(word.text)}


def _without_stray_dot(line: Line) -> Line | None:
    """Return the line without what is left of a leader, a dot or two; three dots apart are a leader."""
    words = tuple(word for word in line.words if word.text not in _STRAY)
    if len(words) == len(line.words) or len(line.words) - len(words) > _MOST_STRAY:
        return line
    return Line(words) if words else None


def _led(words: Sequence[Word], low: AbstractSet[Word]) -> Iterator[Word]:
    """Yield the words of a line, each run of leader marks as one."""
    run: list[Word] = []
    for at, word in enumerate(words):
        if at <= _FARTHEST and (word in low or _is_mark(word, is_first=at == 0, is_led=bool(run))):
            run.append(word)
            continue
        yield from _joined(run)
        run = []
        glued = _GLUED.fullmatch(word.text)
        yield replace(word, text=glued[1]) if glued and glued[1] != word.text else word
    yield from _joined(run)


def _joined(run: Sequence[Word]) -> Iterator[Word]:
    if run:
        yield replace(run[0], text=_LEADER, box=union(word.box for word in run))


def _is_mark(word: Word, *, is_first: bool, is_led: bool) -> bool:
    """Tell whether a word is dots, or letters that an unsure reader made of them behind the label or more dots."""
    if _ONLY_DOTS.fullmatch(word.text):
        return True
    most = _UNSURE if is_led or not is_first else _HARDLY_READ
    return word.confidence < most and _ROUND.fullmatch(word.text) is not None
