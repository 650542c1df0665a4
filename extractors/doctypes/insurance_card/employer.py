"""Whose employees a plan covers: under a label, else the firm or public body that the front names beside the payer."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from extractors.doctypes.insurance_card import payer_words as words
from extractors.document import Document, Line
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.payers import payer_likeness
from extractors.readers import first, text_in

_FIRM = re.compile(
    r"(?:\b(?:LLC|Inc|Corp(?:oration)?|Company|Co|LLP|Ltd|Co-op|Industries|Works|Schools|School District|Unified"
    r"|County Government)\.?)$|^(?:City|County|Town) of\b|\bSchool District\b",
    re.IGNORECASE,
)
"""How firms and public bodies that employ people are called."""
_SURE_PLACE = 0.7
_MOST_WORDS = 7


def employer_in(document: Document, values: Sequence[LabelledValue], payer: Found[str] | None) -> Found[str] | None:
    """Return the employer under its label, or the one firm of the front that neither pays nor is claimed by a label."""
    if labelled := first(text_in(value.value, value.certainty) for value in values_of(values, "employer")):
        return labelled
    taken = {
        word for value in values if value.certainty > _SURE_PLACE for word in (*value.label.words, *value.value.words)
    }
    taken |= set(payer.span.words) if payer else set()
    free = [line for line in document.pages[0].lines if not taken.intersection(line.words) and _may_employ(line)]
    named = [*_over_their_plan(document, free), *(line for line in free if _FIRM.search(line.text))]
    return text_in(Span.of(named[0]), 0.7) if named else None


def _may_employ(line: Line) -> bool:
    """Tell whether a line may be an employer's name: a few words, no insurer's, no sentence, no plan."""
    text = line.text
    is_other = any(
        pattern.search(text) for pattern in (words.SERVICE, words.NO_NAME, words.TAGLINE, words.ADMINISTRATOR)
    )
    is_short = 1 < len(line.words) <= _MOST_WORDS and ":" not in text and text[:1].isupper()
    return is_short and not is_other and not payer_likeness(text) and not words.INSURER.search(text)


def _over_their_plan(document: Document, free: Sequence[Line]) -> Iterator[Line]:
    """Yield the line right over the words `Employee Health Plan` or the like, on top of the front."""
    lines = document.pages[0].lines[:4]
    for upper, lower in pairwise(lines):
        is_plan = words.SELF_FUNDED.search(lower.text) and words.GENERIC.fullmatch(lower.text)
        if is_plan and upper in free:
            yield upper
