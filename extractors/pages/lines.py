"""Words to lines in reading order: a line ends at a wide gap; prose in two columns is read column by column."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Self

from extractors.document import Box, Line, Word
from extractors.pages.columns import column_order

WIDE_GAP = 1.7
"""A gap wider than this many text heights parts two columns; spaces in justified prose stay below."""

BACKWARD = 0.6
"""Boxes of neighbouring words may lap over by this many text heights."""

TALLEST = 2.5
"""Print of more than so many usual heights does not widen the gap that parts columns."""

REFERENCE_WORDS = 3
WORDS_A_LOOK_BACK = 20
"""After so many words lines that end too far left to go on are left behind."""


@dataclass(slots=True)
class _OpenLine:
    """A line that is still growing to the right; the tallest of its last words says where its base line runs."""

    words: list[Word]
    right: float
    band: Box

    @classmethod
    def of(cls, word: Word) -> Self:
        """Return the line that begins with the word."""
        return cls([word], word.box.right, word.box)

    def add(self, word: Word) -> None:
        """Go on with the word."""
        self.words.append(word)
        self.right = word.box.right
        near = self.words[-REFERENCE_WORDS:]
        self.band = max((member.box for member in near), key=lambda box: box[3] - box[1])

    def fit(self, box: Box, usual_height: float) -> float:
        """Return how well a box goes on with this line: the share of its height on the line's band, or 0."""
        _, top, _, bottom = self.band
        tall, high = bottom - top, box[3] - box[1]
        height = min(max(tall, high, 0.6 * usual_height), TALLEST * usual_height)
        if not -BACKWARD * height <= box[0] - self.right <= WIDE_GAP * height:
            return 0.0
        smaller = min(tall, high)
        share = (min(bottom, box[3]) - max(top, box[1])) / smaller if smaller > 0 else 0.0
        return share if share > 0.5 else 0.0


def lines_of(words: Iterable[Word], width: float, height: float) -> tuple[Line, ...]:
    """Return the words of one upright page as lines in reading order; width and height are the page's, in points."""
    placed = sorted((word for word in words if word.text), key=lambda word: (word.box.left, word.box.top))
    if not placed:
        return ()
    usual_height = median(word.box.height for word in placed) or height / 80
    lines = [Line(tuple(line.words)) for line in _grown(placed, usual_height)]
    return tuple(line for row in column_order(rows_of(lines), width) for line in row)


def _grown(placed: Sequence[Word], usual_height: float) -> list[_OpenLine]:
    """Return the lines that the words, given from left to right, grow into."""
    lines: list[_OpenLine] = []
    near: list[_OpenLine] = []
    reach = WIDE_GAP * TALLEST * usual_height
    for count, word in enumerate(placed):
        left, top, _, bottom = box = word.box
        if count % WORDS_A_LOOK_BACK == 0:
            near = [line for line in near if left - line.right <= reach]
        level = (line for line in near if line.band[1] < bottom and top < line.band[3])
        best = max(level, key=lambda line: line.fit(box, usual_height), default=None)
        if best is not None and best.fit(box, usual_height) > 0:
            best.add(word)
        else:
            near.append(_OpenLine.of(word))
            lines.append(near[-1])
    return lines


def rows_of(lines: Sequence[Line]) -> list[list[Line]]:
    """Return the lines as rows from top to bottom: what stands side by side is one row, left to right."""
    rows: list[list[tuple[Box, Line]]] = []
    boxed = [(line.box, line) for line in lines]
    for box, line in sorted(boxed, key=lambda pair: pair[0].center[1]):
        if rows and _stands_beside([other for other, _ in rows[-1]], box):
            rows[-1].append((box, line))
        else:
            rows.append([(box, line)])
    return [[line for _, line in sorted(row, key=lambda pair: pair[0].left)] for row in rows]


def _stands_beside(row: Sequence[Box], box: Box) -> bool:
    if any(other.left < box.right and box.left < other.right for other in row):
        return False
    overlaps = (min(other.bottom, box.bottom) - max(other.top, box.top) for other in row)
    return any(overlap > 0.5 * min(other.height, box.height) for overlap, other in zip(overlaps, row, strict=True))
