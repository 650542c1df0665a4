"""Where a card sends calls, claims and visits to its site."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from extractors.document import Document, Line, Page, Word
from extractors.extraction import Found, Tree
from extractors.layout import LabelledValue, Span, values_of
from extractors.payers import payer_likeness
from extractors.readers import address_in, found_all, phones_in
from extractors.values import website
from extractors.values.organization import is_organization

LABEL_EDGE = " :.-|•,;(/–—"
CALL = re.compile(r"[\s,:]+(?:please )?(?:call|at|or|dial|toll[- ]free)$", re.IGNORECASE)
NUMBER_LABEL = re.compile(r"\b(?:id|no|number|plan|group|issuer|rx\w*|policy|payer|account|cin)\b|#", re.IGNORECASE)
PO_BOX = re.compile(r"(?:.*[\s:])?p?\.?\s?[o0]\.?\s?b?[o0]x\b", re.IGNORECASE)


def labelled_phones(document: Document, taken: frozenset[Word]) -> list[dict[str, Any]]:
    """Return the card's telephone numbers with the words that say what each is for; none that is of `taken` words."""
    found: list[dict[str, Any]] = []
    for page in document.pages:
        for line in page.lines:
            found.extend(_phones_of(page, line, taken))
    return found


def _phones_of(page: Page, line: Line, taken: frozenset[Word]) -> Iterator[dict[str, Any]]:
    span, at = Span.of(line), 0
    for phone in phones_in(span, 0.95):
        start = span.text.find(phone.span.text, at)
        label = _label(page, line, span, at, start)
        at = start + len(phone.span.text)
        if not taken.intersection(phone.span.words) and not _is_number(phone.span.text, label):
            yield {"label": label or _label_behind(span, at), "number": phone}


def _is_number(text: str, label: Found[str] | None) -> bool:
    """Tell whether ten digits in a row, without a mark among them, are an id: no telephone's label is beside."""
    is_solid = re.fullmatch(r"\D*\d{10,}\D*", text) is not None
    return is_solid and (label is None or NUMBER_LABEL.search(label.value) is not None)


def _label(page: Page, line: Line, span: Span, at: int, start: int) -> Found[str] | None:
    before = span.sub(at, start) if start > at and re.search(r"[A-Za-z]{2}", span.text[at:start]) else None
    before = before or _left_or_above(page, line)
    if before is None:
        return None
    text = CALL.sub("", before.text.strip(LABEL_EDGE)).strip(LABEL_EDGE)
    return Found(text, before, 0.9) if text else None


def _label_behind(span: Span, end: int) -> Found[str] | None:
    """Return the capitalised words behind a number that begins its line ("800-555-0100 Member Services")."""
    rest = span.sub(end, len(span.text)) if re.match(r"[\s(–—-]+[A-Z]", span.text[end:]) else None
    return Found(rest.text.strip(LABEL_EDGE + ")"), rest, 0.7) if rest else None


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
    flush = [other for other in page.lines if other is not line and abs(other.box.left - box.left) < 20]
    over = [other for other in flush if 0 <= box.top - other.box.top < 2.2 * box.height]
    above = max(over, key=lambda other: other.box.top, default=None)
    return Span.of(above) if above and not re.search(r"\d{3}", above.text) else None


def claims_address_in(document: Document, values: Sequence[LabelledValue]) -> Tree:
    """Return where claims go by mail: the address under a claims label, else the card's only address."""
    for value in values_of(values, "claims"):
        address = address_in(value.lines, value.certainty)
        if address.get("city"):
            return address
    return _only_address(document)


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
    return [Span.of(each) for each in (line, *sorted(under, key=lambda other: other.box.top)[:2])]


def _recipient_over(lines: Sequence[Line], line: Line) -> Found[str] | None:
    """Return the firm named right above the box, if any."""
    box = line.box
    flush = [one for one in lines if abs(one.box.left - box.left) <= box.height and not one.text.endswith(":")]
    over = [one for one in flush if 0 < box.top - one.box.top < 2.5 * box.height]
    named = [one for one in over if is_organization(one.text) or payer_likeness(one.text)]
    return Found(named[-1].text, Span.of(named[-1]), 0.75) if named else None


def website_in(document: Document) -> Found[str] | None:
    """Return the first web address printed on the card."""
    for line in document.lines:
        span = Span.of(line)
        for found in found_all(span, website.find(span.text), 0.95):
            return found
    return None
