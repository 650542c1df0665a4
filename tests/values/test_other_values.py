"""Times, quantities, percentages, sexes, email addresses, websites; and that importing them is cheap."""

import subprocess
import sys
from datetime import time as time_of_day
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.errors import InvalidFormatError
from extractors.values import email, percent, quantity, sex, time, website

NOISE = st.text(st.sampled_from("0123456789:.,%@/ apmAPMFMsexwww()-½\n") | st.characters(), max_size=60)
TIMES = st.times().map(lambda value: value.replace(second=0, microsecond=0))


@given(TIMES, st.sampled_from(["%H:%M", "%I:%M %p", "%I:%M%p", "%H%M hrs"]))
def test_a_printed_time_is_read_back(value, form):
    printed = value.strftime(form)
    assert time.parse(printed) == value
    assert time.parse(printed.replace("AM", "a.m.").replace("PM", "p")) == value
    assert time.parse(time.format(value)) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [("noon", time_of_day(12)), ("12:00 AM", time_of_day(0)), ("8a", time_of_day(8)), ("8:3O", time_of_day(8, 30))],
)
def test_times_in_other_forms(text, value):
    assert time.parse(text) == value


@pytest.mark.parametrize("text", ["25:00", "13:00 PM", "8.30", "12:60", "", "8"])
def test_what_is_no_time_has_the_wrong_format(text):
    with pytest.raises(InvalidFormatError):
        time.parse(text)


@given(st.decimals(0, 99999, places=2))
def test_a_printed_quantity_is_read_back(value):
    assert quantity.parse(f"{value:,}") == value


@pytest.mark.parametrize(("text", "count"), [("12", 12), ("six (6)", 6), ("6 (six)", 6), ("Twelve", 12), ("3O", 30)])
def test_counts_in_digits_and_words(text, count):
    assert quantity.parse_count(text) == count


def test_half_a_unit_is_no_count():
    with pytest.raises(InvalidFormatError):
        quantity.parse_count("2½")


def test_dates_and_codes_hold_no_quantity():
    assert [match.value for match in quantity.find("11/23/2026 206-555-0142 M54.16 $5 3 units")] == [Decimal(3)]


@given(st.decimals(0, 100, places=2), st.sampled_from(["%", " %", " percent"]))
def test_a_printed_percentage_is_read_back(value, sign):
    assert percent.parse(f"{value}{sign}") == value


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Sex: F", "female"),
        ("Gender: Male", "male"),
        ("54 y/o M", "male"),
        ("Sex (M/F): F", "female"),
        ("Sex: X", "other"),
        ("SEX U", "unknown"),
    ],
)
def test_the_sex_is_found_behind_label_or_age(text, word):
    assert [match.value for match in sex.find(text)] == [word]


def test_single_letters_elsewhere_are_no_sex():
    assert list(sex.find("Suite F, room M, page 3")) == []


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("a.b@c.example", "a.b@c.example"),
        ("desk @north.example", "desk@north.example"),
        ("desk©north.example", "desk@north.example"),
    ],
)
def test_email_addresses_are_found(text, address):
    assert [match.value for match in email.find(f"mail {text}, please")] == [address]


def test_an_email_address_ends_before_the_next_sentence():
    assert [match.value for match in email.find("to a@north.example. The next")] == ["a@north.example"]
    assert [match.value for match in email.find("to a@north. example now")] == ["a@north.example"]


def test_an_email_address_holds_no_website():
    assert list(website.find("desk@north.com")) == []
    assert [match.value for match in website.find("see https://pay.north.example/x.")] == [
        "https://pay.north.example/x"
    ]


@pytest.mark.parametrize("module", [email, percent, quantity, sex, time, website], ids=lambda module: module.__name__)
def test_looking_for_values_never_raises_and_stays_inside_the_text(module):
    @given(NOISE)
    def check(text: str) -> None:
        for match in module.find(text):
            assert 0 <= match.start < match.end <= len(text)
            assert 0 < match.quality <= 1

    check()


def test_importing_the_values_and_identifiers_loads_no_slow_library():
    program = "import sys, extractors.values, extractors.identifiers; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert not {"phonenumbers", "usaddress", "pycrfsuite", "simple_icd_10_cm", "cv2", "numpy"} & set(loaded)
