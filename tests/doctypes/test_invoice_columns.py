"""Columns of a bill's table told by what stands in them, where headings mislead or are missing."""

import datetime as dt
from decimal import Decimal

import pytest

from extractors.doctypes.invoice.amount_senses import sense_of
from extractors.doctypes.invoice.item_dates import Calendar
from extractors.document import Box, Word
from extractors.layout import Span
from extractors.layout.phrases import fold
from tests.doctypes.test_invoice_damage import HEAD
from tests.doctypes.typed_bills import read


def items(rows):
    return read(HEAD + rows).record.items


def cell(text):
    return Span(tuple(Word(part, 1.0, Box(40 * n, 10, 40 * n + 35, 20), 1) for n, part in enumerate(text.split())))


def test_words_under_the_heading_of_codes_describe_and_codes_under_that_of_words_tell_the_day():
    first, second = items(
        """
Service               Item                    Qty    Price     Total
WO-61120 2026-03-04   Executive console         5    16.00     80.00
WO-61788 2026-03-18   Purge box, standard      12     6.25     75.00

                                              Total           155.00
"""
    )
    assert (first.description, first.date, first.code) == ("Executive console", dt.date(2026, 3, 4), None)
    assert second.description == "Purge box, standard"


def test_bare_numbers_in_a_column_of_details_count():
    first, *_ = items(
        """
Day        Route                   Delivery    Rate      Amount
08/17      AM loop to the lab         6        9.25       55.50
08/19      Frozen box to airport      1       54.00       54.00

                                   This week             109.50
"""
    )
    assert (first.quantity, first.description) == (6, "AM loop to the lab")
    assert first.date == dt.date(2025, 8, 17)


def test_a_count_at_the_front_of_the_products_name_is_no_code():
    first, second = items(
        """
Product                Qty    Each      Total
5 gal spring water       8    7.49      59.92
Bottle deposit           8    6.00      48.00

                              Total    107.92
"""
    )
    assert (first.description, first.code) == ("5 gal spring water", None)
    assert second.description == "Bottle deposit"


def test_the_amount_behind_the_price_is_taken_where_its_heading_cannot_be_read():
    first, *_ = items(
        """
#   Item & Description     Qty       Rate
1   Haitian Creole        2.00      85.00   170.00
2   Spanish by video     16.00       1.25    20.00

                                    Total   190.00
"""
    )
    assert (first.quantity, first.unit_price, first.amount) == (2, Decimal("85.00"), Decimal("170.00"))


def test_a_price_that_lost_its_point_gets_it_back_where_it_then_multiplies():
    first, second = items(
        """
Amount     Lines    Rate     Work
274.45     1,996    1375     Consults and follow-ups
 47.30       344   11375     Echo reports
321.75                       Total
"""
    )
    assert (first.unit_price, second.unit_price) == (Decimal("0.1375"), Decimal("0.1375"))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("08/17", dt.date(2026, 8, 17)),
        ("Mon 8/17", dt.date(2026, 8, 17)),
        ("Dec 29", dt.date(2025, 12, 29)),
        ("12-29", dt.date(2025, 12, 29)),
        ("10/14/2024", dt.date(2024, 10, 14)),
        ("Monday", None),
    ],
)
def test_a_day_without_a_year_is_the_last_one_before_the_bill(text, day):
    found = Calendar(dt.date(2026, 11, 23), dt.date(2026, 8, 24)).day_in(cell(text))
    assert (found.value if found else None) == day


@pytest.mark.parametrize(
    ("label", "sense"),
    [
        ("Invoice SubTotal", "subtotal"),
        ("Contract base charge for this period", None),
        ("Charges this period", "total"),
    ],
)
def test_a_charge_among_others_is_no_total(label, sense):
    assert sense_of([fold(word) for word in label.split()]) == sense
