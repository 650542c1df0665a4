"""Cover sheets whose words a reader read wrong: labels, leaders and names are still what they were."""

import datetime as dt
from dataclasses import replace

import pytest

from extractors.doctypes import fax_cover_sheet
from extractors.document import Document
from extractors.settings import Settings
from tests.layout.conftest import document

TODAY = dt.date(2026, 11, 23)


def _sheet(*rows: str, sure: float) -> Document:
    """Return the rows as a page of whose words the reader was this sure."""
    page = document("\n".join(rows)).pages[0]
    lines = (replace(line, words=tuple(replace(w, confidence=sure) for w in line.words)) for line in page.lines)
    return Document.of((replace(page, lines=tuple(lines)),))


def _record(*rows: str, sure: float = 0.8) -> fax_cover_sheet.FaxCoverSheet:
    return fax_cover_sheet.extract(_sheet(*rows, sure=sure), today=TODAY, settings=Settings()).record


@pytest.mark.parametrize("label", ["70:", "TQ:", "vO", "T0.", "Toi"])
def test_a_damaged_to_among_labels_names_the_recipient(label: str) -> None:
    sheet = _record(
        "                 FAX",
        f"{label:<10}Dr. Leonard Pfeifer",
        "FAX:      806-555-0162",
        "FROM:     Jo Beth Tatum, RN",
        "DATE:     11/05/2026",
        "PAGES:    2",
        sure=0.2,
    )
    assert sheet.to is not None
    assert (sheet.to.name, sheet.to.fax) == ("Leonard Pfeifer", "+18065550162")


@pytest.mark.parametrize("label", ["PROM?", "FOM:", "FRON:"])
def test_a_damaged_from_among_labels_names_the_sender(label: str) -> None:
    sheet = _record(
        "TO:       Dr. Leonard Pfeifer",
        "FAX:      806-555-0162",
        f"{label:<10}Jo Beth Tatum, RN",
        "DATE:     11/05/2026",
        "PAGES:    2",
    )
    assert sheet.from_ is not None
    assert sheet.from_.name == "Jo Beth Tatum"


def test_words_that_were_surely_read_are_no_damaged_labels() -> None:
    sheet = _record(
        "TO:       Dr. Leonard Pfeifer",
        "TAX:      806-555-0162",
        "FROM:     Jo Beth Tatum, RN",
        "DATE:     11/05/2026",
        sure=1.0,
    )
    assert sheet.to is not None
    assert sheet.to.fax is None


def test_a_name_in_the_column_of_values_without_a_label_is_the_recipient_above_the_sender() -> None:
    sheet = _record(
        "Pioneer Trail Mutual Insurance              FAX MEMO",
        "",
        "DATE       11/16/2026",
        "           Red Bud Occupational Medicine",
        "           Work Status Desk",
        "FAX        405-555-0128",
        "FROM       Silas Mbeki, RN",
        "FAX        405-555-0195",
        "PAGES      3",
    )
    assert sheet.to is not None
    assert (sheet.to.organization, sheet.to.fax) == ("Red Bud Occupational Medicine", "+14055550128")


def test_leader_dots_read_as_letters_are_no_part_of_a_value() -> None:
    sheet = _record(
        "QUADRANT CLINICAL LABORATORIES",
        "DATE SENT ..... 06/05/2026",
        "TO wesc .... cneneee MESA VERDE FAMILY MEDICINE",
        "FAX NO.........  505-555-0183",
        "FROM ........ R. TSOSIE",
        "TOTAL PAGES .... 2",
    )
    assert sheet.to is not None
    assert (sheet.to.organization, sheet.to.fax) == ("MESA VERDE FAMILY MEDICINE", "+15055550183")


