"""The bill's own number: under the label that says most plainly that it is this number, else beside the title."""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import chain, pairwise

from rapidfuzz.fuzz import ratio

from extractors.doctypes.invoice.name_lines import is_title
from extractors.doctypes.invoice.tokens import ANY_DAY, as_identifier, token_at, token_in
from extractors.document import Document, Word
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.layout.boxes import is_same_row, overlap_x
from extractors.layout.rows import rows_of
from extractors.values import date as date_values
from extractors.values import money, us_phone

HEAD_SHARE = 0.45
TITLE_SHARE = 0.2
TITLE_WORDS = 2
CREDIT = re.compile(r"\bcredit(?: (?:note|memo\w*|no\b|number|#|invoice|adjustment|advice)|\W*$)", re.IGNORECASE)
STATEMENT = re.compile(r"\b(?:statement|stmt)\b", re.IGNORECASE)
BILL = re.compile(r"\b(?:invoice|inv|bill|rechnung\w*|factuur\w*|facture)\b", re.IGNORECASE)
OTHERS = re.compile(r"\b(?:original|against|applies|your|applied|ref|reference)\b", re.IGNORECASE)
PLAINNESS = (
    (re.compile(r"\b(?:original|against|applies|your|applied)\b", re.IGNORECASE), 0.3),
    (re.compile(r"\b(?:document|doc|notice|voucher|memo)\b", re.IGNORECASE), 0.85),
    (re.compile(r"\b(?:invoice|inv|bill|statement|stmt)\b", re.IGNORECASE), 0.8),
    (re.compile(r"\b(?:receipt|transaction|folio|charge)\b", re.IGNORECASE), 0.7),
    (re.compile(r"\b(?:ref|reference|file)\b", re.IGNORECASE), 0.5),
    (re.compile(r""), 0.6),
)
"""How plainly a label without the paper's own words says that its number is the paper's: the first that fits counts."""
BARE_LABEL = re.compile(r"\W*(?:bill|no|number|nr|#)\W*", re.IGNORECASE)
BARE_WORTH = 0.8
OF_CREDITED = 0.4
"""How plainly an invoice's number on a credit note is the note's own."""
BESIDE = 0.75
FREE_NUMBER = re.compile(
    r"\b(?:invoice|inv|bill|credit (?:note|memo)|statement)\b[\s.:#]*(?:\S{1,3}[.:#]\s*)?"
    r"([A-Z0-9][A-Z0-9/-]*\d[A-Z0-9/-]*)(?![\w/-]|[.,]\d| \d\d\b)",
    re.IGNORECASE,
)
SLIP_NUMBER = re.compile(
    r"^\W*(?:(?:charge|delivery|sales|service) )?(?:slip|ticket|receipt|sheet|memo|document|notice|folio)"
    r"[\s.:#]*(?:(?:no|nr|number)[.:#\s]*)?([A-Z0-9][A-Z0-9/-]*\d[A-Z0-9/-]*)(?![\w/-]|[.,]\d)",
    re.IGNORECASE,
)
OF_THIS = re.compile(
    r"\b(?:invoice|bill|statement|credit (?:note|memo))\b(?: \w+){0,4}? (?:no\.?|number|nr\.?|#|ref\.?):? ?#?"
    r"([A-Z0-9][A-Z0-9/-]*\d[A-Z0-9/-]*)(?![\w/-]|[.,]\d)",
    re.IGNORECASE,
)
"""A number further behind the word for the bill: `Statement of services no. 2026-17`."""
LONE_NUMBER = re.compile(r"(?=(?:.*\d){3})\$?[A-Z]{0,5}[-/#]?\d[A-Z0-9]*(?:[-/][A-Z0-9]+)*", re.IGNORECASE)
NAMED = re.compile(r"inv|bill|stmt|cm|cr", re.IGNORECASE)
LEFT_OVER = 0.35
SURELY_PLACED = 0.5
LEAST_LENGTH = 3
FARTHEST = 4
"""Words behind a label among which its number begins."""
DAMAGED = 60
BARE_NUMBER = re.compile(r"(?:no|nr|num|number|nº|№)?[.:# ]*#?\s?([A-Z]{0,4}[-/]?\d[A-Z0-9/-]*)", re.IGNORECASE)


