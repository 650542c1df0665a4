"""Who is who on a referral: sections that are counted, offices behind names, initials spelled out elsewhere."""

import pytest

from tests.doctypes.typed_referrals import read


def test_a_section_counted_before_a_colon_opens_its_party():
    record = read("""
Structural Heart Program Referral Form
Section 1: Patient
Name: Lorenzo Bianchi   Date of birth: 08/08/1953
Section 2: Referring Cardiologist
Name: Eve Stanton, MD   NPI: 1558423719
Section 3: Primary Care Physician
Name: Albert Nunez, MD   Phone: 617-555-0133
""").record
    assert record.patient.family == "Bianchi"
    assert (record.referring_provider.given, record.referring_provider.family) == ("Eve", "Stanton")
    assert record.referring_provider.npi == "1558423719"


@pytest.mark.parametrize(
    "line",
    [
        "From: Dr Dolores Vega, Vega Family Health",
        "From: Dolores Vega, MD - Internal Medicine",
        "From: Dr. Dolores Vega - Vega Family Health",
    ],
)
def test_an_office_or_specialty_behind_a_clinician_is_no_part_of_the_name(line):
    record = read(f"REFERRAL\n\n{line}\nTo: Shoulder Institute\n\nPatient: Percy Ingram   DOB: 9/3/1961\n").record
    assert (record.referring_provider.given, record.referring_provider.family) == ("Dolores", "Vega")


def test_an_initial_is_spelled_out_by_the_full_name_elsewhere():
    record = read("""
Harlan Street Family Medicine
Osvaldo Ferreira, MD     Gwen Tadesse, PA-C

Re: Client K. Dombrowski (full name Kamil Dombrowski, dob 6/6/1988)

Dear Colleague,
I am referring him for a medication evaluation.

Sincerely,

G. Tadesse, PA-C
""").record
    assert (record.patient.given, record.patient.family) == ("Kamil", "Dombrowski")
    assert (record.referring_provider.given, record.referring_provider.family) == ("Gwen", "Tadesse")


def test_an_npi_behind_a_clinics_name_and_a_comma_is_the_clinicians():
    record = read("REFERRAL\nPhysician: Frank DeLuca, D.O., Decorah Clinic, NPI 1003928475\n").record
    assert record.referring_provider.npi == "1003928475"


def test_a_childs_first_and_last_name_are_not_those_of_the_mother():
    record = read("""
EARLY INTERVENTION REFERRAL
Child's First Name: Omari     Child's Last Name: Blake     Date of Birth: 01/24/2019
Mother's name: Tanya Blake    Phone: 973-555-0161
""").record
    assert (record.patient.given, record.patient.family) == ("Omari", "Blake")


def test_column_headings_beside_a_patients_label_are_no_name():
    record = read("""
ORDER REQUISITION - OUTPATIENT REFERRAL
PATIENT NAME                  MRN          DOB         AGE/SEX   LOC
HALVERSTADT, ORRIN J          00719346     01/15/1946  80/M      4W-412
""").record
    assert (record.patient.given, record.patient.family) == ("ORRIN", "HALVERSTADT")


def test_a_code_of_three_characters_in_parentheses_behind_words_is_a_diagnosis():
    record = read("Consult requested\nProstate cancer (C61), zoledronic acid (J3489). Please discuss.\n").record
    assert [diagnosis.code for diagnosis in record.diagnoses] == ["C61"]


def test_a_patient_in_a_column_beside_the_letterhead_is_read_from_that_column():
    record = read("""
Northfield Health Medical Group               Abernathy-Cole, Renata J
Tamarack Family Medicine Clinic               MRN: 004718826
6120 Tamarack Parkway                         DOB: 7/22/1971   Sex: F

AMBULATORY REFERRAL
Authorized By:   Lund, Peter A, MD
""").record
    assert (record.patient.given, record.patient.family) == ("Renata", "Abernathy-Cole")
    assert record.patient.medical_record_number == "004718826"


def test_a_birth_date_below_its_bare_label_is_not_the_date_above():
    record = read("""
SPECIALIST REFERRAL
Date:
      9/15/26
Child's name:                  D.O.B.:            [x] Boy   [ ] Girl
       Ezekiel Obi-Warren          4/2/21
Parent:                        Best phone:
       Nkechi Obi                  470-555-0128
""").record
    assert str(record.patient.birth_date) == "2021-04-02"


def test_of_clinicians_with_boxes_the_ticked_one_refers():
    record = read("""
SPECIALIST REFERRAL
Patient:   Ezekiel Obi      DOB: 4/2/21
Provider:   [ ] L. Abrams, MD   [ ] J. Cho, MD   [x] T. Ferreira, CPNP   [ ] S. Ngata, DO
""").record
    assert (record.referring_provider.given, record.referring_provider.family) == ("T", "Ferreira")


