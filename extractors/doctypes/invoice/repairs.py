"""Digits that a scan has damaged, put right where the bill's own arithmetic leaves one reading only."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from rapidfuzz.distance import OSA

from extractors.doctypes.invoice.arithmetic import Choice
from extractors.doctypes.invoice.summary import Amount
from extractors.extraction import Found

CENT = Decimal("0.01")
CERTAINTY = 0.8
MOST_PLACES = 5
"""Decimals of a price for one of many: a line of text, a kilowatt hour."""
Item = Mapping[str, Any]


def repaired(items: Sequence[Item], wanted: Sequence[Decimal]) -> list[Item]:
    """Return the items with misread digits put right: amounts if all then sum to a wanted total, else counts or prices.

    Counts and prices are only looked at where the amounts sum up as they stand. Whatever has two readings stays.
    """
    if any(item.get("amount") is None for item in items):
        return list(items)
    if _sums_to(items, wanted):
        return [_with_factor(item) for item in items]
    mended = [_with_amount(item) for item in items]
    return mended if _sums_to(mended, wanted) else list(items)


def mended_total(choice: Choice, amounts: Sequence[Amount], lines: Decimal | None) -> Found[Decimal] | None:
    """Return the total that subtotal, discount, shipping and tax make, where what is printed is a misreading of it.

    A total that is printed again, as the amount due or elsewhere, is no misreading, nor one read more clearly than
    what it is made of. `lines` is what the items come to: a subtotal that agrees with it is beyond doubt.
    """
    found = {key: amount.found for key, amount in choice.amounts.items()}
    total, subtotal = found.get("total"), found.get("subtotal")
    base = subtotal.value if subtotal else lines
    if total is None or base is None or _is_again(total, amounts):
        return total
    tax = found["tax"].value if "tax" in found else sum((tax.value for tax in choice.taxes), Decimal(0))
    others = {key: abs(found[key].value) if key in found else Decimal(0) for key in ("discount", "shipping")}
    expected = base - others["discount"] + others["shipping"] + tax
    keys = ("tax", *others, *(("subtotal",) if base != lines else ()))
    is_weaker = all(total.span.confidence <= found[key].span.confidence for key in keys if key in found)
    meant = (value for value in (expected, expected + _between(choice, amounts)) if _is_misread(total.value, value))
    return _mended(total, value) if is_weaker and (value := next(meant, None)) is not None else total


def _between(choice: Choice, amounts: Sequence[Amount]) -> Decimal:
    """Return what stands under no known name between the subtotal and the total: surcharges by any name."""
    ends = [choice.amounts[key] for key in ("subtotal", "total") if choice.amounts.get(key) in amounts]
    if len(ends) < 2:
        return Decimal(0)
    start, end = (amounts.index(amount) for amount in ends)
    return sum((amount.value for amount in amounts[start + 1 : end] if amount.key is None), Decimal(0))


def _is_again(total: Found[Decimal], amounts: Sequence[Amount]) -> bool:
    return any(amount.value == total.value and amount.found.span != total.span for amount in amounts)


def _sums_to(items: Sequence[Item], wanted: Sequence[Decimal]) -> bool:
    return sum((item["amount"].value for item in items), Decimal(0)) in wanted


def _with_amount(item: Item) -> Item:
    """Return the item with quantity times price as its amount, if that is a misreading of what stands there."""
    if _multiplies(item):
        return item
    amount = item["amount"]
    product = (item["quantity"].value * item["unit_price"].value).quantize(CENT).copy_sign(amount.value)
    return {**item, "amount": _mended(amount, product)} if _is_misread(amount.value, product) else item


def _with_factor(item: Item) -> Item:
    """Return the item with the quantity, or the price, that makes its amount, if one of them alone is a misreading."""
    if _multiplies(item):
        return item
    amount = abs(item["amount"].value)
    if pointed := _with_point(item["unit_price"], item["quantity"].value, amount):
        return {**item, "unit_price": pointed}
    pairs = (("quantity", "unit_price"), ("unit_price", "quantity"))
    meant = {key: amount / item[other].value for key, other in pairs if item[other].value}
    fitting = {
        key: value
        for key, value in meant.items()
        if value == value.quantize(CENT) and _is_misread(item[key].value, value)
    }
    if len(fitting) != 1:
        return item
    key, value = fitting.popitem()
    return {**item, key: _mended(item[key], value.quantize(CENT) if key == "unit_price" else value.normalize())}


def _with_point(price: Found[Decimal], count: Decimal, amount: Decimal) -> Found[Decimal] | None:
    """Return the price with a point that a scan has lost, or read as a 1 before it, where it then makes the amount."""
    digits = re.sub(r"\D", "", price.span.text)
    for text in (digits, digits[1:] if digits.startswith("1") else ""):
        scaled = (Decimal(text).scaleb(-places) for places in range(1, MOST_PLACES + 1)) if text else ()
        meant = next((value for value in scaled if abs(value * count - amount) <= CENT), None)
        if meant is not None:
            return _mended(price, meant)
    return None


def _multiplies(item: Item) -> bool:
    """Tell whether quantity times price is the amount, or one of them is not there to tell."""
    if item.get("quantity") is None or item.get("unit_price") is None:
        return True
    product: Decimal = abs(item["quantity"].value * item["unit_price"].value)
    amount: Decimal = abs(item["amount"].value)
    return abs(product - amount) <= CENT


def _is_misread(printed: Decimal, meant: Decimal) -> bool:
    """Tell whether two numbers are one mark apart: another digit, one lost or one too many, or the point lost."""
    if abs(printed) == 100 * abs(meant):
        return True
    edits: int = OSA.distance(f"{abs(printed):.2f}", f"{abs(meant):.2f}")
    return edits == 1


def _mended(found: Found[Decimal], value: Decimal) -> Found[Decimal]:
    """Return the value in place of the one found; what was not read from a picture stays, for nobody misread it."""
    if found.span.confidence == 1:
        return found
    return Found(value, found.span, found.certainty * CERTAINTY)
