"""The bill's own number: under the label that says most plainly that it is this number, else beside the title."""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import chain

from extractors.doctypes.invoice.free_numbers import LEAST_LENGTH, beside_title, free_numbers, left_over, of_slips
from extractors.doctypes.invoice.name_lines import is_title
from extractors.doctypes.invoice.tokens import token_at, token_in
from extractors.document import Document, Word
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.layout.rows import rows_of

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
SAYS_INVOICE = re.compile(r"(?:invoice|inv|bill)\b.*(?:#|\bno|:|number)", re.IGNORECASE)
"""Labels under which a single digit is a number, too: a beginner's seventh bill."""
WORK = re.compile(r"(?:our |sales |work |service )?(?:order|job|ticket|call|trip|wo|so)\b", re.IGNORECASE)
OF_WORK = 0.5
BARE_WORTH = 0.8
OF_CREDITED = 0.4
"""How plainly an invoice's number on a credit note is the note's own."""
BESIDE = 0.75
PLAINLY = 0.6
"""Certainty from which a labelled number is the bill's, whatever others stand about."""
SURELY_BESIDE = 0.85
"""Certainty from which what stands beside a label is its value."""
FARTHEST = 4
"""Words behind a label among which its number begins."""


def bill_number_of(document: Document, values: Sequence[LabelledValue], tabled: Collection[Word]) -> Found[str] | None:
    """Return the number under its label, behind a word for the bill, or alone beside the title."""
    own_words = _own_words(document)
    beginnings = {line.words[0] for line in document.lines}
    others = _values_of_others(values)
    labelled = [
        Found(number.value, number.span, number.certainty * _plainness(value, own_words, beginnings))
        for value in values_of(values, "invoice_number")
        if (number := token_in(value)) and (len(number.value) > 1 or SAYS_INVOICE.match(value.label.text))
        if value.how != "below" or number.span.words[0] not in others
    ]
    labelled += _before_dates(values)
    labelled += _beside_labels(document, values, own_words, beginnings)
    best = max((number for number in labelled if number.certainty), key=lambda number: number.certainty, default=None)
    if best and best.certainty >= PLAINLY:
        return best
    free = next(chain(free_numbers(document), beside_title(document, values, tabled), of_slips(document)), None)
    surest = max((found for found in (best, free) if found), key=lambda found: found.certainty, default=None)
    return surest or _of_work(values) or left_over(document, values, tabled)


def _of_work(values: Sequence[LabelledValue]) -> Found[str] | None:
    """Return the number of the order or the job that a bill without a number of its own goes by."""
    ordered = (value for value in (*values_of(values, "other"), *values_of(values, "purchase_order")))
    works = (value for value in ordered if WORK.match(value.label.text))
    numbers = (token_in(value) for value in works)
    long = (number for number in numbers if number and len(number.value) >= LEAST_LENGTH)
    best = max(long, key=lambda number: number.certainty, default=None)
    return Found(best.value, best.span, OF_WORK) if best else None


def _before_dates(values: Sequence[LabelledValue]) -> Iterator[Found[str]]:
    """Yield the numbers under a label of both number and date (`Invoice/Date`: `5520093318 / 09-22-2026`)."""
    for value in values_of(values, "invoice_date"):
        if "/" in value.label.text and (number := token_in(value)) and len(number.value) >= LEAST_LENGTH:
            yield number


def _values_of_others(values: Sequence[LabelledValue]) -> set[Word]:
    """Return the words right beside labels of other numbers: a title above them all is no label of theirs."""
    beside = (value for value in values if value.how in ("right", "cell") and value.certainty > SURELY_BESIDE)
    return {value.value.words[0] for value in beside if value.key not in ("invoice_number", "other")}


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
