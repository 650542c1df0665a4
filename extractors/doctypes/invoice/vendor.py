"""The vendor: the name in the letterhead, and the ways to get in touch with who sent the bill."""

import re
from collections.abc import Collection, Iterator, Sequence
from statistics import mean, median
from typing import Any

from rapidfuzz.fuzz import ratio

from extractors.doctypes.invoice.blocks import Block
from extractors.doctypes.invoice.party import is_name, name_in
from extractors.document import Document, Word
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.parties import marked_phones
from extractors.readers import first, found_all, phone_in, text_in
from extractors.values import email, website
from extractors.values.organization import is_organization

TITLE = re.compile(
    r"(?:(?:tax|sales|commercial|original|payment|retail|cash|official|purchase|combined|monthly|customer|billing"
    r"|account|your|project|service|final|copy|pro ?forma)\s+)*"
    r"(?:(?:invoices?|bill|statement|facture|factuur|rechnung|credit (?:note|memo(?:randum)?)|receipt|remittance)\b.*"
    r"|original|copy|duplicate|page\b.*|welcome\b.*|thank you\b.*)\W*",
    re.IGNORECASE,
)
TITLE_BEHIND = re.compile(r"(?<=\w\w)\s+(?:invoice|statement|bill|credit (?:note|memo))$", re.IGNORECASE)
TITLES = (
    "invoice", "creditmemorandum", "creditnote", "creditmemo", "statement", "taxinvoice", "salesinvoice",
    "billingstatement",
)  # fmt: skip
NUMBERED = re.compile(r"#|\d+\s|p\.? ?o\.? ?box", re.IGNORECASE)
STREET = re.compile(
    r"\b(?:street|st|avenue|ave|boulevard|blvd|drive|dr|road|rd|lane|ln|court|parkway|pkwy|hwy|highway|trl|floor|suite)"
    r"(?:\.|,.*)?$",
    re.IGNORECASE,
)
FIELD = re.compile(r"^[A-Za-z][A-Za-z .#/]{1,24}:")
CONTACT = re.compile(
    r"\b(?:tel|phone|fax|e-?mail|www\.|questions|customer (?:care|service)|call|visit|toll)\b|@"
    r"|\.(?:com|net|org|example)\b",
    re.IGNORECASE,
)
HEAD_SHARE = 0.35
ALIKE = 85


def vendor_name(
    document: Document,
    values: Sequence[LabelledValue],
    taken: Collection[Word],
    payee: Found[str] | None,
    blocks: Sequence[Block],
) -> Found[str] | None:
    """Return the vendor's name: under its label, else the likeliest line of the letterhead, else who is to be paid."""
    labelled = first(
        text_in(value.value, value.certainty) for value in values_of(values, "vendor") if _is_vendor(value)
    )
    head = [span for span in _head_lines(document) if not any(word in taken for word in span.words)]
    best = max(head, key=lambda span: _head_score(document, span, payee, blocks), default=None)
    if best is not None and _head_score(document, best, payee, blocks) > 0:
        return name_in(best, 0.92)
    return labelled or payee or text_in(_foot_name(document, taken), 0.6)


def _is_vendor(value: LabelledValue) -> bool:
    return is_name(value.value) and is_organization(value.value.text)


def _head_lines(document: Document) -> Iterator[Span]:
    page = document.pages[0]
    for line in page.lines:
        if line.box.top < HEAD_SHARE * page.height and (span := possible_name(Span.of(line))):
            yield span


def possible_name(line: Span) -> Span | None:
    """Return the line without a title at its end, or None for a title, a field, a way to get in touch, a street."""
    behind = TITLE_BEHIND.search(line.text)
    span = (line.sub(0, behind.start()) if behind else None) or line
    text = span.text
    is_other = (TITLE.fullmatch(text), is_spaced_title(text), FIELD.match(text), CONTACT.search(text))
    is_address = (NUMBERED.match(text), STREET.search(text), re.search(r"\d{5}", text))
    return span if is_name(span) and not any(is_other) and not any(is_address) else None


def is_spaced_title(text: str) -> bool:
    """Tell whether a line is a paper's title that wide letters, or a scan, have torn apart."""
    letters = re.sub(r"[^a-z]", "", text.casefold())
    return any(ratio(letters, title) >= ALIKE for title in TITLES)


def _head_score(document: Document, span: Span, payee: Any, blocks: Sequence[Block]) -> float:
    """Return how likely a line names the vendor: large, high, clear, a firm's, over an address, named as payee too."""
    page = document.pages[0]
    usual = median(word.box.height for word in page.words) or 1.0
    size = median(word.box.height for word in span.words) / usual
    doubt = 1 - mean(word.confidence for word in span.words)
    score = 1.5 * min(size, 3.0) - 3 * span.box.top / page.height - 2 * doubt
    score += 0.8 * is_organization(span.text) + 0.5 * any(block.lines[0] == span for block in blocks[:1])
    score += 0.5 * any(_is_over(span, block) for block in blocks[:1])
    if payee is not None and ratio(payee.value.casefold(), span.text.casefold()) >= ALIKE:
        score += 4
    return score


def _is_over(span: Span, block: Block) -> bool:
    top = block.lines[0].box
    is_aligned = span.box.left < top.right and top.left < span.box.right
    return block.page == span.page and is_aligned and 0 <= top.top - span.box.top < 4 * span.box.height


def is_of_vendor(block: Block, name: Found[str] | None) -> bool:
    """Tell whether an address block is the vendor's: its name heads it, or stands over it or beside it."""
    if name is None:
        return False
    if any(word in name.span.words for word in block.words):
        return True
    if block.name is not None and ratio(block.name.text.casefold(), name.value.casefold()) >= ALIKE:
        return True
    return (block.name is None or not is_organization(block.name.text)) and _is_over(name.span, block)


def _foot_name(document: Document, taken: Collection[Word]) -> Span | None:
    page = document.pages[0]
    spans = (Span.of(line) for line in page.lines if line.box.top > 0.85 * page.height)
    return next(
        (s for s in spans if is_organization(s.text) and is_name(s) and not any(w in taken for w in s.words)), None
    )


def contacts_of(document: Document, values: Sequence[LabelledValue], taken: Collection[Word]) -> dict[str, Any]:
    """Return the vendor's phone, email and website: those that do not stand among the customer's lines."""
    spans = [Span.of(line) for line in document.lines if not any(word in taken for word in line.words)]
    page = document.pages[0]
    head = [span for span in spans if span.page == page.number and span.box.top < HEAD_SHARE * page.height]
    labelled = first(phone_in(value.value, value.certainty) for value in values_of(values, "phone"))
    return {
        "phone": marked_phones(head).get("phone") or labelled or marked_phones(spans).get("phone"),
        "email": first(found for span in spans for found in found_all(span, email.find(span.text), 0.95)),
        "website": first(found for span in spans for found in found_all(span, website.find(span.text), 0.95)),
    }
