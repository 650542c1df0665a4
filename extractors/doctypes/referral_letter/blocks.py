"""Party blocks: which pieces of a page stand under the heading of which party, whatever labels stand inside."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from extractors.document import Box, Document, Page, Word
from extractors.doctypes.referral_letter.prose import is_prose
from extractors.layout import Label, Span, find_labels
from extractors.layout.boxes import is_inside, overlap_y
from extractors.layout.cells import Grid
from extractors.layout.phrases import Vocabulary
from extractors.layout.rows import Row, rows_of

FEWEST_ROWS_IN_A_BOX = 3.5
"""Heights of a line that a ruled box must have to hold more than a label and its value."""
SLACK = 1.5
"""Heights of a line by which a piece may begin left of its heading."""
FARTHEST = 5.0
"""Heights of a line without text that end a block."""


@dataclass(slots=True)
class Block:
    """A party's heading, how far to the right and down it reaches, and the pieces under it in reading order."""

    role: str
    heading: Span
    left: float
    right: float
    box: Box | None
    lines: list[Span] = field(default_factory=list)

    def reaches(self, piece: Span) -> bool:
        """Tell whether a piece that stands below the heading, or right of it, may belong to this block."""
        if self.box is not None:
            return is_inside(piece.box, self.box)
        height = self.heading.box.height
        last = (self.lines or [self.heading])[-1].box
        return self.left <= piece.box.left < self.right and piece.box.top - last.bottom < FARTHEST * height


def blocks(document: Document, headings: Vocabulary) -> list[Block]:
    """Return each heading's block; a piece belongs to the nearest heading above it in whose column or box it stands."""
    return [block for page in document.pages for block in _blocks_on(page, headings)]


def _blocks_on(page: Page, headings: Vocabulary) -> Iterator[Block]:
    rows, grid = rows_of(page), Grid.of(page)
    labels = {label.span.words[0]: label for label in find_labels(page, headings)}
    pieces = [list(_pieces(row, labels)) for row in rows]
    every = [piece for row in pieces for piece in row]
    found: list[Block] = []
    for row in pieces:
        for place, piece in enumerate(row):
            label = labels.get(piece.words[0])
            if label is not None and _is_heading(piece, label):
                found.append(_opened(piece, label, row[place + 1 :], labels, every, found, grid))
            elif owner := _owner(piece, found):
                owner.lines.append(piece)
    yield from found


def _pieces(row: Row, labels: dict[Word, Label]) -> Iterator[Span]:
    """Yield the row's stretches, cut again where a heading begins."""
    for start, end in row.stretches():
        cuts = [start, *(at for at in range(start + 1, end) if row.words[at] in labels), end]
        for low, high in zip(cuts, cuts[1:], strict=False):
            yield Span(row.words[low:high])


def _is_heading(piece: Span, label: Label) -> bool:
    """Tell whether the label opens a block: no words of a sentence, and short words only where they are set off."""
    if label.has_colon:
        return True
    if is_prose(piece):
        return False
    size = len(label.span.words)
    if size > 1 or len(piece.words) == size or piece.text.isupper():
        return True
    return label.span.text[:1].isupper() and piece.words[size].text[:1] in "ABCDEFGHIJKLMNOPQRSTUVWXYZ#0123456789"


def _opened(  # noqa: PLR0913 - all that stands around the heading
    piece: Span,
    label: Label,
    rest: Sequence[Span],
    labels: dict[Word, Label],
    every: Sequence[Span],
    found: Sequence[Block],
    grid: Grid,
) -> Block:
    height = piece.box.height
    cell = grid.cell_around(piece.box)
    is_room = cell.is_closed and cell.box.height > FEWEST_ROWS_IN_A_BOX * height
    left, right = piece.box.left - SLACK * height, _right_end(piece, rest, labels, every, found)
    if cell.is_closed and not is_room and len(piece.words) == len(label.span.words):
        left, right = cell.box.left - SLACK * height, max(min(right, cell.box.right), piece.box.right)
    value = piece.words[len(label.span.words) :]
    lines = [Span(value)] if value else []
    return Block(label.key, label.span, left, right, cell.box if is_room else None, lines)


def _right_end(
    piece: Span, rest: Sequence[Span], labels: dict[Word, Label], every: Sequence[Span], found: Sequence[Block]
) -> float:
    """Return where the block ends on the right: at the next heading, or at a column that runs on beside this one."""
    height = piece.box.height
    beside = [other.box.left for other in rest if other.words[0] in labels]
    for block in found:
        runs_on = block.left > piece.box.right and any(
            abs(other.box.left - block.heading.box.left) < SLACK * height and overlap_y(other.box, piece.box) > 0
            for other in every
        )
        if runs_on:
            beside.append(block.heading.box.left)
    return min(beside, default=float("inf")) - 0.5 * height


def _owner(piece: Span, found: Sequence[Block]) -> Block | None:
    """Return the block opened last that reaches the piece."""
    return next((block for block in reversed(found) if block.reaches(piece)), None)
