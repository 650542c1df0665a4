"""Tables on a sheet, over as many pages as they need."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sample_docs.sheet import Sheet
from sample_docs.truth import Run

Row = Sequence[Sequence[Run]]


@dataclass(frozen=True)
class Column:
    """A column: its title, width in points and alignment (left, right, center)."""

    title: str
    width: float
    align: str = "left"


@dataclass(frozen=True)
class Look:
    """How a table looks: `rules` is grid, rows, header or none; `fill` colours the header."""

    rules: str = "grid"
    row_height: float = 16.0
    size: float = 9.0
    fill: str = ""
    bold_titles: bool = True
    title_color: str = "#000000"


def draw_table(  # noqa: PLR0917 - place, columns, rows and look read best in this order
    sheet: Sheet,
    x: float,
    y: float,
    columns: Sequence[Column],
    rows: Sequence[Row],
    look: Look = Look(),
    *,
    bottom: float = 730,
    next_page: Callable[[], float] | None = None,
) -> float:
    """Draw a table from its top left corner, return its lower edge; at `bottom` it goes on where `next_page` says."""
    y = _titles(sheet, x, y, columns, look)
    for row in rows:
        if y + look.row_height > bottom and next_page:
            y = _titles(sheet, x, next_page(), columns, look)
        _row(sheet, x, y, columns, row, look=look)
        y += look.row_height
    return y


def _titles(sheet: Sheet, x: float, y: float, columns: Sequence[Column], look: Look) -> float:
    if not any(c.title for c in columns):
        return y
    width = sum(c.width for c in columns)
    if look.fill:
        sheet.box(x, y, width, look.row_height, fill=look.fill, weight=0)
    for left, column in _lefts(x, columns):
        edge, align = _edge(left, column)
        baseline = y + look.row_height * 0.5 + look.size * 0.35
        sheet.text(
            edge, baseline, column.title, size=look.size, bold=look.bold_titles, align=align, color=look.title_color
        )
    _rules(sheet, x, y, columns, look, header=True)
    return y + look.row_height


def _row(sheet: Sheet, x: float, y: float, columns: Sequence[Column], row: Row, *, look: Look) -> None:
    for (left, column), runs in zip(_lefts(x, columns), row, strict=True):
        edge, align = _edge(left, column)
        sheet.text(edge, y + look.row_height * 0.5 + look.size * 0.35, *runs, size=look.size, align=align)
    _rules(sheet, x, y, columns, look, header=False)


def _rules(sheet: Sheet, x: float, y: float, columns: Sequence[Column], look: Look, *, header: bool) -> None:
    width = sum(c.width for c in columns)
    if look.rules == "grid":
        for left, column in _lefts(x, columns):
            sheet.box(left, y, column.width, look.row_height, weight=0.6)
    if look.rules == "rows" or (look.rules == "header" and header):
        sheet.line(x, y + look.row_height, x + width, y + look.row_height, 0.5)


def _lefts(x: float, columns: Sequence[Column]) -> list[tuple[float, Column]]:
    return [(x + sum(c.width for c in columns[:i]), column) for i, column in enumerate(columns)]


def _edge(left: float, column: Column) -> tuple[float, str]:
    if column.align == "right":
        return left + column.width - 4, "right"
    return (left + column.width / 2, "center") if column.align == "center" else (left + 4, "left")
