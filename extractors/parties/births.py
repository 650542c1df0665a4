"""Birth dates: under their label, behind their word, never another date of the paper."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.readers import date_in, first

BORN = re.compile(
    r"\b(?:DOB|D\.O\.B\.?|date of birth|birth ?da(?:te|y)|born(?: on)?|b\.(?=\s*\d))(?: is| was)?[\s:(]*(?=[\dA-Z])",
    re.IGNORECASE,
)

AGED = re.compile(
    r"(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2}[- ][A-Z][a-z]{2,8}[- ]\d{4})"
    r"(?=\W*\(?\d{1,3} ?(?:y\.?/?o|yrs?|years?)\b)",
    re.IGNORECASE,
)
"""A date with an age right behind it, which can only be a birth date."""


def birth_date(values: Sequence[LabelledValue], spans: Sequence[Span], today: dt.date) -> Found[dt.date] | None:
    """Return the birth date under its label, else the one that follows a word for it."""
    labelled = (
        date_in(v.value, today=today, birth=True, certainty=v.certainty) for v in values_of(values, "birth_date")
    )
    return first(labelled) or first(born_dates(spans, today=today))


def born_dates(spans: Sequence[Span], *, today: dt.date) -> Iterator[Found[dt.date]]:
    """Yield the dates that follow `DOB`, `born` or the like, on the same line or at the head of the next."""
    for index, span in enumerate(spans):
        for match in AGED.finditer(span.text):
            if found := date_in(span.sub(*match.span()), today=today, birth=True, certainty=0.85):
                yield found
        for match in BORN.finditer(span.text + " 0"):
            after = [rest] if (rest := span.sub(match.end(), len(span.text))) else []
            # A date that is printed here but is none must not be replaced by one of the next line.
            below = [] if after and re.search(r"\d", after[0].text) else spans[index + 1 : index + 2]
            follow = Span.of(*after, *below) if after or below else None
            if found := date_in(follow, today=today, birth=True, certainty=0.95):
                yield found
