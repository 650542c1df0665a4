"""Values written above the rule that follows their label, moved down to the label's row."""

from collections.abc import Sequence

from extractors.document import Box
from extractors.layout.boxes import overlap_x, union
from extractors.layout.captions.turning import FEWEST, Turning
from extractors.layout.rows import Row
from extractors.layout.sheet import Sheet

_FARTHEST = 1.7
"""Heights of a row between the foot of written words and their rule."""
_SHORTEST = 2.0
"""Heights of a row that the shortest blank measures."""
_SLACK = 0.6
"""Heights of a row by which a rule may miss the foot of its label or begin within it."""
_MOST = 0.7
"""Share of the width of written words that stands over their rule."""
_NEAR = 12.0
"""Heights of a row between a label and its blank."""
_ROOM = 0.8
"""Heights of a row between a label and words moved behind it."""


def turn_raised(sheet: Sheet, turning: Turning) -> None:
    """Move rows that hold nothing but what is written on the blanks of the row below down to that row.

    Where a page has several, rows over labels alone are such rows, too, though their rules are lost.
    """
    lower = range(1, len(sheet.rows))
    on_rules = [index for index in lower if _is_on_rules(sheet, index)]
    is_habit = len(on_rules) >= FEWEST
    for index in lower if is_habit else on_rules:
        if index in on_rules or _is_over_labels(sheet, index):
            _move_down(sheet.rows[index - 1], sheet.rows[index], turning)


def _move_down(upper: Row, row: Row, turning: Turning) -> None:
    """Move what is written to the row of its labels, behind them."""
    for start, end in upper.stretches():
        words = upper.words[start:end]
        before = [word for word in row.words if word.box.left < words[0].box.left]
        if not before:
            # The words begin left of every label: whose value they are is not to be told.
            continue
        label = max(before, key=lambda word: word.box.right)
        right = max(0.0, label.box.right + _ROOM * row.height - words[0].box.left)
        for word in words:
            turning.move(word, right=right, down=row.box.bottom - word.box.bottom)
        if label.text[-1].isalpha():
            turning.move(label, text=f"{label.text}:")


def _is_on_rules(sheet: Sheet, index: int) -> bool:
    """Tell whether all of the row above stands on blanks of a row, and on no rule of its own."""
    upper, row = sheet.rows[index - 1], sheet.rows[index]
    blanks = _blanks(sheet, row) if upper.box.center[1] < row.box.top else []
    return bool(blanks) and all(_is_written(box, row, blanks) for box in _boxes(upper)) and not _is_ruled(sheet, index)


def _is_over_labels(sheet: Sheet, index: int) -> bool:
    """Tell whether all of the row above stands close over the room behind labels, of which a row is made."""
    upper, row, pieces = sheet.rows[index - 1], sheet.rows[index], sheet.pieces[index]
    is_close = row.box.bottom - upper.box.bottom <= _FARTHEST * max(row.height, upper.height)
    if not is_close or upper.box.center[1] >= row.box.top or not all(piece.is_label for piece in pieces):
        return False
    slack = _SLACK * row.height
    over = [[box for box in _boxes(upper) if overlap_x(box, piece.box) > slack] for piece in pieces]
    is_behind = all(box.left > pieces[0].box.right - slack for box in _boxes(upper))
    return is_behind and not any(over) and not any(piece.is_label for piece in sheet.pieces[index - 1])


def _boxes(row: Row) -> list[Box]:
    return [union(word.box for word in row.words[start:end]) for start, end in row.stretches()]


def _is_ruled(sheet: Sheet, index: int) -> bool:
    """Tell whether the row above has a rule of its own."""
    upper, middle = sheet.rows[index - 1].box, sheet.rows[index].box.center[1]
    return any(
        upper.center[1] < rule.center[1] < middle and overlap_x(rule, upper) > 0 for rule in sheet.grid.horizontal
    )


def _blanks(sheet: Sheet, row: Row) -> list[Box]:
    """Return the rules at the foot of a row that begin right behind its words and have none of them above."""
    height = row.height
    return [
        rule
        for rule in sheet.grid.horizontal
        if abs(rule.center[1] - row.box.bottom) <= _SLACK * height
        and rule.width >= _SHORTEST * height
        and any(0 <= rule.left + _SLACK * height - word.box.right <= _NEAR * height for word in row.words)
        and not any(rule.left < word.box.center[0] < rule.right for word in row.words)
    ]


def _is_written(box: Box, row: Row, blanks: Sequence[Box]) -> bool:
    """Tell whether words of the row above, whose box is given, stand on one of the blanks."""
    farthest = _FARTHEST * max(row.height, box.height)
    return any(overlap_x(rule, box) >= _MOST * box.width and rule.top - box.bottom <= farthest for rule in blanks)
