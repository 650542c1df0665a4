"""Captions one by one: what stands above or under a label that has a line to itself, as on cards."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from extractors.document import Document, Line, Page
from extractors.layout.labels import Label, find_labels
from extractors.layout.phrases import Vocabulary
from extractors.layout.span import Span
from extractors.layout.values import How, LabelledValue

_REACH = 1.7
"""Heights of the taller line between a value and its caption."""
_SURE, _LIKELY, _UNSURE = 0.93, 0.65, 0.5
Tests = Mapping[str, Callable[[Span], bool]]
"""For some of a vocabulary's keys: whether a value suits them."""


def with_captions(
    document: Document, values: Sequence[LabelledValue], labels: Vocabulary, tests: Tests
) -> list[LabelledValue]:
    """Return the values together with what stands above each label that has a line to itself, the surest first.

    Whether labels are captions is a habit of the whole paper: it is told by which side holds what suits the label. A
    label with what suits it right beside is none.
    """
    answered = {value.label.words for value in values if value.how == "right" and _suits(value, tests)}
    above = [value for value in _beside_labels(document, labels, "above") if value.label.words not in answered]
    under = _under(document, values, labels, tests)
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
    return len({value.label.words for value in values if _suits(value, tests)})


def _suits(value: LabelledValue, tests: Tests) -> bool:
    return value.key in tests and tests[value.key](value.value)


def _under(
    document: Document, values: Sequence[LabelledValue], labels: Vocabulary, tests: Tests
) -> list[LabelledValue]:
    """Return what suits a label and stands under it flush on the right, where nothing else was found for the label."""
    found = {value.label.words for value in values}
    below = _beside_labels(document, labels, "below")
    fitting = [value for value in below if value.label.words not in found]
    return [
        replace(value, certainty=_LIKELY)
        for value in fitting
        if value.key not in tests or tests[value.key](value.value)
    ]


def _beside_labels(document: Document, labels: Vocabulary, how: How) -> Iterator[LabelledValue]:
    """Yield what stands on one side of each label that has a line to itself."""
    found = find_labels(document, labels)
    for page in document.pages:
        labelled = {id(line) for label in found if (line := _line_with(page, label))}
        for label in found:
            line = None if label.has_colon else _line_of(page, label)
            other = _nearest(page, line, how) if line else None
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


def _nearest(page: Page, line: Line, how: How) -> Line | None:
    """Return the nearest line above or below that is flush with the line on one side, or centred on it."""
    aligned = [other for other in page.lines if _gap(line, other, how) > -0.5 * other.box.height]
    nearest = min(
        (other for other in aligned if _is_aligned(line, other)), key=lambda other: _gap(line, other, how), default=None
    )
    if nearest is None or _gap(line, nearest, how) > _REACH * max(line.box.height, nearest.box.height):
        return None
    return nearest


def _gap(line: Line, other: Line, how: How) -> float:
    """Return how far the other line stands above or below; less than nothing where it does not."""
    return line.box.top - other.box.bottom if how == "above" else other.box.top - line.box.bottom


def _is_aligned(line: Line, other: Line) -> bool:
    slack = 1.2 * max(line.box.height, other.box.height)
    ends = (
        line.box.left - other.box.left,
        line.box.right - other.box.right,
        line.box.center[0] - other.box.center[0],
    )
    return min(map(abs, ends)) <= slack
