"""Money: credits, groups, currencies and what recognition makes of them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.errors import InvalidFormatError
from extractors.values import money

AMOUNTS = st.decimals(0, 9_999_999, places=2)
FORMS = ["{:,.2f}", "${:,.2f}", "$ {:,.2f}", "${:.2f}", "USD {:,.2f}", "{:,.2f} USD", "£{:,.2f}"]
CREDITS = ["({:,.2f})", "-${:,.2f}", "$-{:,.2f}", "(${:,.2f})", "{:,.2f}-", "${:,.2f} CR", "{:,.2f}CR", "−{:,.2f}"]


@given(AMOUNTS, st.sampled_from(FORMS))
def test_a_printed_amount_is_read_back(amount, form):
    printed = form.format(amount)
    assert money.parse(printed) == amount
    assert [match.value for match in money.find(f"Total: {printed} due")] == [amount]


@given(AMOUNTS, st.sampled_from(CREDITS))
def test_a_printed_credit_is_negative(amount, form):
    printed = form.format(amount)
    assert money.parse(printed) == -amount
    assert [match.value for match in money.find(f"Credit {printed} applied")] == [-amount]


@given(AMOUNTS)
def test_european_commas_are_read_where_they_cannot_be_anything_else(amount):
    printed = f"{amount:,.2f}".translate(str.maketrans(",.", ".,")) + " €"
    assert money.parse(printed) == amount
    assert money.currency_of(printed) == "EUR"


@given(AMOUNTS)
def test_format_writes_what_parse_reads(amount):
    assert money.parse(money.format(amount)) == amount


@given(st.text(st.sampled_from("0123456789.,$€-()CRSOl /%'") | st.characters(), max_size=60))
def test_looking_for_amounts_never_raises_and_stays_inside_the_text(text):
    for match in money.find(text):
        assert 0 <= match.start < match.end <= len(text)
        assert 0 < match.quality <= 1


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("10/01/2026 64493 2 125.00 250.00", ["125.00", "250.00"]),
        ("PCP $20/$40, deductible $2,500/$5,000", ["20", "40", "2500", "5000"]),
        ("tax 8.25% on 12/23/2026 at 206.555.0142", []),
        ("1, 234.50", ["1234.50"]),
        ("$l,234.5O", ["1234.50"]),
        ("S125.00", ["125.00"]),
        ("1.234.50", ["1234.50"]),
        ("quantity 12, room 1234", []),
        ("99213 $125.00 $-25.00 ($100.00)", ["125.00", "-25.00", "-100.00"]),
    ],
)
def test_amounts_are_told_from_other_numbers(text, values):
    assert [match.value for match in money.find(text)] == [Decimal(value) for value in values]


@pytest.mark.parametrize("text", ["", "abc", "1,23,4", "(12.00", "8.25%", "1/2", "12.00 13.00"])
def test_what_is_no_amount_has_the_wrong_format(text):
    with pytest.raises(InvalidFormatError):
        money.parse(text)


@pytest.mark.parametrize(
    ("text", "code"), [("$5", "USD"), ("C$5", "CAD"), ("5 CHF", "CHF"), ("£5", "GBP"), ("5.00", None), ("EURO 5", None)]
)
def test_the_currency_is_told_by_symbol_or_code(text, code):
    assert money.currency_of(text) == code
