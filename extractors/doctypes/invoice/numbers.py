"""The numbers, dates and terms by which a bill is known and paid."""

import datetime
import re
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from extractors.document import Document, Word
from extractors.extraction import Found
from extractors.identifiers import ein, iban, routing_number
from extractors.layout import LabelledValue, Span, values_of
from extractors.readers import date_in, dates_in, first, found_all, text_in
from extractors.values import date as date_values
from extractors.values import money, us_phone

TOKEN = re.compile(r"#?([A-Za-z0-9][A-Za-z0-9./_#-]*)[,;:]?")
PREFIX = re.compile(r"[A-Z]{1,6}-?")
SAYS_NUMBER = re.compile(r"(?:#|\b(?:no|number|num|nr|id)\b\.?)\W*$|nummer", re.IGNORECASE)
WEAK_NUMBER = re.compile(r"reference|ref\b|document|receipt", re.IGNORECASE)
BARE_DATE = re.compile(r"(?:date|printed|tax date|dated)\W*", re.IGNORECASE)
TERMS = re.compile(r"\bnet|\bday|receipt|\bdue\b|\bcod\b|c\.o\.d|prepaid|advance|eom|upon|\d+\s*%|cash|monthly|credit card|\b\d{2}\b", re.IGNORECASE)
FREE_TERMS = re.compile(
    r"\d+(?:\.\d+)?%,? \d+(?: days)?,? net \d+(?: days)?|\bnet \d+(?: days)?|\bdue (?:up)?on receipt|\bpayable (?:up)?on receipt|\bdue in \d+ days",
    re.IGNORECASE,
)
PERIOD = re.compile(r"\b(?:service|billing|period|usage|statement|covering|coverage|from|through|subscription|rental)\b", re.IGNORECASE)
BANK = re.compile(r"\b(?:routing|aba|rtn|ach|wire|bank|transit|checking)\b", re.IGNORECASE)
BANK_ACCOUNT = re.compile(r"\b(?:account|acct|a/c)\.?\s*(?:no\.?|number|#)?\s*[:#]?\s*(\d[\d -]{3,}\d)", re.IGNORECASE)
SWIFT = re.compile(r"\b(?:swift|bic)\b[\s:/A-Za-z]*?\b([A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)\b")
BEHIND_NAME = re.compile(r"#\s?([A-Za-z0-9-]*\d[A-Za-z0-9-]*)\s*$")
ROUTING = re.compile(r"\b(?:routing|aba|rtn)\b[^\d]{0,20}(\d{9})(?!\d)", re.IGNORECASE)
FREE_NUMBER = re.compile(
    r"\b(?:invoice|inv|bill|credit (?:note|memo)|statement)\b[\s.:#]*(?:\S{1,3}[.:#]\s*)?([A-Z0-9][A-Z0-9/-]*\d[A-Z0-9/-]*)(?![\w.,/])",
    re.IGNORECASE,
)
DUE = re.compile(r"\b(?:due|payable|pay)\s+(?:on|by|before|date)?\b", re.IGNORECASE)
TAX_MARK = re.compile(r"\b(?:tax id|fein|ein|federal id|fed\.? id|tin|vat|taxpayer|tax (?:no|number)|fid)\b", re.IGNORECASE)


def numbers_of(document: Document, values: Sequence[LabelledValue], *, today: datetime.date) -> dict[str, Any]:
    """Return the bill's number, dates, order number and terms, and the period it is for."""
    start, end = _period(document, values, today)
    due = _date(values, "due_date", today) or next(_free_due_dates(document, today), None)
    terms = _terms(document, values)
    return {
        "invoice_number": _number(values, "invoice_number") or next(_free_numbers(document), None),
        "invoice_date": _invoice_date(document, values, today, [due, start, end]),
        "due_date": due,
        "purchase_order": _number(values, "purchase_order"),
        "payment_terms": terms,
        "service_start_date": start,
        "service_end_date": end,
    }


