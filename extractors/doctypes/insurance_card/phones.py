"""A card's telephone numbers, each with the words that say what it is for, wherever the card prints them."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from extractors.document import Document, Line, Page, Word
from extractors.extraction import Found
from extractors.layout import Span
from extractors.readers import phones_in

_EDGES = " :.-|•,;(/–—)"
_CALL = re.compile(r"(?<!\bon)[\s,:]+(?:please )?(?:call(?: collect)?|at|or|dial|toll[- ]free)$", re.IGNORECASE)
_SITE = re.compile(
    r"[\s:,(]*(?:https?://)?\b[\w-]+(?:\.[\w-]+)*\.(?:example|com|org|net|gov)\b\S*(?: or)?$", re.IGNORECASE
)
"""A web address, and what joins it to a number, behind the words that say what both are for."""
_NUMBER = re.compile(r"\b(?:id|no|number|plan|group|issuer|rx\w*|policy|payer|account|cin)\b|#", re.IGNORECASE)
_MOST_WORDS = 7
_MOST_SMALL = 6
"""Words that a label may have though most of them are small (`Benefits and claim status`)."""
_TOLD = re.compile(r"\b(?:you|your|is|are|will|must|should|please|does|this|we|if|when)\b", re.IGNORECASE)
"""Words of sentences, which labels do without."""
_LEADERS = re.compile(r"(?:\s?\.){2,}\s*$")
"""Dots that lead from a label to its number."""
_Side = Callable[[Page, Line], Line | None]


def labelled_phones(document: Document, taken: frozenset[Word]) -> list[dict[str, Any]]:
    """Return the card's telephone numbers with the words that say what each is for; none that is of `taken` words."""
    return [phone for page in document.pages for phone in _on_page(page, taken)]


def _on_page(page: Page, taken: frozenset[Word]) -> Iterator[dict[str, Any]]:
    side = _habit(page)
    for line in page.lines:
        span, at = Span.of(line), 0
        for phone in phones_in(span, 0.95):
            start = span.text.find(phone.span.text, at)
            before, behind = _before(span, at, start), _behind(span, start + len(phone.span.text))
            aside = _beside(page, Line(phone.span.words), side) if before is None or _is_prose(before.value) else None
            label = (behind or aside) if before is None else (aside or before)
            at = start + len(phone.span.text)
            if not taken.intersection(phone.span.words) and not _is_number(phone.span.text, label):
                yield {"label": label, "number": phone}


def _is_number(text: str, label: Found[str] | None) -> bool:
    """Tell whether ten digits in a row, without a mark among them, are an id: no telephone's label is beside."""
    is_solid = re.fullmatch(r"\D*\d{10,}\D*", text) is not None
    return is_solid and (label is None or _NUMBER.search(label.value) is not None)


def _before(span: Span, at: int, start: int) -> Found[str] | None:
    words = span.sub(at, start) if start > at and re.search(r"[A-Za-z]{2}", span.text[at:start]) else None
    return _label(words, 0.9) if words else None


def _behind(span: Span, end: int) -> Found[str] | None:
    """Return the capitalised words behind a number that begins its line ("800-555-0100 Member Services")."""
    is_label = re.match(r"[\s(–—-]+(?!TT[YD]\b)[A-Z]", span.text[end:])
    rest = span.sub(end, len(span.text)) if is_label else None
    return _label(rest, 0.7) if rest else None


def _beside(page: Page, line: Line, side: _Side) -> Found[str] | None:
    """Return what stands on the side where this page has its labels, else on another."""
    for look in (side, *(other for other in _SIDES if other is not side)):
        found = look(page, line)
        if found is not None and _is_label(found):
            return _label(Span.of(found), 0.9 if look is side else 0.75)
    return None


def _label(words: Span, certainty: float) -> Found[str] | None:
    text = _SITE.sub("", words.text).strip(_EDGES)
    if len(text.split()) > 2:
        text = _CALL.sub("", text).strip(_EDGES)
    if not re.search("[A-Za-z]{2}", text):
        return None
    return Found(text, words, certainty) if text else None


def _habit(page: Page) -> _Side:
    """Return the side on which most numbers of the page that stand alone have a label of their own."""
    alone = [line for line in page.lines if _is_alone(line)]
    return max(_SIDES, key=lambda side: _labels_found(page, alone, side), default=_left)


def _labels_found(page: Page, alone: Sequence[Line], side: _Side) -> float:
    """Return how many numbers have a label of their own on the side, those that speak of a service twice."""
    found = {id(label): label for line in alone if (label := side(page, line)) is not None and _is_label(label)}
    return len(found)


def _is_alone(line: Line) -> bool:
    return bool(phones_in(Span.of(line))) and not re.search("[A-Za-z]{3}", line.text)


def _is_label(line: Line) -> bool:
    """Tell whether the line can say what a number is for: few words, no digits, no sentence."""
    text = _LEADERS.sub("", line.text)
    is_short = len(text.split()) <= _MOST_WORDS and not text.endswith(".")
    return bool(re.search("[A-Za-z]{2}", text)) and is_short and not re.search(r"\d{3}", text) and not _is_prose(text)


def _is_prose(text: str) -> bool:
    words = text.split()
    small = sum(word[:1].islower() for word in words)
    is_told = len(words) > _MOST_SMALL or _TOLD.search(text) is not None
    return len(words) > 3 and (
        (is_told and small > len(words) / 2) or any(word.endswith(".") and len(word) > 4 for word in words)
    )


def _left(page: Page, line: Line) -> Line | None:
    box = line.box
    row = [other for other in _on_row(page, line) if other.box.right <= box.left + 2]
    return max(row, key=lambda other: other.box.right, default=None)


def _right(page: Page, line: Line) -> Line | None:
    box = line.box
    row = [other for other in _on_row(page, line) if other.box.left >= box.right - 2]
    return min(row, key=lambda other: other.box.left, default=None)


def _above(page: Page, line: Line) -> Line | None:
    box = line.box
    over = [other for other in _flush(page, line) if 0 <= box.top - other.box.top < 2.2 * box.height]
    return max(over, key=lambda other: other.box.top, default=None)


def _below(page: Page, line: Line) -> Line | None:
    box = line.box
    under = [other for other in _flush(page, line) if 0 < other.box.top - box.top < 2.2 * box.height]
    return min(under, key=lambda other: other.box.top, default=None)


_SIDES: tuple[_Side, ...] = (_left, _above, _right, _below)
"""Where labels stand; of equals the first."""


def _on_row(page: Page, line: Line) -> Iterator[Line]:
    box = line.box
    for other in page.lines:
        is_on_row = abs(other.box.center[1] - box.center[1]) < 0.7 * box.height
        if is_on_row and line.words[0] not in other.words and not _is_alone(other) and not _SITE.fullmatch(other.text):
            yield other


def _flush(page: Page, line: Line) -> Iterator[Line]:
    box = line.box
    for other in page.lines:
        ends = (other.box.left - box.left, other.box.right - box.right, other.box.center[0] - box.center[0])
        if line.words[0] not in other.words and min(map(abs, ends)) < 12:
            yield other
