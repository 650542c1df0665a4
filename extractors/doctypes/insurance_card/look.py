"""How much a paper looks like an insurance card: by what cards are made of, not by any one word."""

import re
from collections.abc import Callable, Iterator
from math import prod

from extractors.doctypes.insurance_card import card_words as words
from extractors.doctypes.insurance_card.names import name_in
from extractors.doctypes.insurance_card.other_papers import likeness_to_others
from extractors.document import Document
from extractors.layout import Span
from extractors.payers import KNOWN, payer_likeness

_FEW_WORDS = 120
"""A paper with fewer that has a person's name on a line of its own is likelier a card."""
_SHORT = 220
_PAYER = 0.35
"""Share of the doubt that a line with a payer's name takes away."""
_NOTHING = 0.9
_READ = (1.0, 0.95, 0.8, 0.45)
"""Doubt left, as a share, where none, one, two or all of payer, member and number can be read."""
_WHOLE = 0.03
"""Doubt below which a paper has all that cards have."""
_STILL = 0.4
"""Share of its likeness to other papers that counts even then: a letter around a whole card says little."""
_LIKELY = 0.3
"""Doubt from which a paper of many words is taken for a card only half as readily."""
_UNCERTAIN = 0.35
_CERTAIN = 0.65
"""Likeness to another kind of paper from which all that cards have does not weigh against it."""
MOST_WORDS = 330
"""A card, front and back, holds fewer words; a page with more is a letter or a form, unless it has all of a card."""


def likeness(document: Document, parts_read: Callable[[Document], int]) -> float:
    """Return how much the paper looks like a card, 0 to 1: each part of a card takes its share of the doubt.

    `parts_read` tells how many of payer, member and number a reader of cards finds; it is asked only of short papers
    of which nothing else is certain.
    """
    text = document.text
    count = sum(len(line.words) for line in document.lines)
    other = likeness_to_others(document)
    doubt = prod(1 - weight for weight in _evidence(text))
    # Of a long paper it is asked only where it matters: line by line it costs time.
    if (count <= MOST_WORDS or doubt * (1 - _PAYER) < _WHOLE) and _has_payer_line(text):
        doubt *= 1 - _PAYER
    has_words = doubt < _NOTHING
    if count <= _FEW_WORDS and any(name_in(Span.of(line), 1.0) for line in document.lines):
        doubt *= 1 - 0.25
    is_open = count <= _SHORT and has_words and doubt > _WHOLE and other < _UNCERTAIN
    parts = parts_read(document) if is_open else 0
    doubt *= _READ[parts]
    against = 1 - other * (min(1.0, _STILL + 2 * doubt) if other < _CERTAIN else 1.0)
    length = _length(count, doubt)
    numbers = 1.0 if parts > 1 or re.search(r"\d{4}", text) else 0.5
    return (1 - doubt) * against * length * numbers


def _length(count: int, doubt: float) -> float:
    """Return how well so many words suit a card: the more of a card is there, the more words may stand around it."""
    if count <= MOST_WORDS:
        return 1.0 if count <= _SHORT or doubt < _LIKELY else 0.5
    return 0.85 if doubt < _WHOLE else 0.4


def _has_payer_line(text: str) -> bool:
    """Tell whether a line is a payer's name, or little more."""
    return any(len(line.split()) <= 6 and payer_likeness(line) == KNOWN for line in text.splitlines())


def _evidence(text: str) -> Iterator[float]:
    """Yield the share of doubt that each part of a card takes away."""
    small = text.lower()
    yield 0.3 * bool(words.MEMBER.search(small))
    yield 0.4 * bool(words.NUMBER.search(small))
    pharmacy = sum(bool(kind.search(small)) for kind in words.PHARMACY_KINDS[:2]) + bool(words.PHARMACY.search(small))
    yield (0.0, 0.2, 0.5, 0.7)[pharmacy]
    benefits = len(words.BENEFITS.findall(small)) + len(words.PRICE.findall(small))
    yield min(0.55, 0.2 * benefits)
    services = min(len(words.SERVICES.findall(small)), 6)
    phones = min(len(words.TOLL_FREE.findall(small)) or (len(words.PHONE.findall(small)) > 1), 6)
    yield min(0.7, 0.22 * min(services, phones))
    yield 0.25 * bool(words.CLAIMS.search(small))
    yield 0.25 * bool(words.GROUP.search(small))
    yield 0.2 * bool(words.EFFECTIVE.search(small))
    yield 0.25 * bool(words.TYPE.search(small) or words.PRINTED_TYPE.search(text))
    yield 0.35 * bool(words.NOTICE.search(small))
    yield 0.35 * bool(words.PLAN.search(small))
    yield 0.2 * bool(words.NETWORK.search(text))
    yield 0.15 * bool(words.BIRTH.search(small))
    yield 0.75 * bool(words.MEDICARE.search(small))
