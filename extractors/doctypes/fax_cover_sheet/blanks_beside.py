"""Labels beside values that stand a little higher or lower, as on a form filled in by hand: moved to their row."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractors.document import Box, Line, Page, Word
from extractors.layout import Span
from extractors.layout.boxes import overlap_x
from extractors.layout.rows import Row, rows_of
from extractors.layout.runs import has_colon

_WIDEST_BLANK = 0.75
"""Share of the page's width; a longer rule parts the sheet."""
_FARTHEST = 6.0
"""Heights of a row between a label and its blank."""
_CLOSE = 0.6
"""Heights of a row between labels and what slipped off their line."""
_REACH = 15.0
_MOST_OF_LABEL = 3
_LEAST_BLANK = 2.0
"""Heights of a row that a blank to write on is wide."""


def raised(page: Page) -> Page:
    """Return the page with rows of nothing but labels moved to the row of what is written beside them.

    Above the label's row stands what is written on blanks that begin behind the labels; below it, right of the labels,
    what slipped off the line.
    """
    moved: dict[Word, Word] = {}
    rows = rows_of(page)
    rules = [ruling.box for ruling in page.rulings if ruling.is_horizontal]
    rules = [rule for rule in rules if rule.width < _WIDEST_BLANK * page.width]
    for at, row in enumerate(rows):
        above, below = rows[at - 1] if at else None, rows[at + 1] if at + 1 < len(rows) else None
        blanks = list(_blanks(rules, row)) if above else []
        if above and blanks and _is_written_on(above, row, blanks) and not moved.keys() & set(above.words):
            moved |= _moved_to(above, row)
        elif below and _has_slipped(row, below):
            moved |= _moved_to(below, row)
        elif above and below and _has_risen(row, above, below) and not moved.keys() & set(above.words):
            moved |= _moved_to(above, row)
    if not moved:
        return page
    lines = [Line(tuple(moved.get(word, word) for word in line.words)) for line in page.lines]
    return replace(page, lines=tuple(sorted(lines, key=lambda line: line.box.top)))


def _blanks(rules: Sequence[Box], row: Row) -> Iterator[Box]:
    """Yield the rules that begin right behind words of the row, at their feet, and have no words of the row on them."""
    middle, foot = row.box.center[1], row.box.bottom + 0.5 * row.height
    for box in rules:
        if box.width <= _LEAST_BLANK * row.height or not middle < box.center[1] < foot:
            continue
        before = [word for word in row.words if word.box.right <= box.left + 2]
        is_beside = before and box.left - max(word.box.right for word in before) < _FARTHEST * row.height
        if is_beside and not any(overlap_x(word.box, box) > 2 for word in row.words):
            yield box


def _is_written_on(above: Row, row: Row, blanks: Sequence[Box]) -> bool:
    """Tell whether all that the row above holds stands over blanks of the row, and is nothing else's."""
    if row.box.top - above.box.bottom >= 0.5 * row.height:
        return False
    parts = [Span(above.words[start:end]) for start, end in above.stretches()]
    return all(any(overlap_x(part.box, box) > 0 for box in blanks) for part in parts)


def _has_slipped(row: Row, below: Row) -> bool:
    """Tell whether a row holds only labels with colons, and the next, close under it, only what is right of them."""
    if below.box.top - row.box.bottom >= _CLOSE * row.height:
        return False
    labels = [Span(row.words[start:end]) for start, end in row.stretches()]
    if not all(_is_label(label) for label in labels):
        return False
    parts = [Span(below.words[start:end]) for start, end in below.stretches()]
    is_beside = all(not any(overlap_x(part.box, label.box) > 0 for label in labels) for part in parts)
    is_right = all(
        labels[0].box.right < part.box.left < _REACH * labels[0].box.height + labels[-1].box.right for part in parts
    )
    return (
        is_beside and is_right and len(parts) <= len(labels) and not any(has_colon(word.text) for word in below.words)
    )


def _has_risen(row: Row, above: Row, below: Row) -> bool:
    """Tell whether a row is a label alone, the row below begins with its own, and the one above is a bare value."""
    is_alone = len(row.stretches()) == 1 and _is_label(Span(row.words))
    if not is_alone or not any(has_colon(word.text) for word in below.words[:_MOST_OF_LABEL]):
        return False
    is_close = row.box.top - above.box.bottom < 0.5 * row.height
    is_beside = row.box.right < above.box.left < row.box.right + _REACH * row.height
    return is_close and is_beside and not any(has_colon(word.text) for word in above.words)


def _is_label(part: Span) -> bool:
    """Tell whether words end as labels do: with a colon, or "#"."""
    return has_colon(part.words[-1].text) or part.text.endswith("#")


def _moved_to(home: Row, row: Row) -> dict[Word, Word]:
    """Return the words of a row by where they stand on the base line of another."""
    return {word: _shifted(word, home.box.bottom - row.box.bottom) for word in row.words}


def _shifted(word: Word, down: float) -> Word:
    return replace(word, box=word.box._replace(top=word.box.top + down, bottom=word.box.bottom + down))
