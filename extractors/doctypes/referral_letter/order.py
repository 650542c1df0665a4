"""When, how soon, which service and how often; and what else the sender wrote."""

import datetime
import re

from extractors.doctypes.referral_letter.parts import Parts
from extractors.extraction import Found
from extractors.layout import Span
from extractors.parties import BORN
from extractors.readers import count_in, date_in, first, found_all, text_in
from extractors.values import urgency

SERVICES = re.compile(
    r"\b(?:evaluat(?:e|ion)(?: and| &) (?:treat(?:ment)?|manage(?:ment)?)|consult(?:ation)?(?: and| &) treat(?:ment)?|consult(?:ation)? only"
    r"|evaluat(?:e|ion) only|second opinion|co-?management|assume care|transfer of care|consult(?:ation)?|testing only|procedure only"
    r"|diagnos(?:e|tic) (?:testing|and treat)|treat(?:ment)? only|evaluation)\b",
    re.IGNORECASE,
)
MARKED_URGENCY = re.compile(r"\b(?:STAT|URGENT|ASAP)\b")


def date_of(parts: Parts, today: datetime.date) -> Found[datetime.date] | None:
    """Return the letter's own date: under its label, else one that stands alone or first in the upper part; never a birth date."""
    labelled = (date_in(value.value, today=today, certainty=value.certainty) for value in parts.labelled("date"))
    return first(labelled) or _free_date(parts, today)


def _free_date(parts: Parts, today: datetime.date) -> Found[datetime.date] | None:
    page = parts.document.pages[0]
    upper = [line for line in parts.all_lines if line.page == page.number and line.box.top < 0.5 * page.height]
    alone = [line for line in upper if len(line.words) <= 4] + upper
    for line in alone:
        if not BORN.search(line.text + " 0") and (found := date_in(line, today=today, certainty=0.8)):
            return found
    signed = (date_in(line, today=today, certainty=0.7) for line in parts.signature)
    return first(signed)


def urgency_of(parts: Parts) -> Found[str] | None:
    """Return how soon: the ticked degree, else the one under its label, else one printed in capitals in the title's part."""
    for option in parts.options:
        if option.is_ticked and (meant := urgency.degree(option.text.text)):
            return Found(meant, option.evidence, option.confidence)
    is_offered = any(urgency.degree(option.text.text) for option in parts.options)
    if is_offered:
        return None
    for value in parts.labelled("urgency"):
        if meant := urgency.degree(value.value.text):
            return Found(meant, value.value, value.certainty)
    for line in parts.all_lines[:12]:
        if match := MARKED_URGENCY.search(line.text):
            return Found(match[0].casefold(), line.sub(match.start(), match.end()) or line, 0.8)
    sentences = (found for line in parts.all_lines for found in found_all(line, urgency.find(line.text), 0.6))
    return first(found for found in sentences if found.value != "stat" or "STAT" in found.span.text)


def service_in(parts: Parts) -> Found[str] | None:
    """Return what is asked for: the ticked service, else what stands under its label, else a known service's own words."""
    for option in parts.options:
        if option.is_ticked and SERVICES.search(option.text.text) and not urgency.degree(option.text.text):
            return text_in(option.text, option.confidence)
    for value in parts.labelled("service_requested"):
        if not any(option.evidence.words[0] in value.value.words for option in parts.options):
            return text_in(value.value, value.certainty)
    for line in parts.all_lines:
        if match := SERVICES.search(line.text):
            return _cut(line, match)
    return None


def visits_in(parts: Parts) -> Found[int] | None:
    """Return how many visits are asked for."""
    return first(count_in(value.value, value.certainty) for value in parts.labelled("visits_requested"))


def notes_in(parts: Parts) -> Found[str] | None:
    """Return what stands under comments, history or notes."""
    lines = parts.lines("notes")
    return text_in(Span.of(*lines), 0.85) if lines else None


def _cut(line: Span, match: re.Match[str]) -> Found[str]:
    return Found(match[0], line.sub(match.start(), match.end()) or line, 0.7)
