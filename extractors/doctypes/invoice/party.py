"""A party or an address of a bill: what stands under its label, or in the block that begins or goes on there."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from extractors.doctypes.invoice.blocks import ATTENTION, Block, block_of
from extractors.document import Word
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.readers import text_in

NUMBER_BEHIND = re.compile(r"\s+#|\s{2,}|\s+\(?(?:acct|account|id|cust(?:omer)?)\b[ .:#]", re.IGNORECASE)
SMALL_L = re.compile(r"\bl(?=[bcdfghjkmnpqrstvwxz])")
POST_BOX = re.compile(r"p\.? ?[o0]\.? ?box|lock ?box", re.IGNORECASE)
NAME_WORDS = 8


@dataclass(frozen=True, slots=True)
class Party:
    """Who or what stands under a label: a name, an address, and the words they are made of."""

    name: Found[str] | None = None
    recipient: Found[str] | None = None
    address: Mapping[str, Any] = field(default_factory=dict)
    words: tuple[Word, ...] = ()


def is_box(value: LabelledValue) -> bool:
    """Tell whether a label is the PO of a post office box."""
    return value.key == "purchase_order" and value.value.text.casefold().startswith("box")


def labelled_party(values: Sequence[LabelledValue], key: str, blocks: Sequence[Block]) -> Party:
    """Return what stands under the label: a name and an address, else an address, else a name."""
    parties = [_party(value, blocks) for value in values_of(values, key)]
    whole = (party for party in parties if party.address and party.name)
    placed = (party for party in parties if party.address)
    named = (party for party in parties if party.name and key in ("customer", "remit_to"))
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


def name_in(span: Span | None, certainty: float) -> Found[str] | None:
    """Return the span as a name; a small l before a consonant, where no name begins so, is a capital I misread."""
    found = text_in(span, certainty)
    return found.as_(SMALL_L.sub("I", found.value)) if found else None


def is_name(span: Span) -> bool:
    """Tell whether the words may be a name: a few, and more letters than digits."""
    letters = sum(character.isalpha() for character in span.text)
    return (
        letters >= 3 and len(span.words) <= NAME_WORDS and letters > sum(character.isdigit() for character in span.text)
    )
