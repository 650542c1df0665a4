"""Check boxes: each box to tick bound to the words of its option, and options bound to the question they answer."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from extractors.document import Document
from extractors.layout.boxes import union
from extractors.layout.label_marks import Mark
from extractors.layout.labels import with_stops
from extractors.layout.phrases import Phrases, Vocabulary, tokens_of
from extractors.layout.rows import Row
from extractors.layout.sheet import Sheet
from extractors.layout.span import Span
from extractors.layout.tick_marks import TickMark, tick_marks

_NEAR_MARK = 3.0
"""Heights of a row between a box and the first word of its option."""
_OPTION_GAP = 1.0
"""Units of a row: a wider gap ends an option's words."""
_ROWS_OF_ONE_CHOICE = 6


@dataclass(frozen=True, slots=True)
class Option:
    """A box to tick with its words; `mark` is the evidence, `confidence` (of `mark` too) that of `is_ticked`."""

    mark: Span
    is_ticked: bool
    text: Span
    confidence: float

    @property
    def evidence(self) -> Span:
        """Return the mark and its words together."""
        return Span.of(self.mark, self.text)


@dataclass(frozen=True, slots=True)
class Choice:
    """A label with the options that answer it, in reading order."""

    key: str
    label: Span
    options: tuple[Option, ...]

    @property
    def ticked(self) -> tuple[Option, ...]:
        """Return the options that are ticked."""
        return tuple(option for option in self.options if option.is_ticked)


def options(document: Document) -> list[Option]:
    """Return every box to tick that has words beside it, in reading order."""
    sheets = (Sheet.of(page, with_stops({})) for page in document.pages)
    return [option for sheet in sheets for row in options_by_row(sheet) for option in row]


def choices(document: Document, labels: Vocabulary) -> list[Choice]:
    """Return the options that stand right of each label, or below it where nothing does, up to the next label.

    `choices(document, {"urgency": ["Urgency", "Priority"]})` reads "Urgency: [ ] Routine [X] Urgent".
    """
    phrases = with_stops(labels)
    return [choice for page in document.pages for choice in _choices_on(Sheet.of(page, phrases))]


def ticked(document: Document, labels: Vocabulary) -> dict[str, tuple[Option, ...]]:
    """Return the ticked options under each label's key: none where all boxes are empty; a label not found is absent."""
    answers: dict[str, tuple[Option, ...]] = {}
    for choice in choices(document, labels):
        answers[choice.key] = (*answers.get(choice.key, ()), *choice.ticked)
    return answers


def meaning(option: Option, vocabulary: Vocabulary) -> str | None:
    """Return the key of the phrase with which the option's words begin (damage allowed), the longest first, or None."""
    phrases = Phrases.of(vocabulary)
    parts = tokens_of(option.text.text)
    for size in range(min(len(parts), phrases.longest + 1), 0, -1):
        hit = phrases.nearest(parts[:size])
        if hit:
            return phrases.keys[hit[0]]
    return None


def _choices_on(sheet: Sheet) -> Iterator[Choice]:
    by_row = options_by_row(sheet)
    for mark in sheet.marks:
        if mark.key is not None and (answers := _answers(sheet, by_row, mark)):
            yield Choice(mark.key, Span(sheet.words(mark)), tuple(answers))


def options_by_row(sheet: Sheet) -> list[list[Option]]:
    """Return the options of each row of a page."""
    marks = tick_marks(sheet.rows, sheet.page)
    return [_options_of(sheet, index, marks[index]) for index in range(len(sheet.rows))]


def _options_of(sheet: Sheet, index: int, marks: Sequence[TickMark]) -> list[Option]:
    if not marks:
        return []
    row = sheet.rows[index]
    ends = [m.start for m in sheet.marks if m.row == index and m.has_colon]
    after = [_text_after(row, mark, marks, ends) for mark in marks]
    before = [_text_before(row, mark, marks, sheet.marks, index) for mark in marks]
    leads = sum(text is None for text in after) <= sum(text is None for text in before)
    texts = after if leads else before
    return [
        Option(mark.span, mark.is_ticked, text, mark.confidence)
        for mark, text in zip(marks, texts, strict=True)
        if text is not None
    ]


def _text_after(row: Row, mark: TickMark, marks: Sequence[TickMark], ends: Sequence[int]) -> Span | None:
    stop = min(
        [m.start for m in marks if m.box.left > mark.box.left] + [e for e in ends if e >= mark.end] + [len(row.words)]
    )
    words = row.words[mark.end : stop]
    if not words or words[0].box.left - mark.box.right > _NEAR_MARK * row.height:
        return None
    end = next((i for i in range(1, len(words)) if row.gap_before(mark.end + i) > _OPTION_GAP), len(words))
    return Span(words[:end])


def _text_before(
    row: Row, mark: TickMark, marks: Sequence[TickMark], labels: Iterable[Mark], row_index: int
) -> Span | None:
    begin = max([m.end for m in marks if m.box.left < mark.box.left], default=0)
    begin = max([begin, *(m.end for m in labels if m.row == row_index and m.has_colon and m.end <= mark.start)])
    words = row.words[begin : mark.start]
    if not words or mark.box.left - words[-1].box.right > _NEAR_MARK * row.height:
        return None
    wide = [i for i in range(1, len(words)) if row.gap_before(begin + i) > _OPTION_GAP]
    return Span(words[wide[-1] if wide else 0 :])


def _answers(sheet: Sheet, by_row: Sequence[Sequence[Option]], mark: Mark) -> list[Option]:
    """Return the options beside a label and those that go on below them, or the options below it."""
    row = sheet.rows[mark.row]
    later = [m.start for m in sheet.marks if m.row == mark.row and m.start >= mark.end and m.has_colon]
    limit = min((row.words[i].box.left for i in later), default=sheet.page.width)
    left = union(word.box for word in sheet.words(mark)).left
    end = row.words[mark.end - 1].box.right
    beside = [o for o in by_row[mark.row] if end - 2 <= _left(o) < limit]
    low = _left(beside[0]) - row.height if beside else left - row.height
    return [*beside, *_answers_below(sheet, by_row, mark, low=low, limit=limit)]


def _answers_below(
    sheet: Sheet, by_row: Sequence[Sequence[Option]], mark: Mark, *, low: float, limit: float
) -> Iterator[Option]:
    last = sheet.rows[mark.row]
    for index in range(mark.row + 1, min(mark.row + _ROWS_OF_ONE_CHOICE, len(sheet.rows))):
        row = sheet.rows[index]
        found = [o for o in by_row[index] if low <= _left(o) < limit]
        is_labelled = any(
            m.row == index and (m.key or m.has_colon) and row.words[m.start].box.left < limit for m in sheet.marks
        )
        if not found or is_labelled or row.box.top - last.box.bottom > 2 * last.height:
            return
        yield from found
        last = row


def _left(option: Option) -> float:
    return min(option.mark.box.left, option.text.box.left)
