"""Table parts: what of a table stands on one page, from its header (or the page's top) to where it ends."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from extractors.document import Page
from extractors.layout.cells import Grid
from extractors.layout.phrases import Phrases, fold
from extractors.layout.rows import LOOSE_GAP, Row, rows_of
from extractors.layout.runs import folded_words
from extractors.layout.span import Span
from extractors.layout.table_columns import boundaries, column_of
from extractors.layout.table_header import Header, find_headers
from extractors.layout.table_rows import Cells, begins_row, cells_of, has_digit, numeric_columns, records

_PRICE = re.compile(r"\(?-?\$?[\d,]*\d\.\d\d\)?")
_FORWARD = frozenset(("broughtforward", "balancebroughtforward", "carriedforward"))
"""What a table begins with that goes on from the page before."""
_FOOT = 0.85
"""Share of the page's height below which a table that ends may go on overleaf."""


@dataclass(frozen=True, slots=True)
class Reader:
    """What to look for: the columns' phrases, what ends a body, which columns must be there, which begin a row."""

    columns: Phrases
    ends: Phrases
    at_least: int
    required: frozenset[str]
    anchors: frozenset[str]


@dataclass(frozen=True, slots=True)
class TablePart:
    """A table's rows on one page; `is_open` if it may go on overleaf, `is_carried` if it has no header of its own."""

    page: int
    header: Mapping[str, Span]
    columns: tuple[str | None, ...]
    cuts: tuple[float, ...]
    starting: frozenset[int]
    rows: tuple[Mapping[str, Span], ...]
    is_open: bool
    is_carried: bool = False

    @property
    def keys(self) -> frozenset[str]:
        """Return the keys of the known columns."""
        return frozenset(self.header)


def parts_on(page: Page, reader: Reader, last: TablePart | None) -> Iterator[TablePart]:
    """Yield the parts of tables on a page; `last` is the part before, which may go on at the page's top."""
    rows, grid = rows_of(page), Grid.of(page)
    found = [h for h in find_headers(page, reader.columns, reader.at_least) if h.keys >= reader.required]
    starts = [*(header.first for header in found), len(rows)]
    if last and last.is_open and not (found and found[0].keys == last.keys):
        carried = _carried(page, rows[: starts[0]], grid, reader, last)
        if carried.rows:
            yield carried
    for header, until in zip(found, starts[1:], strict=True):
        yield _headed(page, header, rows[:until], grid, reader)


def _headed(page: Page, header: Header, rows: Sequence[Row], grid: Grid, reader: Reader) -> TablePart:
    columns = tuple(cell.key for cell in header.cells)
    asked = frozenset(i for i, key in enumerate(columns) if key in reader.anchors)
    body = _body_of(page, header, rows, reader.ends, asked)
    found = tuple(records(body.rows, columns, body.cuts, grid, body.starting))
    named = {cell.key: cell.span for cell in header.cells if cell.key}
    return TablePart(page.number, named, columns, body.cuts, body.starting, found, _is_open(page, rows, body.rows))


@dataclass(frozen=True, slots=True)
class _Body:
    """What stands under a header: its rows, where columns end, and which columns begin a row."""

    rows: list[Row]
    cuts: tuple[float, ...]
    starting: frozenset[int]


def _body_of(page: Page, header: Header, rows: Sequence[Row], ends: Phrases, asked: frozenset[int]) -> _Body:
    """Return a header's body, the same for all readings of what its columns mean, so kept with the page."""
    bodies: dict[Any, _Body] = page.kept.setdefault(_body_of, {})
    place = (header.last, len(rows), tuple(cell.box for cell in header.cells), ends, asked)
    if place not in bodies:
        body, header_row = _before_totals(rows[header.last + 1 :], ends), rows[header.last]
        cuts = tuple(boundaries(header, header_row, body))
        kept = _before_foreign(body, cuts, _starting(body, cuts, asked))
        if len(kept) < len(body):
            cuts = tuple(boundaries(header, header_row, kept))
        bodies[place] = _Body(kept, cuts, _starting(kept, cuts, asked))
    return bodies[place]


def _carried(page: Page, rows: Sequence[Row], grid: Grid, reader: Reader, last: TablePart) -> TablePart:
    """Return what goes on, on a page without a header, of a table left open on the page before."""
    body = _before_totals(rows, reader.ends)
    first = next((i for i, row in enumerate(body) if _fits(cells_of(row, last.cuts), last)), len(body))
    starting = last.starting
    kept = _before_foreign(body[first:], last.cuts, starting)
    found = tuple(records(kept, last.columns, last.cuts, grid, starting))
    is_open = _is_open(page, rows, kept)
    return TablePart(page.number, last.header, last.columns, last.cuts, starting, found, is_open, is_carried=True)


