"""Where a card sends calls, claims and visits to its site."""

import re
from collections.abc import Sequence

from extractors.doctypes.insurance_card.payer_words import CLAIMS_FIRST, CLAIMS_TO
from extractors.document import Document, Line, Page
from extractors.extraction import Found, Tree
from extractors.layout import LabelledValue, Span, values_of
from extractors.payers import payer_likeness
from extractors.readers import address_in, found_all
from extractors.values import website
from extractors.values.organization import is_organization

PO_BOX = re.compile(r"(?:.*[\s:])?p?[.,]?\s?[o0][.,]?\s?b?[o0]x\b", re.IGNORECASE)


_LEAD = re.compile(
    r"^.*\b(?:claims? administrator|claims? to|bills? to|mail to|providers?)\s*:?\s+(?=[A-Z])", re.IGNORECASE
)
_DEPARTMENT = re.compile(r",?\s+(?:attn\b|c/o\b|att:)|,\s+(?:medical )?claims?\b", re.IGNORECASE)
_OF_FIRM = re.compile(r"attn\b|c/o\b", re.IGNORECASE)
"""What leads up to the firm over an address, and what stands behind its name."""


def claims_address_in(document: Document, values: Sequence[LabelledValue]) -> Tree:
    """Return where claims go by mail: the address under a claims label, else the card's only address."""
    for value in values_of(values, "claims"):
        address = address_in(value.lines, value.certainty)
        if address.get("city"):
            return _named(
                address if "recipient" in address else {**address, "recipient": _recipient_of(document, address)}
            )
    return _named(_only_address(document) or _under_claims(document))


def _named(address: Tree) -> Tree:
    """Return the address, its recipient without the words that lead up to it and without the department behind it."""
    found = address.get("recipient")
    if found is None:
        return address
    start = match.end() if (match := _LEAD.match(found.value)) else 0
    end = match.start() if (match := _DEPARTMENT.search(found.value, start)) else len(found.value)
    text = found.value[start:end].strip(" ,;:")
    at = found.span.text.find(text)
    words = found.span.sub(at, at + len(text)) if text and at >= 0 else None
    return {**address, "recipient": Found(text, words, found.certainty) if words else found}


def _under_claims(document: Document) -> Tree:
    """Return the address under a line that ends in words of where claims are sent."""
    for page in document.pages:
        for index, line in enumerate(page.lines):
            if CLAIMS_TO.search(line.text):
                address = address_in([Span.of(one) for one in page.lines[index + 1 : index + 5]], 0.75)
                if address.get("city"):
                    return address
    return {}


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
    over = [one for one in lines if 0 < box.top - one.box.top < 2.5 * box.height and not one.text.endswith(":")]
    for one in reversed(over):
        words = _without_lead(one)
        is_led = words.words != one.words
        is_flush = abs(words.box.left - box.left) <= box.height or (
            is_led and abs(one.box.left - box.left) <= box.height
        )
        is_firm = is_led or is_organization(words.text) or payer_likeness(words.text) > 0
        if is_flush and is_firm and not re.search(r"\d{2}", words.text) and not _OF_FIRM.match(words.text):
            return Found(words.text, words, 0.75)
    return None


def website_in(document: Document) -> Found[str] | None:
    """Return the first web address printed on the card."""
    for line in document.lines:
        span = Span.of(line)
        for found in found_all(span, website.find(span.text), 0.95):
            return found
    return None
