"""Why the patient is referred: every passage that may tell it, weighed by how it is asked for and what it speaks of."""

import re
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter

from extractors.doctypes.referral_letter.ailments import signs
from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.reason_asked import reason_asked
from extractors.doctypes.referral_letter.reason_labelled import asking_block, labelled, under_headings
from extractors.doctypes.referral_letter.reason_left import first_told, noted, reason_left, ticked, uncoded
from extractors.doctypes.referral_letter.reason_lines import (
    FEWEST,
    LED,
    MANY,
    SURELY,
    behind_for,
    coded,
    is_labels_only,
    led,
    own_lines,
    to_the_point,
)
from extractors.doctypes.referral_letter.reason_prose import reason_announced
from extractors.doctypes.referral_letter.reason_worded import captioned, worded
from extractors.doctypes.referral_letter.told import sentences_told, with_fragments
from extractors.extraction import Found
from extractors.identifiers import icd10_cm
from extractors.layout import Span
from extractors.readers import text_in

HEADING = (7.0, 6.0, 4.8, 3.2)
"""Weights under a heading that asks for the reason of the referral, for a reason, for what ails, or to tick."""
LABEL = (6.4, 5.4, 4.3, 3.0)
"""Weights behind a label, likewise."""
BLOCK, RUN = 4.4, 3.0
LED_SURELY, BLANK_FOR, ANNOUNCED, LED_LESS = 4.1, 4.0, 4.5, 3.6
WORDED_MOST = 4.0
"""The most that words weigh which stand at a label of no list."""
SURE, LEAST, NOTHING = 5.2, 0.9, -2.5
"""The weight above which nothing but a label's value comes; the least of a passage that is asked for, below which any
words of an ailment are the better guess; and the least of those."""
ASKED_MOST, PART_MOST = 3.8, 3.0
"""The most that a sentence weighs which asks without a word for "reason", and one that is but part of an entry."""
TICKED, TICKED_TOLD = 2.0, 2.9
"""The weights of what is ticked: what a form offers, which says less than words of one's own, and what was written."""
OFFERED_WORDS = 6
LEFT, NOTED, UNCODED, FIRST = 1.2, 1.1, 1.0, 0.0

AILING, COURSE = 0.15, 0.05
"""What each word adds that speaks of an ailment, or of its course."""
_SERVICE = "(?:consult(?:ation)?|evaluat(?:e|ion)|assess(?:ment)?|treat(?:ment)?|opinion|only|and)"
PLAINLY = re.compile(
    r"^\W*(?:\d+[.)]? )?[A-Z][\w /]{,40}[?:]$|^\W*\d{1,2}[.)]? [A-Z][a-z]+(?: [a-z]+){1,4}$|_{4,}"
    r"|^(?:\S+ ){1,3}(?:because|for|of|by|to|from|with)$|^\W*(?:n/?a|none|same|see (?:below|attached|above|notes?))\W*$"
)
"""What is a form's own question, or says nothing."""
STOCK = re.compile(
    r"(?i)\W*(?:specialty services? (?:required|needed)|(?:patient|provider) (?:preference|request)"
    rf"|continuity of care|{_SERVICE}(?:\W+{_SERVICE})*)\W*"
)
"""What record systems and forms offer for a reason of any referral."""
BOXED = re.compile(r"^\W*[A-Za-z0-9]?[)\]] ?[A-Z]|^\W*[DOCQ0] [A-Z][a-z]|^\W*[\[({]?[&®©@]\W* [A-Za-z]")
"""What begins with a box to tick that was read as letters."""
FIELD_LIKE = re.compile(r"\W*[A-Z][\w']+(?: [\w']+){0,2}: \S")
"""What begins with a label of its own."""
ASKS, CODED, FIELD, OFFERED = 3.3, 0.8, 1.5, 4.4
"""What it takes off to be a form's own (or nothing but a diagnosis), to hold a code, to be another field, or stock."""


def reason_in(parts: Parts) -> Found[str] | None:
    """Return the passage that weighs most as the reason; the first of those that weigh the same."""
    prose = list(sentences_told(parts))
    plain = list(_plain(parts, prose))
    return (
        _heaviest(plain, SURE)
        or _heaviest([*plain, *_candidates(parts, prose)], LEAST)
        or _heaviest(_left(parts, prose), NOTHING)
    )


def _heaviest(candidates: Iterable[tuple[float, Found[str] | None]], least: float) -> Found[str] | None:
    """Return the heaviest of what was found, if it weighs enough."""
    weighed = [(weight + _content(found), found) for weight, found in candidates if found]
    best = max(weighed, key=itemgetter(0), default=None)
    return best[1] if best and best[0] > least else None


def _content(found: Found[str]) -> float:
    """Return how much a passage's own words tell for or against it."""
    ailing, course = signs(found.value)
    is_formal = bool(PLAINLY.search(found.value) or BOXED.search(found.value)) or is_labels_only(found.span)
    is_stock = STOCK.fullmatch(found.value) is not None
    is_diagnosis = any(icd10_cm.find(found.span.words[0].text))
    against = (
        ASKS * is_formal
        + OFFERED * is_stock
        + CODED * coded(found.value)
        + ASKS * is_diagnosis
        + FIELD * bool(FIELD_LIKE.match(found.value))
    )
    return AILING * min(ailing, 3) + COURSE * min(course, 4) - against


def _plain(parts: Parts, prose: Sequence[Span]) -> Iterator[tuple[float, Found[str] | None]]:
    """Yield what stands at the labels that ask for a reason, with its weight."""
    yield from ((HEADING[tier], found) for tier, found in under_headings(parts))
    yield from ((LABEL[tier], found) for tier, found in labelled(parts, prose))


def _candidates(parts: Parts, prose: Sequence[Span]) -> Iterator[tuple[float, Found[str] | None]]:
    """Yield every other passage that something asks for or that asks for something, with its weight."""
    entered = list(worded(parts))
    yield from ((min(weight, WORDED_MOST), found) for weight, found in entered)
    yield from captioned(parts)
    pieces = own_lines(parts, asking_block(parts)[:1])
    yield BLOCK, next((text_in(piece, 0.8) for piece in pieces if len(piece.words) >= FEWEST), None)
    lines = own_lines(parts, parts.lines("reason"))
    yield RUN, to_the_point(lines, MANY if parts.salutation is None else 1) if lines else None
    announced = reason_announced(prose)
    yield ANNOUNCED, with_fragments(parts, announced, prose) if announced else None
    yield LED_SURELY, led(parts, LED[:SURELY])
    chosen = ticked(parts)
    yield TICKED if chosen is None or len(chosen.span.words) <= OFFERED_WORDS else TICKED_TOLD, chosen
    yield BLANK_FOR, behind_for(parts)
    yield LED_LESS, led(parts, LED[SURELY:])
    if asked := reason_asked(prose):
        is_entered = any(not set(asked[1].span.words).isdisjoint(found.span.words) for _, found in entered)
        yield min(asked[0], PART_MOST if is_entered else ASKED_MOST), asked[1]


def _left(parts: Parts, prose: Sequence[Span]) -> Iterator[tuple[float, Found[str] | None]]:
    """Yield what may be the reason of a paper on which nothing else is, with its weight."""
    yield LEFT, reason_left(parts, prose)
    yield NOTED, noted(parts)
    yield UNCODED, uncoded(parts)
    yield FIRST, first_told(parts, prose)