OCCUPATIONAL = """
IRONGATE OCCUPATIONAL HEALTH               755 Steelworks Way, Gary, IN 46402
                                           Voice (219) 555-0174  Fax (219) 555-0175

January 29, 2026

Lakefront Rehab & Sports PT
1330 Broadway, Merrillville, IN 46410      via fax (219) 555-0192

Employee:   DeShawn Pettigrew      DOB 07/15/1990

Mr. Pettigrew strained his back. He is referred for physical therapy.

Luis F. Carranza, MD
"""


def test_letterhead_and_address_are_told_apart_by_the_date_between_them():
    record = read(OCCUPATIONAL).record
    assert record.referring_provider.organization == "IRONGATE OCCUPATIONAL HEALTH"
    assert record.referring_provider.address.city == "Gary"
    assert record.referring_provider.fax == "+12195550175"
    assert record.referred_to.organization == "Lakefront Rehab & Sports PT"
    assert record.referred_to.fax == "+12195550192"


def test_a_letterheads_list_of_physicians_is_not_who_refers():
    record = read("""
SUMMIT ORTHOPAEDIC GROUP
62 Tilley Drive, South Burlington, VT 05403
Physicians: Joel Kessler, MD * Amrita Dhaliwal, MD * Owen Pruitt, MD

April 9, 2026

Dear Connie,

I am sending you Mrs. Lavallee, born 8/12/1953, for osteoporosis.

Sincerely,

Amrita Dhaliwal, MD
""").record
    assert (record.referring_provider.given, record.referring_provider.family) == ("Amrita", "Dhaliwal")


def test_a_code_in_a_column_behind_an_option_that_is_not_ticked_is_none_of_the_patients():
    record = read("""
COLONOSCOPY REFERRAL
INDICATION
[ ] Screening, average risk, age 45 or over        Z12.11
[ ] Personal history of polyps                     Z86.0100
[x] Other: Positive FIT
    ICD-10: R19.5  Other fecal abnormalities
""").record
    assert [diagnosis.code for diagnosis in record.diagnoses] == ["R19.5"]


@pytest.mark.parametrize(
    "line",
    [
        "Ozark Plateau Medical Group, intake department",
        "Ozark Plateau Medical Group, Intake",
        "Rheumatology, Ozark Plateau Medical Group",
        "Dr. Pacheco, Ozark Plateau Medical Group",
        "Ozark Plateau Medical Group, Nadia Sorokin, DO",
    ],
)
def test_an_office_is_named_without_its_desk_its_specialty_and_its_doctor(line):
    record = read(f"REFERRAL\n\nTo: {line}\n\nPatient: Percy Ingram   DOB: 9/3/1961\n").record
    assert record.referred_to.organization == "Ozark Plateau Medical Group"


def test_a_label_within_the_column_of_values_takes_nothing_from_those_below_it():
    record = read("""
REFERRAL
TO:        Western Slope Hand Surgery
           Attention: Dr. Ruben Salcido
FAX:       (970) 555-0178
FROM:      Dr. Dale Fitzhugh
PATIENT:   Rowena Castellan
""").record
    assert (record.referring_provider.given, record.referring_provider.family) == ("Dale", "Fitzhugh")


def test_a_name_and_number_under_one_label_are_both_read():
    record = read("REFERRAL\nReferring provider / NPI: Eric Langlois MD / 1093817465\n").record
    assert (record.referring_provider.given, record.referring_provider.npi) == ("Eric", "1093817465")


def test_two_spanish_family_names_are_both_the_patients():
    record = read("REFERRAL\nPatient:  Xiomara Delgado Fuentes     DOB: 1/2/1980\nReferred by:  H Pham OD\n").record
    assert (record.patient.given, record.patient.family) == ("Xiomara", "Delgado Fuentes")
    assert (record.referring_provider.family, record.referring_provider.credentials) == ("Pham", "OD")


def test_a_telephone_with_points_holds_no_diagnosis_code():
    text = "REFERRAL\nDx: K40.90 Inguinal hernia\nTelephone 615.555.0109\nFax 615.555.0110\n"
    assert [diagnosis.code for diagnosis in read(text).record.diagnoses] == ["K40.90"]


