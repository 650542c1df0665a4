"""The vendor: of all names on a bill, the one that sends it: its letterhead, its payee, its domain say so together."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile, zip_longest
from statistics import mean, median

from rapidfuzz.fuzz import ratio

from extractors.doctypes.invoice.blocks import Block
from extractors.doctypes.invoice.name_lines import ALIKE, CONTACT, is_name, name_in, possible_name
from extractors.doctypes.invoice.party import Party, is_exact
from extractors.doctypes.invoice.practices import is_firm, is_practice
from extractors.document import Document, Page, Word
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.layout.boxes import is_same_row
from extractors.values import email, website

HEAD_SHARE = 0.35
FOOT_HEIGHT = 0.08
"""Share of a page's height that its last lines take up."""
PAYABLE = re.compile(
    r"\b(?:(?:che(?:ck|que)s?|payments?|remittances?|payable|remit|pay|due|owed|billed|mail) (?:\w+ ){0,2}(?:to|by)"
    r"|on behalf of|(?:thank you for (?:choosing|using)|business with|sincerely,?))\b[ :]*",
    re.IGNORECASE,
)
NAME_END = re.compile(
    r"[,;]? (?:at|and mail|and send|p\.? ?o\.? ?box|attn|c/o|\d)|\. |[;|·•]|, (?!(?:inc|llc|ltd|p\.?c|lp))",
    re.IGNORECASE,
)
ADDRESS_BEGIN = re.compile(
    r"[ ,;|·•-]+(?:p\.? ?o\.? box \w+|\d+ [A-Z]\w+ .*\d{5}|(?:tel|phone|ph|fax)\b[ .:]*[\d(]"
    r"|\(?\d{3}\)? ?[-.]? ?\d{3}[-. ]\d{4})",
    re.IGNORECASE,
)
TAGLINE_GAP = 1.2
"""Heights of a name between it and the tagline over its address."""
LEAST_WORDS = 2
AGREEMENT = 2.5
PAYEE, LABELLED, FOOT = 2.5, 3.5, 0.5
OF_A_PRACTICE, OF_THE_CUSTOMER = -2.0, -8.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name that may be the vendor's, and how much the place where it stands speaks for that."""

    span: Span
    worth: float
    is_line: bool = False

    @property
    def letters(self) -> str:
        """Return the letters and digits alone, for comparing."""
        return squeezed(self.span.text)

    def is_alike(self, other: "Candidate") -> bool:
        """Tell whether two names are the same but for misread letters."""
        return ratio(self.letters, other.letters) >= ALIKE

    def is_borne_out_by(self, other: "Candidate") -> bool:
        """Tell whether another place prints the name, too, or the beginning of it; two mere lines may be a column's."""
        if set(self.span.words) & set(other.span.words) or (
            self.is_line and other.is_line and not is_firm(self.span.text)
        ):
            return False
        return self.is_alike(other) or (len(other.letters) >= 6 and self.letters.startswith(other.letters))


def vendor_name(
    document: Document,
    values: Sequence[LabelledValue],
    taken: Collection[Word],
    blocks: Sequence[Block],
    labelled: Mapping[str, Party],
) -> Found[str] | None:
    """Return the name for which places and agreement speak most, in its clearest print; not the customer's.

    `taken` are words that name nobody or somebody else, `labelled` who stands under labels such as `Remit to`.
    """
    payees = [found for found in (labelled["remit_to"].name, labelled["remit_to"].recipient) if found]
    billed = (labelled["customer"], labelled["ship_to"])
    candidates = list(_candidates(document, values, taken, payees, blocks))
    domains = _domains(document)
    others = [squeezed(name.value) for party in billed if (name := party.name or party.recipient)]
    best = max(candidates, key=lambda name: _worth(name, candidates, domains, others), default=None)
    if best is None or _worth(best, candidates, domains, others) <= 0:
        return None
    clearest = max((name for name in candidates if name.is_alike(best)), key=lambda name: _clarity(name, best))
    return name_in(clearest.span, 0.92)


def squeezed(text: str) -> str:
    """Return the letters and digits of a name, small, for comparing."""
    return re.sub(r"[\W_]+", "", text.casefold())


