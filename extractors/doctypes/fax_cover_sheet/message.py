"""What the sender wrote on the sheet, apart from the notice that every sheet of the office bears."""

import re
from collections.abc import Sequence
from itertools import takewhile

from extractors.doctypes.fax_cover_sheet.particulars import PAGES, stamped_urgency
from extractors.document import Document
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, lines_in_order, values_of
from extractors.readers import first, text_in

NOTICE = (
    "confidential", "if you do not receive", "if all pages", "if you have any problem", "please call if",
    "this facsimile", "this fax", "the information", "if you are not", "hipaa", "notice", "warning", "the documents",
    "if you have received", "if you received", "privileged", "this message is", "this message may",
    "this message contains", "this message and", "this transmission", "this communication", "the contents",
)  # fmt: skip
"""How the notice at a cover's foot begins; it is the office's, not the message."""
IN_NOTICE = (
    "intended recipient", "privacy", "prohibited", "protected by law", "unauthorized", "federal law", "in error",
    "hipaa", "misdirected", "protected health information",
)  # fmt: skip
LEAST_WORDS = 5


def message_in(sheet: Document, values: Sequence[LabelledValue]) -> Found[str] | None:
    """Return what the sender wrote: under its label, else the running text between fields and notice."""
    for value in values_of(values, "message"):
        if lines := list(takewhile(lambda line: not _is_notice(line), value.lines)):
            return text_in(Span.of(*lines), value.certainty)
    claimed = {word for value in values for word in value.label.words}
    last = max((value.label.box.bottom for value in values), default=0.0)
    lines = [line for line in lines_in_order(sheet.pages[0]) if line.box.top >= last]
    below = [line for line in lines if not claimed.intersection(line.words)]
    own = takewhile(lambda line: not _is_notice(line), below)
    written = [line for line in own if not PAGES.search(line.text) and stamped_urgency(line.text) is None]
    return first(map(_prose, _blocks(written)))


def _prose(lines: Sequence[Span]) -> Found[str] | None:
    """Return the lines as one text if they end as sentences do."""
    words = sum(len(line.words) for line in lines)
    is_prose = words >= LEAST_WORDS and re.search(r"[.!?]\W*$", lines[-1].text)
    return text_in(Span.of(*lines), 0.7) if is_prose else None


def _blocks(lines: Sequence[Span]) -> list[list[Span]]:
    """Return the lines in groups that stand close under one another, each begun by a line of several words."""
    blocks: list[list[Span]] = []
    for line in lines:
        if blocks and line.box.top - blocks[-1][-1].box.bottom <= 2.5 * line.box.height:
            blocks[-1].append(line)
        elif len(line.words) >= LEAST_WORDS - 1:
            blocks.append([line])
    return blocks


def _is_notice(span: Span) -> bool:
    text = span.text.casefold().lstrip(" *")
    return text.startswith(NOTICE) or any(phrase in text for phrase in IN_NOTICE)
