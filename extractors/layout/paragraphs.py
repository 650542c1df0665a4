"""Paragraphs: lines of one column that belong together."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from statistics import median

from extractors.document import Document, Page
from extractors.layout.columns import Column, columns
from extractors.layout.span import Span


def paragraphs(source: Page | Document) -> list[Span]:
    """Return the paragraphs in reading order; one ends at a blank gap, a change of size, or an indented line."""
    pages = source.pages if isinstance(source, Document) else (source,)
    return [span for page in pages for span in paragraphs_in(columns(page))]


def paragraphs_in(found: Iterable[Column]) -> list[Span]:
    """Return the paragraphs of these columns."""
    return [Span.of(*lines) for column in found for lines in _cut(column.lines)]


def _cut(lines: tuple[Span, ...]) -> Iterator[list[Span]]:
    spacing = _usual_spacing(lines)
    current: list[Span] = []
    for line in lines:
        if current and _starts_anew(current, line, spacing):
            yield current
            current = []
        current.append(line)
    if current:
        yield current


def _usual_spacing(lines: tuple[Span, ...]) -> float:
    """Return the usual distance from one line's foot to the next line's top, in points."""
    gaps = [below.box.top - above.box.bottom for above, below in pairwise(lines)]
    close = [gap for gap, line in zip(gaps, lines, strict=False) if gap < line.box.height]
    return median(close) if close else 0.0


def _starts_anew(current: list[Span], line: Span, spacing: float) -> bool:
    before = current[-1]
    height = max(before.box.height, line.box.height)
    if line.box.top - before.box.bottom > max(spacing, 0.0) + 0.45 * height:
        return True
    if max(_size(before), _size(line)) > 1.35 * min(_size(before), _size(line)):
        return True
    is_indented = 0.8 * height < line.box.left - before.box.left < 6 * height
    return is_indented and len(current) > 1 and abs(current[-2].box.left - before.box.left) < height


def _size(line: Span) -> float:
    return median(word.box.height for word in line.words) or 1.0
