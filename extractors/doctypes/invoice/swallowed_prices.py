"""Prices that stand at the end of an item's words, because nobody knew the heading of their column."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from extractors.doctypes.invoice.factors import CENT
from extractors.doctypes.invoice.prices import prices_in
from extractors.extraction import Found
from extractors.layout import Span
from extractors.readers import text_in

DOUBTED = 0.5
"""How sure words are in which an amount stands that is no price of theirs."""


def without_swallowed_price(item: Mapping[str, Any]) -> dict[str, Any]:
    """Return the item with the amount in its words as its price, where count and price make what it costs.

    Words with an amount in them that does not are given to a person: a column went into them.
    """
    said = item["description"]
    prices = list(prices_in(said.span)) if said is not None else []
    if said is None or not prices:
        return dict(item)
    price = next((price for price in reversed(prices) if _makes_amount(price, item)), None)
    words = said.span.words
    start = words.index(price.span.words[0]) if price else 0
    bare = text_in(Span(words[:start]), said.certainty) if start else None
    if price is None or bare is None:
        return {**item, "description": Found(said.value, said.span, min(said.certainty, DOUBTED))}
    return {**item, "description": bare, "unit_price": price}


def _makes_amount(price: Found[Decimal], item: Mapping[str, Any]) -> bool:
    count, amount = item["quantity"], item["amount"]
    if item["unit_price"] is not None or amount is None:
        return False
    return bool(abs(price.value * (count.value if count else 1) - amount.value) <= CENT)
