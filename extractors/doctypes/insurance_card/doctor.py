"""The primary care provider whom the card names."""

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Any

from extractors.doctypes.insurance_card.names import is_listed
from extractors.document import Document
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.readers import first, person_in, phone_in, text_in
from extractors.values.organization import is_organization

_REACH = 6.5
"""Heights of a line from the doctor's name to the last line of the office."""
_SURE_PLACE = 0.8
_LEAST, _MOST = 2, 7
"""Words of a practice's name."""
_BENEFIT = re.compile(
    r"\b(?:visits?|copay\w*|specialist|services|required|urgent|emergency|plans?|insurance)\b", re.IGNORECASE
)
_NO_DOCTOR = re.compile(r"[:$@%]")


def primary_care_provider_in(document: Document, values: Sequence[LabelledValue]) -> dict[str, Any]:
    """Return the name and telephone of the primary care provider, never a copay that stands under `PCP`."""
    for value in values_of(values, "pcp"):
        named = _doctor(value) or _office(value)
        if named is not None:
            return {"name": named, "phone": _phone(document, values, value)}
    return {}


def _phone(document: Document, values: Sequence[LabelledValue], value: LabelledValue) -> Found[str] | None:
    """Return the telephone under its own label, on the doctor's row, or on one of the two lines below."""
    labelled = (phone_in(other.value, other.certainty) for other in values_of(values, "pcp_phone"))
    if found := first(labelled) or phone_in(value.block, 0.85):
        return found
    box = value.value.box
    reach = _REACH * box.height
    near = [
        line
        for line in document.page(value.value.page).lines
        if -0.5 * box.height <= line.box.top - box.top <= reach and line.box.right > box.left
    ]
    near.sort(key=lambda line: (line.box.center[1] > box.bottom, abs(line.box.left - box.left)))
    return first(phone_in(Span.of(line), 0.8) for line in near if _is_doctors_line(line.text))


def _is_doctors_line(text: str) -> bool:
    """Tell whether a line with a number says nothing else but that it is a telephone."""
    bare = re.sub(r"\b(?:phone|tel|telephone|ph|office|dr)\b", "", re.sub(r"[\d()\W]", " ", text), flags=re.IGNORECASE)
    return not bare.strip()


def _doctor(value: LabelledValue) -> Found[str] | None:
    """Return the doctor's name without title, or None for a copay, a date or a sentence under the label."""
    span = _before_digits(value.value)
    if span is None or _NO_DOCTOR.search(value.value.text) or len(span.words) > 7:
        return None
    if sum(is_listed(word.text) for word in span.words) > (1 if len(span.words) > 2 else 0):
        return None
    name = person_in(span, value.certainty)
    if "family" not in name or "given" not in name:
        return None
    parts = [name[part].value for part in ("given", "middle", "family", "suffix") if part in name]
    return Found(" ".join(parts), span, value.certainty)


def _office(value: LabelledValue) -> Found[str] | None:
    """Return the practice that a surely placed label names in place of a doctor, before its telephone."""
    span = _before_digits(value.value)
    is_placed = value.certainty >= _SURE_PLACE and value.how in ("right", "below", "cell")
    if span is None or not is_placed or _NO_DOCTOR.search(span.text) or not _LEAST <= len(span.words) <= _MOST:
        return None
    is_named = is_organization(span.text) and not all(is_listed(word.text) for word in span.words)
    return text_in(span, 0.9 * value.certainty) if is_named and not _BENEFIT.search(span.text) else None


def _before_digits(span: Span) -> Span | None:
    kept = tuple(takewhile(lambda word: not re.search(r"\d", word.text), span.words))
    return Span(kept) if kept else None
