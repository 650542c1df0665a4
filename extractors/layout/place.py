"""A place: the lines in which a label's value may stand, and how far the label's column reaches."""

from dataclasses import dataclass
from typing import Literal

from extractors.layout.label_marks import Mark
from extractors.layout.sheet import Sheet
from extractors.layout.span import Span

How = Literal["right", "below", "cell", "above"]


@dataclass(frozen=True, slots=True)
class Place:
    """A candidate's lines, where they stand, and how sure the place alone makes it."""

    how: How
    lines: tuple[Span, ...]
    certainty: float


def next_left(sheet: Sheet, mark: Mark) -> float:
    """Return where the next piece of the label's row begins, beyond which a value below belongs to that."""
    later = [p.box.left for p in sheet.pieces[mark.row] if p.start >= mark.end]
    bars = [bar for bar in sheet.rows[mark.row].bars if bar > sheet.rows[mark.row].words[mark.end - 1].box.center[0]]
    return min([*later, *bars], default=sheet.page.width)
