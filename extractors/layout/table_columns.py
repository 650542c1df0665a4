"""Table columns: where one ends and the next begins, from the headings, the rulings and the body's blank strips."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from extractors.document import Word
from extractors.layout.rows import Row
from extractors.layout.table_header import Header, HeaderCell


def boundaries(header: Header, header_row: Row, body: Sequence[Row]) -> list[float]:
    """Return the x between each two neighbouring columns, left to right."""
    crossings = _crossings(body)
    return [_boundary(left, right, header_row.bars, crossings) for left, right in pairwise(header.cells)]


def column_of(word: Word, cuts: Sequence[float]) -> int:
    """Return the number of the column, from 0, in which a word's middle stands."""
    return bisect_right(cuts, word.box.center[0])


def _boundary(left: HeaderCell, right: HeaderCell, bars: Sequence[float], crossings: Sequence[int]) -> float:
    low, high = left.box.center[0], right.box.center[0]
    between = [bar for bar in bars if left.box.center[0] < bar < right.box.center[0]]
    if between:
        return min(between, key=lambda bar: abs(bar - (left.box.right + right.box.left) / 2))
    return _blankest(int(low) + 1, int(high), crossings, (left.box.right + right.box.left) / 2)


def _blankest(low: int, high: int, crossings: Sequence[int], wanted: float) -> float:
    """Return the middle of the widest strip that the fewest words cross, the one nearest to `wanted` among equals."""
    strips: list[tuple[int, int, int]] = []
    for x in range(low, high):
        crossed = crossings[x] if x < len(crossings) else 0
        if strips and strips[-1][2] == crossed and strips[-1][1] == x:
            strips[-1] = (strips[-1][0], x + 1, crossed)
        else:
            strips.append((x, x + 1, crossed))
    if not strips:
        return wanted
    start, end, _ = min(strips, key=lambda s: (s[2], s[0] - s[1], abs((s[0] + s[1]) / 2 - wanted)))
    return wanted if start <= wanted <= end else (start + end) / 2


def _crossings(body: Sequence[Row]) -> list[int]:
    """Return for each point of the page's width how many words of the body stand over it."""
    width = int(max((row.box.right for row in body), default=0)) + 2
    steps = [0] * (width + 1)
    for row in body:
        for word in row.words:
            steps[max(0, int(word.box.left))] += 1
            steps[min(width, int(word.box.right) + 1)] -= 1
    total, crossings = 0, []
    for step in steps:
        total += step
        crossings.append(total)
    return crossings
