"""The arithmetic of a bill as it stands on the page, whatever its columns are called: what multiplies, what sums up."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import accumulate

from extractors.doctypes.invoice.prices import prices_of
from extractors.document import Page
from extractors.kept import kept
from extractors.layout import Span
from extractors.layout.rows import Row, rows_of

CENT = Decimal("0.01")
COUNT = re.compile(r"(?<![\w.,/-])\d{1,4}(?:\.\d{1,2})?(?![\w.,/-])")
LONGEST = 40
"""Rows over a sum that are looked at: more are pages of figures, among which some sum up by chance."""
LEAST_ADDENDS = 2
HOURS, QUARTER = Decimal(24), Decimal("0.25")
"""Quarters of hours up to a day are times worked, not amounts."""


@kept
def multiplying_rows(page: Page) -> int:
    """Return in how many rows a count of two or more times a price is the amount behind them."""
    return sum(map(_multiplies, rows_of(page)))


@kept
def sums(page: Page) -> int:
    """Return how many amounts are the sum of the amounts at the ends of two or more rows right over them."""
    ends = [prices[-1].value for row in rows_of(page) if (prices := prices_of(row))]
    return sum(_is_sum(ends[max(0, index - LONGEST) : index], value) for index, value in enumerate(ends))


def _is_sum(over: Sequence[Decimal], value: Decimal) -> bool:
    """Tell whether a value is what a run of others comes to that ends right over it, or one row further up."""
    if max(over, default=value) <= HOURS and all(each % QUARTER == 0 for each in over):
        return False
    ends = (over, over[:-1])
    return value > 0 and any(value in list(accumulate(reversed(run)))[LEAST_ADDENDS - 1 :] for run in ends)


def _multiplies(row: Row) -> bool:
    prices = prices_of(row)
    if len(prices) < LEAST_ADDENDS:
        return False
    amount, price = prices[-1].value, prices[-2].value
    counts = list(_counts(Span(row.words).text))
    return amount != price and any(abs(count * price - amount) <= CENT for count in counts if count > 1)


def _counts(text: str) -> Iterator[Decimal]:
    for match in COUNT.finditer(text):
        yield Decimal(match[0])
