"""Numbers that no label names as the bill's: behind a word for the bill, beside its title, or left over."""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from rapidfuzz.fuzz import ratio

from extractors.doctypes.invoice.name_lines import is_title
from extractors.doctypes.invoice.tokens import ANY_DAY, as_identifier, token_at
from extractors.document import Document, Page, Word
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span
from extractors.layout.boxes import is_same_row, overlap_x
from extractors.values import date as date_values
from extractors.values import money, us_phone

HEAD_SHARE = 0.45
FREE_NUMBER = re.compile(
    r"\b(?:invoice|inv|bill|credit (?:note|memo)|statement)\b[\s.:#]*(?:(?!t)\S{1,3}[.:#]\s*)?"
    r"([A-Z0-9][A-Z0-9/-]*\d[A-Z0-9/-]*)(?![\w/-]|[.,]\d| \d\d\b)",
    re.IGNORECASE,
)
TORN_LABEL = re.compile(r"(\w{3,9}) (?:no|nr|number|num)\b[.:# ]*(?=[\w/-]*\d)", re.IGNORECASE)
"""A word and `number` before what may be the bill's: the word is looked at for damage."""
SLIP_NUMBER = re.compile(
    r"^\W*(?:(?:charge|delivery|sales|service) )?(?:slip|ticket|receipt|sheet|memo|document|notice|folio)"
    r"[\s.:#]*(?:(?:no|nr|number)[.:#\s]*)?([A-Z0-9][A-Z0-9/-]*\d[A-Z0-9/-]*)(?![\w/-]|[.,]\d)",
    re.IGNORECASE,
)
OF_THIS = re.compile(
    r"\b(?:invoice|bill|statement|credit (?:note|memo))\b(?: \w+){0,4}?,? "
    r"(?:order|job|no\.?|number|nr\.?|#|ref\.?):? ?#?([A-Z0-9][A-Z0-9/-]*\d[A-Z0-9/-]*)(?![\w/-]|[.,]\d)",
    re.IGNORECASE,
)
"""A number further behind the word for the bill: `Statement of services no. 2026-17`."""
LONE_NUMBER = re.compile(r"(?=(?:.*\d){3})\$?[A-Z]{0,5}[-/#]?\d[A-Z0-9]*(?:[-/][A-Z0-9]+)*", re.IGNORECASE)
NAMED = re.compile(r"inv|bill|stmt|cm|cr", re.IGNORECASE)
LEFT_OVER = 0.35
SURELY_PLACED = 0.5
LEAST_LENGTH = 3
"""Letters and digits that a number without a label has at least."""
MONTH = re.compile(r"\d{1,2}/\d{4}")
BILLS = ("invoice", "bill", "statement", "document")
DAMAGED, TORN = 60, 80
FLUSH = 4.0
"""Points by which the ends of two numbers of one column may differ."""
BARE_NUMBER = re.compile(r"(?:no|nr|num|number|nº|№)?[.:# ]*#?\s?([A-Z]{0,4}[-/]?\d[A-Z0-9/-]*)", re.IGNORECASE)


def free_numbers(document: Document) -> Iterator[Found[str]]:
    """Yield the identifiers behind a word for the bill, what stands between being damaged (`Invoice o. PH-0218`)."""
    for line in document.lines:
        span = Span.of(line)
        if found := _behind(span, FREE_NUMBER, 0.75) or _behind(span, OF_THIS, 0.75) or _behind_torn(span):
            yield found


def of_slips(document: Document) -> Iterator[Found[str]]:
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


def _behind_torn(span: Span) -> Found[str] | None:
    """Return the identifier behind a damaged word for the bill and the word number (`ill no. 4410 2283 061`)."""
    match = TORN_LABEL.match(span.text)
    rest = span.sub(match.end(), len(span.text)) if match and _is_damaged_bill(match[1], TORN) else None
    return token_at(rest, 0.6) if rest else None


def beside_title(document: Document, values: Sequence[LabelledValue], tabled: Collection[Word]) -> Iterator[Found[str]]:
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


def left_over(document: Document, values: Sequence[LabelledValue], tabled: Collection[Word]) -> Found[str] | None:
    """Return the topmost identifier that no label claims: under a damaged caption, else named as a bill's, else any."""
    page = document.pages[0]
    high = [piece for line in page.lines if line.box.top < HEAD_SHARE * page.height for piece in _pieces(Span.of(line))]
    claimed = {*tabled, *(word for value in values for line in value.lines for word in line.words)}
    free = [span for span in high if LONE_NUMBER.fullmatch(span.text) and not _is_other(span.text)]
    free = [span for span in free if not any(word in claimed for word in span.words) and not _is_amount(page, span)]
    captioned = [span for span in free if any(_is_damaged_caption(other, span) for other in high)]
    named = [span for span in free if NAMED.match(span.text)]
    best = min(captioned or named or free, key=lambda span: (span.box.top, -span.box.left), default=None)
    return Found(as_identifier(best.text), best, LEFT_OVER) if best else None


def _is_amount(page: Page, span: Span) -> bool:
    """Tell whether a whole number ends where an amount ends, too: it stands in a column of amounts."""
    flush = (
        line for line in page.lines if abs(line.box.right - span.box.right) < FLUSH and line.words[-1].text != span.text
    )
    return span.text.isdigit() and any(next(money.find(line.words[-1].text), None) for line in flush)


def _pieces(span: Span) -> Iterator[Span]:
    """Yield what bars and dots part in a line."""
    marks = [index for index, word in enumerate(span.words) if word.text in "|•·*~–—"]
    for start, end in pairwise((-1, *marks, len(span.words))):
        if end - start > 1:
            yield Span(span.words[start + 1 : end])


def _is_damaged_caption(other: Span, span: Span) -> bool:
    """Tell whether a line right over or left of another begins with what may be a misread word for the bill."""
    word = re.sub(r"\W", "", other.words[0].text.casefold())
    if not _is_damaged_bill(word, DAMAGED):
        return False
    is_left = is_same_row(other.box, span.box) and other.box.right < span.box.left
    gap = span.box.top - other.box.bottom
    return is_left or (-2 < gap < 1.5 * span.box.height and overlap_x(other.box, span.box) > 0)


def _is_damaged_bill(word: str, least: float) -> bool:
    """Tell whether a word may be a misread word for the bill."""
    return len(word) > 2 and max(ratio(word.casefold(), name) for name in BILLS) >= least


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
    if MONTH.fullmatch(text):
        return True
    return any(next(each, None) for each in found) or re.fullmatch(r"\d\d-\d{7}", text) is not None
