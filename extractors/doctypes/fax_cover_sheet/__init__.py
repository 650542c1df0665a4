"""Fax cover sheet: who sends what to whom, before the papers themselves."""

import datetime as dt
from collections.abc import Iterator

from extractors.doctypes.fax_cover_sheet.about_whom import patient_in
from extractors.doctypes.fax_cover_sheet.headed import headed
from extractors.doctypes.fax_cover_sheet.message import message_in
from extractors.doctypes.fax_cover_sheet.particulars import (
    page_count_in,
    sent_on,
    subject_in,
    urgency_in,
)
from extractors.doctypes.fax_cover_sheet.parties import parties_in
from extractors.doctypes.fax_cover_sheet.record import FaxCoverSheet
from extractors.doctypes.fax_cover_sheet.shapes import SHAPES
from extractors.doctypes.fax_cover_sheet.structure import likeness
from extractors.doctypes.fax_cover_sheet.uncluttered import uncluttered
from extractors.doctypes.fax_cover_sheet.vocabulary import vocabulary
from extractors.document import Document
from extractors.extraction import Extraction, led_back
from extractors.layout import captions_first, find_labels, labelled_values
from extractors.layout.rows import rows_of
from extractors.problem import Problem, warning
from extractors.registry import DocType
from extractors.settings import Settings
from extractors.spelled_names import well_spelled


def score(document: Document) -> float:
    """Return how much the document looks like a cover sheet: two parties, a page count, a notice, and little else."""
    return likeness(document)


def extract(document: Document, *, today: dt.date, settings: Settings) -> Extraction[FaxCoverSheet]:
    """Read who sends what to whom; the sheet is the document's first page."""
    plain = uncluttered(document)
    known = vocabulary(plain.pages[0])
    sheet, printed = captions_first(plain, known, SHAPES)
    page = sheet.pages[0]
    values = labelled_values(sheet, known, stops=False)
    labels = find_labels(page, known)
    heads = headed(rows_of(page), labels)
    subject = subject_in(sheet, values, heads)
    parties = parties_in(sheet, values, known)
    tree = {
        "to": parties.get("to"),
        "additional_recipients": parties.get("copies"),
        "from": parties.get("from"),
        "date": sent_on(sheet, values, heads, today=today),
        "page_count": page_count_in(sheet, values, heads),
        "subject": subject,
        "urgency": urgency_in(sheet, values),
        "message": message_in(sheet, values, labels),
        "patient": patient_in(sheet, values, parties.get("patient"), subject, today=today),
    }
    return Extraction.of(FaxCoverSheet, well_spelled(led_back(tree, printed), document), document)


def check(sheet: FaxCoverSheet, *, today: dt.date) -> Iterator[Problem]:
    """Yield a page count of nothing and a date that has not come yet."""
    if sheet.page_count is not None and sheet.page_count < 1:
        yield warning("page_count", "impossible_count")
    if sheet.date is not None and sheet.date > today:
        yield warning("date", "date_in_future")


DOCTYPE = DocType(name="fax_cover_sheet", record=FaxCoverSheet, score=score, extract=extract, check=check)
