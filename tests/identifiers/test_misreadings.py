"""What recognition makes of numbers: put right where only one reading fits, left alone otherwise."""

import pytest

from extractors.errors import InvalidCheckDigitError, InvalidFormatError, InvalidLengthError, UnknownCodeError
from extractors.identifiers import cpt, dea, ein, hcpcs, icd10_cm, mbi, npi, routing_number, rx_bin


def values(matches):
    return [match.value for match in matches]


def test_an_npi_with_letters_for_digits_is_found_at_lower_quality():
    (match,) = npi.find("NPI: l23456789 3".replace(" 3", "3"))
    assert match.value == "1234567893"
    assert match.quality < 1


def test_an_npi_whose_check_digit_fails_is_not_found():
    assert values(npi.find("NPI 1234567890")) == []


@pytest.mark.parametrize(
    ("text", "error"),
    [("123456789", InvalidLengthError), ("3234567893", InvalidFormatError), ("1234567890", InvalidCheckDigitError)],
)
def test_an_npi_is_refused_for_the_right_reason(text, error):
    with pytest.raises(error):
        npi.validate(text)


def test_a_medicare_number_is_put_right_by_position():
    assert mbi.correct("lEG4TESMK7B") is not None
    assert mbi.correct("1EG4-TE5-MK73") == "1EG4TE5MK73"
    assert values(mbi.find("MBI 1EG4-TES-MK73")) == ["1EG4TE5MK73"]


def test_a_medicare_number_with_a_letter_that_it_never_has_stays_unread():
    assert mbi.correct("1SG4-TE5-MK73") is None


def test_a_bin_is_found_only_behind_its_label():
    assert values(rx_bin.find("RX BIN 003858 Group 610014")) == ["003858"]
    assert values(rx_bin.find("RXBIN: 00385B")) == ["003858"]


def test_an_ein_without_hyphen_needs_its_label():
    assert values(ein.find("Federal Tax ID 911144442")) == ["911144442"]
    assert values(ein.find("Account 911144442")) == []


def test_a_social_security_number_is_no_ein():
    assert values(ein.find("SSN 666-12-3456")) == []


def test_a_dea_number_with_a_wrong_check_digit_is_not_found():
    assert values(dea.find("DEA AB1234564")) == []


def test_dates_amounts_and_phones_hold_no_procedure_code():
    assert values(cpt.find("11/23/2026 $99213.00 206-555-0142 12,345")) == []


def test_procedure_codes_are_put_right():
    assert (cpt.correct("992I3"), hcpcs.correct("J1B85"), cpt.correct("ABCDE")) == ("99213", "J1885", None)


def test_a_routing_number_by_chance_is_less_sure_than_a_labelled_one():
    (labelled,) = routing_number.find("Routing Number: 111000025")
    (chance,) = routing_number.find("Invoice 111000025")
    assert labelled.quality > chance.quality


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("M54.I6", "M54.16"),
        ("MS4.16", "M54.16"),
        ("E1I.9", "E11.9"),
        ("110", "I10"),
        ("Z79,4", "Z79.4"),
        ("J45. 909", "J45.909"),
        ("m54.16", "M54.16"),
    ],
)
def test_a_misread_diagnosis_code_is_put_right_where_one_code_fits(printed, code):
    assert icd10_cm.correct(printed) == code


def test_a_diagnosis_code_that_fits_nothing_is_not_made_up():
    assert icd10_cm.correct("X99.ZZZ") is None


def test_an_amount_is_not_taken_for_a_diagnosis_code():
    assert values(icd10_cm.find("total 125.10, A1C 7.2, vitamin B12, 206-555-0142, $I25.10")) == []


def test_a_well_formed_code_outside_the_table_is_found_as_printed_at_lower_quality():
    (match,) = icd10_cm.find("Dx M54.99")
    assert (match.value, match.quality) == ("M54.99", 0.6)


def test_a_known_code_is_asked_of_the_table():
    assert icd10_cm.validate_known("M54.16") == "M54.16"
    with pytest.raises(UnknownCodeError):
        icd10_cm.validate_known("M54.99")
