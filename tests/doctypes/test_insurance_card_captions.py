"""Captions of cards: side by side without a gap, beside their values, over rows of names."""

import datetime as dt
from typing import Any

import pytest

from extractors.doctypes.insurance_card import DOCTYPE
from extractors.doctypes.insurance_card.record import InsuranceCard
from extractors.settings import Settings
from tests.layout.conftest import document

TODAY = dt.date(2026, 11, 23)

TIGHT = """
Priority Partners
MEMBER NAME ID NUMBER
Kofi Antwi  88104471-00
DOB         SEX MA NUMBER
05/17/2020  M   44018820771
"""
SPONSORED = """
US Family Health Plan
Enrollee       Josephine P. Rosenthal
Plan ID        649758799
Sponsor name   SGT D Rosenthal
Primary Care Manager Rafael Xiong
"""


def _card(text: str) -> Any:
    found = DOCTYPE.extract(document(text), today=TODAY, settings=Settings())
    assert isinstance(found.record, InsuranceCard)
    return found


def test_captions_without_a_gap_are_parted_where_values_begin_under_each() -> None:
    card = _card(TIGHT).record
    assert card.member is not None
    assert (card.member.given, card.member.family) == ("Kofi", "Antwi")
    assert (card.member_id, card.medicaid_id) == ("88104471-00", "44018820771")


def test_the_last_word_of_a_longer_label_is_no_caption_of_its_own() -> None:
    card = _card(SPONSORED).record
    assert card.member is not None
    assert card.primary_care_provider is not None
    assert (card.member.family, card.primary_care_provider.name) == ("Rosenthal", "Rafael Xiong")


def test_what_stands_over_a_damaged_label_is_not_its_value_where_a_name_stands_beside_it() -> None:
    rows = "GRANITE PEAK QUARRIES\nFmployee     Marlon T Beausoleil\nMember ID:   GPQ004471902"
    card = _card(rows).record
    assert card.member is not None
    assert card.member.family == "Beausoleil"


def test_a_name_right_behind_its_label_may_hold_a_word_of_cards() -> None:
    card = _card("Good Shepherd Care Ministry\nPrimary member: Per Lindqvist\nMember number: GS-2218-04").record
    assert card.member is not None
    assert (card.member.given, card.member.family) == ("Per", "Lindqvist")


def test_the_second_of_a_list_is_a_guess_where_the_first_cannot_be_read() -> None:
    found = _card("Aetna\nID W2083 77451\n01 YEVGENIYASTROGANOVA\n02 DMITRI STROGANOV\nGRP: 0868215-014")
    assert found.record.member is not None
    assert found.record.member.given == "DMITRI"
    assert found.readings["member.given"].confidence < 0.5


def test_a_star_parts_the_two_digits_of_a_person_from_the_number() -> None:
    card = _card("Sentara Health Plans\nSubscriber: Fenwick Abernathy\nSubscriber ID: S0912344*01").record
    assert card.member_id == "S0912344*01"


def test_an_o_before_zeros_behind_the_prefix_is_a_zero() -> None:
    found = _card("Allied Benefit\nEMPLOYEE  Ruslan Petrenko\nID NUMBER _ DFLO049173\nGROUP NO. D-2280")
    assert found.record.member_id == "DFL0049173"
    assert found.readings["member_id"].confidence <= 0.6


def test_a_number_called_by_a_card_of_some_name_is_the_members() -> None:
    card = _card(
        "Mine Workers Health Funds\nBeneficiary: DELBERT R STUMP\nHealth Services Card No.: 204-47-1882"
    ).record
    assert card.member_id == "204-47-1882"


LISTS = {
    "given names between commas": ("Dependents: DALE, WREN", [("DALE", None, None), ("WREN", None, None)]),
    "given names with suffixes": (
        "Covered dependents: Siobhan (02), Declan (03)",
        [("Siobhan", None, "02"), ("Declan", None, "03")],
    ),
    "two columns of a row": (
        "Dependents:  Joelle Ruiz  -01     Pascal Ruiz  -02",
        [("Joelle", "Ruiz", "01"), ("Pascal", "Ruiz", "02")],
    ),
    "a label for each relation": (
        "Spouse:    Denise Ruiz\nChildren:  Marco Ruiz, Gianna Ruiz",
        [("Denise", "Ruiz", None), ("Marco", "Ruiz", None), ("Gianna", "Ruiz", None)],
    ),
    "a label for each person": (
        "Dep 02  Lena Ruiz\nDep 03  Willem Ruiz",
        [("Lena", "Ruiz", "02"), ("Willem", "Ruiz", "03")],
    ),
}


@pytest.mark.parametrize("make", LISTS)
def test_dependents_are_told_apart_on_one_line_and_on_several(make: str) -> None:
    rows, people = LISTS[make]
    card = _card(f"Prairie Mutual Health Plan\nMember ID: PMH44718820\nMember: Ana Ruiz\n{rows}").record
    assert [(one.given, one.family, one.member_id_suffix) for one in card.dependents] == people


def test_a_family_name_before_a_comma_is_no_dependents_given_name() -> None:
    card = _card("Prairie Mutual Health Plan\nMember ID: PMH44718820\nMember: Ana Ruiz\nDependents: RUIZ, LENA").record
    assert [(one.given, one.family) for one in card.dependents] == [("LENA", "RUIZ")]


def test_a_practice_may_stand_for_the_doctor() -> None:
    card = _card("Peach State Health Plan\nMember: Ana Ruiz\nPCP: Cobbs Creek Pediatrics   215-555-0182").record
    assert card.primary_care_provider is not None
    assert card.primary_care_provider.name == "Cobbs Creek Pediatrics"


def test_the_site_beside_a_number_is_no_label_of_it() -> None:
    rows = "Member: Ana Ruiz\nFor Members:   www.myplan.example   1-800-555-0111\nTTY 711\nCustomer Care  1-800-555-0112 TTY 711"
    labels = [phone.label for phone in _card(rows).record.phones]
    assert labels == ["For Members", "Customer Care"]


def test_a_penalty_is_no_copay() -> None:
    card = _card("Member: Ana Ruiz\nOffice Visit $25\nFailure to call reduces benefits by $500.").record
    assert [copay.benefit for copay in card.copays] == ["Office Visit"]


def test_the_plan_goes_on_behind_its_payer_and_the_claims_department_is_no_part_of_the_firm() -> None:
    rows = "TRICARE Prime\nName: Ana Ruiz\nClaims: Humana Military, Attn: Claims Department, PO Box 7981, Madison, WI 53707"
    card = _card(rows).record
    assert card.claims_address is not None
    assert (card.payer, card.plan_name) == ("TRICARE", "TRICARE Prime")
    assert card.claims_address.recipient == "Humana Military"
