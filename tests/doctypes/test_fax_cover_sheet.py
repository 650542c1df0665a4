"""Cover sheets of several makes, drawn as text: each row a string, each character six points wide."""

import datetime as dt

import pytest

from extractors.doctypes.fax_cover_sheet import DOCTYPE
from tests.layout.conftest import document

TODAY = dt.date(2026, 11, 23)

PLAIN = """
Riverbend Family Clinic
100 Main St, Peoria, IL 61601
Tel 309-555-0100   Fax 309-555-0101

FAX

To: Dr. Ana Ruiz, Summit Hand Surgery        From: Kim Lee, RN
Fax: 309-555-0144                            Phone: 309-555-0102
Date: 11/20/2026                             Pages: five incl. cover
Re: John Public DOB 1/2/1960

URGENT

Please review the attached labs before the visit on Monday.

If you are not the intended recipient, destroy these pages.
"""
TRANSMITTAL = """
                 FACSIMILE TRANSMITTAL SHEET

TO:                               FROM:
Scheduling Department             Jane Roe
COMPANY:                          DATE:
Summit Orthopedics                11/20/2026
FAX NUMBER:                       TOTAL NO. OF PAGES INCLUDING COVER:
309-555-0144                      3
PHONE NUMBER:                     SENDER'S PHONE NUMBER:
309-555-0145                      309-555-0102
RE:                               YOUR REFERENCE NUMBER:
New patient referral              778
"""
AUTOMATIC = """
Sent from the EHR by Dr. Quigley & Associates, P.A.

Recipient: Ironwood Surgical Associates
Attention: Cedric St. Clair, DO
Recipient fax: 662-555-0119
Sender fax: 662-555-0179
Sent on: 2026-10-02 16:20
No. of pages: 1 of 3
"""


def read(text):
    return DOCTYPE.extract(document(text), today=TODAY, settings=None)


def test_parties_side_by_side_keep_their_own_numbers():
    sheet = read(PLAIN).record
    assert (sheet.to.name, sheet.to.organization, sheet.to.fax) == ("Ana Ruiz", "Summit Hand Surgery", "+13095550144")
    assert (sheet.from_.name, sheet.from_.phone) == ("Kim Lee", "+13095550102")
    assert (sheet.from_.organization, sheet.from_.fax) == ("Riverbend Family Clinic", "+13095550101")


def test_pages_in_words_a_stamp_and_the_patient_behind_re_are_read():
    sheet = read(PLAIN).record
    assert (sheet.page_count, sheet.urgency) == (5, "urgent")
    assert (sheet.patient.given, sheet.patient.family, sheet.patient.birth_date) == (
        "John",
        "Public",
        dt.date(1960, 1, 2),
    )


def test_the_message_ends_before_the_notice_of_the_office():
    assert read(PLAIN).record.message == "Please review the attached labs before the visit on Monday."


def test_a_department_is_the_name_where_the_company_has_its_own_label():
    sheet = read(TRANSMITTAL).record
    assert (sheet.to.name, sheet.to.organization) == ("Scheduling Department", "Summit Orthopedics")
    assert (sheet.to.fax, sheet.to.phone, sheet.from_.phone) == ("+13095550144", "+13095550145", "+13095550102")
    assert (sheet.page_count, sheet.subject, sheet.date) == (3, "New patient referral", dt.date(2026, 11, 20))


def test_the_program_that_sent_it_is_no_part_of_the_office_name():
    sheet = read(AUTOMATIC).record
    assert sheet.from_.organization == "Dr. Quigley & Associates, P.A."
    assert (sheet.to.name, sheet.to.organization) == ("Cedric St. Clair", "Ironwood Surgical Associates")
    assert (sheet.from_.fax, sheet.page_count) == ("+16625550179", 3)


@pytest.mark.parametrize("text", [PLAIN, TRANSMITTAL, AUTOMATIC])
def test_each_make_is_known_as_a_cover_sheet(text):
    assert DOCTYPE.score(document(text)) > 0.6


@pytest.mark.parametrize("text", ["x", "TO:", "To: From: To:", "||| ;;; ...", "FAX\n\n\nPages: of"])
def test_junk_gives_no_recipient_name_and_no_error(text):
    record = read(text).record
    assert record.page_count is None
    assert record.to is None or record.to.name is None


