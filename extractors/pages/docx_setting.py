"""Set a Word document's text out on one page, a row a paragraph or table row: layout finds columns as on paper."""

from typing import Any

from extractors.document import Box, Line, Origin, Page, Ruling, Word
from extractors.pages.docx_text import W, blocks_of, letter_size, tab_stops, text_boxes_of, text_of

PAGE_WIDTH = 612.0
MARGIN = 54.0
USUAL_SIZE = 11.0
ROW_SHARE, LETTER_HEIGHT_SHARE, LETTER_WIDTH_SHARE, SPACE_SHARE = 1.3, 0.72, 0.5, 0.28
TAB = 36.0
CELL_PAD = 4.0
NO_BORDER = ("none", "nil")


class DocxSetting:
    """The pen: how far down the page it is, and which paragraph comes next."""

    def __init__(self) -> None:
        self._paragraph = 0
        self._lines: list[Line] = []
        self._rulings: list[Ruling] = []

    def page(self, parts: list[Any], notes: tuple[str, ...] = ()) -> Page:
        """Return the parts (headers, body, footers), one below the other, as one page."""
        top = MARGIN
        for part in parts:
            top = self._set_blocks(part, MARGIN, PAGE_WIDTH - MARGIN, top)
        size = (PAGE_WIDTH, top + MARGIN)
        return Page(1, *size, Origin.DOCX, tuple(self._lines), tuple(self._rulings), notes=notes)

    def _set_blocks(self, container: Any, left: float, right: float, top: float) -> float:
        for block in blocks_of(container):
            if block.tag == f"{W}tbl":
                top = self._set_table(block, left, right, top)
            else:
                top = self._set_paragraph(block, left, right, top)
                for box in text_boxes_of(block):
                    top = self._set_blocks(box, left, right, top)
        return top

    def _set_table(self, table: Any, left: float, right: float, top: float) -> float:
        edges = _column_edges(table, left, right)
        first = top
        for row in table.iter(f"{W}tr"):
            if next(row.iterancestors(f"{W}tbl")) is table:
                bottom = self._set_row(row, edges, top)
                self._rule(table, Box(edges[0], top, edges[-1], top))
                top = bottom
        for edge in (*edges, None):
            box = Box(edges[0], top, edges[-1], top) if edge is None else Box(edge, first, edge, top)
            self._rule(table, box)
        return top

    def _set_row(self, row: Any, edges: list[float], top: float) -> float:
        bottom, column = top + USUAL_SIZE * ROW_SHARE, 0
        for cell in row.iter(f"{W}tc"):
            if next(cell.iterancestors(f"{W}tr")) is not row:
                continue
            span = cell.find(f"{W}tcPr/{W}gridSpan")
            wide = int(span.get(f"{W}val", "1")) if span is not None else 1
            start, end = edges[min(column, len(edges) - 2)], edges[min(column + wide, len(edges) - 1)]
            bottom = max(bottom, self._set_blocks(cell, start + CELL_PAD, end - CELL_PAD, top))
            column += wide
        return bottom

    def _set_paragraph(self, paragraph: Any, left: float, right: float, top: float) -> float:
        self._paragraph += 1
        size = letter_size(paragraph, USUAL_SIZE)
        stops = tab_stops(paragraph)
        for row in text_of(paragraph).split("\n"):
            top = self._set_row_of_text(row, (left, right), top, size, stops)
        return top

    def _set_row_of_text(
        self, text: str, bounds: tuple[float, float], top: float, size: float, stops: list[float]
    ) -> float:
        """Set one row, with a new line at each tab, going on below where it reaches the right bound."""
        x = bounds[0]
        for place, piece in enumerate(text.split("\t")):
            if place:
                x = _next_stop(x - bounds[0], stops) + bounds[0]
            words: list[Word] = []
            for text_word in piece.split():
                wide = LETTER_WIDTH_SHARE * size * len(text_word)
                if words and x + wide > bounds[1]:
                    self._lines.append(Line(tuple(words)))
                    words, x, top = [], bounds[0], top + size * ROW_SHARE
                box = Box(x, top, x + wide, top + size * LETTER_HEIGHT_SHARE)
                words.append(Word(text_word, 1.0, box, 1, self._paragraph))
                x += wide + SPACE_SHARE * size
            if words:
                self._lines.append(Line(tuple(words)))
        return top + size * ROW_SHARE

    def _rule(self, table: Any, box: Box) -> None:
        if _is_ruled(table):
            self._rulings.append(Ruling(box))


def _next_stop(x: float, stops: list[float]) -> float:
    """Return where a tab leads: to the paragraph's next own stop, else to the next usual one."""
    own = (stop for stop in stops if stop > x)
    return next(own, (x // TAB + 1) * TAB + (TAB if x % TAB > TAB - 8 else 0.0))


def _column_edges(table: Any, left: float, right: float) -> list[float]:
    """Return where the table's columns begin and the last one ends."""
    columns = table.findall(f"{W}tblGrid/{W}gridCol")
    widths = [float(width) if (width := column.get(f"{W}w", "")).isdigit() else 1.0 for column in columns] or [1.0]
    edges = [left]
    for width in widths:
        edges.append(edges[-1] + width / sum(widths) * (right - left))
    return edges


def _is_ruled(table: Any) -> bool:
    style = table.find(f"{W}tblPr/{W}tblStyle")
    if style is not None and "grid" in style.get(f"{W}val", "").lower():
        return True
    borders = table.findall(f"{W}tblPr/{W}tblBorders/*")
    return any(border.get(f"{W}val", "none") not in NO_BORDER for border in borders)
