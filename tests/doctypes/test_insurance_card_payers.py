"""Who pays: what a card says of the firms on it, by label, sentence, place and the line under a name."""

import datetime as dt

import pytest

from extractors.doctypes.insurance_card import DOCTYPE
from extractors.doctypes.insurance_card.record import InsuranceCard
from extractors.extraction import Extraction
from extractors.settings import Settings
from tests.layout.conftest import document

TODAY = dt.date(2026, 11, 23)

PAYERS = {
    "a label over the firm, another column beside it": (
        "Quantum Ridge TPA",
        """
Mercy Ridge Hospital Employee Health Plan
Administered By:                     Network:
Quantum Ridge TPA                    MultiPlan PHCS
Employee: Alma Montes      ID: MRH0447190
""",
    ),
    "a firm whose role stands under its name": (
        "BrightPath Administrators",
        """
UPPER SKAGIT SCHOOL DISTRICT                 BrightPath Administrators
Employee Medical Plan                        a third-party administrator
Enrollee: Kwabena Asante
Enrollee ID: BPA60337124
""",
    ),
    "a licensee named in a sentence": (
        "Regence BlueShield of Idaho",
        """
STATE OF IDAHO
Group Insurance Program
Regence BlueShield of Idaho is an Independent Licensee of the Blue Cross and Blue Shield Association
Enrollee: Margaret S Lindquist
ID Number: ZTD880412277
""",
    ),
    "a union's fund, whoever keeps its books": (
        "IBEW LOCAL 5508 HEALTH FUND",
        """
IBEW LOCAL 5508
HEALTH FUND
Participant Name: Obadiah R. Lindgren
Unique ID: L5544719022
Fund Administrator: Benesys, Inc.
""",
    ),
    "a firm's name on two lines of its column": (
        "HARBOR BENEFIT ADMINISTRATORS",
        """
Prairie Crossing School District #47          HARBOR BENEFIT
Employee Medical Plan                         ADMINISTRATORS
Employee: Tomasz Wierzbicki                   Group #: HB-2288
ID #: HBA50617723
""",
    ),
    "a trust, whoever administers it": (
        "PACIFIC NORTHWEST GRAIN HANDLERS TRUST",
        """
PACIFIC NORTHWEST GRAIN HANDLERS TRUST
Insured Person: Knut Haugland
Health ID: ZA-4477-0188
Administered by Zenith American Solutions
""",
    ),
    "a known name and its state in a sentence": (
        "Blue Cross and Blue Shield of North Carolina",
        """
Proof of Coverage
This letter confirms that the person named below has medical coverage with
Blue Cross and Blue Shield of North Carolina. Until the plastic card arrives, please use
the information on this page.
Subscriber: Anneliese Whitcomb
Subscriber ID: YPPW14471882
""",
    ),
    "a programme and the plan that runs it, side by side": (
        "Anthem",
        """
Hoosier Care Connect Anthem
Member: TREVON M HASTINGS
RID #: 100447188299
Member Services 1-844-555-0152
""",
    ),
    "a firm's plan beside Medicare": (
        "Prairie Mutual Life Insurance Company",
        """
Prairie Mutual Life Insurance Company
Medicare Supplement Insurance
Insured: HAZEL B. NORDSTROM
Policy Number: PM 6127-44083
If not, mail claims to:
Prairie Mutual Medicare Supplement Claims
P.O. Box 3608
Omaha, NE 68103
""",
    ),
    "a short name to which claims are sent": (
        "GeoBlue",
        """
GeoBlue                       Xplorer Premier
4 Ever Life Insurance Company
Member Name: Klara Heikkinen
Certificate No. QHG 10044718
Submit claims to: GeoBlue, PO Box 21974, Eagan MN 55121
""",
    ),
    "a firm whose name begins as a label does": (
        "BENEFIT PLAN ADMINISTRATORS OF EAU CLAIRE",
        """
BENEFIT PLAN ADMINISTRATORS OF EAU CLAIRE
GROUP: CHIPPEWA VALLEY DAIRY HAULERS
NAME: INGRID T HALVERSON
ID: BPA8841207
""",
    ),
    "a greeting to a known one's members": (
        "CareOregon",
        """
Welcome to CareOregon
Here is your new member ID card.
Name: ROSALBA QUINTERO
Member ID: AB20417C
""",
    ),
    "a union over its funds": (
        "UNITED MINE WORKERS OF AMERICA Health and Retirement Funds",
        """
UNITED MINE WORKERS OF AMERICA
Health and Retirement Funds
Beneficiary: DELBERT R STUMP
Health Services Card No.: 204-47-1882
Claims: UMWA Health and Retirement Funds, PO Box 29050, Phoenix AZ 85038
""",
    ),
    "what the firm says of itself under its name": (
        "MERITAIN HEALTH",
        """
MERITAIN HEALTH
An Aetna Company
Employee: Luz Marina Ocampo
ID: 884120733
""",
    ),
    "an insurer that administers a union's fund, in the card's title": (
        "UMR",
        """
Plumbers Local 417 Health Fund
Medical benefits administered by UMR
Name: Obadiah R. Lindgren
Member #: 2985 6578 34
""",
    ),
    "a union's fund under its name, a network beside the fund": (
        "OPERATING ENGINEERS LOCAL 139 HEALTH BENEFIT FUND",
        """
OPERATING ENGINEERS LOCAL 139
HEALTH BENEFIT FUND        Anthem Blue Preferred
MEMBER: CASIMIR DUDEK
ALT ID: OEF 884120
""",
    ),
    "a known name that a gap parts": (
        "UnitedHealthcare Community Plan",
        """
UnitedHealthcare     Community Plan
Member ID: 100441773    Group: TNMCAID
Member: LATISHA POINDEXTER
uhccommunityplan.example
""",
    ),
    "a department, where nobody else is named": (
        "DEPARTMENT OF MEDICAL ASSISTANCE SERVICES",
        """
COMMONWEALTH OF VIRGINIA
DEPARTMENT OF MEDICAL ASSISTANCE SERVICES
884120733012
OPHELIA B RAINES
DOB: 07/19/1966   F
""",
    ),
    "a brand that lends an insurer's plan its name": (
        "UnitedHealthcare",
        """
AARP Medicare Advantage Patriot              UnitedHealthcare
Member ID: 961844027
Member: Lorenzo Distefano
""",
    ),
    "a plan's name behind the insurer's": (
        "Wellcare",
        """
Wellcare Value Script (PDP)
Member name: Ruthanne Pelkey
Member ID: 73390218
Wellcare Medicare Part D Claims
PO Box 31577
Tampa, FL 33631
""",
    ),
    "what an agency says of itself": (
        "CalOptima Health",
        """
CalOptima Health, A Public Agency
Medi-Cal                        Kaiser / CHOC Health Alliance
Member Name: Lourdes V. Balthazar
CIN: 94471902D
""",
    ),
    "a name that goes on in the next line": (
        "BlueCross BlueShield of Illinois",
        """
BlueCross BlueShield
of Illinois
Subscriber Name: Rajesh Venkataraman
Identification Number: XOF843117290
""",
    ),
}


