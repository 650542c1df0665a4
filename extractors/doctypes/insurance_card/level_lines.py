"""Level lines: small print beside a tall logo, which a page's own lines mix with one another."""

from collections.abc import Iterator, Sequence
from statistics import median

from extractors.document import Document, Line, Page, Word

_TALL = 1.7
"""Heights of a line's usual word from which a word beside it is a logo."""
_WIDEST_SPACE = 1.5


def level_lines(document: Document) -> Iterator[Line]:
    """Yield the small print beside each logo anew, as lines of words on one level."""
    for page in document.pages:
        mixed = [line for line in page.lines if _has_logo(line)]
        if mixed:
            yield from _leveled(page, mixed)


def _has_logo(line: Line) -> bool:
    usual = median(word.box.height for word in line.words)
    return len(line.words) > 2 and any(word.box.height > _TALL * usual for word in line.words)


def _leveled(page: Page, mixed: Sequence[Line]) -> Iterator[Line]:
    top = min(line.box.top for line in mixed)
    bottom = max(line.box.bottom for line in mixed)
    usual = median(word.box.height for line in mixed for word in line.words)
    near = [word for word in page.words if top <= word.box.center[1] <= bottom and word.box.height <= _TALL * usual]
    rows: list[list[Word]] = []
    for word in sorted(near, key=lambda word: word.box.center[1]):
        if rows and abs(rows[-1][-1].box.center[1] - word.box.center[1]) < 0.4 * usual:
            rows[-1].append(word)
        else:
            rows.append([word])
    for row in rows:
        yield from _runs(sorted(row, key=lambda word: word.box.left))


def _runs(row: Sequence[Word]) -> Iterator[Line]:
    """Yield the row's words as lines parted at wide gaps."""
    run: list[Word] = []
    for word in row:
        if run and word.box.left - run[-1].box.right > _WIDEST_SPACE * word.box.height:
            yield Line(tuple(run))
            run = []
        run.append(word)
    yield Line(tuple(run))
