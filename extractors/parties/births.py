"""Birth dates: under their label, behind their word, never another date of the paper."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.readers import date_in, dates_in, first

BORN = re.compile(
    r"\b(?:DOB|D\.O\.B\.?|date of birth|birth ?da(?:te|y)|born(?: on)?(?: the)?|b\.(?=\s*\d))(?: is| was)?"
    r"[\s:?(]*(?=[\dA-Z])",
    re.IGNORECASE,
)

AGE = re.compile(
    r"(?<![\d/.-])(?P<age>\d{1,3}) ?-? ?(?:y\.?/?o\b|yrs?\b|years?\b|y(?=[;,/)]|$| [mf]\b))"
    r"|\b(?:age|aged)\W{1,2}(?P<years>\d{1,3})y?\b",
    re.IGNORECASE,
)
"""An age in years ("64 y.o.", "88-year-old", "age 71")."""
AGE_SLACK = 2
"""Years by which a printed age may lag behind that of today."""


def birth_date(values: Sequence[LabelledValue], spans: Sequence[Span], today: dt.date) -> Found[dt.date] | None:
    """Return the birth date under its label, else the one that follows a word for it."""
    labelled = (
        date_in(v.value, today=today, birth=True, certainty=v.certainty)
        or date_in(_slashed(v.value), today=today, birth=True, certainty=0.9 * v.certainty)
        for v in values_of(values, "birth_date")
        if sum(map(str.isalpha, v.label.text)) > sum(map(str.isdecimal, v.label.text))  # "80/M" is spelled like "Born"
    )
    return first(labelled) or first(born_dates(spans, today=today))


def _slashed(span: Span) -> Span:
    """Return the span with slashes for the commas and points that a reader saw between a date's numbers."""
    return Span(tuple(replace(word, text=re.sub(r"(?<=\d)[,.;](?=\d)", "/", word.text)) for word in span.words))


def born_dates(spans: Sequence[Span], *, today: dt.date) -> Iterator[Found[dt.date]]:
    """Yield the dates that follow `DOB`, `born` or the like, on the same line or at the head of the next."""
    for index, span in enumerate(spans):
        for match in BORN.finditer(span.text + " 0"):
            after = [rest] if (rest := span.sub(match.end(), len(span.text))) else []
            # A date that is printed here but is none must not be replaced by one of the next line.
            below = [] if after and re.search(r"\d", after[0].text) else spans[index + 1 : index + 2]
            follow = Span.of(*after, *below) if after or below else None
            if found := date_in(follow, today=today, birth=True, certainty=0.95):
                yield found
        yield from _aged_dates(span, today)


def is_aged(span: Span, today: dt.date) -> bool:
    """Tell whether a line holds an age and the birth date to which it belongs."""
    return next(_aged_dates(span, today), None) is not None


def _aged_dates(span: Span, today: dt.date) -> Iterator[Found[dt.date]]:
    """Yield the dates of a line that lie as many years back as an age printed with them tells."""
    ages = [int(match["age"] or match["years"]) for match in AGE.finditer(span.text)]
    for found in dates_in(span, today=today, birth=True, certainty=0.85) if ages else ():
        years = (today - found.value).days / 365.25
        if any(0 <= years - age < 1 + AGE_SLACK for age in ages):
            yield found
