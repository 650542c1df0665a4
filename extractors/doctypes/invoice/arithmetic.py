"""Which of the amounts are total, subtotal and amount due: the reading in which the bill adds up."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate, groupby, product

from extractors.doctypes.invoice.summary import Amount

TOLERANCE = Decimal("0.02")
"""Taxes that are rounded line by line may be off by a cent or two."""
MOST_CANDIDATES = 5
MOST_LISTED = 12
FIXED = ("discount", "shipping", "previous_balance", "amount_paid")
NONE = Decimal(0)
WITHOUT_TOTAL = -3.0
"""What no total costs a reading: more than one that fits badly with what was paid before."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The amount chosen for each key."""

    amounts: Mapping[str, Amount]
    taxes: Sequence[Amount]


def choose(amounts: Sequence[Amount], lines: Decimal | None) -> Choice:
    """Return the amounts in the reading that satisfies the most sums, labels being decisive where sums say nothing.

    `lines` is the sum of the table of items; without it, any run of described amounts may be the items.
    """
    bases = {lines} if lines is not None else _sums_of_runs(amounts)
    taxes = _taxes(amounts)
    fixed = {key: best for key in FIXED if (best := _best(amounts, key))}
    is_running = "previous_balance" in fixed or "amount_paid" in fixed
    combinations = product(
        _pool(amounts, "subtotal"),
        [*_unnamed(amounts, bases, taxes, fixed), *_pool(amounts, *_totals(amounts, is_running=is_running))],
        _pool(amounts, "amount_due", *(["total"] if is_running else [])),
        [*taxes, None],
    )
    parts = sum((tax.value for tax in taxes), NONE) if len(taxes) > 1 else NONE
    picked = max(combinations, key=lambda picked: _worth(picked, fixed, bases, parts))
    named = zip(("subtotal", "total", "amount_due", "tax"), picked, strict=True)
    chosen = {**fixed, **{key: amount for key, amount in named if amount}}
    listed = [tax for tax in taxes if tax is not chosen.get("tax")]
    rated = [tax for tax in taxes if tax.rate]
    return Choice(chosen, listed if len(listed) > 1 else rated)


def adds_up(amounts: Sequence[Amount]) -> bool:
    """Tell whether two or more described amounts come to one that is called a total, a subtotal or due."""
    sums = _sums_of_runs(amounts)
    return any(amount.value in sums for amount in amounts if amount.key in ("total", "subtotal", "amount_due"))


def _totals(amounts: Sequence[Amount], *, is_running: bool) -> tuple[str, ...]:
    """Return what may be the total: what is called so or due, or, where a payment came off it, a subtotal."""
    has_total = any(amount.key == "total" for amount in amounts)
    return ("total", "amount_due") if has_total or not is_running else ("total", "amount_due", "subtotal")


def _worth(
    picked: tuple[Amount | None, ...], fixed: Mapping[str, Amount], bases: Collection[Decimal], tax_parts: Decimal
) -> float:
    """Return how well a choice of subtotal, total, amount due and tax agrees with the labels and with the sums."""
    subtotal, total, due, tax = picked
    taxed = tax.value if tax else tax_parts
    worth = sum(amount.found.confidence for amount in picked if amount)
    worth += _label_worth("total", total) + _label_worth("amount_due", due)
    if total is not None:
        for named in ([subtotal.value] if subtotal else [], bases):
            if named:
                worth += 3 if any(_adds_up(base, total.value, taxed, fixed) for base in named) else -0.5
        if due is not None:
            expected = total.value + _of(fixed, "previous_balance") - abs(_of(fixed, "amount_paid"))
            worth += 2 if abs(expected - due.value) <= TOLERANCE else -1.5
    if subtotal is not None and bases:
        worth += 1 if any(abs(subtotal.value - base) <= TOLERANCE for base in bases) else -0.2
    return worth


def _adds_up(base: Decimal, total: Decimal, taxed: Decimal, fixed: Mapping[str, Amount]) -> bool:
    expected = base - abs(_of(fixed, "discount")) + _of(fixed, "shipping") + taxed
    return abs(expected - total) <= TOLERANCE


def _unnamed(
    amounts: Sequence[Amount], bases: Collection[Decimal], taxes: Sequence[Amount], fixed: Mapping[str, Amount]
) -> list[Amount | None]:
    """Return the last amount of unknown name that is what the items come to: a total by another name."""
    taxed = [NONE, *(tax.value for tax in taxes), sum((tax.value for tax in taxes), NONE)]
    named = [amount for amount in amounts if amount.key is None and re.search("[A-Za-z]{3}", amount.label.text)]
    fitting = (
        amount
        for amount in reversed(named[2:])
        if any(_adds_up(base, amount.value, tax, fixed) for base in bases for tax in taxed)
    )
    return [next(fitting, None)]


def _sums_of_runs(amounts: Sequence[Amount]) -> set[Decimal]:
    """Return what each run of two or more described amounts, not parted by a total or the like, comes to."""
    found: set[Decimal] = set()
    for key, group in groupby(amounts, key=lambda amount: amount.key):
        values = [amount.value for amount in group][:MOST_LISTED] if key is None else []
        for start in range(len(values)):
            sums = accumulate(values[start:])
            found.update(list(sums)[1:])
    return found


def _of(fixed: Mapping[str, Amount], key: str) -> Decimal:
    return fixed[key].value if key in fixed else NONE


def _label_worth(key: str, amount: Amount | None) -> float:
    if amount is None:
        return WITHOUT_TOTAL if key == "total" else 0.0
    return 0.5 if amount.key == key else -1.2


def _best(amounts: Sequence[Amount], key: str) -> Amount | None:
    return max(
        (amount for amount in amounts if amount.key == key), key=lambda amount: amount.found.confidence, default=None
    )


def _pool(amounts: Sequence[Amount], *keys: str) -> list[Amount | None]:
    """Return the different amounts of the keys, and the possibility that there is none."""
    return [*_different(amount for key in keys for amount in amounts if amount.key == key), None]


def _different(amounts: Iterable[Amount]) -> list[Amount]:
    seen: dict[tuple[str | None, Decimal], Amount] = {}
    for amount in amounts:
        key = (amount.key, amount.value)
        if key not in seen or amount.found.confidence > seen[key].found.confidence:
            seen[key] = amount
    return list(seen.values())[:MOST_CANDIDATES]


def _taxes(amounts: Sequence[Amount]) -> list[Amount]:
    return _different(amount for amount in amounts if amount.key == "tax")
