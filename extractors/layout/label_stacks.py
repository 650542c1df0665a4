"""Label stacks: labels printed on two lines in a narrow column ("Date of" over "birth")."""

from collections.abc import Iterator, Sequence
from itertools import islice

from extractors.layout.label_stretch import Mark
from extractors.layout.phrases import Phrases
from extractors.layout.rows import Row
from extractors.layout.runs import folded_words

_MOST_WORDS = 6
_SCORE = 0.9


def stacked_marks(
    rows: Sequence[Row], index: int, marks: Sequence[Mark], phrases: Phrases
) -> Iterator[tuple[Mark, Mark]]:
    """Yield the two halves, as marks, of each label that begins at the end of a stretch and ends on the row below."""
    upper, lower = rows[index], rows[index + 1]
    if lower.box.top - upper.box.bottom > 0.8 * upper.height:
        return
    above, beneath = folded_words(upper), folded_words(lower)
    marked = {word for mark in marks for word in range(mark.start, mark.end)}
    for start, end in upper.stretches():
        firsts = [at for at in range(start, end) if above[at] in phrases.first_words]
        if not firsts or end - start > _MOST_WORDS or end - 1 in marked:
            continue
        below = _flush_below(upper, start, lower)
        if below is not None:
            rest = "".join(beneath[below[0] : below[1]])
            wholes = ((first, "".join(above[first:end]) + rest) for first in firsts)
            known = (
                (first, whole) for first, whole in wholes if phrases.keys.get(whole) and _begins(upper, start, first)
            )
            for first, whole in islice(known, 1):
                key, has_colon = phrases.keys[whole], lower.words[below[1] - 1].text.endswith(":")
                yield (
                    Mark(key, index, first, end, _SCORE, has_colon, len(whole)),
                    Mark(key, index + 1, below[0], below[1], _SCORE, has_colon, len(whole)),
                )


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
