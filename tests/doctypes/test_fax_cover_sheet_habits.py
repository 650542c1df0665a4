"""Habits of covers that ordinary offices send: where names, numbers and messages stand, and who only seems a party."""

import datetime as dt

import pytest

from extractors.doctypes.fax_cover_sheet import DOCTYPE
from extractors.doctypes.fax_cover_sheet.named import named_in
from extractors.layout import Span
from tests.layout.conftest import document

TODAY = dt.date(2026, 11, 23)

DESTINATION = """
TELECOPY

DESTINATION                               ORIGIN
Vera Castell, RN                          Dr. Ira Ngo
Harbor Bend Dialysis                      Ngo Nephrology Associates
Fax 410-555-0161                          Fax 410-555-0188

Date  8/14/2026          Sheets  4 (this one too)
"""
MEMO = """
FAX MEMO

MEMO TO:    Vera Castell, NP / Harbor Bend Dialysis / 410-555-0161
MEMO FROM:  Ira Ngo / Ngo Nephrology Associates / 410-555-0199
OUR FAX:    410-555-0188
DATE:       8/14/2026
NO. OF PAGES:  4
"""
IN_PLAIN_WORDS = """
FAX

Send this fax to:   410-555-0161
Who it's for:       Vera Castell, Harbor Bend Dialysis
Who it's from:      Ira Ngo at Ngo Nephrology Associates
Our fax:            410-555-0188
How many pages:     4
"""
SENT_LINE = """
NOV-16-2026 02:18 PM     LANTERN MUTUAL          FAX NO. 4055550195            P. 01/04

Ngo Nephrology Associates
12 Mill Road, Towson, MD 21204

FAX
To:    Vera Castell                      From:  Ira Ngo
Of:    Harbor Bend Dialysis              Fax:   410-555-0188
Fax:   410-555-0161                      Pages: 4
"""


def read(text: str):
    return DOCTYPE.extract(document(text), today=TODAY, settings=None).record


@pytest.mark.parametrize("text", [DESTINATION, MEMO, IN_PLAIN_WORDS, SENT_LINE])
def test_both_parties_are_read_whatever_the_sheet_calls_them(text):
    sheet = read(text)
    assert (sheet.to.name, sheet.to.organization, sheet.to.fax) == (
        "Vera Castell",
        "Harbor Bend Dialysis",
        "+14105550161",
    )
    assert (sheet.from_.name, sheet.from_.organization, sheet.from_.fax) == (
        "Ira Ngo",
        "Ngo Nephrology Associates",
        "+14105550188",
    )


def test_a_department_gives_way_to_the_person_whom_another_label_names():
    sheet = read("FAX COVER SHEET\n\nTo: Omar Haddad    From: HIM Department\nFax: 254-555-0154    Clerk: Ivy Pell\n")
    assert sheet.from_.name == "Ivy Pell"


def test_a_line_parts_the_person_from_department_and_ward():
    (line,) = (Span.of(one) for one in document("Scheduling - Marguerite").lines)
    assert [(named.sort, named.span.text) for named in named_in(line)][-1] == ("person", "Marguerite")
    sheet = read("FAX COVER SHEET\n\nTo: Omar Haddad\nFax: 254-555-0154\nFrom: Ivy Pell LPN, 2 West\nPages: 3\n")
    assert sheet.from_.name == "Ivy Pell"


def test_numbered_recipients_are_the_first_and_the_copies():
    sheet = read(
        "FAX\n\nFrom:   Ivy Pell\nFax:    254-555-0152\n\n"
        "To:     1. Uwharrie Urgent Care, fax 704-555-0174\n        2. Badin Family Practice, fax 704-555-0185\n\nPages:  2\n"
    )
    assert (sheet.to.organization, sheet.to.fax) == ("Uwharrie Urgent Care", "+17045550174")
    assert [copy.organization for copy in sheet.additional_recipients] == ["Badin Family Practice"]


def test_the_message_is_found_though_no_label_names_it_and_the_signer_under_it():
    sheet = read(
        "FAX\n\nTo     Dr. Omar Haddad\nFax    254-555-0154\nPages  2\n\nOmar,\n\n"
        "The margins came back positive. Would you have time for her soon?\n\nIvy Pell\n"
    )
    assert sheet.message == "The margins came back positive. Would you have time for her soon?"
    assert sheet.from_.name == "Ivy Pell"


def test_the_patient_is_read_from_a_sentence_with_a_birth_date():
    sheet = read(
        "FAX\n\nTo: Dr. Omar Haddad\nFrom: Ivy Pell\nFax: 254-555-0154\nPages: 2\n\n"
        "Our patient Eleanor Szyman (DOB 6/8/1947) needs two teeth out. Please advise.\n"
    )
    assert (sheet.patient.family, sheet.patient.birth_date) == ("Szyman", dt.date(1947, 6, 8))


def test_one_number_may_serve_for_telephone_and_fax():
    sheet = read(
        "FAX FROM THE OFFICE OF\nIvy Pell, D.D.S.\n701-555-0126   FAX SAME NUMBER\n\nTO:   Omar Haddad\nPages: 2\n"
    )
    assert sheet.from_.fax == sheet.from_.phone == "+17015550126"
