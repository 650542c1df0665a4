"""Dates: every form printed in the United States, the century rules, and what no calendar has."""

import calendar
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.errors import ImpossibleDateError, InvalidFormatError
from extractors.values import date as dates

TODAY = date(2026, 11, 23)
MONTHS = list(calendar.month_name)[1:]
FORMS = [
    lambda d: f"{d.month}/{d.day}/{d.year}",
    lambda d: f"{d.month:02}/{d.day:02}/{d.year}",
    lambda d: f"{d.month:02}-{d.day:02}-{d.year}",
    lambda d: f"{d.month:02}.{d.day:02}.{d.year}",
    lambda d: f"{d.month:02} / {d.day:02} / {d.year}",
    lambda d: f"{d.month}/ {d.day}/{d.year}",
    lambda d: d.isoformat(),
    lambda d: d.isoformat().replace("-", "/"),
    lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}",
    lambda d: f"{MONTHS[d.month - 1].upper()} {d.day:02} {d.year}",
    lambda d: f"{MONTHS[d.month - 1]}{d.day},{d.year}",
    lambda d: f"{MONTHS[d.month - 1][:3]}. {d.day}, {d.year}",
    lambda d: f"{MONTHS[d.month - 1][:3]}-{d.day:02}-{d.year}",
    lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{d.day:02}-{MONTHS[d.month - 1][:3]}-{d.year}",
    lambda d: f"{d.day:02}{MONTHS[d.month - 1][:3].upper()}{d.year}",
    lambda d: f"{d.day}th of {MONTHS[d.month - 1]}, {d.year}",
    lambda d: f"{MONTHS[d.month - 1]} {d.day}{'st' if d.day % 10 == 1 else 'th'}, {d.year}",
    lambda d: f"{d:%A}, {MONTHS[d.month - 1]} {d.day}, {d.year}",
    lambda d: f"{d:%a} {d.month}/{d.day}/{d.year}",
    lambda d: f"{d.year}-{MONTHS[d.month - 1][:3]}-{d.day:02}",
]
DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))


@given(DAYS, st.sampled_from(FORMS))
def test_every_printed_form_of_a_date_is_read_back(day, form):
    assert dates.parse(form(day), today=TODAY) == day
    (match,) = dates.find(f"seen on {form(day)} here", today=TODAY)
    assert match.value == day


@given(DAYS)
def test_eight_plain_digits_are_a_date_only_behind_a_label(day):
    for digits in (f"{day:%Y%m%d}", f"{day:%m%d%Y}"):
        assert dates.parse(digits, today=TODAY) == day
        assert [match.value for match in dates.find(f"DOB: {digits}", today=TODAY)] == [day]
        assert list(dates.find(f"Order {digits}", today=TODAY)) == []


@given(st.dates(date(1926, 11, 24), TODAY))
def test_a_two_digit_birth_year_is_the_last_that_is_not_in_the_future(day):
    assert dates.parse(f"{day:%m/%d/%y}", today=TODAY, birth=True) == day


@given(st.dates(date(1947, 1, 1), date(2046, 12, 31)))
def test_other_two_digit_years_reach_twenty_years_ahead(day):
    assert dates.parse(f"{day:%m-%d-%y}", today=TODAY) == day


@given(st.text(st.sampled_from("0123456789/-. ,MarchJunDecOlI|\n'") | st.characters(), max_size=60))
def test_looking_for_dates_never_raises_and_stays_inside_the_text(text):
    for match in [*dates.find(text, today=TODAY), *dates.find_impossible(text)]:
        assert 0 <= match.start < match.end <= len(text)
        assert 0 < match.quality <= 1


@pytest.mark.parametrize(
    "text",
    [
        "02/29/2026",
        "02/29/1900",
        "13/01/2026",
        "04/31/2026",
        "00/10/2026",
        "February 30, 2026",
        "2026-13-01",
        "01/01/0001",
        "02/30/62",
        "2/29/26",
    ],
)
def test_a_date_that_no_calendar_has_is_told(text):
    with pytest.raises(ImpossibleDateError):
        dates.parse(text, today=TODAY)
    assert [match.value for match in dates.find_impossible(f"DOB {text} F")] == [text]
    assert list(dates.find(text, today=TODAY)) == []


@pytest.mark.parametrize(
    ("text", "day"),
    [("02/29/2000", date(2000, 2, 29)), ("02/29/24", date(2024, 2, 29)), ("2/29/60", date(1960, 2, 29))],
)
def test_leap_days_are_dates_in_leap_years(text, day):
    assert dates.parse(text, today=TODAY, birth=True) == day


@pytest.mark.parametrize(
    "text", ["", "hello", "5/5/5", "206-555-0142", "June 15, 10 AM", "12", "March 2026", "11/23/2026 and more"]
)
def test_what_is_not_a_date_has_the_wrong_format(text):
    with pytest.raises(InvalidFormatError):
        dates.parse(text, today=TODAY)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("O3/l4/1962", date(1962, 3, 14)),
        ("Decernber 5, 2026", date(2026, 12, 5)),
        ("0ct 5, 2026", date(2026, 10, 5)),
        ("11|23|2026", TODAY),
        ("2026-11:23", TODAY),
        ("7/1 7/1978", date(1978, 7, 17)),
        ("10/2/2 026", date(2026, 10, 2)),
    ],
)
def test_misread_dates_are_read_at_lower_quality(text, day):
    (match,) = dates.find(text, today=TODAY)
    assert match.value == day
    assert match.quality < 0.95


def test_numbers_that_only_look_like_dates_are_left_alone():
    text = "SSN 666-12-3456, tel 206-555-0142, version 10.1.2.26, code 555-01-42-2026, BP 120/80, 2 of 3"
    assert list(dates.find(text, today=TODAY)) == []


def test_both_ends_of_a_range_are_found():
    found = [match.value for match in dates.find("01/01/26-12/31/26", today=TODAY)]
    assert found == [date(2026, 1, 1), date(2026, 12, 31)]


def test_dates_that_can_only_be_day_first_contradict_us_order():
    assert dates.order_evidence(["23/11/2026", "05/12/2026"]).contradicts_us_order
    assert not dates.order_evidence(["11/23/2026", "05/12/2026"]).contradicts_us_order
    assert not dates.order_evidence(["05/12/2026", "23 Nov 2026", "2026-11-23"]).contradicts_us_order
