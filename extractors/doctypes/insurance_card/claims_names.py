"""Where claims are sent: the names over the addresses on a card."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from extractors.doctypes.insurance_card import payer_words as words
from extractors.document import Document, Line, Page
from extractors.layout import LabelledValue, Span, values_of
from extractors.payers import payer_likeness

_ADDRESS = re.compile(r"(?<=\w)[\s,;–—-]+(?:p\.?\s?[o0]\.?\s?b[o0]x\b|attn\b|\d).*$", re.IGNORECASE)
"""An address behind a name on its line."""


def recipients(document: Document, values: Sequence[LabelledValue]) -> list[Span]:
    """Return the names over the addresses on the card, without `Claims` behind or before them."""
    found = [span for value in values_of(values, "claims") for span in value.lines[:1]]
    found += [
        Span.of(line) for line in document.lines if words.CLAIMS_LAST.search(line.text) or _is_claims_line(line.text)
    ]
    found += [Span.of(line) for page in document.pages for line in _under_claims(page)]
    cut = (_without_claims(span) for span in found)
    return [span for span in cut if span and not words.NO_NAME.search(span.text) and not _is_box(span.text)]


def _under_claims(page: Page) -> Iterator[Line]:
    """Yield the line under each that ends in words of where claims are sent."""
    for upper, lower in pairwise(page.lines):
        if words.CLAIMS_TO.search(upper.text):
            yield lower


def _is_claims_line(text: str) -> bool:
    return words.CLAIMS_FIRST.match(text) is not None and payer_likeness(text) > 0


def _without_claims(span: Span) -> Span | None:
    text = span.text
    start = match.end() if (match := words.CLAIMS_FIRST.match(text)) else 0
    ends = (match.start() for pattern in (words.CLAIMS_LAST, _ADDRESS) if (match := pattern.search(text, start)))
    end = min(ends, default=len(text))
    return span.sub(start, end) if start < end else None


def _is_box(text: str) -> bool:
    return re.match(r"\s*(?:p\.?\s?[o0]\.?\s?box|attn|c/o)\b", text, re.IGNORECASE) is not None
