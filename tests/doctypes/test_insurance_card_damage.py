"""Cards of states' programmes, and cards that a reader damaged: labels, initials, numerals and leads misspelled."""

import datetime as dt
from dataclasses import replace

import pytest

from extractors.doctypes.insurance_card import DOCTYPE
from extractors.doctypes.insurance_card.payer import payer_in
from extractors.document import Line
from tests.layout.conftest import document

TODAY = dt.date(2026, 11, 23)

PROGRAMMES = {
    "the title of the card behind the payer": (
        "Utah Medicaid Member Card\nMALIA TUILAGI\nMedicaid ID# 0448120093\nBirthdate 03/31/2002",
        ("Utah Medicaid", "TUILAGI", "0448120093"),
    ),
    "the programme over the plan that runs it": (
        "Ohio Medicaid\nBuckeye Health Plan\nMember Name: Jolene Hatfield\nMember ID: 13304481200",
        ("Buckeye Health Plan", "Hatfield", "13304481200"),
    ),
    "the agency under its programme": (
        "MassHealth\nExecutive Office of Health and Human Services\nMember ID  100448812306\nName  TERENCE A DOYLE",
        ("MassHealth", "DOYLE", "100448812306"),
    ),
    "who brings the programme": (
        "CHIP Brought to You by PA\nfrom Highmark Wholecare\nChild Ines F. Thibodeaux\nMember ID Z73686935",
        ("Highmark Wholecare", "Thibodeaux", "Z73686935"),
    ),
    "the hospital in the plan's name": (
        "Johns Hopkins US Family Health Plan\nEnrollee: EVERETT D DE LA CRUZ\nMember ID: 669313619",
        ("Johns Hopkins US Family Health Plan", "DE LA CRUZ", "669313619"),
    ),
    "a number of the state beside the plan's": (
        "Aetna Better Health\nID no.: 785089071\nMember: OTTOLINE R. WHITFIELD\nMedicaid/State ID: 16789673950",
        ("Aetna Better Health", "WHITFIELD", "785089071"),
    ),
    "the two words of a name on two lines": (
        "Prominence Health Plan\nSubscriber:\nGUADALUPE\nECHEVERRIA-SANTOS\n\nMember #: PHP44812093",
        ("Prominence Health Plan", "ECHEVERRIA-SANTOS", "PHP44812093"),
    ),
    "a name in a sentence": (
        "Sedgwick Benefit Trust\nThis certifies that NOELLE ASHBY is covered.\nIdentification No. SBT-448120",
        ("Sedgwick Benefit Trust", "ASHBY", "SBT-448120"),
    ),
    "a number called by the plan's own name": (
        "AvMed\nName\nLorenzo Ibarra\nAvMed ID\nA448120-02",
        ("AvMed", "Ibarra", "A448120-02"),
    ),
    "a dotted line to each value": (
        "Community Health Options\nMember ID . . . . . . CHO448120\nMember Name . . . . . Marguerite Theriault",
        ("Community Health Options", "Theriault", "CHO448120"),
    ),
    "the branch of a programme": (
        "TRICARE Select\nNAME: MEREDITH K SWANN\nDOD BENEFITS NUMBER: 1204481209",
        ("TRICARE", "SWANN", "1204481209"),
    ),
    "nobody but an agency": (
        "Illinois Department of Healthcare and Family Services\nRecipient ID Number\n118440926\nName\nBETTINA RUIZ",
        ("Illinois Department of Healthcare and Family Services", "RUIZ", "118440926"),
    ),
    "a number of the card beside the person's": (
        "NJ FamilyCare\nARMANDO VILLANUEVA\nCard Number 6018500044128\nPerson Number: 48120993301",
        ("NJ FamilyCare", "VILLANUEVA", "48120993301"),
    ),
    "a long number in dashes without a label": (
        "Cardinal Care\nIMANI S BRAXTON\n010-448120-07-3\nDOB: 12/12/1999    CARD# 00001",
        ("Cardinal Care", "BRAXTON", "010-448120-07-3"),
    ),
}


