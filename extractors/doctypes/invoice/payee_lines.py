"""Whom to pay, and where, in one line (`Checks to Corvid, PO Box 70219, Boston, MA 02297`)."""

import re
from itertools import zip_longest

from extractors.doctypes.invoice.blocks import block_of, is_right_above
from extractors.doctypes.invoice.party import Party
from extractors.document import Document
from extractors.layout import Span
from extractors.values.us_address import find_city_state_zip

LEAD = re.compile(
    r"\b(?:pay(?:able)?|mail|send|remit|direct|forward|make|checks?|cheques?|payments?|remittances?)\b[ ,]*"
    r"(?:(?:your|all|by|checks?|mail|payments?|remittance|payable|and|only|address|out|with|in full)\b[ ,]*){0,4}"
    r"(?:to\b|:|at\b)[ :,-]*",
    re.IGNORECASE,
)
"""What asks for payment and ends with `to`, or with a colon."""
CERTAINTY = 0.8


def payee_in_line(document: Document) -> Party | None:
    """Return the first whom a line asks to pay at an address that it holds, perhaps with the line behind it."""
    lines = [Span.of(line) for line in document.lines]
    for line, below in zip_longest(lines, lines[1:]):
        lead = LEAD.search(line.text)
        whole = Span.of(line, below) if lead and below and is_right_above(line, below) else line
        place = next((it for it in find_city_state_zip(whole.text) if lead and it.start >= lead.end()), None)
        said = whole.sub(lead.end(), place.end) if lead and place else None
        block = block_of([said], is_high=False, certainty=CERTAINTY) if said else None
        if block is not None:
            return Party(block.recipient, block.recipient, block.address, block.words)
    return None