def account_number_of(document: Document, values: Sequence[LabelledValue]) -> Found[str] | None:
    """Return the number of the customer's account; a bank's number stands among words of banking."""
    accounts = [value for value in values_of(values, "account_number") if not _is_of_bank(value)]
    customers = values_of(values, "customer")
    named = {value.value.words[0] for value in customers}
    behind = first(_match(Span.of(line), BEHIND_NAME) for line in document.lines if not named.isdisjoint(line.words))
    return _number(accounts, "account_number") or behind or _number([value for value in customers if len(value.value.words) == 1], "customer")


def payment_of(document: Document, values: Sequence[LabelledValue]) -> dict[str, Any]:
    """Return the bank account to pay to: numbers with their check digits, an account number among words of banking."""
    spans = [Span.of(line) for line in document.lines]
    banking = [span for span in spans if BANK.search(span.text)]
    labelled = first(_token(value) for value in values_of(values, "bank_account"))
    return {
        "iban": first(found for span in spans for found in found_all(span, iban.find(span.text), 0.95)),
        "swift": first(_match(span, SWIFT) for span in spans),
        "account_number": labelled or first(_match(span, BANK_ACCOUNT) for span in banking) or _account_by(values, banking),
        "routing_number": first(
            found for span in banking for found in found_all(span, routing_number.find(span.text), 0.97)
        )
        or first(_match(span, ROUTING) for span in banking),
    }


def tax_id_of(document: Document, values: Sequence[LabelledValue], key: str = "tax_id") -> Found[str] | None:
    """Return the tax number under its label, or behind the words for one."""
    for value in values_of(values, key):
        sound = first(found_all(value.value, ein.find(value.value.text), value.certainty))
        if found := sound or _token(value):
            return found
    if key != "tax_id":
        return None
    marked = (Span.of(line) for line in document.lines if TAX_MARK.search(line.text))
    return first(found for span in marked for found in found_all(span, ein.find(span.text), 0.9))


def _account_by(values: Sequence[LabelledValue], banking: Sequence[Span]) -> Found[str] | None:
    """Return the account number whose label stands right under or over a line of banking."""
    if not banking:
        return None
    return first(_token(value) for value in values_of(values, "account_number") if _is_near(value.label, banking))


def _is_of_bank(value: LabelledValue) -> bool:
    return BANK.search(value.label.text) is not None or BANK.search(value.value.text) is not None


def _is_near(label: Span, banking: Sequence[Span]) -> bool:
    return any(span.page == label.page and abs(span.box.top - label.box.top) < 2.5 * label.box.height for span in banking)


def _number(values: Sequence[LabelledValue], key: str) -> Found[str] | None:
    """Return the identifier under the label that says most plainly that it is this number."""
    found = [number for value in values_of(values, key) if (number := _token(value))]
    return max(found, key=lambda number: number.certainty, default=None)


def _free_numbers(document: Document) -> Iterator[Found[str]]:
    """Yield the identifiers behind a word for the bill, though what stands between is damaged (`Invoice o. PH-0218`)."""
    for line in document.lines:
        span = Span.of(line)
        match = FREE_NUMBER.search(span.text)
        words = span.sub(*match.span(1)) if match else None
        if match and words and not any(date_values.find(words.text, today=datetime.date.max)):
            yield Found(match[1].upper(), words, 0.75)


def _token(value: LabelledValue) -> Found[str] | None:
    """Return the identifier with which a value begins, or None where it begins with a date, an amount or a word."""
    text = value.value.text
    if any(match.start < 3 for match in (*date_values.find(text, today=datetime.date.max), *us_phone.find(text))):
        return None
    if any(match.start == 0 and "." in text[: match.end] for match in money.find(text)) or text.startswith("$"):
        return None
    words = value.value.words[:3]
    size = next((n + 1 for n, word in enumerate(words) if re.search(r"\d", word.text)), 0)
    if not size or not all(PREFIX.fullmatch(word.text) or word.text == "#" for word in words[: size - 1]):
        return None
    match = TOKEN.fullmatch("".join(word.text for word in words[:size]))
    return Found(match[1].rstrip(".").upper(), Span(words[:size]), value.certainty * _plainness(value.label.text)) if match else None


