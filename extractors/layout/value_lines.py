"""Value lines: the lines in which a value goes on below its first, and where they stop."""

from collections.abc import Iterator

from extractors.document import Box
from extractors.layout.boxes import overlap_x
from extractors.layout.label_marks import Mark
from extractors.layout.sheet import Piece, Sheet
from extractors.layout.span import Span

_MAX_LINES = 12


def following_lines(sheet: Sheet, first: Piece, mark: Mark | None, cell: Box) -> Iterator[Span]:
    """Yield the lines in which the value that begins with `first` goes on."""
    last = first
    is_full = _reaches_edge(sheet, first, cell)
    for row_index in range(first.row + 1, min(first.row + _MAX_LINES, len(sheet.rows))):
        row = sheet.rows[row_index]
        height = sheet.rows[last.row].height
        if row.box.center[1] <= last.box.bottom or not _is_crossed(sheet, row_index, last):
            continue
        piece = _next_line(sheet, row_index, first, mark if is_full else None)
        if piece is None or piece.box.top - last.box.bottom > 0.9 * height or piece.box.center[1] > cell.bottom:
            return
        span = sheet.span(piece)
        if span is None or sheet.grid.is_ruled_between(last.box, piece.box) or _has_label_left(sheet, piece, mark):
            return
        yield span
        last, is_full = piece, _reaches_edge(sheet, piece, cell)


def _is_crossed(sheet: Sheet, row_index: int, last: Piece) -> bool:
    """Tell whether a row has words under the value; one that has none belongs to another column, set on other lines."""
    return any(overlap_x(piece.box, last.box) > 0 for piece in sheet.pieces[row_index])


def _next_line(sheet: Sheet, row_index: int, first: Piece, mark: Mark | None) -> Piece | None:
    """Return the piece of a row that is flush with the value's first line, or with its label where the text wraps."""
    slack = 1.2 * sheet.rows[first.row].height
    starts = [first.box.left]
    if mark is not None:
        starts.append(sheet.rows[mark.row].words[mark.start].box.left)
    for piece in sheet.pieces[row_index]:
        if any(abs(piece.box.left - start) <= slack for start in starts):
            return None if piece.is_label else piece
    return None


def _has_label_left(sheet: Sheet, piece: Piece, mark: Mark | None) -> bool:
    """Tell whether a label right before the piece claims it as its own value."""
    return mark is not None and any(p.is_label and p.end == piece.start for p in sheet.pieces[piece.row])


def _reaches_edge(sheet: Sheet, piece: Piece, cell: Box) -> bool:
    """Tell whether a line fills its room, so that the text has to go on below."""
    right = min(cell.right, max((row.box.right for row in sheet.rows), default=cell.right))
    return piece.box.right >= right - 0.18 * (right - piece.box.left)
