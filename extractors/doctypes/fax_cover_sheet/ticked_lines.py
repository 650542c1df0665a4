"""Lists of departments to tick ("[x] Laboratory  fax 254-555-0152"): only the ticked one is a party's."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, zip_longest
from statistics import median

from extractors.doctypes.fax_cover_sheet.numbers import numbers_in
from extractors.doctypes.fax_cover_sheet.party import party_of
from extractors.document import Document, Page, Word
from extractors.extraction import Found
from extractors.kept import kept
from extractors.layout import Option, Span, options
from extractors.layout.rows import Row, rows_of
from extractors.readers import phones_in

CERTAINTY = 0.85
_LEAST_LISTED = 4
"""Rows of a list whose numbers are called alike, though other words stand before."""
_EMPTY_BOX = re.compile(r"[\[\](){}OoCDGQUuLlJI1cn|!.,:;'_-]{1,3}")
"""What a reader makes of an empty box."""


@dataclass(frozen=True, slots=True)
class TickedLines:
    """The words of every option that bears a number, and the numbers of the one that is ticked."""

    words: frozenset[Word]
    ticked: Span | None
    several: tuple[Span, ...] = ()
    """The ticked lines, where more than one is."""

    def members(self, role: str) -> dict[str, Found[str]]:
        """Return the phone and fax of the ticked line, and whom it names (a sender ticks its department).

        A number without a word for it is the recipient's fax, or the sender's telephone.
        """
        named = party_of([self.ticked], CERTAINTY, role=role) if self.ticked and role == "to" else {}
        found: dict[str, Found[str]] = {key: named[key] for key in ("name", "organization") if key in named}
        for called, number in numbers_in(self.ticked, CERTAINTY) if self.ticked else ():
            for key in ("phone", "fax") if called == "both" else (called or ("fax" if role == "to" else "phone"),):
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
    if len(bearing) < 2 or not _is_list(bearing):
        return TickedLines(frozenset(), None)
    rows = list(_list_rows(page, [span for _, span in bearing]))
    ticked = [span for option, span in bearing if option.is_ticked] or list(_marked(rows))
    words = frozenset(word for row in rows for word in row.words)
    if len(ticked) > 1:
        return TickedLines(words, None, tuple(ticked))
    return TickedLines(words, ticked[0] if ticked else None)


def _is_list(bearing: Sequence[tuple[Option, Span]]) -> bool:
    """Tell whether the options' numbers are called alike: a list of offices, no fields that stand beside options."""
    calls = [_call(option, span) for option, span in bearing]
    lasts, tops = {call.rpartition(" ")[2] for call in calls}, {round(span.box.top) for _, span in bearing}
    if len(bearing) == len(tops) >= _LEAST_LISTED and len(lasts) == 1:
        return True
    return len(set(calls)) < len(calls) and not any(call.endswith(":") for call in set(calls) if calls.count(call) == 1)


def _call(option: Option, span: Span) -> str:
    """Return the words between an option's own and its number."""
    number = phones_in(span)[0].span.words[0]
    words = span.words[: span.words.index(number)] if number in span.words else ()
    return " ".join(word.text.casefold() for word in words if word not in option.text.words)


def _list_rows(page: Page, spans: Sequence[Span]) -> Iterator[Row]:
    """Yield the rows of the list, also those whose box to tick was not read: between the others or as far apart."""
    tops = sorted({span.box.top for span in spans})
    pitch = 1.3 * min((after - top for top, after in pairwise(tops) if after - top > 1), default=0.0)
    rows = [row for row in rows_of(page) if phones_in(Span(row.words))]
    first, last = tops[0], tops[-1]
    for row in reversed(rows):
        first = row.box.top if first - pitch <= row.box.top < first else first
    for row in rows:
        last = row.box.top if last < row.box.top <= last + pitch else last
    yield from (row for row in rows_of(page) if first - 1 <= row.box.center[1] and row.box.top <= last + 1)


def _marked(rows: Sequence[Row]) -> Iterator[Span]:
    """Yield the rows, without it, before whose words something stands that was no empty box ("MZ", "BX")."""
    left = median(word.box.left for row in rows for word in row.words[:1])
    for row in rows:
        lead = [word for word in row.words if word.box.right < left - 1]
        if lead and len(lead) < len(row.words) and not _EMPTY_BOX.fullmatch("".join(word.text for word in lead)):
            yield Span(row.words[len(lead) :])


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
