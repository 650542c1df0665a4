"""The names on a bill that may be its vendor's: labelled, in sentences, in the letterhead, in the small print."""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import takewhile, zip_longest
from statistics import median

from extractors.doctypes.invoice.blocks import Block
from extractors.doctypes.invoice.name_lines import CONTACT, LIST, is_name, possible_name
from extractors.doctypes.invoice.party import is_exact
from extractors.doctypes.invoice.practices import is_firm
from extractors.doctypes.invoice.vendor_worth import (
    Candidate,
    domains_of,
    foot_worth,
    head_worth,
    is_in_row,
    squeezed,
)
from extractors.document import Document, Line, Page, Word
from extractors.extraction import Found
from extractors.kept import kept
from extractors.layout import LabelledValue, Span, values_of
from extractors.layout.boxes import is_same_row

HEAD_SHARE = 0.35
FOOT_HEIGHT = 0.08
"""Share of a page's height that its last lines take up."""
PAYABLE = re.compile(
    r"\b(?:(?:che(?:ck|que)s?|payments?|remittances?|payable|remit|pay|due|owed|billed|mail) (?:\w+ ){0,4}?(?:to|by)"
    r"|(?:remittance|remit|payment|mailing) address:|on behalf of"
    r"|(?:thank you for (?:choosing|using)|business with|sincerely,?))\b[ :]*",
    re.IGNORECASE,
)
NAME_END = re.compile(
    r"[,;]? (?:at|and mail|and send|p\.? ?o\.? ?box|(?:lock ?)?box \w*\d|attn|c/o|\d)|\. |[;|·•]"
    r"|, (?!(?:inc|p?llc|llp|ltd|p\.?[ac]|l\.?p|l\.l\.[cp]|co|corp|plc|m\.?d)\b)",
    re.IGNORECASE,
)
MONTH = re.compile(
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)\b", re.IGNORECASE
)
ADDRESS_BEGIN = re.compile(
    r" ?<\S+@|[ ,;|·•-]+(?:p\.? ?o\.? box \w+|\d+ [A-Z]\w+ .*\d{5}|(?:tel|phone|ph|fax)\b[ .:]*[\d(]"
    r"|\(?\d{3}\)? ?[-.]? ?\d{3}[-. ]\d{4})",
    re.IGNORECASE,
)
LEAST_LOGO, MOST_OF_LOGO = 5, 3
LEAST_WORDS = 2
LARGE_LETTERS = 14.0
"""Points; between such letters a space is as wide as a gap between columns of small print."""
SENDER_LINE = re.compile(r"[A-Za-z] +[-–—|·•] +.*\d.* +[-–—|·•] +\w")
"""A name and its address in one line, as over the window of an envelope."""
PAYEE, LABELLED, FROM = 2.5, 3.5, 1.8
OF_MONEY = re.compile(
    r"(?:bank|wire|ach|credit|debit|card|check|transfer|return|payment|online|mail|phone)\b", re.IGNORECASE
)
"""What begins no payee's name behind such words, but says how to pay."""


def candidates_of(
    document: Document,
    values: Sequence[LabelledValue],
    taken: Collection[Word],
    payees: Sequence[Found[str]],
    blocks: Sequence[Block],
) -> Iterator[Candidate]:
    """Yield the names that may be the vendor's, from labels, sentences, the letterhead and the foot."""
    yield from _labelled(document, values)
    yield from (Candidate(payee.span, PAYEE) for payee in payees if is_name(payee.span) and possible_name(payee.span))
    yield from (Candidate(span, PAYEE) for span in _in_sentences(document))
    page = document.pages[0]
    usual = median([word.box.height for word in page.words] or [1.0]) or 1.0
    for span in _free_lines(page, taken, 0.0, HEAD_SHARE):
        is_parted = SENDER_LINE.search(span.text) or LIST.fullmatch(span.text)
        names = list(_pieces(span))[:1] if is_parted else [possible_name(_before_address(span))]
        yield from (
            Candidate(it, head_worth(page, it, usual, blocks), is_line=True, is_cell=is_in_row(page, it))
            for it in names
            if it
        )
    yield from (Candidate(span, head_worth(page, span, usual, blocks)) for span in _logos(document, taken))
    for page in document.pages:
        low = max((line.box.bottom for line in page.lines), default=0.0) / page.height - FOOT_HEIGHT
        for span in _free_lines(page, taken, max(low, HEAD_SHARE), 1.0):
            is_contact = _is_beside_contact(page, span)
            low_names = (piece for piece in _foot_names(span) if is_contact or is_firm(piece.text))
            yield from (Candidate(name, foot_worth(name, is_contact=is_contact)) for name in low_names)


