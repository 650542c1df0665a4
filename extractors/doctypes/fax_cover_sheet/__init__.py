"""Fax cover sheet: who sends what to whom, before the papers themselves."""

import datetime as dt
from collections.abc import Iterator

from extractors.cues import score_cues
from extractors.doctypes.fax_cover_sheet.labels import CUES, LABELS
from extractors.doctypes.fax_cover_sheet.message import message_in
from extractors.doctypes.fax_cover_sheet.particulars import page_count_in, patient_in, subject_in, urgency_in
from extractors.doctypes.fax_cover_sheet.parties import parties_in
from extractors.doctypes.fax_cover_sheet.record import FaxCoverSheet
from extractors.document import Document
from extractors.extraction import Extraction
from extractors.layout import find_labels, labelled_values, values_of
from extractors.problem import Problem, warning
from extractors.readers import date_in, first
from extractors.registry import DocType
from extractors.settings import Settings

MOST_WORDS = 330
"""A cover sheet holds fewer words; a page with more is a letter or a form."""


def score(document: Document) -> float:
    """Return how much the document looks like a cover sheet: its title, its labels, its notice, and little else."""
    page = document.pages[0]
    is_short = 1.0 if sum(1 for _ in page.words) < MOST_WORDS else 0.6
    labels = {label.key for label in find_labels(page, LABELS)}
    has_parties = {"to", "from"} <= labels or {"to_fax", "from_fax"} <= labels or {"to_name", "from"} <= labels
    structure = 0.6 if has_parties and "page_count" in labels else 0.25 if has_parties else 0.0
    told = score_cues(document, CUES)
    return (1 - (1 - told) * (1 - structure)) * is_short * (1.0 if has_parties or told > 0.85 else 0.75)


def extract(document: Document, *, today: dt.date, settings: Settings) -> Extraction[FaxCoverSheet]:
    """Read who sends what to whom; the sheet is the document's first page."""
    sheet = Document.of(document.pages[:1])
    values = labelled_values(sheet, LABELS)
    parties = parties_in(sheet, values)
    dates = (date_in(value.block, today=today, certainty=value.certainty) for value in values_of(values, "date"))
    tree = {
        "to": parties.get("to"),
        "additional_recipients": parties.get("copies"),
        "from": parties.get("from"),
        "date": first(dates),
        "page_count": page_count_in(sheet, values),
        "subject": subject_in(values),
        "urgency": urgency_in(sheet, values),
        "message": message_in(sheet, values),
        "patient": patient_in(values, parties.get("patient"), today=today),
    }
    return Extraction.of(FaxCoverSheet, tree, document)


def check(sheet: FaxCoverSheet, *, today: dt.date) -> Iterator[Problem]:
    """Yield a page count of nothing and a date that has not come yet."""
    if sheet.page_count is not None and sheet.page_count < 1:
        yield warning("page_count", "impossible_count")
    if sheet.date is not None and sheet.date > today:
        yield warning("date", "date_in_future")


DOCTYPE = DocType(name="fax_cover_sheet", record=FaxCoverSheet, score=score, extract=extract, check=check)
