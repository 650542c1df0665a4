"""The sender's letterhead: what the lines above the first field say of the sending office."""

import re
from typing import Any

from extractors.doctypes.fax_cover_sheet.party import SENT_BY, TITLE, office_in
from extractors.doctypes.fax_cover_sheet.telling import after, is_office
from extractors.document import Document
from extractors.layout import Span
from extractors.readers import phones_in

CERTAINTY = 0.85
MOST_WORDS = 9
NO_SENDER = re.compile(
    r"\bfax service\b|\bhas been sent\b|www\.|^by\b|\bcover (?:sheet|page)\b|\bincluding\b|\bpages\b", re.IGNORECASE
)
"""What a fax service prints of itself (it carries the fax and does not send it), and what the sheet says of itself."""


def add_letterhead(sheet: Document, parties: dict[str, Any], *, until: float | None) -> None:
    """Give the sender what it lacks and the lines above the first party's label (at `until`) say."""
    sender = parties.setdefault("from", {})
    for line in sheet.pages[0].lines:
        if until is not None and line.box.top >= until - line.box.height:
            break
        span = after(after(Span.of(line), TITLE), SENT_BY)
        is_named = 1 < len(span.words) <= MOST_WORDS and not NO_SENDER.search(span.text)
        if "organization" not in sender and is_named and is_office(span.text) and (found := office_in(span, CERTAINTY)):
            sender["organization"] = found
        _add_phones(sender, span)
    if not sender:
        del parties["from"]


def _add_phones(sender: dict[str, Any], span: Span) -> None:
    """Add the line's phone and fax, told apart by the word before each; a number without a word is neither."""
    at = 0
    for phone in phones_in(span, CERTAINTY):
        start = max(span.text.find(phone.span.text, at), 0)
        words = re.findall("[a-z]+", span.text[at:start].casefold())
        at = start + len(phone.span.text)
        if words:
            sender.setdefault("fax" if words[-1].startswith("f") else "phone", phone)
