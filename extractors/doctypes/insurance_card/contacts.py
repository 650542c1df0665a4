"""Where a card sends calls, claims and visits to its site."""

import re
from collections.abc import Sequence
from typing import Any

from extractors.document import Document, Line, Page
from extractors.extraction import Found, Tree
from extractors.layout import LabelledValue, Span, values_of
from extractors.readers import address_in, found_all, phones_in
from extractors.values import website

LABEL_EDGE = " :.-|•,;(/"


def labelled_phones(document: Document, values: Sequence[LabelledValue]) -> list[dict[str, Any]]:
    """Return the card's telephone numbers with the words that say what each is for; the PCP's own is not among them."""
    pcp = {word for value in values_of(values, "pcp_phone") for word in value.value.words}
    found: list[dict[str, Any]] = []
    for page in document.pages:
        for line in page.lines:
            span, at = Span.of(line), 0
            for phone in phones_in(span, 0.95):
                if not pcp.intersection(phone.span.words):
                    start = span.text.find(phone.span.text, at)
                    found.append({"label": _label(page, line, span, at, start), "number": phone})
                at = span.text.find(phone.span.text, at) + len(phone.span.text)
    return found


def _label(page: Page, line: Line, span: Span, at: int, start: int) -> Found[str] | None:
    before = span.sub(at, start) if start > at and re.search(r"[A-Za-z]{2}", span.text[at:start]) else None
    before = before or _left_or_above(page, line)
    return Found(before.text.strip(LABEL_EDGE), before, 0.9) if before else None


def _left_or_above(page: Page, line: Line) -> Span | None:
    """Return the text left of a number that stands alone, or right above it."""
    box = line.box
    on_row = [
        other for other in page.lines
        if other.box.right <= box.left + 2 and abs(other.box.center[1] - box.center[1]) < 0.7 * box.height
    ]  # fmt: skip
    nearest = max(on_row, key=lambda other: other.box.right, default=None)
    if nearest and not re.search(r"\d{4}", nearest.text):
        return Span.of(nearest)
    over = [o for o in page.lines if 0 <= box.top - o.box.top < 2.2 * box.height and o is not line and abs(o.box.left - box.left) < 20]
    above = max(over, key=lambda other: other.box.top, default=None)
    return Span.of(above) if above and not re.search(r"\d{3}", above.text) else None


def claims_address_in(document: Document, values: Sequence[LabelledValue]) -> Tree:
    """Return where claims go by mail: the address under a claims label, else the card's only address."""
    for value in values_of(values, "claims"):
        address = address_in(value.lines, value.certainty)
        if address.get("city"):
            return {key: part for key, part in address.items() if key != "recipient"} | _recipient(address)
    return _only_address(document)


def _recipient(address: Tree) -> Tree:
    return {"recipient": address["recipient"]} if address.get("recipient") else {}


def _only_address(document: Document) -> Tree:
    """Return the address that begins at the card's one PO box."""
    for page in document.pages:
        for index, line in enumerate(page.lines):
            if re.match(r"(?:.*\b)?p\.?\s?o\.?\s?box\b", line.text, re.IGNORECASE):
                address = address_in([Span.of(each) for each in page.lines[index : index + 3]], 0.8)
                if address.get("city"):
                    return {key: part for key, part in address.items() if key != "recipient"}
    return {}


def website_in(document: Document) -> Found[str] | None:
    """Return the first web address printed on the card."""
    for line in document.lines:
        span = Span.of(line)
        for found in found_all(span, website.find(span.text), 0.95):
            return found
    return None
