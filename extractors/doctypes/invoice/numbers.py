"""The numbers, dates and terms by which a bill is known and paid."""

import datetime as dt
import re
from collections.abc import Collection, Sequence
from itertools import chain
from typing import Any

from extractors.doctypes.invoice.bill_dates import invoice_date
from extractors.doctypes.invoice.bill_numbers import bill_number_of
from extractors.doctypes.invoice.due_dates import dues_after, dues_of, not_before
from extractors.doctypes.invoice.payment import is_of_bank
from extractors.doctypes.invoice.service_periods import period_of
from extractors.doctypes.invoice.tokens import matched, token_in
from extractors.document import Document, Word
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.readers import first, text_in

TERMS = re.compile(
    r"\bnet|\bday|receipt|\bdue\b|\bcod\b|c\.o\.d|prepaid|advance|eom|upon|\d+\s*%|cash|monthly|credit card|\b\d{2}\b",
    re.IGNORECASE,
)
FREE_TERMS = re.compile(
    r"\d+(?:\.\d+)?%,? \d+(?: days)?,? net \d+(?: days)?|\bnet \d+(?: days)?"
    r"|\b(?:due|payable) (?:up)?on receipt|\bdue in \d+ days",
    re.IGNORECASE,
)
BEHIND_NAME = re.compile(r"#\s?([A-Za-z0-9-]*\d[A-Za-z0-9-]*)\s*$")


def numbers_of(
    document: Document, values: Sequence[LabelledValue], tabled: Collection[Word], *, today: dt.date
) -> dict[str, Any]:
    """Return the bill's number, dates, order number and terms, and the period it is for."""
    start, end = period_of(document, values, tabled, today)
    number, order = bill_number_of(document, values, tabled), _number(values, "purchase_order")
    dues = list(dues_of(document, values, today))
    dated = invoice_date(document, values, today, [*dues, start, end], number)
    due = first(chain(not_before(dated, dues), dues_after(document, dated)))
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


def _terms(document: Document, values: Sequence[LabelledValue]) -> Found[str] | None:
    for value in values_of(values, "payment_terms"):
        match = re.match(r"[^.]*(?:\d\.\d[^.]*)?", value.value.text)
        words = value.value.sub(0, match.end()) if match else None
        if words and TERMS.search(words.text) and len(words.words) <= 9:
            found = text_in(words, value.certainty)
            return found.as_(found.value.rstrip(".")) if found else None
    return first(matched(Span.of(line), FREE_TERMS, 0) for line in document.lines)


def outside(values: Sequence[LabelledValue], words: Collection[Word]) -> list[LabelledValue]:
    """Return the values whose labels are not among the words (the headings of a table name columns, not values)."""
    return [value for value in values if not any(word in words for word in value.label.words)]
