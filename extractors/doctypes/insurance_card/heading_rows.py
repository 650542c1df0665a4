"""Heading rows: captions side by side that tight print leaves no gap between, parted where values begin below them."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from extractors.doctypes.insurance_card.labels import LABELS
from extractors.document import Box, Line, Page, Word
from extractors.kept import kept
from extractors.layout.phrases import fold, tokens_of

_FLUSH = 0.3
"""Heights of a line by which a value may begin left or right of its caption."""
_REACH = 2.0
"""Heights of a line from a caption to the middle of the value under it."""
_MOST_WORDS = 9
_BAR = "|"
_LAST_WORDS = frozenset(map(fold, ("name", "number", "date", "type", "phone")))
"""Words that are labels of their own, but behind another label the end of one longer."""


@kept
def with_columns(page: Page) -> Page:
    """Return the page without ruled lines, which frame a card and part no fields, and with captions run together cut.

    >>> sorted(captions_of(["MEMBER", "NAME", "ID", "NO"]))
    [0, 2]
    """
    rows = [heads for line in page.lines if (heads := _captions(line))]
    cuts = {id(word): word for heads in rows for word in _cuts(page, heads, rows)}
    lines = tuple(_cut(line, cuts) for line in page.lines) if cuts else page.lines
    return replace(page, rulings=(), lines=lines)


@cache
def label_phrases() -> frozenset[str]:
    """Return the letters of every wording of a card's labels."""
    return frozenset("".join(tokens_of(phrase)) for phrases in LABELS.values() for phrase in phrases)


def captions_of(texts: list[str]) -> list[int]:
    """Return where each label begins of which the texts are made and nothing else; empty where they are no such row."""
    folded, starts, at = list(map(fold, texts)), [], 0
    while at < len(folded):
        ends = (end for end in range(len(folded), at, -1) if "".join(folded[at:end]) in label_phrases())
        end = next(ends, None)
        if end is None or (at and end == at + 1 and folded[at] in _LAST_WORDS):
            return []
        starts.append(at)
        at = end
    return starts


def _captions(line: Line) -> list[Word]:
    """Return the first word of each caption of a line that is made of captions and nothing else."""
    texts = [word.text for word in line.words]
    if len(texts) > _MOST_WORDS or any(text.endswith(":") for text in texts):
        return []
    return [line.words[at] for at in captions_of(texts)]


def _cuts(page: Page, heads: list[Word], rows: list[list[Word]]) -> Iterator[Word]:
    """Yield the words of a row of captions, and of the values under it, before which a column begins."""
    below = [_under(page, head.box) for head in heads]
    if len(heads) > 1 and all(below):
        yield from heads[1:]
        yield from (word for word in below[1:] if word)
    if below[0] and any(_is_left_of(other[-1].box, heads[0].box) for other in rows if other is not heads):
        yield below[0]


def _is_left_of(box: Box, other: Box) -> bool:
    """Tell whether a caption stands left of another on its row."""
    return box.right < other.left and abs(box.center[1] - other.center[1]) < _FLUSH * other.height


def _under(page: Page, head: Box) -> Word | None:
    """Return the word that begins flush under the first word of a caption."""
    height = head.height
    flush = (word for word in page.words if abs(word.box.left - head.left) <= _FLUSH * height)
    return next((word for word in flush if 0 < word.box.center[1] - head.bottom < _REACH * height), None)


def _cut(line: Line, cuts: dict[int, Word]) -> Line:
    """Return the line with a bar before each word at which a column begins."""
    words: list[Word] = []
    for word in line.words:
        if words and id(word) in cuts:
            words.append(replace(word, text=_BAR, box=_between(words[-1].box, word.box)))
        words.append(word)
    return line if len(words) == len(line.words) else Line(tuple(words))


def _between(before: Box, after: Box) -> Box:
    middle = (before.right + after.left) / 2
    return Box(middle, after.top, middle, after.bottom)
