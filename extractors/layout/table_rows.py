"""Table rows: lines of a body put together to rows, and their words to cells."""

from collections.abc import Iterator, Mapping, Sequence

from extractors.document import Word
from extractors.layout.cells import Grid
from extractors.layout.rows import Row
from extractors.layout.span import Span
from extractors.layout.table_columns import column_of

Cells = Mapping[int, list[Word]]
"""The words of one line by the number of their column."""


def cells_of(row: Row, cuts: Sequence[float]) -> Cells:
    """Return the row's words by column; asked again and again while a table's body is found, so kept with the row."""
    borders = tuple(cuts)
    kept: dict[tuple[float, ...], dict[int, list[Word]]] = row.kept.setdefault(cells_of, {})
    if borders not in kept:
        cells = kept[borders] = {}
        for word in row.words:
            cells.setdefault(column_of(word, borders), []).append(word)
    return kept[borders]


def numeric_columns(lines: Sequence[Cells]) -> frozenset[int]:
    """Return the columns that mostly hold numbers on the lines that fill the most columns."""
    fullest = max((len(cells) for cells in lines), default=0)
    full = [cells for cells in lines if len(cells) >= max(2, 0.7 * fullest)]
    found = {column for cells in full for column in cells}
    return frozenset(
        column for column in found if sum(_is_number(cells.get(column, [])) for cells in full) >= 0.6 * len(full)
    )  # fmt: skip


def begins_row(cells: Cells, starting: frozenset[int], column_count: int) -> bool:
    """Tell whether a line begins a row: a number in a column that starts rows, or half of the columns filled."""
    if not starting:
        return len(cells) > 1
    if any(has_digit(cells[column]) for column in starting & cells.keys()):
        return True
    return bool(starting & cells.keys()) and len(cells) > max(1, column_count // 2 - 1)


def records(
    rows: Sequence[Row], columns: Sequence[str | None], cuts: Sequence[float], grid: Grid, starting: frozenset[int]
) -> Iterator[dict[str, Span]]:
    """Yield the body's rows by column key; one begins at a ruling, or else where a `starting` column is filled."""
    lines = [cells_of(row, cuts) for row in rows]
    ruled = _ruled(rows, grid)
    groups: list[list[Cells]] = []
    for index, cells in enumerate(lines):
        begins = index in ruled if len(ruled) > 1 else begins_row(cells, starting, len(columns))
        if begins or not groups:
            groups.append([cells])
        else:
            groups[-1].append(cells)
    for group in groups:
        merged = _merged(group, columns)
        if merged and any(begins_row(cells, starting, len(columns)) for cells in group):
            yield merged


def _ruled(rows: Sequence[Row], grid: Grid) -> set[int]:
    """Return the indexes of the rows that a ruling parts from the row above."""
    if not grid.horizontal:
        return set()
    return {i for i in range(1, len(rows)) if grid.is_ruled_between(rows[i - 1].box, rows[i].box)}


def _merged(group: Sequence[Cells], columns: Sequence[str | None]) -> dict[str, Span]:
    """Return one row of the cells of several lines; two columns of one key are read as one."""
    words: dict[str, list[Word]] = {}
    for number, key in enumerate(columns):
        found = [word for line in group for word in line.get(number, ())]
        if key and found:
            words.setdefault(key, []).extend(found)
    return {key: Span(tuple(found)) for key, found in words.items()}


def has_digit(words: Sequence[Word]) -> bool:
    """Tell whether any of the words holds a digit."""
    return any(any(map(str.isdigit, word.text)) for word in words)


def _is_number(words: Sequence[Word]) -> bool:
    text = "".join([word.text for word in words])
    return bool(text) and sum(map(str.isdigit, text)) >= 0.4 * len(text)
