"""Covers written as letters: the recipient's address above the salutation."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

from extractors.doctypes.fax_cover_sheet.named import after
from extractors.doctypes.fax_cover_sheet.party import party_of
from extractors.doctypes.fax_cover_sheet.telling import is_department, is_office, is_person, is_prose
from extractors.document import Document, Word
from extractors.extraction import Found
from extractors.layout import Span, lines_in_order, salutation
from extractors.readers import address_in, phones_in, text_in

CERTAINTY = 0.75
_MOST_LINES = 8
_TO = re.compile(r"(?:to|attn|attention)\b[.:]?\s+(?:the\s+)?", re.IGNORECASE)
_CLOSING = re.compile(
    r"\W*(?:sincerely|thank(?:s| you)|respectfully|regards|best|yours|warmly|cordially|many thanks)\b", re.IGNORECASE
)
_GREETED = re.compile(r"\s*dear\s+(.+?)[\s,:;]*$", re.IGNORECASE)


def addressee_in(sheet: Document, others: AbstractSet[Word]) -> dict[str, Any]:
    """Return the party whose address stands above the salutation, else the person greeted; never words of `others`."""
    greeting = salutation(sheet)
    lines = lines_in_order(sheet.pages[0])
    end = greeting or next((line for line in lines if _CLOSING.match(line.text)), None)
    above = [line for line in lines if (end is None or line.box.bottom <= end.box.top) and not is_prose(line)]
    blocks = list(_blocks(above))
    for block in reversed(blocks) if greeting else blocks:
        if any(not others.isdisjoint(line.words) for line in block):
            continue
        block[0] = after(block[0], _TO)
        if _is_address(block, has_greeting=greeting is not None):
            return party_of(block, CERTAINTY, role="to")
    greeted = _GREETED.match(greeting.text) if greeting else None
    who = greeting.sub(*greeted.span(1)) if greeting and greeted else None
    return party_of([who], 0.6, role="to") if who and is_person(who.text) else {}


def office_above(sheet: Document, attention: Found[str]) -> Found[str] | None:
    """Return the office on the line right above a line "Attn", where both begin an address."""
    box = attention.span.box
    lines = [line for line in lines_in_order(sheet.pages[0]) if line.box.bottom <= box.top + 1]
    above = max(lines, key=lambda line: line.box.bottom, default=None)
    if above is not None and address_in([above]).get("postal_code"):
        return _atop_address(lines, above)
    if above is None or box.top - above.box.bottom > box.height:
        return None
    if not is_office(above.text) or ":" in above.text or phones_in(above):
        return None
    is_flush = above.box.left <= box.left + 1 and above.box.right > attention.span.box.left
    return text_in(above, CERTAINTY) if is_flush and len(above.words) < _MOST_LINES else None


def _atop_address(lines: Sequence[Span], last: Span) -> Found[str] | None:
    """Return the office on the first line of the address that ends with the line of the town."""
    block = [last]
    for line in sorted(
        (line for line in lines if line.box.bottom <= last.box.top + 1), key=lambda one: -one.box.bottom
    ):
        is_near = block[-1].box.top - line.box.bottom < line.box.height
        if not is_near or abs(line.box.left - last.box.left) > line.box.height:
            break
        block.append(line)
    return next((text_in(line, CERTAINTY) for line in reversed(block) if is_office(line.text)), None)


def _is_address(block: Sequence[Span], *, has_greeting: bool) -> bool:
    """Tell whether lines are a recipient's: a person, then an office or a city; an office first only if greeted."""
    if len(block) < 2 or len(block) > _MOST_LINES:
        return False
    has_city = bool(address_in(block).get("postal_code")) or any(phones_in(line) for line in block[2:])
    if is_person(block[0].text):
        return has_city or any(is_office(line.text) for line in block[1:3])
    if is_department(block[0].text) and has_city:
        return any(is_office(line.text) for line in block[1:3])
    return has_greeting and has_city and is_office(block[0].text) and any(is_person(line.text) for line in block[1:3])


def _blocks(lines: Sequence[Span]) -> Iterator[list[Span]]:
    """Yield the lines in groups that stand close and flush under one another."""
    block: list[Span] = []
    for line in lines:
        if block:
            last = block[-1].box
            is_near = 0 <= line.box.top - last.bottom + 0.5 * last.height <= 1.4 * max(last.height, line.box.height)
            if not is_near or abs(line.box.left - last.left) > 1.5 * last.height:
                yield block
                block = []
        block.append(line)
    if block:
        yield block
