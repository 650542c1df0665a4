"""The order in which columns are read: side by side for forms and tables, one after the other for prose."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from statistics import median

from extractors.document import Line

MIN_ROWS = 4
MIN_GUTTER = 8.0
MIN_PROSE_WORDS = 4.5

Row = list[Line]


def column_order(rows: Sequence[Row], width: float) -> list[Row]:
    """Return the rows with every block of two-column prose put left column first.

    A block is a run of rows that leave one gutter free and whose sides both hold sentences; label-and-value forms and
    tables, whose rows belong together from left to right, stay as they are.
    """
    hopeful = _hopeful_starts(rows)
    ordered: list[Row] = []
    at = 0
    while at < len(rows):
        end, gutter = _longest_block(rows, at, width) if hopeful[at] else (at, 0.0)
        block = rows[at:end]
        if end - at >= MIN_ROWS and _is_prose(block, gutter):
            ordered += [[line for line in row if line.box.right <= gutter] for row in block]
            ordered += [[line for line in row if line.box.right > gutter] for row in block]
            at = end
        else:
            ordered.append(rows[at])
            at += 1
    return [row for row in ordered if row]


def _hopeful_starts(rows: Sequence[Row]) -> list[bool]:
    """Tell for each row whether a block of prose may begin there: half of its lines, at least, are long."""
    surplus = [sum(1 if len(line.words) >= MIN_PROSE_WORDS else -1 for line in row) for row in rows]
    balance = [0, *accumulate(surplus)]
    highest_from = list(accumulate(reversed(balance), max))[::-1]
    ends = [*highest_from[MIN_ROWS:], *[float("-inf")] * MIN_ROWS]
    return [end >= start for start, end in zip(balance, ends, strict=False)]


def _longest_block(rows: Sequence[Row], start: int, width: float) -> tuple[int, float]:
    """Return where the longest run of rows from `start` that share a gutter ends, and the gutter's middle."""
    best = (start, 0.0)
    for left, right in _gaps(rows[start]):
        if right < 0.25 * width or left > 0.75 * width:
            continue
        free, end = (left, right), start + 1
        while end < len(rows):
            narrowed = _still_free(rows[end], free)
            if narrowed is None:
                break
            free, end = narrowed, end + 1
        middle = (free[0] + free[1]) / 2
        if end > best[0] and 0.25 * width < middle < 0.75 * width:
            best = (end, middle)
    return best


def _gaps(row: Row) -> Iterator[tuple[float, float]]:
    for before, after in pairwise(row):
        if after.box.left - before.box.right >= MIN_GUTTER:
            yield before.box.right, after.box.left


def _still_free(row: Row, free: tuple[float, float]) -> tuple[float, float] | None:
    """Return what remains of a gutter beside this row, or None where the row crosses it."""
    left, right = free
    for line in row:
        if line.box.right <= (left + right) / 2:
            left = max(left, line.box.right)
        elif line.box.left >= (left + right) / 2:
            right = min(right, line.box.left)
        else:
            return None
    return (left, right) if right - left >= MIN_GUTTER else None


def _is_prose(block: Sequence[Row], gutter: float) -> bool:
    sides = (
        [line for row in block for line in row if line.box.right <= gutter],
        [line for row in block for line in row if line.box.right > gutter],
    )
    return all(len(side) >= MIN_ROWS - 1 and _holds_sentences(side) for side in sides)


def _holds_sentences(lines: Sequence[Line]) -> bool:
    labelled = sum(any(word.text.endswith(":") for word in line.words) for line in lines)
    return median(len(line.words) for line in lines) >= MIN_PROSE_WORDS and labelled < 0.3 * len(lines)
