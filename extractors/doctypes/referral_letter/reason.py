"""Why the patient is referred: every passage that may tell it, weighed by how it is asked for and what it speaks of."""

import re
from collections.abc import Iterator, Sequence

from extractors.doctypes.referral_letter.ailments import signs
from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.reason_asked import reason_asked
from extractors.doctypes.referral_letter.reason_labelled import labelled, under_headings
from extractors.doctypes.referral_letter.reason_left import noted, reason_left, ticked, uncoded
from extractors.doctypes.referral_letter.reason_lines import (
    FEWEST,
    LED,
    SURELY,
    behind_for,
    led,
    own_lines,
    to_the_point,
)
from extractors.doctypes.referral_letter.reason_prose import reason_announced
from extractors.doctypes.referral_letter.told import sentences_told, with_fragments
from extractors.extraction import Found
from extractors.layout import Span
from extractors.readers import text_in

HEADING = (7.0, 6.0, 4.8)
"""Weights of what stands under a heading that asks for the referral's reason, for a reason, for what ails."""
LABEL = (6.8, 5.8, 4.6)
"""Weights behind a label, likewise."""
BLOCK, RUN = 4.4, 4.2
LED_SURELY, BLANK_FOR, ANNOUNCED, LED_LESS = 4.1, 4.0, 4.5, 3.9
ASKED_MOST = 3.8
"""The most that a sentence weighs which asks for something without a word for "reason"."""
TICKED, LEFT, NOTED, UNCODED = 1.4, 1.2, 1.1, 1.0

AILING, COURSE = 0.15, 0.05
"""What each word adds that speaks of an ailment, or of its course."""
PLAINLY = re.compile(
    r"^\W*(?:\d+[.)]? )?[A-Z][\w /]+[?:]$|^\W*\d{1,2}[.)]? [A-Z][a-z]+(?: [a-z]+){1,4}$|_{4,}"
    r"|^\W*(?:n/?a|none|same|see (?:below|attached|above|notes?))\W*$"
)
"""What is a form's own question, or says nothing."""
ASKS = 3.0
"""What it takes off to be one."""


def reason_in(parts: Parts) -> Found[str] | None:
    """Return the passage that weighs most as the reason; the first of those that weigh the same."""
    best = max(_candidates(parts), key=lambda candidate: candidate[0] + _content(candidate[1]), default=None)
    return best[1] if best else None


def _content(found: Found[str]) -> float:
    """Return how much a passage's own words tell for or against it."""
    ailing, course = signs(found.value)
    return AILING * min(ailing, 3) + COURSE * min(course, 4) - ASKS * bool(PLAINLY.search(found.value))


def _candidates(parts: Parts) -> Iterator[tuple[float, Found[str]]]:
    """Yield every passage that may be the reason, with its weight."""
    prose = list(sentences_told(parts))
    yield from ((HEADING[tier], found) for tier, found in under_headings(parts))
    yield from ((LABEL[tier], found) for tier, found in labelled(parts, prose))
    if asked := reason_asked(prose):
        yield min(asked[0], ASKED_MOST), asked[1]
    for weight, found in _elsewhere(parts, prose):
        if found:
            yield weight, found


def _elsewhere(parts: Parts, prose: Sequence[Span]) -> Iterator[tuple[float, Found[str] | None]]:
    """Yield what no label of the reason stands at, with its weight."""
    yield (
        BLOCK,
        next((text_in(p, 0.8) for p in own_lines(parts, parts.party("reason")[:1]) if len(p.words) >= FEWEST), None),
    )
    lines = own_lines(parts, parts.lines("reason"))
    yield RUN, to_the_point(lines) if lines else None
    announced = reason_announced(prose)
    yield ANNOUNCED, with_fragments(parts, announced, prose) if announced else None
    yield LED_SURELY, led(parts, LED[:SURELY])
    yield BLANK_FOR, behind_for(parts)
    yield LED_LESS, led(parts, LED[SURELY:])
    yield TICKED, ticked(parts)
    yield LEFT, reason_left(parts, prose)
    yield NOTED, noted(parts)
    yield UNCODED, uncoded(parts)