def _fits(cells: Cells, last: TablePart) -> bool:
    """Tell whether a line is surely a row of the table: most columns filled, numbers where rows begin with numbers."""
    is_filled = len(cells) > 0.6 * len(last.columns)
    return is_filled and all(has_digit(cells.get(column, [])) for column in last.starting)


def _is_open(page: Page, rows: Sequence[Row], kept: Sequence[Row]) -> bool:
    """Tell whether nothing but the page's foot follows the rows kept."""
    after = [row for row in rows if kept and row.box.top > kept[-1].box.bottom]
    return all(row.box.top > _FOOT * page.height for row in after)


def _starting(body: Sequence[Row], cuts: Sequence[float], asked: frozenset[int]) -> frozenset[int]:
    """Return the columns whose filling begins a row: those asked for, or those that mostly hold numbers."""
    return asked or numeric_columns([cells_of(row, cuts) for row in body])


def _before_totals(body: Sequence[Row], ends: Phrases) -> list[Row]:
    """Return the rows before the first that begins with a word of totals or notes."""
    start = 1 if body and _goes_on(body[0]) else 0
    end = next((i for i, row in enumerate(body) if i >= start and _is_total(row, ends)), len(body))
    return list(body[start:end])


def _goes_on(row: Row) -> bool:
    return "".join(fold(word.text) for word in row.words if not has_digit((word,))) in _FORWARD


def _is_total(row: Row, ends: Phrases) -> bool:
    """Tell whether a row is one of totals or notes; asked in every reading of a table, so kept with the row."""
    answers: dict[Phrases, bool] = row.kept.setdefault(_is_total, {})
    if ends not in answers:
        answers[ends] = any(_is_total_at(row, start, end, ends) for start, end in row.stretches())
    return answers[ends]


def _is_total_at(row: Row, start: int, end: int, ends: Phrases) -> bool:
    """Tell whether a stretch begins with an end word and only amounts (or, first on the row, little else) follow it."""
    words = row.words[start : min(end, start + ends.longest)]
    folded = folded_words(row)[start : start + len(words)]
    for size in range(len(words), 0, -1):
        if "".join(folded[:size]) not in ends.keys:
            continue
        after = row.words[start + size :]
        if start == 0 and after and _PRICE.fullmatch(after[0].text):
            return True
        amounts = all(any(c.isdigit() for c in word.text) or len(word.text) < 3 for word in after)
        if amounts and len(after) <= 3:
            return True
        return start == 0 and (words[size - 1].text.endswith(":") or len(row.stretches(LOOSE_GAP)) <= 2)
    return False


def _before_foreign(body: Sequence[Row], cuts: Sequence[float], starting: frozenset[int]) -> list[Row]:
    """Return the rows before the first that is no row of the table nor a line that goes on with one."""
    kept: list[Row] = []
    gaps: list[float] = []
    for row in body:
        cells = cells_of(row, cuts)
        gap = row.box.top - kept[-1].box.bottom if kept else 0.0
        is_row = begins_row(cells, starting, len(cuts) + 1)
        is_full = is_row and len(cells) > len(cuts) // 2
        if kept and (_is_set_apart(row, gap, gaps, is_full=is_full) or _is_unnamed_total(cells, starting)):
            return kept
        if kept and _straddled(row, cuts) > (1 if is_full else 0):
            return kept
        kept.append(row)
        if len(kept) > 1:
            gaps.append(gap)
    return kept


def _is_set_apart(row: Row, gap: float, gaps: Sequence[float], *, is_full: bool) -> bool:
    """Tell whether more room stands above the row than a table's rows have; full rows may have some more."""
    usual = max(median(gaps), 0.0) if gaps else 1.2 * row.height
    return gap > (5 * row.height if is_full else usual + 1.2 * row.height)


def _is_unnamed_total(cells: Cells, starting: frozenset[int]) -> bool:
    """Tell whether a line is an amount with its name in a column of numbers and no first cell, as totals stand."""
    if len(cells) > 2 or min(cells) == 0 or not any(has_digit(words) for words in cells.values()):
        return False
    return any(not has_digit(cells[column]) for column in starting & cells.keys())


def _straddled(row: Row, cuts: Sequence[float]) -> int:
    """Return how many borders between columns running text crosses; numbers may stand as close as words do."""
    pairs = [
        (row.words[i - 1], row.words[i])
        for start, end in row.stretches(LOOSE_GAP)
        for i in range(start + 1, end)
    ]  # fmt: skip
    return sum(
        column_of(before, cuts) != column_of(after, cuts) for before, after in pairs if not has_digit((before, after))
    )
