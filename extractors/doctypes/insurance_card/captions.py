"""Captions: on many cards the label stands in small print under its value."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from extractors.document import Document, Line, Page
from extractors.layout import Label, LabelledValue, Span, find_labels
from extractors.layout.phrases import Vocabulary
from extractors.layout.values import How

_REACH = 1.7
"""Heights of the taller line between a value and its caption."""
_SURE, _LIKELY, _UNSURE = 0.93, 0.65, 0.5
Tests = Mapping[str, Callable[[Span], bool]]


def with_captions(
    document: Document, values: Sequence[LabelledValue], labels: Vocabulary, tests: Tests
) -> list[LabelledValue]:
    """Return the values together with what stands above each label that has a line to itself, the surest first.

    Whether labels are captions is a habit of the whole card: it is told by which side holds what suits the label.
    """
    above, under = list(_beside_labels(document, labels, _line_above, "above")), _under(document, values, labels, tests)
    values = sorted([*values, *under], key=lambda value: -value.certainty)
    below = [value for value in values if value.how == "below"]
    if _votes(above, tests) <= _votes(below, tests):
        return [*values, *above]
    captioned = {value.label.words for value in above}
    kept = [
        replace(value, certainty=round(value.certainty * 0.5, 3))
        if value.how == "below" and value.label.words in captioned
        else value
        for value in values
    ]
    raised = [replace(value, certainty=_certainty(value, tests)) for value in above]
    return sorted([*kept, *raised], key=lambda value: -value.certainty)


def _certainty(value: LabelledValue, tests: Tests) -> float:
    """Return how sure a value over its caption is: by its shape, where values of the label have one."""
    if value.key not in tests:
        return _LIKELY
    return _SURE if tests[value.key](value.value) else _UNSURE


def _votes(values: Sequence[LabelledValue], tests: Tests) -> int:
    return len({value.label.words for value in values if value.key in tests and tests[value.key](value.value)})


def _under(
    document: Document, values: Sequence[LabelledValue], labels: Vocabulary, tests: Tests
) -> list[LabelledValue]:
    """Return what suits a label and stands under it flush on the right, where nothing else was found for the label."""
    found = {value.label.words for value in values}
    below = _beside_labels(document, labels, _line_below, "below")
    fitting = [value for value in below if value.label.words not in found]
    return [
        replace(value, certainty=_LIKELY)
        for value in fitting
        if value.key not in tests or tests[value.key](value.value)
    ]


def _beside_labels(
    document: Document, labels: Vocabulary, side: Callable[[Page, Line], Line | None], how: How
) -> Iterator[LabelledValue]:
    """Yield what stands on one side of each label that has a line to itself."""
    found = find_labels(document, labels)
    for page in document.pages:
        labelled = {id(line) for label in found if (line := _line_with(page, label))}
        for label in found:
            line = None if label.has_colon else _line_of(page, label)
            other = side(page, line) if line else None
            if other is not None and id(other) not in labelled:
                span = Span.of(other)
                yield LabelledValue(label.key, label.span, span, how, _UNSURE, (span,))


def _line_with(page: Page, label: Label) -> Line | None:
    """Return the line in which the label stands (its words may be cut anew, `ID#` in two)."""
    if label.span.page != page.number:
        return None
    x, y = label.span.words[0].box.center
    return next((line for line in page.lines if _holds(line, x, y)), None)


def _holds(line: Line, x: float, y: float) -> bool:
    return line.box.left <= x <= line.box.right and line.box.top <= y <= line.box.bottom


def _line_of(page: Page, label: Label) -> Line | None:
    """Return the line that the label fills, if it does."""
    line = _line_with(page, label)
    return line if line and len(_bare(line.text)) <= len(_bare(label.span.text)) + 1 else None


def _bare(text: str) -> str:
    return re.sub(r"[\W_]", "", text)


def _line_above(page: Page, line: Line) -> Line | None:
    """Return the nearest line above that is flush with the line on one side, or centred over it."""
    box = line.box
    over = [other for other in page.lines if other.box.center[1] < box.top and _is_aligned(other, line)]
    nearest = max(over, key=lambda other: other.box.bottom, default=None)
    near = nearest is not None and box.top - nearest.box.bottom <= _REACH * max(box.height, nearest.box.height)
    return nearest if near else None


def _line_below(page: Page, line: Line) -> Line | None:
    """Return the nearest line below that is flush with the line on one side, or centred under it."""
    box = line.box
    under = [other for other in page.lines if other.box.center[1] > box.bottom and _is_aligned(line, other)]
    nearest = min(under, key=lambda other: other.box.top, default=None)
    near = nearest is not None and nearest.box.top - box.bottom <= _REACH * max(box.height, nearest.box.height)
    return nearest if near else None


def _is_aligned(upper: Line, lower: Line) -> bool:
    slack = 1.2 * max(upper.box.height, lower.box.height)
    ends = (
        upper.box.left - lower.box.left,
        upper.box.right - lower.box.right,
        upper.box.center[0] - lower.box.center[0],
    )
    return min(map(abs, ends)) <= slack
