"""The period for which a bill is: behind its label, in a sentence, or two days joined anywhere outside its table."""

import datetime as dt
import re
from collections.abc import Collection, Iterator, Sequence
from itertools import chain, pairwise
from typing import Any

from extractors.document import Document, Word
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.readers import date_in, dates_in, first
from extractors.values import date

PERIOD = re.compile(
    r"\b(?:service|billing|period|usage|statement|covering|coverage|from|through|subscription|rental)\b", re.IGNORECASE
)
RANGE = re.compile(
    r"\b((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}|\d{1,2}/\d{1,2})"
    r" ?(?:-|–|—|to|thru|through|until)"
    r" ?((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}|\d{1,2}/\d{1,2}/\d{2,4})",
    re.IGNORECASE,
)
JOINING = frozenset(("to", "thru", "through", "until", "-", "–", "—"))
SHORTEST, LONGEST = dt.timedelta(days=4), dt.timedelta(days=400)
JOINED = 0.7


def period_of(
    document: Document, values: Sequence[LabelledValue], tabled: Collection[Word], today: dt.date
) -> tuple[Any, Any]:
    """Return first and last day of the period billed: two dates behind one label, or each behind its own."""
    for value in values_of(values, "service_period"):
        dates = dates_in(value.value, today=today, certainty=value.certainty)
        if len(dates) == 2 and dates[0].value <= dates[1].value:
            return dates[0], dates[1]
    start, end = _date(values, "service_start", today), _date(values, "service_end", today)
    if start and end:
        return start, end
    return next(chain(_free_periods(document, today), _joined_days(document, tabled, today)), (None, None))


def _range(span: Span, match: re.Match[str], today: dt.date) -> Iterator[tuple[Any, Any]]:
    """Yield the days of a range whose first leaves out its year (`May 26 to June 5, 2026`)."""
    end = date_in(span.sub(*match.span(2)), today=today, certainty=0.85)
    if end is None:
        return
    glue = "/" if "/" in match[1] else ", "
    for year in (end.value.year, end.value.year - 1):
        start = next(date.find(f"{match[1]}{glue}{year}", today=today), None)
        words = span.sub(*match.span(1))
        if start and words and start.value <= end.value:
            yield Found(start.value, words, 0.85), end
            return


def _free_periods(document: Document, today: dt.date) -> Iterator[tuple[Any, Any]]:
    for line in document.lines:
        span = Span.of(line)
        if (match := RANGE.search(span.text)) and (PERIOD.search(span.text) or match.span() == (0, len(span.text))):
            yield from _range(span, match, today)
        if PERIOD.search(line.text):
            dates = dates_in(Span.of(line), today=today, certainty=0.85)
            if len(dates) == 2 and dates[0].value < dates[1].value:
                yield dates[0], dates[1]


def _joined_days(
    document: Document, tabled: Collection[Word], today: dt.date
) -> Iterator[tuple[Found[dt.date], Found[dt.date]]]:
    """Yield two days of a line with nothing but a word such as `to` between them, some days to a year apart."""
    for line in document.lines:
        if not JOINING.isdisjoint(word.text for word in line.words) and line.words[0] not in tabled:
            days = dates_in(Span.of(line), today=today, certainty=JOINED)
            for start, end in pairwise(days):
                between = line.words[line.words.index(start.span.words[-1]) + 1 : line.words.index(end.span.words[0])]
                is_joined = len(between) == 1 and between[0].text in JOINING
                if is_joined and SHORTEST <= end.value - start.value <= LONGEST:
                    yield start, end


def _date(values: Sequence[LabelledValue], key: str, today: dt.date) -> Found[dt.date] | None:
    return first(date_in(value.value, today=today, certainty=value.certainty) for value in values_of(values, key))