def bill_number_of(document: Document, values: Sequence[LabelledValue], tabled: Collection[Word]) -> Found[str] | None:
    """Return the number under its label, behind a word for the bill, or alone beside the title."""
    own_words = _own_words(document)
    beginnings = {line.words[0] for line in document.lines}
    labelled = [
        Found(number.value, number.span, number.certainty * _plainness(value, own_words, beginnings))
        for value in values_of(values, "invoice_number")
        if (number := token_in(value)) and len(number.value) > 1
    ]
    labelled += _beside_labels(document, values, own_words, beginnings)
    best = max((number for number in labelled if number.certainty), key=lambda number: number.certainty, default=None)
    free = (_free_numbers(document), _beside_title(document, values, tabled), _of_slips(document))
    found = best or next(chain.from_iterable(free), None)
    return found or _left_over(document, values, tabled)


def is_credit(document: Document) -> bool:
    """Tell whether the paper is by its title a credit note."""
    return _own_words(document) is CREDIT


def _own_words(document: Document) -> re.Pattern[str]:
    """Return the words that name the paper itself: a statement lists invoices, a credit note names its invoice."""
    page = document.pages[0]
    high = sorted((line for line in page.lines if line.box.top < TITLE_SHARE * page.height), key=lambda it: it.box.top)
    short = [line.text for line in high if len(line.words) <= TITLE_WORDS or is_title(line.text)]
    titles = [text for text in short if not re.search(r"\d", text)]
    if any(CREDIT.search(title) for title in titles):
        return CREDIT
    kinds = (kind for title in titles for kind in (BILL, STATEMENT) if kind.search(title))
    return next(kinds, BILL)


def _beside_labels(
    document: Document, values: Sequence[LabelledValue], own_words: re.Pattern[str], beginnings: Collection[Word]
) -> Iterator[Found[str]]:
    """Yield the numbers that stand on the row of a label whose value by other reckoning is no number."""
    numbered = {value.label for value in values if token_in(value)}
    labels = {value.label: value for value in values_of(values, "invoice_number") if value.label not in numbered}
    for label, value in labels.items():
        row = next((line for page in document.pages for line in rows_of(page) if label.words[-1] in line.words), None)
        rest = row.words[row.words.index(label.words[-1]) + 1 :] if row else ()
        found = token_at(Span(rest[:FARTHEST]), BESIDE * _plainness(value, own_words, beginnings)) if rest else None
        if found and len(found.value) >= LEAST_LENGTH:
            yield found


def _plainness(value: LabelledValue, own_words: re.Pattern[str], beginnings: Collection[Word]) -> float:
    """Return how plainly a label says that its number is this paper's own."""
    label = value.label.text
    is_bare = BARE_LABEL.fullmatch(label) is not None
    if is_bare and (len(value.lines) > 1 or value.label.words[0] not in beginnings):
        return 0.0
    if own_words is CREDIT and BILL.search(label):
        return OF_CREDITED
    if own_words.search(label) and not OTHERS.search(label):
        return BARE_WORTH if is_bare else 1.0
    return next(worth for pattern, worth in PLAINNESS if pattern.search(label))


def _free_numbers(document: Document) -> Iterator[Found[str]]:
    """Yield the identifiers behind a word for the bill, what stands between being damaged (`Invoice o. PH-0218`)."""
    for line in document.lines:
        span = Span.of(line)
        if found := _behind(span, FREE_NUMBER, 0.75) or _behind(span, OF_THIS, 0.75):
            yield found


def _of_slips(document: Document) -> Iterator[Found[str]]:
    """Yield the numbers behind other words for a paper by which goods and services are charged (`Slip S-99120`)."""
    for line in document.lines:
        if found := _behind(Span.of(line), SLIP_NUMBER, 0.55):
            yield found


def _behind(span: Span, pattern: re.Pattern[str], certainty: float) -> Found[str] | None:
    match = pattern.search(span.text)
    words = span.sub(*match.span(1)) if match else None
    if not match or not words or len(match[1]) < LEAST_LENGTH or _is_other(words.text, no_zip=True):
        return None
    return Found(match[1].upper(), words, certainty)


