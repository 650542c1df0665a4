"""Procedures: codes in tables with a heading, and those of ticked boxes."""

from tests.doctypes.typed_referrals import read

ORDER = """
STANDARD WRITTEN ORDER
PATIENT : SATTERFIELD, LEOTA B      DOB : 10/02/1949
2909 W 13TH ST N, WICHITA, KS 67203

HCPCS     DESCRIPTION                                QTY     FREQ
E1390     OXYGEN CONCENTRATOR, SINGLE PORT           1       RENTAL MONTHLY
A4615     NASAL CANNULA                              2       PER MONTH
"""


def test_a_table_under_a_heading_of_codes_tells_code_words_and_quantity():
    found = [(item.code, item.description, item.quantity) for item in read(ORDER).record.procedures]
    assert found == [("E1390", "OXYGEN CONCENTRATOR, SINGLE PORT", 1), ("A4615", "NASAL CANNULA", 2)]


def test_of_offered_codes_the_ticked_ones_are_requested():
    record = read("""
CARDIAC TESTING ORDER
Patient: Guillermo Echeverria   DOB: 6/23/1960   Springfield, IL 62704
[x] 93306 Complete TTE         [ ] 93015 Treadmill only
[ ] 93308 Limited              [x] Fetal echo (76825)
""").record
    assert {(item.code, item.description) for item in record.procedures} == {
        ("93306", "Complete TTE"),
        ("76825", "Fetal echo"),
    }
