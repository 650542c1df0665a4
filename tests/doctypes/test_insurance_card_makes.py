"""Cards of many makes, each unlike the others in where and how it names payer, member and number; and papers that only
name an insurance. Drawn as text: each row a string, each character six points wide."""

import datetime as dt

import pytest

from extractors.doctypes.insurance_card import DOCTYPE
from tests.layout.conftest import document

TODAY = dt.date(2026, 11, 23)

CARDS = {
    "label above its value": """
Prairie Star Health
Enrollee
ANNIKA S THORVALD
Enrollee ID
PS600481237
Group                Effective
49011                02/01/2026
""",
    "label under its value": """
Mountain Health CO-OP
Sylvie Marchetti
Member
MHC4471902
Member ID
20881
Group
PCP $25  Spec $60  UC $60
""",
    "row of labels over a row of values": """
Medica
Medica Choice Passport
Name                       ID Number           Group Number
BEULAH K CRABTREE          600481237 01        49011
RxBIN 003858   RxPCN A4    RxGRP MDCA
""",
    "no labels": """
Tidewater Health Plan
COLM F GALLAGHER
TH00981234
MARINER HMO
01/01/2026
PCP $10 SPEC $30 ER $100
""",
    "roster": """
Blue Ridge Mutual
ID: BRM6612093       Group: 8871
Name                     DOB          Sfx
Alden Fairweather        02/11/1980   01
Corinne Fairweather      07/23/1982   02
Jasper Fairweather       09/30/2011   03
""",
    "school that an insurer covers": """
Lakeside College
2026-2027 Student Health Insurance Plan
Noor Haddad
ID: WF8812034
Student ID: 900441122
Insurance Company: Wellfleet Insurance Company
PPO Network: Cigna PPO
""",
    "employer's plan that a firm administers": """
Blue Heron Paper Company
Employee Health Care Plan
RAMIRO DELACROIX
Member ID TM4410982   Group 5PX210
Cigna PPO Network
Claims Administrator: Trustmark Health Benefits
Customer Service 800-555-0199
""",
    "union's own fund": """
TEAMSTERS LOCAL 917 WELFARE FUND
4 Union Plaza, Elmont, NY 11003
Participant               Soc./ID No.
GUS PETRAKIS              917-44821
Hospital: Empire BlueCross     Prescription: Express Scripts
FUND OFFICE 516-555-0133
""",
    "Spanish beside English": """
L.A. Care Health Plan                 Medi-Cal
Name/Nombre                           DOB / Nacimiento
PERCIVAL R. TRAN                      06/24/1947
Member ID / Identificación            Effective Date / Efectiva
33498079A                             04/01/2025
""",
    "misread letters": """
UnitedHeaIthcare
Mernber lD: 880123456           Group Nurnber: 902111
Mernber:
MARGUERITE SANDOVAL
Rx Bin: 610279   Rx PCN: 9999  Rx Grp: UHEALTH
""",
    "member whose family name is a payer's": """
Molina Healthcare
Member: Rosa Molina
Identification #: 810447229
Date of Birth: 12/19/2001        Program: Healthy Michigan Plan
RxBIN: 004336   RxPCN: ADV   RxGRP: RX0546
""",
    "plan name that begins with the payer's": """
Wellcare
Wellcare Dual Access (HMO D-SNP)
BEULAH M FONTAINE
Member ID#: 44120093811
RXBIN: 610014 RXPCN: MEDDPRIME RXGRP: 2FFA
""",
}
READ = {
    "label above its value": ("Prairie Star Health", "ANNIKA", "THORVALD", "PS600481237", None),
    "label under its value": ("Mountain Health CO-OP", "Sylvie", "Marchetti", "MHC4471902", None),
    "row of labels over a row of values": ("Medica", "BEULAH", "CRABTREE", "600481237", "01"),
    "no labels": ("Tidewater Health Plan", "COLM", "GALLAGHER", "TH00981234", None),
    "roster": ("Blue Ridge Mutual", "Alden", "Fairweather", "BRM6612093", "01"),
    "school that an insurer covers": ("Wellfleet Insurance Company", "Noor", "Haddad", "WF8812034", None),
    "employer's plan that a firm administers": (
        "Trustmark Health Benefits",
        "RAMIRO",
        "DELACROIX",
        "TM4410982",
        None,
    ),
    "union's own fund": ("TEAMSTERS LOCAL 917 WELFARE FUND", "GUS", "PETRAKIS", "917-44821", None),
    "Spanish beside English": ("L.A. Care Health Plan", "PERCIVAL", "TRAN", "33498079A", None),
    "misread letters": ("UnitedHealthcare", "MARGUERITE", "SANDOVAL", "880123456", None),
    "member whose family name is a payer's": ("Molina Healthcare", "Rosa", "Molina", "810447229", None),
    "plan name that begins with the payer's": ("Wellcare", "BEULAH", "FONTAINE", "44120093811", None),
}
OTHERS = {
    "demographics sheet": """
PATIENT DEMOGRAPHICS
Name: Baumgartner, Felix    DOB: 03/04/1980   Sex: M
Emergency contact: Anna Baumgartner 608-555-0102
PRIMARY INSURANCE
Payer: Quartz   Plan: Quartz One HMO
Member ID: Q55120098   Group #: 33018   Copay: $20
""",
    "prior authorization form": """
Prior Authorization Request Form
Aetna   Fax to 800-555-0122
Member name: Thaddeus Boyle   Member ID: W198840213   DOB: 03/02/1990  Group 474902
Requesting provider: Jane Roe MD   Diagnosis: M54.16    CPT: 72148   Units 1
""",
    "remittance": """
Aetna   Explanation of Benefits
Check number 8812044   Check date 11/01/2026   Amount $482.11
Patient: BOYLE THADDEUS  Member ID W198840213  Group 474902 Claim number E88120
Billed $210.00 Allowed $98.20 Copay $25.00 Deductible $0 Paid $73.20
""",
    "verification of benefits": """
INSURANCE VERIFICATION FORM
Patient: Felix Baumgartner     DOB 03/04/1980
Insurance: Quartz      Member ID: Q55120098     Group: 33018
Deductible: $1,500   Met: $300    Copay: $20   Coinsurance 20%
Representative: Amy    Ref # 88120   Date called: 11/02/2026
""",
    "cover sheet that announces a card": """
FAX
To: UnitedHealthcare Provider Services     Fax: 800-555-0121
From: Oakridge Clinic    Phone 608-555-0101
Re: Member Terrence Blackwood ID 902117643
Pages: 3
Please find the insurance card, front and back, attached.
""",
    "advertisement": """
Humana Gold Plus HMO
Compare Medicare Advantage plans in your area! $0 premium, $0 copay primary care visits
Call a licensed agent 800-555-0102 TTY 711
Dental, vision, hearing, transportation, over-the-counter allowance
""",
}
DENTAL = """
Delta Dental of Ohio
Subscriber name
MARISOL T VEGA
Subscriber ID
883201145
                         In-network
Exams                    100%
Mail claims to: Delta Dental, P.O. Box 9085, Farmington Hills, MI 48333
"""
PHONES_OVER_NAMES = """
Cigna Healthcare
1-888-555-0110                 1-844-555-0110
Mental Health/Substance Use    TTY
1-833-555-0182                 1-888-555-0187
Pharmacy Help Desk             Precertification
"""
COPAYS_OVER_NAMES = """
PacificSource Health Plans
Rx PCN
PSRX

$20             $35             $65
Physician       Specialist      Urgent Care
"""


