"""Pages drawn as text: each row a string, each character six points wide, rows fourteen points apart."""

import re
from types import SimpleNamespace

import pytest

from extractors.document import Box, CheckBox, Document, Line, Origin, Page, Ruling, Word

CHARACTER, PITCH, HEIGHT = 6.0, 14.0, 9.0


def drawn(text: str, *, number: int = 1, sizes: dict[int, float] | None = None, **rest) -> Page:
    """Return the page whose rows are the lines of `text`; `sizes` gives the height of words on some rows."""
    rows = text.strip("\n").split("\n")
    lines = []
    for index, row in enumerate(rows):
        height = (sizes or {}).get(index, HEIGHT)
        words = tuple(
            Word(m[0], 0.95, box_at(index, m.start(), m.end(), height), number) for m in re.finditer(r"\S+", row)
        )
        lines.extend(_lines(words))
    width = max(612.0, max(map(len, rows)) * CHARACTER + 36)
    return Page(number, width, max(792.0, len(rows) * PITCH + 72), Origin.OCR, tuple(lines), **rest)


def document(*texts: str) -> Document:
    """Return the document of these pages."""
    return Document.of(tuple(drawn(text, number=number) for number, text in enumerate(texts, 1)))


def box_at(row: int, start: int, end: int, height: float = HEIGHT) -> Box:
    """Return the place of characters `start` to `end` of a row."""
    bottom = 36 + row * PITCH + HEIGHT
    return Box(18 + start * CHARACTER, bottom - height, 18 + end * CHARACTER - 1.5, bottom)


def flat(row: float, start: int, end: int) -> Ruling:
    """Return a horizontal ruling above the row, from one character to another."""
    y = 36 + row * PITCH - 2.5
    return Ruling(Box(18 + start * CHARACTER, y, 18 + end * CHARACTER, y + 0.5))


def upright(column: int, first: int, last: int) -> Ruling:
    """Return a vertical ruling before the character, from the top of row `first` to the foot of row `last`."""
    x = 18 + column * CHARACTER - 2
    return Ruling(Box(x, 36 + first * PITCH - 2.5, x + 0.5, 36 + last * PITCH + 11.5))


def square(row: int, column: int, *, is_ticked: bool) -> CheckBox:
    """Return a drawn check box at the character."""
    return CheckBox(box_at(row, column, column + 2), 1, is_ticked, 0.9)


def _lines(words: tuple[Word, ...]) -> list[Line]:
    """Return the words of one row as lines parted at wide gaps, as the recogniser gives them."""
    runs: list[list[Word]] = []
    for word in words:
        if runs and word.box.left - runs[-1][-1].box.right < 2.5 * HEIGHT:
            runs[-1].append(word)
        else:
            runs.append([word])
    return [Line(tuple(run)) for run in runs]


@pytest.fixture
def draw() -> SimpleNamespace:
    """Return the functions that draw pages."""
    return SimpleNamespace(page=drawn, document=document, flat=flat, upright=upright, square=square)
