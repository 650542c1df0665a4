"""Invoice: what a supplier or a utility bills the office for; credit notes and bills with a previous balance too."""

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from extractors.doctypes.invoice.arithmetic import Choice, choose
from extractors.doctypes.invoice.checks import check
from extractors.doctypes.invoice.credits import with_signs
from extractors.doctypes.invoice.deposits import is_rest, with_total_before, without_total
from extractors.doctypes.invoice.factors import with_factors
from extractors.doctypes.invoice.item_dates import Calendar
from extractors.doctypes.invoice.item_tables import heading_words, item_table, words_of
from extractors.doctypes.invoice.items import items_of, listed_items
from extractors.doctypes.invoice.labels import LABELS
from extractors.doctypes.invoice.likeness import score
from extractors.doctypes.invoice.line_amounts import with_amounts
from extractors.doctypes.invoice.numbers import account_number_of, numbers_of, outside
from extractors.doctypes.invoice.parties import parties_of
from extractors.doctypes.invoice.payment import payment_of, tax_id_of
from extractors.doctypes.invoice.record import Invoice
from extractors.doctypes.invoice.repairs import mended_total, repaired
from extractors.doctypes.invoice.summary import Amount, amounts_in, largest_price
from extractors.document import Document
from extractors.extraction import Extraction, Found, prune
from extractors.layout import LabelledValue, Span, labelled_values
from extractors.registry import DocType
from extractors.settings import Settings
from extractors.values import currency


def extract(document: Document, *, today: dt.date, settings: Settings) -> Extraction[Invoice]:
    """Read who bills whom for what, and the amounts in the reading in which they add up."""
    table = item_table(document)
    tabled = words_of(table)
    values = outside(labelled_values(document, LABELS), tabled | heading_words(document))
    amounts = with_total_before(document, amounts_in(document, tabled))
    numbers = numbers_of(document, values, tabled, today=today)
    dated = numbers["invoice_date"]
    calendar = Calendar(today, dated.value if dated else None)
    items: Sequence[Mapping[str, Any]] = items_of(table, calendar) if table else []
    amounts, items = with_signs(document, amounts, items)
    choice = choose(amounts, _sum(items))
    largest = None if "total" in choice.amounts else largest_price(document, tabled)
    if is_rest(choice, amounts, _sum(items)):
        choice = without_total(choice, amounts)
    wanted = _wanted(choice)
    priced = repaired(with_amounts(document, items, wanted), wanted) if items else listed_items(amounts, wanted)
    items = with_factors(document, priced)
    parties = parties_of(document, values, tabled | _words(amounts))
    customer = parties["customer"]
    tree = {
        **numbers,
        **_summary(choice),
        "total": mended_total(choice, amounts, _sum(items) if len(items) > 1 else None) or largest,
        "currency": _currency(document),
        **parties,
        "vendor": {**parties["vendor"], "tax_id": tax_id_of(document, values)},
        "customer": {**customer, **_customer_numbers(document, values)},
        "items": items,
        "payment": payment_of(document, values),
    }
    return Extraction.of(Invoice, prune(tree) or {}, document)


def _customer_numbers(document: Document, values: Sequence[LabelledValue]) -> dict[str, Any]:
    return {
        "account_number": account_number_of(document, values),
        "tax_id": tax_id_of(document, values, "customer_tax_id"),
    }


def _words(amounts: Sequence[Amount]) -> set[Any]:
    return {word for amount in amounts if amount.key for word in amount.label.words}


def _sum(items: Sequence[Mapping[str, Any]]) -> Decimal | None:
    found = [item["amount"].value for item in items if item.get("amount")]
    return sum(found, Decimal(0)) if found else None


def _wanted(choice: Choice) -> list[Decimal]:
    """Return the sums that the lines of a bill may have: its subtotal, or its total without tax and shipping."""
    found = {key: amount.value for key, amount in choice.amounts.items()}
    taxes = found.get("tax", sum((tax.value for tax in choice.taxes), Decimal(0)))
    bare = (
        [found["total"] - taxes - found.get("shipping", 0) + abs(found.get("discount", Decimal(0)))]
        if "total" in found
        else []
    )
    return [*bare, *([found["subtotal"]] if "subtotal" in found else [])]


def _summary(choice: Choice) -> dict[str, Any]:
    """Return the summary's amounts; a discount and a payment are what is taken off, whichever sign is printed."""
    found: dict[str, Any] = {key: amount.found for key, amount in choice.amounts.items()}
    for key in ("discount", "amount_paid"):
        if key in found:
            found[key] = found[key].as_(abs(found[key].value))
    return {**found, "taxes": [{"rate": tax.rate, "amount": tax.found} for tax in choice.taxes]}


def _currency(document: Document) -> Found[str] | None:
    """Return the currency where a code or a sign of one country alone is printed; a bare $ names none."""
    for line in document.lines:
        for word in line.words:
            text = word.text.strip("()[]:;,.")
            code = currency.currency_of(text)
            if code and (code != "USD" or "US" in text.upper()):
                return Found(code, Span((word,)), 0.9)
    return None


DOCTYPE = DocType(name="invoice", record=Invoice, score=score, extract=extract, check=check)
