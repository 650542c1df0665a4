"""The whole way on one screen: open, recognise, split, classify, read, check."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from extractors.checks import check_document, check_transmission
from extractors.classify import Classification, classify
from extractors.collection import collect_later
from extractors.confidence import value_threshold, with_confidences
from extractors.confidence.evidence import evidence_of
from extractors.document import Document, Page
from extractors.extraction import Extraction
from extractors.faults import OnFault, contained, log_fault, unread_document
from extractors.problem import Problem, Severity, error
from extractors.result import ExtractedDocument, Result, Source
from extractors.settings import Settings
from extractors.split import Split, split


def extract(source: Path | bytes, *, name: str, today: date, settings: Settings) -> Result:
    """Return what the file holds; raise a DocumentError where no page of it can be opened."""
    # Not above: what only answers for pages that others have recognised needs no picture library.
    from extractors.ocr import open_engine
    from extractors.pages import open_file, recognise_pages

    with open_file(source, name=name, settings=settings) as opened, open_engine(settings) as engine:
        pages = recognise_pages(opened, engine=engine, settings=settings)
        facts = Source(name=opened.name, sha256=opened.sha256, media_type=opened.media_type, pages=opened.page_count)
    return answer(facts, pages, today=today, settings=settings)


def answer(
    source: Source, pages: Sequence[Page], *, today: date, settings: Settings, on_fault: OnFault = log_fault
) -> Result:
    """Return the result for a file whose pages have been recognised; each page ends in exactly one document.

    A fault of ours in reading a document is told, and that document goes to a person, unread.
    """

    def documents() -> tuple[ExtractedDocument, ...]:
        found = [_read_part(part, today=today, settings=settings, on_fault=on_fault) for part in split(pages)]
        return tuple(check_transmission(found, pages))

    unread: tuple[ExtractedDocument, ...] = (unread_document(pages),)
    with collect_later():
        return Result(source=source, documents=contained(documents, unread, on_fault))


def _read_part(part: Split, *, today: date, settings: Settings, on_fault: OnFault) -> ExtractedDocument:
    def document() -> ExtractedDocument:
        return read(part.document, part.kind, today=today, settings=settings)

    return contained(document, unread_document(part.document.pages), on_fault)


def read(
    document: Document, kind: Classification | None = None, *, today: date, settings: Settings
) -> ExtractedDocument:
    """Return the document's kind, record, evidence and problems, and whether it can be filed without a person."""
    kind = kind or classify(document)
    extraction, problems = checked(document, kind, today=today, settings=settings)
    evidence = evidence_of(document, kind, extraction, problems, today=today)
    readings = with_confidences(extraction.readings, evidence)
    return ExtractedDocument(
        doctype=kind.doctype.name,
        confidence=kind.confidence,
        pages=tuple(page.number for page in document.pages),
        record=extraction.record,
        readings=readings,
        problems=problems,
        disposition=disposition(problems, [reading.confidence for reading in readings.values()], settings),
    )


def checked(
    document: Document, kind: Classification, *, today: date, settings: Settings
) -> tuple[Extraction[Any], tuple[Problem, ...]]:
    """Return what the rules of a kind find in the document, and everything that is wrong with it."""
    extraction = kind.doctype.extract(document, today=today, settings=settings)
    found = [*_kind_problems(kind), *extraction.problems]
    found += kind.doctype.check(extraction.record, today=today)
    found += check_document(document, extraction.record, today=today, settings=settings)
    return extraction, tuple(dict.fromkeys(found))


def disposition(problems: Sequence[Problem], confidences: Sequence[float], settings: Settings) -> str:
    """Return `file` where no error was found and every value is above its threshold, else `review`."""
    is_wrong = any(problem.severity == Severity.ERROR for problem in problems)
    threshold = value_threshold(settings)
    is_doubtful = any(confidence < threshold for confidence in confidences)
    return "review" if is_wrong or is_doubtful else "file"


def _kind_problems(kind: Classification) -> list[Problem]:
    if kind.is_contested:
        return [error("", "doctype_uncertain")]
    return [error("", "unknown_doctype")] if kind.doctype.name == "unclassified" else []
