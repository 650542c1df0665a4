"""When, how soon and how often."""

import datetime as dt
import re

from extractors.doctypes.referral_letter.parts import Parts
from extractors.extraction import Found
from extractors.layout import Span
from extractors.layout.boxes import is_same_row
from extractors.parties import BORN
from extractors.readers import count_in, date_in, first
from extractors.values import urgency

OLDEST = 3 * 365
"""Days; a date without a label that lies further back is no letter's own."""
VISITS = re.compile(r"\W*\d{1,3}(?![\d/.:-])")
"""A count of visits; "Visit 11/21/2026" is a date."""
MARKED_URGENCY = re.compile(r"\b(?:STAT|URGENT(?! CARE)|ASAP)\b")


def date_of(parts: Parts, today: dt.date) -> Found[dt.date] | None:
    """Return the letter's own date: under its label, else one in the upper part; never a birth date."""
    own = (value for value in parts.labelled("date") if value.label.words[0] not in parts.inner)  # "Biopsy date" is not
    return first(date_in(value.value, today=today, certainty=value.certainty) for value in own) or _free_date(
        parts, today
    )


def _free_date(parts: Parts, today: dt.date) -> Found[dt.date] | None:
    page = parts.document.pages[0]
    upper = [line for line in parts.all_lines if line.page == page.number and line.box.top < 0.5 * page.height]
    alone = [line for line in upper if len(line.words) <= 4] + upper
    for line in alone:
        found = None if BORN.search(line.text + " 0") else date_in(line, today=today, certainty=0.8)
        if found and (today - found.value).days < OLDEST:
            return found
    signed = (date_in(line, today=today, certainty=0.7) for line in parts.signature)
    return first(signed)


def urgency_of(parts: Parts) -> Found[str] | None:
    """Return how soon: the ticked degree, else that under its label, else one in capitals near the title."""
    for option in parts.options:
        if option.is_ticked and (meant := urgency.degree(option.text.text)):
            return Found(meant, option.evidence, option.confidence)
    is_offered = any(urgency.degree(option.text.text) for option in parts.options)
    if is_offered:
        return None
    for value in parts.labelled("urgency"):
        named = next(urgency.find(value.value.text), None)
        if named and _is_one_degree(parts, value.value):
            return Found(named.value, value.value, value.certainty)
    for line in parts.all_lines[:12]:
        match = MARKED_URGENCY.search(line.text)
        if match and _is_one_degree(parts, line):
            return Found(match[0].casefold(), line.sub(match.start(), match.end()) or line, 0.8)
    return None


def _is_one_degree(parts: Parts, span: Span) -> bool:
    """Tell whether the span's row names one degree; several side by side are boxes to tick that cannot be seen."""
    row = (line.text for line in parts.all_lines if line.page == span.page and is_same_row(line.box, span.box))
    texts = (re.sub(r"(?i)\bpriority\b", "", text) for text in (span.text, *row))
    return len({match.value for text in texts for match in urgency.find(text)}) == 1


def visits_in(parts: Parts) -> Found[int] | None:
    """Return how many visits are asked for."""
    asked = (value for value in parts.labelled("visits_requested") if VISITS.match(value.value.text))
    return first(count_in(value.value, value.certainty) for value in asked)
