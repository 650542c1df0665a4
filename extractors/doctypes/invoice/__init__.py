"""Invoice: what a supplier or a utility bills the office for; credit notes and bills with a previous balance too."""

import datetime
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from extractors.cues import cue, score_cues
from extractors.document import Document
from extractors.doctypes.invoice.arithmetic import Choice, choose
from extractors.doctypes.invoice.checks import check
from extractors.doctypes.invoice.items import item_table, items_of, listed_items, words_of
from extractors.doctypes.invoice.labels import LABELS
from extractors.doctypes.invoice.numbers import account_number_of, numbers_of, outside, payment_of, tax_id_of
from extractors.doctypes.invoice.parties import parties_of
from extractors.doctypes.invoice.record import Invoice
from extractors.doctypes.invoice.summary import Amount, amounts_in
from extractors.extraction import Extraction, Found, prune
from extractors.layout import labelled_values
from extractors.registry import DocType
from extractors.settings import Settings
from extractors.values import currency

CUES = (
    cue(0.6, "invoice", "invoice#", "tax invoice", "credit note", "credit memo", "billing statement", place="title"),
    cue(0.5, "invoice number", "invoice no", "invoice #", "invoice date", "bill date", "billing date", "bill number", "invoice total",
        "credit note #", "invoice", "invoice#", "statement number", "statement date", "credit note", "credit memo"),
    cue(0.45, "amount due", "balance due", "total due", "total amount due", "please pay", "pay this amount", "new charges",
        "current charges", "total credit"),
    cue(0.4, "remit to", "bill to", "sold to", "remit payment", "make check payable", "make checks payable", "ship to", "mail payment"),
    cue(0.4, "subtotal", "sub total", "sales tax", "previous balance", "balance forward", "unit price", "freight", "merchandise"),
    cue(0.4, "amount enclosed", "return this portion", "detach and return", "account summary", "billing period", "service period",
        "service from", "payment received", "return with your payment", "service address", "service location"),
    cue(0.3, "due date", "please pay by",  "payment terms", "net 30", "net 15", "net 45", "purchase order", "payment due", "terms", "account number"),
    cue(-0.85, "explanation of benefits", "explanation of payment", "remittance advice", "electronic remittance", "check number", "claim number",
        "patient responsibility", "allowed amount", "this is not a bill"),
    cue(-0.7, "time sheet", "timesheet", "time card", "quotation", "purchase order", "packing slip", "packing list", "quote", "estimate",
        "fax cover sheet", "price list", place="title"),
    cue(-0.7, "member id", "rxbin", "rx bin", "reference range", "referring provider", "referring physician", "reason for referral",
        "specimen collected", "prior authorization", "deductible", "date of birth"),
    cue(-0.5, "this is not an invoice", "valid until", "quote valid", "dear dr", "chief complaint", "discharge summary"),
)  # fmt: skip


def score(document: Document) -> float:
    """Return how much the document looks like a bill: its title, its labels, its amounts."""
    return score_cues(document, CUES)


def extract(document: Document, *, today: datetime.date, settings: Settings) -> Extraction[Invoice]:
    """Read who bills whom for what, and the amounts in the reading in which they add up."""
    table = item_table(document)
    tabled = words_of(table)
    values = outside(labelled_values(document, LABELS), tabled)
    amounts = amounts_in(document, tabled)
    items = items_of(table, today=today) if table else []
    choice = choose(amounts, _sum(items))
    items = items or listed_items(amounts, _wanted(choice))
    parties = parties_of(document, values, tabled | _words(amounts))
    customer = parties["customer"]
    tree = {
        **numbers_of(document, values, today=today),
        **_summary(choice),
        "currency": _currency(document),
        **parties,
        "vendor": {**parties["vendor"], "tax_id": tax_id_of(document, values)},
        "customer": {
            **customer,
            "account_number": account_number_of(document, values),
            "tax_id": tax_id_of(document, values, "customer_tax_id"),
        },
        "items": items,
        "payment": payment_of(document, values),
    }
    return Extraction.of(Invoice, prune(tree) or {}, document)


def _words(amounts: Sequence[Amount]) -> set[Any]:
    return {word for amount in amounts if amount.key for word in amount.label.words}


def _sum(items: Sequence[dict[str, Any]]) -> Decimal | None:
    found = [item["amount"].value for item in items if item.get("amount")]
    return sum(found, Decimal(0)) if found else None


def _wanted(choice: Choice) -> list[Decimal]:
    """Return the sums that the lines of a bill may have: its subtotal, or its total without tax and shipping."""
    found = {key: amount.value for key, amount in choice.amounts.items()}
    taxes = found.get("tax", sum((tax.value for tax in choice.taxes), Decimal(0)))
    bare = [found["total"] - taxes - found.get("shipping", 0) + abs(found.get("discount", Decimal(0)))] if "total" in found else []
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
    from extractors.layout import Span

    for line in document.lines:
        for word in line.words:
            text = word.text.strip("()[]:;,.")
            code = currency.currency_of(text)
            if code and (code != "USD" or "US" in text.upper()):
                return Found(code, Span((word,)), 0.9)
    return None


DOCTYPE = DocType(name="invoice", record=Invoice, score=score, extract=extract, check=check)
