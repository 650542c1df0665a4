"""The sender's letterhead: what the lines above the first field, or at the sheet's foot, say of the sending office."""

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import Any

from extractors.doctypes.fax_cover_sheet.numbers import numbers_in
from extractors.doctypes.fax_cover_sheet.party import SENT_BY, TITLE, office_in
from extractors.doctypes.fax_cover_sheet.telling import (
    after,
    is_department,
    is_office,
    is_person,
    is_prose,
    is_titled,
    named_in,
)
from extractors.document import Document, Word
from extractors.layout import Span
from extractors.layout.rows import rows_of
from extractors.readers import phones_in
from extractors.values import us_address

CERTAINTY = 0.85
MOST_WORDS = 9
HEAD = 0.3
"""Share of the page's height in which a letterhead stands."""
FOOT_LINES = 6
_BODY = re.compile(
    r"\s*(?:dear\b|to whom|(?:via|by) (?:fax|facsimile)"
    r"|(?:date\W+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},"
    r"|(?:date\W+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\s*$)",
    re.IGNORECASE,
)
NO_SENDER = re.compile(
    r"\bfax service\b|\bhas been sent\b|www\.|@|^by\b|\bcover (?:sheet|page|letter)\b|\bincluding\b|\bpages\b"
    r"|\bconfidential|\bfax(?:ed|es)?\b|\bfacsimile\b|\btransmi|\bintended\b|\bprivacy\b|\bhipaa\b"
    r"|^attorneys? at law$|[:?]$|\bjob\b",
    re.IGNORECASE,
)
"""What a fax service prints of itself (it carries the fax and does not send it), and what the sheet says of itself."""
_SENTENCE = re.compile(r"(?<!\b[A-Z])(?<!Inc)(?<!Ltd)(?<!Co)(?<!Corp)(?<!Assoc)\.$")
_TITLE_BEHIND = re.compile(
    r"\s+(?:provider )?(?:fax|facsimile)(?: cover| transmi\w+| message)?(?: sheet| page| letter)?$", re.IGNORECASE
)


def add_letterhead(
    sheet: Document, parties: dict[str, Any], *, until: float | None, claimed: AbstractSet[Word]
) -> None:
    """Give the sender what it lacks and lines that no label claims say: those above the first party's label first."""
    sender = parties.setdefault("from", {})
    lines = [span for row in rows_of(sheet.pages[0]) for span in _stretches(row.words, row.stretches())]
    lines = [line for line in lines if claimed.isdisjoint(line.words) and not is_prose(line)]
    if until is None:
        head = list(_head(lines, sheet.pages[0].height))
    else:
        head = [line for line in lines if _is_above(line, until)]
    rest = [line for line in lines if line not in head] if until is not None else lines[-FOOT_LINES:]
    _add_office(sender, head)
    _add_office(sender, [line for line, after in pairwise(rest) if _is_address(after)])
    _add_tallest(sender, head)
    _add_numbers(parties, (*head, *rest))
    if not sender:
        del parties["from"]


def _is_address(line: Span) -> bool:
    """Tell whether a line has what stands below an office's name: a street's number, a city, a telephone."""
    return line.text[:1].isdigit() or bool(us_address.parse([line.text]).postal_code) or bool(phones_in(line))


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


def _add_office(sender: dict[str, Any], lines: Sequence[Span]) -> None:
    """Add the first line that names an office and is no sentence, with the line in which the name goes on."""
    if "organization" in sender:
        return
    for line in lines:
        span = _office_of(line)
        if span is not None:
            goes_on = next((other for other in lines if _goes_on(span, other)), None)
            sender["organization"] = office_in(Span.of(span, goes_on) if goes_on else span, CERTAINTY)
            return


def _office_of(line: Span) -> Span | None:
    """Return the words of a line that name an office; a department behind it, and a person before, are left out."""
    span = _bare(line)
    is_named = 1 < len(span.words) <= MOST_WORDS and not NO_SENDER.search(span.text) and not _SENTENCE.search(span.text)
    if not is_named or not is_office(span.text) or us_address.parse([span.text]).postal_code:
        return None
    named = list(named_in(span))
    if any(piece.sort == "person" and is_titled(piece.span.text) for piece in named):
        return None
    return next((piece.span for piece in named if piece.sort == "office"), None)


def _goes_on(span: Span, other: Span) -> bool:
    """Tell whether a line is the rest of an office's name: right below, flush, in the same type, a word or two."""
    is_below = other.box.top - span.box.bottom + 2 >= 0 and other.box.top - span.box.bottom < 0.8 * span.box.height
    is_alike = (
        abs(other.box.left - span.box.left) < 2 and abs(other.box.height - span.box.height) < 0.15 * span.box.height
    )
    is_plain = len(other.words) <= 2 and not re.search(r"[\d:,]", other.text) and other.text[:1].isupper()
    return is_below and is_alike and is_plain and (is_office(other.text) or span.text.endswith(("&", "and", "of")))


def _add_tallest(sender: dict[str, Any], head: Sequence[Span]) -> None:
    """Add the largest line of the head that is a name by its capitals, where no line is an office by its words."""
    if "organization" in sender:
        return
    named = [span for line in head if _is_name(span := _bare(line))]
    tallest = max(named, key=lambda span: span.box.height, default=None)
    if tallest is not None and (found := office_in(tallest, 0.6)):
        sender["organization"] = found


def _is_name(span: Span) -> bool:
    """Tell whether a line is two to seven capitalised words that are no title, person, department or address."""
    words = [word.text for word in span.words]
    is_capital = all(word[:1].isupper() or word in ("of", "the", "and", "&", "for", "at") for word in words)
    is_other = NO_SENDER.search(span.text) or re.search(r"\d", span.text) or is_department(span.text)
    is_titled = re.search(
        r"\b(?:urgent|date|memo|memorandum|message|cover|sheet|notice|letter)\b", span.text, re.IGNORECASE
    )
    return 1 < len(words) <= 7 and is_capital and not is_other and not is_titled and not _is_titled_person(span.text)


def _is_titled_person(text: str) -> bool:
    return is_person(text) and re.search(r"\bDr\b|,", text) is not None


def _bare(line: Span) -> Span:
    """Return the line without the sheet's own title before or behind the sender's name."""
    span = after(after(line, TITLE), SENT_BY)
    match = _TITLE_BEHIND.search(span.text)
    return (span.sub(0, match.start()) or span) if match else span


def _add_numbers(parties: dict[str, Any], lines: Iterable[Span]) -> None:
    """Add the phone and fax that the lines call so, unless they are the recipient's."""
    taken = {parties.get("to", {}).get(key) for key in ("phone", "fax")}
    others = {found.value for found in taken if found is not None}
    for line in lines:
        found = list(numbers_in(line, CERTAINTY))
        has_more = len(found) > 1 or us_address.parse([line.text]).postal_code
        for told, number in found:
            called = told or ("phone" if has_more else None)
            if number.value not in others:
                for key in ("phone", "fax") if called == "both" else (called,) if called else ():
                    parties["from"].setdefault(key, number)