def test_the_requester_of_records_is_the_recipient_where_another_fulfilled_the_request() -> None:
    sheet = _record(
        "TRINITY OAKS HOSPITAL",
        "5500 LIVE OAK PARKWAY    WACO TX 76712",
        "TEL 254-555-0129   FAX 254-555-0130",
        "",
        "REQUESTOR ......... BRAZOS VALLEY PAIN MANAGEMENT",
        "ATTN .............. LETICIA GARZA",
        "REQUESTOR FAX ..... 254-555-0155",
        "PAGES ............. 23",
        "FULFILLED BY ...... JANELLE OKONKWO",
        "",
        "TO REPORT MISSING PAGES CALL WITHIN 48 HOURS.",
        sure=1.0,
    )
    assert sheet.to is not None
    assert sheet.from_ is not None
    assert (sheet.to.organization, sheet.to.fax) == ("BRAZOS VALLEY PAIN MANAGEMENT", "+12545550155")
    assert (sheet.from_.name, sheet.from_.fax) == ("JANELLE OKONKWO", "+12545550130")


def test_a_name_read_twice_is_given_as_it_was_read_more_surely() -> None:
    text = ["TO:       Bemadette Olowo", "FAX:      770-555-0162", "FROM:     Trish Halvorsen", "PAGES:    4"]
    page = _sheet(*text, "", "Bernadette, here are the results.", sure=0.6).pages[0]
    lines = (
        replace(line, words=tuple(replace(w, confidence=0.9) if "Bern" in w.text else w for w in line.words))
        for line in page.lines
    )
    document_ = Document.of((replace(page, lines=tuple(lines)),))
    sheet = fax_cover_sheet.extract(document_, today=TODAY, settings=Settings()).record
    assert sheet.to is not None
    assert sheet.to.name == "Bernadette Olowo"


@pytest.mark.parametrize("label", ["Telecupier", "Pacsimile", "Pax"])
def test_a_damaged_word_before_a_number_of_the_letterhead_calls_it_a_fax(label: str) -> None:
    sheet = _record(
        "HOLLOWAY DIAZ & STRAND, LLP",
        "1 Commerce Plaza, Shreveport, LA 71101",
        f"Telephone (318) 555-0116     {label} (318) 555-0117",
        "",
        "TO:       Bayou Spine and Wellness",
        "FAX:      318-555-0185",
        "FROM:     Imogen Thibodeaux",
        "PAGES:    2",
    )
    assert sheet.from_ is not None
    assert (sheet.from_.phone, sheet.from_.fax) == ("+13185550116", "+13185550117")


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("Stee] Valley Gastroentcrology", "Steel Valley Gastroenterology"),
        ("Heartland Sleep Consuitants", "Heartland Sleep Consultants"),
        ("ironbridge Claims Administrators", "Ironbridge Claims Administrators"),
    ],
)
def test_common_words_of_office_names_and_marks_for_letters_are_put_right(read: str, meant: str) -> None:
    sheet = _record(f"TO:       {read}", "FAX:      318-555-0185", "FROM:     Ivy Pell", "PAGES:    2")
    assert sheet.to is not None
    assert sheet.to.organization == meant


def test_a_mark_read_for_a_colon_is_one_only_before_what_the_value_looks_like() -> None:
    sheet = _record(
        "TO.       Omar Haddad                FROM:     Ivy Pell, RN",
        "FAX,  254-555-0154                   FAX,  254-555-0152",
        "",
        "Lab results",
        "Pages, cover included: 3",
    )
    assert sheet.to is not None
    assert sheet.from_ is not None
    assert (sheet.to.fax, sheet.from_.fax) == ("+12545550154", "+12545550152")


def test_columns_under_headings_of_their_own_are_not_taken_for_to_on_the_left() -> None:
    sheet = _record(
        "                    FAX COVER",
        "",
        "FROM PHARMACY                      PRESCRIBER",
        "Pharmacy: Sunny Corner Pharmacy    Provider: Priscilla Lee",
        "Address: 2491 42nd Road            Office: Foxglove Pediatrics & Family Care",
        "Phone: 559-555-0153                Phone: 814-555-0114",
        "Fax: 559-555-0195                  Fax no: 814-555-0178",
        "RPh: Leopold Tran",
        "",
        "Date: 11/16/26      # Pages: 13      Re: Prior authorization required",
    )
    assert sheet.to is None or sheet.to.fax != "+15595550195"
    assert sheet.from_.fax != "+18145550178"
