"""Labels: where a form's own words ("Date of birth", "MRN") stand, though misspelled by the reader."""

from dataclasses import dataclass

from extractors.document import Document, Page
from extractors.layout.label_marks import Mark, marks_on
from extractors.layout.label_stacks import stacked_marks, stacks_on
from extractors.layout.phrases import FOLDED_STOPS, Phrases, Vocabulary
from extractors.layout.rows import rows_of
from extractors.layout.span import Span


@dataclass(frozen=True, slots=True)
class Label:
    """One place where a label stands: its key, its words, how surely they are this label (0 to 1)."""

    key: str
    span: Span
    score: float
    has_colon: bool


def find_labels(source: Page | Document, labels: Vocabulary) -> list[Label]:
    """Return where the labels stand, in reading order; of labels that overlap, the longest is meant.

    A label counts where a colon follows it, where it begins or fills its stretch of the row, or where a value follows
    it directly (`MRN 948561535`); the same words inside a sentence do not.
    """
    pages = source.pages if isinstance(source, Document) else (source,)
    phrases = Phrases.of(labels)
    found = []
    for page in pages:
        rows = rows_of(page)
        for mark in find_marks(page, phrases):
            if mark.key is not None:
                span = Span(rows[mark.row].words[mark.start : mark.end])
                found.append(Label(mark.key, span, mark.score, mark.has_colon))
    return found


def with_stops(labels: Vocabulary) -> Phrases:
    """Return the labels' phrases together with what commonly ends a value on any form."""
    return Phrases.of(labels, FOLDED_STOPS)


def find_marks(page: Page, phrases: Phrases) -> list[Mark]:
    """Return the labels and the stops of the page, row by row and left to right, none overlapping."""
    found: list[list[Mark]] = [[] for _ in rows_of(page)]
    for mark in marks_on(page, phrases):
        found[mark.row].append(mark)
    found = [_without_overlaps(marks) for marks in found]
    for index, stacks in stacks_on(page, phrases):
        for upper, lower in stacked_marks(page, stacks, found[index], phrases):
            found[index] = _without_overlaps([*found[index], upper])
            found[index + 1] = _without_overlaps([*found[index + 1], lower])
    return [mark for marks in found for mark in marks]


def _without_overlaps(marks: list[Mark]) -> list[Mark]:
    if len(marks) < 2:
        return marks
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda m: (-m.size, -m.score, m.start)):
        if all(mark.end <= other.start or other.end <= mark.start for other in kept):
            kept.append(mark)
    return sorted(kept, key=lambda m: m.start)
