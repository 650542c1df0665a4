"""Places: where a label's value can stand (right of it, below it, in its cell, above its rule), and how far it goes."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from extractors.document import Box
from extractors.layout.boxes import is_inside, overlap_x
from extractors.layout.label_marks import Mark
from extractors.layout.place import Place, next_left
from extractors.layout.places_above import above_captions, above_rule, over_its_caption
from extractors.layout.rows import COLUMN_GAP, LOOSE_GAP
from extractors.layout.sheet import Piece, Sheet
from extractors.layout.span import Span
from extractors.layout.value_lines import following_lines

_HINT = re.compile(r"\([^\d]*\)")

_WIDEST_GAP = 0.45
"""Share of the page's width between a label and a value on its row."""
_TALLEST_CELL = 0.35
"""Share of the page's height; a taller box frames a form, not a field."""
_APART = 0.7
"""Certainty of a value that a wide gap parts from a label without a colon."""
_PAIRED = 0.87
_WIDEST_PAIR = 12.0
"""Heights of a row between a label and a value that have the row for themselves."""
_MUCH_CLOSER = 0.6
_SURE_BELOW = 0.8
_FARTHEST_BELOW = 2.2
"""Heights of a row between a label and a value below it."""


def places_of(sheet: Sheet, mark: Mark) -> Iterator[Place]:
    """Yield the places where the mark's value may stand, each that holds words."""
    box = sheet.box(mark)
    if mark.row in sheet.captions:
        yield from over_its_caption(sheet, mark, box)
        return
    cell = sheet.grid.cell_around(box)
    clip = cell.box
    is_small = cell.is_closed and clip.height <= _TALLEST_CELL * sheet.page.height
    inside = (_in_cell(sheet, mark, clip) or _over_caption(sheet, mark, clip)) if is_small else None
    if inside:
        yield inside
        return
    right = _right(sheet, mark, clip)
    above = None if cell.is_closed or right else above_rule(sheet, mark, box) or above_captions(sheet, mark, box)
    below = _below(sheet, mark, box, clip)
    right = _sure_of_pair(sheet, mark, right, below) if right else None
    if right and below and _is_caption_beside(sheet, mark, right, below):
        right = replace(right, certainty=right.certainty * 0.5)
    elif right and _is_in_label_column(sheet, mark, right):
        right = replace(right, certainty=max(right.certainty, 0.92))
        below = replace(below, certainty=below.certainty * 0.3) if below else None
    if right:
        yield right
        if below and mark.has_colon and right.certainty > 0.9:
            below = replace(below, certainty=below.certainty * 0.3)
        elif below and right.certainty > below.certainty:
            below = replace(below, certainty=below.certainty * 0.7)
    yield from _above_or_below(box, above, below)


def _above_or_below(box: Box, above: Place | None, below: Place | None) -> Iterator[Place]:
    """Yield what stands above a label and what stands below it, the less likely of them less sure."""
    if above and below and _heads_what_is_below(box, above, below):
        above = replace(above, certainty=above.certainty * 0.5)
    if above:
        yield above
    if below:
        yield replace(below, certainty=below.certainty * 0.5) if above and above.certainty > 0.7 else below


def _heads_what_is_below(box: Box, above: Place, below: Place) -> bool:
    """Tell whether a label under a rule stands so much closer to the words below it that the rule parts two fields."""
    gap = box.top - above.lines[-1].box.bottom
    return below.certainty >= _SURE_BELOW and below.lines[0].box.top - box.bottom < _MUCH_CLOSER * gap


def _sure_of_pair(sheet: Sheet, mark: Mark, right: Place, below: Place | None) -> Place:
    """Return what stands right of a label, surer where both are all that a row holds, with nothing close below."""
    if right.certainty == _APART and _fills_row(sheet, mark, sheet.box(mark), below):
        return replace(right, certainty=_PAIRED)
    return right


def _fills_row(sheet: Sheet, mark: Mark, box: Box, below: Place | None) -> bool:
    pieces = sheet.pieces[mark.row]
    height = sheet.rows[mark.row].height
    is_pair = len(pieces) == len(("label", "value")) and pieces[0].start == mark.start
    is_near = is_pair and pieces[1].box.left - pieces[0].box.right < _WIDEST_PAIR * height
    return is_near and (below is None or below.lines[0].box.top - box.bottom > 0.6 * height)


