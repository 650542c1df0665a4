"""Reasons that stand under a heading or behind a label which asks for one, each with how plainly it asks."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest

from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.reason_lines import (
    FEWEST_LETTERS,
    MANY,
    is_labels_only,
    own_lines,
    to_the_point,
)
from extractors.document import Word
from extractors.extraction import Found
from extractors.layout import LabelledValue, Section, Span
from extractors.layout.boxes import is_same_row
from extractors.layout.rows import rows_of
from extractors.parties.offices import is_capitalised
from extractors.parties.specialties import is_specialty
from extractors.readers import text_in
from extractors.values.organization import is_organization

NO_REASON = re.compile(r"(?i)^\W*(?:questions?|objectives?)\W*$|\(.*service.*\)|^\W*(?:call|phone|fax)\b")
"""Labels that ask for something else with words of a reason."""

PLAIN = re.compile(r"(?i)refer|reason|consult|question|why|sending|order\b|see\b.*\bfor|evaluat|address")

HISTORY = re.compile(r"(?i)chief|complaint|\bhpi\b|history|subjective|symptoms|present|signs")

OFFERS = re.compile(r"(?i)\b(?:check|tick|mark|select|circle|choose)\b|\ball that apply\b")
"""What a label says below which reasons are offered to be ticked."""

ELSEWHERE = re.compile(r"\b[A-Z]{2} \d{5}(?:-\d{4})?$|^\W*\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}")
"""An address or a telephone number, which are no reason."""

VERB = re.compile(r"(?i)\b(?:referr?(?:ed)?|please|pls|kindly|see|sent|send|evaluate|treat|address|advise)\b")
"""Words of a label that also begin sentences."""

GAP = 0.9
"""Heights of a word from a label to what is set apart behind it."""

TITLE_WORDS = 6

USUAL = 1.7
"""Heights of a line from one line to the next."""

WIDER = 1.4
"""Times the room below a heading: a wider gap parts two entries of a form."""


SENTENCES = (MANY, MANY, 2, MANY)
"""How many sentences under a heading of each tier are the reason; what ails runs on into findings."""


def asking_sections(parts: Parts) -> list[Section]:
    """Return the sections under headings that ask for the reason."""
    return [section for section in parts.sections if section.key == "reason" and _is_asking(parts, section.heading)]


def asking_block(parts: Parts) -> list[Span]:
    """Return the pieces in the blocks below headings that ask for the reason."""
    asking = (block for block in parts.blocks if block.role == "reason" and _is_asking(parts, block.heading))
    return [piece for block in asking for piece in block.lines]


def _is_asking(parts: Parts, heading: Span) -> bool:
    """Tell whether a heading asks for the reason, not for questions by telephone or about safety."""
    return heading.words[0] not in parts.inner and not NO_REASON.search(heading.text)


def under_headings(parts: Parts) -> Iterator[tuple[int, Found[str]]]:
    """Yield the reason under each heading that asks for it, with the heading's tier."""
    is_letter = parts.salutation is not None
    for section in asking_sections(parts):
        tier = _tier(section.heading)
        own = own_lines(parts, _together(section))
        if found := to_the_point(own, 1 if is_letter and _is_inline(section) else SENTENCES[tier]) if own else None:
            yield tier, found


def _is_inline(section: Section) -> bool:
    """Tell whether a section's heading begins a sentence of its text."""
    return bool(section.lines) and is_same_row(section.heading.box, section.lines[0].box)


def labelled(parts: Parts, prose: Sequence[Span]) -> Iterator[tuple[int, Found[str]]]:
    """Yield the reason behind or below each label that asks for it, or in the sentence that the label begins."""
    offered = {word for option in parts.options for word in option.text.words}
    for value in parts.labelled("reason"):
        if not offered.isdisjoint(value.value.words):
            continue
        if value.label.words[0] in parts.inner or NO_REASON.search(value.label.text):
            continue
        is_inline = any(_is_inside(value.label.words[0], line) for line in parts.all_lines)
        found = _with_verb(prose, value) or (_in_sentence(prose, value.label) if is_inline else None)
        if found := found or _value(parts, value):
            yield _tier(value.label), found


