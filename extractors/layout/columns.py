"""Columns: the bands of a page in which text stands side by side, and their lines in reading order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from statistics import median

from extractors.document import Box, Page
from extractors.kept import kept
from extractors.layout.boxes import union
from extractors.layout.phrases import is_form_word
from extractors.layout.rows import COLUMN_GAP, Row, rows_of
from extractors.layout.span import Span

Interval = tuple[float, float]
_LEAST_SHARE = 0.2
"""Share of a band's rows that a column has to fill."""


@dataclass(frozen=True)
class Column:
    """Lines that stand under each other in one column of a band, from top to bottom."""

    lines: tuple[Span, ...]

    @cached_property
    def box(self) -> Box:
        """The box around the column's lines."""
        return union(line.box for line in self.lines)


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of the page from edge to edge: its columns from left to right, its rows from top to bottom.

    A tabular band (a table, a form's labels beside their values) is read row by row, any other column by column.
    """

    columns: tuple[Column, ...]
    rows: tuple[Span, ...]
    is_tabular: bool

    @property
    def lines(self) -> tuple[Span, ...]:
        """Return the band's lines as a person reads them."""
        return self.rows if self.is_tabular else tuple(line for column in self.columns for line in column.lines)


def bands(page: Page) -> list[Band]:
    """Return the page cut into bands from top to bottom, each with its columns; most bands have one."""
    return list(_bands_of(page))


@kept
def _bands_of(page: Page) -> list[Band]:
    return [_band(group, gutters) for group, gutters in _groups(rows_of(page), page.width)]


def columns(page: Page) -> list[Column]:
    """Return the page's columns in reading order: band by band, left column first; a tabular band is one column."""
    return [
        column for band in bands(page) for column in ((Column(band.rows),) if band.is_tabular else band.columns)
    ]  # fmt: skip


def lines_in_order(page: Page) -> list[Span]:
    """Return the page's lines as a person reads them."""
    return [line for band in bands(page) for line in band.lines]


def _groups(rows: Sequence[Row], width: float) -> Iterator[tuple[list[Row], list[Interval]]]:
    """Yield consecutive rows that share their gutters, with those gutters (none: the rows run across)."""
    group: list[Row] = []
    free: list[Interval] = []
    for row in rows:
        gaps = _gaps(row, width)
        shared = [gap for gap in _common(free, gaps) if gap[1] - gap[0] >= COLUMN_GAP * row.unit]
        joined = _inner([*group, row], shared)
        if group and bool(joined) == bool(_inner(group, free)) and not _is_far(group[-1], row):
            group.append(row)
            free = shared
            continue
        if group and joined and len(group) == 1 and not _is_far(group[-1], row) and _fits_beside(group[0], row, gaps):
            group, free = [*group, row], shared
            continue
        if group:
            yield group, _gutters(group, free)
        group, free = [row], gaps
    if group:
        yield group, _gutters(group, free)


def _fits_beside(above: Row, row: Row, gaps: list[Interval]) -> bool:
    """Tell whether a row above lies within one column of this row, and is no title across them."""
    inner = _inner([row], gaps)
    return not any(min(above.box.right, right) > max(above.box.left, left) for left, right in inner)


def _gutters(group: list[Row], free: list[Interval]) -> list[Interval]:
    """Return the gaps that part columns: enough text on both sides, and the left not labels of what stands right."""
    return [gap for gap in _inner(group, free) if _parts_columns(group, (gap[0] + gap[1]) / 2)]


def _parts_columns(group: Sequence[Row], cut: float) -> bool:
    lefts = [[word for word in row.words if word.box.center[0] < cut] for row in group]
    rights = [len(row.words) > len(left) for row, left in zip(group, lefts, strict=True)]
    if min(sum(map(bool, lefts)), sum(rights)) < max(2, _LEAST_SHARE * len(group)):
        return False
    beside = [left[-1].text for left, right in zip(lefts, rights, strict=True) if left and right]
    return 2 * sum(text.endswith((":", "?")) or is_form_word(text) for text in beside) <= len(beside)


def _is_far(above: Row, below: Row) -> bool:
    return below.box.top - above.box.bottom > 2.5 * max(above.height, below.height)


def _gaps(row: Row, width: float) -> list[Interval]:
    edges = [(row.words[start].box.left, row.words[end - 1].box.right) for start, end in row.stretches()]
    lefts = [0.0, *(right for _, right in edges)]
    rights = [*(left for left, _ in edges), width]
    return [(left, right) for left, right in zip(lefts, rights, strict=True) if right > left]


def _common(first: list[Interval], second: list[Interval]) -> list[Interval]:
    return [
        (max(a[0], b[0]), min(a[1], b[1])) for a in first for b in second if min(a[1], b[1]) > max(a[0], b[0])
    ]  # fmt: skip


def _inner(rows: list[Row], gaps: list[Interval]) -> list[Interval]:
    """Return the gaps that have words on both sides."""
    left = min(row.box.left for row in rows)
    right = max(row.box.right for row in rows)
    return [gap for gap in gaps if gap[0] > left and gap[1] < right]


def _band(rows: list[Row], gutters: list[Interval]) -> Band:
    cuts = [(left + right) / 2 for left, right in gutters]
    sides: list[list[Span]] = [[] for _ in range(len(cuts) + 1)]
    for row in rows:
        for side, lines in enumerate(sides):
            low = cuts[side - 1] if side else float("-inf")
            high = cuts[side] if side < len(cuts) else float("inf")
            words = tuple(word for word in row.words if low <= word.box.center[0] < high)
            if words:
                lines.append(Span(words))
    columns = tuple(Column(tuple(lines)) for lines in sides if lines)
    return Band(columns, tuple(Span(row.words) for row in rows), _is_tabular(columns, len(rows)))


def _is_tabular(columns: Sequence[Column], row_count: int) -> bool:
    """Tell whether the columns are cells of rows rather than texts of their own: short, on common base lines.

    Two columns are so only if the left one holds labels or numbers; three or more always.
    """
    cells = [line for column in columns for line in column.lines]
    if len(columns) < 2 or len(cells) < 1.4 * row_count or median(len(cell.words) for cell in cells) > 4:
        return False
    left = columns[0].lines
    return len(columns) > 2 or 2 * sum(_is_label_like(line) for line in left) >= len(left)


def _is_label_like(line: Span) -> bool:
    return line.text.endswith((":", "?", ".")) or (len(line.words) == 1 and line.text[:1].isdigit())
