"""Referrals: forms with boxes side by side, letters in prose, slips; and what must not be taken for them."""

from datetime import date

import pytest

from extractors.doctypes.referral_letter import DOCTYPE, extract, score
from extractors.doctypes.referral_letter.blocks import blocks
from extractors.doctypes.referral_letter.labels import HEADINGS
from extractors.settings import Settings
from tests.doctypes.typed_referrals import TODAY, paper, read

LETTER = """
Larkspur Family Medicine
8331 Wren Street, Suite 700, Albany, NY 12239
Telephone (518) 555-0192  Facsimile (518) 555-0194

November 1, 2026

Otis F. Rosenthal, MD
University General Surgery Clinic
8444 Quarry St
Albany, NY 12240

Re: Gwendolyn L. Reyes-Whitlock
Born 08/02/1980

Dear Dr. Rosenthal:

Thank you for seeing Ms. Reyes-Whitlock, whom I have followed for several years.
The reason for this referral: Attacks of belly pain after meals, gallstones on
ultrasound. Liver tests are normal.

My diagnosis is Calculus of gallbladder (K80.20).

Insurance: Cigna Healthcare, member ID U98321974.
No prior authorization is required for this visit.

With kind regards,

Beatriz W. Dombrowski, DO
NPI 1157178454

cc: Thaddeus Sato, MD
"""

FORM = """
SPECIALTY REFERRAL REQUEST

REFERRING PROVIDER                        REFER TO
Name: Prudhomme, Fergus H, FNP-C          Name: Iyer, Bernadette T, MD
Practice: Harvest Moon Medical Group      Practice: Three Rivers Urology, LLC
NPI: 1902448822                           NPI: 2210281178
Group NPI: 2152331528                     Fax: (509) 555-0131

PATIENT INFORMATION
Name: Garcia-Montoya, Mary Ann C
Date of birth: 07/31/1960                 Phone: (509) 555-0134
Parent/Guardian: Rosa Pemberton           Phone: (509) 555-0177

Diagnosis: N20.0 Calculus of kidney
Reason for referral: Blood in the urine twice this month without pain
How soon:   Routine   Urgent   ASAP
"""


def test_a_letter_is_read_from_subject_line_prose_and_signature():
    record = read(LETTER).record
    assert (record.patient.given, record.patient.family) == ("Gwendolyn", "Reyes-Whitlock")
    assert record.patient.birth_date == date(1980, 8, 2)
    assert (record.referring_provider.family, record.referring_provider.npi) == ("Dombrowski", "1157178454")
    assert record.referring_provider.phone == "+15185550192"
    assert record.referring_provider.fax == "+15185550194"
    assert (record.referred_to.family, record.referred_to.phone) == ("Rosenthal", None)
    assert [diagnosis.code for diagnosis in record.diagnoses] == ["K80.20"]


def test_the_reason_is_the_sentence_that_states_it_and_not_the_greeting():
    reason = read(LETTER).record.reason
    assert reason.startswith("Attacks of belly pain")
    assert "Liver" not in reason


def test_a_sentence_about_insurance_gives_payer_and_number_but_no_authorization():
    coverage = read(LETTER).record.coverage
    assert (coverage.payer, coverage.member_id) == ("Cigna Healthcare", "U98321974")
    assert coverage.authorization_number is None


def test_an_urgency_nobody_stated_is_left_out():
    assert read(LETTER).record.urgency is None
    assert read(FORM).record.urgency is None


def test_boxes_side_by_side_keep_their_own_clinicians():
    record = read(FORM).record
    assert (record.referring_provider.family, record.referring_provider.npi) == ("Prudhomme", "1902448822")
    assert (record.referred_to.family, record.referred_to.npi) == ("Iyer", "2210281178")
    assert (record.patient.given, record.patient.middle, record.patient.family) == ("Mary Ann", "C", "Garcia-Montoya")


def test_a_guardians_telephone_is_not_the_patients():
    assert read(FORM).record.patient.phone == "+15095550134"


def test_a_heading_lower_in_the_left_column_does_not_take_lines_of_the_right_one():
    found = blocks(
        paper(
            """
FROM
Wendell O'Hanlon, PA-C             INSURANCE
Riverstone Community Clinic        WellCare
PATIENT                            Giveback
Noemi Mulcahy                      ID 929590318
"""
        ),
        HEADINGS,
    )
    lines = {block.role: [line.text for line in block.lines] for block in found}
    assert lines["coverage"] == ["WellCare", "Giveback", "ID 929590318"]
    assert lines["patient"] == ["Noemi Mulcahy"]


