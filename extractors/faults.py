"""A fault of ours in reading one paper: told by its place in the code, and that paper goes to a person.

This is the one place below `flows/` that takes an exception of any kind. The rules that read a paper are many, and
papers are stranger than rules: an error that nobody foresaw must cost the half minute of a person, not a night's batch.
"""

import logging
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from extractors.document import Page
from extractors.errors import Disposition
from extractors.problem import READING_FAILED, error
from extractors.result import ExtractedDocument

T = TypeVar("T")
OnFault = Callable[[Exception], None]
_log = logging.getLogger("extractors")


def contained(work: Callable[[], T], instead: T, on_fault: OnFault) -> T:
    """Return what the work returns; where it has a fault, tell it and return what is given for that case.

    What says of itself that it should be tried again or stop the work is raised, and so is a lack of memory.
    """
    try:
        return work()
    except Exception as fault:
        stated = getattr(fault, "disposition", Disposition.REVIEW)
        if isinstance(fault, MemoryError) or stated in (Disposition.RETRY, Disposition.STOP):
            raise
        on_fault(fault)
    return instead


def log_fault(fault: Exception) -> None:
    """Write the fault to the log `extractors`: where in the code it arose, and no value."""
    _log.error("a fault in reading a paper, which goes to a person: %s %s", type(fault).__name__, places(fault))


def places(fault: BaseException) -> str:
    """Return the places in the code that an error came through, the innermost first, without any value."""
    frames = traceback.extract_tb(fault.__traceback__)
    return " < ".join(f"{Path(f.filename).stem}.{f.name}:{f.lineno}" for f in reversed(frames))


def unread_document(pages: Sequence[Page]) -> ExtractedDocument:
    """Return the pages as one unclassified paper without any value, for review."""
    from extractors.doctypes.unclassified import Unclassified

    return ExtractedDocument(
        doctype="unclassified",
        confidence=0.0,
        pages=tuple(page.number for page in pages),
        record=Unclassified(),
        readings={},
        problems=(error("", READING_FAILED),),
        disposition="review",
    )