def read(text: str) -> InsuranceCard:
    """Return the record of a card given as text."""
    extraction: Extraction[InsuranceCard] = DOCTYPE.extract(document(text), today=TODAY, settings=Settings())
    return extraction.record


@pytest.mark.parametrize("make", PAYERS)
def test_the_payer_is_told_from_the_other_firms_of_the_card(make: str) -> None:
    payer, text = PAYERS[make]
    assert read(text).payer == payer


def test_two_digits_behind_several_groups_are_the_suffix() -> None:
    card = read("Cigna\nID: U48 6120937 01\nName: Lindiwe R Mabuza")
    assert (card.member_id, card.member_id_suffix) == ("U486120937", "01")


@pytest.mark.parametrize("end", ["16", "06"])
def test_two_digits_that_end_a_number_in_groups_of_four_belong_to_it(end: str) -> None:
    card = read(f"Meritain Health\nMember #: 3051 7404 {end}\nName: Harold Ruiz")
    assert (card.member_id, card.member_id_suffix) == (f"30517404{end}", None)


def test_a_letter_closes_a_number_of_several_groups() -> None:
    assert read("Meridian\nID number: AB 12345 C\nName: Ann Ruiz").member_id == "AB12345C"


def test_sex_and_birth_date_side_by_side_need_no_label() -> None:
    card = read("Medi-Cal\nID No. 91447206D38512\nVARDAN MELKONYAN\nM   02 27 1959    Issue Date  05 14 26")
    assert card.member is not None
    assert (card.member.sex, card.member.birth_date) == ("male", dt.date(1959, 2, 27))