def _beside_title(
    document: Document, values: Sequence[LabelledValue], tabled: Collection[Word]
) -> Iterator[Found[str]]:
    """Yield the numbers that stand alone, or behind `No.`, high on the first page, those next to the title first."""
    page = document.pages[0]
    high = [Span.of(line) for line in page.lines if line.box.top < HEAD_SHARE * page.height]
    titles = [span for span in high if is_title(span.text)]
    titled = {word for title in titles for word in title.words}
    others = [value for value in values if value.key != "invoice_number" and not _is_of_title(value, titled)]
    taken = {*tabled, *(word for value in others for word in value.value.words)}
    for is_near in (True, False):
        for span in high:
            match = BARE_NUMBER.fullmatch(span.text)
            if (
                match is None
                or len(match[1]) < LEAST_LENGTH
                or _is_other(span.text, no_zip=is_near)
                or any(word in taken for word in span.words)
            ):
                continue
            is_marked = len(match[0]) > len(match[1])
            if any(_is_next_to(title, span) for title in titles) if is_near else is_marked:
                words = span.sub(*match.span(1)) or span
                yield Found(match[1].upper(), words, 0.6)


def _is_of_title(value: LabelledValue, titled: Collection[Word]) -> bool:
    """Tell whether a label is but a word of a title, and what stands somewhere below it its value."""
    return value.certainty < SURELY_PLACED and any(word in titled for word in value.label.words)


def _left_over(document: Document, values: Sequence[LabelledValue], tabled: Collection[Word]) -> Found[str] | None:
    """Return the topmost identifier that no label claims: under a damaged caption, else named as a bill's, else any."""
    page = document.pages[0]
    high = [piece for line in page.lines if line.box.top < HEAD_SHARE * page.height for piece in _pieces(Span.of(line))]
    claimed = {*tabled, *(word for value in values for line in value.lines for word in line.words)}
    free = [span for span in high if LONE_NUMBER.fullmatch(span.text) and not _is_other(span.text)]
    free = [span for span in free if not any(word in claimed for word in span.words)]
    captioned = [span for span in free if any(_is_damaged_caption(other, span) for other in high)]
    named = [span for span in free if NAMED.match(span.text)]
    best = min(captioned or named or free, key=lambda span: (span.box.top, -span.box.left), default=None)
    return Found(as_identifier(best.text), best, LEFT_OVER) if best else None


def _pieces(span: Span) -> Iterator[Span]:
    """Yield what bars and dots part in a line."""
    marks = [index for index, word in enumerate(span.words) if word.text in "|•·*~–—"]
    for start, end in pairwise((-1, *marks, len(span.words))):
        if end - start > 1:
            yield Span(span.words[start + 1 : end])


def _is_damaged_caption(other: Span, span: Span) -> bool:
    """Tell whether a line right over or left of another begins with what may be a misread word for the bill."""
    word = re.sub(r"\W", "", other.words[0].text.casefold())
    if len(word) < 3 or max(ratio(word, name) for name in ("invoice", "bill", "statement", "document")) < DAMAGED:
        return False
    is_left = is_same_row(other.box, span.box) and other.box.right < span.box.left
    gap = span.box.top - other.box.bottom
    return is_left or (-2 < gap < 1.5 * span.box.height and overlap_x(other.box, span.box) > 0)


def _is_next_to(title: Span, span: Span) -> bool:
    """Tell whether a line stands on the title's row, or close under or over it."""
    gap = max(span.box.top - title.box.bottom, title.box.top - span.box.bottom)
    is_close = gap < 1.5 * title.box.height and overlap_x(title.box, span.box) > 0
    return is_same_row(title.box, span.box) or is_close


def _is_other(text: str, *, no_zip: bool = False) -> bool:
    """Tell whether a text is a date, a telephone number, an amount, a tax number, or a ZIP code if that may be."""
    found = (date_values.find(text, today=ANY_DAY), us_phone.find(text), money.find(text))
    if not no_zip and re.fullmatch(r"\d{5}(?:-\d{4})?", text):
        return True
    return any(next(each, None) for each in found) or re.fullmatch(r"\d\d-\d{7}", text) is not None
