"""Address blocks: a name and an address that stand under one another, labelled or not."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from extractors.doctypes.invoice.addresses import address_of
from extractors.document import Document, Page, Word
from extractors.extraction import Found
from extractors.layout import Span
from extractors.layout.boxes import is_same_row, overlap_x
from extractors.values.us_address import find_city_state_zip

MOST_LINES = 6
HIGH_SHARE = 0.45
"""Share of a page's height in which letterhead and customer stand."""
SLIP = re.compile(
    r"payment (?:advice|slip|coupon|stub|voucher)|remittance (?:advice|slip|stub|coupon)|detach|cut here"
    r"|tear (?:off|here)"
    r"|return (?:this|the|upper|lower|with)|(?:send|with) your (?:payment|check|remittance)",
    re.IGNORECASE,
)
"""What stands at the cut over the slip that goes back with the payment."""
NUMBER_ALONE = re.compile(r"[\[(]?\d{3,}[\])]?(?: [\d() .-]+)?")
"""A customer's number, or a telephone's, among the lines of an address."""
STREET = re.compile(r"\d+[A-Z]? +\w|p\.? ?o\.? box", re.IGNORECASE)
STREET_GAP = 4.0
"""Heights of a line between a street and the city behind it."""
ATTENTION = re.compile(r"(?:attn|attention|c/o|accounts payable)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that end with a city and a ZIP code; `name` is the line over the address, if there is one."""

    lines: tuple[Span, ...]
    name: Span | None
    recipient: Found[str] | None
    address: dict[str, Any]
    is_high: bool

    @property
    def page(self) -> int:
        """Return the number of the block's page."""
        return self.lines[0].page

    @property
    def words(self) -> tuple[Word, ...]:
        """Return all words of the block."""
        return tuple(chain.from_iterable(line.words for line in self.lines))


def blocks_of(document: Document, labels: Collection[Word], values: Collection[Word]) -> list[Block]:
    """Return the address blocks, from top to bottom; none reaches past a line that holds words of labels or values."""
    return [block for page in document.pages for block in _blocks_on(page, labels, values)]


def block_of(lines: Sequence[Span], *, is_high: bool, certainty: float = 0.92) -> Block | None:
    """Return the block that the lines make, or None where they hold no address."""
    kept = [line for line in lines if not ATTENTION.match(line.text) and not NUMBER_ALONE.fullmatch(line.text)]
    address = address_of(kept, certainty) if kept else {}
    recipient = address.pop("recipient", None)
    if not address.get("city") or not address.get("lines"):
        return None
    name = kept[0] if recipient is not None and len(kept) > 1 else None
    return Block(tuple(lines), name, recipient, address, is_high)


def _blocks_on(page: Page, labels: Collection[Word], values: Collection[Word]) -> Iterator[Block]:
    lines = _with_cities([Span.of(line) for line in page.lines])
    spans = [span for span, _ in lines]
    for span, has_city in lines:
        if has_city:
            block = block_of(_stack(span, spans, labels, values), is_high=span.box.top < HIGH_SHARE * page.height)
            if block is not None:
                yield block


def _with_cities(spans: Sequence[Span]) -> list[tuple[Span, bool]]:
    """Return each line and whether it names a city, which is put behind the street left of it on its row."""
    places = [next(find_city_state_zip(span.text), None) for span in spans]
    streets = [index for index, span in enumerate(spans) if places[index] is None and STREET.match(span.text)]
    lines = [(span, place is not None) for span, place in zip(spans, places, strict=True)]
    moved = set()
    for index, place in enumerate(places):
        if place is not None and place.start == 0:
            street = next((at for at in streets if _goes_before(spans[at], spans[index])), None)
            if street is not None:
                lines[street] = (Span((*spans[street].words, *spans[index].words)), True)
                moved.add(index)
    return [line for index, line in enumerate(lines) if index not in moved]


def _goes_before(street: Span, city: Span) -> bool:
    gap = city.box.left - street.box.right
    return is_same_row(street.box, city.box) and 0 <= gap < STREET_GAP * city.box.height


def _stack(last: Span, spans: Sequence[Span], labels: Collection[Word], values: Collection[Word]) -> list[Span]:
    """Return a line and those that stand close over it, flush or centred with it, from the top down."""
    lines = [bare] if (bare := _unlabelled(last, labels)) else []
    upper = last
    while lines and len(lines) < MOST_LINES and len(lines[0].words) == len(upper.words):
        over = [span for span in spans if is_right_above(span, upper)]
        nearest = max(over, key=lambda span: span.box.bottom, default=None)
        if (
            nearest is None
            or any(word in values for word in nearest.words)
            or SLIP.search(nearest.text)
            or not (bare := _unlabelled(nearest, labels))
        ):
            break
        lines.insert(0, bare)
        upper = nearest
    return lines


def _unlabelled(span: Span, labels: Collection[Word]) -> Span | None:
    """Return the line without the label it begins with, or None if it is a label and no more; Mobile is also a city."""
    place = next(find_city_state_zip(span.text), None)
    if place is not None and place.start == 0:
        return span
    size = next((i for i, word in enumerate(span.words) if word not in labels), len(span.words))
    return Span(span.words[size:]) if size < len(span.words) else None


def is_right_above(upper: Span, lower: Span) -> bool:
    """Tell whether a line stands close over another and is flush or centred with it, or begins left of it."""
    height = max(lower.box.height, 1.0)
    # Capitals alone have no descenders: the same line spacing leaves more room between their boxes.
    room = (1.4 if lower.text.isupper() else 0.95) * height
    if upper.box.center[1] >= lower.box.top or lower.box.top - upper.box.bottom >= room:
        return False
    is_flush = abs(upper.box.left - lower.box.left) < 1.2 * height
    is_centred = abs(upper.box.center[0] - lower.box.center[0]) < 1.5 * height
    is_indented = upper.words[-1].box.right > lower.box.left and upper.box.left < lower.box.left - height
    return (is_flush or is_centred or is_indented) and overlap_x(upper.box, lower.box) > 0
