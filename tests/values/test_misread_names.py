"""Names of which a sign was misread: put right where the names that people bear leave one reading, else left alone."""

import pytest

from extractors.values.known_names import known_names
from extractors.values.misread_name import corrected

CLEAN, DOUBTFUL, FAINT = 0.99, 0.8, 0.6


@pytest.mark.parametrize(
    ("printed", "sure", "part", "meant"),
    [
        ("Stackhcuse", DOUBTFUL, "family", "Stackhouse"),
        ("PELLIGREW", DOUBTFUL, "family", None),
        ("Pelligrew", DOUBTFUL, "family", "Pettigrew"),
        ("EARI", DOUBTFUL, "given", "EARL"),
        ("Xlomara", CLEAN, "given", "Xiomara"),
        ("Cscamilla", CLEAN, "family", "Escamilla"),
        ("Msby", FAINT, "family", "Mosby"),
        ("Castellancs-Dombrawski", FAINT, "family", "Castellanos-Dombrowski"),
    ],
)
def test_a_sign_read_for_one_like_it_is_put_right(printed, sure, part, meant):
    assert corrected(printed, sure, part) == meant


@pytest.mark.parametrize("name", ["Lindqvist", "Quong", "Okechukwu", "WOLTERSDORF", "Sunita", "Farrokhzad", "O'Dand"])
@pytest.mark.parametrize("sure", [CLEAN, FAINT])
def test_a_name_that_few_bear_stays_as_it_was_read(name, sure):
    assert corrected(name, sure, "family") is None


def test_the_table_knows_given_and_family_names_without_their_accents():
    names = known_names()
    assert [names.is_known(name) for name in ("Núñez", "zoe", "Castellancs")] == [True, True, False]
