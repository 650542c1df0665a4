"""Candidates for the payer's name: lines of the card, names behind `underwritten by`, where claims are sent."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from extractors.doctypes.insurance_card import payer_words as words
from extractors.doctypes.insurance_card.claims_names import recipients
from extractors.doctypes.insurance_card.level_lines import level_lines
from extractors.doctypes.insurance_card.payer_evidence import (
    Surroundings,
    confirmation,
    leads_to_firm,
    likeness,
    may_be_name,
    penalty,
    place,
)
from extractors.doctypes.insurance_card.payer_spelling import trimmed
from extractors.document import Document, Line
from extractors.layout import LabelledValue, Span
from extractors.payers import known_payer


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name that may be the payer's: as it is to be given, its words, and what speaks for it (higher is likelier)."""

    name: str
    span: Span
    worth: float


def line_candidates(document: Document, around: Surroundings) -> Iterator[Candidate]:
    """Yield each line that may be a name of its own, worth more where it is known, on top, large, or named again."""
    for whole in (*document.lines, *level_lines(document)):
        line = _before_labels(whole, around)
        if line is None or not may_be_name(line, around):
            continue
        span = Span.of(line)
        name, kept = trimmed(span, around.names)
        worth = likeness(name, kept) + place(line, around) + confirmation(name, around) + penalty(line.text, name)
        yield Candidate(name, kept, worth)


def _before_labels(line: Line, around: Surroundings) -> Line | None:
    """Return the words before a label that was read on the same line, if any."""
    words_before = tuple(takewhile(lambda word: word not in around.claimed, line.words))
    return Line(words_before) if words_before else None


def stacked_candidates(document: Document, around: Surroundings) -> Iterator[Candidate]:
    """Yield the known names that a logo prints on two lines (`Independence` over `Blue Cross`)."""
    lines = [line for line in document.lines if may_be_name(line, around)]
    for upper, lower in pairwise(lines):
        span = Span.of(upper, lower)
        known = known_payer([word.text for word in span.words])
        is_split = known is not None and known.start < len(upper.words) < known.end
        if is_split and _is_under(upper, lower):
            name, kept = trimmed(span)
            yield Candidate(name, kept, 1.1 + place(upper, around) + confirmation(name, around))


def phrase_candidates(document: Document, around: Surroundings) -> Iterator[Candidate]:
    """Yield the firms named behind `administered by` or the like; never a pharmacy's or a dentist's."""
    lines = list(document.lines)
    for line in lines:
        for pattern, bonus in ((words.INSURER, 0.9), (words.ADMINISTRATOR, 0.8)):
            match = pattern.search(line.text)
            if match is None or words.OTHER_BENEFIT.search(line.text[: match.start()]):
                continue
            named = _firm_behind(Span.of(line), match.start(1), match[1])
            if named is not None:
                name, kept = trimmed(named)
                yield Candidate(name, kept, bonus + likeness(name, kept) + confirmation(name, around))
    for upper, lower in pairwise(lines):
        if leads_to_firm(upper.text) and not words.OTHER_BENEFIT.search(upper.text) and _is_under(upper, lower):
            name, kept = trimmed(Span.of(lower))
            if not words.NO_NAME.search(name):
                yield Candidate(name, kept, 0.8 + likeness(name, kept) + confirmation(name, around))


def mentioned_candidates(document: Document) -> Iterator[Candidate]:
    """Yield the known payers named anywhere, for cards of which no line could be read as a payer's name."""
    for line in document.lines:
        known = None if words.OTHER_BENEFIT.search(line.text) else known_payer([word.text for word in line.words])
        if known and not words.PROGRAM.fullmatch(known.name):
            yield Candidate(known.name, Span(line.words[known.start : known.end]), 0.5)


def claims_candidates(document: Document, values: Sequence[LabelledValue]) -> Iterator[Candidate]:
    """Yield the firms to which claims are mailed, for cards whose large name could not be read."""
    for span in recipients(document, values):
        name, kept = trimmed(span)
        sure = likeness(name, kept)
        if sure > 0.2:
            yield Candidate(name, kept, sure + (-0.4 if words.OTHER_BENEFIT.search(name) else 0.15))


def _firm_behind(span: Span, start: int, rest: str) -> Span | None:
    name = re.split(
        r"[,;.]\s+(?:an?\s|the\s|which\s)|\s+\(?(?:\d|www)|\s+(?:under|through|for)\s|\s+and\s+(?:[a-z])", rest
    )[0]
    name = name.strip(" .,;:")
    if not name[:1].isupper() or len(name.split()) > 7 or not re.search("[A-Za-z]{2}", name):
        return None
    return span.sub(start, start + len(name))


def _is_under(upper: Line, lower: Line) -> bool:
    gap = lower.box.top - upper.box.bottom
    overlaps = min(upper.box.right, lower.box.right) > max(upper.box.left, lower.box.left)
    return upper.page == lower.page and overlaps and -2 <= gap < 1.5 * max(upper.box.height, lower.box.height)
