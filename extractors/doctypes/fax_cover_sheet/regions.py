"""Regions: to which party of a sheet a label belongs that names none ("Fax", "Company")."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from extractors.document import Box, Page
from extractors.layout import Label, Span
from extractors.layout.boxes import is_same_row
from extractors.layout.rows import Row, rows_of

ROLES = {
    "to": "to", "to_name": "to", "to_organization": "to", "to_phone": "to", "to_fax": "to",
    "from": "from", "from_organization": "from", "from_phone": "from", "from_fax": "from",
    "cc": "cc", "patient": "patient", "about_patient": "patient",
}  # fmt: skip
"""Labels that name the party they speak of."""
_BARE = re.compile(r"((?i:to|from|attn|for))\b[.:;]?\s+(?=[A-Z])")
_GREETING = re.compile(
    r"(?:dear|hello|hi|good (?:morning|afternoon|day)|greetings|to whom it may concern"
    r"|sincerely|thank you|thanks|respectfully|(?:best |kind |warm )?regards|yours truly|warmly|cordially|many thanks|with thanks)\b(?!:)",
    re.IGNORECASE,
)
_MOST_WORDS = 9
_WIDEST = 12.0
"""Heights of a label from its end to the start of lines that stand in its column."""
WEAK = {"to_weak": "to", "from_weak": "from"}
"""Labels that name a party by trade ("Provider", "Reviewer"): they count where no other label names it."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a party is named: `role` is to, from, cc or patient; `is_first` where nothing stands before on its row."""

    role: str
    page: int
    box: Box
    is_first: bool


@dataclass(frozen=True, slots=True)
class Regions:
    """The anchors of a sheet, and where its message begins (below which only the sender gives numbers)."""

    anchors: tuple[Anchor, ...]
    message_top: float
    twins: tuple[tuple[Box, ...], ...] = ()
    """Labels of one key that stand side by side, one for each party: where they stand, row by row."""
    is_guessed: bool = False
    """Whether no label names a party, and the first name is only by custom the recipient's."""

    @classmethod
    def of(cls, page: Page, labels: Sequence[Label]) -> "Regions":
        """Return the regions into which the labels of a page part it."""
        named = {ROLES[label.key] for label in labels if label.key in ("to", "to_name", "from")}
        weak = {key: role for key, role in WEAK.items() if role not in named}
        roles = ROLES | weak
        named_labels = [label for label in labels if label.key in roles]
        anchors = [_anchor(page, label, roles[label.key]) for label in named_labels]
        anchors = [_owned(anchor, label, anchors) for anchor, label in zip(anchors, named_labels, strict=True)]
        anchors.extend(_bare_anchors(page, {anchor.role for anchor in anchors}))
        anchors.extend(_office_before(page, labels, anchors))
        guessed = list(_unnamed_anchors(page, labels, anchors))
        anchors.extend(guessed)
        top = min((anchor.box.top for anchor in anchors), default=0.0)
        messages = [label.span.box.top for label in labels if label.key == "message" and label.span.box.top > top]
        messages.extend(line.box.top for line in page.lines if _GREETING.match(line.text))
        is_guessed = len(guessed) > 1
        return cls(tuple(anchors), min(messages, default=page.height), tuple(_twins(labels)), is_guessed)

    @property
    def top(self) -> float | None:
        """Return where the first party is named, or None."""
        return min((anchor.box.top for anchor in self.anchors), default=None)

    @property
    def left(self) -> float:
        """Return where the labels of the parties begin, or 0 where there are none."""
        return min((anchor.box.left for anchor in self.anchors), default=0.0)

    def top_of(self, role: str) -> float | None:
        """Return where the party is first named, or None."""
        return min((anchor.box.top for anchor in self.anchors if anchor.role == role), default=None)

    def names(self, role: str) -> bool:
        """Tell whether a label names the party."""
        return any(anchor.role == role for anchor in self.anchors)

    def role_of(self, box: Box) -> str | None:
        """Return the party of what stands at the box: it names it, or the label before it or above in its column does."""
        if own := self.role_at(box):
            return own
        on_row = [a for a in self.anchors if is_same_row(a.box, box) and a.box.left < box.left]
        on_row = [a for a in on_row if not self._is_other_column(a, box)]
        if not on_row and (twin := self._role_of_twin(box)):
            return twin
        if on_row:
            return max(on_row, key=lambda anchor: anchor.box.left).role
        if box.top > self.message_top:
            return "from"
        above = [a for a in self.anchors if a.box.top < box.top and self._is_column_of(a, box)]
        nearest = max(above, key=lambda anchor: (anchor.box.top, -abs(anchor.box.left - box.left)), default=None)
        return nearest.role if nearest else None

    def is_under(self, role: str, box: Box) -> bool:
        """Tell whether the box stands right of a label of the party, on its row, or in a column that one begins."""
        mine = [anchor.box for anchor in self.anchors if anchor.role == role]
        on_row = any(is_same_row(one, box) for one in mine)
        return on_row or any(box.left - one.right < _WIDEST * one.height and box.right > one.left for one in mine)

    def role_at(self, box: Box) -> str | None:
        """Return the party whose label begins at the box, or None."""
        return next((a.role for a in self.anchors if is_same_row(a.box, box) and abs(a.box.left - box.left) < 1), None)

    def _role_of_twin(self, box: Box) -> str | None:
        """Return the party of one of two like labels side by side, where two parties are named side by side above."""
        pair = next((boxes for boxes in self.twins if box in boxes), None)
        heads = [a for a in self.anchors if a.box.top < box.top and not a.is_first]
        right = max(heads, key=lambda anchor: anchor.box.top, default=None)
        if pair is None or right is None:
            return None
        left = next((a for a in self.anchors if is_same_row(a.box, right.box) and a.box.right < right.box.left), None)
        return (left, right)[pair.index(box)].role if left is not None and left.role != right.role else None

    def _is_column_of(self, anchor: Anchor, box: Box) -> bool:
        """Tell whether a box further down stands in the anchor's column, where its row has several."""
        if (not anchor.is_first and box.right <= anchor.box.left) or self._is_other_column(anchor, box):
            return False
        beside = (a.box for a in self.anchors if is_same_row(a.box, anchor.box) and a.box.left > anchor.box.right)
        return all(box.right <= other.left for other in beside)

    def _is_other_column(self, anchor: Anchor, box: Box) -> bool:
        """Tell whether the box stands flush under another party, in a column right of the anchor's."""
        heads = (a for a in self.anchors if a.role != anchor.role and not a.is_first and a.box.top < anchor.box.top - 1)
        return any(
            abs(a.box.left - box.left) <= 1.5 * box.height and anchor.box.right < a.box.left and a.box.top < box.top
            for a in heads
        )


