"""Sheet: a page with its rows, its labels and its cells looked up once, for the functions that read values."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Self

from extractors.document import Box, Page, Word
from extractors.layout.boxes import union
from extractors.layout.captions.rows import caption_rows
from extractors.layout.cells import Grid
from extractors.layout.column_cuts import column_cuts
from extractors.layout.label_marks import Mark
from extractors.layout.labels import find_marks
from extractors.layout.phrases import Phrases
from extractors.layout.rows import COLUMN_GAP, Row, rows_of
from extractors.layout.span import Span

_FILL = "_.…·-–—:;=~*,'\"|<>\\"
_BRACKETS = "[](){}"
_MANY = 8
"""Pieces of a row that columns have parted well enough."""
_DASHES = ("-", "–", "—")
"""Marks that part two names where words stand on both sides ("Dr. Ruiz - Summit Clinic")."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a row between gaps, bars and labels: words `start` to `end`; `is_label` if a label fills it."""

    row: int
    start: int
    end: int
    box: Box
    is_label: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page made ready: rows from top to bottom, their marks, the pieces each row is cut into, the rulings."""

    page: Page
    rows: list[Row]
    marks: list[Mark]
    pieces: list[list[Piece]]
    grid: Grid
    captions: frozenset[int]
    """Indexes of the rows whose labels stand under their values."""

    @classmethod
    def of(cls, page: Page, phrases: Phrases) -> Self:
        """Return the page with the vocabulary's labels found in it, worked out once."""
        sheets: dict[Phrases, Self] = page.kept.setdefault(cls, {})
        if phrases not in sheets:
            sheets[phrases] = cls._of(page, phrases)
        return sheets[phrases]

    @classmethod
    def _of(cls, page: Page, phrases: Phrases) -> Self:
        rows = rows_of(page)
        marks = find_marks(page, phrases)
        by_row: list[list[Mark]] = [[] for _ in rows]
        for mark in marks:
            by_row[mark.row].append(mark)
        pieces = _parted(rows, [_pieces(index, row, by_row[index]) for index, row in enumerate(rows)])
        colons = frozenset(mark.row for mark in marks if mark.has_colon)
        placed = [[(piece.box, piece.is_label) for piece in row] for row in pieces]
        return cls(page, rows, marks, pieces, Grid.of(page), caption_rows(rows, placed, colons))

    def words(self, piece: Piece | Mark) -> tuple[Word, ...]:
        """Return the words of a piece or a mark."""
        return self.rows[piece.row].words[piece.start : piece.end]

    def box(self, mark: Mark) -> Box:
        """Return the box around a mark's words."""
        return union(word.box for word in self.words(mark))

    def span(self, piece: Piece) -> Span | None:
        """Return the piece's words without rules, leader dots and stray marks, or None if nothing is left."""
        words = self.words(piece)
        solid = [at for at, word in enumerate(words) if word.text.strip(_FILL + _BRACKETS)]
        if not solid:
            return None
        inner = range(solid[0] + 1, solid[-1])
        kept = {*solid, *(at for at in inner if words[at].text in _DASHES and {at - 1, at + 1} <= set(solid))}
        return Span(tuple(words[at] for at in sorted(kept)))


def _pieces(index: int, row: Row, marks: list[Mark]) -> list[Piece]:
    cuts: set[int] = set()
    labelled = {mark.start: mark.end for mark in marks}
    for start, end in row.stretches(COLUMN_GAP):
        cuts.update((start, end))
    for start, end in labelled.items():
        cuts.update((start, end))
    inner = {i for start, end in labelled.items() for i in range(start + 1, end)}
    edges = sorted(cuts - inner)
    return [_piece(index, row, start, end, is_label=start in labelled) for start, end in pairwise(edges)]


def _parted(rows: list[Row], pieces: list[list[Piece]]) -> list[list[Piece]]:
    """Return the pieces, those that hold values of two columns parted under or over the columns' headings."""
    return [
        [part for piece in row for part in _parts(rows, piece, pieces)] if len(row) < _MANY else row for row in pieces
    ]


def _parts(rows: list[Row], piece: Piece, pieces: list[list[Piece]]) -> list[Piece]:
    """Return the piece, in parts where a row of headings beside it shows that it spans columns."""
    if piece.is_label or piece.end - piece.start < 2:
        return [piece]
    beside = [pieces[at] for at in (piece.row - 1, piece.row + 1) if 0 <= at < len(rows)]
    headings = [[other.box for other in row] for row in beside if any(other.is_label for other in row)]
    row = rows[piece.row]
    cuts = {at for boxes in headings for at in column_cuts(row, piece.start, piece.end, boxes)}
    if not cuts:
        return [piece]
    edges = [piece.start, *sorted(cuts), piece.end]
    return [_piece(piece.row, row, start, end, is_label=False) for start, end in pairwise(edges)]


def _piece(index: int, row: Row, start: int, end: int, *, is_label: bool) -> Piece:
    return Piece(index, start, end, union(word.box for word in row.words[start:end]), is_label)
