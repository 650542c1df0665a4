"""The day by which a bill is to be paid: under its label, or in what it says about paying."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from extractors.doctypes.invoice.bill_dates import dates_behind
from extractors.document import Document
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.layout.rows import rows_of
from extractors.readers import date_in
from extractors.values import date

DUE = re.compile(r"\b(?:due|payable|pay)\s+(?:on|date)?\b", re.IGNORECASE)
SURELY_DUE = 0.85
"""Certainty from which a day before the bill's own is given all the same: one of them is misread."""
OF_PAYMENT = re.compile(
    r"\b(?:pay|payments?|payable|due|che(?:ck|que)s?|remit|settle|settled|draft(?:ed)?|draw|debit(?:ed)?|transfer)\b",
    re.IGNORECASE,
)
OF_THE_PAST = re.compile(
    r"\b(?:received|thank|thanks|paid|posted|last|previous|after|late|interest|discount|deduct)\b", re.IGNORECASE
)
"""In what speaks of these a day is another than that by which the bill is due."""
BY = re.compile(
    r"\b(?:by|before|on or before|no later than|not later than|until|will (?:draw|be drafted) on)\s+", re.IGNORECASE
)
MONTH_AND_DAY = re.compile(
    r"((?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?) \d{1,2})(?!\d|,? \d{4}|,? \d{2}\b)",
    re.IGNORECASE,
)
IN_A_SENTENCE, WITHOUT_YEAR = 0.8, 0.7
LONGEST = dt.timedelta(days=120)
"""How long a bill gives at most to pay it."""


def dues_of(document: Document, values: Sequence[LabelledValue], today: dt.date) -> Iterator[Found[dt.date]]:
    """Yield the dates by which the bill may be due, the surest first."""
    for value in values_of(values, "due_date"):
        if found := date_in(value.value, today=today, certainty=value.certainty):
            yield found
    yield from dates_behind(document, DUE, today)
    yield from (due for span, end in _payable_by(document) for due in _days_behind(span, end, today))


def not_before(dated: Found[dt.date] | None, dues: Sequence[Found[dt.date]]) -> Iterator[Found[dt.date]]:
    """Yield the days not before the bill's own, and others only where their label stands plainly by them."""
    for due in dues:
        if dated is None or due.value >= dated.value or due.certainty > SURELY_DUE:
            yield due


def dues_after(document: Document, dated: Found[dt.date] | None) -> Iterator[Found[dt.date]]:
    """Yield the days without a year by which the bill says it is to be paid: the next such day after its own."""
    for span, end in _payable_by(document) if dated else ():
        day = MONTH_AND_DAY.match(span.text, end)
        words = span.sub(*day.span(1)) if day else None
        if dated and day and words and (due := _next(day[1], dated.value)):
            yield Found(due, words, WITHOUT_YEAR)


def _next(day: str, billed: dt.date) -> dt.date | None:
    """Return the first day of a month and a day from the bill's own on, or None where it is months away."""
    latest = billed + LONGEST
    for year in (billed.year, billed.year + 1):
        found = next(date.find(f"{day}, {year}", today=latest), None)
        if found and billed <= found.value <= latest:
            return found.value
    return None


def _payable_by(document: Document) -> Iterator[tuple[Span, int]]:
    """Yield the rows that speak of paying by a day, and where behind `by` it would stand."""
    for span in (Span(row.words) for page in document.pages for row in rows_of(page)):
        for match in BY.finditer(span.text):
            said = span.text[span.text.rfind(". ", 0, match.start()) + 1 : match.end()]
            if OF_PAYMENT.search(span.text) and not OF_THE_PAST.search(said):
                yield span, match.end()


def _days_behind(span: Span, end: int, today: dt.date) -> Iterator[Found[dt.date]]:
    """Yield the day that stands right there in a line."""
    words = span.sub(end, len(span.text))
    found = date_in(words, today=today, certainty=IN_A_SENTENCE)
    if words and found and found.span.words[0] == words.words[0]:
        yield found
