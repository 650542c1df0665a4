"""What an amount on a card is for: the words that name a benefit, and the list that it belongs to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.document import Line, Page
from extractors.extraction import Found
from extractors.layout import Span

DEDUCTIBLE = re.compile(r"\bded(?:uct(?:ibles?)?)?\b\.?", re.IGNORECASE)
MAXIMUM = re.compile(
    r"\b(?:(?:annual |total )?(?:oop|moop|out[- ]of[- ]pocket)(?: ?(?:max(?:imums?)?|limits?))?\b\.?"
    r"|max(?:imum)?\b\.? ?(?:oop|out[- ]of[- ]pocket)\b)",
    re.IGNORECASE,
)
_CONDITION = re.compile(r"[\s,(]*\b(?:after|before|no|subject to|not subject to) (?:the )?ded.*$", re.IGNORECASE)
_HEADING = re.compile(r"^(?:co-?pay(?:ment)?s?|copays?/coinsurance|cost shar\w+|benefits?)\s*[:–—-]\s*", re.IGNORECASE)
_EDGE = " :.-|•–—,;/=("
_FARTHEST_BESIDE = 0.3
"""Share of the page's width between a benefit and its amount."""


@dataclass(frozen=True, slots=True)
class Name:
    """The words that name a benefit, and which part of their text is meant."""

    text: str
    words: Span

    @classmethod
    def of(cls, span: Span | None) -> "Name | None":
        """Return the name that the whole span is."""
        return cls(span.text, span) if span else None

    @classmethod
    def cut(cls, span: Span, start: int, end: int) -> "Name | None":
        """Return the name that some characters of the span are."""
        words = span.sub(start, end)
        return cls(span.text[start:end], words) if words else None


def kind_in(text: str) -> str:
    """Return the list of the record that the words belong to, or "" where they do not say."""
    without = _CONDITION.sub("", text)
    if MAXIMUM.search(without):
        return "out_of_pocket_maximums"
    return "deductibles" if DEDUCTIBLE.search(without) else ""


def benefit_in(name: Name, kind: str) -> Found[str] | None:
    """Return the benefit without the name of its list, which the list says already; alone, that name is kept."""
    text = _HEADING.sub("", _CONDITION.sub("", name.text.strip(_EDGE)))
    if kind in ("deductibles", "out_of_pocket_maximums"):
        pattern = DEDUCTIBLE if kind == "deductibles" else MAXIMUM
        text = " ".join(pattern.sub(" ", text).split()).strip(_EDGE) or text
    text = text.strip(_EDGE)
    return Found(text, _words_of(name, text), 0.9) if re.search("[A-Za-z]", text) else None


def _words_of(name: Name, text: str) -> Span:
    """Return the words in which the text stands, or all where it is put together."""
    at = name.words.text.find(text)
    return (name.words.sub(at, at + len(text)) if at >= 0 else None) or name.words


def beside(page: Page, line: Line, amount: re.Pattern[str]) -> Span | None:
    """Return the nearest text left of an amount that stands alone on its row."""
    box = line.box
    left = [other for other in on_row(page, line) if other.box.right <= box.left and not amount.search(other.text)]
    nearest = max(left, key=lambda other: other.box.right, default=None)
    if nearest is None or re.search(r"\d{3}", nearest.text):
        return None
    is_column = any(other.box.left > nearest.box.right for other in on_row(page, line) if other.box.right <= box.left)
    gap = box.left - nearest.box.right
    return Span.of(nearest) if is_column or gap <= _FARTHEST_BESIDE * page.width else None


def on_row(page: Page, line: Line) -> Iterator[Line]:
    """Yield the other lines that stand on the line's row."""
    box = line.box
    reach = 0.6 * max(box.height, page.height / 100)
    return (other for other in page.lines if other is not line and abs(other.box.center[1] - box.center[1]) < reach)
