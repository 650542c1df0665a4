"""Referrals as recognition leaves them: a degree, an initial, the writer's I and letters of codes lost or misread."""

from dataclasses import replace
from datetime import date

import pytest

from extractors.doctypes.referral_letter import extract, score
from extractors.document import Document, Line, Origin
from extractors.settings import Settings
from tests.doctypes.typed_referrals import TODAY, paper, read

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
        ("DX: —-F88 Other disorders of psychological development", "F88"),
        ("Diagnosis: 1153.8 Other visual disturbances", "H53.8"),
        ("Secondary RO00.2 Palpitations", "R00.2"),
        ("Diagnosis: F 42.1 Major depressive disorder single episode, moderate", "F32.1"),
        ("He has obstructive sleep apnea (C47,43), on CPAP.", "G47.33"),
        ("Associated diagnoses: Pruritus, unspecified (L2¢.9)", "L29.9"),
        ("Associated diagnoses: Pruritus, unspecified (L.29.9)", "L29.9"),
    ],
)
def test_a_code_is_restored_from_its_place_and_its_words(line, code):
    assert [diagnosis.code for diagnosis in read(f"REFERRAL\n\n{line}\n").record.diagnoses] == [code]


@pytest.mark.parametrize("line", ["Chronic heart failure, EF 35% or less", "Take 360 mg for preterm labor"])
def test_a_number_beside_words_of_a_diagnosis_is_no_code(line):
    assert not [diagnosis for diagnosis in read(f"REFERRAL\n\n{line}\n").record.diagnoses or () if diagnosis.code]


def faint(document: Document, *texts: str) -> Document:
    """Return the document with these words read unsurely."""
    lines = tuple(
        Line(tuple(replace(word, confidence=0.5) if word.text in texts else word for word in line.words))
        for line in document.pages[0].lines
    )
    return Document.of((replace(document.pages[0], lines=lines),))


def test_an_npi_written_with_a_gap_and_a_zero_like_a_letter_is_read_where_the_form_asks_for_one():
    record = read("""
PATIENT REFERRAL FORM

Patient: Ann Roe          DOB: 8/8/1941

Reason for referral:  Non-healing sacral ulcer

Referring provider (please print):                NPI
               Tomasz Wieczorek DO                     25384C4 734
""").record
    assert record.referring_provider.npi == "2538404734"


def test_a_misread_label_with_a_point_is_no_part_of_the_patients_name():
    record = read("PATIENT REFERRAL\n\nPatent. Ramiro Escamilla Jr\nDOB: 01/08/1955\nPhone: 361-555-0158\n").record
    assert (record.patient.given, record.patient.family, record.patient.suffix) == ("Ramiro", "Escamilla", "Jr")


def test_a_label_of_the_referring_clinician_introduces_no_patient():
    record = read("""
Referral Slip

Referred To
Antoine Guidry, DDS
Houma, LA 70360

              Simone R Boutte
              3/18/2001

Reason for referral
Biopsy of white patch on left side of tongue.

Referring Provider
Lauren Mistretta, DDS
""").record
    assert (record.patient.given, record.patient.family) == ("Simone", "Boutte")
    assert record.patient.birth_date == date(2001, 3, 18)


@pytest.mark.parametrize("said", ["Iam requesting", "and would like you to give", "Ihope that you can give"])
def test_a_letter_asks_though_the_writers_i_ran_into_the_next_word_or_is_lost(said):
    letter = f"Dear Colleagues,\n\nDelphine Begay was born 8-15-1991. {said} an opinion.\n\nRobin Castellanos, CNM\n"
    assert score(paper(letter)) >= 0.5


@pytest.mark.parametrize("label", ["Patent:", "Papent:", "Patierit,", "Pahent;"])
def test_a_damaged_patient_is_no_parent(label):
    patient = read(
        f"REFERRAL\n\n{label} Delroy Crumpton\nDOB: 10/12/1967\n\nAppt date:   Patient told: by phone\n"
    ).record.patient
    assert (patient.given, patient.family, patient.birth_date) == ("Delroy", "Crumpton", date(1967, 10, 12))


def test_a_title_in_the_letter_tells_which_name_is_the_family_name():
    record = read(
        "PATIENT: EARI. JENKINS\nDOB: 1/30/1949\n\nDear Bill:\n\nMr. Jenkins came back about the ulcer.\n"
    ).record
    assert (record.patient.given, record.patient.family) == ("EARI", "JENKINS")


