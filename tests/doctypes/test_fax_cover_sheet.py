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