QUALIFIED = """
Name of Addressee:            Dr. Paul Odegaard
Addressee's Organization:     Tri-County Rheumatology
Fax Number of Addressee:      503-555-0111
Name of Sender:               Wanda Quist, LPN
Sender's Organization:        Hilltop Rx
Sender's Fax Number:          503-555-0113
Sender's Telephone:           503-555-0114
Total Number of Pages Including This Sheet:  6
"""
IN_BLOCKS = """
To:
Paul Odegaard, DO
Tri-County Rheumatology
1200 Summit St
Boise, ID 83702
503-555-0111 (fax)

From:
Quist, Wanda
Hilltop Rx
503-555-0114 (phone)
503-555-0113 (fax)

This fax has 6 pages.
"""
IN_SENTENCES = """
Please deliver this fax to Dr. Paul Odegaard at Tri-County Rheumatology, fax (503) 555-0111.

It comes from Wanda Quist of Hilltop Rx, phone (503) 555-0114, fax (503) 555-0113.

There are 6 pages including this one.
"""
IN_A_TABLE = """
FAX TRANSMISSION

            Name               Company                    Fax Number        Phone Number
To:         Paul Odegaard      Tri-County Rheumatology    503-555-0111
From:       Wanda Quist        Hilltop Rx                 503-555-0113      503-555-0114

Pages: 6
"""
SIDE_BY_SIDE = """
FAX COVER SHEET

      TO                                  FROM
Name       Paul Odegaard            Name       Wanda Quist
Company    Tri-County Rheumatology  Company    Hilltop Rx
Fax        503-555-0111             Fax        503-555-0113
                                    Telephone  503-555-0114

Date       11/12/2026               # of pages 6
"""
ON_ONE_LINE = """
Hilltop Rx                                                     FAX

TO: Dr. Paul Odegaard / Tri-County Rheumatology / fax 503-555-0111
FROM: Wanda Quist, Refill Desk / phone 503-555-0114 / fax 503-555-0113
11/18/2026 - 6 pages - Refill
"""
ASKED = """
Hilltop Rx
Who is this for?        Dr. Paul Odegaard
Where do they work?     Tri-County Rheumatology
Their fax number        503-555-0111
Who sent it?            Wanda Quist
Our phone               503-555-0114
Our fax                 503-555-0113
How many pages?         6
"""
BY_HEADINGS = """
RECIPIENT INFORMATION
Name: Paul Odegaard, PA-C
Practice: Tri-County Rheumatology
Fax: 503-555-0111

SENDER INFORMATION
Name: Wanda Quist
Practice: Hilltop Rx
Fax: 503-555-0113
Phone: 503-555-0114

Pages: 6
"""
MAKES = [QUALIFIED, IN_BLOCKS, IN_SENTENCES, IN_A_TABLE, SIDE_BY_SIDE, ON_ONE_LINE, ASKED, BY_HEADINGS]


@pytest.mark.parametrize("text", MAKES)
def test_both_parties_are_whole_however_the_sheet_is_set(text):
    sheet = read(text).record
    to, sender = sheet.to, sheet.from_
    assert (to.name, to.organization, to.fax) == ("Paul Odegaard", "Tri-County Rheumatology", "+15035550111")
    assert (sender.name, sender.organization) == ("Wanda Quist", "Hilltop Rx")
    assert (sender.phone, sender.fax, sheet.page_count) == ("+15035550114", "+15035550113", 6)


@pytest.mark.parametrize("text", [f"{make}\n\nThis fax is confidential.\n" for make in MAKES])
def test_a_sheet_without_a_title_is_known_by_its_structure(text):
    assert DOCTYPE.score(document(text)) > 0.5


def test_each_row_of_a_table_of_recipients_is_one():
    text = """
FAX

Recipient              Organization                 Fax
Lena Hoff, MD          Puget Kidney Care            206-555-0160
Omar Said              Tacoma Dialysis Unit         253-555-0163

Sender: Ivy Tran       Pages: 2
"""
    sheet = read(text).record
    assert (sheet.to.name, sheet.to.fax) == ("Lena Hoff", "+12065550160")
    assert [(one.name, one.organization, one.fax) for one in sheet.additional_recipients] == [
        ("Omar Said", "Tacoma Dialysis Unit", "+12535550163")
    ]


def test_the_person_at_the_senders_own_attn_is_no_recipient():
    text = """
From:    Tri-Lakes Family Practice
         Attn: Jody
         Fx 402.555.0171

To:      Norfolk Orthopaedics
         Attn: Surgery scheduling
         Fx 402.555.0173
"""
    sheet = read(text).record
    assert (sheet.to.name, sheet.to.fax) == ("Surgery scheduling", "+14025550173")
    assert (sheet.from_.name, sheet.from_.fax) == ("Jody", "+14025550171")


def test_a_letter_names_its_recipient_above_the_greeting_and_its_sender_below():
    text = """
Maple Street Family Health
15 Maple St, Dover, NH 03820
Tel (603) 555-0140  Fax (603) 555-0141

By fax: (603) 555-0142

Ms. Helen Prior
Seacoast Physical Therapy
88 Ocean Rd
Portsmouth, NH 03801

Dear Ms. Prior:

Enclosed are 4 pages of notes.

Sincerely,

Ravi Menon, MD
"""
    sheet = read(text).record
    assert (sheet.to.name, sheet.to.organization, sheet.to.fax) == (
        "Helen Prior",
        "Seacoast Physical Therapy",
        "+16035550142",
    )
    assert (sheet.from_.name, sheet.from_.organization) == ("Ravi Menon", "Maple Street Family Health")


def test_a_form_with_two_parties_but_neither_title_nor_page_count_is_no_cover():
    text = """
Bright Harbor Dental
Request for Medical Clearance
To: Beatriz Hale, MD          Date: 11/12/2026
Practice: Sandpiper Clinic    Fax: 608-555-0159
Diagnosis: Z96.641            NPI 2002522995
Return by fax: 515-555-0152
"""
    assert DOCTYPE.score(document(text)) < 0.5
