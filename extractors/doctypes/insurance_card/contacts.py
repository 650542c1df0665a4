"""Where a card sends calls, claims and visits to its site."""

import re
from collections.abc import Sequence

from extractors.doctypes.insurance_card.payer_words import CLAIMS_FIRST
from extractors.document import Document, Line, Page
from extractors.extraction import Found, Tree
from extractors.layout import LabelledValue, Span, values_of
from extractors.payers import payer_likeness
from extractors.readers import address_in, found_all
from extractors.values import website
from extractors.values.organization import is_organization

PO_BOX = re.compile(r"(?:.*[\s:])?p?[.,]?\s?[o0][.,]?\s?b?[o0]x\b", re.IGNORECASE)


def claims_address_in(document: Document, values: Sequence[LabelledValue]) -> Tree:
    """Return where claims go by mail: the address under a claims label, else the card's only address."""
    for value in values_of(values, "claims"):
        address = address_in(value.lines, value.certainty)
        if address.get("city"):
            return address if "recipient" in address else {**address, "recipient": _recipient_of(document, address)}
    return _only_address(document)


def _recipient_of(document: Document, address: Tree) -> Found[str] | None:
    """Return the firm named over an address's first line."""
    first = next(iter(address.get("lines") or ()), None)
    if first is None:
        return None
    page = document.page(first.span.page)
    places = (index for index, line in enumerate(page.lines) if first.span.words[0] in line.words)
    index = next(places, None)
    return None if index is None else _recipient_over(page.lines[:index], page.lines[index])


def _only_address(document: Document) -> Tree:
    """Return the address that begins at the card's one PO box."""
    for page in document.pages:
        for index, line in enumerate(page.lines):
            if PO_BOX.match(line.text):
                address = address_in(_column_below(page, line), 0.75)
                if address.get("city"):
                    return {**address, "recipient": _recipient_over(page.lines[:index], line)}
    return {}


def _column_below(page: Page, line: Line) -> list[Span]:
    """Return the line and the two that stand flush under it."""
    box = line.box
    flush = [other for other in page.lines if abs(other.box.left - box.left) <= 2 * box.height]
    under = [other for other in flush if other.box.top > box.top]
    return [_without_lead(line), *map(Span.of, sorted(under, key=lambda other: other.box.top)[:2])]


def _without_lead(line: Line) -> Span:
    """Return the line's words behind `Send claims to:` or the like."""
    span = Span.of(line)
    lead = CLAIMS_FIRST.match(span.text)
    return (span.sub(lead.end(), len(span.text)) if lead else None) or span


def _recipient_over(lines: Sequence[Line], line: Line) -> Found[str] | None:
    """Return the firm named right above the box, if any; behind `Claims:` whatever stands there is one."""
    box = line.box
    flush = [one for one in lines if abs(one.box.left - box.left) <= box.height and not one.text.endswith(":")]
    over = [one for one in flush if 0 < box.top - one.box.top < 2.5 * box.height and not re.search(r"\d{2}", one.text)]
    for one in reversed(over):
        lead = CLAIMS_FIRST.match(one.text)
        words = Span.of(one).sub(lead.end(), len(one.text)) if lead else Span.of(one)
        if words and (lead or is_organization(one.text) or payer_likeness(one.text)):
            return Found(words.text, words, 0.75)
    return None


def website_in(document: Document) -> Found[str] | None:
    """Return the first web address printed on the card."""
    for line in document.lines:
        span = Span.of(line)
        for found in found_all(span, website.find(span.text), 0.95):
            return found
    return None
