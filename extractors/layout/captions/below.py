"""Captions below their values, whole rows of them, moved above."""

import re
from collections.abc import Collection, Iterator, Sequence

from extractors.document import Box, Word
from extractors.layout.boxes import overlap_x, union
from extractors.layout.captions.turning import FEWEST, Shapes, Turning
from extractors.layout.rows import Row
from extractors.layout.sheet import Piece, Sheet

_FARTHEST = 2.2
"""Heights of a row between a value and its caption."""
_FARTHEST_IN_TURN = 4.0
"""The same where the next row but one is a row of captions."""
_FARTHEST_UNDER = 5.0
"""The same between a heading and what stands below it in a tall cell, which speaks against captions."""
_ROOM = 1.3
"""Heights of a caption that its values make room for, once it stands above them."""
_CLOSE_UNDER = 2.0
"""Heights of a label between it and the words that it heads in a cell."""
_MOST_UNKNOWN_WORDS = 4


def turn_below(sheet: Sheet, shapes: Shapes, turning: Turning) -> None:
    """Move rows of captions above their rows of values, on a page where values of known shapes stand above labels."""
    if not _are_below(sheet, shapes):
        return
    last = -1
    for index in _caption_rows(sheet):
        if index - 1 <= last:
            continue
        first = _first_value_row(sheet, index, last)
        up = sheet.rows[first].box.top - sheet.rows[index].box.top
        room = sheet.rows[index].box.bottom - sheet.rows[index - 1].box.bottom
        down = min(room, _ROOM * sheet.rows[index].height)
        for word in sheet.rows[index].words:
            turning.move(word, down=up)
        for row in sheet.rows[first:index]:
            for word in row.words:
                turning.move(word, down=down)
        turning.parted.append((sheet.rows[index - 1].box.bottom - 1, sheet.rows[index].box.top))
        last = index


def _caption_rows(sheet: Sheet) -> list[int]:
    """Return the rows of captions: by distance, and in turn with such rows, for each has a row of values of its own."""
    rows = {index for index in range(1, len(sheet.rows)) if _is_caption_row(sheet, index, is_in_turn=False)}
    for step, order in ((2, range(1, len(sheet.rows))), (-2, range(len(sheet.rows) - 1, 0, -1))):
        rows |= set(_in_turn(sheet, rows, order, step))
    return sorted(rows)


def _in_turn(sheet: Sheet, rows: Collection[int], order: range, step: int) -> Iterator[int]:
    """Yield the rows that follow one another at every other row, from a row of captions on."""
    known = set(rows)
    for index in order:
        is_beside = index not in known and index - step in known and _is_over(sheet, index - 1, index)
        if is_beside and _is_caption_row(sheet, index, is_in_turn=True):
            known.add(index)
            yield index


def _first_value_row(sheet: Sheet, index: int, last: int) -> int:
    """Return the first of the rows above a row of captions that hold their values."""
    first = index - 1
    usual = _gap_over(sheet, sheet.rows[index].box, sheet.rows[first].box)
    while first - 1 > last and not any(piece.is_label for piece in sheet.pieces[first - 1]):
        gap = sheet.rows[first].box.top - sheet.rows[first - 1].box.bottom
        if gap > max(usual, 0.3 * sheet.rows[first].height) or not _is_over(sheet, first - 1, index):
            break
        first -= 1
    return first


def _is_over(sheet: Sheet, upper: int, index: int) -> bool:
    """Tell whether every piece of the upper row begins where a caption begins."""
    slack = 1.5 * sheet.rows[index].height
    lefts = [piece.box.left for piece in sheet.pieces[index]]
    return all(any(abs(piece.box.left - left) < slack for left in lefts) for piece in sheet.pieces[upper])


