"""Referrals of many makes: what tells the parties, the reason and the codes where no known label stands."""

import pytest

from extractors.doctypes.referral_letter import score
from extractors.layout import Span
from extractors.parties import clinician_behind
from tests.doctypes.typed_referrals import paper, read

SECTIONS = """
SECTION A - MEMBER
Last Name: Adjei     First Name: Persephone     Sex: F
Date of Birth: 12/12/1995     Phone: 619-555-0111
SECTION B - REFERRING PROVIDER
Name: Stellan Brandt, MD     NPI: 1002235145
SECTION C - SPECIALIST
Name: Rosalind Achebe, MD     Specialty: Endocrinology
"""


def test_a_counted_heading_opens_its_party_at_the_head_of_its_line():
    record = read(SECTIONS).record
    assert record.referring_provider.family == "Brandt"
    assert record.referring_provider.npi == "1002235145"
    assert record.referred_to.family == "Achebe"
    assert record.patient.sex == "female"


@pytest.mark.parametrize(
    "label",
    ["Reason for specialist referral:", "What would you like us to help with?", "Chief concern today:", "Why now?"],
)
def test_a_label_is_known_by_the_meaning_of_its_words(label):
    text = f"REFERRAL\n\n{label}   Left knee locks on stairs since the fall\n\nDiagnosis:   M25.562 Pain in left knee\n"
    assert read(text).record.reason == "Left knee locks on stairs since the fall"


def test_a_concern_about_something_else_is_no_reason():
    text = """
COUNSELING REFERRAL

Presenting concerns
Worry and poor sleep after a car accident

Current diagnosis
F41.1 Generalized anxiety disorder

Safety concerns: No current risk reported
"""
    assert read(text).record.reason == "Worry and poor sleep after a car accident"


BARE = pytest.mark.xfail(strict=True, reason="a bare request is chosen without the ailment in the sentence before it")


@pytest.mark.parametrize(
    ("sentences", "reason"),
    [
        (
            "I am writing to ask for a pulmonary consultation because of a nodule found on a chest CT.",
            "I am writing to ask for a pulmonary consultation because of a nodule found on a chest CT.",
        ),
        (
            "He came in today. She has had palpitations twice a week since August.",
            "She has had palpitations twice a week since August.",
        ),
        (
            "This will introduce Ana Ruiz (born 1/2/1970, phone at home 503-555-0101), who requires removal of teeth.",
            "removal of teeth.",
        ),
        (
            "She has lost weight since May. She is referred for evaluation of anemia. Labs are enclosed.",
            "She is referred for evaluation of anemia.",
        ),
        (
            "He takes warfarin. Cardiology consultation is recommended before surgery. Please call with questions.",
            "Cardiology consultation is recommended before surgery.",
        ),
        pytest.param(
            "He farms here. He has a spot on the temple that bleeds. Please see him and treat as you think best.",
            "He has a spot on the temple that bleeds. Please see him and treat as you think best.",
            marks=BARE,
        ),
        pytest.param(
            "She has a hernia. I am referring her for repair, She takes no blood thinners. God bless you for your help.",
            "She has a hernia. I am referring her for repair",
            marks=BARE,
        ),
        (
            "I would like you to see this patient. She has had two fainting spells at work since June.",
            "She has had two fainting spells at work since June.",
        ),
        (
            "She was seen in May with this: Migraine attacks every week. No aura.",
            "Migraine attacks every week.",
        ),
    ],
)
def test_a_letter_tells_the_reason_in_many_ways(sentences, reason):
    assert reason in read(f"Dear Dr. Ruiz,\n\n{sentences}\n\nSincerely,\n\nAna Obi, MD\n").record.reason


