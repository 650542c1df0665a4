"""Places above a label: on the rule under which it is a caption, over a row of captions, over it alone."""

from collections.abc import Iterator

from extractors.document import Box
from extractors.layout.boxes import overlap_x
from extractors.layout.label_marks import Mark
from extractors.layout.place import Place, next_left
from extractors.layout.sheet import Sheet
from extractors.layout.span import Span

_LEAST_CAPTIONS = 3


def over_its_caption(sheet: Sheet, mark: Mark, box: Box) -> Iterator[Place]:
    """Yield what stands right above a label that is a caption, flush with it or else over it."""
    height = sheet.rows[mark.row].height
    limit = next_left(sheet, mark)
    for piece in sheet.pieces[mark.row - 1]:
        is_over = abs(piece.box.left - box.left) <= 1.3 * height or overlap_x(piece.box, box) > 0
        if is_over and piece.box.left < limit - height and (span := sheet.span(piece)):
            yield Place("above", (span,), 0.9)


def above_rule(sheet: Sheet, mark: Mark, box: Box) -> Place | None:
    """Return what stands on the rule under which the label is printed as a caption."""
    row = sheet.rows[mark.row]
    rule = sheet.grid.ruling_above(box, 1.2 * row.height)
    if rule is None or rule.width > 0.7 * sheet.page.width:
        return None
    for row_index in range(mark.row - 1, -1, -1):
        upper = sheet.rows[row_index]
        if rule.top - upper.box.bottom > 1.2 * upper.height:
            return None
        on_rule = [p for p in sheet.pieces[row_index] if overlap_x(p.box, rule) >= 0.5 * p.box.width]
        spans = [s for p in on_rule if not p.is_label and (s := sheet.span(p))]
        if spans and upper.box.center[1] < rule.center[1]:
            return Place("above", (Span.of(*spans),), 0.8)
        if on_rule:
            return None
    return None


def above_captions(sheet: Sheet, mark: Mark, box: Box) -> Place | None:
    """Return what stands right over a label that is one of a row of captions, each under its value."""
    pieces, height = sheet.pieces[mark.row], sheet.rows[mark.row].height
    upper = sheet.rows[mark.row - 1] if mark.row else None
    if upper is None or len(pieces) < _LEAST_CAPTIONS or not all(piece.is_label for piece in pieces):
        return None
    if box.top - upper.box.bottom > 1.5 * height:
        return None
    over = [
        [p for p in sheet.pieces[mark.row - 1] if not p.is_label and _is_flush(p.box, q.box, height)] for q in pieces
    ]
    mine = next(found for found, piece in zip(over, pieces, strict=True) if piece.start == mark.start)
    span = sheet.span(mine[0]) if mine and sum(map(bool, over)) >= _LEAST_CAPTIONS else None
    return Place("above", (span,), 0.55) if span else None


def _is_flush(piece: Box, label: Box, height: float) -> bool:
    return abs(piece.left - label.left) <= height or abs(piece.center[0] - label.center[0]) <= height
