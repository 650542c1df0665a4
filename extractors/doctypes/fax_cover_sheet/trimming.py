"""Values cut to what is theirs: no line of another field, no caption of another part, no blank to fill in."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from extractors.layout import LabelledValue, Span
from extractors.layout.boxes import is_same_row, overlap_x
from extractors.layout.sheet import Piece, Sheet

_FARTHEST = 2.2
"""Heights of a row between a caption and the value above it; below, in the cell of a form, it may be farther."""
_FARTHEST_BELOW = 6.0
_BY_PLACE = 0.7
"""How sure a value is that stands above or below a label by its place alone."""
_PLACEHOLDER = ("<", "[", "{")
_ONLY_TITLES = re.compile(r"\W*(?:(?:dr|mr|mrs|ms|md|do|np|pa|rn)\b\W*)+", re.IGNORECASE)


def trimmed(values: Sequence[LabelledValue], plan: Sheet) -> list[LabelledValue]:
    """Return the values without what belongs to other fields; captions' values stand above them."""
    real = [value for value in values if not _is_placeholder(value)]
    captions = _caption_rows(plan)
    sure = [value for value in real if not _is_beyond_caption(value, plan, captions)]
    kept = [_own_lines(_below_headings(value, real), plan) for value in sure if not _is_anothers(value, sure)]
    lost = {value.label for value in real} - {value.label for value in kept}
    again = {value.label: value for value in real if value.label in lost}
    steps = {label: 1 if value.how == "above" else -1 for label, value in again.items()}
    return [*kept, *(found for label, value in again.items() for found in _beside(value, plan, steps[label]))]


def _is_placeholder(value: LabelledValue) -> bool:
    """Tell whether a template's own words stand where a value should ("<Recipient phone>", "[Type CC name]")."""
    is_blank = value.value.text.startswith(_PLACEHOLDER) and value.value.text.endswith((">", "]", "}"))
    return value.label.text.startswith(_PLACEHOLDER) or is_blank


def _caption_rows(plan: Sheet) -> set[int]:
    """Return the rows of captions and those of labels two rows above one, whose value rows would else be shared."""
    labelled = {mark.row for mark in plan.marks}
    rows = set(plan.captions)
    for index in sorted(plan.captions, reverse=True):
        above = index - 2
        while above > 0 and above in labelled and above + 1 not in labelled:
            rows.add(above)
            above -= 2
    return rows


def _is_anothers(value: LabelledValue, values: Sequence[LabelledValue]) -> bool:
    """Tell whether what stands above a label is more surely the value of a label of its kind above it."""
    return value.how == "above" and any(
        other.label != value.label
        and other.how != "above"
        and other.value == value.value
        and other.certainty >= value.certainty
        and other.label.box.bottom <= value.value.box.top + 1
        for other in values
    )


def _is_beyond_caption(value: LabelledValue, plan: Sheet, captions: Collection[int]) -> bool:
    """Tell whether a value stands below, or is a hint behind, a label of a row of captions, or of the row before."""
    if value.how != "below" and not _ONLY_TITLES.fullmatch(value.value.text):
        return False
    return any(value.label.words[0] in plan.rows[index].words for index in captions)


def _beside(value: LabelledValue, plan: Sheet, step: int) -> Iterator[LabelledValue]:
    """Yield what stands in the row above (-1) or below (1) a label, in its column."""
    index = next(index for index, row in enumerate(plan.rows) if value.label.words[0] in row.words)
    box, height = value.label.box, plan.rows[index].height
    if not 0 <= index + step < len(plan.rows) or any(piece.is_label for piece in plan.pieces[index + step]):
        return
    for piece in plan.pieces[index + step]:
        gap = box.top - piece.box.bottom if step < 0 else piece.box.top - box.bottom
        is_near = gap < (_FARTHEST if step < 0 else _FARTHEST_BELOW) * height
        if is_near and _is_over(piece, value.label) and (span := plan.span(piece)):
            yield replace(value, value=span, lines=(span,), how="above" if step < 0 else "below", certainty=_BY_PLACE)


def _is_over(piece: Piece, label: Span) -> bool:
    return overlap_x(piece.box, label.box) > 0


def _below_headings(value: LabelledValue, values: Sequence[LabelledValue]) -> LabelledValue:
    """Return the value without words beside its label, where the labels of their row all have their values below."""
    if len(value.lines) < 2 or not is_same_row(value.lines[0].box, value.label.box):
        return value
    beside = [other for other in values if other.label != value.label and is_same_row(other.label.box, value.label.box)]
    labels = {other.label for other in beside}
    if len(labels) < 2 or any(is_same_row(other.value.box, other.label.box) for other in beside):
        return value
    return replace(value, value=value.lines[1], lines=value.lines[1:])


def _own_lines(value: LabelledValue, plan: Sheet) -> LabelledValue:
    """Return the value without the lines from the first that has words of its own in the label's column."""
    if value.how != "right" or len(value.lines) < 2:
        return value
    own = list(takewhile(lambda line: not _has_label(line, value.label, plan), value.lines[1:]))
    return value if len(own) == len(value.lines) - 1 else replace(value, lines=(value.lines[0], *own))


def _has_label(line: Span, label: Span, plan: Sheet) -> bool:
    row = next((row for row in plan.rows if line.words[0] in row.words), None)
    before = row.words[: row.words.index(line.words[0])] if row else ()
    return any(overlap_x(word.box, label.box) > 0 and re.search("[A-Za-z]{3}", word.text) for word in before)
