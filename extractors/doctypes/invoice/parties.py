"""Who bills whom: the vendor of the letterhead, the customer, and the addresses that a bill prints."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import mean, median
from typing import Any

from rapidfuzz.fuzz import ratio

from extractors.document import Document, Word
from extractors.doctypes.invoice.blocks import ATTENTION, Block, block_of, blocks_of
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.readers import first, found_all, phone_in, text_in
from extractors.parties import marked_phones
from extractors.values import email, website
from extractors.values.organization import is_organization

TITLE = re.compile(
    r"(?:(?:tax|sales|commercial|original|customer|billing|account|your|project|service|monthly|final|copy|pro ?forma)\s+)*"
    r"(?:invoice|bill|statement|credit (?:note|memo(?:randum)?)|receipt|remittance|original|copy|page|duplicate|welcome|thank you)\b.*",
    re.IGNORECASE,
)
POST_BOX = re.compile(r"p\.? ?[o0]\.? ?box|lock ?box", re.IGNORECASE)
STREET = re.compile(
    r"\b(?:street|st|avenue|ave|boulevard|blvd|drive|dr|road|rd|lane|ln|court|ct|way|parkway|pkwy|hwy|highway|trail|trl|place|pl|floor|suite|ste)"
    r"(?:\.|,.*)?$",
    re.IGNORECASE,
)
TITLES = ("invoice", "creditmemorandum", "creditnote", "creditmemo", "statement", "taxinvoice", "salesinvoice", "billingstatement")
FIELD = re.compile(r"^[A-Za-z][A-Za-z .#/]{1,24}:")
CONTACT = re.compile(r"\b(?:tel|phone|fax|e-?mail|www\.|questions|customer (?:care|service)|call|visit|toll)\b|@|\.(?:com|net|org|example)\b", re.IGNORECASE)
NUMBER_BEHIND = re.compile(r"\s+#|\s{2,}|\s+\(?(?:acct|account|id|cust(?:omer)?)\b[ .:#]", re.IGNORECASE)
HEAD_SHARE = 0.35
ALIKE = 85
NAME_WORDS = 8
ADDRESS_KEYS = ("remit_to", "ship_to", "service_address")


def parties_of(document: Document, values: Sequence[LabelledValue], taken: Collection[Word]) -> dict[str, Any]:
    """Return vendor, customer and the labelled addresses; `taken` are words of tables and sums, which name nobody."""
    boxes = {word for value in values if _is_box(value) for word in value.label.words}
    labels = {word for value in values for word in value.label.words} - boxes
    blocks = blocks_of(document, labels | set(taken), _beside(values))
    labelled = {key: _labelled(values, key, blocks) for key in ("customer", *ADDRESS_KEYS)}
    used = {word for party in labelled.values() for word in party.words} | set(taken)
    free = [block for block in blocks if not any(word in used for word in block.words)]
    labelled["remit_to"] = labelled["remit_to"] if labelled["remit_to"].address else _stub(free) or labelled["remit_to"]
    remit = labelled["remit_to"]
    free = [block for block in free if not any(word in remit.words for word in block.words)]
    name = _vendor_name(document, values, used | labels | _beside(values), remit.name or remit.recipient, free)
    own = next((block for block in free if _is_of(block, name)), None)
    customer, stray = _customer(labelled["customer"], [block for block in free if block is not own])
    kept = used | set(stray.words if stray else ())
    vendor = {"name": name, "address": own.address if own else None, **_contacts(document, values, kept)}
    addresses = {key: _addressed(labelled[key], keep_recipient=key == "remit_to") for key in ADDRESS_KEYS}
    if labelled["customer"].address and stray:
        addresses["bill_to"] = _addressed(labelled["customer"])
    return {"vendor": vendor, "customer": customer, **addresses}


@dataclass(frozen=True, slots=True)
class Party:
    """Who or what stands under a label: a name, an address, and the words they are made of."""

    name: Found[str] | None = None
    recipient: Found[str] | None = None
    address: Mapping[str, Any] = field(default_factory=dict)
    words: tuple[Word, ...] = ()


def _is_box(value: LabelledValue) -> bool:
    """Tell whether a label is the PO of a post office box."""
    return value.key == "purchase_order" and value.value.text.casefold().startswith("box")


def _labelled(values: Sequence[LabelledValue], key: str, blocks: Sequence[Block]) -> Party:
    """Return what stands under the label: the candidate with a name and an address, else with an address, else with a name."""
    parties = [_party(value, blocks) for value in values_of(values, key)]
    whole = (party for party in parties if party.address and party.name)
    placed = (party for party in parties if party.address)
    named = (party for party in parties if party.name and key in ("customer", "remit_to"))
    return next((party for group in (whole, placed, named) for party in group), Party())


def _stub(blocks: Sequence[Block]) -> Party | None:
    """Return the post office box low on the page, without a label, to which a payment slip is to be mailed."""
    for block in blocks:
        if not block.is_high and block.recipient and any(POST_BOX.match(line.value) for line in block.address["lines"]):
            return Party(text_in(block.name, 0.85), block.recipient, block.address, block.words)
    return None


def _party(value: LabelledValue, blocks: Sequence[Block]) -> Party:
    """Return the name, and the address, that a value's lines hold or the block that begins or goes on with them."""
    begun = [block for block in blocks if value.lines[0].words[0] in block.words]
    lines = value.lines
    for block in begun[:1]:
        at = next(i for i, line in enumerate(block.lines) if value.lines[0].words[0] in line.words)
        lines = block.lines[at:]
    block_here = block_of(lines, is_high=True, certainty=value.certainty)
    name = _first_name(lines, value.certainty)
    if block_here is None:
        return Party(name, None, {}, name.span.words if name else ())
    named = name if block_here.recipient is not None else None
    return Party(named, block_here.recipient, block_here.address, block_here.words)


