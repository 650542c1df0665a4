"""Candidates for the payer's name: lines of the card, names behind `underwritten by`, where claims are sent."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from extractors.doctypes.insurance_card import payer_words as words
from extractors.doctypes.insurance_card.claims_names import recipients
from extractors.doctypes.insurance_card.level_lines import level_lines
from extractors.doctypes.insurance_card.names import is_listed
from extractors.doctypes.insurance_card.payer_evidence import (
    Surroundings,
    confirmation,
    heading_likeness,
    likeness,
    may_be_name,
    penalty,
    place,
)
from extractors.doctypes.insurance_card.payer_roles import has_role, labelled_firms, line_under, subjects
from extractors.doctypes.insurance_card.payer_spelling import trimmed
from extractors.document import Document, Line
from extractors.layout import LabelledValue, Span
from extractors.layout.boxes import is_same_row
from extractors.payers import known_payer
from extractors.values import us_state

_MOST_WORDS = 8
_STACKED_WORTH = 1.1
_ENDED_WORTH = 0.3
_ROLE_WORTH = 0.4
_SUBJECT_WORTH = 0.7
_PAYS_WORTH = 1.0
_LEAST_FIRM = 0.2
_LEAST_LABELLED = 0.1


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name that may be the payer's: as it is to be given, its words, and what speaks for it (higher is likelier)."""

    name: str
    span: Span
    worth: float


def line_candidates(document: Document, around: Surroundings) -> Iterator[Candidate]:
    """Yield each line that may be a name of its own, worth more where it is known, on top, large, or named again."""
    lines = (part for line in (*document.lines, *level_lines(document)) for part in _known_apart(line))
    for whole in lines:
        line = _before_labels(whole, around)
        if line is None or not may_be_name(line, around):
            continue
        span = Span.of(line)
        name, kept = trimmed(span, around.names)
        sure = heading_likeness(name, Line(kept.words), around)
        worth = sure + place(line, around) + confirmation(name, around) + penalty(line.text, name)
        yield Candidate(name, kept, worth + _ROLE_WORTH * has_role(line, around.roles))


def _known_apart(line: Line) -> Iterator[Line]:
    """Yield the line, or each of two known names that stand on it side by side (`Hoosier Care Connect   Anthem`)."""
    known = known_payer([word.text for word in line.words]) if len(line.words) <= _MOST_WORDS else None
    rest = line.words[known.end :] if known and known.start == 0 else ()
    other = known_payer([word.text for word in rest]) if rest else None
    is_pair = other is not None and other.end - other.start == len(rest) and not words.PROGRAM.fullmatch(other.name)
    yield from (Line(line.words[: -len(rest)]), Line(rest)) if is_pair else (line,)


def _before_labels(line: Line, around: Surroundings) -> Line | None:
    """Return the words before a label that was read on the same line, if any."""
    words_before = tuple(takewhile(lambda word: word not in around.claimed, line.words))
    return Line(words_before) if words_before else None


def stacked_candidates(document: Document, around: Surroundings) -> Iterator[Candidate]:
    """Yield the names on two lines (`Independence` over `Blue Cross`, `IBEW LOCAL 12` over `HEALTH FUND`)."""
    lines = list(document.lines)
    for upper in lines:
        lower = _rest_of(upper, lines) if may_be_name(upper, around) else None
        is_end = lower is not None and not words.TAGLINE.search(lower.text) and _goes_on(upper, lower)
        if lower is not None and is_end and not around.claimed.intersection(lower.words):
            name, kept = trimmed(Span.of(upper, lower))
            confirmed = max(confirmation(name, around), confirmation(upper.text, around))
            sure = _STACKED_WORTH if _is_surely_one(upper, lower) else likeness(name, kept) + _ENDED_WORTH
            worth = sure + place(upper, around) + confirmed + penalty(upper.text, name)
            yield Candidate(name, kept, worth)


def _rest_of(upper: Line, lines: Sequence[Line]) -> Line | None:
    """Return the line that may go on with a name: behind it where a gap parts a known one, else under it."""
    if known_payer([word.text for word in upper.words]):
        behind = (line for line in lines if line.box.left > upper.box.right and is_same_row(line.box, upper.box))
        beside = min(behind, key=lambda line: line.box.left, default=None)
        if beside is not None and _is_parted(upper, beside):
            return beside
    return line_under(upper, lines)


def _is_parted(first: Line, rest: Line) -> bool:
    """Tell whether a known name begins in one line and ends in another."""
    known = known_payer([word.text for word in (*first.words, *rest.words)])
    return known is not None and known.start < len(first.words) < known.end


