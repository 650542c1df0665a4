"""Parties that sentences name ("These 4 pages are for Dr. Ruiz at Summit Clinic, fax 206-555-0142")."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from extractors.doctypes.fax_cover_sheet.numbers import numbers_in
from extractors.doctypes.fax_cover_sheet.party import party_of
from extractors.doctypes.fax_cover_sheet.telling import is_person
from extractors.document import Document, Word
from extractors.layout import Span, paragraphs
from extractors.layout.rows import Row, rows_of

CERTAINTY = 0.75
_CALLING = frozenset({"of", "at", "to", "for", "from", "and", "by", "is", "was", "on", "in", "with", "telephone"})
_FARTHEST = 3.2
"""Heights of a row between two rows of one run of text."""
_COLUMN_GAP = 1.6
"""Heights of a word between it and the one before, as between a label and its value."""
_END = re.compile(
    r"(?<!\bDr\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bMrs\.)(?<!\bSt\.)(?<!\bno\.)(?<!\bNo\.)(?<!\b[A-Z]\.)(?<=[.!?])\s+(?=[A-Z(\"])"
)
_THING = (
    r"(?:pages?|fax(?:es)?|facsimiles?|transmissions?|transmittal|messages?|documents?|sheets?|copies|records|papers?"
    r"|letter|information|following|it|them|this|these)"
)
_WHO = r"(?P<who>[A-Z][^;:!?]*?)"
_STOP = (
    r"(?=\s*(?:[,(]?\s*(?:at |by |via |whose |with )?(?:the )?(?:fax|facsimile|telefax|phone|tel(?:ephone)?)\b"
    r"|[,(]?\s*(?:at |on )?\(?\d{3}[-.) /]|,\s*\d+\s+[A-Z]"
    r"|\s(?:and|which|that|who(?! is (?:at|with|of))|regarding|about|concerning|as|in reference) [a-z]"
    r"|\s(?:Their|Our|We|It|The|This|If|Please|On|There|You) [a-z]"
    r"|[,.]?\s+(?:from|sent by|to) [A-Z]|;|[.;]?$))"
)
_SENT = (
    r"(?:hand(?:ed)?|given?|routed?|pass(?:ed)?|addressed|directed|deliver(?:ed)?|forward(?:ed)?|sent|faxed) to"
    r"|(?:intended|meant) for|attention\s?of"
)
TO = re.compile(
    rf"(?:\b{_THING}\b[^.;]{{0,45}}?\b(?:for|to)\s+(?:the attention\s?of\s+)?|\b(?:{_SENT})\s+|^To\s+){_WHO}{_STOP}"
)
FROM = re.compile(
    r"\b(?:(?<!obtained )(?<!received )(?<!requested )(?<!away )(?<!records )(?<!results )(?<!labs )from"
    r"|(?:sent|faxed|transmitted|prepared)(?: on)?(?: [\d/.-]+)? by|on behalf of|sender is|[Ii] am|[Mm]y name is)"
    rf"\s+{_WHO}{_STOP}"
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|has|have|comes?|sent|sends?|sending|please|deliver|contains?|will|call|reach|reply"
    r"|return|receive[sd]?|fax)\b",
    re.IGNORECASE,
)
_THEIRS = re.compile(r"\b(?:their|his|her) (?:fax|facsimile|phone|telephone|number)\b.{0,9}\bis\b", re.IGNORECASE)
_OURS = re.compile(
    r"\b(?:us|we|our|me|my|i|reply|return|respond|answer|questions?|call|sender|unreadable|missing)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\W*(?:please |kindly )?(?:fax|send|return|forward)\b.*\bto\b"
    r"|\b(?:and|then|please) (?:fax|send|return) (?:it|them|this|the \w+|all \w+)?\s*(?:back )?(?:to|at)\b",
    re.IGNORECASE,
)
"""What the sender asks the recipient to do ("Fax the completed form to ..."): the number is the sender's."""


@dataclass(frozen=True, slots=True)
class Told:
    """The parties that sentences name, and the words of those sentences."""

    parties: dict[str, Any]
    words: set[Word]


