"""Names: either order, titles, suffixes, credentials, particles, nicknames."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.values.person_name import PersonName, parse

WORDS = st.from_regex(r"\A[A-Z][a-z]{3,9}(?:-[A-Z][a-z]{3,8})?\Z").filter(
    lambda word: word.lower() not in {"attn", "miss", "capt"}
)


@given(WORDS, WORDS)
def test_both_orders_give_the_same_parts(given_name, family):
    expected = PersonName(given=given_name, middle="Q", family=family, credentials="MD")
    assert parse(f"{given_name} Q. {family}, MD") == expected
    assert parse(f"{family}, {given_name} Q, MD") == expected


@given(st.text(max_size=60))
def test_no_text_is_too_odd_for_a_name(text):
    name = parse(text)
    assert name.given is None or name.given.strip()
    assert name.given is None or name.family


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("OKAFOR, ADAEZE N", ("ADAEZE", "N", "OKAFOR", None, None)),
        ("Dr. Patel", (None, None, "Patel", None, None)),
        ("Martin Van Buren", ("Martin", None, "Van Buren", None, None)),
        ("Maria de la Cruz, FNP-C", ("Maria", None, "de la Cruz", None, "FNP-C")),
        ("DE LA CRUZ, MARIA", ("MARIA", None, "DE LA CRUZ", None, None)),
        ("Mary St. John NP", ("Mary", None, "St. John", None, "NP")),
        ("John Smith, Jr., MD, FACC", ("John", None, "Smith", "Jr.", "MD, FACC")),
        ("SMITH III, JOHN Q", ("JOHN", "Q", "SMITH", "III", None)),
        ("SMITH, JOHN V", ("JOHN", "V", "SMITH", None, None)),
        ("John Smith V", ("John", None, "Smith", "V", None)),
        ("Jane Roe, M.D., Ph.D.", ("Jane", None, "Roe", None, "M.D., Ph.D.")),
        ("Jane Roe, DO signed 07/03/2026", ("Jane", None, "Roe", None, "DO")),
        ("Xavier Mac Nally, PA-C", ("Xavier", None, "Mac Nally", None, "PA-C")),
        ("Jane Roe, MD, Cardiology", ("Jane", None, "Roe", None, "MD")),
        ("Jane Roe, MD NPI: 1234567893", ("Jane", None, "Roe", None, "MD")),
        ("Linh Do", ("Linh", None, "Do", None, None)),
        ("LINH DO", ("LINH", None, "DO", None, None)),
        ("Linh Tran, DO", ("Linh", None, "Tran", None, "DO")),
        ("DO, LINH", ("LINH", None, "DO", None, None)),
        ("YO-YO MA", ("YO-YO", None, "MA", None, None)),
        ("Okafor Adaeze N", ("Adaeze", "N", "Okafor", None, None)),
        ("OKAFOR. ADAEZE", ("ADAEZE", None, "OKAFOR", None, None)),
        ("Jean-Luc O'Neill PharmD", ("Jean-Luc", None, "O'Neill", None, "PharmD")),
        ("Noor.Haddad-Kelleher, MD", ("Noor", None, "Haddad-Kelleher", None, "MD")),
        ("Eusebio Longoria Trevifio", ("Eusebio", None, "Longoria Treviño", None, None)),
        ("ear infections X this year, Failed hearing screen", (None, None, None, None, None)),
        ("", (None, None, None, None, None)),
        ("-- 12 --", (None, None, None, None, None)),
    ],
)  # fmt: skip
def test_names_come_apart_as_people_mean_them(text, parts):
    assert parse(text) == PersonName(*parts)


def test_a_nickname_is_no_part_of_the_name():
    assert parse('Robert "Bob" Jones') == PersonName("Robert", None, "Jones", nickname="Bob")
    assert parse("Jones, Robert (Bob) T") == PersonName("Robert", "T", "Jones", nickname="Bob")
