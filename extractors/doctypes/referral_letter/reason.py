"""Why the patient is referred: every passage that may tell it, weighed by how it is asked for and what it speaks of."""

import re
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter

from extractors.doctypes.referral_letter.ailments import signs
from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.reason_asked import reason_asked
from extractors.doctypes.referral_letter.reason_labelled import labelled, under_headings
from extractors.doctypes.referral_letter.reason_left import noted, reason_left, ticked, uncoded
from extractors.doctypes.referral_letter.reason_lines import (
    FEWEST,
    LED,
    MANY,
    SURELY,
    behind_for,
    led,
    own_lines,
    to_the_point,
)
from extractors.doctypes.referral_letter.reason_prose import reason_announced
from extractors.doctypes.referral_letter.reason_worded import worded
from extractors.doctypes.referral_letter.told import sentences_told, with_fragments
from extractors.extraction import Found
from extractors.identifiers import icd10_cm
from extractors.layout import Span
from extractors.readers import text_in

HEADING = (7.0, 6.0, 4.8)
"""Weights of what stands under a heading that asks for the referral's reason, for a reason, for what ails."""
LABEL = (6.4, 5.4, 4.3)
"""Weights behind a label, likewise."""
BLOCK, RUN = 4.4, 4.2
LED_SURELY, BLANK_FOR, ANNOUNCED, LED_LESS = 4.1, 4.0, 4.5, 3.9
WORDED_MOST = 4.0
"""The most that words weigh which stand at a label of no list."""
LEAST = 0.4
"""The least weight of a passage that is asked for; below it, any words of an ailment are the better guess."""
ASKED_MOST = 3.8
"""The most that a sentence weighs which asks for something without a word for "reason"."""
TICKED = 4.1
LEFT, NOTED, UNCODED = 1.2, 1.1, 1.0

AILING, COURSE = 0.15, 0.05
"""What each word adds that speaks of an ailment, or of its course."""
PLAINLY = re.compile(
    r"^\W*(?:\d+[.)]? )?[A-Z][\w /]+[?:]$|^\W*\d{1,2}[.)]? [A-Z][a-z]+(?: [a-z]+){1,4}$|_{4,}"
    r"|^\W*(?:n/?a|none|same|see (?:below|attached|above|notes?))\W*$"
)
"""What is a form's own question, or says nothing."""
BOXED = re.compile(r"^\W*[A-Za-z0-9]?[)\]] ?[A-Z]")
"""What begins with a box to tick that was read as letters."""
ASKS, CODED = 3.0, 0.8
"""What it takes off to be one, and to hold a diagnosis code."""


def reason_in(parts: Parts) -> Found[str] | None:
    """Return the passage that weighs most as the reason; the first of those that weigh the same."""
    prose = list(sentences_told(parts))
    return _heaviest(_candidates(parts, prose)) or _heaviest(_left(parts, prose))


def _heaviest(candidates: Iterable[tuple[float, Found[str] | None]]) -> Found[str] | None:
    """Return the heaviest of what was found, if it weighs more than nothing."""
    weighed = [(weight + _content(found), found) for weight, found in candidates if found]
    best = max(weighed, key=itemgetter(0), default=None)
    return best[1] if best and best[0] > LEAST else None


def _content(found: Found[str]) -> float:
    """Return how much a passage's own words tell for or against it."""
    ailing, course = signs(found.value)
    is_formal = PLAINLY.search(found.value) or BOXED.search(found.value)
    is_coded = any(icd10_cm.find(found.value))
    return AILING * min(ailing, 3) + COURSE * min(course, 4) - ASKS * bool(is_formal) - CODED * is_coded


def _candidates(parts: Parts, prose: Sequence[Span]) -> Iterator[tuple[float, Found[str] | None]]:
    """Yield every passage that something asks for or that asks for something, with its weight."""
    yield from ((HEADING[tier], found) for tier, found in under_headings(parts))
    yield from ((LABEL[tier], found) for tier, found in labelled(parts, prose))
    yield from ((min(weight, WORDED_MOST), found) for weight, found in worded(parts))
    pieces = own_lines(parts, parts.party("reason")[:1])
    yield BLOCK, next((text_in(piece, 0.8) for piece in pieces if len(piece.words) >= FEWEST), None)
    lines = own_lines(parts, parts.lines("reason"))
    yield RUN, to_the_point(lines, MANY if parts.salutation is None else 1) if lines else None
    announced = reason_announced(prose)
    yield ANNOUNCED, with_fragments(parts, announced, prose) if announced else None
    yield LED_SURELY, led(parts, LED[:SURELY])
    yield TICKED, ticked(parts)
    yield BLANK_FOR, behind_for(parts)
    yield LED_LESS, led(parts, LED[SURELY:])
    if asked := reason_asked(prose):
        yield min(asked[0], ASKED_MOST), asked[1]


def _left(parts: Parts, prose: Sequence[Span]) -> Iterator[tuple[float, Found[str] | None]]:
    """Yield what may be the reason of a paper on which nothing else is, with its weight."""
    yield LEFT, reason_left(parts, prose)
    yield NOTED, noted(parts)
    yield UNCODED, uncoded(parts)
