"""Urgency: how soon a paper asks for action, in the order routine, urgent, asap, stat."""

import re
from collections.abc import Iterator

from extractors.values.text_match import TextMatch

_WORDS = {
    "stat": r"stat|immediate(?:ly)?|emergen(?:t|cy)|life[- ]threatening",
    "asap": r"a\.?s\.?a\.?p\.?|as soon as possible|high priority|expedited?",
    "urgent": r"urgent(?:ly)?|priority|rush|semi[- ]urgent|soon",
    "routine": r"routine|standard|normal|elective|non[- ]?urgent|not urgent|next available|regular",
}
"""What each degree is called on US referral forms and fax covers; the longer phrase of two that overlap is meant."""

_PATTERN = re.compile(
    r"\b(?:" + "|".join(f"(?P<{degree}>{words})" for degree, words in reversed(_WORDS.items())) + r")(?!\w)",
    re.IGNORECASE,
)


def find(text: str) -> Iterator[TextMatch[str]]:
    """Yield the degrees of urgency named in the text.

    >>> [match.value for match in find("Priority: STAT")][-1], next(find("non-urgent")).value
    ('stat', 'routine')
    """
    for match in _PATTERN.finditer(text):
        yield TextMatch(match.start(), match.end(), str(match.lastgroup))


def degree(text: str) -> str | None:
    """Return the degree that the text begins with, or None.

    >>> degree("ASAP (within 48 hours)"), degree("see notes")
    ('asap', None)
    """
    return next((match.value for match in find(text.strip(" .:*([")) if match.start == 0), None)
