"""What an item costs where no heading of an amount is known: what stands behind the price, or the price itself."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from extractors.doctypes.invoice.factors import CENT, numbers_among, row_of
from extractors.document import Document
from extractors.extraction import Found

Item = Mapping[str, Any]


def with_amounts(document: Document, items: Sequence[Item], wanted: Sequence[Decimal]) -> list[Item]:
    """Return the items with the amount of each; `wanted` are the sums that the lines of the bill may have.

    Every line of a bill has an amount: where there is one number only, it is that, whatever it is called.
    """
    prices = [item["unit_price"].value for item in items if item.get("unit_price") is not None]
    bare = all(item.get("amount") is None for item in items)
    if bare and len(prices) == len(items) and sum(prices, Decimal(0)) in wanted:
        return [_costing(item) for item in items]
    return [_completed(document, item) for item in items]


def _completed(document: Document, item: Item) -> Item:
    """Return the item with the number behind its price that both factors make, or the last where nothing is counted."""
    price, count = item.get("unit_price"), item.get("quantity")
    if item.get("amount") is not None or price is None:
        return item
    row = row_of(document, price.span)
    behind = list(numbers_among(row.words[row.words.index(price.span.words[0]) + 1 :])) if row else []
    if count is not None:
        fitting = (number for number in behind if _is_product(number, count, price))
        return {**item, "amount": next(fitting, None)}
    return {**item, "amount": behind[-1]} if behind else _costing(item)


def _costing(item: Item) -> Item:
    """Return the item with what was taken for its price as its amount."""
    return {**item, "amount": item["unit_price"], "unit_price": None}


def _is_product(number: Found[Decimal], count: Found[Decimal], price: Found[Decimal]) -> bool:
    return abs(number.value - count.value * price.value) <= CENT
