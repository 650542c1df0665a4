"""How likely a name on a bill is the vendor's: what its place, its print, its agreement with other places speak for."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import mean, median

from rapidfuzz.fuzz import ratio

from extractors.doctypes.invoice.blocks import Block
from extractors.doctypes.invoice.factors import rows_by_word
from extractors.doctypes.invoice.name_lines import ALIKE, CONTACT
from extractors.doctypes.invoice.practices import (
    is_firm,
    is_government,
    is_practice,
    is_subunit,
    is_trade,
    sounds_medical,
)
from extractors.document import Document, Page
from extractors.layout import Span
from extractors.layout.boxes import overlap_x
from extractors.layout.rows import COLUMN_GAP
from extractors.values import email, us_phone, website

AGREEMENT = 2.5
REPEATED = 1.2
TRADE_ALONE = -1.5
"""What it costs a name to be but the word for a trade (`Transportation`)."""
OF_A_PRACTICE, SOUNDS_MEDICAL, OF_THE_CUSTOMER = -2.0, -0.7, -8.0
FIRST_ON_PAGE, WITH_CONTACT, IN_CAPITALS_OF_LAW = 0.6, 1.0, 0.5
COMPANY = re.compile(r"\b(?:inc|l\.?l\.?c|corp|co|ltd|gmbh|company|corporation|l\.?p|l\.?l\.?p)\b\.?$", re.IGNORECASE)
OF_GOVERNMENT, OF_A_SUBUNIT = 1.5, -1.5
FOOT = 0.5
TOP_SHARE = 0.15
IN_A_ROW = -2.5
"""What it costs a name to stand in a row of a table: before a price, or as one heading of several."""
CELLS = 4
"""Pieces of a row that make it one of a table."""
PRICE = re.compile(r"\(?-?\$?[\d,]*\d[.,]\d\d\)?-?")
LEAST_LETTERS = 4
LEAST_INITIALS = 3
UNDER = 2.0
"""Heights of a brand's name within which the firm's own stands under it."""
CONTACT_LINES = 7.0
"""Heights of a name within which the rest of its letterhead stands."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name that may be the vendor's, and how much the place where it stands speaks for that."""

    span: Span
    worth: float
    is_line: bool = False
    is_cell: bool = False

    @property
    def letters(self) -> str:
        """Return the letters and digits alone, for comparing."""
        return squeezed(self.span.text)

    @property
    def is_in_full(self) -> bool:
        """Tell whether the name ends with its form of company, which a logo or a payee's line may leave away."""
        return COMPANY.search(self.span.text.rstrip(" ,.")) is not None

    def is_alike(self, other: "Candidate") -> bool:
        """Tell whether two names are the same but for misread letters."""
        return ratio(self.letters, other.letters) >= ALIKE

    def begins(self, other: "Candidate") -> bool:
        """Tell whether another name is this one with more behind it, or right under it begins with the same word."""
        first, height = squeezed(self.span.words[0].text), self.span.box.height
        is_under = 0 < other.span.box.top - self.span.box.top < UNDER * height and other.span.page == self.span.page
        if self.letters == "".join(word.text[0] for word in other.span.words if word.text[0].isupper()).casefold():
            return len(self.letters) >= LEAST_INITIALS
        is_same = len(first) >= LEAST_LETTERS and first == squeezed(other.span.words[0].text)
        return other.letters.startswith(self.letters) or (is_same and is_under)

    def is_borne_out_by(self, other: "Candidate") -> bool:
        """Tell whether another place prints the name, too, or the beginning of it; two mere lines may be a column's."""
        if (
            self.is_cell
            or other.is_cell
            or set(self.span.words) & set(other.span.words)
            or (self.is_line and other.is_line and not is_firm(self.span.text))
        ):
            return False
        beginning = [
            squeezed("".join(word.text for word in self.span.words[:size])) for size in range(1, len(self.span.words))
        ]
        is_beginning = len(other.letters) >= LEAST_LETTERS and other.letters in beginning
        return self.is_alike(other) or (is_beginning and not is_trade(other.span.text))


