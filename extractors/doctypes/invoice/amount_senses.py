"""What an amount is, by the sense of the words before it, where they are no phrase that is known as a whole."""

from collections.abc import Sequence

from extractors.layout.phrases import fold


def _words(text: str) -> frozenset[str]:
    return frozenset(map(fold, text.split()))


NEVER = _words(
    "enclosed limit saved savings exempt average budget kwh usage meter ytd estimate estimated remitted minimum late"
    " after if hours weight quantity pages page next rate insured declared before excluding without deductible copay"
)
TAX = _words("tax taxes vat gst hst")
THINGS = _words("return returns filing preparation prep")
"""What is done about a tax and billed as work."""
CREDIT = _words("credit credits")
GRANTED = _words("loyalty promo promotional courtesy coupon member membership referral renewal goodwill introductory")
LESS = _words("discount discounts rebate minus less commission allowance prompt")
EARLIER = _words("previous prior last former unpaid past overdue opening beginning earlier forward carried brought")
ACCOUNT = _words(
    "balance bill statement amount charges due invoice invoices account forward over brought carried month"
)
SINCE = _words("since")
UNPAID = _words("unpaid arrears overdue")
PAID = _words("payment payments paid received thank thanks prepaid deposit deposits retainer")
OWED = _words("due pay owe owed owing payable outstanding balance bal remit settle transfer drafted draft debited")
WHOLE = _words("total totals sum grand overall ttl tot altogether")
NEW = _words(
    "current new this these present period month today billed amount invoiced january february march april may june"
    " july august september october november december"
)
CHARGED = _words("charges bill invoice statement month period amount charge fees services activity order sale note")
PART = _words("base basic fixed standing customer facility facilities connection first last hourly retail")
"""What tells one charge from others: no sum of all of them."""
BEFORE_TAX = _words("subtotal subtotals")
CERTAINTY = 0.6


def sense_of(parts: Sequence[str]) -> str | None:
    """Return what the folded words before an amount mean it to be, or None where they describe a thing.

    >>> sense_of([fold(word) for word in "Amount of your last statement".split()])
    'previous_balance'
    >>> sense_of([fold(word) for word in "Current electric charges".split()])
    'total'
    """
    words = frozenset(parts)
    if words & NEVER:
        return None
    meant = (
        ("previous_balance", words & UNPAID or (words & EARLIER and words & ACCOUNT and not words & SINCE)),
        ("amount_paid", words & PAID and not words & OWED),
        ("discount", words & LESS or (words & CREDIT and words & GRANTED)),
        ("tax", words & TAX and not words & (WHOLE | OWED)),
        ("amount_due", words & OWED),
        ("subtotal", words & BEFORE_TAX),
        (
            "total",
            not words & TAX and (words & WHOLE or (words & (NEW | SINCE) and words & CHARGED and not words & PART)),
        ),
    )
    return next((key for key, is_meant in meant if is_meant), None)