def test_a_town_with_its_state_is_no_member() -> None:
    card = read("First Prairie Insurance Co.\nSioux Falls, South Dakota\nInsured: V. Ostergaard\nPolicy: G8821044")
    assert card.member is not None
    assert card.member.family == "Ostergaard"


def test_a_remark_that_a_card_is_a_secondary_one_does_not_make_it_a_form() -> None:
    text = (
        "Surgery scheduling - copy of secondary insurance\nMutual of Omaha\nMedicare Supplement Insurance\n"
        "Name: Hideko Watanabe-Ruiz\nPolicy No.: 27408815-66\nPlan: Plan N\nEffective: 03/01/2023\n"
        "Mail paper claims to: Mutual of Omaha\nFor benefit or claim questions: 800-555-0126"
    )
    assert DOCTYPE.score(document(text)) > 0.6


def test_the_parts_of_a_name_under_labels_of_their_own_make_the_member() -> None:
    text = (
        "NEW YORK STATE MEDICAID\nID NUMBER        SEX    DATE OF BIRTH\nKW40817P         F      11/19/1997\n"
        "LAST NAME        FIRST NAME        MI\nBHATTARAI        SUNITA            K"
    )
    member = read(text).member
    assert member is not None
    assert (member.given, member.middle, member.family) == ("SUNITA", "K", "BHATTARAI")


def test_the_card_is_the_members_not_the_subscribers() -> None:
    card = read("Quartz\nSubscriber: Jocelyn Abernathy\nMember: Miles Abernathy\nMember ID: U908331570203")
    assert card.member is not None
    assert card.member.given == "Miles"


def test_medicares_title_may_be_parted_by_a_wide_gap() -> None:
    text = (
        "MEDICARE                HEALTH INSURANCE\nNAME OF BENEFICIARY\nALPHONSE G DUFRESNE\nMEDICARE NUMBER\n7RW3MQ9PX54\n"
        "IS ENTITLED TO       EFFECTIVE DATE\nHOSPITAL (PART A)    03-01-2014"
    )
    assert read(text).payer == "Medicare"


def test_an_insurers_name_is_no_label_of_a_doctor() -> None:
    card = read("Medico Heartland Life Insurance Company\nInsured: Wendell Crutchfield\nPolicy Number: MS-0047718325")
    assert card.payer == "Medico Heartland Life Insurance Company"


def test_the_employer_stands_over_the_name_of_its_plan() -> None:
    card = read(
        "GRANITE PEAK QUARRIES\nEmployee Health Plan\nEmployee: Marlon T. Beausoleil\nMember ID: GPQ004471902\n"
        "Plan administered by Pinion Benefit Administrators"
    )
    assert (card.employer, card.payer) == ("GRANITE PEAK QUARRIES", "Pinion Benefit Administrators")


def test_a_firm_on_the_front_that_pays_nothing_is_the_employer() -> None:
    card = read("Aetna\nID W208377451\nName: Dmitri Stroganov\nBAYSTATE TILE & STONE LLC")
    assert (card.employer, card.payer) == ("BAYSTATE TILE & STONE LLC", "Aetna")