def test_a_title_before_a_whole_name_turns_nothing_around():
    record = read("Patient: Delphine Begay\nDOB: 8/15/1991\n\nDear Bill:\n\nMs. Delphine Begay is pregnant.\n").record
    assert (record.patient.given, record.patient.family) == ("Delphine", "Begay")


def test_of_two_readings_of_a_name_the_surer_one_is_given():
    letter = (
        "Patient: Dwayne Fstrada-Pike\nDOB: 9/19/1979\n\nDear Dr. Obi:\n\nMr, Estrada-Pike strained his back lifting.\n"
    )
    record = extract(faint(paper(letter), "Fstrada-Pike"), today=TODAY, settings=Settings()).record
    assert record.patient.family == "Estrada-Pike"


def scanned(document: Document) -> Document:
    """Return the document as one whose words were recognised."""
    return Document.of(tuple(replace(page, origin=Origin.OCR) for page in document.pages))


def test_a_short_given_name_is_read_as_the_letter_names_the_patient_elsewhere():
    letter = "RE: Zoc Mbeki, D.O.B. 04/02/2022\n\nDear Alan,\n\nZoe is a girl who has had six ear infections.\n"
    record = extract(scanned(paper(letter)), today=TODAY, settings=Settings()).record
    assert (record.patient.given, record.patient.family) == ("Zoe", "Mbeki")


def test_a_name_of_which_signs_are_lost_is_read_where_the_paper_names_the_person_surely():
    letter = (
        "Great Basin Medicine          Craig Lundgren-Aoki, MD, MPH\n\nDear Dr. Obi:\n\nPlease see Ann Roe.\n\n"
        "Yours sincerely,\n\nCturg Luudgrei-Auki. MD, MPH\n"
    )
    page = scanned(faint(paper(letter), "Cturg", "Luudgrei-Auki."))
    record = extract(page, today=TODAY, settings=Settings()).record
    assert (record.referring_provider.given, record.referring_provider.family) == ("Craig", "Lundgren-Aoki")


def test_of_a_written_name_and_the_typed_one_below_it_the_typed_one_signs():
    letter = "Dear Dr. Obi,\n\nPlease see her for a cataract.\n\nThank you,\n\nH Puan OD\nHoang-Yen Pham, O.D.   NPI 2100614975\n"
    record = read(letter).record
    assert (record.referring_provider.given, record.referring_provider.family) == ("Hoang-Yen", "Pham")


def test_an_age_in_years_tells_the_birth_date_beside_it():
    record = read("REFERRAL\n\nVanDerHoff, Lloyd T\n02/09/1948   Age: 78Y   Sex: Male\n").record
    assert (record.patient.family, record.patient.birth_date) == ("VanDerHoff", date(1948, 2, 9))


def test_the_panel_of_the_member_ends_at_the_title_of_the_next_panel():
    record = read("""
REFERRAL REQUEST

MEMBER
Name: SANTILLAN, RIGOBERTO                Member ID: 90217745A
DOB: 09/14/1979                           Health Plan: Health Net
Phone: 909-555-0153                       Group: 57118B

REQUESTING PROVIDER
Name: Deepa Venkataraman, MD              NPI: 2882014204
Phone: 909-555-0125                       Specialty: Family Practice
""").record
    assert (record.referring_provider.npi, record.referring_provider.specialty) == ("2882014204", "Family Practice")


def test_from_and_to_inside_words_of_a_reason_open_no_block():
    record = read("REFERRAL\n\nREASON: PSA ROSE FROM 3.1 TO 6.8 IN ONE YEAR\n\nFROM: OWEN FAIRCHILD, MD\n").record
    assert record.reason == "PSA ROSE FROM 3.1 TO 6.8 IN ONE YEAR"
    assert record.referring_provider.family == "FAIRCHILD"


def test_an_npi_that_fails_its_check_digit_stays_as_read():
    letter = "REFERRAL\n\nPatient: Ana Ruiz   DOB: 1/2/1990\nReferring provider: Nhung Vo, OD   NPI: 2250909262\n"
    found = extract(faint(paper(letter), "2250909262"), today=TODAY, settings=Settings())
    assert found.record.referring_provider.npi == "2250909262"


