"""Which of the amounts are total, subtotal and amount due: the reading in which the bill adds up."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate, groupby, product

from extractors.doctypes.invoice.summary import Amount

TOLERANCE = Decimal("0.02")
"""Taxes that are rounded line by line may be off by a cent or two."""
MOST_CANDIDATES = 5
MOST_LISTED = 12
ADDED = ("discount", "shipping")
EXTRAS = ("tax", "shipping", "discount")
SUBTOTALS = ("subtotal", "total")
TOTALS = ("total", "amount_due", "subtotal")
NONE = Decimal(0)
WITHOUT_TOTAL = -3.0
"""What no total costs a reading: more than one that fits badly with what was paid before."""
WELL_NAMED = 0.5
MISNAMED = -1.2
PRINTED_AGAIN, TOPPED = 0.4, -0.5
GROUPED, LEFT_OUT = 6.0, -1.5
NAMED_ELSEWHERE = -3.0
"""What it costs a total not to be called one where another amount is."""
IMPOSSIBLE = -100.0
Part = tuple[float, Mapping[str, Amount | None]]
"""How well some of the amounts agree, and which they are."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The amount chosen for each key."""

    amounts: Mapping[str, Amount]
    taxes: Sequence[Amount]


@dataclass(frozen=True, slots=True)
class Sums:
    """The amounts of a bill: `bases` is what its items may come to, `added` its discount and freight."""

    amounts: Sequence[Amount]
    bases: AbstractSet[Decimal]
    taxes: Sequence[Amount]
    added: Mapping[str, Amount]

    def is_total(self, base: Decimal, total: Decimal, taxed: Decimal) -> bool:
        """Tell whether a base, less the discount, with shipping and tax comes to a total."""
        expected = base - abs(_of(self.added, "discount")) + _of(self.added, "shipping") + taxed
        return abs(expected - total) <= TOLERANCE


def choose(amounts: Sequence[Amount], lines: Decimal | None) -> Choice:
    """Return the amounts in the reading that satisfies the most sums, labels being decisive where sums say nothing.

    `lines` is the sum of the table of items; without it, any run of described amounts may be the items.
    """
    bases = {lines} if lines is not None else _sums_of_runs(amounts)
    added = {key: best for key in ADDED if (best := _best(amounts, key))}
    sums = Sums(amounts, bases, _different(amount for amount in amounts if amount.key == "tax"), added)
    totals = [*_unnamed(sums), *_pool(amounts, *TOTALS)]
    readings = [
        (worth + owed + _label_worth("total", total) + _standing(sums, total), {**new, **running, "total": total})
        for total in totals
        for worth, new in [_charged(sums, total)]
        for owed, running in [_owed(sums, total)]
    ]
    _, picked = max(readings, key=lambda reading: reading[0])
    chosen = {**added, **{key: amount for key, amount in picked.items() if amount}}
    listed = [tax for tax in sums.taxes if tax is not chosen.get("tax")]
    return Choice(chosen, listed if len(listed) > 1 else [tax for tax in sums.taxes if tax.rate])


def adds_up(amounts: Sequence[Amount]) -> bool:
    """Tell whether two or more described amounts come to one that is called a total, a subtotal or due."""
    sums = _sums_of_runs(amounts)
    return any(amount.value in sums for amount in amounts if amount.key in TOTALS)


def _standing(sums: Sums, total: Amount | None) -> float:
    """Return what speaks for a total beside sums: printed again elsewhere, no item more, no other so called."""
    if total is None:
        return 0.0
    again = any(it.value == total.value and it.found.span != total.found.span for it in sums.amounts)
    topped = any(it.key is None and abs(it.value) > abs(total.value) for it in sums.amounts)
    below = sums.amounts[sums.amounts.index(total) :] if total.key is None else ()
    named = total.key != "total" and any(
        it.key == "total" and (it.value > total.value or it in below) for it in sums.amounts
    )
    due = total.key == "amount_due" and any(it.key == "total" and it.value != total.value for it in sums.amounts)
    worth = PRINTED_AGAIN * again + TOPPED * topped + GROUPED * _is_of_groups(sums, total)
    return worth + NAMED_ELSEWHERE * (named or due)


def _is_of_groups(sums: Sums, total: Amount) -> bool:
    """Tell whether a total is what the totals of several groups of items come to."""
    groups = [it.value for it in sums.amounts if it.key in SUBTOTALS and abs(it.value) < abs(total.value)]
    return len(groups) > 1 and sum(groups, NONE) == total.value


def _charged(sums: Sums, total: Amount | None) -> Part:
    """Return the subtotal and the tax that best make a total."""
    parts = sum((tax.value for tax in sums.taxes), NONE) if len(sums.taxes) > 1 else NONE
    subtotals = [amount for amount in _pool(sums.amounts, *SUBTOTALS) if amount is None or amount is not total]
    return max(
        (
            (_worth_of_charges(sums, total, subtotal, tax, parts), {"subtotal": subtotal, "tax": tax})
            for subtotal, tax in product(subtotals, [*sums.taxes, None])
        ),
        key=lambda part: part[0],
    )


