"""Rows of captions: labels printed in small type under their values, told by distances alone."""

from collections.abc import Iterator, Sequence

from extractors.document import Box
from extractors.layout.boxes import overlap_x
from extractors.layout.rows import Row

Stretches = Sequence[tuple[Box, bool]]
"""The pieces of a row: where each stands, and whether a label fills it."""
_CLOSER = 0.7
"""A caption is closer to its value than to what follows, by this share of that distance at most."""
_FARTHEST = 1.3
"""Heights of a row between a value and its caption."""


def caption_rows(rows: Sequence[Row], pieces: Sequence[Stretches], colons: frozenset[int]) -> frozenset[int]:
    """Return the rows that hold nothing but captions of the row above; `colons` are rows with a colon.

    One row may look so by chance: captions count where a page has several such rows, and more of them than of rows
    whose labels head what stands below.
    """
    found: list[int] = []
    heads: list[int] = []
    for index in range(1, len(rows)):
        if index in colons or not _is_of_labels(rows, pieces, index):
            continue
        above, below = _distances(pieces, index)
        if above <= _CLOSER * below and above <= _FARTHEST * rows[index].height and _has_values(rows, pieces, index):
            found.append(index)
        elif below < _CLOSER * above:
            heads.append(index)
    rivals = [index for index in heads if index + 2 not in found]
    return frozenset(found) if len(found) > 1 and len(found) > len(rivals) else frozenset()


def _is_of_labels(rows: Sequence[Row], pieces: Sequence[Stretches], index: int) -> bool:
    """Tell whether a row holds labels only; in smaller type than the row above, an unreadable one may be among them."""
    labels = [is_label for _, is_label in pieces[index]]
    is_small = rows[index].height < 0.85 * rows[index - 1].height
    has_number = any(character.isdigit() for word in rows[index].words for character in word.text)
    return bool(labels) and (all(labels) or (is_small and not has_number and 2 * sum(labels) >= len(labels)))


def _distances(pieces: Sequence[Stretches], index: int) -> tuple[float, float]:
    """Return how far the next words above and below the row's first label are."""
    box = pieces[index][0][0]
    above = next((box.top - other.bottom for other in _crossing(pieces, range(index - 1, -1, -1), box)), float("inf"))
    below = next(
        (other.top - box.bottom for other in _crossing(pieces, range(index + 1, len(pieces)), box)), float("inf")
    )
    return max(above, 0.0), below


def _crossing(pieces: Sequence[Stretches], order: range, box: Box) -> Iterator[Box]:
    return (other for at in order for other, _ in pieces[at] if overlap_x(other, box) > 0)


def _has_values(rows: Sequence[Row], pieces: Sequence[Stretches], index: int) -> bool:
    """Tell whether the row above holds values flush with most of the captions, and no label."""
    upper = pieces[index - 1]
    slack = 1.3 * max(rows[index].height, rows[index - 1].height)
    flush = [any(abs(value.left - box.left) <= slack for value, _ in upper) for box, _ in pieces[index]]
    return not any(is_label for _, is_label in upper) and 2 * sum(flush) >= len(flush)
