"""A paper of no known kind: kept with its text, always for a person."""

from collections.abc import Iterator
from datetime import date

from extractors.document import Document
from extractors.extraction import Extraction
from extractors.fields import Record
from extractors.layout.span import Span, fractions, spans_by_page
from extractors.problem import Problem
from extractors.reading import Part, Reading
from extractors.registry import DocType
from extractors.settings import Settings


class Unclassified(Record):
    """What the paper says, line by line."""

    text: str | None = None


def score(document: Document) -> float:
    """Return 0: this kind is chosen only where no other stands out."""
    return 0.0


def extract(document: Document, *, today: date, settings: Settings) -> Extraction[Unclassified]:
    """Return the document's text with one part of its reading a page."""
    lines = list(document.lines)
    if not lines:
        return Extraction(Unclassified(), {})
    text = "\n".join(line.text for line in lines)
    return Extraction(Unclassified(text=text), {"text": _reading(document, Span.of(*lines), text)})


def check(record: Unclassified, *, today: date) -> Iterator[Problem]:
    """Yield nothing: text alone cannot be wrong."""
    return iter(())


def _reading(document: Document, span: Span, text: str) -> Reading:
    """Return the reading of the whole text; its confidence is the words' mean."""
    mean = sum(word.confidence for word in span.words) / len(span.words)
    whole = span.reading(document, text=text, confidence=mean)
    if whole.box is None:
        return whole
    parts = tuple(Part(page=s.page, box=fractions(document, s.page, s.box)) for s in spans_by_page(span))
    return whole.model_copy(update={"parts": parts if len(parts) > 1 else None})


DOCTYPE = DocType(name="unclassified", record=Unclassified, score=score, extract=extract, check=check)
