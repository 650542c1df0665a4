"""The ways to get in touch with who sent a bill: those in its letterhead before those further down."""

from collections.abc import Collection, Sequence
from typing import Any

from extractors.doctypes.invoice.vendor_candidates import HEAD_SHARE
from extractors.document import Document, Word
from extractors.layout import LabelledValue, Span, values_of
from extractors.parties import marked_phones
from extractors.readers import first, found_all, phone_in
from extractors.values import email, website


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