def _candidates(
    document: Document,
    values: Sequence[LabelledValue],
    taken: Collection[Word],
    payees: Sequence[Found[str]],
    blocks: Sequence[Block],
) -> Iterator[Candidate]:
    yield from (Candidate(span, LABELLED) for span in _labelled(values))
    yield from (Candidate(payee.span, PAYEE) for payee in payees if is_name(payee.span))
    yield from (Candidate(span, PAYEE) for span in _in_sentences(document))
    page = document.pages[0]
    usual = median([word.box.height for word in page.words] or [1.0]) or 1.0
    for span in _free_lines(page, taken, 0.0, HEAD_SHARE):
        if name := possible_name(_before_address(span)):
            yield Candidate(name, _head_worth(page, name, usual, blocks), is_line=True)
    for page in document.pages:
        low = max((line.box.bottom for line in page.lines), default=0.0) / page.height - FOOT_HEIGHT
        for span in _free_lines(page, taken, max(low, HEAD_SHARE), 1.0):
            is_contact = _is_beside_contact(page, span)
            yield from (Candidate(piece, FOOT) for piece in _pieces(span) if is_contact or is_firm(piece.text))


def _worth(name: Candidate, candidates: Sequence[Candidate], domains: Sequence[str], others: Sequence[str]) -> float:
    """Return how much speaks for a name: its place, the other places that agree, a domain; and what against it."""
    agreeing = sum(name.is_borne_out_by(other) for other in candidates)
    worth = name.worth + AGREEMENT * min(2, agreeing) + AGREEMENT * any(_is_domain_of(it, name) for it in domains)
    if is_practice(name.span.text):
        worth += OF_A_PRACTICE
    if any(ratio(name.letters, other) >= ALIKE for other in others):
        worth += OF_THE_CUSTOMER
    return worth


def _clarity(name: Candidate, best: Candidate) -> tuple[float, bool]:
    return min(word.confidence for word in name.span.words), name is best


def _labelled(values: Sequence[LabelledValue]) -> Iterator[Span]:
    for value in values_of(values, "vendor"):
        if is_exact(value) and (name := possible_name(value.value)) and (is_firm(name.text) or len(value.lines) > 1):
            yield name


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
    return name if name and possible_name(name) and name.words[0].text[:1].isupper() else None


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


def _is_beside_contact(page: Page, span: Span) -> bool:
    """Tell whether a line's row also says how to get in touch, as the foot of a letterhead does."""
    row = (line.text for line in page.lines if is_same_row(line.box, span.box))
    return any(CONTACT.search(text) for text in row)


def _free_lines(page: Page, taken: Collection[Word], start: float, end: float) -> Iterator[Span]:
    """Yield the lines of a stretch of the page as far as no label, value or other party begins in them."""
    for line in page.lines:
        if start * page.height <= line.box.top < end * page.height:
            free = tuple(takewhile(lambda word: word not in taken, line.words))
            if free and (len(free) == len(line.words) or len(free) >= LEAST_WORDS):
                yield Span(free)


def _head_worth(page: Page, span: Span, usual: float, blocks: Sequence[Block]) -> float:
    """Return how likely a line of the letterhead names the vendor: large, high, clear, a firm's, over an address."""
    size = median(word.box.height for word in span.words) / usual
    doubt = 1 - mean(word.confidence for word in span.words)
    worth = 1.5 * min(size, 3.0) - 3 * span.box.top / page.height - 2 * doubt
    worth += 0.8 * is_firm(span.text) + 0.5 * any(block.lines[0] == span for block in blocks[:1])
    return worth + 0.5 * any(is_over(span, block) for block in blocks[:1])


def is_over(span: Span, block: Block) -> bool:
    """Tell whether a line stands close over an address block."""
    top = block.lines[0].box
    is_aligned = span.box.left < top.right and top.left < span.box.right
    return block.page == span.page and is_aligned and 0 <= top.top - span.box.top < 4 * span.box.height


def is_of_vendor(block: Block, name: Found[str] | None) -> bool:
    """Tell whether an address block is the vendor's: its name heads it, or stands over it or beside it."""
    if name is None:
        return False
    if any(word in name.span.words for word in block.words):
        return True
    if block.name is not None and ratio(squeezed(block.name.text), squeezed(name.value)) >= ALIKE:
        return True
    is_close = block.lines[0].box.top - name.span.box.bottom < TAGLINE_GAP * name.span.box.height
    return (block.name is None or (is_close and not is_firm(block.name.text))) and is_over(name.span, block)


def _domains(document: Document) -> list[str]:
    """Return the names in the paper's email addresses and websites, without their endings."""
    hosts = [found.value.split("@")[-1] for line in document.lines for found in email.find(line.text)]
    for line in document.lines:
        hosts += [re.sub(r"^(?:https?://)?(?:www\.)?|/.*", "", it.value) for it in website.find(line.text)]
    return [squeezed(max(host.casefold().split(".")[:-1] or [""], key=len)) for host in hosts]


def _is_domain_of(domain: str, name: Candidate) -> bool:
    """Tell whether a domain is made of the name: the whole of it, its beginning, or most of its letters."""
    letters = name.letters
    return len(domain) >= 4 and (
        letters.startswith(domain) or domain.startswith(letters) or ratio(domain, letters) >= ALIKE
    )