def _worth_of_charges(
    sums: Sums, total: Amount | None, subtotal: Amount | None, tax: Amount | None, parts: Decimal
) -> float:
    taxed = tax.value if tax else parts
    worth = sum(amount.found.confidence for amount in (total, subtotal, tax) if amount) + _label_worth(
        "subtotal", subtotal
    )
    is_sum = False
    for named in ([subtotal.value] if subtotal else [], sums.bases):
        if total is not None and named:
            fits = any(sums.is_total(base, total.value, taxed) for base in named)
            is_sum |= fits and named is not sums.bases and subtotal is not None and subtotal.value != total.value
            worth += 3 if fits else -0.5
    if subtotal is not None and sums.bases:
        worth += 1 if any(abs(subtotal.value - base) <= TOLERANCE for base in sums.bases) else -0.2
    if subtotal is not None and subtotal.key == "total" and not is_sum:
        return IMPOSSIBLE
    return worth - (0 if total is None or total.key != "subtotal" or is_sum else 1)


def _owed(sums: Sums, total: Amount | None) -> Part:
    """Return what was owed and paid before, and the amount due that best follows from it and a total."""
    before: list[Amount | None] = [*_different(it for it in sums.amounts if it.key == "previous_balance")]
    paid: list[Amount | None] = [*_different(it for it in sums.amounts if it.key == "amount_paid")]
    dues = _pool(sums.amounts, "amount_due", *(["total"] if before or paid else []))
    parts: list[Part] = []
    for due, old, less in product(dues, [*before, None], [*paid, None]):
        left_out = bool(before and not old) + bool(paid and not less)
        worth = _worth_of_debt(total, due, old, less) + LEFT_OUT * left_out
        parts.append((worth, {"amount_due": due, "previous_balance": old, "amount_paid": less}))
    return max(parts, key=lambda part: part[0])


def _worth_of_debt(total: Amount | None, due: Amount | None, old: Amount | None, paid: Amount | None) -> float:
    worth = sum(amount.found.confidence for amount in (due, old, paid) if amount) + _label_worth("amount_due", due)
    if total is not None and due is total and total.key == "total":
        return IMPOSSIBLE
    if total is not None and due is not None:
        expected = total.value + (old.value if old else NONE) - abs(paid.value if paid else NONE)
        worth += 2 if abs(expected - due.value) <= TOLERANCE else -1.5
    return worth


def _unnamed(sums: Sums) -> list[Amount]:
    """Return the last amount of unknown name that is what items come to: a total by another name."""
    taxed = [NONE, *(tax.value for tax in sums.taxes), sum((tax.value for tax in sums.taxes), NONE)]
    least = 1 if len(sums.bases) > 1 else -1
    if sums.bases and (first := _ahead(sums.amounts)):
        return [first]
    for index in range(len(sums.amounts) - 1, least, -1):
        amount = sums.amounts[index]
        if amount.key is None and re.search("[A-Za-z]{3}", amount.label.text):
            others = [*sums.amounts[:index], *sums.amounts[index + 1 :]]
            bases = sums.bases & _sums_of_runs(others) if len(sums.bases) > 1 else sums.bases
            subtotals = {it.value for it in others if it.key == "subtotal"}
            if any(sums.is_total(base, amount.value, tax) for base in bases | subtotals for tax in taxed):
                return [amount]
            if any(_completes(sums.amounts[:index], base, amount.value) for base in sums.bases):
                return [amount]
    return []


def _ahead(amounts: Sequence[Amount]) -> Amount | None:
    """Return the first amount if it has no known name and all others, none of them named, come to it."""
    first, *others = amounts or (None,)
    is_sum = first is not None and len(others) > 1 and sum((it.value for it in others), NONE) == first.value
    return first if is_sum and all(it.key is None for it in amounts) else None


def _completes(above: Sequence[Amount], base: Decimal, total: Decimal) -> bool:
    """Tell whether what the items come to makes a total with all else that stands between: surcharges by any name."""
    between = [it for it in above if it.key in (None, *EXTRAS) and it.value != base]
    extra = sum((-abs(it.value) if it.key == "discount" else it.value for it in between), NONE)
    return bool(between) and base + extra == total


def _sums_of_runs(amounts: Sequence[Amount]) -> set[Decimal]:
    """Return what each run of two or more described amounts, not parted by a total or the like, comes to."""
    return {total for values in _runs(amounts) for start in range(len(values)) for total in _sums_from(values, start)}


def _runs(amounts: Sequence[Amount]) -> Iterator[list[Decimal]]:
    for key, group in groupby(amounts, key=lambda amount: amount.key):
        if key is None:
            yield [amount.value for amount in group][:MOST_LISTED]


def _sums_from(values: Sequence[Decimal], start: int) -> list[Decimal]:
    return list(accumulate(values[start:]))[1:]


def _of(added: Mapping[str, Amount], key: str) -> Decimal:
    return added[key].value if key in added else NONE


def _label_worth(key: str, amount: Amount | None) -> float:
    if amount is None:
        return WITHOUT_TOTAL if key == "total" else 0.0
    return WELL_NAMED * (key != "subtotal") if amount.key == key else MISNAMED


def _best(amounts: Sequence[Amount], key: str) -> Amount | None:
    found = (amount for amount in amounts if amount.key == key)
    return max(found, key=lambda amount: amount.found.confidence, default=None)


def _pool(amounts: Sequence[Amount], *keys: str) -> list[Amount | None]:
    """Return the different amounts of the keys, and the possibility that there is none."""
    return [*(found for key in keys for found in _different(it for it in amounts if it.key == key)), None]


def _different(amounts: Iterable[Amount]) -> list[Amount]:
    seen: dict[tuple[str | None, Decimal], Amount] = {}
    for amount in amounts:
        key = (amount.key, amount.value)
        if key not in seen or amount.found.confidence > seen[key].found.confidence:
            seen[key] = amount
    return list(seen.values())[:MOST_CANDIDATES]
