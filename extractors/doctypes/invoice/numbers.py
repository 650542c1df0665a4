"""The numbers, dates and terms by which a bill is known and paid."""

import datetime as dt
import re
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from extractors.doctypes.invoice.bill_dates import dates_behind, invoice_date
from extractors.doctypes.invoice.bill_numbers import bill_number_of
from extractors.doctypes.invoice.payment import is_of_bank
from extractors.doctypes.invoice.tokens import matched, token_in
from extractors.document import Document, Word
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.readers import date_in, dates_in, first, text_in
from extractors.values import date

TERMS = re.compile(
    r"\bnet|\bday|receipt|\bdue\b|\bcod\b|c\.o\.d|prepaid|advance|eom|upon|\d+\s*%|cash|monthly|credit card|\b\d{2}\b",
    re.IGNORECASE,
)
FREE_TERMS = re.compile(
    r"\d+(?:\.\d+)?%,? \d+(?: days)?,? net \d+(?: days)?|\bnet \d+(?: days)?"
    r"|\b(?:due|payable) (?:up)?on receipt|\bdue in \d+ days",
    re.IGNORECASE,
)
PERIOD = re.compile(
    r"\b(?:service|billing|period|usage|statement|covering|coverage|from|through|subscription|rental)\b", re.IGNORECASE
)
BEHIND_NAME = re.compile(r"#\s?([A-Za-z0-9-]*\d[A-Za-z0-9-]*)\s*$")
SURELY_DUE = 0.85
"""Certainty from which a day before the bill's own is given all the same: one of them is misread."""
RANGE = re.compile(
    r"\b((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}|\d{1,2}/\d{1,2})"
    r" ?(?:-|–|—|to|thru|through|until)"
    r" ?((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}|\d{1,2}/\d{1,2}/\d{2,4})",
    re.IGNORECASE,
)
DUE = re.compile(r"\b(?:due|payable|pay)\s+(?:on|by|before|date)?\b", re.IGNORECASE)


def numbers_of(
    document: Document, values: Sequence[LabelledValue], tabled: Collection[Word], *, today: dt.date
) -> dict[str, Any]:
    """Return the bill's number, dates, order number and terms, and the period it is for."""
    start, end = _period(document, values, today)
    number, order = bill_number_of(document, values, tabled), _number(values, "purchase_order")
    dues = list(_dues(document, values, today))
    dated = invoice_date(document, values, today, [*dues, start, end], number)
    due = first(_not_before(dated, dues))
    terms = _terms(document, values)
    return {
        "invoice_number": number,
        "invoice_date": dated,
        "due_date": due,
        "purchase_order": None if order and number and order.value == number.value else order,
        "payment_terms": terms,
        "service_start_date": start,
        "service_end_date": end,
    }


def account_number_of(document: Document, values: Sequence[LabelledValue]) -> Found[str] | None:
    """Return the number of the customer's account; a bank's number stands among words of banking."""
    accounts = [value for value in values_of(values, "account_number") if not is_of_bank(value)]
    customers = values_of(values, "customer")
    named = {value.value.words[0] for value in customers}
    behind = first(matched(Span.of(line), BEHIND_NAME) for line in document.lines if not named.isdisjoint(line.words))
    return (
        _number(accounts, "account_number")
        or behind
        or _number([value for value in customers if len(value.value.words) == 1], "customer")
    )


def _number(values: Sequence[LabelledValue], key: str) -> Found[str] | None:
    """Return the identifier under the label that says most plainly that it is this number."""
    found = [number for value in values_of(values, key) if (number := token_in(value))]
    return max(found, key=lambda number: number.certainty, default=None)


def _date(values: Sequence[LabelledValue], key: str, today: dt.date) -> Found[dt.date] | None:
    return first(date_in(value.value, today=today, certainty=value.certainty) for value in values_of(values, key))


def _dues(document: Document, values: Sequence[LabelledValue], today: dt.date) -> Iterator[Found[dt.date]]:
    """Yield the dates by which the bill may be due, the surest first."""
    for value in values_of(values, "due_date"):
        if found := date_in(value.value, today=today, certainty=value.certainty):
            yield found
    yield from dates_behind(document, DUE, today)


def _not_before(dated: Found[dt.date] | None, dues: Sequence[Found[dt.date]]) -> Iterator[Found[dt.date]]:
    """Yield the days not before the bill's own, and others only where their label stands plainly by them."""
    for due in dues:
        if dated is None or due.value >= dated.value or due.certainty > SURELY_DUE:
            yield due


def _terms(document: Document, values: Sequence[LabelledValue]) -> Found[str] | None:
    for value in values_of(values, "payment_terms"):
        match = re.match(r"[^.]*(?:\d\.\d[^.]*)?", value.value.text)
        words = value.value.sub(0, match.end()) if match else None
        if words and TERMS.search(words.text) and len(words.words) <= 9:
            found = text_in(words, value.certainty)
            return found.as_(found.value.rstrip(".")) if found else None
    return first(matched(Span.of(line), FREE_TERMS, 0) for line in document.lines)


def _period(document: Document, values: Sequence[LabelledValue], today: dt.date) -> tuple[Any, Any]:
    """Return first and last day of the period billed: two dates behind one label, or each behind its own."""
    for value in values_of(values, "service_period"):
        dates = dates_in(value.value, today=today, certainty=value.certainty)
        if len(dates) == 2 and dates[0].value <= dates[1].value:
            return dates[0], dates[1]
    start, end = _date(values, "service_start", today), _date(values, "service_end", today)
    return (start, end) if start and end else next(_free_periods(document, today), (None, None))


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


def outside(values: Sequence[LabelledValue], words: Collection[Word]) -> list[LabelledValue]:
    """Return the values whose labels are not among the words (the headings of a table name columns, not values)."""
    return [value for value in values if not any(word in words for word in value.label.words)]