def _is_caption_beside(sheet: Sheet, mark: Mark, right: Place, below: Place) -> bool:
    """Tell whether what stands right of a label is a caption as well: under either stands a value, flush with it."""
    value = below.lines[0]
    if mark.has_colon or _has_digit(right.lines[0]) or not _has_digit(value):
        return False
    height = sheet.rows[mark.row].height
    is_flush = abs(value.box.left - sheet.box(mark).left) <= height
    is_close = value.box.top - sheet.box(mark).bottom <= height
    row = next(i for i, row in enumerate(sheet.rows) if value.words[0] in row.words)
    under = [piece for piece in sheet.pieces[row] if abs(piece.box.left - right.lines[0].box.left) <= height]
    return is_flush and is_close and bool(under) and not any(piece.is_label for piece in sheet.pieces[row])


def _has_digit(span: Span) -> bool:
    return any(character.isdigit() for character in span.text)


def _is_in_label_column(sheet: Sheet, mark: Mark, right: Place) -> bool:
    """Tell whether near rows have words flush with the label and with its value: labels left, values right."""
    label_left, value_left = sheet.rows[mark.row].words[mark.start].box.left, right.lines[0].box.left
    slack = sheet.rows[mark.row].height
    alike = 0
    for row_index in (mark.row - 2, mark.row - 1, mark.row + 1, mark.row + 2):
        if 0 <= row_index < len(sheet.rows):
            lefts = [piece.box.left for piece in sheet.pieces[row_index]]
            flush = [any(abs(left - edge) <= slack for left in lefts) for edge in (label_left, value_left)]
            alike += all(flush)
    return alike >= 2


def _in_cell(sheet: Sheet, mark: Mark, cell: Box) -> Place | None:
    """Return what else stands in the label's closed cell, if no other label stands there."""
    lines: list[Span] = []
    for row_index in range(mark.row, len(sheet.rows)):
        row = sheet.rows[row_index]
        if row.box.center[1] > cell.bottom:
            break
        for piece in sheet.pieces[row_index]:
            if not is_inside(piece.box, cell) or (row_index == mark.row and piece.start < mark.start):
                continue
            if row_index > mark.row and _is_of_neighbour(sheet, mark, piece):
                continue
            if piece.is_label and piece.start != mark.start:
                return None
            if not piece.is_label and (span := sheet.span(piece)):
                lines.append(span)
    return Place("cell", tuple(_rejoined(lines)), 0.95) if lines else None


def _is_of_neighbour(sheet: Sheet, mark: Mark, piece: Piece) -> bool:
    """Tell whether a piece stands wholly under a label left of the mark: a ruling between them was not found."""
    before = (other for other in sheet.pieces[mark.row] if other.is_label and other.start < mark.start)
    return piece.box.right < sheet.box(mark).left and any(overlap_x(other.box, piece.box) > 0 for other in before)


def _over_caption(sheet: Sheet, mark: Mark, cell: Box) -> Place | None:
    """Return what stands in the label's closed cell above the label, where that is the caption at the cell's foot."""
    pieces = [
        piece
        for row_index in range(mark.row)
        for piece in sheet.pieces[row_index]
        if is_inside(piece.box, cell) and sheet.rows[row_index].box.center[1] < sheet.box(mark).top
    ]
    spans = [span for piece in pieces if (span := sheet.span(piece))]
    if not spans or any(piece.is_label for piece in pieces):
        return None
    return Place("above", tuple(_rejoined(spans)), 0.8)


def _rejoined(lines: list[Span]) -> list[Span]:
    """Return the spans with those of one row put together again."""
    joined: list[Span] = []
    for span in lines:
        if joined and span.box.top < joined[-1].box.center[1] < span.box.bottom:
            joined[-1] = Span.of(joined[-1], span)
        else:
            joined.append(span)
    return joined