def parties_told(sheet: Document) -> Told:
    """Return the recipient and the sender whom the running text names, each with the numbers told with the name."""
    parties: dict[str, Any] = {}
    words: set[Word] = set()
    for sentence in _sentences(sheet):
        to, sender = TO.search(sentence.text), FROM.search(sentence.text)
        before = {role: set(party) for role, party in parties.items()}
        if to:
            end = sender.start() if sender and sender.start() > to.start() else len(sentence.text)
            _add(parties, "to", sentence, to, end)
        if sender and not (to and to.start("who") <= sender.start() < to.end("who")):
            end = to.start() if to and to.start() > sender.start() else len(sentence.text)
            _add(parties, "from", sentence, sender, end)
        if not to and not sender and (role := _speaker(sentence.text)):
            for called, number in numbers_in(sentence, CERTAINTY):
                if called:
                    parties.setdefault(role, {}).setdefault("phone" if called == "both" else called, number)
        if before != {role: set(party) for role, party in parties.items()}:
            words.update(sentence.words)
    return Told(parties, words)


def _speaker(text: str) -> str | None:
    """Return of whose numbers a sentence without names speaks."""
    if _THEIRS.search(text):
        return "to"
    return "from" if _OURS.search(text) or _ASKED.search(text) else None


def _add(parties: dict[str, Any], role: str, sentence: Span, match: re.Match[str], end: int) -> None:
    """Give the party the name and office that the match holds, and the numbers up to `end`."""
    who = sentence.sub(*match.span("who"))
    if who is None or len(who.words) > 14:
        return
    named = party_of([who], CERTAINTY, role=role)
    if "name" in named and not is_person(who.text) and len(named["name"].span.words) == 1:
        del named["name"]
    if not named:
        return
    rest = sentence.sub(match.end("who"), end)
    numbers: dict[str, Any] = {}
    found = list(numbers_in(rest, CERTAINTY)) if rest else []
    for called, number in sorted(found, key=lambda each: each[0] is None):
        numbers.setdefault(called or ("phone" if "fax" in numbers else "fax"), number)
    party = parties.setdefault(role, {})
    for key, found in (*named.items(), *numbers.items()):
        party.setdefault("phone" if key == "both" else key, found)


def _sentences(sheet: Document) -> Iterator[Span]:
    """Yield the sentences of rows that break off (text with blanks to fill in), then those of paragraphs."""
    broken = (run for run in _runs_of_rows(sheet) if sum(map(_breaks_off, run)) > 1)
    texts = [Span(tuple(word for row in run for word in row.words)) for run in broken if _has_verb(run)]
    written = (paragraph for paragraph in paragraphs(sheet) if not _is_form(paragraph))
    for paragraph in (*texts, *written):
        start = 0
        for match in [*_END.finditer(paragraph.text), None]:
            end = match.start() if match else len(paragraph.text)
            sentence = paragraph.sub(start, end)
            if sentence and _is_prose(sentence):
                yield sentence
            start = match.end() if match else end


def _is_form(paragraph: Span) -> bool:
    """Tell whether most lines of a paragraph are parted by wide gaps, as labels and their values are."""
    lines = paragraph.rows()
    parted = [any(b.box.left - a.box.right > _COLUMN_GAP * b.box.height for a, b in pairwise(line)) for line in lines]
    return len(lines) > 2 and 2 * sum(parted) > len(lines)


def _breaks_off(row: Row) -> bool:
    """Tell whether a row has a gap and words before it, or at its end, that call for more ("is for ______ of")."""
    ends = [row.words[end - 1].text.casefold() for _, end in row.stretches()]
    return len(ends) > 1 and not _CALLING.isdisjoint(ends)


def _has_verb(rows: Sequence[Row]) -> bool:
    return any(word.text in ("is", "are", "was", "were") for row in rows for word in row.words)


def _runs_of_rows(sheet: Document) -> Iterator[list[Row]]:
    """Yield the rows that follow one another closely."""
    run: list[Row] = []
    for row in rows_of(sheet.pages[0]):
        if run and row.box.top - run[-1].box.bottom > _FARTHEST * max(row.height, run[-1].height):
            yield run
            run = []
        run.append(row)
    if run:
        yield run


def _is_prose(sentence: Span) -> bool:
    """Tell whether words are a sentence and not fields in a row: several words, many of them in small letters."""
    words = [word.text for word in sentence.words if word.text[0].isalpha()]
    return (
        len(words) > 3
        and _VERB.search(sentence.text) is not None
        and sum(word[0].islower() for word in words) >= 0.4 * len(words)
    )
