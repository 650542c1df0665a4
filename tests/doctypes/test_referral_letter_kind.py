"""Which letters are referrals: those that ask a clinician for something for a patient, not those that ask others."""

import pytest

from extractors.doctypes.referral_letter import score
from tests.doctypes.typed_referrals import paper

MIDWIFE = """
Juniper Moon Birth Center

New Mexico Perinatal Consultants

Dear Colleagues,

I am writing about Delphine Begay, born 8-15-1991, at 24 weeks. Her glucose was abnormal.
I am requesting a level II ultrasound and a consultation about her diabetes.

Robin A. Castellanos, CNM, MSN
"""
NOTE = """
Harlan Street Family Medicine

Name     Luz Maria Cabral     Date of birth     12/3/1971

To: Dr. Pacheco, Southcoast Urology

Please see for gross hematuria x 2 episodes.

G. Tadesse PA-C
"""
PAD = """
MERIDIAN ORAL SURGERY

REFERRED BY   Dr. Ottoline Fairweather     DATE   June 8, 2026
PATIENT   Anneliese Kovacs     BORN   Feb. 20, 2009
DIAGNOSIS   K01.1 Impacted teeth
REASON   Third molars impacted.

THANK YOU FOR YOUR REFERRAL
"""
APPEAL = """
Aetna Appeals Unit
RE: Member Joan Pike, DOB 3/3/1970
To Whom It May Concern:
I am writing to request that you approve Humira for my patient, Ms. Pike, who has arthritis (M05.9).
I ask that you reconsider the denial. Please consider her joint damage.
Sincerely,
Mark Osei, MD   NPI 1234567893
"""
EXCUSE = """
To Whom It May Concern:
Milo Hart, born 2/2/2015, is a patient of mine. Please excuse him from school May 4 to May 6.
Sincerely,
Ana Bell, MD
"""
ADVERT = """
Valley Gastroenterology
Dear Colleague:
Dr. Omar Said, MD joins our practice. To refer a patient please call or fax your referral to us.
We appreciate your trust.
Sincerely,
Valley Gastroenterology
"""
REPLY = """
RE: Harold Binns, DOB 4/4/1950
Dear Dana,
Thank you for asking me to see Mr. Binns, whom I evaluated for chest pain (R07.9).
I have ordered a stress test. Please continue aspirin.
I appreciate the opportunity to take part in his care.
Sincerely,
Lena Voss, MD
"""
REQUISITION = """
PURCHASE REQUISITION
Attn: Mr. Steven Katz     SHIP TO: Temple Hills, MD 20748
QUANTITY     DESCRIPTION     PRICE
"""


@pytest.mark.parametrize("text", [MIDWIFE, NOTE, PAD], ids=["letter", "note", "pad"])
def test_a_paper_that_asks_a_clinician_for_a_patient_is_a_referral(text):
    assert score(paper(text)) >= 0.6


@pytest.mark.parametrize("text", [APPEAL, EXCUSE, ADVERT, REPLY, REQUISITION], ids=lambda text: text.split()[0])
def test_a_paper_that_asks_others_or_for_nobody_is_none(text):
    assert score(paper(text)) < 0.5
