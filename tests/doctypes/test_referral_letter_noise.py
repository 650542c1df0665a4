"""Referrals as recognition leaves them: a degree, an initial, the writer's I and letters of codes lost or misread."""

import pytest

from extractors.doctypes.referral_letter import score
from tests.doctypes.typed_referrals import paper, read

LETTER = """
Dear Colleagues,

Tam writing about Delphine Begay, born 8-15-1991, at 24 weeks.
1am requesting a level II ultrasound.

Robin A. Castellanos, CNM
"""


def test_a_letter_whose_i_was_misread_asks_all_the_same():
    assert score(paper(LETTER)) >= 0.5


@pytest.mark.parametrize("typed", ["Helen T. Pruitt, M1?", "Helen T. Pruitt, ~~"])
def test_the_name_below_a_close_signs_though_its_degree_was_lost(typed):
    text = f"Dear Dr. Obuya:\n\nShe is referred for evaluation.\n\nSincerely,\n\nHelen Prot\n{typed}\n"
    record = read(text).record
    assert (record.referring_provider.given, record.referring_provider.family) == ("Helen", "Pruitt")


def test_an_initial_read_as_a_digit_is_left_out_of_the_name():
    record = read("Dear team,\n\nRE: Shayla 2. Whitehorse (F), DOB 12-29-1992\n\nPlease see her.\n").record
    assert (record.patient.given, record.patient.family) == ("Shayla", "Whitehorse")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("She also has Raynaud's without gangrene (173,00), perhaps related.", "I73.00"),
        ("Diagnosis; $83,511 Sprain of anterior cruciate ligament of right knee, subsequent encounter", "S83.511D"),
        ("Diagnosis: £11.65 Type 2 diabetes mellitus with hyperglycemia", "E11.65"),
        ("Diagnosis codes: R51,.9", "R51.9"),
        ("Diagnosis: 1153.8 Other visual disturbances", "H53.8"),
        ("Secondary RO00.2 Palpitations", "R00.2"),
        ("Diagnosis: F 42.1 Major depressive disorder single episode, moderate", "F32.1"),
        ("He has obstructive sleep apnea (C47,43), on CPAP.", "G47.33"),
        ("Associated diagnoses: Pruritus, unspecified (L2¢.9)", "L29.9"),
    ],
)
def test_a_code_is_restored_from_its_place_and_its_words(line, code):
    assert [diagnosis.code for diagnosis in read(f"REFERRAL\n\n{line}\n").record.diagnoses] == [code]


@pytest.mark.parametrize("line", ["Chronic heart failure, EF 35% or less", "Take 360 mg for preterm labor"])
def test_a_number_beside_words_of_a_diagnosis_is_no_code(line):
    assert not [diagnosis for diagnosis in read(f"REFERRAL\n\n{line}\n").record.diagnoses or () if diagnosis.code]
