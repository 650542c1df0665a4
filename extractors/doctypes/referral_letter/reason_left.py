"""The reason on a paper that neither labels nor states one: the words that speak most of what ails a patient."""

import re
from collections.abc import Iterator, Sequence

from extractors.doctypes.referral_letter.ailments import signs
from extractors.doctypes.referral_letter.formal import FORMAL
from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.prose import is_closing, is_prose, is_salutation
from extractors.doctypes.referral_letter.reason_labelled import asking_block, asking_sections
from extractors.doctypes.referral_letter.reason_lines import FEWEST
from extractors.extraction import Found
from extractors.identifiers import icd10_cm
from extractors.layout import Span
from extractors.layout.phrases import is_form_word
from extractors.layout.rows import rows_of
from extractors.parties.offices import is_capitalised
from extractors.readers import text_in
from extractors.values.organization import is_organization

FORM_LIKE = re.compile(
    r"[:?]\W*$|\d{3}\D{0,2}\d{3}\D\d{4}|\[ ?[xX]? ?\]|_{3,}|@|\b[A-Z]{2} \d{5}|(?i:\bmg\b"
    r"|\bnpi\b|\bdob\b)"
)
DENIED = re.compile(r"(?i)\W*(?:n[oe]t?|none|denies|negative|normal)\b")
"""What begins with what the patient has not."""
FEWEST_WORDS, MOST_WORDS = 4, 45
FEWEST_SIGNS = 1.5
PLAINLY = 3.0
NOT_HERE = ("referring_provider", "referred_to", "other")


def reason_left(parts: Parts, prose: Sequence[Span]) -> Found[str] | None:
    """Return the sentence, the note or the entry that speaks most of an ailment, if any does so plainly."""
    told = {word for sentence in prose for word in sentence.words}
    candidates = [*prose, *(entry for entry in _entries(parts) if entry.words[0] not in told)]
    best = max(candidates, key=_signs, default=None)
    if best is None or _signs(best) < FEWEST_SIGNS:
        best = max(map(_behind_code, candidates), key=_signs, default=None)
    if best is not None and _signs(best) >= FEWEST_SIGNS:
        return text_in(best, 0.35 if _signs(best) >= PLAINLY else 0.2)
    return None


def first_told(parts: Parts, prose: Sequence[Span]) -> Found[str] | None:
    """Return the first sentence of a letter, a mere guess where nothing else speaks for any."""
    told = [sentence for sentence in prose if is_prose(sentence) and not FORMAL.search(sentence.text)]
    return text_in(told[0], 0.1) if told and parts.salutation else None


def noted(parts: Parts) -> Found[str] | None:
    """Return the first line of the notes, where it tells something."""
    lines = [
        line for line in parts.lines("notes") if len(line.words) >= FEWEST_WORDS - 1 and not FORMAL.search(line.text)
    ]
    return text_in(lines[0], 0.45) if lines and not FORM_LIKE.search(lines[0].text) else None


def _signs(span: Span) -> float:
    """Return how much a text speaks of an ailment and its course; 0 for what belongs to forms and letters."""
    text = span.text
    is_other = FORM_LIKE.search(text) or FORMAL.search(text) or is_closing(span) or is_salutation(span)
    is_office = is_organization(text) and is_capitalised(text)
    if (
        is_other
        or is_office
        or DENIED.match(text)
        or not FEWEST_WORDS <= len(span.words) <= MOST_WORDS
        or any(icd10_cm.find(text))
    ):
        return 0.0
    ailing, course = signs(text)
    return 1.5 * min(ailing, 3) + 0.5 * min(course, 4) if ailing else 0.0


def _behind_code(span: Span) -> Span:
    """Return what is written behind a code at the head of a line ("M25.562 - Knee locks on stairs")."""
    first, *rest = span.words
    is_code = bool(rest) and (any(icd10_cm.find(first.text)) or first.text.endswith(":"))
    return Span(tuple(rest)) if is_code else span


def _entries(parts: Parts) -> Iterator[Span]:
    """Yield the stretches of rows outside of the parties' blocks and of what is offered to tick."""
    ticked = {word for option in parts.options for word in (*option.evidence.words, *option.text.words)}
    for page in parts.document.pages:
        for row in rows_of(page):
            for start, end in row.stretches():
                piece = Span(row.words[start:end])
                if parts.owner(piece) not in NOT_HERE and ticked.isdisjoint(piece.words):
                    yield piece


def ticked(parts: Parts) -> Found[str] | None:
    """Return what is ticked where a form offers reasons to choose from."""
    lines = [*asking_block(parts), *(line for section in asking_sections(parts) for line in section.lines)]
    offered = {word for line in lines for word in line.words}
    own = [option for option in parts.options if option.is_ticked and not offered.isdisjoint(option.text.words)]
    texts = [_behind_other(option.text) for option in own]
    return text_in(Span.of(*texts), min(option.confidence for option in own) / len(own)) if own else None


def _behind_other(text: Span) -> Span:
    """Return what is written behind "Other:" at a box, else the box's whole text."""
    match = re.match(r"(?i)\W*(?:other|specify|explain|describe)\b[^:]{0,30}: *", text.text)
    return (text.sub(match.end(), len(text.text)) if match else None) or text


def uncoded(parts: Parts) -> Found[str] | None:
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
