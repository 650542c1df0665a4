"""Rows: the words on one base line across the whole page, and the stretches into which gaps and rulings cut them.

Lines as recognised may end at a column's edge; a row goes on to the other side of the page. Rulings that the reader
took for letters (`|`) become bars again, and a label glued to its value (`DOB:03/14/1962`) becomes two words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise
from statistics import median
from typing import Any

from extractors.document import Box, Line, Page, Word
from extractors.kept import at_first_use, kept
from extractors.layout.boxes import is_same_row, union
from extractors.layout.leaders import leaders_joined, printed, undotted

COLUMN_GAP = 1.6
"""Units of a row: a wider gap parts two columns. A unit is the row's height, or more where words are set far apart."""

LOOSE_GAP = 0.75
"""Units of a row: a wider gap is more than the space between two words of one phrase."""

_USUAL_SPACE = 0.45
"""Heights of a row between two words of a phrase in most type; typewriter type has more."""

BARS = "|¦‖"
_ENOUGH_GAPS = 5
_LEVEL, _QUITE_LEVEL = 0.5, 0.25
"""Heights of a line between the middles of two lines whose words are, or surely are, on one base line."""
_Placed = tuple[Line, Box]
_BAR_ONLY = re.compile(rf"[{BARS}]+")
_GLUED = re.compile(r"([^\W\d_][^:]*:)(?=[^:/\\])(.+)")
_GLUED_NUMBER = re.compile(r"([A-Za-z]{2,})(#:?)(.*)")
_GLUED_MARK = re.compile(r"([☐□▢◻☑☒■▣✓✔✗✘⊠○●◉❏❑]|\[[xXvV✓✔_]?\]|\([xX]?\)|_+[xX]_+)(?=[^\s.,;:])(.+)")
_CUT_AT = frozenset(":#[(_☐□▢◻☑☒■▣✓✔✗✘⊠○●◉❏❑|¦‖")


@dataclass(frozen=True)
class Row:
    """Words of one base line, left to right, with the places (x) of upright rulings that cross it.

    `height` is that of its words, `unit` the measure of gaps between them, both in points; `breaks` are the indexes of
    the words behind bars.
    """

    words: tuple[Word, ...]
    bars: tuple[float, ...]
    box: Box
    height: float
    unit: float
    breaks: tuple[int, ...] = field(default=())
    kept: dict[Any, Any] = field(default_factory=dict, init=False, compare=False, repr=False)

    @property
    def page(self) -> int:
        """Return the number of the row's page."""
        return self.words[0].page

    @at_first_use
    def gaps(self) -> tuple[float, ...]:
        """The gap before each word in units; endless before the first word and behind a bar."""
        gaps = [(word.box.left - before.box.right) / self.unit for before, word in pairwise(self.words)]
        for index in self.breaks:
            gaps[index - 1] = float("inf")
        return (float("inf"), *gaps)

    def gap_before(self, index: int) -> float:
        """Return the gap before a word in units; endless before the first word and behind a bar."""
        return self.gaps[index] if index > 0 else float("inf")

    def stretches(self, gap: float = COLUMN_GAP) -> list[tuple[int, int]]:
        """Return the runs of words (start, end) that no bar and no gap wider than `gap` units cuts."""
        starts = [index for index, width in enumerate(self.gaps) if width > gap]
        return list(zip(starts, [*starts[1:], len(self.words)], strict=True))


def rows_of(page: Page) -> list[Row]:
    """Return the page's rows from top to bottom."""
    return list(_rows_of(page))


@kept
def _rows_of(page: Page) -> list[Row]:
    groups: list[list[_Placed]] = []
    for placed in sorted(((line, line.box) for line in page.lines), key=lambda placed: placed[1].top):
        home = next((group for group in reversed(groups[-6:]) if _joins(placed, group)), None)
        if home is None:
            groups.append([placed])
        else:
            home.append(placed)
    uprights = [ruling.box for ruling in page.rulings if not ruling.is_horizontal]
    stretch = max(1.0, _space(page) / _USUAL_SPACE)
    rows = [row for group in groups if (row := _row(group, uprights, stretch))]
    return sorted(rows, key=lambda row: row.box.top + row.box.bottom)


