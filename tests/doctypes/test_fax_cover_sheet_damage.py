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


@pytest.mark.parametrize("label", ["70:", "TQ:", "vO ..", "T0.", "Toi"])
def test_a_damaged_to_among_labels_names_the_recipient(label: str) -> None:
    sheet = _record(
        "                 FAX",
        f"{label:<10}Dr. Leonard Pfeifer",
        "FAX:      806-555-0162",
        "FROM:     Jo Beth Tatum, RN",
        "DATE:     11/05/2026",
        "PAGES:    2",
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
