"""The day of a bill: under its own label, in the row of its number, else the first day of no other meaning."""

import datetime as dt
import re
from collections.abc import Collection, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

from extractors.doctypes.invoice.bill_numbers import is_credit
from extractors.document import Document, Word
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.layout.rows import rows_of
from extractors.readers import date_in, dates_in

HEAD_SHARE = 0.45
BARE_DATE = re.compile(r"(?:date|printed|tax date|dated)\W*", re.IGNORECASE)
DATED = re.compile(r"\b(?:dated|(?:issued|prepared|billed|mailed|invoiced)(?: on)?)\b", re.IGNORECASE)
OF_INVOICE = re.compile(r"invoic|original", re.IGNORECASE)
OF_STATEMENT = re.compile(r"statement|stmt|closing|as of", re.IGNORECASE)
OF_ANOTHER_DAY = re.compile(r"date|day|shipped|ordered|delivered", re.IGNORECASE)
"""Labels without an interest that name a day: of an order, a shipment, a visit."""
BARE, OF_ANOTHER, OF_A_STATEMENT = 0.93, 0.5, 0.95
"""How plainly such labels stand for the bill's own day."""
IN_ROW, IN_HEAD, ANYWHERE = 0.9, 0.6, 0.25


def invoice_date(
    document: Document,
    values: Sequence[LabelledValue],
    today: dt.date,
    others: Sequence[Any],
    number: Found[str] | None,
) -> Found[dt.date] | None:
    """Return the bill's date; `others` are days that mean something else, `number` is the bill's."""
    found = [*_labelled(document, values, today), *_before_number(document, number, today)]
    found = found or list(dates_behind(document, DATED, today))
    if found:
        return max(found, key=lambda date: date.certainty)
    taken = {word for date in others if date for word in date.span.words}
    named = {word for value in values_of(values, "other") if _is_day(value) for word in value.value.words}
    return (
        next(_in_head(document, taken | named, today), None)
        or next(_in_head(document, taken, today), None)
        or _any_date(document, taken, today)
    )


def _is_day(value: LabelledValue) -> bool:
    return OF_ANOTHER_DAY.search(value.label.text) is not None


def _labelled(document: Document, values: Sequence[LabelledValue], today: dt.date) -> Iterator[Found[dt.date]]:
    """Yield the days under labels for the bill's own, each the surer the more plainly its label says so."""
    of_credit = is_credit(document)
    for value in values_of(values, "invoice_date"):
        if date := date_in(value.value, today=today, certainty=value.certainty):
            label = value.label.text
            weight = BARE if BARE_DATE.fullmatch(label) else 1.0
            weight *= OF_ANOTHER if of_credit and OF_INVOICE.search(label) else 1.0
            weight *= OF_A_STATEMENT if OF_STATEMENT.search(label) else 1.0
            yield Found(date.value, date.span, date.certainty * weight)


def _before_number(document: Document, number: Found[str] | None, today: dt.date) -> Iterator[Found[dt.date]]:
    """Yield the day with which a row of the bill's number begins, as on a statement that lists its invoices."""
    if number is None:
        return
    said = number.span.text
    spans = (Span(row.words) for page in document.pages for row in rows_of(page))
    for span in (span for span in spans if said in span.text):
        date = date_in(span, today=today, certainty=IN_ROW)
        if date and date.span.words[0] == span.words[0] and said in span.text[len(date.span.text) :]:
            yield date


def _in_head(document: Document, taken: AbstractSet[Word], today: dt.date) -> Iterator[Found[dt.date]]:
    """Yield the days of no other meaning in the upper part of the first page."""
    page = document.pages[0]
    for row in rows_of(page):
        for date in dates_in(Span(row.words), today=today, certainty=IN_HEAD):
            if row.box.top < HEAD_SHARE * page.height and taken.isdisjoint(date.span.words):
                yield date


def _any_date(document: Document, taken: Collection[Word], today: dt.date) -> Found[dt.date] | None:
    """Return the latest day up to today that stands anywhere: a guess."""
    spans = (Span.of(line) for line in document.lines)
    dates = (date for span in spans for date in dates_in(span, today=today, certainty=ANYWHERE))
    past = [date for date in dates if date.value <= today and date.span.words[0] not in taken]
    return max(past, key=lambda date: date.value, default=None)


def dates_behind(document: Document, words: re.Pattern[str], today: dt.date) -> Iterator[Found[dt.date]]:
    """Yield the dates right behind the words, wherever they stand (`Net 30. Due November 15, 2026.`)."""
    for line in document.lines:
        span = Span.of(line)
        for match in words.finditer(span.text):
            rest = span.sub(match.end() + 1, len(span.text))
            found = date_in(rest, today=today, certainty=0.9)
            if rest and found and found.span.words[0] == rest.words[0]:
                yield found
