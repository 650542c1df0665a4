"""Words to lines in reading order: a line ends at a wide gap; prose in two columns is read column by column."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from extractors.document import Line, Word
from extractors.pages.columns import column_order

WIDE_GAP = 1.7
"""A gap wider than this many text heights parts two columns; spaces in justified prose stay below."""

BACKWARD = 0.6
"""Boxes of neighbouring words may lap over by this many text heights."""

REFERENCE_WORDS = 3


@dataclass(slots=True)
class _OpenLine:
    """A line that is still growing to the right; its last words say where its base line runs."""

    words: list[Word]

    def fit(self, word: Word, usual_height: float) -> float:
        """Return how well the word goes on with this line: the share of its height on the line's band, or 0."""
        last = self.words[-1]
        near = self.words[-REFERENCE_WORDS:]
        tallest = max(near, key=lambda w: w.box.height)
        height = min(max(tallest.box.height, word.box.height, 0.6 * usual_height), 2.5 * usual_height)
        gap = word.box.left - last.box.right
        if not -BACKWARD * height <= gap <= WIDE_GAP * height:
            return 0.0
        overlap = min(tallest.box.bottom, word.box.bottom) - max(tallest.box.top, word.box.top)
        smaller = min(tallest.box.height, word.box.height)
        share = overlap / smaller if smaller > 0 else 0.0
        return share if share > 0.5 else 0.0


def lines_of(words: Iterable[Word], width: float, height: float) -> tuple[Line, ...]:
    """Return the words of one upright page as lines in reading order; width and height are the page's, in points."""
    placed = sorted((word for word in words if word.text), key=lambda word: (word.box.left, word.box.top))
    if not placed:
        return ()
    usual_height = median(word.box.height for word in placed) or height / 80
    open_lines: list[_OpenLine] = []
    for word in placed:
        best = max(open_lines, key=lambda line: line.fit(word, usual_height), default=None)
        if best is not None and best.fit(word, usual_height) > 0:
            best.words.append(word)
        else:
            open_lines.append(_OpenLine([word]))
    lines = [Line(tuple(line.words)) for line in open_lines]
    return tuple(line for row in column_order(rows_of(lines), width) for line in row)


def rows_of(lines: Sequence[Line]) -> list[list[Line]]:
    """Return the lines as rows from top to bottom: what stands side by side is one row, left to right."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: line.box.center[1]):
        if rows and _stands_beside(rows[-1], line):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda line: line.box.left) for row in rows]


def _stands_beside(row: Sequence[Line], line: Line) -> bool:
    box = line.box
    for other in (member.box for member in row):
        overlap = min(other.bottom, box.bottom) - max(other.top, box.top)
        is_apart = box.left >= other.right or box.right <= other.left
        if overlap > 0.5 * min(other.height, box.height) and is_apart:
            return not any(_laps_over(member.box, box) for member in row)
    return False


def _laps_over(one: Sequence[float], other: Sequence[float]) -> bool:
    return one[0] < other[2] and other[0] < one[2]
