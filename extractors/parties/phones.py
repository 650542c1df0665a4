"""Telephone and fax numbers, told apart by the word before each."""

import re
from collections.abc import Iterable

from extractors.extraction import Found
from extractors.identifiers import npi
from extractors.layout import Span
from extractors.readers import phones_in

FAX_MARK = re.compile(r"(?:\bfax|\bfx|\bfacsimile|(?:^|[\s(|•·,;/])f)\s*(?:no|number|#)?[\s.:)#]*$", re.IGNORECASE)
FAX_WORD = re.compile(r"\b(?:fax|fx|facsimile)\s*(?:no|number|#)?[\s.:)#]*$", re.IGNORECASE)


def marked_phones(spans: Iterable[Span]) -> dict[str, Found[str]]:
    """Return the first telephone and the first fax number, told apart by the word before each."""
    return _first_of_each(spans, FAX_MARK)


def own_phone(spans: Iterable[Span]) -> Found[str] | None:
    """Return a person's first telephone number; a lone F before it is a sex and no fax."""
    return _first_of_each(spans, FAX_WORD).get("phone")


def _first_of_each(spans: Iterable[Span], fax_mark: re.Pattern[str]) -> dict[str, Found[str]]:
    found: dict[str, Found[str]] = {}
    for span in spans:
        at = 0
        for phone in phones_in(span, 0.97):
            start = max(span.text.find(phone.span.text, at), 0)
            if npi.is_valid(phone.span.text):  # ten digits without a break are a clinician's number
                continue
            found.setdefault("fax" if fax_mark.search(span.text[at:start]) else "phone", phone)
            at = start + len(phone.span.text)
    return found
