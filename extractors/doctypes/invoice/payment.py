"""Where the money is to go, and the tax numbers: numbers known by their check digits and the words before them."""

import re
from collections.abc import Sequence
from typing import Any

from extractors.doctypes.invoice.tokens import matched, token_in
from extractors.document import Document
from extractors.extraction import Found
from extractors.identifiers import ein, iban, routing_number
from extractors.layout import LabelledValue, Span, values_of
from extractors.readers import first, found_all

BANK = re.compile(r"\b(?:routing|aba|rtn|ach|wire|bank|transit|checking)\b", re.IGNORECASE)
BANK_ACCOUNT = re.compile(r"\b(?:account|acct|a/c)\.?\s*(?:no\.?|number|#)?\s*[:#]?\s*(\d[\d -]{3,}\d)", re.IGNORECASE)
SWIFT = re.compile(r"\b(?:swift|bic)\b[\s:/A-Za-z]*?\b([A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)\b")
ROUTING = re.compile(r"\b(?:routing|aba|rtn)\b[^\d]{0,20}(\d{9})(?!\d)", re.IGNORECASE)
EIN = re.compile(r"\d{2} ?-? ?\d{7}")
TAX_MARK = re.compile(
    r"\b(?:tax id|fein|ein|federal id|fed\.? id|tin|vat|taxpayer|tax (?:no|number)|fid)\b", re.IGNORECASE
)


def payment_of(document: Document, values: Sequence[LabelledValue]) -> dict[str, Any]:
    """Return the bank account to pay to: numbers with their check digits, an account number among words of banking."""
    spans = [Span.of(line) for line in document.lines]
    banking = [span for span in spans if BANK.search(span.text)]
    labelled = first(token_in(value) for value in values_of(values, "bank_account"))
    return {
        "iban": first(found for span in spans for found in found_all(span, iban.find(span.text), 0.95)),
        "swift": first(matched(span, SWIFT) for span in spans),
        "account_number": labelled
        or first(matched(span, BANK_ACCOUNT) for span in banking)
        or _account_by(values, banking),
        "routing_number": first(
            found for span in banking for found in found_all(span, routing_number.find(span.text), 0.97)
        )
        or first(matched(span, ROUTING) for span in banking),
    }


def tax_id_of(document: Document, values: Sequence[LabelledValue], key: str = "tax_id") -> Found[str] | None:
    """Return the tax number under its label, or behind the words for one."""
    for value in values_of(values, key):
        sound = first(found_all(value.value, ein.find(value.value.text), value.certainty))
        if found := _as_printed(sound) or token_in(value):
            return found
    if key != "tax_id":
        return None
    marked = (Span.of(line) for line in document.lines if TAX_MARK.search(line.text))
    return _as_printed(first(found for span in marked for found in found_all(span, ein.find(span.text), 0.9)))


def _as_printed(number: Found[str] | None) -> Found[str] | None:
    """Return the number with the hyphen that is printed in it."""
    printed = EIN.search(number.span.text) if number else None
    return number.as_(re.sub(r"\s", "", printed[0])) if number and printed else number


def _account_by(values: Sequence[LabelledValue], banking: Sequence[Span]) -> Found[str] | None:
    """Return the account number whose label stands right under or over a line of banking."""
    if not banking:
        return None
    return first(token_in(value) for value in values_of(values, "account_number") if _is_near(value.label, banking))


def is_of_bank(value: LabelledValue) -> bool:
    """Tell whether a value or its label speaks of a bank."""
    return BANK.search(value.label.text) is not None or BANK.search(value.value.text) is not None


def _is_near(label: Span, banking: Sequence[Span]) -> bool:
    return any(
        span.page == label.page and abs(span.box.top - label.box.top) < 2.5 * label.box.height for span in banking
    )