def _twins(labels: Sequence[Label]) -> Iterator[tuple[Box, ...]]:
    """Yield the places of two labels of one key that stand on one row."""
    for label in labels:
        row = [
            other.span.box for other in labels if other.key == label.key and is_same_row(other.span.box, label.span.box)
        ]
        if len(row) == 2 and row[0] == label.span.box:
            yield tuple(row)


def _owned(anchor: Anchor, label: Label, anchors: Sequence[Anchor]) -> Anchor:
    """Return the anchor of an "Attn" as the sender's where it stands in the block right below the sender's label."""
    if label.key != "to_name" or "to" not in {other.role for other in anchors if other != anchor}:
        return anchor
    height = anchor.box.height
    above = [
        a for a in anchors if a.box.bottom <= anchor.box.top + 1 and abs(a.box.left - anchor.box.left) < 12 * height
    ]
    nearest = max(above, key=lambda a: a.box.bottom, default=None)
    is_near = nearest is not None and anchor.box.top - nearest.box.bottom < 2 * height
    return replace(anchor, role="from") if nearest and is_near and nearest.role == "from" else anchor


def _anchor(page: Page, label: Label, role: str) -> Anchor:
    box = label.span.box
    is_first = not any(is_same_row(other, box) and other.right <= box.left for other in _boxes(page))
    return Anchor(role, label.span.page, box, is_first)


def _bare_anchors(page: Page, known: Collection[str]) -> Iterator[Anchor]:
    """Yield anchors for parties that only a To or From without the look of a label names ("to Dr. Ruiz")."""
    for role, words in bare_parties(rows_of(page)):
        if role not in known:
            box = words.words[0].box
            is_first = not any(is_same_row(other, box) and other.right <= box.left for other in _boxes(page))
            yield Anchor(role, words.page, box, is_first)


def _unnamed_anchors(page: Page, labels: Sequence[Label], anchors: Sequence[Anchor]) -> Iterator[Anchor]:
    """Yield anchors where labels that name no party ("Name", "Company") begin the block of one that nothing else names.

    What stands above the sender's block is the recipient's; of two blocks that name nobody, the first.
    """
    roles = {anchor.role for anchor in anchors}
    if roles & {"to", "cc"}:
        return
    names = [label for label in labels if label.key == "name"]
    if "from" in roles:
        top = min(anchor.box.top for anchor in anchors if anchor.role == "from")
        left = min(anchor.box.left for anchor in anchors if anchor.role == "from")
        above = [label for label in labels if label.span.box.bottom <= top and _is_field(label, left)]
        yield from (_anchor(page, label, "to") for label in above[:1])
    elif len(names) == len(("to", "from")):
        yield from (_anchor(page, label, role) for label, role in zip(names, ("to", "from"), strict=True))


def _office_before(page: Page, labels: Sequence[Label], anchors: Sequence[Anchor]) -> Iterator[Anchor]:
    """Yield an anchor at a label of an office right above the recipient's first, an "Attn" flush with it."""
    first = next((label for label in labels if label.key in ("to", "to_name")), None)
    if first is None or first.key != "to_name" or any(a.box.top < first.span.box.top - 1 for a in anchors):
        return
    box = first.span.box
    for label in labels:
        other = label.span.box
        is_flush = abs(other.left - box.left) < box.height and 0 <= box.top - other.bottom < 3 * box.height
        if label.key == "organization" and is_flush:
            yield _anchor(page, label, "to")


def _is_field(label: Label, left: float) -> bool:
    """Tell whether a label begins a party's block, or is that of a number flush with the other party's label."""
    is_flush = abs(label.span.box.left - left) < label.span.box.height and label.has_colon
    return label.key in ("name", "organization") or (label.key in ("phone", "fax") and is_flush)


def bare_parties(rows: Iterable[Row]) -> Iterator[tuple[str, Span]]:
    """Yield the role and the words of stretches that begin with To or From and go on with capitals, without a colon."""
    for row in rows:
        for start, end in row.stretches():
            span = Span(row.words[start:end])
            match = _BARE.match(span.text)
            if match and len(span.words) <= _MOST_WORDS and ":" not in span.text[match.end() :]:
                yield "from" if match[1].casefold() == "from" else "to", span


def _boxes(page: Page) -> Iterable[Box]:
    return (line.box for line in page.lines)
