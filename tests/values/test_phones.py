"""Telephone numbers: the printed forms, misreadings, extensions, and numbers that are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.errors import InvalidFormatError
from extractors.values import us_phone

AREAS = st.sampled_from(["206", "425", "850", "800", "312"])
LINES = st.integers(100, 199).map(lambda number: f"0{number}")
FORMS = [
    "({}) 555-{}",
    "({})555-{}",
    "{}-555-{}",
    "{}.555.{}",
    "{} 555 {}",
    "1-{}-555-{}",
    "+1 {} 555 {}",
    "{}/555-{}",
    "({}) 555 - {}",
]


@given(AREAS, LINES, st.sampled_from(FORMS), st.none() | st.integers(1, 99999))
def test_every_printed_form_is_read_back(area, line, form, extension):
    printed = form.format(area, line) + (f" ext. {extension}" if extension else "")
    expected = f"+1{area}555{line}" + (f";ext={extension}" if extension else "")
    assert us_phone.parse(printed) == expected
    assert us_phone.parse(us_phone.format(expected)) == expected
    assert [match.value for match in us_phone.find(f"Fax: {printed}, thank you")] == [expected]
    assert us_phone.is_valid(expected)


@given(st.text(st.sampled_from("0123456789()-. +xOlI1ext#\n") | st.characters(), max_size=60))
def test_looking_for_numbers_never_raises_and_stays_inside_the_text(text):
    for match in us_phone.find(text):
        assert 0 <= match.start < match.end <= len(text)
        assert us_phone.is_valid(match.value)


@pytest.mark.parametrize(
    "text",
    [
        "SSN 666-12-3456",
        "1234567893",
        "911-555-0142",
        "206-911-0142",
        "12065550142345",
        "11/23/2026",
        "98101-1234",
        "206-555-0142-99",
    ],
)
def test_other_numbers_are_no_telephone_numbers(text):
    assert list(us_phone.find(text)) == []
    with pytest.raises(InvalidFormatError):
        us_phone.parse(text)


def test_misread_digits_lower_the_quality():
    (match,) = us_phone.find("(2O6) 555-O142")
    assert match.value == "+12065550142"
    assert match.quality < 0.8


def test_letters_are_dialled_by_the_keypad():
    assert us_phone.parse("1-800-MEDICARE") == "+18006334227"


def test_an_area_code_that_nobody_has_is_told():
    assert us_phone.has_known_area_code("+12065550142")
    assert not us_phone.has_known_area_code("+12995550142")


def test_a_handwritten_zero_read_as_a_letter_is_put_right():
    assert [match.value for match in us_phone.find("Cell 774-555-C12C.")] == ["+17745550120"]
