"""Addresses: blocks, single lines, states and ZIP codes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.values import us_address, us_state, us_zip
from extractors.values.us_address import Address

BLOCKS = [
    (["Cascade Spine Center", "1200 Pine St, Suite 300", "Seattle, WA 98101"], "Cascade Spine Center", ("1200 Pine St, Suite 300",), "Seattle", "WA", "98101"),
    (["1200 Pine St Suite 300 Seattle WA 98101"], None, ("1200 Pine St Suite 300",), "Seattle", "WA", "98101"),
    (["Attn: Claims", "P.O. Box 30111", "Lansing, MI 48909-1234"], "Attn: Claims", ("P.O. Box 30111",), "Lansing", "MI", "48909-1234"),
    (["Acme Health PO Box 981106, El Paso TX 79998"], "Acme Health", ("PO Box 981106",), "El Paso", "TX", "79998"),
    (["One Medical Plaza", "St. Louis, Missouri 63110"], None, ("One Medical Plaza",), "St. Louis", "MO", "63110"),
    (["123 N Main St St Paul MN 55101"], None, ("123 N Main St",), "St Paul", "MN", "55101"),
    (["400 Broadway New York NY 10001"], None, ("400 Broadway",), "New York", "NY", "10001"),
    (["500 Ave A", "Salt Lake City", "UT 84101"], None, ("500 Ave A",), "Salt Lake City", "UT", "84101"),
    (["Apt 4B", "55 Oak Lane", "Winston-Salem, N.C. 27101", "Phone 336-555-0101"], None, ("Apt 4B", "55 Oak Lane"), "Winston-Salem", "NC", "27101"),
    (["12 Oak St, Coeur d'Alene, ID 83814"], None, ("12 Oak St",), "Coeur d'Alene", "ID", "83814"),
    (["12 Oak St", "Seattle, Washington 981O1"], None, ("12 Oak St",), "Seattle", "WA", "98101"),
    (["12 Oak St", "Seattle, WA"], None, ("12 Oak St",), "Seattle", "WA", None),
]  # fmt: skip
CITIES = st.sampled_from(["Seattle", "St. Paul", "Fort Worth", "O'Fallon", "San Luis Obispo", "Winston-Salem"])


@pytest.mark.parametrize(("lines", "parts"), [(lines, parts) for lines, *parts in BLOCKS])
def test_printed_lines_come_apart(lines, parts):
    assert us_address.parse(lines) == Address(*parts)


@pytest.mark.parametrize("lines", [[], [""], ["no address"], ["Total in 5 days OR 98101"], ["12 Oak St", "ZZ 98101"]])
def test_what_is_no_address_is_empty(lines):
    assert us_address.parse(lines) == Address()


@given(
    CITIES,
    st.sampled_from(sorted(us_state.CODES.values())),
    st.integers(501, 99999),
    st.sampled_from([", ", " ", " , "]),
)
def test_city_state_and_zip_are_found_in_running_text(city, state, number, between):
    text = f"Mail to PO Box 12, {city}{between}{state} {number:05}. Thank you."
    (match,) = us_address.find_city_state_zip(text)
    assert (match.value.city, match.value.state, match.value.postal_code) == (city, state, f"{number:05}")
    (address,) = us_address.find(text)
    assert address.value.lines == ("PO Box 12",)


@given(st.text(st.sampled_from("0123456789 ,.\nWAabcSt PO Box") | st.characters(), max_size=80))
def test_looking_for_addresses_never_raises_and_stays_inside_the_text(text):
    for match in [*us_address.find(text), *us_address.find_city_state_zip(text)]:
        assert 0 <= match.start < match.end <= len(text)
    us_address.parse(text.split("\n"))


@pytest.mark.parametrize(
    ("state", "postal_code", "consistent"),
    [
        ("WA", "98101", True), ("OR", "98101", False), ("NY", "06390", True), ("CT", "06390", True), ("TX", "88510", True),
        ("TX", "73301", True), ("WY", "83414", True), ("DC", "20500", True), ("VA", "20101", True), ("PR", "00901", True),
        ("VI", "00802", True), ("GU", "96910", True), ("HI", "96813", True), ("AK", "99501", True), ("GA", "39901", True),
        ("WA", "00000", False), ("WA", "", False), ("wa", "98101-1234", True), ("AE", "09012", True), ("AP", "96201", True),
    ],
)  # fmt: skip
def test_a_zip_code_lies_in_its_state(state, postal_code, consistent):
    assert us_zip.is_consistent(state, postal_code) is consistent


def test_every_state_and_territory_has_zip_codes():
    served = {state for prefix in range(1000) for state in us_zip.states_of(f"{prefix:03}")}
    assert served == set(us_state.CODES.values())