def test_two_rivals_for_the_signature_make_it_doubtful():
    rivals = LETTER.replace("cc: Thaddeus Sato, MD", "Thaddeus Sato, MD\nNPI 1902448822")
    reading = read(rivals).readings["referring_provider.family"]
    assert reading.confidence < read(LETTER).readings["referring_provider.family"].confidence


def test_a_letter_scores_above_a_consult_note():
    thanks = paper("Consultation Report\n\nThank you for referring Ms. Roe to us.\nImpression: sinusitis")
    assert score(paper(LETTER)) > 0.8
    assert score(thanks) < 0.3


@pytest.mark.parametrize(
    "text", ["x", ":", "Re:", "Dear", "NPI", "Patient:\nReason:\nTo:\nFrom:", "[X] [ ] [X]", "DOB: 99/99/9999"]
)
def test_junk_is_read_without_raising(text):
    document = paper(text)
    assert 0 <= DOCTYPE.score(document) <= 1
    extract(document, today=TODAY, settings=Settings())


CAPTIONS_BELOW = """
                  Request for Consultation

Wendell Tripp                       04/04/1939             M
Patient                             Birth Date             Sex

605-555-0120                        Medicare               1EG4TE5MK73
Telephone                           Insurance              Insurance ID

Rosa Delgado, MD                    1234567893             605-555-0166
Requesting physician                NPI                    Fax

Worsening shortness of breath, home oxygen evaluation
Reason for consultation

J44.9 Chronic obstructive pulmonary disease, unspecified
Diagnosis
"""


def test_captions_under_their_values_are_read_as_their_labels():
    found = read(CAPTIONS_BELOW)
    record = found.record
    assert (record.patient.given, record.patient.family) == ("Wendell", "Tripp")
    assert record.patient.birth_date == date(1939, 4, 4)
    assert (record.referring_provider.family, record.referring_provider.npi) == ("Delgado", "1234567893")
    assert record.reason == "Worsening shortness of breath, home oxygen evaluation"
    assert [diagnosis.code for diagnosis in record.diagnoses] == ["J44.9"]


def test_a_value_above_its_caption_keeps_its_printed_place():
    name = read(CAPTIONS_BELOW).readings["patient.family"]
    caption_top = next(line.box.top for line in paper(CAPTIONS_BELOW).lines if line.text.startswith("Patient"))
    assert name.box.bottom * 792 < caption_top


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("Dx 110 Essential (primary) hypertension", "I10"),
        ("Dx {89.152 Pressure ulcer of sacral region, stage 2", "L89.152"),
        ("Dx E11 9 Type 2 diabetes mellitus without complications", "E11.9"),
        ("Dx 212.11 Encounter for screening for malignant neoplasm of colon", "Z12.11"),
    ],
)
def test_a_damaged_code_is_put_right_by_the_words_beside_it(printed, code):
    assert [diagnosis.code for diagnosis in read(printed).record.diagnoses] == [code]


def test_a_code_offered_beside_an_empty_box_is_no_diagnosis():
    form = """
    SLEEP STUDY ORDER FORM
    Diagnosis (check one)
    [ ] G47.00 Insomnia     [x] G47.33 Obstructive sleep apnea     [ ] G47.411 Narcolepsy
    """
    assert [diagnosis.code for diagnosis in read(form).record.diagnoses] == ["G47.33"]


def test_an_impossible_birth_date_is_not_replaced_by_another_date():
    form = """
    REFERRAL
    Patient: Ana Ruiz      DOB: 13/44/1970
    Last visit 03/02/1999
    """
    assert read(form).record.patient.birth_date is None


@pytest.mark.parametrize(
    ("letter", "reason"),
    [
        (
            "Please see my patient Ana Ruiz (DOB 1/2/1970). Referred for:\nHeartburn for six months.",
            "Heartburn for six months.",
        ),
        (
            "I am sending this patient for the following: New floaters in the right eye.",
            "New floaters in the right eye.",
        ),
        (
            "REFERRAL\nPt. name Ana Ruiz\nBorn 1/2/1970\nDate 3/4/2026\nArea of concern Painful bunion, no longer helped by shoes",
            "Painful bunion, no longer helped by shoes",
        ),
    ],
)
def test_the_reason_follows_the_words_that_announce_it(letter, reason):
    assert read(letter).record.reason.endswith(reason)


def test_an_order_without_a_referrals_title_is_known_by_its_parts():
    order = """
    PHYSICAL THERAPY PRESCRIPTION
    Name:  Naomi Feld      D.O.B.:  06-01-1985
    Diagnosis:  Lumbar radiculopathy M54.16
    Indication:  Lumbar radiculopathy after MVA
    Carlton Webb, MD    NPI 1234567893
    """
    assert score(paper(order)) > 0.5
