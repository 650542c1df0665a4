"""Credit notes on which a scan has lost minus signs: what is returned is taken off, and so is what it comes to."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from extractors.doctypes.invoice.bill_numbers import is_credit
from extractors.doctypes.invoice.summary import Amount
from extractors.document import Document
from extractors.extraction import Found

Item = Mapping[str, Any]
CERTAINTY = 0.8
SIGNED = frozenset(("subtotal", "total", "amount_due", "tax"))
"""What on a credit note for returned goods is negative with them; fees kept back are not."""


def with_signs(
    document: Document, amounts: Sequence[Amount], items: Sequence[Item]
) -> tuple[list[Amount], Sequence[Item]]:
    """Return amounts and items with the minus signs that the counts of returned pieces ask for.

    Nothing changes where the paper is no credit note, nothing on it is counted back, or its signs are no scan's.
    """
    counts = [item["quantity"] for item in items if item.get("quantity") is not None]
    if not any(count.value < 0 and count.span.confidence < 1 for count in counts) or not is_credit(document):
        return list(amounts), items
    returned = [_returned(item) for item in items]
    if sum((item["amount"].value for item in returned if item.get("amount")), Decimal(0)) >= 0:
        return list(amounts), items
    return [_taken_off(amount) if amount.key in SIGNED else amount for amount in amounts], returned


def _returned(item: Item) -> Item:
    """Return the item with its amount negative where its count is, or where its count cannot be read."""
    count, amount = item.get("quantity"), item.get("amount")
    is_kept = count is not None and count.value > 0
    return item if amount is None or is_kept else {**item, "amount": _negative(amount)}


def _taken_off(amount: Amount) -> Amount:
    return replace(amount, found=_negative(amount.found))


def _negative(found: Found[Decimal]) -> Found[Decimal]:
    """Return a number as what is taken off; less sure where no minus was read."""
    return found if found.value <= 0 else Found(-found.value, found.span, found.certainty * CERTAINTY)