def _space(page: Page) -> float:
    """Return the usual gap between two words of a phrase on the page, in heights of its words."""
    gaps = sorted(
        gap / before.box.height
        for line in page.lines
        for before, word in zip(line.words, line.words[1:], strict=False)
        if 0 < (gap := word.box.left - before.box.right) < 2 * before.box.height
    )
    return gaps[int(0.4 * len(gaps))] if len(gaps) >= _ENOUGH_GAPS else _USUAL_SPACE


def _joins(placed: _Placed, group: list[_Placed]) -> bool:
    """Tell whether a line stands on the base line of its nearest neighbour in the group, and over none of the group.

    Its words may stand between those of a line of the group, as where a reader took typed-in words for a line.
    """
    line, box = placed
    if group[-1][1].bottom <= box.top and all(other.bottom <= box.top for _, other in group):
        return False
    over = [other for other, around in group if around.right > box.left + 1 and box.right > around.left + 1]
    if any(_is_over(line, other) for other in over):
        return False
    nearest = min((other for _, other in group), key=lambda other: max(other.left - box.right, box.left - other.right))
    return is_same_row(nearest, box)


def _is_over(line: Line, other: Line) -> bool:
    """Tell whether a word of one line stands over or under a word of the other, or the lines are far from level.

    Lines that are quite level do not: where their words overlap, a reader drew a word's box around several.
    """
    apart = abs(line.box.center[1] - other.box.center[1])
    height = min(line.box.height, other.box.height)
    if not _QUITE_LEVEL * height < apart <= _LEVEL * height:
        return apart > _LEVEL * height
    return any(a.box.right > b.box.left and b.box.right > a.box.left for a in line.words for b in other.words)


def _row(group: list[_Placed], uprights: list[Box], stretch: float) -> Row | None:
    words: list[Word] = []
    bars: list[float] = []
    for word in sorted((w for line, _ in group for w in line.words), key=lambda w: w.box.left):
        if _BAR_ONLY.fullmatch(word.text):
            bars.append(word.box.center[0])
        else:
            words.extend(_pieces(undotted(word)))
    if not words:
        return None
    words = leaders_joined(words)
    box = union(word.box for word in words)
    middle = box.center[1]
    bars.extend(bar.center[0] for bar in uprights if bar.top <= middle <= bar.bottom)
    height = median(word.box.height for word in printed(words)) or 1.0
    return Row(tuple(words), tuple(sorted(bars)), box, height, height * stretch, _breaks(words, bars) if bars else ())


def _breaks(words: list[Word], bars: list[float]) -> tuple[int, ...]:
    """Return the indexes of the words that stand right behind a bar."""
    found = []
    for index in range(1, len(words)):
        before, after = words[index - 1].box.center[0], words[index].box.center[0]
        start, end = words[index - 1].box.right, words[index].box.left
        if any(before < bar < after and start - 3 <= bar <= end + 3 for bar in bars):
            found.append(index)
    return tuple(found)


def _pieces(word: Word) -> Iterator[Word]:
    """Yield the word without ruling marks at its edges, cut where a label or a box to tick is glued to what follows."""
    if _CUT_AT.isdisjoint(word.text):
        yield word
        return
    text = word.text.strip(BARS)
    glued = _GLUED.fullmatch(text) or _GLUED_NUMBER.fullmatch(text) or _GLUED_MARK.fullmatch(text)
    if glued:
        for group in range(1, len(glued.groups()) + 1):
            if glued[group]:
                yield _part(word, glued[group], word.text.index(text) + glued.start(group))
    elif text != word.text:
        yield _part(word, text, word.text.index(text))
    else:
        yield word


def _part(word: Word, text: str, start: int) -> Word:
    """Return the piece of a word that begins at character `start`, its box cut in proportion."""
    step = word.box.width / len(word.text)
    left = word.box.left + start * step
    return replace(word, text=text, box=Box(left, word.box.top, left + len(text) * step, word.box.bottom))
