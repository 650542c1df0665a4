"""An item's words into which the column of prices has run."""

from decimal import Decimal

import pytest

from extractors.doctypes.invoice.swallowed_prices import DOUBTED, without_swallowed_price
from extractors.document import Box, Word
from extractors.extraction import Found
from extractors.layout import Span


def found(text, value=None):
    words = tuple(Word(part, 1.0, Box(40 * n, 10, 40 * n + 35, 20), 1) for n, part in enumerate(text.split()))
    return Found(text if value is None else Decimal(value), Span(words), 0.95)


def item(words, count, amount, price=None):
    return {
        "description": found(words),
        "quantity": found(count, count) if count else None,
        "unit_price": found(price, price) if price else None,
        "amount": found(amount, amount),
    }


@pytest.mark.parametrize(("count", "amount"), [("2", "25.00"), (None, "12.50")])
def test_the_amount_that_times_the_count_is_what_it_costs_is_the_price(count, amount):
    mended = without_swallowed_price(item("Gauze pads 4x4 12.50", count, amount))
    assert mended["description"].value == "Gauze pads 4x4"
    assert mended["unit_price"].value == Decimal("12.50")


def test_words_with_an_amount_that_is_no_price_of_theirs_are_doubted():
    mended = without_swallowed_price(item("Gauze pads 4x4 12.50", "2", "31.00"))
    assert mended["description"].value == "Gauze pads 4x4 12.50"
    assert mended["description"].certainty == DOUBTED
    assert mended["unit_price"] is None


@pytest.mark.parametrize("words", ["Gauze pads 4x4 box of 10", "Stethoscope"])
def test_words_without_an_amount_stay_as_they_are(words):
    plain = item(words, "2", "25.00", "12.50")
    assert without_swallowed_price(plain) == plain
