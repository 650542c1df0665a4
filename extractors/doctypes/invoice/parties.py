"""Who bills whom: the vendor of the letterhead, the customer, and the addresses that a bill prints."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from rapidfuzz.fuzz import ratio

from extractors.doctypes.invoice.blocks import SLIP, Block, blocks_of, is_right_above
from extractors.doctypes.invoice.contacts import contacts_of
from extractors.doctypes.invoice.name_lines import ALIKE, possible_name
from extractors.doctypes.invoice.party import Party, is_box, is_exact, labelled_party, stub_party
from extractors.doctypes.invoice.payee_lines import payee_in_line
from extractors.doctypes.invoice.practices import is_firm, is_practice
from extractors.doctypes.invoice.vendor import is_of_vendor, vendor_name
from extractors.doctypes.invoice.vendor_candidates import HEAD_SHARE
from extractors.doctypes.invoice.vendor_worth import squeezed
from extractors.document import Document, Word
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span
from extractors.layout.boxes import is_same_row
from extractors.readers import text_in
from extractors.values.organization import is_organization

TO = re.compile(r"\W*(?:to|attention)\W*", re.IGNORECASE)
NAMELY = frozenset(
    ("clinic", "facility", "practice", "provider", "owner", "merchant", "contractor", "property", "premise",
     "premises",
     "service", "services", "supplier", "site", "client", "member", "resident", "payer", "location", "remit",
     "landlord")
)  # fmt: skip
"""Labels that also begin the names of firms."""
BILLED = re.compile(r"\bbill|\binvoice|\bcharged? to", re.IGNORECASE)
"""Labels over the address to which the bill goes, as others say who has bought."""
ADDRESS_KEYS = ("remit_to", "ship_to", "service_address")


def parties_of(document: Document, values: Sequence[LabelledValue], taken: Collection[Word]) -> dict[str, Any]:
    """Return vendor, customer and the labelled addresses; `taken` are words of tables and sums, which name nobody."""
    values = _with_payee(document, values)
    boxes = {word for value in values if is_box(value) for word in value.label.words}
    labels = {word for value in values for word in value.label.words} - boxes
    blocks = blocks_of(document, labels | set(taken), values_beside(values))
    labelled = {key: labelled_party(values, key, blocks) for key in ("customer", *ADDRESS_KEYS)}
    used = {word for party in labelled.values() for word in party.words} | set(taken)
    free = [block for block in blocks if not any(word in used for word in block.words)]
    remit = labelled["remit_to"]
    payee = None if remit.address else payee_in_line(document)
    labelled["remit_to"] = remit = remit if remit.address or payee else stub_party(free) or remit
    paid = {*remit.words, *(payee.words if payee else ())}
    free = [block for block in free if paid.isdisjoint(block.words)]
    not_names = used | (labels | values_beside(values)) - _named_like_labels(document, values)
    name = vendor_name(document, values, not_names, free, labelled)
    # Whom a sentence asks to pay is a candidate as such; here only where the money goes is taken from it.
    labelled["remit_to"] = payee or remit
    own = next((block for block in free if is_of_vendor(block, name)), None)
    named = set(name.span.words if name else ())
    unaddressed = _unaddressed(document, used | labels | values_beside(values) | named)
    customer, stray = _customer(labelled["customer"], [block for block in free if block is not own], unaddressed)
    kept = used | set(stray.words if stray else ())
    vendor = {"name": name, "address": own.address if own else None, **contacts_of(document, values, kept)}
    addresses = {key: _addressed(labelled[key], name if key != "remit_to" else None) for key in ADDRESS_KEYS}
    if stray or BILLED.search(labelled["customer"].label):
        addresses["bill_to"] = _addressed(labelled["customer"])
    return {"vendor": vendor, "customer": customer, **addresses}


def _with_payee(document: Document, values: Sequence[LabelledValue]) -> list[LabelledValue]:
    """Return the values with a `To` on the slip that goes back with the payment as who is to be paid."""
    slips = [Span.of(line) for line in document.lines if SLIP.search(line.text)]
    return [
        replace(value, key="remit_to")
        if value.key == "customer"
        and TO.fullmatch(value.label.text)
        and any(_is_below(value.label, slip) for slip in slips)
        else value
        for value in values
    ]


def _is_below(span: Span, slip: Span) -> bool:
    return (span.page, span.box.top) > (slip.page, slip.box.top - slip.box.height)


def _named_like_labels(document: Document, values: Sequence[LabelledValue]) -> set[Word]:
    """Return the words of lines that are firms' names, though they begin as a label does (`Swift Arrow Couriers`)."""
    keys = ("customer", "vendor", *ADDRESS_KEYS)
    of_names = {word for value in values if _is_of_name(value) for word in value.label.words}
    labels = (value.label for value in values if value.key in keys and is_exact(value))
    parties = {word for label in labels for word in label.words} - of_names
    spans = [Span.of(line) for line in document.pages[0].lines if not any(word in parties for word in line.words)]
    top = min(spans, key=lambda span: span.box.top, default=None)
    named = (span for span in spans if (span == top or is_firm(span.text)) and possible_name(span))
    return {word for span in named for word in span.words}


def _is_of_name(value: LabelledValue) -> bool:
    """Tell whether a label is but the first word of a name (`Clinic Tech Pros LLC`)."""
    is_beside = value.how == "right" and is_same_row(value.label.box, value.value.box)
    return is_beside and value.label.text.casefold() in NAMELY and value.label.text.isalpha()


def _customer(
    labelled: Party, others: Sequence[Block], unaddressed: Found[str] | None
) -> tuple[dict[str, Any], Block | None]:
    """Return the customer, and the unlabelled block that is theirs, if any (as behind a window of an envelope)."""
    is_low = labelled.name is None and not labelled.address
    named = [block for block in others if block.name is not None]
    practices = (block for block in named if is_low and block.name and is_practice(block.name.text))
    stray = next((block for block in named if block.is_high), None) or next(practices, None)
    if stray is None or stray.name is None:
        return {"name": labelled.name or unaddressed, "address": labelled.address}, None
    name = labelled.name if not labelled.address else None
    own = next((line for line in stray.lines[:-1] if possible_name(line)), stray.name)
    return {"name": name or text_in(own, 0.85), "address": stray.address}, stray


def _unaddressed(document: Document, taken: Collection[Word]) -> Found[str] | None:
    """Return the name over a street, in the upper part of the page, whose city cannot be read; not the vendor's."""
    page = document.pages[0]
    spans = [Span.of(line) for line in page.lines if 0.08 * page.height < line.box.top < HEAD_SHARE * page.height]
    free = [span for span in spans if not any(word in taken for word in span.words)]
    for upper in free:
        streets = (span for span in free if re.match(r"\d+\s+\w", span.text) and is_right_above(upper, span))
        if is_organization(upper.text) and possible_name(upper) and next(streets, None):
            return text_in(upper, 0.7)
    return None


def values_beside(values: Sequence[LabelledValue]) -> set[Word]:
    """Return the words that stand right behind labels: values, not names of vendors."""
    plain = (
        value
        for value in values
        if value.how in ("right", "cell") and value.key not in ("vendor", "customer", *ADDRESS_KEYS)
    )
    return {word for value in plain for word in value.value.words if not is_box(value)}


def _addressed(party: Party, vendor: Found[str] | None = None) -> dict[str, Any]:
    """Return the address with who receives there; goods and work go to no vendor's."""
    recipient = party.recipient
    if recipient and vendor and ratio(squeezed(recipient.value), squeezed(vendor.value)) >= ALIKE:
        recipient = None
    return {**party.address, "recipient": recipient} if party.address else {}