def _logos(document: Document, taken: Collection[Word]) -> Iterator[Span]:
    """Yield the lines in small letters that the paper's domain is made of, as some firms write their names."""
    domains = [domain for domain in domains_of(document) if len(domain) >= LEAST_LOGO]
    for span in _free_lines(document.pages[0], taken, 0.0, HEAD_SHARE) if domains else ():
        letters = squeezed(span.text)
        is_plain = span.text.islower() and not re.search(r"[@.\d]", span.text) and len(span.words) <= MOST_OF_LOGO
        if is_plain and any(letters.startswith(domain) for domain in domains):
            yield span


def _labelled(document: Document, values: Sequence[LabelledValue]) -> Iterator[Candidate]:
    """Yield the names under labels of vendors; `From` is also where a driver picks up."""
    for value in values_of(values, "vendor"):
        is_heading = is_in_row(document.page(value.label.page), value.label)
        name = possible_name(_before_address(value.value)) if is_exact(value) and not is_heading else None
        if name and (is_firm(name.text) or len(value.lines) > 1):
            yield Candidate(name, FROM if value.label.text.casefold().startswith("from") else LABELLED)


def _in_sentences(document: Document) -> Iterator[Span]:
    """Yield the names behind words such as `make checks payable to`, also at the beginning of the next line."""
    lines = [Span.of(line) for line in document.lines]
    for line, below in zip_longest(lines, lines[1:]):
        for match in PAYABLE.finditer(line.text):
            rest = line.sub(match.end(), len(line.text))
            span = rest if rest and match.end() < len(line.text) else below
            if span and (name := _name_at(span)):
                yield name


def _name_at(span: Span) -> Span | None:
    end = NAME_END.search(span.text)
    name = span.sub(0, end.start()) if end and end.start() else span
    if name is None or MONTH.match(name.text) or OF_MONEY.match(name.text) or not name.words[0].text[:1].isupper():
        return None
    return name if possible_name(name) else None


def _before_address(line: Span) -> Span:
    """Return the line without the address and the numbers that stand behind the name in it."""
    end = ADDRESS_BEGIN.search(line.text)
    return (line.sub(0, end.start()) if end and end.start() > 3 else None) or line


def _pieces(line: Span) -> Iterator[Span]:
    """Yield the names in a line that dots and bars part."""
    place = 0
    for part in re.split(r"\s[|•·*~–—-]\s", line.text):
        start = line.text.index(part, place)
        place = start + len(part)
        piece = line.sub(start, place)
        if piece and (name := possible_name(piece)):
            yield name


def _foot_names(line: Span) -> Iterator[Span]:
    """Yield the names in a line of the foot: those that marks part, or the one before an address."""
    yield from _pieces(_before_address(line))


def _is_beside_contact(page: Page, span: Span) -> bool:
    """Tell whether a line's row also says how to get in touch, as the foot of a letterhead does."""
    return any(is_same_row(line.box, span.box) for line in _contact_lines(page))


@kept
def _contact_lines(page: Page) -> list[Line]:
    return [line for line in page.lines if CONTACT.search(line.text)]


def _free_lines(page: Page, taken: Collection[Word], start: float, end: float) -> Iterator[Span]:
    """Yield the lines of a stretch of the page as far as no label, value or other party begins in them."""
    for words in _wide_lines(page):
        if start * page.height <= words[0].box.top < end * page.height:
            free = tuple(takewhile(lambda word: word not in taken, words))
            if free and (len(free) == len(words) or len(free) >= LEAST_WORDS):
                yield Span(free)


@kept
def _wide_lines(page: Page) -> list[tuple[Word, ...]]:
    """Return the words of the lines, those put together again that large letters have parted."""
    joined: list[Line] = []
    for line in sorted(page.lines, key=lambda line: line.box.left):
        is_large = line.box.height > LARGE_LETTERS
        left = next((other for other in joined if _goes_on(other, line)), None) if is_large else None
        if left is not None:
            joined.remove(left)
        joined.append(Line((*left.words, *line.words)) if left else line)
    return [line.words for line in sorted(joined, key=lambda line: line.box.top)]


def _goes_on(left: Line, right: Line) -> bool:
    """Tell whether a line goes on with another on its row: both large, no further apart than their letters are high."""
    height = min(left.box.height, right.box.height)
    is_alike = height > LARGE_LETTERS and max(left.box.height, right.box.height) < 1.5 * height
    return is_alike and 0 <= right.box.left - left.box.right < height and is_same_row(left.box, right.box)
