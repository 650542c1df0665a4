"""Bills from which a deposit was taken: what they come to before it, printed without a name or not at all."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from extractors.doctypes.invoice.arithmetic import Choice
from extractors.doctypes.invoice.prices import prices_in
from extractors.doctypes.invoice.summary import Amount
from extractors.document import Document
from extractors.extraction import Found
from extractors.layout import Span

CERTAINTY = 0.8


def with_total_before(document: Document, amounts: Sequence[Amount]) -> list[Amount]:
    """Return the amounts, and as a total the one without a name from which a deposit was taken.

    Only a price that stands alone counts, where what was paid and what is left to pay come to it.
    """
    if any(amount.key in ("total", "previous_balance") for amount in amounts):
        return list(amounts)
    wanted = set(_sums_of_debts(amounts))
    alone = next((price for price in _alone(document) if price.value in wanted), None) if wanted else None
    return [*amounts, *([Amount("total", alone, alone.span)] if alone else [])]


def is_rest(choice: Choice, amounts: Sequence[Amount], lines: Decimal | None) -> bool:
    """Tell whether the amount chosen as the total is but what is left of the items' sum after what was paid."""
    total = choice.amounts.get("total")
    if total is None or total.key != "amount_due" or lines is None:
        return False
    taxed = choice.amounts["tax"].value if "tax" in choice.amounts else Decimal(0)
    return lines + taxed in {total.value + abs(it.value) for it in amounts if it.key == "amount_paid"}


def without_total(choice: Choice, amounts: Sequence[Amount]) -> Choice:
    """Return the choice with what was taken for the total as what is due, and what was paid before."""
    kept = {key: amount for key, amount in choice.amounts.items() if key != "total"}
    paid = next(amount for amount in amounts if amount.key == "amount_paid")
    return Choice({**kept, "amount_due": choice.amounts["total"], "amount_paid": paid}, choice.taxes)


def _sums_of_debts(amounts: Sequence[Amount]) -> Iterator[Decimal]:
    """Yield what each amount due and each amount paid come to together."""
    for due in (amount for amount in amounts if amount.key == "amount_due"):
        yield from (due.value + abs(paid.value) for paid in amounts if paid.key == "amount_paid" and paid.value)


def _alone(document: Document) -> Iterator[Found[Decimal]]:
    """Yield the prices that stand alone in their lines."""
    for line in document.lines:
        if len(line.words) == 1:
            yield from prices_in(Span.of(line), CERTAINTY)