def read(*texts):
    return DOCTYPE.extract(document(*texts), today=TODAY, settings=None).record


@pytest.mark.parametrize("make", CARDS)
def test_payer_member_and_number_are_read_whatever_the_make(make):
    card = read(CARDS[make])
    found = (card.payer, card.member.given, card.member.family, card.member_id, card.member_id_suffix)
    assert found == READ[make]


@pytest.mark.parametrize("make", CARDS)
def test_a_card_of_any_make_looks_like_a_card(make):
    assert DOCTYPE.score(document(CARDS[make])) > 0.6


@pytest.mark.parametrize("paper", OTHERS)
def test_a_paper_that_only_names_an_insurance_is_no_card(paper):
    assert DOCTYPE.score(document(OTHERS[paper])) < 0.45


def test_the_back_printed_first_does_not_hide_the_payer():
    back = "Members: show this card each time you receive care.\nCustomer Care 800-555-0181"
    card = read(back, "Old Colony Health\nSunita Raghavan\nSubscriber no. OC7712039\nHMO Value")
    assert (card.payer, card.member.family, card.member_id) == ("Old Colony Health", "Raghavan", "OC7712039")


def test_a_roster_gives_dependents_with_their_suffixes():
    dependents = read(CARDS["roster"]).dependents
    assert [(one.given, one.member_id_suffix) for one in dependents] == [("Corinne", "02"), ("Jasper", "03")]


def test_telephones_take_their_names_from_below_where_the_card_prints_them_there():
    phones = {phone.number: phone.label for phone in read(PHONES_OVER_NAMES).phones}
    assert phones["+18885550110"] == "Mental Health/Substance Use"
    assert phones["+18885550187"] == "Precertification"


def test_copays_take_their_names_from_below_where_the_card_prints_them_there():
    copays = read(COPAYS_OVER_NAMES).copays
    assert [(copay.benefit, int(copay.amount)) for copay in copays] == [
        ("Physician", 20),
        ("Specialist", 35),
        ("Urgent Care", 65),
    ]


def test_a_state_before_a_zip_code_is_no_member_number():
    assert read("Old Colony Health\nPO Box 40\nBoise, ID 83761\nMembers: call us").member_id is None


def test_a_dental_card_is_read_as_any_other():
    card = read(DENTAL)
    assert (card.payer, card.member.family, card.member_id) == ("Delta Dental of Ohio", "VEGA", "883201145")


def test_the_paper_of_another_trade_with_a_number_and_a_name_is_no_card():
    text = "Market Research\nClient Group\nBrief Number\nReferent Brand Menthol Lights\nBy Cin Bogota\n440026083"
    assert DOCTYPE.score(document(text)) < 0.5


def test_a_bill_with_a_certificate_of_something_else_is_no_card():
    text = (
        "Secure Destruction\nInv #148722\nService  Each  Charge\nLocked bin  38.00  190.15\nPurge box  7.25  36.25\n"
        "You owe  266.62\nCertificate number COD-2046201\nMember, trade association"
    )
    assert DOCTYPE.score(document(text)) < 0.4


def test_a_soldiers_rank_on_a_card_is_no_procedure_code():
    text = "US Family Health Plan\nEnrollee\nINOUYE, NADIA P\nSponsor: CPT C Inouye\nPlan ID: BM207082\nRxBIN 610415"
    assert DOCTYPE.score(document(text)) > 0.6


def test_a_fact_sheet_without_one_word_of_cards_is_no_card():
    text = "CITY MANAGEMENT PLAN\nCHEMICAL USAGE FACT SHEET\nPRODUCT NAME: Fuller G23154 DC\nLiquid Adhesive\n74880"
    assert DOCTYPE.score(document(text)) < 0.5
