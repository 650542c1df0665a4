"""Words by which departments and jobs are called and which are no office's own name."""

from extractors.parties.specialties import SPECIALTY_WORDS

GENERIC = SPECIALTY_WORDS | frozenset(
    """
    a access account accounts administration administrative admission admitting adult and anesthesia assistance
    assistant assisted at benefit benefits board branch building business call care center central certified
    chart charts check claims clerical client clinic clinical clinician coding communicable community contact
    control coordinator copies crisis customer data day department dept desk discharge doctors early east
    eligibility employee entry evening exam facility fax financial first floor for front general hall health
    home home-care hospital house human imaging in in-house information infusion inpatient inside insurance
    intake investigational lab laboratory lead legal level line living local mail main management medical
    medical-records medication member members memory mgmt new night north nurse nurses nursing of office on-call
    operating operations order orders our out outpatient outreach patient patients payable pharmacy phone
    physician plan planning post practice pre pre-op prior program provider providers public quality receivable
    records referral referrals registered registration rehabilitation relations release request requests
    research resident resource resources results review room scheduling section senior service services shift
    site skilled social south special specialists specialty staff station student support surgical team test
    testing the to transition transitions triage unit urgent utilization verification verifications ward west
    workers your on cardiac clearance compliance coordination disability engagement enrollment expedited grievance
    infusions long maternity mental navigation occupational officer physical population precertification preventive
    privacy short social speech standard station supervisor term therapy transitional wellness women wound work
    """.split()  # noqa: SIM905 - a table of words reads best without quotes
)
