"""What may stand in a party's place when more is found for it."""

from extractors.doctypes.fax_cover_sheet.filling import fill
from extractors.document import Box, Word
from extractors.extraction import Found
from extractors.layout import Span


def found(text):
    return Found(text, Span((Word(text, 1.0, Box(0, 0, 50, 10), 1),)))


def test_numbers_that_no_word_calls_stay_those_found_first():
    first, second = [found("+12185550143")], [found("+12185550199")]
    parties = {}
    fill(parties, "to", {"unmarked": first})
    fill(parties, "to", {"unmarked": second})
    assert parties == {"to": {"unmarked": first}}


def test_a_department_gives_way_to_a_person():
    parties = {}
    fill(parties, "to", {"name": found("Referrals")})
    fill(parties, "to", {"name": found("Priya Raman")})
    assert parties["to"]["name"].value == "Priya Raman"