def _plainness(label: str) -> float:
    if WEAK_NUMBER.search(label):
        return 0.8
    return 1.0 if SAYS_NUMBER.search(label) else 0.95


def _date(values: Sequence[LabelledValue], key: str, today: datetime.date) -> Found[datetime.date] | None:
    return first(date_in(value.value, today=today, certainty=value.certainty) for value in values_of(values, key))


def _free_due_dates(document: Document, today: datetime.date) -> Iterator[Found[datetime.date]]:
    """Yield the dates right behind a word for due, wherever they stand (`Net 30. Due November 15, 2026.`)."""
    for line in document.lines:
        span = Span.of(line)
        for match in DUE.finditer(span.text):
            rest = span.sub(match.end() + 1, len(span.text))
            found = date_in(rest, today=today, certainty=0.9)
            if rest and found and found.span.words[0] == rest.words[0]:
                yield found


def _invoice_date(
    document: Document, values: Sequence[LabelledValue], today: datetime.date, others: Sequence[Any]
) -> Found[datetime.date] | None:
    """Return the bill's date: under its own label, under a bare "Date", else the first date of no other meaning."""
    found = []
    for value in values_of(values, "invoice_date"):
        if date := date_in(value.value, today=today, certainty=value.certainty):
            weight = 0.93 if BARE_DATE.fullmatch(value.label.text) else 1.0
            found.append(Found(date.value, date.span, date.certainty * weight))
    if found:
        return max(found, key=lambda date: date.certainty)
    page = document.pages[0]
    taken = {word for date in others if date for word in date.span.words}
    for line in page.lines:
        for date in dates_in(Span.of(line), today=today, certainty=0.6):
            if line.box.top < 0.45 * page.height and not taken & set(date.span.words):
                return date
    return None


def _terms(document: Document, values: Sequence[LabelledValue]) -> Found[str] | None:
    for value in values_of(values, "payment_terms"):
        match = re.match(r"[^.]*(?:\d\.\d[^.]*)?", value.value.text)
        words = value.value.sub(0, match.end()) if match else None
        if words and TERMS.search(words.text) and len(words.words) <= 9:
            return text_in(words, value.certainty)
    return first(_match(Span.of(line), FREE_TERMS, 0) for line in document.lines)


def _match(span: Span, pattern: re.Pattern[str], group: int = 1) -> Found[str] | None:
    match = pattern.search(span.text)
    words = span.sub(*match.span(group)) if match else None
    if not match or not words:
        return None
    return Found(match[group] if group == 0 else re.sub(r"\s", "", match[group]), words, 0.9)


def _period(document: Document, values: Sequence[LabelledValue], today: datetime.date) -> tuple[Any, Any]:
    """Return first and last day of the period billed: two dates behind one label, or each behind its own."""
    for value in values_of(values, "service_period"):
        dates = dates_in(value.value, today=today, certainty=value.certainty)
        if len(dates) == 2 and dates[0].value <= dates[1].value:  # noqa: PLR2004 - from and to
            return dates[0], dates[1]
    start, end = _date(values, "service_start", today), _date(values, "service_end", today)
    return (start, end) if start and end else next(_free_periods(document, today), (None, None))


def _free_periods(document: Document, today: datetime.date) -> Iterator[tuple[Any, Any]]:
    for line in document.lines:
        if PERIOD.search(line.text):
            dates = dates_in(Span.of(line), today=today, certainty=0.85)
            if len(dates) == 2 and dates[0].value < dates[1].value:  # noqa: PLR2004 - from and to
                yield dates[0], dates[1]


def outside(values: Sequence[LabelledValue], words: Collection[Word]) -> list[LabelledValue]:
    """Return the values whose labels are not among the words (the headings of a table name columns, not values)."""
    return [value for value in values if not any(word in words for word in value.label.words)]
