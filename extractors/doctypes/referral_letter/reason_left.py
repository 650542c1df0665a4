"""The reason on a paper that neither labels nor states one: the words that speak most of what ails a patient."""

import re
from collections.abc import Iterator, Sequence

from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.prose import is_closing, is_salutation
from extractors.doctypes.referral_letter.reason_prose import FORMAL
from extractors.extraction import Found
from extractors.identifiers import icd10_cm
from extractors.layout import Span
from extractors.layout.rows import rows_of
from extractors.readers import text_in

AILING = re.compile(
    r"(?i)\b(?:pains?|painful|aches?|headaches?|swelling|swollen|numb\w*|tingling|weak\w*|cough\w*|fevers?|bleed\w*|lumps?|mass"
    r"|nodules?|rash\w*|itch\w*|vision|blur\w*|hearing|dizz\w*|nausea|vomit\w*|fatigue|tired|breath\w*|sleep\w*|snor\w*|apneas?"
    r"|anxi\w*|depress\w*|worry|worries|panic|falls?|fell|fractur\w*|injur\w*|sprain\w*|tears?|torn|wounds?|ulcers?|sores?"
    r"|infect\w*|stiff\w*|spasms?|heartburn|reflux|swallow\w*|weight|sugars?|a1c|egfr|hemoglobin|anemi\w*|stones?|polyps?"
    r"|screening|murmur|palpitations?|faint\w*|seizures?|tremor|memory|gait|balance|delay\w*|speech|behavior\w*|pregnan\w*"
    r"|lesions?|moles?|spots?|growth|cyst|stroke|cancer|carcinoma|melanoma|tumou?rs?|clots?|therapy|injections?|medicines?|treatment|surgery|colonoscopy)\b"
)
"""What patients are sent for."""
COURSE = re.compile(
    r"(?i)\b(?:left|right|bilateral|both|upper|lower|chronic|acute|persistent|recurrent|wors\w+|since|weeks?|months?|days?|years?"
    r"|despite|failed|better|no longer|after|unable|cannot|trouble|difficulty|needs?|wants?|abnormal|elevated|positive"
    r"|mri|ct|x-?rays?|ultrasound|ekg|echo|last|new|sudden|for|with|without|not?)\b"
)
"""How it came and went."""
FORM_LIKE = re.compile(
    r"[:?]\W*$|\d{3}\D{0,2}\d{3}\D\d{4}|\[ ?[xX]? ?\]|_{3,}|@|\b[A-Z]{2} \d{5}|(?i:\bmg\b"
    r"|\bnpi\b|\bdob\b)"
)
FEWEST_WORDS, MOST_WORDS = 4, 45
FEWEST_SIGNS = 3.0
NOT_HERE = ("referring_provider", "referred_to", "other")


def reason_left(parts: Parts, prose: Sequence[Span]) -> Found[str] | None:
    """Return the sentence, the note or the entry that speaks most of an ailment, if any does so plainly."""
    told = {word for sentence in prose for word in sentence.words}
    candidates = [*prose, *(entry for entry in _entries(parts) if entry.words[0] not in told)]
    best = max(candidates, key=_signs, default=None)
    if best is not None and _signs(best) >= FEWEST_SIGNS:
        return text_in(best, 0.35)
    noted = [
        line for line in parts.lines("notes") if len(line.words) >= FEWEST_WORDS - 1 and not FORMAL.search(line.text)
    ]
    if noted and not FORM_LIKE.search(noted[0].text):
        return text_in(noted[0], 0.45)
    return None


def _signs(span: Span) -> float:
    """Return how much a text speaks of an ailment and its course; 0 for what belongs to forms and letters."""
    text = span.text
    is_other = FORM_LIKE.search(text) or FORMAL.search(text) or is_closing(span) or is_salutation(span)
    if is_other or not FEWEST_WORDS <= len(span.words) <= MOST_WORDS or any(icd10_cm.find(text)):
        return 0.0
    ailing = {match.casefold() for match in AILING.findall(text)}
    course = {match.casefold() for match in COURSE.findall(text)}
    return 1.5 * min(len(ailing), 3) + 0.5 * min(len(course), 4) if ailing else 0.0


def _entries(parts: Parts) -> Iterator[Span]:
    """Yield the stretches of rows outside of the parties' blocks and of what is offered to tick."""
    ticked = {word for option in parts.options for word in (*option.evidence.words, *option.text.words)}
    for page in parts.document.pages:
        for row in rows_of(page):
            for start, end in row.stretches():
                piece = Span(row.words[start:end])
                if parts.owner(piece) not in NOT_HERE and ticked.isdisjoint(piece.words):
                    yield piece
