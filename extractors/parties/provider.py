"""A clinician or office, read from the lines that speak of one."""

from collections.abc import Sequence
from typing import Any

from extractors.document import Document
from extractors.layout import Span, labelled_values, values_of
from extractors.parties.address import address_of
from extractors.parties.cropping import crop
from extractors.parties.labels import PERSON_LABELS
from extractors.parties.names import clinician_name
from extractors.parties.numbers import clinician_npi
from extractors.parties.offices import office_of, specialty_of
from extractors.parties.phones import marked_phones
from extractors.readers import first, phone_in


def provider_in(document: Document, spans: Sequence[Span]) -> dict[str, Any]:
    """Return the provider of whom the lines speak; without labels by shape."""
    part = crop(document, spans)
    values = labelled_values(part, PERSON_LABELS)
    marked = marked_phones(spans)
    provider: dict[str, Any] = dict(clinician_name(values, spans))
    provider["npi"] = clinician_npi(values, spans)
    provider["organization"] = office_of(values, spans)
    provider["specialty"] = specialty_of(values, spans)
    for key in ("fax", "phone"):
        provider[key] = first(phone_in(v.value, v.certainty) for v in values_of(values, key)) or marked.get(key)
    # A number whose label stands in a cell of its own looks unmarked: it is one of the two, not both.
    if provider["fax"] and provider["phone"] and provider["fax"].value == provider["phone"].value:
        provider["phone"] = None
    if provider["phone"] and provider["npi"] and provider["phone"].value[2:12] == provider["npi"].value:
        provider["phone"] = None
    provider["address"] = address_of(values, spans)
    return provider