@pytest.mark.parametrize(
    "entry",
    [
        "Clinical Findings       Left knee locks on stairs, effusion",
        "Conditions to be evaluated: Left knee locks on stairs, effusion",
        "Referral Notes: Left knee locks on stairs, effusion",
        "Comments for our team\nLeft knee locks on stairs, effusion",
        "Q3. Briefly, why does the patient need to be seen?\nA.  Left knee locks on stairs, effusion",
        "Rx          Please see far:\n\nLeft knee locks on stairs, effusion",
        "Indication' Left knee locks on stairs, effusion",
        "Re: Left knee locks on stairs, effusion",
        "Goals: Left knee locks on stairs,\n       effusion",
    ],
)
def test_a_label_of_no_list_is_weighed_by_what_it_asks_for(entry):
    text = f"REFERRAL\n\nPatient: Ana Obi     DOB: 1/2/1970\nDx: M25.562 Pain in left knee\n\n{entry}\n\nPhone: 503-555-0101\n"
    assert read(text).record.reason.endswith("Left knee locks on stairs, effusion")


@pytest.mark.parametrize(
    "entry",
    [
        pytest.param(
            "Current medications: ibuprofen for knee pain",
            marks=pytest.mark.xfail(strict=True, reason="two fields on rows close together are read as one sentence"),
        ),
        "cc: Rebecca Stone, MD (joint pain clinic)",
    ],
)
def test_what_other_labels_hold_is_no_reason(entry):
    text = f"REFERRAL\n\nPatient: Ana Obi     DOB: 1/2/1970\n{entry}\nNotes: Left knee locks on stairs, effusion\n"
    assert read(text).record.reason == "Left knee locks on stairs, effusion"


TICKED = """
REFERRAL

Patient: Ana Obi     DOB: 1/2/1970     Questions? 503-555-0101

INDICATION (please check)
[ ] Screening     [x] Other: Positive stool test, no weight loss
Dx: R19.5
"""


def test_a_reason_written_at_a_ticked_box_is_read_without_its_other():
    assert read(TICKED).record.reason == "Positive stool test, no weight loss"


def test_a_question_below_what_was_written_asks_for_it():
    text = """
REFERRAL

Patient: Ana Obi     DOB: 1/2/1970

Dark mole on the back, growing over six months

Why is this patient being referred?

D22.5 Melanocytic nevi of trunk
ICD-10 code and diagnosis
"""
    assert read(text).record.reason == "Dark mole on the back, growing over six months"


def test_notes_end_at_the_next_field_and_are_not_the_reason():
    text = """
REFERRAL

Patient: Ana Obi     DOB: 1/2/1970
Reason: Left knee locks on stairs since the fall
Notes: Afternoons only, her daughter drives
Tel: 503-555-0101
"""
    assert read(text).record.notes == "Afternoons only, her daughter drives"


def test_notes_that_are_the_reason_are_no_notes():
    text = "REFERRAL\n\nPatient: Ana Obi     DOB: 1/2/1970\nNotes: Knee pain for a year, worse on stairs\nTel: 503-555-0101\n"
    record = read(text).record
    assert (record.reason, record.notes) == ("Knee pain for a year, worse on stairs", None)


@pytest.mark.parametrize(
    ("entry", "service"),
    [
        ("Requested:   Medical nutrition therapy", "Medical nutrition therapy"),
        ("What do you want us to provide?\n[ ] Group     [x] Individual therapy", "Individual therapy"),
        ("Referred for (service):   Balance class and home visit", "Balance class and home visit"),
        ("[ ] Consult only     [x] Evaluate and treat", "Evaluate and treat"),
    ],
)
def test_the_service_is_read_at_a_label_known_by_its_words_or_where_it_is_ticked(entry, service):
    text = f"REFERRAL\n\nPatient: Ana Obi     DOB: 1/2/1970\n{entry}\nReason: Left knee locks on stairs\n"
    assert read(text).record.service_requested == service


