"""The result for a file whose pages were recognised and whose reading went wrong: its text, for a person."""

from collections.abc import Sequence

from extractors.doctypes.unclassified import Unclassified
from extractors.document import Page
from extractors.problem import error
from extractors.result import ExtractedDocument, Result, Source

READING_FAILED = "reading_failed"


def unread_result(source: Source, pages: Sequence[Page]) -> Result:
    """Return the file as one unclassified paper without any value, for review; its words are kept with its pages."""
    document = ExtractedDocument(
        doctype="unclassified",
        confidence=0.0,
        pages=tuple(page.number for page in pages),
        record=Unclassified(),
        readings={},
        problems=(error("", READING_FAILED),),
        disposition="review",
    )
    return Result(source=source, documents=(document,))
