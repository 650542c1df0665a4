"""Table headers: the row, or the two or three stacked rows, that name a table's columns."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Self

from extractors.document import Box, Page, Word
from extractors.layout.boxes import overlap_x, union
from extractors.layout.phrases import Phrases, fold
from extractors.layout.rows import LOOSE_GAP, Row, rows_of
from extractors.layout.span import Span

_MOST_ROWS = 3


@dataclass(frozen=True, slots=True)
class HeaderCell:
    """A column's heading; key None where the vocabulary does not know it."""

    key: str | None
    span: Span

    @property
    def box(self) -> Box:
        """Return the box around the heading."""
        return self.span.box


@dataclass(frozen=True, slots=True)
class Header:
    """The headings of a table from left to right; they take up rows `first` to `last`."""

    first: int
    last: int
    cells: tuple[HeaderCell, ...]

    @property
    def keys(self) -> frozenset[str]:
        """Return the keys of the known columns."""
        return frozenset(cell.key for cell in self.cells if cell.key)


@dataclass(frozen=True, slots=True)
class Headings:
    """The headings of a vocabulary, and which of them the words of one page were found to be."""

    phrases: Phrases
    found: dict[tuple[str, ...], tuple[str, float] | None] = field(default_factory=dict)

    @classmethod
    def on(cls, page: Page, phrases: Phrases) -> Self:
        """Return the page's headings: the same words are looked up only once."""
        headings: dict[Phrases, Self] = page.kept.setdefault(cls, {})
        return headings.setdefault(phrases, cls(phrases))

    def key(self, words: Sequence[Word]) -> tuple[bool, str | None]:
        """Tell whether the words are a heading, and return its key."""
        parts = tuple(folded for word in words for part in word.text.split("/") if (folded := fold(part)))
        if parts not in self.found:
            self.found[parts] = self.phrases.nearest(parts)
        hit = self.found[parts]
        return hit is not None, self.phrases.keys[hit[0]] if hit else None

    def names(self, phrases: Collection[str]) -> bool:
        """Tell whether any words looked up so far are one of these phrases, folded."""
        return any(hit is not None and hit[0] in phrases for hit in self.found.values())


def find_headers(page: Page, phrases: Phrases, at_least: int) -> list[Header]:
    """Return the headers with `at_least` known columns, from top to bottom; stacked rows count as one header."""
    rows, headings = rows_of(page), Headings.on(page, phrases)
    found: list[Header] = []
    index = 0
    while index < len(rows):
        best = _best_from(rows, index, headings, at_least)
        if best:
            found.append(best)
        index = best.last + 1 if best else index + 1
    return found


def _best_from(rows: Sequence[Row], index: int, headings: Headings, at_least: int) -> Header | None:
    best: Header | None = None
    for count in range(1, _MOST_ROWS + 1):
        window = rows[index : index + count]
        if len(window) < count or (count > 1 and not _is_close(window[-2], window[-1])) or _has_number(window[-1]):
            break
        cells = tuple(_cells(window, headings))
        header = Header(index, index + count - 1, cells)
        if not header.keys and count > 1:
            break
        if (
            len(header.keys) >= at_least
            and _is_mostly_known(cells)
            and (best is None or _weight(header) > _weight(best))
        ):
            best = header
    return best


def _has_number(row: Row) -> bool:
    """Tell whether a word of the row is mostly digits, as in a body and hardly ever in a heading."""
    return any(sum(c.isdigit() for c in word.text) > 0.5 * len(word.text) for word in row.words)


def _weight(header: Header) -> tuple[int, int]:
    """Rank headers: more known columns, then fewer unknown ones."""
    return len(header.keys), -sum(cell.key is None for cell in header.cells)


def _is_close(upper: Row, lower: Row) -> bool:
    return lower.box.top - upper.box.bottom <= 0.8 * max(upper.height, lower.height)


def _is_mostly_known(cells: Sequence[HeaderCell]) -> bool:
    """Tell whether the known headings outweigh the rest, which may hold no numbers as a body would."""
    known = [cell for cell in cells if cell.key]
    rest = [cell for cell in cells if not cell.key]
    if sum(len(cell.span.words) for cell in known) < sum(len(cell.span.words) for cell in rest):
        return False
    digits = sum(any(c.isdigit() for c in cell.span.text) for cell in rest)
    return len(known) >= len(rest) and digits <= len(known) // 3


def _cells(window: Sequence[Row], headings: Headings) -> Iterator[HeaderCell]:
    """Yield the headings of the rows taken together, from left to right."""
    for stack in sorted(_stacks(window), key=lambda pieces: union(w.box for p in pieces for w in p).left):
        words = [word for piece in stack for word in piece]
        is_known, key = headings.key(words)
        if is_known:
            yield HeaderCell(key, Span(tuple(words)))
        else:
            yield from _torn(stack, headings)


def _torn(stack: Sequence[Sequence[Word]], headings: Headings) -> Iterator[HeaderCell]:
    """Yield the headings within a stack that is no phrase as a whole: several, or one with an unknown word."""
    cells = [cell for piece in stack for cell in _run(piece, headings)]
    known = [cell for cell in cells if cell.key]
    if len(known) == 1:
        yield HeaderCell(known[0].key, Span(tuple(word for piece in stack for word in piece)))
    elif len(stack) == 1:
        yield from cells
    elif known:
        yield from known
    else:
        yield HeaderCell(None, Span(tuple(word for piece in stack for word in piece)))


def _run(words: Sequence[Word], headings: Headings) -> Iterator[HeaderCell]:
    """Yield the headings that stand one behind another in one run of words, the longest first at each place."""
    index = 0
    unknown: list[Word] = []
    while index < len(words):
        size, key = _longest_at(words, index, headings)
        if size and unknown:
            yield HeaderCell(None, Span(tuple(unknown)))
            unknown = []
        if size:
            yield HeaderCell(key, Span(tuple(words[index : index + size])))
        else:
            unknown.append(words[index])
        index += max(size, 1)
    if unknown:
        yield HeaderCell(None, Span(tuple(unknown)))


def _longest_at(words: Sequence[Word], index: int, headings: Headings) -> tuple[int, str | None]:
    for size in range(min(headings.phrases.longest + 1, len(words) - index), 0, -1):
        is_known, key = headings.key(words[index : index + size])
        if is_known:
            return size, key
    return 0, None


def _stacks(window: Sequence[Row]) -> list[list[tuple[Word, ...]]]:
    """Return the runs of words of the rows, those that stand over one another put together."""
    stacks: list[list[tuple[Word, ...]]] = []
    for row in window:
        for start, end in row.stretches(LOOSE_GAP):
            piece = row.words[start:end]
            box = union(word.box for word in piece)
            home = next((s for s in stacks if _is_over(union(w.box for p in s for w in p), box)), None)
            if home is None:
                stacks.append([piece])
            else:
                home.append(piece)
    return stacks


def _is_over(upper: Box, lower: Box) -> bool:
    return overlap_x(upper, lower) >= 0.5 * min(upper.width, lower.width) and lower.top > upper.center[1]
