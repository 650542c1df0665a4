"""Cover sheets of ordinary offices, each set in a way of its own, and what a reader makes of some of them."""

import datetime as dt

import pytest

from extractors.classify import classify
from extractors.doctypes.fax_cover_sheet import DOCTYPE
from tests.layout.conftest import document

TODAY = dt.date(2026, 11, 23)
TO = ("Omar Haddad", "Brazos Internal Medicine", "+12545550154")
FROM = ("Ivy Pell", "St. Elmo Regional Hospital", "+12545550152")

STICKY_NOTE = """
Post-it Fax Note      7671     Date 11/12/26     # of pages 3
To   Omar Haddad                           From   Ivy Pell
Co./Dept.  Brazos Internal Medicine        Co.    St. Elmo Regional Hospital
Phone #                                    Phone #  254-555-0160
Fax #  254-555-0154                        Fax #  254-555-0152
"""
TICKED_DEPARTMENT = """
St. Elmo Regional Hospital
700 Mercy Drive, Waco, TX 76701

FAX TRANSMITTAL                                 Date: 11/09/2026

Sending department (check one):
[ ] Emergency        fax 254-555-0150
[ ] Radiology        fax 254-555-0151
[x] Laboratory       fax 254-555-0152
[ ] Medical Records  fax 254-555-0153

Sender:  Ivy Pell
To:      Dr. Omar Haddad
Office:  Brazos Internal Medicine
Fax:     254-555-0154
Pages:   3
"""
TICKED_RECIPIENT = """
St. Elmo Regional Hospital                                 FACSIMILE

FAX TO:
[ ] Bosque Family Care              Fax 254-555-0155
[x] Brazos Internal Medicine        Fax 254-555-0154
[ ] Hill Country Pediatrics         Fax 254-555-0156

Attention:   Dr. Omar Haddad
From:        Ivy Pell
Our fax:     254-555-0152
Pages:       3
"""
CAPTIONS_BELOW = """
                     TELEFAX

Omar Haddad                         Ivy Pell
To                                  From

Brazos Internal Medicine            St. Elmo Regional Hospital
Organization                        Organization

254-555-0154                        254-555-0152
Fax                                 Fax

11/03/2026                          3
Date                                Pages
"""
TYPED_RULES = """
| TO ------------------------------------------------ |
| Dr. Omar Haddad                                     |
| Brazos Internal Medicine                            |
| Fax +1 (254) 555-0154                               |
| FROM ---------------------------------------------- |
| Ivy Pell, Discharge Planner                         |
| St. Elmo Regional Hospital                          |
| Fax +1 (254) 555-0152 / Tel +1 (254) 555-0160       |
| DETAILS ------------------------------------------- |
| Date 11/10/2026  |  Pages 3  |  Re: Allergy testing  |
"""
TOLD_BY_VERBS = """
St. Elmo Regional Hospital
Orders Fax: 254-555-0152

PLEASE DELIVER THE FOLLOWING PAGES TO:
   Name:      Dr. Omar Haddad
   Firm:      Brazos Internal Medicine
   Fax No.:   254-555-0154
THIS FAX IS BEING SENT BY:
   Name:      Ivy Pell, RN
TOTAL NUMBER OF PAGES (INCLUDING COVER): 3
"""
NAMED_BY_QUESTIONS = """
QUICK FAX

Who:      Omar Haddad
Where:    Brazos Internal Medicine
Fax #:    254-555-0154
From who: Ivy Pell
Where:    St. Elmo Regional Hospital
Fax #:    254-555-0152
Page count: 3
"""
LETTER = """
St. Elmo Regional Hospital
700 Mercy Drive, Waco, TX 76701
Telephone (254) 555-0160 | Facsimile (254) 555-0152

November 9, 2026

Omar Haddad, MD
Brazos Internal Medicine
Fax 254-555-0154

This facsimile consists of 3 pages including this one. Please call if any is missing.

Warmly,

Ivy Pell
"""
DAMAGED = """
St. Elmo Regional Hospital

FLEASE DELIVER IHE FOLLOWING PAGES TQ:
   Narne:      Dr. Omar Haddad
   Companv:    Brazos Internal Medicine
   Pax No.:    254-555,0154
Prom:          Ivy Pell
   Pax:        254-555-0152
IOTAL NUMBER OF PAGES: 3
"""
HEADINGS_ABOVE = """
St. Elmo Regional Hospital                                        Fax

FROM: ACTIVITY                    POINT OF CONTACT       COMMERCIAL PHONE     FAX NUMBER
St. Elmo Regional Hospital        PELL, IVY              254-555-0160         254-555-0152

TO: ACTIVITY                      POINT OF CONTACT       COMMERCIAL PHONE     FAX NUMBER
Brazos Internal Medicine          HADDAD, OMAR           254-555-0161         254-555-0154

PAGES: 3
"""
OUTGOING_PROGRAM = """
Sending practice                     Receiving provider
St. Elmo Regional Hospital           Omar Haddad, MD
700 Mercy Drive, Waco, TX 76701      Brazos Internal Medicine
Fax (254) 555-0152                   Fax (254) 555-0154

Outbound Fax Packet
Patient: Hicks, Daryl    DOB: 03/04/1961
Message to recipient
Chart notes follow.
User: Pell, Ivy on 10/15/2026 08:15 AM                 Page 1 of 3
"""
MAKES = [
    STICKY_NOTE, TICKED_DEPARTMENT, TICKED_RECIPIENT, CAPTIONS_BELOW, TYPED_RULES, TOLD_BY_VERBS, NAMED_BY_QUESTIONS,
    LETTER, DAMAGED, HEADINGS_ABOVE, OUTGOING_PROGRAM,
]  # fmt: skip


