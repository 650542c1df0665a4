"""The coverage that sentences of a letter tell."""

import pytest

from tests.doctypes.typed_referrals import read


@pytest.mark.parametrize(
    ("sentence", "payer", "member"),
    [
        (
            "Coverage is Regence BlueShield of Idaho PPO, ID# XMD904771263, group 10033871.",
            "Regence BlueShield of Idaho",
            "XMD904771263",
        ),
        ("They are insured with Amerigroup, ID 725518830.", "Amerigroup", "725518830"),
        ("His insurance is Anthem HealthKeepers, member number YTX884M20715.", "Anthem HealthKeepers", "YTX884M20715"),
        ("He has Tufts Health Plan and can come any day but Tuesday.", "Tufts Health Plan", None),
        ("Her Medicare number is 7XK2-RF9-PD44.", "Medicare", "7XK2-RF9-PD44"),
    ],
)
def test_a_sentence_tells_payer_and_number(sentence, payer, member):
    text = f"Dear Dr. Ruiz,\n\nI am referring Ana Obi, born 3/3/1970, for knee pain. {sentence}\n\nSincerely,\n"
    coverage = read(text).record.coverage
    assert (coverage.payer, coverage.member_id) == (payer, member)


def test_a_zip_code_behind_the_state_of_idaho_is_no_member_number():
    text = "REFERRAL\n1180 Canyon Creek Rd, Boise, ID 83706\nPatient:  Thaddeus Bergquist\nInsurance:  Aetna\n"
    assert read(text).record.coverage.member_id is None
