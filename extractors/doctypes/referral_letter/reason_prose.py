"""The reason in a letter's sentences: stated as such, or in the words with which the patient is referred."""

import re
from collections.abc import Iterable, Sequence
from itertools import zip_longest

from extractors.extraction import Found
from extractors.layout import Span
from extractors.readers import text_in

STATED = re.compile(
    r"\b(?:(?:the |my |our |her |his )?(?:main |primary |principal |chief )?"
    r"(?:reasons?|indications?|purpose|question|concern|issue|problem) (?:for|of|behind)"
    r" (?:this |the |my |our |her |his |their )?(?:\w+ )?"
    r"(?:referral|consult(?:ation)?|visit|request|evaluation|letter)(?: (?:is|was|are))?|Reason|Indication"
    r"|Referred for|Referred because of|(?:the |her |his |our )?(?:main|chief|primary|presenting|principal)"
    r" (?:complaint|concern|problem|symptom|issue)s?(?: (?:is|was|are))?)"
    r"\s*(?::|-|–|(?<= is)|(?<= was)|(?<= are)|(?<=for)|(?<=of))\s*(?=\S)",
    re.IGNORECASE,
)
ANNOUNCED = re.compile(
    r"(?i)\b(?:(?:for|because(?: of)?|due to|regarding)(?: the following| this)?(?: reasons?| problem"
    r"| concern)?\s*:\s*(?=\S|$)|\b(?:with|about|as|this) (?:this|these|the following|follows)(?: \w+)?\s*:\s*(?=\S|$)|"
    r"(?:reasons?|indications?|question|concern|issue|problem|complaint|purpose|matter)s?\b[^.:;]*?"
    r"\b(?:this|(?:the |as )?follow(?:s|ing)|these|below|simple)\s*[:.,–-]\s*(?=\S|$))"
)
"""A lead-in ("The concern is this:", "My question concerns the following."), whatever it is that follows."""
FEWEST = 3


def reason_announced(prose: Sequence[Span]) -> Found[str] | None:
    """Return what the sentences state or announce as the reason."""
    return stated(prose) or _announced(prose)


def stated(prose: Iterable[Span]) -> Found[str] | None:
    """Return what stands behind "The reason for referral:"; of "The reason for referral is" the whole sentence."""
    for sentence in prose:
        match = STATED.search(sentence.text)
        rest = sentence.sub(match.end(), len(sentence.text)) if match else None
        if match and rest and len(rest.words) >= 2:
            is_whole = match[0].rstrip()[-1:].isalpha() and not match[0].istitle()
            return text_in(sentence if is_whole else rest, 0.9)
    return None


def _announced(prose: Sequence[Span]) -> Found[str] | None:
    """Return what follows a lead-in, in its sentence or in the next."""
    for sentence, after in zip_longest(prose, prose[1:]):
        match = ANNOUNCED.search(sentence.text)
        if match is None:
            continue
        rest = sentence.sub(match.end(), len(sentence.text)) if match.end() < len(sentence.text) else None
        if rest and len(rest.words) >= FEWEST:
            return text_in(rest, 0.85)
        if after is not None and match.end() >= len(sentence.text) - 1:
            return text_in(after, 0.8)
    return None
