"""The sender's letterhead: what the lines above the first field, or at the sheet's foot, say of the sending office."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from extractors.doctypes.fax_cover_sheet.numbers import numbers_in
from extractors.doctypes.fax_cover_sheet.party import SENT_BY, TITLE, office_in
from extractors.doctypes.fax_cover_sheet.telling import after, is_department, is_office, is_person
from extractors.document import Document
from extractors.layout import Span, letterhead
from extractors.layout.rows import rows_of
from extractors.values import us_address

CERTAINTY = 0.85
MOST_WORDS = 9
FOOT = 0.85
"""Share of the page's height below which its foot begins."""
NO_SENDER = re.compile(
    r"\bfax service\b|\bhas been sent\b|www\.|@|^by\b|\bcover (?:sheet|page|letter)\b|\bincluding\b|\bpages\b"
    r"|\bconfidential|\bfax(?:ed|es)?\b|\bfacsimile\b|\btransmi|\bintended\b|\bprivacy\b|\bhipaa\b|[:?]$|\bjob\b",
    re.IGNORECASE,
)
"""What a fax service prints of itself (it carries the fax and does not send it), and what the sheet says of itself."""
_SENTENCE = re.compile(r"(?<!\b[A-Z])(?<!Inc)(?<!Ltd)(?<!Co)(?<!Corp)(?<!Assoc)\.$")
_TITLE_BEHIND = re.compile(
    r"\s+(?:provider )?(?:fax|facsimile)(?: cover| transmi\w+| message)?(?: sheet| page| letter)?$", re.IGNORECASE
)


def add_letterhead(sheet: Document, parties: dict[str, Any], *, until: float | None) -> None:
    """Give the sender what it lacks and the lines above the first party's label (at `until`), or the foot, say."""
    sender = parties.setdefault("from", {})
    end = until if until is not None else _head_end(sheet)
    lines = [span for row in rows_of(sheet.pages[0]) for span in _stretches(row.words, row.stretches())]
    head = [line for line in lines if line.box.top < end - 0.5 * line.box.height]
    foot = [line for line in lines if line.box.top > FOOT * sheet.pages[0].height]
    _add_office(sender, head)
    _add_numbers(sender, head)
    _add_office(sender, foot)
    _add_tallest(sender, head)
    if len(foot) < len(lines):
        _add_numbers(sender, [line for line in foot if len(line.words) <= 2 * MOST_WORDS])
    if not sender:
        del parties["from"]


def _head_end(sheet: Document) -> float:
    """Return where the letterhead of a sheet without labels ends."""
    head = letterhead(sheet)
    return max((line.box.bottom for line in head), default=0.0) + 1.0


def _stretches(words: Sequence[Any], runs: Iterable[tuple[int, int]]) -> Iterable[Span]:
    return (Span(tuple(words[start:end])) for start, end in runs)


def _add_office(sender: dict[str, Any], lines: Iterable[Span]) -> None:
    """Add the first line that names an office and is no sentence."""
    for line in lines:
        if "organization" in sender:
            return
        span = _bare(line)
        is_named = (
            1 < len(span.words) <= MOST_WORDS and not NO_SENDER.search(span.text) and not _SENTENCE.search(span.text)
        )
        if is_named and is_office(span.text) and not us_address.parse([span.text]).postal_code:
            sender["organization"] = office_in(span, CERTAINTY)


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


def _add_numbers(sender: dict[str, Any], lines: Iterable[Span]) -> None:
    """Add the phone and fax that the lines call so; a number without a word is the phone."""
    for line in lines:
        for called, number in numbers_in(line, CERTAINTY):
            for key in ("phone", "fax") if called == "both" else (called,) if called else ():
                sender.setdefault(key, number)