def _right(sheet: Sheet, mark: Mark, cell: Box) -> Place | None:
    pieces = sheet.pieces[mark.row]
    row = sheet.rows[mark.row]
    piece = next((p for p in pieces if p.start >= mark.end and (p.is_label or sheet.span(p))), None)
    span = sheet.span(piece) if piece and not piece.is_label else None
    if piece is None or span is None:
        return None
    label_end = row.words[mark.end - 1].box.right
    gap = (piece.box.left - label_end) / row.unit
    is_barred = row.gap_before(piece.start) == float("inf")
    if piece.box.left - label_end > _WIDEST_GAP * sheet.page.width:
        return None
    certainty = 0.97
    if is_barred:
        certainty = 0.8
    elif gap > COLUMN_GAP:
        certainty = 0.92 if mark.has_colon or _heads_row(sheet, mark, piece) else _APART
        if certainty < 0.9 and any(c.isdigit() for c in span.text):
            certainty = 0.87  # a neighbouring column's heading would hold no number
    elif gap > LOOSE_GAP and not mark.has_colon:
        certainty = 0.9
    return Place("right", (span, *following_lines(sheet, piece, mark, cell)), certainty)


def _heads_row(sheet: Sheet, mark: Mark, value: Piece) -> bool:
    """Tell whether the label stands in a column of labels, whose values stand in a column of their own right of it."""
    height = sheet.rows[mark.row].height
    left = sheet.rows[mark.row].words[mark.start].box.left
    for row_index in (mark.row - 1, mark.row + 1):
        if not 0 <= row_index < len(sheet.rows):
            continue
        pieces = sheet.pieces[row_index]
        for label, beside in pairwise(pieces):
            is_aligned = abs(label.box.left - left) < 0.5 * height and abs(beside.box.left - value.box.left) < height
            if is_aligned and label.is_label and not beside.is_label:
                return True
    return False


def _below(sheet: Sheet, mark: Mark, box: Box, cell: Box) -> Place | None:
    """Return what stands under the label, aligned with it."""
    height = sheet.rows[mark.row].height
    limit = next_left(sheet, mark)
    # A cell's padding is no distance: what stands under the label's own rule is measured from there.
    start = cell.bottom if cell.bottom - box.bottom <= _FARTHEST_BELOW * height else box.bottom
    for row_index in range(mark.row + 1, len(sheet.rows)):
        row = sheet.rows[row_index]
        if row.box.top - start > _FARTHEST_BELOW * max(height, row.height):
            return None
        if row.box.center[1] <= box.bottom:
            continue
        under = [p for p in sheet.pieces[row_index] if _is_under(p.box, box, limit, height)]
        if not under or _HINT.fullmatch(" ".join(word.text for word in sheet.words(under[0]))):
            continue
        piece = under[0]
        span = sheet.span(piece)
        if (
            piece.is_label
            or span is None
            or sheet.grid.cell_around(box).box.bottom < piece.box.top - 1.5 * max(height, row.height)
        ):
            return None
        aligned = abs(piece.box.left - box.left) <= 1.2 * height or abs(piece.box.center[0] - box.center[0]) <= height
        aligned = aligned or abs(piece.box.right - box.right) <= 0.8 * height
        certainty = (0.85 if aligned else 0.6) * (0.9 if mark.has_colon and row_index > mark.row + 1 else 1.0)
        lines = (span, *following_lines(sheet, piece, None, _opened_down(cell, piece.box)))
        return Place("below", lines, certainty)
    return None


def _opened_down(cell: Box, box: Box) -> Box:
    """Return the cell, opened downwards if the box stands below it."""
    return cell if box.center[1] <= cell.bottom else cell._replace(bottom=float("inf"))


def _is_under(piece: Box, label: Box, limit: float, height: float) -> bool:
    """Tell whether a piece stands under a label rather than under its neighbours."""
    if piece.left >= limit - 0.5 * height:
        return False
    is_flush_right = abs(piece.right - label.right) <= 0.8 * height
    is_left_enough = piece.left >= label.left - 2.5 * height - 0.5 * label.width
    return overlap_x(piece, label) > 0 and (is_left_enough or is_flush_right)
