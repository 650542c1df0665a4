"""Prices as bills print them in columns: also where a scan has lost the point before the cents."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from extractors.extraction import Found
from extractors.layout import Span
from extractors.readers import found_all
from extractors.values import money
from extractors.values.text_match import TextMatch

CENTS = re.compile(r" (\d{2})(?![\d/%.,-])")
WITHOUT_POINT = 0.8


def prices_in(span: Span, certainty: float = 0.97) -> Iterator[Found[Decimal]]:
    """Yield the amounts in a row or a cell; `$509 82` is read as 509.82, less surely."""
    yield from found_all(span, (_with_cents(span.text, match) for match in money.find(span.text)), certainty)


def _with_cents(text: str, match: TextMatch[Decimal]) -> TextMatch[Decimal]:
    """Return the amount with the two digits that stand apart behind it as its cents, if it has none of its own."""
    behind = CENTS.match(text, match.end)
    has_cents = match.value != match.value.to_integral_value() or re.search(
        r"[.,] ?\d{2}$", text[match.start : match.end]
    )
    if behind is None or has_cents or match.value < 0:
        return match
    return replace(
        match, end=behind.end(), value=match.value + Decimal(behind[1]) / 100, quality=match.quality * WITHOUT_POINT
    )