def test_an_unlabelled_name_beside_age_and_birth_date_is_the_patients():
    text = """
VISIT SUMMARY

Adaeze Okafor   F, 64 y.o., 3/14/1962   MRN: E5500172

Provider   Priya Venkataraman, MD
Reason   New atrial fibrillation, needs a decision on blood thinners
"""
    patient = read(text).record.patient
    assert (patient.given, patient.family, patient.birth_date.isoformat()) == ("Adaeze", "Okafor", "1962-03-14")
    assert patient.medical_record_number == "E5500172"


def test_a_clinician_below_the_parents_of_a_child_is_the_referrer():
    text = """
FOLLOW-UP REFERRAL

Patient: Finnegan Alvarado     DOB 08/08/2011
Parent: Marisol Alvarado     Cell 520-555-0188
Seen by: Patrice Holloway PA-C
Reason: Buckle fracture, needs a cast
"""
    provider = read(text).record.referring_provider
    assert (provider.given, provider.family, provider.credentials) == ("Patrice", "Holloway", "PA-C")


def test_whom_a_letter_greets_did_not_write_it():
    text = """
From: Lourdes Xiong, MD

Dear Dr. Xiong,

I would like your help with anxiety that sertraline does not control.

Sincerely,

Henrietta Ferreira, FNP-C
NPI 2757220522
"""
    assert read(text).record.referring_provider.family == "Ferreira"


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("Diagnosis: 03.9 Hypothyroidism, unspecified", "E03.9"),
        ("Diagnosis: M79.,7 Fibromyalgia", "M79.7"),
        ("Diagnosis: Essential hypertension (110)", "I10"),
        ("Dx: Nontoxic single thyroid nodule [F04.1]", "E04.1"),
        ("1..N20.0: Calculus of kidney", "N20.0"),
    ],
)
def test_a_code_that_lost_its_letter_or_gained_a_mark_is_the_one_described(printed, code):
    assert [diagnosis.code for diagnosis in read(f"REFERRAL\n\n{printed}\n").record.diagnoses] == [code]


def test_a_form_that_asks_to_be_faxed_back_bears_the_receivers_letterhead():
    text = """
Three Rivers Pain Management, LLC
NEW PATIENT REFERRAL
Return this form to fax 918-555-0149

Referring physician   Horace J. Prudhomme, FNP-C
Practice   Saddleback Community Health
Office phone   918-555-0167

Patient name   Irving Inouye
Reason for referral   Left leg pain after fusion in 2022
"""
    record = read(text).record
    assert record.referred_to.organization == "Three Rivers Pain Management, LLC"
    assert record.referring_provider.organization == "Saddleback Community Health"


def test_the_words_of_a_service_are_no_office():
    text = "REFERRAL\n\nIntroducing: Cyrus Sato\nNail procedure and diabetic foot care\nReason: Ingrown nail, painful\n"
    record = read(text).record
    assert record.referring_provider is None or record.referring_provider.organization is None


@pytest.mark.parametrize(
    ("printed", "family"),
    [
        ("ZoraN.Chen, DNP", "Chen"),
        ("Emeka P, Dombrowski MD", "Dombrowski"),
        ("Kofi A. Vasquez It!, MD", "Vasquez"),
        ("Vikram S. Eastwick, MI)", "Eastwick"),
        ("Requested by Kincaid, Ana P, DO", "Kincaid"),
    ],
)
def test_a_damaged_clinicians_name_keeps_its_family_name(printed, family):
    words = Span(tuple(paper(printed).pages[0].words))
    person = clinician_behind(words) or read(f"REFERRAL\n\nReferring provider: {printed}\n").record.referring_provider
    found = person["family"].value if isinstance(person, dict) else person.family
    assert found == family


def test_noise_is_nobodys_name():
    assert read("REFERRAL\n\nPatient: HU Wt\n").record.patient is None


def test_an_approval_is_no_referral():
    text = """
NOTICE OF APPROVAL

Referred by: Kavita Lovelace, MD
Dear Dr. Goldfarb: We have reviewed the request and approved the services below.
Service requested: Right knee films

Sincerely,
"""
    assert score(paper(text)) < 0.5