def test_an_offices_own_column_beside_the_form_is_its_letterhead():
    record = read("""
Tanager Creek Internal Medicine
49 Old Ferry Rd             To: Kofi B. Jankovic, DO
Tulsa, OK 74116             University Gastroenterology Clinic
Ph (918) 555-0141           Fax (918) 555-0103
Fx (918) 555-0186

                            PATIENT NAME   Ambrose K. Szymanski
""").record
    assert record.referring_provider.organization == "Tanager Creek Internal Medicine"
    assert record.referring_provider.fax == "+19185550186"
    assert record.referring_provider.address.city == "Tulsa"


def test_a_clinician_whose_license_names_its_grade_signs():
    record = read("""
Linden Counseling

Dear Dr. Warsame,

I am writing on behalf of my client, Jolene Farris, date of birth August 8, 1997.

Respectfully,
Miriam Webb, LPCC-S
NPI 2726879176
""").record
    assert (record.referring_provider.given, record.referring_provider.family) == ("Miriam", "Webb")
    assert record.referred_to.family == "Warsame"


def test_of_two_in_a_practice_the_one_whose_signature_it_is_refers():
    record = read("""
Oak & Elm Family Practice
Tel. 973-555-0124   Fax 973-555-0125
Carmine Esposito, MD   Nasrin Rahimi, MD

SPECIALIST REFERRAL
Patient: Bogdan Ilic   DOB: 11/2/1966
Refer to: Dr. Lemuel Achterberg
Diagnosis: gross hematuria

Nasrin Rahimi
Signature
""").record
    assert record.referring_provider.family == "Rahimi"
    assert record.referred_to.family == "Achterberg"


def test_numbers_go_to_the_party_beside_whose_name_they_stand():
    record = read("""
REFERRAL ORDER
Patient: Bogdan Ilic   DOB: 11/2/1966   Cell: 973-555-0189

Referring provider: Carmine Esposito, MD
Tel 973-555-0124   Fax 973-555-0125

Refer to: Lemuel Achterberg, MD
Tel 973-555-0131   Fax 973-555-0132
""").record
    assert record.patient.phone == "+19735550189"
    assert (record.referring_provider.phone, record.referring_provider.fax) == ("+19735550124", "+19735550125")
    assert (record.referred_to.phone, record.referred_to.fax) == ("+19735550131", "+19735550132")


@pytest.mark.parametrize(
    ("told", "sex"),
    [
        ("Jane Roe is a 72-year-old right-handed woman with palpitations.", "female"),
        ("This 9 month old boy, Jay Roe, has a murmur.", "male"),
        ("My patient Jay Roe, 48 yo M, has a kidney stone.", "male"),
        ("Zoe Roe is a three-year-old girl with ear infections.", "female"),
        ("Jane Roe, DOB 12/05/1961, has a cataract; her 90-year-old mother has one too.", None),
        ("Patient Jane Roe, DOB 12/05/1961 Female, has a cataract.", "female"),
        ("Patient: Jane Roe   DOB: 12/05/1961\nSex: [ ] M [x] F", "female"),
        ("Patient: Jane Roe   DOB: 12/05/1961\nSex: [ ] M [ ] F", None),
    ],
)
def test_the_sex_is_read_wherever_it_is_told_of_the_patient(told, sex):
    record = read(f"Dear Dr. Obi,\n\nPlease see my patient Roe.\n{told}\n\nSincerely,\nAna Ruiz, MD").record
    assert record.patient.sex == sex


@pytest.mark.parametrize(
    ("line", "payer"),
    [
        ("Medical plan: Highmark BCBS Delaware   Member ID: DEH700183366", "Highmark BCBS Delaware"),
        ("Carrier: Golden Plains Indemnity   Claim # 26-4471902", "Golden Plains Indemnity"),
        ("WC carrier / adjuster: Travelers / Bridget Nolan", "Travelers"),
        ("Insurance: Aetna Open Choice PPO   ID: W284611703", "Aetna"),
    ],
)
def test_a_payer_is_read_behind_any_label_for_a_carrier_and_without_its_plan(line, payer):
    record = read(f"REFERRAL\nPatient: Jane Roe   DOB: 12/05/1961\n{line}\n\nReferred by: Ana Ruiz, MD\n").record
    assert record.coverage.payer == payer


def test_of_two_identifiers_on_a_line_that_behind_the_referrers_name_is_theirs():
    record = read("""
Oak & Elm Family Practice
C. Esposito, MD   NPI 2226726935   N. Rahimi, MD   NPI 2151250232

Dear Dr. Achterberg,
Please see Bogdan Ilic, born 11/2/1966, for gross hematuria.

Sincerely,
N. Rahimi, MD
""").record
    assert (record.referring_provider.family, record.referring_provider.npi) == ("Rahimi", "2151250232")
