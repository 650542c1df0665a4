"""A party or an address of a bill: what stands under its label, or in the block that begins or goes on there."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from extractors.doctypes.invoice.blocks import ATTENTION, Block, block_of
from extractors.doctypes.invoice.labels import LABELS
from extractors.doctypes.invoice.name_lines import is_name, name_in, possible_name
from extractors.doctypes.invoice.practices import is_firm, is_practice
from extractors.document import Word
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.layout.phrases import tokens_of
from extractors.readers import text_in
from extractors.values.organization import is_organization

PARTY_LABELS = frozenset(
    "".join(tokens_of(label))
    for key in ("customer", "vendor", "remit_to", "ship_to", "service_address")
    for label in LABELS[key]
)
NUMBER_BEHIND = re.compile(r"\s+#|\s{2,}|\s+\(?(?:acct|account|id|cust(?:omer)?)\b[ .:#]", re.IGNORECASE)
DEPARTMENT = re.compile(r"dep(?:t\.?|artment)", re.IGNORECASE)
SAID_BEFORE = re.compile(
    r"(?:.*[a-z]{3}\. )?(?:(?:all |your )?(?:remit(?:tances?)?|payments?|checks?|mail)(?: (?:to|only))*:? )?",
    re.IGNORECASE,
)
POST_BOX = re.compile(r"p\.? ?[o0]\.? ?box|lock ?box", re.IGNORECASE)


ADDRESSED, NAMED, OF_FIRM, NO_NAME, BARE = 4.0, 2.0, 1.0, -1.5, -2.5
BARE_LABEL = re.compile(r"to|for|name|member|client|attention", re.IGNORECASE)
"""Labels that without a colon are but a word, as over a column."""
MOST_PEOPLE = 2
"""Lines with people's names over the name of their firm."""


@dataclass(frozen=True, slots=True)
class Party:
    """Who or what stands under a label: a name, an address, the words they are made of, and what the label says."""

    name: Found[str] | None = None
    recipient: Found[str] | None = None
    address: Mapping[str, Any] = field(default_factory=dict)
    words: tuple[Word, ...] = ()
    label: str = ""


def is_box(value: LabelledValue) -> bool:
    """Tell whether a label is the PO of a post office box, or the department of a lockbox (`Dept 4402`)."""
    if value.key == "purchase_order":
        return value.value.text.casefold().startswith("box")
    return DEPARTMENT.fullmatch(value.label.text) is not None and value.value.text[:1].isdigit()


def is_exact(value: LabelledValue) -> bool:
    """Tell whether a party's label is spelled as such, or marked by a colon: `Keller` is no misread `Seller`."""
    text = value.label.text
    return text.endswith(":") or "".join(tokens_of(text)) in PARTY_LABELS


def labelled_party(values: Sequence[LabelledValue], key: str, blocks: Sequence[Block]) -> Party:
    """Return what stands under the label: a name and an address, else an address, else a name."""
    parties = [replace(_party(value, blocks), label=value.label.text) for value in values_of(values, key)]
    named = [party for party in parties if party.address or party.name]
    best = max(named, key=_worth, default=Party())
    return best if _worth(best) > 0 else Party()


def _worth(party: Party) -> float:
    """Return how much speaks for a party: an address, a name, and that the name is a firm's or a practice's."""
    name = party.name
    worth = ADDRESSED * bool(party.address) + NAMED * bool(name)
    if name is None:
        return worth
    worth += NO_NAME * (possible_name(name.span) is None)
    if is_firm(name.value) or is_practice(name.value):
        return worth + OF_FIRM
    return worth + BARE * (BARE_LABEL.fullmatch(party.label) is not None)


def stub_party(blocks: Sequence[Block]) -> Party | None:
    """Return the post office box low on the page, without a label, to which a payment slip is to be mailed."""
    for block in blocks:
        if block.is_high or block.recipient is None or (block.name and is_practice(block.name.text)):
            continue
        if any(POST_BOX.match(line.value) for line in block.address["lines"]):
            return Party(text_in(block.name, 0.85), _bare(block.recipient), block.address, block.words)
    return None


def _bare(recipient: Found[str]) -> Found[str]:
    """Return who receives without what is said before it: another sentence, or that payments go there."""
    said = SAID_BEFORE.match(recipient.span.text)
    words = recipient.span.sub(said.end(), len(recipient.span.text)) if said else None
    return text_in(words, recipient.certainty) or recipient


def _party(value: LabelledValue, blocks: Sequence[Block]) -> Party:
    """Return the name, and the address, that a value's lines hold or the block that begins or goes on with them."""
    begun = [block for block in blocks if value.lines[0].words[0] in block.words]
    lines = value.lines
    for block in begun[:1]:
        at = next(i for i, line in enumerate(block.lines) if value.lines[0].words[0] in line.words)
        lines = block.lines[at:]
    block_here = block_of(lines, is_high=True, certainty=value.certainty)
    name = _first_name(lines, value.certainty)
    if block_here is None and name is not None:
        below = next((block for block in blocks if block.name is None and _is_under(block, name.span)), None)
        words = (*name.span.words, *(below.words if below else ()))
        return Party(name, None, below.address if below else {}, words)
    if block_here is None:
        return Party()
    is_line = len(block_here.lines) == 1
    named = block_here.recipient if is_line else name if block_here.recipient is not None else None
    return Party(named, block_here.recipient, block_here.address, block_here.words)


def _is_under(block: Block, name: Span) -> bool:
    """Tell whether an address without a name stands under one, flush with it, with at most a blank line between."""
    top, height = block.lines[0].box, name.box.height
    is_flush = abs(top.left - name.box.left) < height
    return block.page == name.page and is_flush and 0 < top.top - name.box.bottom < 2.5 * height


def _first_name(lines: Sequence[Span], sure: float) -> Found[str] | None:
    """Return the first line, but for a person's attention and an account number behind it, as a name."""
    worded = [line for line in lines if not ATTENTION.match(line.text) and re.search(r"[A-Za-z]{2}", line.text)]
    first_line = next(iter(worded), lines[0])
    if not is_firm(first_line.text):
        firms = (line for line in worded[1 : 1 + MOST_PEOPLE] if is_organization(line.text) or is_practice(line.text))
        first_line = next((line for line in firms if possible_name(line)), first_line)
    cut = NUMBER_BEHIND.search(first_line.text)
    span = first_line.sub(0, cut.start()) if cut else first_line
    is_other = span is None or re.match(r"\W*\d", span.text) or "@" in span.text
    return name_in(span, sure) if span and is_name(span) and not is_other else None
