"""Counts and prices that stand in an item's row under no heading that is known: those that multiply to its amount."""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from extractors.document import Document, Page, Word
from extractors.extraction import Found
from extractors.kept import kept
from extractors.layout import Span
from extractors.layout.rows import LOOSE_GAP, Row, rows_of

Item = Mapping[str, Any]
CENT = Decimal("0.01")
NUMBER = re.compile(r"[($@x]*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)\)?(?:[A-Za-z]{1,8})?[,;:]?")
COUNTED = re.compile(r"[\d.,]+ ?[A-Za-z./]* *(?:[x×@*]|at)\s*\$?[\d.,]+.*", re.IGNORECASE)
"""A count, what is counted, and its price: no description of an item (`42 therms x $0.3127`)."""
UNIT_WORDS = 1
CERTAINTY = 0.85


def with_factors(document: Document, items: Sequence[Item]) -> list[Item]:
    """Return the items with the count and the price of each that its row shows by multiplying to its amount."""
    return [_completed(document, item) for item in items]


def _completed(document: Document, item: Item) -> Item:
    amount = item.get("amount")
    row = row_of(document, amount.span) if amount else None
    if amount is None or row is None:
        return item
    item = _described(item, row)
    if item.get("quantity") is not None and item.get("unit_price") is not None:
        return item
    found = list(_numbers(row, amount.span))
    pairs = ((count, price) for price in reversed(found) for count in found if count is not price)
    fitting = (pair for pair in pairs if _fits(item, pair, abs(amount.value), row))
    count, price = next(fitting, (None, None))
    return {**item, "quantity": count, "unit_price": price} if count is not None else item


def _fits(item: Item, pair: tuple[Found[Decimal], Found[Decimal]], amount: Decimal, row: Row) -> bool:
    """Tell whether a count times a price is an amount, and neither is another than what is known of the item."""
    count, price = pair
    known = (item.get("quantity"), item.get("unit_price"))
    is_known = all(it is None or it.value == own.value for it, own in zip(known, pair, strict=True))
    is_one = count.value == 1 and known == (None, None)
    is_price = "." in price.span.text and (not is_one or _is_right_before(count, price, row))
    return is_known and is_price and abs(count.value * price.value - amount) <= CENT


def _is_right_before(count: Found[Decimal], price: Found[Decimal], row: Row) -> bool:
    """Tell whether a count stands before a price with at most its unit between them: a lone 1 may be anything."""
    places = [row.words.index(found.span.words[0]) for found in (count, price)]
    return 0 < places[1] - places[0] <= 1 + UNIT_WORDS


def _described(item: Item, row: Row) -> Item:
    """Return the item with the first words of its row for a description that is only a count and a price."""
    said = item.get("description")
    if said is None or not COUNTED.fullmatch(said.value):
        return item
    start, end = row.stretches(LOOSE_GAP)[0]
    words = row.words[start:end]
    if any(word in said.span.words for word in words) or not re.search("[A-Za-z]{3}", words[0].text):
        return item
    span = Span(words)
    return {**item, "description": Found(span.text.strip(" :;,|_"), span, said.certainty)}


def _numbers(row: Row, amount: Span) -> Iterator[Found[Decimal]]:
    """Yield the numbers that stand in a row before its amount."""
    yield from numbers_among(row.words[: row.words.index(amount.words[0])])


def numbers_among(words: Sequence[Word]) -> Iterator[Found[Decimal]]:
    """Yield the numbers among the words, those with a unit behind them too."""
    for word in words:
        match = NUMBER.fullmatch(word.text)
        if match and "/" not in word.text:
            yield Found(Decimal(match[1].replace(",", "")), Span((word,)), CERTAINTY)


def row_of(document: Document, span: Span) -> Row | None:
    """Return the row in which the span begins, or None where it was moved."""
    return rows_by_word(document.page(span.page)).get(span.words[0])


@kept
def rows_by_word(page: Page) -> dict[Word, Row]:
    """Return the row in which each word of a page stands."""
    return {word: row for row in rows_of(page) for word in row.words}
