"""Labelled values: what a form says beside, below, above or in one ruled box with a label."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from extractors.document import Document
from extractors.layout.label_marks import Mark
from extractors.layout.labels import with_stops
from extractors.layout.phrases import Phrases, Vocabulary
from extractors.layout.place import Place
from extractors.layout.places import places_of
from extractors.layout.sheet import Sheet
from extractors.layout.span import Span

How = Literal["right", "below", "cell", "above"]


@dataclass(frozen=True, slots=True)
class LabelledValue:
    """A candidate for what a label names: `value` is its first line, `lines` the whole of it, line by line.

    `certainty` (0 to 1) is of the place alone: how well label and value stand to one another, not what the value says.
    """

    key: str
    label: Span
    value: Span
    how: How
    certainty: float
    lines: tuple[Span, ...]

    @property
    def block(self) -> Span:
        """Return all lines as one span, for addresses, reasons and other values that run on."""
        return Span.of(*self.lines)


def labelled_values(document: Document, labels: Vocabulary, *, stops: bool = True) -> list[LabelledValue]:
    """Return the candidate values of every label, the surest first, in reading order among equals.

    Give all labels of a doctype at once: a value ends where the next label begins. With `stops`, labels that are common
    on any form end values too, wanted or not. A label may have several candidates: take the first that is of the right
    kind.
    """
    phrases = with_stops(labels) if stops else Phrases.of(labels)
    found = [value for page in document.pages for value in _values_on(Sheet.of(page, phrases))]
    return sorted(found, key=lambda value: -value.certainty)


def values_of(values: Iterable[LabelledValue], *keys: str) -> list[LabelledValue]:
    """Return the candidates of these keys, the surest first."""
    return [value for value in values if value.key in keys]


def _values_on(sheet: Sheet) -> Iterator[LabelledValue]:
    for mark in sheet.marks:
        if mark.key is not None:
            for place in places_of(sheet, mark):
                yield _value(sheet, mark, mark.key, place)


def _value(sheet: Sheet, mark: Mark, key: str, place: Place) -> LabelledValue:
    return LabelledValue(
        key=key,
        label=Span(sheet.words(mark)),
        value=place.lines[0],
        how=place.how,
        certainty=round(place.certainty * mark.score, 3),
        lines=place.lines,
    )
