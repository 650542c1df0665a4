"""Set a Word document's text out on a page: a row a paragraph or table row, so that layout finds columns as on paper."""

from collections.abc import Iterator
from typing import Any

from docx.table import Table
from docx.text.paragraph import Paragraph

from extractors.document import Box, Line, Origin, Page, Word

PAGE_WIDTH = 612.0
MARGIN = 54.0
ROW = 14.0
LETTER_HEIGHT = 9.0
LETTER_WIDTH = 5.0
TAB = 36.0
WORD_SPACE = 4.0


class DocxSetting:
    """The pen: where the next row stands, and which paragraph it is."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._top = MARGIN
        self._paragraph = 0
        self._lines: list[Line] = []

    def page(self) -> Page:
        """Return the whole document as one page."""
        for block in self._blocks():
            if isinstance(block, Paragraph):
                self._top = self._set_paragraph(block, MARGIN, PAGE_WIDTH - MARGIN, self._top)
            else:
                self._set_table(block)
        return Page(1, PAGE_WIDTH, self._top + MARGIN, Origin.DOCX, tuple(self._lines))

    def _blocks(self) -> Iterator[Paragraph | Table]:
        section = self._document.sections[0]
        yield from section.header.iter_inner_content()
        yield from self._document.iter_inner_content()
        yield from section.footer.iter_inner_content()

    def _set_table(self, table: Table) -> None:
        for row in table.rows:
            columns = len(row.cells)
            wide = (PAGE_WIDTH - 2 * MARGIN) / max(columns, 1)
            bottoms = [self._top + ROW]
            seen: list[Any] = []
            for place, cell in enumerate(row.cells):
                if cell._tc in seen:
                    continue
                seen.append(cell._tc)
                top = self._top
                for paragraph in cell.paragraphs:
                    left = MARGIN + place * wide
                    top = self._set_paragraph(paragraph, left, left + wide, top)
                bottoms.append(top)
            self._top = max(bottoms)

    def _set_paragraph(self, paragraph: Paragraph, left: float, right: float, top: float) -> float:
        self._paragraph += 1
        for text in paragraph.text.split("\n"):
            top = self._set_text(text, left, right, top)
        return top

    def _set_text(self, text: str, left: float, right: float, top: float) -> float:
        for piece_number, piece in enumerate(text.split("\t")):
            x = left + TAB * piece_number * 4
            words = []
            for word in piece.split():
                wide = LETTER_WIDTH * len(word)
                words.append(Word(word, 1.0, Box(x, top, x + wide, top + LETTER_HEIGHT), 1, self._paragraph))
                x += wide + WORD_SPACE
            if words:
                self._lines.append(Line(tuple(words)))
        return top + ROW
