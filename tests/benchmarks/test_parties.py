"""Of a referral whose parties are known, every person named and nobody are choices, and the right one is marked."""

from benchmarks.parties.command import as_text
from benchmarks.parties.examples import known_of
from tests.doctypes.typed_referrals import paper

LETTER = paper("""
Cedar Family Practice

Dear Dr. Obi,

Please see Jane Roe for her knee.

Sincerely,
Ana Ruiz, MD
""")


def printed(**record):
    return {"layout": "a", "record": record}


def test_the_printed_person_is_the_right_choice_of_each_role():
    known = known_of(
        LETTER.pages, printed(referring_provider={"given": "Ana", "family": "Ruiz"}, referred_to={"family": "Obi"})
    )
    assert [option.is_right for option in known["referring_provider"].options] == [False, True, False]
    assert [option.is_right for option in known["referred_to"].options] == [True, False, False]


def test_nobody_is_right_where_the_paper_names_nobody():
    known = known_of(LETTER.pages, printed(referring_provider={"given": "Ana", "family": "Ruiz"}))
    assert [option.is_right for option in known["referred_to"].options] == [False, False, True]


def test_a_role_whose_person_is_not_found_teaches_nothing():
    assert "referred_to" not in known_of(LETTER.pages, printed(referred_to={"family": "Lindqvist"}))


def test_weights_are_written_by_role_the_heaviest_first():
    rows = as_text({"referring_provider": {"a": 0.1, "b": -2.0}}).splitlines()
    assert rows[-2:] == ["-2.00\treferring_provider\tb", "0.10\treferring_provider\ta"]


def test_the_printed_number_is_the_right_choice_of_what_it_is():
    form = paper("Cedar Family Practice\nPhone 303-555-0141   Fax 303-555-0142\n\nReferred by: Ana Ruiz, MD\n")
    known = known_of(form.pages, printed(referring_provider={"family": "Ruiz", "fax": "+13035550142"}))
    assert [option.is_right for option in known["referring_provider.fax"].options] == [False, True, False]
    assert [option.is_right for option in known["patient.phone"].options] == [False, False, True]
