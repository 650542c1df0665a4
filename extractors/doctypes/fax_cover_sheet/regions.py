"""Regions: to which party of a sheet a label belongs that names none ("Fax", "Company")."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extractors.document import Box, Page
from extractors.layout import Label
from extractors.layout.boxes import is_same_row

ROLES = {
    "to": "to", "to_name": "to", "to_organization": "to", "to_phone": "to", "to_fax": "to",
    "from": "from", "from_organization": "from", "from_phone": "from", "from_fax": "from",
    "cc": "cc", "patient": "patient", "about_patient": "patient",
}  # fmt: skip
"""Labels that name the party they speak of."""
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

    @classmethod
    def of(cls, page: Page, labels: Sequence[Label]) -> "Regions":
        """Return the regions into which the labels of a page part it."""
        named = {ROLES[label.key] for label in labels if label.key in ("to", "to_name", "from")}
        weak = {key: role for key, role in WEAK.items() if role not in named}
        roles = ROLES | weak
        anchors = [_anchor(page, label, roles[label.key]) for label in labels if label.key in roles]
        messages = [label.span.box.top for label in labels if label.key == "message"]
        return cls(tuple(anchors), min(messages, default=page.height))

    @property
    def top(self) -> float | None:
        """Return where the first party is named, or None."""
        return min((anchor.box.top for anchor in self.anchors), default=None)

    def role_of(self, box: Box) -> str | None:
        """Return the party of a label that stands at the box: named before it on its row, else above in its column."""
        on_row = [a for a in self.anchors if is_same_row(a.box, box) and a.box.left < box.left]
        on_row = [a for a in on_row if not self._is_other_column(a, box)]
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


def _anchor(page: Page, label: Label, role: str) -> Anchor:
    box = label.span.box
    is_first = not any(is_same_row(other, box) and other.right <= box.left for other in _boxes(page))
    return Anchor(role, label.span.page, box, is_first)


def _boxes(page: Page) -> Iterable[Box]:
    return (line.box for line in page.lines)
