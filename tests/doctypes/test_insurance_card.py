"""Insurance cards of several makes, drawn as text: each row a string, each character six points wide."""

import datetime as dt

import pytest

from extractors.doctypes.insurance_card import DOCTYPE
from tests.layout.conftest import document

TODAY = dt.date(2026, 11, 23)

COMMERCIAL = """
Prairie Mutual Health Plan
Blue River Choice PPO
Subscriber: Adaeze N. Okafor           Office Visit   $25
Member ID: PMH 123456789 01            Specialist     $50
Group: 778812  Riverbend Schools       ER             $250
DOB 03/14/1962
Deductible: $1,500 Individual / $3,000 Family
BIN 610602 PCN NVT GRP PM01
Customer Service: 1-800-555-0142 (TTY 711)
Plan (80840) 6643611017
Send claims to: Prairie Mutual Claims, PO Box 1234, Peoria, IL 61601
"""
MEDICAID = """
STATE OF OHIO
Department of Medicaid
BUCKEYE HEALTH PLAN
Name: MARIA L SANTOS
Medicaid ID: 910000123456
PCP: Jane Roe, MD  614-555-0101
Rx BIN 004336 PCN MCAIDADV GRP RX5453
Member Services 1-866-555-0147
"""
MEDICARE = """
MEDICARE HEALTH INSURANCE
Name/Nombre
INES K, LOVELACE
Medicare Number/Numero de Medicare
1EG4-TE5-MK73
Entitled to/Con derecho a        Coverage starts
HOSPITAL (PART A)                05-01-2016
MEDICAL (PART B)                 06-01-2016
"""
SELF_FUNDED = """
Bright Meadow Farms Employee Health Benefit Plan
Claims administrator: Allegiance Benefit Plan Management
Employee: Beatriz A. Van Houten
Employee ID: AH8312328
Group: 2004685
Rx: CVS Caremark
"""
TABLE = """
Cigna
                         In-network   Out-of-network
Deductible Ind           $500         $1,500
Out-of-pocket max Ind    $2,000       $6,000
Coinsurance              20%          40%
"""


def read(*texts):
    return DOCTYPE.extract(document(*texts), today=TODAY, settings=None)


def test_a_commercial_card_gives_member_numbers_and_benefits():
    card = read(COMMERCIAL).record
    assert (card.payer, card.plan_name, card.plan_type) == (
        "Prairie Mutual Health Plan",
        "Blue River Choice PPO",
        "PPO",
    )
    assert (card.member.given, card.member.family, card.member.birth_date) == ("Adaeze", "Okafor", dt.date(1962, 3, 14))
    assert (card.member_id, card.member_id_suffix) == ("PMH123456789", "01")
    assert (card.group_number, card.group_name) == ("778812", "Riverbend Schools")
    assert (card.rx_bin, card.rx_pcn, card.rx_group) == ("610602", "NVT", "PM01")
    assert [(copay.benefit, int(copay.amount)) for copay in card.copays] == [
        ("Office Visit", 25),
        ("Specialist", 50),
        ("ER", 250),
    ]
    assert [(one.benefit, int(one.amount)) for one in card.deductibles] == [("Individual", 1500), ("Family", 3000)]


def test_a_plan_number_of_ten_digits_is_no_telephone_number():
    assert [phone.number for phone in read(COMMERCIAL).record.phones] == ["+18005550142"]


def test_the_plan_pays_and_not_the_state_that_printed_the_card():
    card = read(MEDICAID).record
    assert (card.payer, card.plan_type) == ("BUCKEYE HEALTH PLAN", "Medicaid")
    assert card.member_id == card.medicaid_id == "910000123456"
    assert (card.group_number, card.rx_group) == (None, "RX5453")
    assert (card.primary_care_provider.name, card.primary_care_provider.phone) == ("Jane Roe", "+16145550101")
    assert [phone.number for phone in card.phones] == ["+18665550147"]


def test_a_medicare_card_gives_its_number_twice_and_when_each_part_began():
    card = read(MEDICARE).record
    assert (card.payer, card.plan_type, card.plan_name) == ("Medicare", "Medicare", None)
    assert card.member_id == card.medicare.id
    assert card.medicare.part_a_effective_date == dt.date(2016, 5, 1)
    assert card.medicare.part_b_effective_date == dt.date(2016, 6, 1)


def test_a_comma_behind_an_initial_is_a_full_stop_misread():
    member = read(MEDICARE).record.member
    assert (member.given.casefold(), member.family.casefold()) == ("ines", "lovelace")


def test_the_administrator_of_a_self_funded_plan_is_the_payer_and_the_plan_the_group():
    card = read(SELF_FUNDED).record
    assert card.payer == "Allegiance Benefit Plan Management"
    assert card.group_name == "Bright Meadow Farms Employee Health Benefit Plan"
    assert (card.member_id, card.pharmacy_benefit_manager) == ("AH8312328", "CVS Caremark")


def test_amounts_in_a_table_are_named_by_row_and_column():
    card = read(TABLE).record
    assert [(one.benefit, int(one.amount)) for one in card.deductibles] == [
        ("Ind In-network", 500),
        ("Ind Out-of-network", 1500),
    ]
    assert [int(one.amount) for one in card.out_of_pocket_maximums] == [2000, 6000]
    assert [int(copay.percent) for copay in card.copays] == [20, 40]


def test_an_amount_that_lost_its_dollar_sign_is_given_with_little_certainty():
    extraction = read("Cigna\nPCP   $20\nSPEC   40\nER   $250\nUC   $60".replace("   ", " " * 20))
    assert [int(copay.amount) for copay in extraction.record.copays] == [20, 40, 250, 60]
    assert extraction.readings["copays[1].amount"].confidence < 0.6


@pytest.mark.parametrize(
    "text", ["x", "Member ID", "Member ID: $\nRxBIN ()\n$ %", "||| ;;; ...", "Dependents\n01 02 03"]
)
def test_junk_gives_no_member_and_no_error(text):
    assert read(text).record.member is None
    assert DOCTYPE.score(document(text)) < 0.7