def read(text):
    return DOCTYPE.extract(document(text), today=TODAY, settings=None).record


@pytest.mark.parametrize("card", PROGRAMMES)
def test_cards_of_states_programmes_name_payer_member_and_number(card):
    text, expected = PROGRAMMES[card]
    found = read(text)
    assert (found.payer, found.member.family, found.member_id) == expected


@pytest.mark.parametrize("lead", ["4dministered 6y", "Adm1istercd by", "Undcrwritten hy", "administrator by"])
def test_a_firm_is_found_behind_misspelled_words(lead):
    text = f"Ridgeline Motors Employee Benefit Plan\n{lead} Meritain Health\nMember: Ann Ruiz\nMember ID: 44120098"
    assert read(text).payer == "Meritain Health"


@pytest.mark.parametrize(
    ("printed", "family", "suffix"),
    [
        ("CARMEN 5. GALLOWAY", "GALLOWAY", None),
        ("Carmen D..Moss", "Moss", None),
        ("PAUL DELACROIX Iil", "DELACROIX", "III"),
    ],
)
def test_names_keep_initials_and_numerals_that_were_misread(printed, family, suffix):
    member = read(f"Prairie Star Health\nMember name: {printed}\nMember ID: PS600481237").member
    assert (member.family, member.suffix) == (family, suffix)


def test_a_letter_between_the_digits_of_a_number_is_the_digit_it_looks_like():
    assert read("Prairie Star Health\nMember: Ann Ruiz\nMember ID: PS6004O12I7").member_id == "PS600401217"


def test_a_payer_of_no_known_words_is_given_with_little_certainty():
    found = payer_in(document("Zanzibar\nAnn Ruiz\n600481237"), [])
    assert found is not None
    assert found.certainty < 0.6


@pytest.mark.parametrize("label", ["Subscnber", "Chilc", "Enrollce", "Nare"])
def test_a_misspelled_label_is_no_part_of_the_name_behind_it(label):
    member = read(f"Prairie Star Health\n{label} Hiroshi Zimmerman\nMember ID: PS600481237").member
    assert (member.given, member.family) == ("Hiroshi", "Zimmerman")


def test_a_name_read_as_one_word_is_parted_at_its_initial():
    member = read("Prairie Star Health\nEmployee ESPERANZAD.STAVROPOULOS\nMember ID: PS600481237").member
    assert (member.given, member.middle, member.family) == ("ESPERANZA", "D", "STAVROPOULOS")


def test_a_toll_free_number_is_no_member_number():
    assert read("Prairie Star Health\nAnn Ruiz\nMember ID: 800-555-0100").member_id is None


def test_a_label_torn_from_its_qualifier_gives_way_to_a_whole_one():
    card = read("Prairie Star Health\nMember: Ann Ruiz\nCert.no. U75089744\nSchoo} ID DO0804749")
    assert card.member_id == "U75089744"


def test_a_suffix_with_a_letter_for_its_nought_is_told_from_the_number():
    card = read("Prairie Star Health\nMember: Ann Ruiz\nID 830229179 O1")
    assert (card.member_id, card.member_id_suffix) == ("830229179", "01")


def test_words_of_payers_names_are_spelled_as_they_are_where_letters_look_alike():
    assert read("Red Cedar Heaith & Wellness\nMember: Ann Ruiz\nID 830229179").payer == "Red Cedar Health & Wellness"


def test_a_doubtful_word_of_the_payer_is_spelled_as_where_it_is_read_surely() -> None:
    card = document("Plan administered by Pinion Benetit Group\nMember: Ann Ruiz\nPinion Benefit Group\nPO Box 12")
    upper, *rest = card.pages[0].lines
    unsure = Line(tuple(replace(word, confidence=0.7) for word in upper.words))
    page = replace(card.pages[0], lines=(unsure, *rest))
    payer = payer_in(replace(card, pages=(page,)), [])
    assert payer is not None
    assert payer.value == "Pinion Benefit Group"
