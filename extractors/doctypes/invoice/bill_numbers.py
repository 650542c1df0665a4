"""The bill's own number: under the label that says most plainly that it is this number, else beside the title."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from extractors.doctypes.invoice.name_lines import TITLE, is_spaced_title
from extractors.doctypes.invoice.tokens import token_in
from extractors.document import Document
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.layout.boxes import is_same_row, overlap_x
from extractors.values import date as date_values

HEAD_SHARE = 0.45
PLAINNESS = (
    (re.compile(r"\b(?:invoice|inv|bill|rechnung\w*|factuur\w*|facture|credit|tax invoice)\b", re.IGNORECASE), 1.0),
    (re.compile(r"\b(?:statement|stmt|document|doc|notice|voucher|memo)\b", re.IGNORECASE), 0.85),
    (re.compile(r"\b(?:receipt|transaction|folio|our|charge)\b", re.IGNORECASE), 0.7),
    (re.compile(r""), 0.6),
)
"""How plainly a label says that its number is the bill's: the first pattern that fits counts."""
FREE_NUMBER = re.compile(
    r"\b(?:invoice|inv|bill|credit (?:note|memo)|statement)\b[\s.:#]*(?:\S{1,3}[.:#]\s*)?"
    r"([A-Z0-9][A-Z0-9/-]*\d[A-Z0-9/-]*)(?![\w.,/])",
    re.IGNORECASE,
)
BARE_NUMBER = re.compile(r"(?:no|nr|num|number|nº|№)?[.:# ]*#?\s?([A-Z]{0,4}[-/]?\d[A-Z0-9/-]*)", re.IGNORECASE)


def bill_number_of(document: Document, values: Sequence[LabelledValue]) -> Found[str] | None:
    """Return the number under its label, behind a word for the bill, or alone beside the title."""
    labelled = [_plainly(number, value) for value in values_of(values, "invoice_number") if (number := token_in(value))]
    best = max(labelled, key=lambda number: number.certainty, default=None)
    return best or next(_free_numbers(document), None) or next(_beside_title(document, values), None)


def _plainly(number: Found[str], value: LabelledValue) -> Found[str]:
    plain = next(worth for pattern, worth in PLAINNESS if pattern.search(value.label.text))
    return Found(number.value, number.span, number.certainty * plain)


def _free_numbers(document: Document) -> Iterator[Found[str]]:
    """Yield the identifiers behind a word for the bill, what stands between being damaged (`Invoice o. PH-0218`)."""
    for line in document.lines:
        span = Span.of(line)
        match = FREE_NUMBER.search(span.text)
        words = span.sub(*match.span(1)) if match else None
        if match and words and not _is_date(words.text):
            yield Found(match[1].upper(), words, 0.75)


def _beside_title(document: Document, values: Sequence[LabelledValue]) -> Iterator[Found[str]]:
    """Yield the numbers that stand alone, or behind `No.`, high on the first page, those next to the title first."""
    page = document.pages[0]
    high = [Span.of(line) for line in page.lines if line.box.top < HEAD_SHARE * page.height]
    titles = [span for span in high if TITLE.fullmatch(span.text) or is_spaced_title(span.text)]
    taken = {word for value in values for word in value.value.words if value.key != "invoice_number"}
    for is_near in (True, False):
        for span in high:
            match = BARE_NUMBER.fullmatch(span.text)
            if match is None or _is_date(span.text) or any(word in taken for word in span.words):
                continue
            is_marked = len(match[0]) > len(match[1])
            if any(_is_next_to(title, span) for title in titles) if is_near else is_marked:
                words = span.sub(*match.span(1)) or span
                yield Found(match[1].upper(), words, 0.6)


def _is_next_to(title: Span, span: Span) -> bool:
    """Tell whether a line stands on the title's row, or close under or over it."""
    gap = max(span.box.top - title.box.bottom, title.box.top - span.box.bottom)
    is_close = gap < 1.5 * title.box.height and overlap_x(title.box, span.box) > 0
    return is_same_row(title.box, span.box) or is_close


def _is_date(text: str) -> bool:
    return any(date_values.find(text, today=dt.date.max))