@dataclass(frozen=True, slots=True)
class Evidence:
    """What names are weighed by: all candidates, the paper's domains, its lines, and who is billed."""

    candidates: Sequence[Candidate]
    domains: Sequence[str]
    lines: Sequence[str]
    customers: Sequence[str]

    def worth(self, name: Candidate) -> float:
        """Return how much speaks for a name: its place, the other places that agree, a domain; and what against it."""
        agreeing = sum(name.is_borne_out_by(other) for other in self.candidates)
        repeated = sum(name.letters in line for line in self.lines) - 1
        repeated = 0 if name.is_cell else repeated
        worth = name.worth + AGREEMENT * min(2, agreeing) + REPEATED * min(1, max(0, repeated - agreeing))
        worth += AGREEMENT * any(_is_domain_of(domain, name) for domain in self.domains)
        worth += TRADE_ALONE * is_trade(name.span.text)
        worth += OF_A_PRACTICE * is_practice(name.span.text) + SOUNDS_MEDICAL * sounds_medical(name.span.text)
        return worth + OF_THE_CUSTOMER * any(ratio(name.letters, other) >= ALIKE for other in self.customers)


def squeezed(text: str) -> str:
    """Return the letters and digits of a name, small, for comparing."""
    return re.sub(r"[\W_]+", "", text.casefold())


def head_worth(page: Page, span: Span, usual: float, blocks: Sequence[Block]) -> float:
    """Return how likely a line of the letterhead names the vendor: large, high, clear, a firm's, over its address."""
    size = median(word.box.height for word in span.words) / usual
    doubt = 1 - mean(word.confidence for word in span.words)
    worth = 1.5 * min(size, 3.0) - 4 * span.box.top / page.height - 2 * doubt
    worth += 0.8 * is_firm(span.text) + IN_CAPITALS_OF_LAW * bool(COMPANY.search(span.text))
    worth += 0.5 * any(block.lines[0] == span or is_over(span, block) for block in blocks[:1])
    worth += OF_GOVERNMENT * is_government(span.text) + OF_A_SUBUNIT * is_subunit(span.text)
    worth += IN_A_ROW * is_in_row(page, span)
    worth += FIRST_ON_PAGE * all(span.box.top <= line.box.top + span.box.height for line in page.lines)
    return worth + WITH_CONTACT * _has_contact(page, span)


def foot_worth(span: Span, *, is_contact: bool) -> float:
    """Return how likely a name in the small print at the foot is the vendor's."""
    worth = FOOT + 0.8 * is_firm(span.text) + IN_CAPITALS_OF_LAW * bool(COMPANY.search(span.text.rstrip(" ,.")))
    return worth + 0.5 * is_contact


def is_in_row(page: Page, span: Span) -> bool:
    """Tell whether a name is but a cell of a table's row."""
    row = rows_by_word(page).get(span.words[0])
    if row is None:
        return False
    behind = row.words[row.words.index(span.words[0]) :]
    if len(row.stretches(COLUMN_GAP)) >= CELLS:
        return True
    # What is due stands beside the letterhead, too, in a box of its own.
    is_body = span.box.top > TOP_SHARE * page.height
    return is_body and any(PRICE.fullmatch(word.text) for word in behind)


def _has_contact(page: Page, span: Span) -> bool:
    """Tell whether a way to get in touch stands under a name, or on its line, as in a letterhead."""
    below = (line for line in page.lines if -2 < line.box.top - span.box.top < CONTACT_LINES * span.box.height)
    own = (line.text for line in below if overlap_x(line.box, span.box) > 0)
    return any(CONTACT.search(text) or next(us_phone.find(text), None) for text in own)


def is_over(span: Span, block: Block) -> bool:
    """Tell whether a line stands close over an address block."""
    top = block.lines[0].box
    is_aligned = span.box.left < top.right and top.left < span.box.right
    return block.page == span.page and is_aligned and 0 <= top.top - span.box.top < 4 * span.box.height


def domains_of(document: Document) -> list[str]:
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
