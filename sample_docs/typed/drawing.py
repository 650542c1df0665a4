"""Draws typed papers: each stretch of a row at its column, rulings, boxes to tick and lines to write on."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from sample_docs import fonts
from sample_docs.sheet import ASCENT, DESCENT, Sheet
from sample_docs.truth import Box
from sample_docs.typed.paper_text import PAPERS, PaperText

MARKS = "#=^!~@/"
SCALES = {"#": 1.7, "=": 1.25, "^": 0.68, "@": 1.4}
MARGIN, CARD_MARGIN = 40.0, 8.0
FOOT, CARD_FOOT = 30.0, 10.0
LINE_HEIGHT, LETTER_WIDTH = 1.3, 0.62
"""Of the type size: the room of a row, and the widest column."""
SMALLEST = 4.0
ABOVE, BELOW, MIDDLE = 0.75, 0.25, 0.25
"""Shares of a row's height: above its base line, below it, and where a level ruling lies."""
RULING = re.compile(r"[\s+|=_-]*[-=]{3,}[\s+|=_-]*")
LEVEL = re.compile(r"[+][-=+]*[+]|[-=]{3,}")
STRETCH = re.compile(r"[^\s|](?:[^|\s]| (?=[^\s|]))*")
NUMBER = re.compile(r"\(?-?\$?[\d,]+\.\d\d\)?-?|\d{1,4}")
PIECE = re.compile(r"(\[[ xX*]\]|_{3,})")
TICKS = {" ": "", "x": "x", "X": "x", "*": "check"}


@dataclass(frozen=True)
class Measure:
    """The place of rows and columns on a page, in points."""

    left: float
    top: float
    column: float
    row: float

    def x(self, column: float) -> float:
        """Return where a column begins."""
        return self.left + column * self.column

    def y(self, row: int) -> float:
        """Return the base line of a row."""
        return self.top + row * self.row


@dataclass(frozen=True)
class Stretch:
    """A text as drawn: its font and size, its page, and where on it the text begins, in points."""

    text: str
    font: str
    size: float
    page: int
    paper: tuple[float, float]
    x: float
    y: float
    is_by_hand: bool

    def place_of(self, shown: str) -> tuple[int, Box] | None:
        """Return the page of words that stand in the text, and their box as fractions of it; None where they do not."""
        start = self.text.find(shown)
        if start < 0 or PIECE.search(self.text):
            return None
        left = self.x + fonts.width(self.text[:start], self.font, self.size)
        right = left + fonts.width(shown, self.font, self.size)
        top, foot = self.y - ASCENT * self.size, self.y + DESCENT * self.size
        width, height = self.paper
        return self.page, (left / width, top / height, right / width, foot / height)


def draw(sheet: Sheet, paper: PaperText) -> None:
    """Draw the paper on fresh pages and note what it prints."""
    sheet.ignore(*paper.ignored)
    stretches: list[Stretch] = []
    for rows in paper.pages:
        sheet.page(PAPERS[paper.paper])
        sheet.font, sheet.size = paper.font, paper.size
        measure = _measure(paper, rows)
        for number, row in enumerate(rows):
            if row.strip():
                stretches += _draw_row(sheet, paper, measure, rows, number)
    for value in paper.values:
        sheet.document.note(value)
        if found := next(((stretch, at) for stretch in stretches if (at := stretch.place_of(value.shown))), None):
            sheet.document.place(value, *found[1])
            if found[0].is_by_hand:
                sheet.trap("handwriting")


def _measure(paper: PaperText, rows: Sequence[str]) -> Measure:
    width, height = PAPERS[paper.paper]
    margin, foot = (CARD_MARGIN, CARD_FOOT) if paper.paper == "card" else (paper.margin or MARGIN, FOOT)
    longest = max(*(len(row.rstrip()) - 2 for row in rows), 1)
    column = min((width - 2 * margin) / longest, paper.size * LETTER_WIDTH)
    row = min(paper.pitch or paper.size * LINE_HEIGHT, (height - margin - foot) / len(rows))
    return Measure(margin, margin + 8, column, row)