def _is_caption_row(sheet: Sheet, index: int, *, is_in_turn: bool) -> bool:
    """Tell whether a row holds labels alone, its values standing right above it, and nearer than what is below."""
    pieces, above = sheet.pieces[index], sheet.pieces[index - 1]
    row, upper = sheet.rows[index], sheet.rows[index - 1]
    if any(_is_label(sheet, piece) for piece in above) or not any(piece.is_label for piece in pieces):
        return False
    gap = _gap_over(sheet, row.box, upper.box)
    if gap > (_FARTHEST_IN_TURN if is_in_turn else _FARTHEST) * row.height or (
        not is_in_turn and index + 1 < len(sheet.rows) and gap > sheet.rows[index + 1].box.top - row.box.bottom
    ):
        return False
    if re.search(r"\d{2}|:\s|:$|@|\[[ xX]?\]|\?", " ".join(word.text for word in (*row.words, *_row_marks(upper)))):
        return False
    return all(piece.is_label or _is_plain_caption(piece, above) for piece in pieces)


def _gap_over(sheet: Sheet, label: Box, value: Box) -> float:
    """Return how far a label stands below a value, or below the rule on which the value stands.

    Right under the rule, and close over other words, a label heads these: the rule is the edge of its cell.
    """
    below = (piece.box.top for row in sheet.pieces for piece in row if overlap_x(piece.box, label) > 0)
    if (
        min((top - label.bottom for top in below if top > label.bottom), default=float("inf"))
        < _CLOSE_UNDER * label.height
    ):
        return label.top - value.bottom
    rules = (rule.bottom for rule in sheet.grid.horizontal if value.bottom < rule.center[1] < label.top)
    return label.top - max([value.bottom, *rules])


def _row_marks(row: Row) -> list[Word]:
    """Return the boxes to tick of a row, printed as brackets, which no row of values has."""
    return [word for word in row.words if re.fullmatch(r"\[[xX]?\]?|[xX]?\]", word.text)]


def _is_label(sheet: Sheet, piece: Piece) -> bool:
    """Tell whether a piece is a label of more than a letter: a lone F may be a value as well."""
    return piece.is_label and any(len(word.text.strip(".:")) > 1 for word in sheet.words(piece))


def _is_plain_caption(piece: Piece, above: Sequence[Piece]) -> bool:
    """Tell whether an unknown piece of a row may be a caption: short, and a value, or room for one, above it."""
    is_under = [other for other in above if overlap_x(piece.box, other.box) > 0]
    return piece.end - piece.start <= _MOST_UNKNOWN_WORDS and len(is_under) <= 1


def _are_below(sheet: Sheet, shapes: Shapes) -> bool:
    """Tell whether more labels of the page have a value of their own shape above them than elsewhere."""
    above = elsewhere = 0
    for mark in sheet.marks:
        fits = shapes.get(mark.key or "")
        if fits is None:
            continue
        box = sheet.box(mark)
        over, over_gap = _vertical(sheet, mark.row, box, -1)
        under, under_gap = _vertical(sheet, mark.row, box, 1)
        is_over = bool(over) and fits(over)
        is_under = bool(under) and fits(under)
        if fits(_right_of(sheet, mark.row, mark.end)) or (is_under and not (is_over and over_gap < under_gap)):
            elsewhere += 1
        elif is_over:
            above += 1
    return above >= FEWEST and above > elsewhere


def _right_of(sheet: Sheet, row: int, end: int) -> str:
    piece = next((piece for piece in sheet.pieces[row] if piece.start >= end), None)
    return "" if piece is None or piece.is_label else " ".join(word.text for word in sheet.words(piece))


def _vertical(sheet: Sheet, row: int, box: Box, step: int) -> tuple[str, float]:
    """Return the text of the nearest piece above (-1) or below (1) a label, and how far off it stands."""
    index = row + step
    if not 0 <= index < len(sheet.rows):
        return "", 0.0
    pieces = [piece for piece in sheet.pieces[index] if overlap_x(piece.box, box) > 0]
    if not pieces or any(_is_label(sheet, piece) for piece in pieces):
        return "", 0.0
    place = union(piece.box for piece in pieces)
    gap = _gap_over(sheet, box, place) if step < 0 else place.top - box.bottom
    is_near = gap <= (_FARTHEST if step < 0 else _FARTHEST_UNDER) * sheet.rows[row].height
    return (" ".join(word.text for piece in pieces for word in sheet.words(piece)), gap) if is_near else ("", 0.0)
