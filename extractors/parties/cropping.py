"""A document cut down to some of its lines."""

from collections.abc import Iterable
from dataclasses import replace

from extractors.document import Document, Line
from extractors.layout import Span


def crop(document: Document, spans: Iterable[Span]) -> Document:
    """Return the document with these lines alone, so that every layout function can look at one part of it."""
    by_page: dict[int, list[Line]] = {}
    for span in spans:
        for row in span.rows():
            by_page.setdefault(row[0].page, []).append(Line(tuple(row)))
    pages = [replace(page, lines=tuple(by_page[page.number])) for page in document.pages if page.number in by_page]
    return Document(tuple(pages) or tuple(replace(page, lines=()) for page in document.pages[:1]), document.sender)