def _goes_on(upper: Line, lower: Line) -> bool:
    """Tell whether a name goes on, or may go on, in the line under its beginning."""
    return _is_surely_one(upper, lower) or _is_end_of(upper, lower)


def _is_end_of(upper: Line, lower: Line) -> bool:
    """Tell whether the lower line, in the same type, is made of what firms' names end in, and the upper line is not."""
    is_alike = 0.75 < lower.box.height / upper.box.height < 1.34 and upper.text.isupper() == lower.text.isupper()
    is_end = words.NAME_END.fullmatch(lower.text) is not None and all(is_listed(word.text) for word in lower.words)
    return is_alike and is_end and not words.NAME_END.fullmatch(upper.text.split()[-1])


def _is_surely_one(upper: Line, lower: Line) -> bool:
    """Tell whether the two lines are one known name, or a known one and what such names go on with."""
    if _is_parted(upper, lower):
        return True
    own = known_payer([word.text for word in upper.words])
    is_whole = own is not None and own.end == len(upper.words)
    return _is_torn_fund(upper, lower) or (is_whole and words.NEXT_LINE.fullmatch(lower.text) is not None)


def _is_torn_fund(upper: Line, lower: Line) -> bool:
    """Tell whether a union stands over the words `Health Fund` or the like."""
    whole = f"{upper.text} {lower.text}"
    is_end = words.GENERIC.fullmatch(lower.text) or words.NAME_END.fullmatch(lower.text)
    is_whole = words.UNION_FUND.search(whole) is not None and is_end is not None
    return is_whole and not words.UNION_FUND.search(upper.text)


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
                pays = _PAYS_WORTH * (
                    words.BENEFITS_BY.search(line.text) is not None and known_payer(name.split()) is not None
                )
                yield Candidate(name, kept, bonus + pays + likeness(name, kept) + confirmation(name, around))
    for label, named_line in labelled_firms(document):
        if not words.OTHER_BENEFIT.search(label.text):
            name, kept = trimmed(Span.of(named_line))
            if not words.NO_NAME.search(name) and ":" not in name:
                sure = max(_LEAST_LABELLED, likeness(name, kept))
                yield Candidate(name, kept, 0.8 + sure + confirmation(name, around))


def subject_candidates(document: Document, around: Surroundings) -> Iterator[Candidate]:
    """Yield the firms of which a sentence says that they administer the plan or use a licensed name."""
    for span in subjects(document):
        name, kept = trimmed(span)
        sure = likeness(name, kept)
        if sure >= _LEAST_FIRM and not words.OTHER_BENEFIT.search(name):
            yield Candidate(name, kept, _SUBJECT_WORTH + sure + confirmation(name, around) + penalty(name, name))


def mentioned_candidates(document: Document) -> Iterator[Candidate]:
    """Yield the known payers named anywhere, for cards of which no line could be read as a payer's name."""
    for line in document.lines:
        known = None if words.OTHER_BENEFIT.search(line.text) else known_payer([word.text for word in line.words])
        if known:
            worth = 0.45 if words.PROGRAM.fullmatch(known.name) else 0.5
            end = _end_with_state(line, known.end)
            named = Span(line.words[known.start : end])
            yield Candidate(known.name if end == known.end else trimmed(named)[0], named, worth)


def _end_with_state(line: Line, end: int) -> int:
    """Return where a name ends that goes on in `of` and a state (`Blue Cross and Blue Shield of North Carolina`)."""
    texts = [word.text.strip(".,;:()") for word in line.words]
    if end + 1 >= len(texts) or texts[end].casefold() != "of":
        return end
    sizes = (size for size in (2, 1) if " ".join(texts[end + 1 : end + 1 + size]).casefold() in us_state.CODES)
    return end + 1 + next(sizes, -1)


def claims_candidates(document: Document, values: Sequence[LabelledValue]) -> Iterator[Candidate]:
    """Yield the firms to which claims are mailed, for cards whose large name could not be read."""
    for span in recipients(document, values):
        name, kept = trimmed(span)
        sure = likeness(name, kept)
        if sure > 0.2:
            yield Candidate(name, kept, sure + (-0.4 if words.OTHER_BENEFIT.search(name) else 0.15))


def _firm_behind(span: Span, start: int, rest: str) -> Span | None:
    name = words.FIRM_ENDS.split(rest)[0].strip(" .,;:")
    if not name[:1].isupper() or len(name.split()) > 7 or not re.search("[A-Za-z]{2}", name):
        return None
    return span.sub(start, start + len(name))