@pytest.mark.parametrize("mark", ["NPI", "NP", "NPT", "NPL;", "NP1"])
def test_a_damaged_mark_of_an_npi_is_one(mark):
    record = read(f"Dear team,\n\nPlease see her.\n\nSincerely,\n\nGrace Oyama, FNP-BC {mark} 1234567893\n").record
    assert record.referring_provider.npi == "1234567893"


def test_an_option_above_a_name_is_not_the_patient():
    record = read("""
INFUSION REFERRAL

PATIENT DEMOGRAPHICS
Referral status:   [x] New   O Renewal
Patient name: Siobhan Okwuosa-Reid
DOB: 1/17/1984
""").record
    assert (record.patient.given, record.patient.family) == ("Siobhan", "Okwuosa-Reid")


def test_offered_codes_with_misread_letters_and_boxes_are_left_where_another_is_ticked():
    record = read("""
REFERRAL FOR CARDIAC REHABILITATION

Patient: Luciano Kowalczyk   DOB: 12/12/1957

Qualifying diagnosis (check one)
[ ] 121.4 Non-ST elevation (NSTEMI) myocardial infarction
& 295.1 Presence of aortocoronary bypass graft
0 295.5 Presence of coronary angioplasty implant and graft
O 120.89 Other forms of angina pectoris
""").record
    assert [diagnosis.code for diagnosis in record.diagnoses] == ["Z95.1"]


def test_a_given_name_behind_the_degree_is_read():
    record = read("REFERRAL\n\nElectronically signed by: Vasquez-Lind, MD, Karin on 10/19/2026\n").record
    assert (record.referring_provider.given, record.referring_provider.family) == ("Karin", "Vasquez-Lind")


def test_damaged_dots_before_a_colon_are_no_part_of_the_reason():
    record = read(
        "REFERRAL\n\nPATIENT....: ANA RUIZ\nREASON. ....045 : PSA ROSE WITH WEAK STREAM AND NOCTURIA\n"
    ).record
    assert record.reason == "PSA ROSE WITH WEAK STREAM AND NOCTURIA"


def test_a_line_behind_a_misread_box_is_no_reason():
    record = read("""
REFERRAL

Patient: Eskil Thorvaldsen   DOB: 8/1/1990

Symptoms:   [& cold   bite   heat   swelling   none
Findings: Lingering cold pain on lower left molar, wakes him at night.
""").record
    assert record.reason.removeprefix("Findings: ") == "Lingering cold pain on lower left molar, wakes him at night."


def test_an_order_names_its_patient_before_the_birth_date_with_a_middle_name():
    record = read("""
Sandhills Medical Group

Pfeiffer, Annika Lorraine   DOB: 5/3/1969
Ambulatory Referral to Gastroenterology (Order 88120437)

Authorizing Provider: Oyelaran, Folake M, MD

Referral Details
Referred To Provider Specialty   Gastroenterology
Referred To Location             Moore County Digestive Health
""").record
    assert (record.patient.given, record.patient.middle, record.patient.family) == ("Annika", "Lorraine", "Pfeiffer")
    assert record.referred_to.organization == "Moore County Digestive Health"
    assert record.referred_to.specialty == "Gastroenterology"


@pytest.mark.parametrize("i", ["1am", "Tam", "lam", "1 am"])
def test_the_writers_i_is_put_right_in_the_reason(i):
    record = read(
        f"Dear Dr. Obi,\n\n{i} referring Mr. Achterberg for evaluation of kidney failure.\n\nSincerely,\n"
    ).record
    assert record.reason == "I am referring Mr. Achterberg for evaluation of kidney failure."


def test_a_reason_goes_on_in_the_line_below_it():
    record = read("""
HOME HEALTH REFERRAL

Patient: Augustin Prudhomme   DOB: 2/11/1939
Reason for home care: CHF exacerbation with weakness, unsafe transfers,
                      needs teaching on daily weights and diuretics.
""").record
    assert record.reason.endswith("unsafe transfers, needs teaching on daily weights and diuretics.")


def test_the_date_of_a_biopsy_is_not_the_letters_own():
    record = read(
        "CONSULTATION REQUEST\n\n10/12/2026\n\nPatient: Ana Ruiz   DOB: 1/2/1990\nBiopsy date: 9/30/2026\n"
    ).record
    assert record.date == date(2026, 10, 12)
