"""Lists of departments to tick ("[x] Laboratory  fax 254-555-0152"): only the ticked one is a party's."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from extractors.doctypes.fax_cover_sheet.numbers import numbers_in
from extractors.document import Document, Page, Word
from extractors.extraction import Found
from extractors.kept import kept
from extractors.layout import Option, Span, options
from extractors.layout.rows import Row, rows_of

CERTAINTY = 0.85


@dataclass(frozen=True, slots=True)
class TickedLines:
    """The words of every option that bears a number, and the numbers of the one that is ticked."""

    words: frozenset[Word]
    ticked: Span | None

    def numbers(self) -> dict[str, Found[str]]:
        """Return the phone and fax of the ticked department; a number without a word for it is a telephone's."""
        found: dict[str, Found[str]] = {}
        for called, number in numbers_in(self.ticked, CERTAINTY) if self.ticked else ():
            for key in ("phone", "fax") if called == "both" else (called or "phone",):
                found.setdefault(key, number)
        return found


@kept
def offered(page: Page) -> list[Option]:
    """Return the page's boxes to tick with their words."""
    return options(Document.of((page,)))


@kept
def ticked_lines(page: Page) -> TickedLines:
    """Return what the page's lists of departments with numbers say; one ticked option is an answer, two are none."""
    bearing = [(option, span) for option, span in _owned(page) if any(True for _ in numbers_in(span, CERTAINTY))]
    if len(bearing) < 2:
        return TickedLines(frozenset(), None)
    ticked = [span for option, span in bearing if option.is_ticked]
    words = frozenset(word for _, span in bearing for word in span.words)
    return TickedLines(words, ticked[0] if len(ticked) == 1 else None)


def _owned(page: Page) -> Iterator[tuple[Option, Span]]:
    """Yield each option with the words from it to the next option of its row."""
    found = offered(page)
    for row in rows_of(page) if found else ():
        mine = [option for option in found if option.text.words[0] in row.words]
        for option, after in zip_longest(mine, mine[1:]):
            if words := _between(row, option, after, mine):
                yield option, Span(words)


def _between(row: Row, option: Option, after: Option | None, mine: Sequence[Option]) -> tuple[Word, ...]:
    start = row.words.index(option.text.words[0])
    if after is None:
        return row.words[start:]
    edge = min(after.mark.box.left, after.text.box.left) if len(mine) > 1 else row.box.right
    return tuple(word for word in row.words[start:] if word.box.right <= edge + 1)