def _draw_row(sheet: Sheet, paper: PaperText, measure: Measure, rows: Sequence[str], number: int) -> Iterator[Stretch]:
    """Draw a row and yield its texts."""
    mark, row = (rows[number][0] if rows[number][0] in MARKS else ""), rows[number][2:].rstrip()
    if RULING.fullmatch(row):
        _draw_level(sheet, measure, row, number)
        _draw_crossings(sheet, measure, rows, number)
        return
    y = measure.y(number)
    if mark == "~":
        band = (measure.left - 3, y - ABOVE * measure.row - 1, len(row) * measure.column + 6, measure.row + 1)
        sheet.box(*band, fill="#000000", weight=0)
    for bar in re.finditer(r"\|", row):
        x = measure.x(bar.start() + 0.5)
        sheet.line(x, y - ABOVE * measure.row, x, y + BELOW * measure.row)
    stretches = list(STRETCH.finditer(row))
    for stretch, after in zip_longest(stretches, stretches[1:]):
        limit = measure.x(after.start()) if after else sheet.paper_size[0]
        yield _draw_stretch(sheet, paper, measure, stretch, (mark, y, limit))


def _draw_level(sheet: Sheet, measure: Measure, row: str, number: int) -> None:
    y = measure.y(number) - MIDDLE * measure.row
    for rule in LEVEL.finditer(row):
        weight = 1.6 if "=" in rule[0] else 0.7
        sheet.line(measure.x(rule.start() + 0.5), y, measure.x(rule.end() - 0.5), y, weight)


def _draw_crossings(sheet: Sheet, measure: Measure, rows: Sequence[str], number: int) -> None:
    """Draw the uprights of a ruling's row as far as there is an upright in the row above and the row below."""
    y, middle = measure.y(number), measure.y(number) - MIDDLE * measure.row
    for crossing in re.finditer(r"[+|]", rows[number][2:]):
        x = measure.x(crossing.start() + 0.5)
        top = y - ABOVE * measure.row if _is_upright(rows, number - 1, crossing.start()) else middle
        foot = y + BELOW * measure.row if _is_upright(rows, number + 1, crossing.start()) else middle
        sheet.line(x, top, x, foot)


def _is_upright(rows: Sequence[str], number: int, column: int) -> bool:
    return 0 <= number < len(rows) and rows[number][column + 2 : column + 3] in ("|", "+")


def _draw_stretch(
    sheet: Sheet, paper: PaperText, measure: Measure, stretch: re.Match[str], place: tuple[str, float, float]
) -> Stretch:
    """Draw one text and return it; `place` is its row's mark, its base line, and where the next text begins."""
    mark, y, limit = place
    is_bold, is_italic = mark in ("#", "=", "!", "~"), mark == "/"
    family = "Handwriting" if mark == "@" else paper.font
    name = fonts.font_name(family, bold=is_bold, italic=is_italic)
    text, x, size = stretch[0], measure.x(stretch.start()), paper.size * SCALES.get(mark, 1)
    room = min(limit - 2, sheet.paper_size[0] - 6) - x
    while size > SMALLEST and fonts.width(text, name, size) > room:
        size -= 0.25
    # Numbers of a column stand flush right.
    over = measure.x(stretch.end()) - x - fonts.width(text, name, size)
    x += over if NUMBER.fullmatch(text) and over >= -12 else 0.0
    (left, base), (right, _) = sheet.at(x, y), sheet.at(x + size, y)
    drawn = Stretch(text, name, right - left, sheet.pages, sheet.paper_size, left, base, mark == "@")
    color = "#ffffff" if mark == "~" else "#000000"
    for piece in filter(None, PIECE.split(text)):
        if piece[0] == "[" and PIECE.fullmatch(piece):
            sheet.check_box(x, y, size, TICKS[piece[1]])
            x += size * 1.05
        elif PIECE.fullmatch(piece):
            sheet.line(x, y + 1.5, x + len(piece) * size * 0.5, y + 1.5, 0.6)
            x += len(piece) * size * 0.5
        else:
            x = sheet.text(x, y, piece, size=size, bold=is_bold, italic=is_italic, font=family, color=color)
    return drawn