def _tier(label: Span) -> int:
    """Return how plainly a label asks for the reason: 0 of the referral, 1 a reason, 2 what ails, 3 to tick it."""
    if OFFERS.search(label.text):
        return 3
    return 0 if PLAIN.search(label.text) else 2 if HISTORY.search(label.text) else 1


def _together(section: Section) -> list[Span]:
    """Return the section's lines up to the first wider gap than that below its heading: there another entry begins."""
    lines = [section.heading, *section.lines]
    first = section.lines[0].box.top - section.heading.box.top if section.lines else 0.0
    height = section.heading.box.height
    room = WIDER * (first if first > 0.5 * height else USUAL * height)
    near: list[Span] = []
    for above, line in pairwise(lines):
        is_same_page = above.page == line.page
        if near and is_same_page and line.box.top - above.box.top > room:
            break
        near.append(line)
    return near


def _with_verb(prose: Sequence[Span], value: LabelledValue) -> Found[str] | None:
    """Return the whole sentence whose own words only look like a label ("She is referred for anemia.")."""
    last, after = value.label.words[-1], value.value.words[0]
    is_set_apart = last.text.endswith((":", "?")) or after.box.left - last.box.right > GAP * last.box.height
    if is_set_apart or value.how != "right" or not VERB.search(value.label.text):
        return None
    sentence = next((sentence for sentence in prose if last in sentence.words), None)
    return text_in(sentence, 0.75) if sentence and after in sentence.words else None


def _in_sentence(prose: Sequence[Span], label: Span) -> Found[str] | None:
    """Return what follows a label in its sentence; where it ends the sentence, the next one."""
    for sentence, after in zip_longest(prose, prose[1:]):
        if label.words[-1] in sentence.words:
            rest = sentence.words[sentence.words.index(label.words[-1]) + 1 :]
            if rest or after is None:
                return text_in(Span(rest), 0.85) if len(rest) >= 2 else None
            return text_in(after, 0.8)
    return None


def _value(parts: Parts, value: LabelledValue) -> Found[str] | None:
    """Return the label's value, or its whole piece of the row where a word inside it only looked like a label."""
    pieces = (piece for piece in parts.party("reason") if piece.words[0] == value.value.words[0])
    piece = next(pieces, value.value)
    is_longer = len(piece.words) > len(value.value.words) and value.how == "right"
    lines = own_lines(parts, [piece] if is_longer else [_whole_stretch(parts, line) for line in value.lines])
    text = " ".join(line.text for line in lines)
    if sum(map(str.isalpha, text)) < FEWEST_LETTERS or ELSEWHERE.search(text) or _is_place(text):
        return None
    is_label = bool(lines) and all(is_labels_only(line) for line in lines)
    return text_in(Span.of(*lines), value.certainty) if lines and not is_label else None


def _is_place(text: str) -> bool:
    """Tell whether a text is the name of an office or a specialty, as behind "Referral for" in a title."""
    return is_specialty(text) or (len(text.split()) <= TITLE_WORDS and is_organization(text) and is_capitalised(text))


def _whole_stretch(parts: Parts, line: Span) -> Span:
    """Return the line to the end of its stretch, since a word of a sentence ("FROM 48") may look like a label."""
    for page in parts.document.pages:
        for row in rows_of(page) if page.number == line.page else ():
            if line.words[0] in row.words:
                at = row.words.index(line.words[0])
                end = next(end for start, end in row.stretches() if start <= at < end)
                rest = row.words[at:end]
                return line if any(word.text.endswith((":", "?")) for word in rest[:-1]) else Span(rest)
    return line


def _is_inside(word: Word, line: Span) -> bool:
    """Tell whether a word begins a sentence in the middle of the line."""
    at = line.words.index(word) if word in line.words else 0
    return at > 0 and line.words[at - 1].text.endswith((".", "!", "?"))
