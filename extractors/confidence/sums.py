"""Amounts that prove one another: a product on a line, lines that come to a sum, sums that come to a total."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from extractors.fields import Record

CENTS = Decimal("0.02")
HOLDS, FAILS = 1, -1
ZERO = Decimal(0)


def sums_of(record: Record) -> Mapping[str, int]:
    """Return for every amount that takes part in a sum whether one holds (1), or none of them does (-1)."""
    verdicts: dict[str, int] = {}
    for holds, paths in _relations(record):
        for path in paths:
            verdicts[path] = max(verdicts.get(path, FAILS), HOLDS if holds else FAILS)
    return verdicts


def _relations(record: Record) -> Iterator[tuple[bool, list[str]]]:
    items = getattr(record, "items", ())
    for index, item in enumerate(items):
        yield from _product(item, f"items[{index}]")
    yield from _lines(record, [getattr(item, "amount", None) for item in items])
    yield from _total(record)
    yield from _due(record)


def _product(item: Any, path: str) -> Iterator[tuple[bool, list[str]]]:
    quantity, price, amount = (getattr(item, name, None) for name in ("quantity", "unit_price", "amount"))
    if quantity is not None and price is not None and amount is not None:
        holds = _is_close(abs(quantity * price), abs(amount))
        yield holds, [f"{path}.{name}" for name in ("quantity", "unit_price", "amount")]


def _lines(record: Record, amounts: list[Decimal | None]) -> Iterator[tuple[bool, list[str]]]:
    given = [amount for amount in amounts if amount is not None]
    for name in ("subtotal", "total"):
        wanted = getattr(record, name, None)
        if wanted is not None and given and len(given) == len(amounts):
            paths = [f"items[{index}].amount" for index in range(len(amounts))]
            yield _is_close(sum(given, ZERO), wanted), [*paths, name]


def _total(record: Record) -> Iterator[tuple[bool, list[str]]]:
    subtotal, total = getattr(record, "subtotal", None), getattr(record, "total", None)
    if subtotal is None or total is None:
        return
    extras = {name: getattr(record, name, None) for name in ("tax", "shipping", "discount")}
    come_to = subtotal + (extras["tax"] or ZERO) + (extras["shipping"] or ZERO) - abs(extras["discount"] or ZERO)
    yield _is_close(come_to, total), ["subtotal", "total", *(name for name, amount in extras.items() if amount)]


def _due(record: Record) -> Iterator[tuple[bool, list[str]]]:
    total, due = getattr(record, "total", None), getattr(record, "amount_due", None)
    if total is None or due is None:
        return
    others = {name: getattr(record, name, None) for name in ("previous_balance", "amount_paid")}
    come_to = total + (others["previous_balance"] or ZERO) - abs(others["amount_paid"] or ZERO)
    yield _is_close(come_to, due), ["total", "amount_due", *(name for name, amount in others.items() if amount)]


def _is_close(first: Decimal, second: Decimal) -> bool:
    return abs(first - second) <= CENTS