def _first_name(lines: Sequence[Span], sure: float) -> Found[str] | None:
    """Return the first line, but for a person's attention and an account number behind it, as a name."""
    first_line = next((line for line in lines if not ATTENTION.match(line.text)), lines[0])
    cut = NUMBER_BEHIND.search(first_line.text)
    span = first_line.sub(0, cut.start()) if cut else first_line
    return text_in(span, sure) if span and _is_name(span) else None


def _is_name(span: Span) -> bool:
    letters = sum(character.isalpha() for character in span.text)
    return letters >= 3 and len(span.words) <= NAME_WORDS and letters > sum(character.isdigit() for character in span.text)


def _beside(values: Sequence[LabelledValue]) -> set[Word]:
    """Return the words that stand right behind labels: values, not names of vendors."""
    plain = (value for value in values if value.how in ("right", "cell") and value.key not in ("vendor", "customer", *ADDRESS_KEYS))
    return {word for value in plain for word in value.value.words if not _is_box(value)}


def _vendor_name(
    document: Document,
    values: Sequence[LabelledValue],
    taken: Collection[Word],
    payee: Found[str] | None,
    blocks: Sequence[Block],
) -> Found[str] | None:
    """Return the vendor's name: under its label, else the likeliest line of the letterhead, else who is to be paid."""
    labelled = first(text_in(value.value, value.certainty) for value in values_of(values, "vendor") if _is_vendor(value))
    head = [span for span in _head_lines(document) if not any(word in taken for word in span.words)]
    best = max(head, key=lambda span: _head_score(document, span, payee, blocks), default=None)
    if best is not None and _head_score(document, best, payee, blocks) > 0:
        return text_in(best, 0.92)
    return labelled or payee or text_in(_foot_name(document, taken), 0.6)


def _is_vendor(value: LabelledValue) -> bool:
    return _is_name(value.value) and is_organization(value.value.text)


def _head_lines(document: Document) -> Iterator[Span]:
    page = document.pages[0]
    for line in page.lines:
        if line.box.top < HEAD_SHARE * page.height and (span := _without_title(Span.of(line))):
            yield span


def _without_title(span: Span) -> Span | None:
    """Return the line, or None for a title, a field, a way to get in touch, or what has no name in it."""
    text = span.text
    if TITLE.fullmatch(text) or is_spaced_title(text) or FIELD.match(text) or CONTACT.search(text) or not _is_name(span):
        return None
    return None if re.match(r"\d+\s|p\.? ?o\.? ?box", text, re.IGNORECASE) or STREET.search(text) or re.search(r"\d{5}", text) else span


def is_spaced_title(text: str) -> bool:
    """Tell whether a line is a paper's title that wide letters, or a scan, have torn apart."""
    letters = re.sub(r"[^a-z]", "", text.casefold())
    return any(ratio(letters, title) >= ALIKE for title in TITLES)


def _head_score(document: Document, span: Span, payee: Any, blocks: Sequence[Block]) -> float:
    """Return how likely a line names the vendor: large, high, a firm's name, over an address, named again to be paid."""
    page = document.pages[0]
    usual = median(word.box.height for word in page.words) or 1.0
    size = median(word.box.height for word in span.words) / usual
    score = 1.5 * min(size, 3.0) - 3 * span.box.top / page.height - 2 * (1 - mean(word.confidence for word in span.words))
    score += 0.8 * is_organization(span.text) + 0.5 * any(block.lines[0] == span for block in blocks[:1])
    score += 0.5 * any(_is_over(span, block) for block in blocks[:1])
    if payee is not None and ratio(payee.value.casefold(), span.text.casefold()) >= ALIKE:
        score += 4
    return score


def _is_over(span: Span, block: Block) -> bool:
    top = block.lines[0].box
    is_aligned = span.box.left < top.right and top.left < span.box.right
    return block.page == span.page and is_aligned and 0 <= top.top - span.box.top < 4 * span.box.height


def _is_of(block: Block, name: Found[str] | None) -> bool:
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
    return next((s for s in spans if is_organization(s.text) and _is_name(s) and not any(w in taken for w in s.words)), None)


def _customer(labelled: Party, others: Sequence[Block]) -> tuple[dict[str, Any], Block | None]:
    """Return the customer, and the unlabelled block that is theirs, if any (as behind a window of an envelope)."""
    stray = next((block for block in others if block.name is not None and block.is_high), None)
    if stray is None or stray.name is None:
        return {"name": labelled.name, "address": labelled.address}, None
    name = labelled.name if not labelled.address else None
    return {"name": name or text_in(stray.name, 0.85), "address": stray.address}, stray


def _addressed(party: Party, *, keep_recipient: bool = True) -> dict[str, Any]:
    address = dict(party.address)
    if address and keep_recipient:
        address["recipient"] = party.recipient
    return address


def _contacts(document: Document, values: Sequence[LabelledValue], taken: Collection[Word]) -> dict[str, Any]:
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
