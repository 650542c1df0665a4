"""Identifiers in values and lines: the one a value begins with, the one that a pattern marks."""

import datetime as dt
import re

from extractors.extraction import Found
from extractors.layout import LabelledValue, Span
from extractors.values import date, money, us_phone

TOKEN = re.compile(r"#?([A-Za-z0-9][A-Za-z0-9./_#-]*)[,;:]?")
PREFIX = re.compile(r"[A-Z]{1,6}-?")
SAYS_NUMBER = re.compile(r"(?:#|\b(?:no|number|num|nr|id)\b\.?)\W*$|nummer", re.IGNORECASE)


def token_in(value: LabelledValue) -> Found[str] | None:
    """Return the identifier with which a value begins, or None where it begins with a date, an amount or a word."""
    text = value.value.text
    dates = (match.start for match in date.find(text, today=dt.date.max))
    phones = (match.start for match in us_phone.find(text) if not text[match.start : match.end].isdigit())
    if any(start < 3 for start in (*dates, *phones)):
        return None
    if any(match.start == 0 and "." in text[: match.end] for match in money.find(text)) or text.startswith("$"):
        return None
    words = value.value.words[:3]
    size = next((n + 1 for n, word in enumerate(words) if re.search(r"\d", word.text)), 0)
    if not size or not all(PREFIX.fullmatch(word.text) or word.text == "#" for word in words[: size - 1]):
        return None
    match = TOKEN.fullmatch("".join(word.text for word in words[:size]))
    if match is None:
        return None
    certainty = value.certainty * _plainness(value.label.text)
    return Found(match[1].rstrip(".").upper(), Span(words[:size]), certainty)


def _plainness(label: str) -> float:
    return 1.0 if SAYS_NUMBER.search(label) else 0.95


def matched(span: Span, pattern: re.Pattern[str], group: int = 1) -> Found[str] | None:
    """Return what a group of the pattern finds in the span, or None."""
    match = pattern.search(span.text)
    words = span.sub(*match.span(group)) if match else None
    if not match or not words:
        return None
    return Found(match[group] if group == 0 else re.sub(r"\s", "", match[group]), words, 0.9)
