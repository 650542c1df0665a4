"""Identifiers in values and lines: the one a value begins with, the one that a pattern marks."""

import datetime as dt
import re

from extractors.extraction import Found
from extractors.layout import LabelledValue, Span
from extractors.values import date, money, us_phone
from extractors.values.look_alikes import as_digits

ANY_DAY = dt.date(2068, 12, 31)
"""Where it matters only whether a text is a date, the day from which two-digit years are counted."""
GROUP = re.compile(r"\d{2,8}")
MOST_GROUPS, LEAST_DIGITS = 4, 7
MOST_BEHIND = 2
"""Words behind a number that stands under its label: with more it is the number of a house."""
LEADING = re.compile(r"(?:no|nr|num|number|#|nº|№)[.,:#]*", re.IGNORECASE)
TOKEN = re.compile(r"[#—–_-]*([$§A-Za-z0-9][A-Za-z0-9.,/_#+~—–-]*)[;:'’]?")
IN_DOLLARS = re.compile(r"\$ ?[\d,]+(?:\.\d*)?(?![\w-])")
DOLLAR_FOR_S = re.compile(r"\$[A-Z0-9]{1,3}-|[$§][A-Z]+-?\d")
DASHES = re.compile(r"(?<=\w)[+~—–](?=\w)")
"""What a scan makes of a hyphen within a number."""
NUMBERED = re.compile(r"((?:INV|CM|CR|ST|BILL|DOC)-?)((?=.*\d)[\dOIL]{3,})")
"""A number behind letters that name the paper: letters in it are misread digits."""
PREFIX = re.compile(r"[A-Z]{1,6}-?")
DAMAGED = 0.9
"""How sure a number is in which marks stand for misread letters."""
SAYS_NUMBER = re.compile(r"(?:#|\b(?:no|number|num|nr|id)\b\.?)\W*$|nummer", re.IGNORECASE)


def token_in(value: LabelledValue) -> Found[str] | None:
    """Return the identifier with which a value begins, or None where it begins with a date, an amount or a word."""
    found = token_at(value.value, value.certainty * _plainness(value.label.text))
    is_line = found is not None and len(value.value.words) > len(found.span.words) + MOST_BEHIND
    return None if is_line and value.how != "right" else found


def token_at(span: Span, certainty: float) -> Found[str] | None:
    """Return the identifier with which a span begins, as `token_in` does."""
    while len(span.words) > 1 and (LEADING.fullmatch(span.words[0].text) or not re.search(r"\w", span.words[0].text)):
        span = Span(span.words[1:])
    if groups := _groups(span):
        return Found("".join(word.text for word in groups.words), groups, certainty * DAMAGED)
    text = span.text
    dates = (match.start for match in date.find(text, today=ANY_DAY))
    phones = (match.start for match in us_phone.find(text) if not text[match.start : match.end].isdigit())
    if any(start < 3 for start in (*dates, *phones)):
        return None
    if any(match.start == 0 and "." in text[: match.end] for match in money.find(text)) or IN_DOLLARS.match(text):
        return None
    words = span.words[:3]
    size = next((n + 1 for n, word in enumerate(words) if re.search(r"\d", word.text)), 0)
    if not size or not all(PREFIX.fullmatch(word.text) or word.text == "#" for word in words[: size - 1]):
        return None
    match = TOKEN.fullmatch("".join(word.text for word in words[:size]))
    if match is None or any(money.find(words[size - 1].text)):
        return None
    is_whole = re.fullmatch(r"[\w.,/#-]+", match[1]) is not None
    return Found(as_identifier(match[1]), Span(words[:size]), certainty * (1.0 if is_whole else DAMAGED))


def _groups(span: Span) -> Span | None:
    """Return the groups of digits of which a long number is printed, where they are all that stands there."""
    count = next((i for i, word in enumerate(span.words) if not GROUP.fullmatch(word.text)), len(span.words))
    digits = sum(len(word.text) for word in span.words[:count])
    return span if count == len(span.words) and 1 < count <= MOST_GROUPS and digits >= LEAST_DIGITS else None


def as_identifier(text: str) -> str:
    """Return an identifier as it was printed, where its shape betrays a misread letter or digit.

    >>> as_identifier("$1-4268-41"), as_identifier("INVO4163,"), as_identifier("k-20417")
    ('SI-4268-41', 'INV04163', 'K-20417')
    >>> as_identifier("CM+20417"), as_identifier("§B0098415")
    ('CM-20417', 'SB0098415')
    """
    plain = DASHES.sub("-", text.rstrip(".,").upper())
    if DOLLAR_FOR_S.match(plain):
        plain = "S" + plain[1:].replace("1", "I", 1) if plain[1] == "1" else "S" + plain[1:]
    numbered = NUMBERED.fullmatch(plain)
    return numbered[1] + as_digits(numbered[2]) if numbered else plain


def _plainness(label: str) -> float:
    return 1.0 if SAYS_NUMBER.search(label) else 0.95


def matched(span: Span, pattern: re.Pattern[str], group: int = 1) -> Found[str] | None:
    """Return what a group of the pattern finds in the span, or None."""
    match = pattern.search(span.text)
    words = span.sub(*match.span(group)) if match else None
    if not match or not words:
        return None
    return Found(match[group] if group == 0 else re.sub(r"\s", "", match[group]), words, 0.9)
