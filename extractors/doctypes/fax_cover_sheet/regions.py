"""Regions: to which party of a sheet a label belongs that names none ("Fax", "Company")."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extractors.doctypes.fax_cover_sheet.anchors import Anchor, anchors_of, lost_anchors, unnamed_anchors
from extractors.doctypes.fax_cover_sheet.telling import is_prose
from extractors.document import Box, Page
from extractors.layout import Label, Span
from extractors.layout.boxes import is_same_row
from extractors.layout.rows import rows_of

_GREETING = re.compile(
    r"(?:dear|hello|hi|good (?:morning|afternoon|day)|greetings|to whom it may concern"
    r"|sincerely|thank you|thanks|respectfully|(?:best |kind |warm )?regards|yours truly|warmly|cordially|many thanks"
    r"|with thanks)\b(?!:)",
    re.IGNORECASE,
)
_BY_NAME = re.compile(r"(?:(?:Drs?|Mrs?|Ms|Prof|Doctor)\b\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?\s*[,:–—-]")
_WIDEST = 12.0
"""Heights of a label from its end to the start of lines that stand in its column."""


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
        anchors = anchors_of(page, labels)
        anchors.extend(lost_anchors(page, labels, anchors))
        guessed = list(unnamed_anchors(page, labels, anchors))
        anchors.extend(guessed)
        top = min((anchor.box.top for anchor in anchors), default=0.0)
        messages = [label.span.box.top for label in labels if label.key == "message" and label.span.box.top > top]
        messages.extend(line.box.top for line in page.lines if _GREETING.match(line.text))
        messages.extend(_written_tops(page, labels, anchors))
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
        """Return the party of what stands at the box: named there, before it on its row, or above in its column."""
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

    def owner_of(self, key: str, box: Box) -> str | None:
        """Return the party of a label at the box; of a patient a sheet gives no fax number."""
        role = self.role_of(box)
        if role != "patient" or key not in ("fax", "organization"):
            return role
        others = tuple(anchor for anchor in self.anchors if anchor.role != "patient")
        return replace(self, anchors=others).role_of(box)

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


def _written_tops(page: Page, labels: Sequence[Label], anchors: Sequence[Anchor]) -> Iterator[float]:
    """Yield where, below all anchors, somebody is greeted by name or a sentence stands that no label begins."""
    lowest = max((anchor.box.bottom for anchor in anchors), default=page.height)
    labelled = {word for label in labels for word in label.span.words}
    for row in rows_of(page):
        if row.box.top > lowest and row.words[0] not in labelled:
            span = Span(row.words)
            if _BY_NAME.fullmatch(span.text) or is_prose(span):
                yield row.box.top


def _twins(labels: Sequence[Label]) -> Iterator[tuple[Box, ...]]:
    """Yield the places of two labels of one key that stand on one row."""
    for label in labels:
        row = [
            other.span.box for other in labels if other.key == label.key and is_same_row(other.span.box, label.span.box)
        ]
        if len(row) == 2 and row[0] == label.span.box:
            yield tuple(row)
