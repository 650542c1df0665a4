"""Label stacks: labels printed on two lines in a narrow column ("Date of" over "birth")."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from extractors.document import Page
from extractors.kept import kept
from extractors.layout.label_marks import Mark
from extractors.layout.phrases import Phrases
from extractors.layout.rows import Row, rows_of
from extractors.layout.runs import folded_words

_MOST_WORDS = 6
_SCORE = 0.9


@dataclass(frozen=True, slots=True, order=True)
class Stack:
    """Words of a row, from `first` of the stretch that begins at `start` to its end, and those flush below them."""

    row: int
    start: int
    first: int
    end: int
    below: tuple[int, int]


def stacks_on(page: Page, phrases: Phrases) -> Iterator[tuple[int, list[Stack]]]:
    """Yield the rows in which labels begin that end on the row below, with the stacks that spell such labels."""
    known = _stacks_by_spelling(page)
    labels = [whole for whole in known.keys() & phrases.keys.keys() if phrases.keys[whole]]
    if labels:
        rows = rows_of(page)
        stacks = sorted(stack for whole in labels for stack in known[whole])
        begun = (stack for stack in stacks if folded_words(rows[stack.row])[stack.first] in phrases.first_words)
        for row, group in groupby(begun, key=lambda stack: stack.row):
            yield row, list(group)


def stacked_marks(
    page: Page, stacks: Sequence[Stack], marks: Sequence[Mark], phrases: Phrases
) -> Iterator[tuple[Mark, Mark]]:
    """Yield the two halves, as marks, of each label that begins at the end of a stretch and ends on the row below.

    `marks` are those of the upper row: what already is a label begins no other.
    """
    marked = {word for mark in marks for word in range(mark.start, mark.end)}
    for _, group in groupby(stacks, key=lambda stack: stack.start):
        stack = next(group)
        if stack.end - 1 not in marked:
            index, (begin, end) = stack.row, stack.below
            lower, whole = rows_of(page)[index + 1], _spelling(page, stack)
            key, has_colon = phrases.keys[whole], lower.words[end - 1].text.endswith(":")
            yield (
                Mark(key, index, stack.first, stack.end, _SCORE, has_colon, len(whole)),
                Mark(key, index + 1, begin, end, _SCORE, has_colon, len(whole)),
            )


@kept
def _stacks_by_spelling(page: Page) -> dict[str, list[Stack]]:
    found: dict[str, list[Stack]] = {}
    for stack in _stacks(rows_of(page)):
        found.setdefault(_spelling(page, stack), []).append(stack)
    return found


def _spelling(page: Page, stack: Stack) -> str:
    upper, lower = (folded_words(row) for row in rows_of(page)[stack.row : stack.row + 2])
    return "".join(upper[stack.first : stack.end]) + "".join(lower[stack.below[0] : stack.below[1]])


def _stacks(rows: Sequence[Row]) -> Iterator[Stack]:
    for index, (upper, lower) in enumerate(pairwise(rows)):
        if lower.box.top - upper.box.bottom > 0.8 * upper.height:
            continue
        for start, end in upper.stretches():
            below = _flush_below(upper, start, lower) if end - start <= _MOST_WORDS else None
            if below is not None:
                firsts = (first for first in range(start, end) if _begins(upper, start, first))
                yield from (Stack(index, start, first, end, below) for first in firsts)


def _begins(row: Row, start: int, index: int) -> bool:
    """Tell whether a label may begin at a word: first of its stretch, or behind something that is no word."""
    return index == start or not row.words[index - 1].text.isalpha()


def _flush_below(upper: Row, start: int, lower: Row) -> tuple[int, int] | None:
    """Return the short stretch of the lower row that begins, or is centred, under the upper row's stretch."""
    left = upper.words[start].box.left
    for begin, end in lower.stretches():
        if abs(lower.words[begin].box.left - left) <= 0.8 * upper.height:
            return (begin, end) if end - begin < _MOST_WORDS else None
    return None
