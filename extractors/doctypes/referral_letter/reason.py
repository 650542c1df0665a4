"""Why the patient is referred: under a heading or label, the plainest first, else where the letter says so."""

import re
from collections.abc import Sequence
from itertools import pairwise, zip_longest

from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.reason_left import reason_left
from extractors.doctypes.referral_letter.reason_lines import (
    FEWEST,
    FEWEST_LETTERS,
    LED,
    SURELY,
    behind_for,
    led,
    own_lines,
    to_the_point,
)
from extractors.doctypes.referral_letter.reason_prose import reason_announced, reason_in_prose
from extractors.doctypes.referral_letter.told import sentences_told, with_fragments
from extractors.doctypes.referral_letter.wording import is_glue
from extractors.document import Word
from extractors.extraction import Found
from extractors.identifiers import icd10_cm
from extractors.layout import LabelledValue, Section, Span
from extractors.layout.phrases import is_form_word
from extractors.layout.rows import rows_of
from extractors.parties.offices import is_capitalised
from extractors.parties.specialties import is_specialty
from extractors.readers import text_in
from extractors.values.organization import is_organization

NO_REASON = re.compile(r"(?i)^\W*questions?\W*$|\(.*service.*\)|^\W*(?:call|phone|fax)\b")
"""Labels that ask for something else with words of a reason."""

PLAIN = re.compile(r"(?i)refer|reason|consult|question|why|sending|order\b|see\b.*\bfor|evaluat|address")

HISTORY = re.compile(r"(?i)chief|complaint|\bhpi\b|history|subjective|symptoms|present|signs")

ELSEWHERE = re.compile(r"\b[A-Z]{2} \d{5}(?:-\d{4})?$|^\W*\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}")
"""An address or a telephone number, which are no reason."""

TITLE_WORDS = 6

USUAL = 1.7
"""Heights of a line from one line to the next."""

WIDER = 1.4
"""Times the room below a heading: a wider gap parts two entries of a form."""


def reason_in(parts: Parts) -> Found[str] | None:
    """Return the reason: under its plainest heading or label, else the words that state it or refer the patient."""
    prose = list(sentences_told(parts))
    for tier in (0, 1, 2):
        if found := _under_heading(parts, tier) or _labelled(parts, prose, tier):
            return found
    for piece in own_lines(parts, parts.party("reason")[:1]):
        if len(piece.words) >= FEWEST:
            return text_in(piece, 0.8)
    if lines := own_lines(parts, parts.lines("reason")):
        return to_the_point(lines)
    announced = reason_announced(prose)
    return (
        led(parts, LED[:SURELY])
        or behind_for(parts)
        or (with_fragments(parts, announced, prose) if announced else None)
        or led(parts, LED[SURELY:])
        or reason_in_prose(prose)
        or _ticked(parts)
        or reason_left(parts, prose)
        or _uncoded(parts)
    )


def _tier(label: Span) -> int:
    """Return how plainly a label asks for the reason: 0 of the referral, 1 a reason, 2 what ails the patient."""
    return 0 if PLAIN.search(label.text) else 2 if HISTORY.search(label.text) else 1


def _under_heading(parts: Parts, tier: int) -> Found[str] | None:
    """Return the reason under headings of this tier."""
    found = [
        s
        for s in parts.sections
        if s.key == "reason" and _tier(s.heading) == tier and s.heading.words[0] not in parts.inner
    ]
    own = [line for section in found for line in own_lines(parts, _together(section))]
    is_letter = parts.salutation is not None
    return to_the_point(own, is_letter=is_letter) if own else None


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


def _ticked(parts: Parts) -> Found[str] | None:
    """Return the reason that is ticked, where a form offers some to choose from."""
    offered = {word for line in (*parts.party("reason"), *parts.under("reason")) for word in line.words}
    ticked = [option for option in parts.options if option.is_ticked and option.text.words[0] in offered]
    return text_in(ticked[0].text, ticked[0].confidence) if len(ticked) == 1 else None


def _uncoded(parts: Parts) -> Found[str] | None:
    """Return what stands under "Problem" or the like where it is words without a diagnosis code."""
    ticked = {word for option in parts.options for word in option.evidence.words}
    lines = [line for line in parts.party("diagnoses") if len(line.words) > FEWEST + 1 and line.words[0] not in ticked]
    plain = [
        line
        for line in lines
        if not any(icd10_cm.find(line.text))
        and not re.search(r"\d{3}|:", line.text)
        and not is_form_word(line.words[0].text)
    ]
    return text_in(plain[0], 0.4) if plain else None


def _labelled(parts: Parts, prose: Sequence[Span], tier: int) -> Found[str] | None:
    """Return the reason behind or below a label of this tier, or in the sentence that the label begins."""
    for value in parts.labelled("reason"):
        if _tier(value.label) != tier or value.label.words[0] in parts.inner or NO_REASON.search(value.label.text):
            continue
        is_inline = any(_is_inside(value.label.words[0], line) for line in parts.all_lines)
        if found := (_in_sentence(prose, value.label) if is_inline else None) or _value(parts, value):
            return found
    return None


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
    is_label = bool(lines) and all(
        is_form_word(word.text) or is_glue(word.text) for line in lines for word in line.words
    )
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
