"""Sections: headings that a doctype knows, and the lines that stand under each."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from extractors.document import Document, Word
from extractors.layout.boxes import is_inside, overlap_x
from extractors.layout.cells import Cell, Grid
from extractors.layout.columns import Band, Column, bands
from extractors.layout.headings import Headings
from extractors.layout.label_marks import Mark
from extractors.layout.phrases import Phrases, Vocabulary
from extractors.layout.running import RunningLines
from extractors.layout.sheet import Sheet
from extractors.layout.span import Span


@dataclass(frozen=True, slots=True)
class Section:
    """A known heading and the lines under it (and behind it, where text follows on its own line), in reading order."""

    key: str
    heading: Span
    lines: tuple[Span, ...]

    @property
    def text(self) -> str:
        """Return the lines joined by spaces."""
        return " ".join(line.text for line in self.lines)

    @property
    def span(self) -> Span | None:
        """Return all lines as one span, or None for a heading with nothing under it."""
        return Span.of(*self.lines) if self.lines else None


_FAR_LEFT = 4.0
"""Heights of a line."""


@dataclass(slots=True)
class _Open:
    """A section while its lines are gathered; key None is a heading nobody asked for."""

    key: str | None
    heading: Span
    cell: Cell
    lines: list[Span] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _PageReader:
    """What one page is read with: known headings by their first word, rulings, running lines to skip."""

    starts: dict[Word, Mark]
    grid: Grid
    headings: Headings
    skipped: RunningLines


Above = Sequence[tuple[Column, _Open | None]]


def sections(document: Document, headings: Vocabulary) -> list[Section]:
    """Return the sections under the known headings, in reading order; a section may go on over pages.

    A heading stands alone on its line or ends with a colon. A section ends at the next known heading, at a line that
    looks like a heading of the same sort, at the end of its ruled box, or at the letter's close.
    """
    phrases, common = Phrases.of(headings), Headings.common()
    sheets = [Sheet.of(page, phrases) for page in document.pages]
    skipped = RunningLines.of((sheet.page, sheet.rows) for sheet in sheets)
    found: list[_Open] = []
    above: Above = ()
    for sheet in sheets:
        starts = {sheet.words(mark)[0]: mark for mark in sheet.marks if mark.key is not None}
        reader = _PageReader(starts, sheet.grid, common, skipped)
        for band in bands(sheet.page):
            above = _read_band(band, above, reader, found)
    return [Section(s.key, s.heading, tuple(s.lines)) for s in found if s.key is not None]


def _read_band(band: Band, above: Above, reader: _PageReader, found: list[_Open]) -> Above:
    """Return the band's columns with the section open at the foot of each; add the band's sections to `found`."""
    columns = band.columns
    if band.is_tabular and not any(_is_headed(column, reader) for column in columns[1:]):
        columns = (Column(band.rows),)
    return [(column, _read_column(column, _open_above(column, above), reader, found)) for column in columns]


def _is_headed(column: Column, reader: _PageReader) -> bool:
    """Tell whether a known heading stands alone on a line of the column."""
    marks = ((line, reader.starts.get(line.words[0])) for line in column.lines)
    return any(mark is not None and mark.end - mark.start == len(line.words) for line, mark in marks)


def _read_column(column: Column, current: _Open | None, reader: _PageReader, found: list[_Open]) -> _Open | None:
    previous: Span | None = None
    for line in column.lines:
        if line in reader.skipped:
            continue
        opened = _opened(line, current, previous, reader)
        if opened is not None:
            current = opened
            found.append(opened)
        elif current is not None:
            current.lines.append(line)
        previous = line
    return current


def _open_above(column: Column, above: Above) -> _Open | None:
    """Return the section that runs in the column above this one (on a new page: at the foot of the page before)."""
    shared = [(overlap_x(column.box, upper.box), current) for upper, current in above]
    best = max(shared, key=lambda pair: pair[0], default=None)
    return best[1] if best and best[0] > 0 else None


def _opened(line: Span, current: _Open | None, previous: Span | None, reader: _PageReader) -> _Open | None:
    """Return the section that this line opens, if it is a heading, known or not."""
    first = 0 if line.words[0].text[:1].isalpha() else 1  # a number or bullet may stand before a heading
    for at, word in enumerate(line.words[: first + 1]):
        mark = reader.starts.get(word)
        if mark is not None and (known := _known(line, at, mark, reader)):
            return known
    if current is None or current.key is None:
        return None
    if _leaves_cell(line, current) or _leaves_column(line, current) or reader.headings.is_end(line):
        return _Open(None, line, current.cell)
    gap = line.box.top - previous.box.bottom if previous else 0.0
    is_like = reader.headings.is_sort_of(line, current.heading, current.lines, gap, _usual_gap(current))
    return _Open(None, line, current.cell) if is_like else None


def _leaves_cell(line: Span, section: _Open) -> bool:
    """Tell whether a section that began inside its heading's ruled box would go on outside of it."""
    began_inside = section.cell.is_closed and section.lines and is_inside(section.lines[0].box, section.cell.box)
    return bool(began_inside) and (line.page != section.heading.page or not is_inside(line.box, section.cell.box))


def _leaves_column(line: Span, section: _Open) -> bool:
    """Tell whether a line begins far left of a section's lines, as the text below a narrow column does."""
    lefts = [other.box.left for other in (section.heading, *section.lines)]
    return bool(section.lines) and line.box.left < min(lefts) - _FAR_LEFT * line.box.height


def _known(line: Span, at: int, mark: Mark, reader: _PageReader) -> _Open | None:
    """Return the section of a known heading: alone on its line, or run in before a colon."""
    size = mark.end - mark.start
    rest = line.words[at + size :]
    if rest and not mark.has_colon:
        return None
    heading = Span(line.words[at : at + size])
    return _Open(mark.key, heading, reader.grid.cell_around(heading.box), [Span(rest)] if rest else [])


def _usual_gap(section: _Open) -> float:
    """Return the usual room between two lines of a section, in points; that under its heading while it has one."""
    lines = [section.heading, *section.lines]
    gaps = [below.box.top - above.box.bottom for above, below in pairwise(lines)]
    return median(gaps[1:] or gaps or [0.0])
