"""Tick marks: boxes to tick in a row, drawn, typed, or misread by OCR as letters standing alone."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extractors.document import Box, CheckBox, Page, Word
from extractors.layout.boxes import grown, is_inside, union
from extractors.layout.rows import LOOSE_GAP, Row
from extractors.layout.span import Span

_EMPTY = re.compile(r"[☐□▢◻○◯❏❑]|\[[ _.]*\]|\([ _.]*\)|\{ ?\}|_{2,4}")
_TICKED = re.compile(r"[☑☒■▣✓✔✗✘⊠⊗●◉]|\[[xXvV✓✔✗*]+\]|\([xX✓✔✗]\)|\{[xX]\}|_+[xX✓✔]_+")
_MISREAD_EMPTY = re.compile(r"[Oo0D]|LJ|CJ|C1|[oO]\)|(?=.*[\[\]])[\[\](){}|_lI1JLCO.]{1,4}")
_MISREAD_TICKED = re.compile(
    r"[xX]|[@&®©%]|[KBDE]X|[\[({|E]{1,2}[xXKvV✓4&]{1,2}[\])}J|lI1]{0,2}|[xXKvV✓]{1,2}[\])}J|]{1,2}|[BR][lIJ1\])]|X[Il1]"
)
_BEGINS_OPTION = re.compile(r"[^\W\d_]|[\dA-Z]\d\d[.,]\d")
"""How an option's words begin: with a letter, or with a code of which the letter was read as a digit."""
_SURE, _UNSURE = 0.95, 0.6


@dataclass(frozen=True, slots=True)
class TickMark:
    """A box to tick within a row: it stands in place of words `start` to `end` (none where it is only drawn)."""

    span: Span
    box: Box
    is_ticked: bool
    confidence: float
    start: int
    end: int


def tick_marks(rows: Sequence[Row], page: Page) -> list[list[TickMark]]:
    """Return the tick marks of each row, left to right; a lone letter counts only beside or under another mark."""
    sure = [_sure_marks(row, page.check_boxes) for row in rows]
    doubtful = [_misread_marks(row, sure[index]) for index, row in enumerate(rows)]
    return [
        sorted(
            [*known, *(m for m in maybe if _is_supported(m, known, maybe, sure, doubtful))], key=lambda m: m.box.left
        )
        for known, maybe in zip(sure, doubtful, strict=True)
    ]


def _is_supported(
    mark: TickMark,
    known: Sequence[TickMark],
    maybe: Sequence[TickMark],
    sure: Sequence[Sequence[TickMark]],
    doubtful: Sequence[Sequence[TickMark]],
) -> bool:
    """Tell whether another mark stands on the same row, or straight above or below."""
    if known or len(maybe) > 1:
        return True
    near = [m for row in [*sure, *doubtful] for m in row if m is not mark and _is_in_line(m.box, mark.box)]
    return len(near) > 1 or any(m.confidence > _UNSURE or not m.span.text.isalnum() for m in near)


def _is_in_line(first: Box, second: Box) -> bool:
    """Tell whether two marks stand straight above one another, a few rows apart at most."""
    height = second.height
    return abs(first.left - second.left) <= 0.5 * height and abs(first.top - second.top) < 8 * height


def _sure_marks(row: Row, drawn: Sequence[CheckBox]) -> list[TickMark]:
    marks = [_drawn_mark(row, box) for box in drawn if row.box.top - 2 <= box.box.center[1] <= row.box.bottom + 2]
    taken = {index for mark in marks for index in range(mark.start, mark.end)}
    marks.extend(mark for mark in _typed_marks(row) if mark.start not in taken)
    return marks


def _drawn_mark(row: Row, drawn: CheckBox) -> TickMark:
    """Return the drawn box as a mark; words read inside it (its own outline, the tick) belong to it."""
    near = grown(drawn.box, 1.5)
    inside = [
        i for i, word in enumerate(row.words) if is_inside(word.box, near) and word.box.width <= 1.8 * drawn.box.width
    ]  # fmt: skip
    after = sum(word.box.center[0] < drawn.box.center[0] for word in row.words)
    start, end = (inside[0], inside[-1] + 1) if inside else (after, after)
    return TickMark(Span.of_check_box(drawn), drawn.box, drawn.is_ticked, drawn.confidence, start, end)


def _typed_marks(row: Row) -> Iterator[TickMark]:
    index = 0
    while index < len(row.words):
        end, is_ticked = _typed_at(row.words, index)
        if is_ticked is not None:
            yield _mark(row.words[index:end], is_ticked, _SURE, index, end)
        index = max(end, index + 1)


def _typed_at(words: Sequence[Word], index: int) -> tuple[int, bool | None]:
    """Return where a typed mark that starts here ends, and whether it is ticked; None where none starts."""
    for end in range(index + 1, min(index + 3, len(words)) + 1):
        text = "".join(word.text for word in words[index:end])
        if _TICKED.fullmatch(text):
            return end, True
        if _EMPTY.fullmatch(text) and not (text.startswith("_") and index + 1 == len(words)):
            return end, False
        if words[index].text[:1] not in "[(_":
            break
    return index, None


def _misread_marks(row: Row, known: Sequence[TickMark]) -> list[TickMark]:
    taken = {index for mark in known for index in range(mark.start, mark.end)}
    found = []
    for index, word in enumerate(row.words[:-1]):
        if index in taken or not _BEGINS_OPTION.match(row.words[index + 1].text):
            continue
        is_ticked = _MISREAD_TICKED.fullmatch(word.text) is not None
        if not is_ticked and not _MISREAD_EMPTY.fullmatch(word.text):
            continue
        if _is_apart(row, index, known) and row.gap_before(index + 1) < 2.5:
            found.append(_mark((word,), is_ticked, _UNSURE, index, index + 1))
    return found


def _is_apart(row: Row, index: int, known: Sequence[TickMark]) -> bool:
    """Tell whether a word stands where a box may: first, behind a gap or a colon; a bracket anywhere beside a mark."""
    if row.gap_before(index) > LOOSE_GAP or row.words[index - 1].text.endswith(":"):
        return True
    return bool(known) and not row.words[index].text.isalnum() and len(row.words[index].text) > 1


def _mark(words: Sequence[Word], is_ticked: bool, sure: float, start: int, end: int) -> TickMark:
    """Return the words as a mark; a reader's confidence in letters says little about a box, so the mark has its own."""
    span = Span(tuple(replace(word, confidence=sure) for word in words))
    return TickMark(span, union(w.box for w in words), is_ticked, sure, start, end)
