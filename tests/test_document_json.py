import gzip
from datetime import date

import pytest

from extractors.document import Box, CheckBox, Document, FaxHeader, Line, Origin, Page, Ruling, Word
from extractors.document_json import dump_document, dump_pages, load_document, load_pages

WORDS = tuple(Word(text, 0.9137, Box(72.1, 100.3, 99.75, 110.0), 2) for text in ("Größe", "☒", '"quoted"'))
FULL = Page(
    2,
    610.4,
    792.0,
    Origin.OCR,
    (Line(WORDS[:2]), Line(WORDS[2:])),
    (Ruling(Box(1.5, 2, 300, 2)),),
    (CheckBox(Box(1, 2, 3, 4), 2, is_ticked=True, confidence=0.98),),
    FaxHeader("17:07 P. 1", Box(0, 0, 9, 9), "360-555-0142", "CEDAR", date(2026, 10, 3), 1, None),
    notes=("cleaned",),
)
DOCX = Page(1, 612.0, 900.0, Origin.DOCX, (Line((Word("Dear", 1.0, Box(1, 2, 3, 4), 1, 7),)),))
UNREAD = Page(3, 612.0, 792.0, Origin.OCR, problem="page_unreadable")


@pytest.mark.parametrize("page", [FULL, DOCX, UNREAD])
def test_a_page_comes_back_equal(page):
    assert load_pages(dump_pages([page])) == (page,)


def test_a_document_comes_back_equal_also_as_bytes():
    document = Document.of((DOCX, FULL))
    assert load_document(dump_document(document)) == document
    assert load_document(dump_document(document).encode()) == document


def test_the_same_pages_give_the_same_text_and_it_compresses_well():
    many = Page(1, 612.0, 792.0, Origin.OCR, (Line(WORDS[:1] * 400),))
    assert dump_pages([many]) == dump_pages([many])
    assert len(gzip.compress(dump_pages([many]).encode())) < 2000


def test_another_version_is_refused():
    with pytest.raises(ValueError, match="version"):
        load_pages('{"version":0,"pages":[]}')
