"""A party or an address of a bill: what stands under its label, or in the block that begins or goes on there."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from extractors.doctypes.invoice.blocks import ATTENTION, Block, block_of
from extractors.doctypes.invoice.labels import LABELS
from extractors.doctypes.invoice.name_lines import is_name, name_in
from extractors.document import Word
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.layout.phrases import tokens_of
from extractors.readers import text_in

PARTY_LABELS = frozenset(
    "".join(tokens_of(label))
    for key in ("customer", "vendor", "remit_to", "ship_to", "service_address")
    for label in LABELS[key]
)
NUMBER_BEHIND = re.compile(r"\s+#|\s{2,}|\s+\(?(?:acct|account|id|cust(?:omer)?)\b[ .:#]", re.IGNORECASE)
POST_BOX = re.compile(r"p\.? ?[o0]\.? ?box|lock ?box", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Party:
    """Who or what stands under a label: a name, an address, the words they are made of, and what the label says."""

    name: Found[str] | None = None
    recipient: Found[str] | None = None
    address: Mapping[str, Any] = field(default_factory=dict)
    words: tuple[Word, ...] = ()
    label: str = ""


def is_box(value: LabelledValue) -> bool:
    """Tell whether a label is the PO of a post office box."""
    return value.key == "purchase_order" and value.value.text.casefold().startswith("box")


def is_exact(value: LabelledValue) -> bool:
    """Tell whether a party's label is spelled as such, or marked by a colon: `Keller` is no misread `Seller`."""
    text = value.label.text
    return text.endswith(":") or "".join(tokens_of(text)) in PARTY_LABELS


def labelled_party(values: Sequence[LabelledValue], key: str, blocks: Sequence[Block]) -> Party:
    """Return what stands under the label: a name and an address, else an address, else a name."""
    parties = [replace(_party(value, blocks), label=value.label.text) for value in values_of(values, key)]
    whole = (party for party in parties if party.address and party.name)
    placed = (party for party in parties if party.address)
    named = (party for party in parties if party.name and key != "vendor")
    return next((party for group in (whole, placed, named) for party in group), Party())


def stub_party(blocks: Sequence[Block]) -> Party | None:
    """Return the post office box low on the page, without a label, to which a payment slip is to be mailed."""
    for block in blocks:
        if not block.is_high and block.recipient and any(POST_BOX.match(line.value) for line in block.address["lines"]):
            return Party(text_in(block.name, 0.85), block.recipient, block.address, block.words)
    return None


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
    named = name if block_here.recipient is not None else None
    return Party(named, block_here.recipient, block_here.address, block_here.words)


def _is_under(block: Block, name: Span) -> bool:
    """Tell whether an address without a name stands under one, flush with it, with at most a blank line between."""
    top, height = block.lines[0].box, name.box.height
    is_flush = abs(top.left - name.box.left) < height
    return block.page == name.page and is_flush and 0 < top.top - name.box.bottom < 2.5 * height


def _first_name(lines: Sequence[Span], sure: float) -> Found[str] | None:
    """Return the first line, but for a person's attention and an account number behind it, as a name."""
    first_line = next((line for line in lines if not ATTENTION.match(line.text)), lines[0])
    cut = NUMBER_BEHIND.search(first_line.text)
    span = first_line.sub(0, cut.start()) if cut else first_line
    return name_in(span, sure) if span and is_name(span) else None
