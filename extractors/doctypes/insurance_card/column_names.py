"""What names the amounts of a card's columns: the heading over them, or the caption under each."""

import re

from extractors.doctypes.insurance_card.benefit_names import on_row
from extractors.document import Box, Line, Page, Word
from extractors.layout import Span

_NEAR = 1.8
"""Heights of the taller line between an amount and what names it."""


def heading_above(page: Page, line: Line, amount: re.Pattern[str]) -> Span | None:
    """Return the text above an amount in its column, over the amounts of the rows between."""
    edge = line.box
    for other in sorted(page.lines, key=lambda other: -other.box.bottom):
        box = other.box
        if other is line or box.bottom > edge.center[1] or not _is_over(box, line.box):
            continue
        if edge.top - box.bottom > 1.8 * max(box.height, edge.height):
            return None
        if not amount.fullmatch(other.text):
            return None if re.search(r"\d", other.text) else _part_over(other, line.box)
        edge = box
    return None


def _part_over(heading: Line, box: Box) -> Span | None:
    """Return the words of a heading line that stand over the box, for headings of several columns read as one line."""
    runs: list[list[Word]] = []
    for word in heading.words:
        if runs and word.box.left - runs[-1][-1].box.right <= box.height:
            runs[-1].append(word)
        else:
            runs.append([word])
    return next((span for span in (Span(tuple(run)) for run in runs) if _is_over(span.box, box)), None)


def _is_over(upper: Box, lower: Box) -> bool:
    return min(upper.right, lower.right) > max(upper.left, lower.left)


def heading_below(page: Page, line: Line) -> Span | None:
    """Return the caption right under an amount."""
    under = [other for other in page.lines if other.box.top > line.box.center[1] and _is_over(line.box, other.box)]
    nearest = min(under, key=lambda other: other.box.top, default=None)
    if nearest is None or not re.search("[A-Za-z]{2}", nearest.text) or re.search(r"\d|:", nearest.text):
        return None
    gap = nearest.box.top - line.box.bottom
    return _part_over(nearest, line.box) if gap <= _NEAR * max(nearest.box.height, line.box.height) else None


def is_named_below(page: Page, line: Line, amount: re.Pattern[str]) -> bool:
    """Tell whether the amounts of a row have captions under them, each its own, and more so than headings above."""
    row = [line, *(other for other in on_row(page, line) if amount.fullmatch(other.text))]
    if not amount.fullmatch(line.text) or len(row) < 2:
        return False
    below = {span.words for one in row if (span := heading_below(page, one))}
    above = {span.words for one in row if (span := heading_above(page, one, amount))}
    return len(below) == len(row) and len(below) > len(above)
