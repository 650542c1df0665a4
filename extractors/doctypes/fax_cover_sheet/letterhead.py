"""The sender's letterhead: what the lines above the first field, or at the sheet's foot, say of the sending office."""

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain, takewhile
from typing import Any

from extractors.doctypes.fax_cover_sheet.numbers import called_before, numbers_in
from extractors.doctypes.fax_cover_sheet.sending_office import sending_office
from extractors.doctypes.fax_cover_sheet.telling import is_generic, is_office, is_prose
from extractors.document import Box, Document, Word
from extractors.extraction import Found
from extractors.layout import Span
from extractors.layout.boxes import is_same_row, overlap_x
from extractors.layout.rows import rows_of
from extractors.values import us_address

_STROKES = frozenset("/·•|*–—~-")
CERTAINTY = 0.85
SURE_OFFICE = 0.8
HEAD = 0.3
"""Share of the page's height in which a letterhead stands."""
_ADDRESS = re.compile(r"\b[A-Z][\w.'’ ]+,? (?:[A-Z]{2}\b|[A-Z][a-z]+)\W+\d{5}\b|^[A-Z][\w.' ]+, [A-Z]{2}\b")
_LONE = 3
"""Words of a line that is nothing but a number, an office's telephone."""
FOOT_LINES = 6
_BODY = re.compile(
    r"\s*(?:dear\b|to whom|(?:via|by) (?:fax|facsimile)"
    r"|(?:date\W+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},"
    r"|(?:date\W+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\s*$)",
    re.IGNORECASE,
)


def add_letterhead(
    sheet: Document, parties: dict[str, Any], *, until: float | None, left: float, claimed: AbstractSet[Word]
) -> None:
    """Give the sender what it lacks and lines that no label claims say: those above the first party's label first.

    `left` is where the sheet's labels begin: what stands left of it is a letterhead, too.
    """
    sender = parties.setdefault("from", {})
    lines = [span for row in rows_of(sheet.pages[0]) for span in _stretches(row.words, row.stretches())]
    lines = [free for line in lines if (free := _unclaimed(line, claimed)) and not is_prose(free)]
    if until is None:
        head = list(_head(lines, sheet.pages[0].height))
    else:
        head = [line for line in lines if _is_above(line, until) or line.box.right < left]
    rest = [line for line in lines if line not in head] if until is not None else lines[-FOOT_LINES:]
    if not _is_sure(sender.get("organization")):
        office = sending_office(*(list(chain(*map(_parts, part))) for part in (head, rest)))
        known = sender.get("organization")
        if office and (known is None or is_generic(known.value) or office.certainty >= SURE_OFFICE):
            sender["organization"] = office
    _add_numbers(parties, (*head, *rest), _under_addresses(head), heads=len(head))
    if not sender:
        del parties["from"]


def _unclaimed(line: Span, claimed: AbstractSet[Word]) -> Span | None:
    """Return the line up to where a label takes it ("Sunrise Dialysis - Unit 12"), if more than a word is left."""
    words = tuple(takewhile(lambda word: word not in claimed, line.words))
    if len(words) == len(line.words):
        return line
    while words and words[-1].text in _STROKES:
        words = words[:-1]
    return Span(words) if len(words) > 1 and claimed.isdisjoint(words) else None


def _is_sure(named: Found[str] | None) -> bool:
    """Tell whether the office that labels name is one by its words; a branch's name gives way to the letterhead's."""
    return named is not None and is_office(named.value) and not is_generic(named.value)


def _parts(line: Span) -> Iterator[Span]:
    """Yield the parts of a line that strokes and dots part ("Bayou Imaging / 12 Levee Rd / fax: 985-555-0162")."""
    cuts = [at for at, word in enumerate(line.words) if word.text in _STROKES]
    if not cuts or not re.search(r"\d", line.text):
        yield line
        return
    for start, end in zip([0, *(at + 1 for at in cuts)], [*cuts, len(line.words)], strict=True):
        if start < end:
            yield Span(line.words[start:end])


def _is_above(line: Span, until: float) -> bool:
    return line.box.top < until - 0.5 * line.box.height


def _head(lines: Sequence[Span], height: float) -> Iterator[Span]:
    """Yield the lines of a sheet without labels down to the first date, greeting or sentence."""
    for line in lines:
        if line.box.top > HEAD * height or _BODY.match(line.text) or is_prose(line):
            return
        yield line


def _stretches(words: Sequence[Any], runs: Iterable[tuple[int, int]]) -> Iterable[Span]:
    return (Span(tuple(words[start:end])) for start, end in runs)


def _called_above(line: Span, lines: Sequence[Span]) -> str | None:
    """Return what a line right above calls the number that fills a line: a caption ("Fax")."""
    box = line.box
    over = [
        other
        for other in lines
        if 0 <= box.top - other.box.bottom + 2 < box.height and overlap_x(other.box, box) > 0 and len(other.words) < 3
    ]
    return called_before(over[-1].text + " ") if over and len(line.words) < 3 else None


def _under_addresses(lines: Sequence[Span]) -> set[Span]:
    """Return the lines of a letterhead right below one with a city and its postal code."""
    pairs = ((line, below) for line in lines for below in lines if _is_right_below(below.box, line.box))
    return {below for line, below in pairs if us_address.parse([line.text]).postal_code}


def _is_beside_office(line: Span, lines: Sequence[Span]) -> bool:
    """Tell whether an address, or a number called a fax, stands on the line's row."""
    mates = [other for other in lines if other is not line and is_same_row(other.box, line.box)]
    return any(
        _ADDRESS.search(mate.text) or any(called == "fax" for called, _ in numbers_in(mate, CERTAINTY))
        for mate in mates
    )


def _is_right_below(box: Box, other: Box) -> bool:
    return 0 <= box.top - other.bottom + 2 < 1.5 * other.height and overlap_x(box, other) > 0


def _called_beside(line: Span, lines: Sequence[Span]) -> str | None:
    """Return what the line left on its row calls the number that fills a line ("Fax:" in a column of its own)."""
    left = [other for other in lines if is_same_row(other.box, line.box) and other.box.right <= line.box.left]
    nearest = max(left, key=lambda other: other.box.right, default=None)
    return called_before(nearest.text + " ") if nearest and len(line.words) <= _LONE else None


def _add_numbers(parties: dict[str, Any], lines: Sequence[Span], under: AbstractSet[Span], *, heads: int) -> None:
    """Add the phone and fax that the lines call so, unless they are the recipient's.

    Without a word for it, a number is a telephone where its line is one of those `under` an address, or holds a town
    and is one of the first `heads`, those of the letterhead.
    """
    taken = {parties.get("to", {}).get(key) for key in ("phone", "fax")}
    others = {found.value for found in taken if found is not None}
    for line in lines:
        found = list(numbers_in(line, CERTAINTY))
        has_more = len(found) > 1 or bool(us_address.parse([line.text]).postal_code)
        for told, number in found:
            has_more = has_more or (line in lines[:heads] and _ADDRESS.search(line.text) is not None)
            is_alone = (
                len(found) == 1 and len(line.words) <= _LONE and (line in under or _is_beside_office(line, lines))
            )
            called = (
                told
                or _called_above(line, lines)
                or _called_beside(line, lines)
                or ("phone" if has_more or is_alone else None)
            )
            if number.value not in others:
                for key in ("phone", "fax") if called == "both" else (called,) if called else ():
                    parties["from"].setdefault(key, number)