def read(text):
    return DOCTYPE.extract(document(text), today=TODAY, settings=None)


def party(found):
    return (found.name.title(), found.organization, found.fax)


@pytest.mark.parametrize("text", MAKES)
def test_both_parties_are_whole_however_the_office_sets_its_sheet(text):
    sheet = read(text).record
    assert (party(sheet.to), party(sheet.from_)) == (TO, FROM)


@pytest.mark.parametrize("text", MAKES)
def test_each_is_known_as_a_cover_sheet(text):
    assert classify(document(text)).doctype.name == "fax_cover_sheet"


UNLABELLED = """
Larch Hill Orthopedics
Fax Cover

           Dr. Walt Pruss
           Lehigh Rheumatology
           610-555-0140
From:      Sybil Crane
Our Fax:   610-555-0141
Date:      11/12/2026
Pages:     3
"""


def test_what_no_label_names_is_given_but_not_as_sure():
    answer = read(UNLABELLED)
    assert (answer.record.to.name, answer.record.to.organization) == ("Walt Pruss", "Lehigh Rheumatology")
    assert all(answer.readings[path].confidence < 0.8 for path in ("to.name", "to.organization"))


LONE_LINE = """
FAX
To:
Phone:
Packet
From:      Sybil Crane
"""


def test_a_lone_word_under_empty_labels_names_nobody():
    sheet = read(LONE_LINE).record
    assert (sheet.to, sheet.from_.name) == (None, "Sybil Crane")


ASIDE = """
FAX COVER SHEET
To:        Dr. Walt Pruss
Company:   <Company name>
Fax:       610-555-0140
From:      Sybil Crane
Fax:       610-555-0141
CC:        [Type CC name]
Comments:  The attached was obtained from Mackoul Distribution.
"""


def test_a_template_s_own_words_and_names_in_the_message_are_nobody_s():
    sheet = read(ASIDE).record
    assert (sheet.to.organization, sheet.additional_recipients) == (None, ())
    assert (sheet.from_.name, sheet.from_.organization) == ("Sybil Crane", None)


STACKED = """
                    FACSIMILE TRANSMITTAL HEADER SHEET

COMMAND/OFFICE          NAME / OFFICE SYMBOL          FAX NO. / TELEPHONE NO.

FROM:
St. Elmo                Ivy Pell, RN                  254-555-0152
Regional Hospital       Referral Team                 254-555-0160

TO:
Brazos                  Omar Haddad, MD               254-555-0154
Internal Medicine                                     254-555-0161

NO. PAGES: 3
"""


def test_parties_under_headings_may_stand_in_lines_below_their_labels():
    sheet = read(STACKED).record
    assert (party(sheet.to), party(sheet.from_)) == (TO, FROM)
