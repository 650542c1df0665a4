"""Prices as bills print them in columns: also where a scan has lost the point before the cents."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from extractors.document import Word
from extractors.extraction import Found
from extractors.kept import kept
from extractors.layout import Span
from extractors.layout.rows import Row
from extractors.readers import found_all
from extractors.values import money
from extractors.values.text_match import TextMatch

CENTS = re.compile(r" (\d{2})(?![\d/%.,-])")
WHOLE = re.compile(r"([-(]?)\$?(\d{1,3}(?:,\d{3})+|\d{1,5})")
WITHOUT_POINT = 0.8
TORN_GAP = 0.9
"""Widest gap, in heights of a word, between the two parts of an amount that has lost its point."""
TORN_PITCH = 1.5
"""The same, in widths of a digit: typewriter type leaves a digit's room for the point."""
APART = 1.2
"""Gap, in heights of a word, that parts two numbers."""

NUMBER = re.compile(r"[-(]?\$?\s?(?:\d[\d,]*(?:\.\d+)?|\.\d+)\)?-?")


def prices_in(span: Span, certainty: float = 0.97) -> Iterator[Found[Decimal]]:
    """Yield the amounts in a row or a cell; `$509 82` and `1,152 00` are read as 509.82 and 1152.00, less surely."""
    yield from found_all(span, _printed_in(span), certainty)


def prices_of(row: Row, certainty: float = 0.97) -> list[Found[Decimal]]:
    """Return the amounts of a row from left to right."""
    return list(found_all(Span(row.words), _printed_on(row), certainty))


@kept
def _printed_on(row: Row) -> list[TextMatch[Decimal]]:
    return _printed_in(Span(row.words))


def _printed_in(span: Span) -> list[TextMatch[Decimal]]:
    if not any(map(str.isdigit, span.text)):
        return []
    found = [_with_cents(span.text, match) for match in _matches(span)]
    taken = [(match.start, match.end) for match in found]
    torn = (match for match in _torn(span) if all(match.end <= start or end <= match.start for start, end in taken))
    return sorted([*found, *torn], key=lambda match: match.start)


def _matches(span: Span) -> Iterator[TextMatch[Decimal]]:
    """Yield the amounts; a number is no part of another one that a column's gap parts from it (`7 50  112,50`)."""
    start = place = 0
    for index, word in enumerate(span.words, 1):
        place += len(word.text) + 1
        if index == len(span.words) or (word.text[-1:].isdigit() and _is_apart(word, span.words[index])):
            for match in money.find(span.text[start : place - 1]):
                yield TextMatch(start + match.start, start + match.end, match.value, match.quality)
            start = place


def _is_apart(before: Word, word: Word) -> bool:
    """Tell whether a number begins behind a gap as wide as between columns."""
    if not word.text[:1].isdigit():
        return False
    return word.box.left - before.box.right > APART * max(before.box.height, word.box.height)


def _torn(span: Span) -> Iterator[TextMatch[Decimal]]:
    """Yield the numbers whose last two digits stand apart, but closer than two words do: the point is lost."""
    place = 0
    for before, word in pairwise(span.words):
        whole = WHOLE.fullmatch(before.text)
        if whole and _is_torn(before, word) and re.fullmatch(r"\d{2}", word.text):
            value = Decimal(whole[2].replace(",", "") + "." + word.text)
            end = place + len(before.text) + 1 + len(word.text)
            yield TextMatch(place, end, -value if whole[1] else value, WITHOUT_POINT)
        place += len(before.text) + 1


def _is_torn(before: Word, word: Word) -> bool:
    """Tell whether two words are as far apart as a lost point leaves them: less than two words, in wide type too."""
    pitch = before.box.width / len(before.text)
    widest = max(TORN_GAP * max(before.box.height, word.box.height), TORN_PITCH * pitch)
    return word.box.left - before.box.right < widest


def _with_cents(text: str, match: TextMatch[Decimal]) -> TextMatch[Decimal]:
    """Return the amount with the two digits that stand apart behind it as its cents, if it has none of its own."""
    behind = CENTS.match(text, match.end)
    if behind is None or match.value != match.value.to_integral_value():
        return match
    if re.search(r"[.,] ?\d{2}$", text[match.start : match.end]):
        return match
    cents = (Decimal(behind[1]) / 100).copy_sign(match.value)
    return replace(match, end=behind.end(), value=match.value + cents, quality=match.quality * WITHOUT_POINT)


def number_in(span: Span | None, *, last: bool = False) -> Found[Decimal] | None:
    """Return the amount in a cell, whole numbers included; `last` for the last of several."""
    if span is None:
        return None
    if prices := list(prices_in(span)):
        return prices[-1 if last else 0]
    match = NUMBER.search(span.text)
    words = span.sub(match.start(), match.end()) if match else None
    if match is None or words is None or "%" in span.text:
        return None
    value = Decimal(re.sub(r"[^\d.]", "", match[0]))
    return Found(-value if re.search(r"^[-(]|-$", match[0]) else value, words, 0.8)
