"""Why the patient is referred: under a heading or label, else the sentence that says so."""

import re
from collections.abc import Iterator, Sequence

from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.prose import is_closing, is_salutation, sentences
from extractors.document import Word
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span
from extractors.readers import first, text_in

STATED = re.compile(
    r"\b(?:(?:the |my |our )?(?:main |primary )?(?:reasons?|indications?|purpose|question) (?:for|of|behind)"
    r" (?:this |the |my |our |her |his |their )?(?:\w+ )?"
    r"(?:referral|consult(?:ation)?|visit|request|evaluation|letter)(?: (?:is|was|are))?|Reason|Indication)"
    r"\s*(?::|-|–|(?<= is)|(?<= was)|(?<= are))\s*(?=\S)",
    re.IGNORECASE,
)
LED = re.compile(r"\W*(?:\d+[.)] )?(?:[Rr]easons?|[Ii]ndications?) for (?:the |this )?[\w/]+\W+(?=[A-Z0-9])")
REFERRING = re.compile(
    r"\b(?:(?:am|are) (?:referring|sending|writing to refer)|(?:would like|wish|want) (?:to refer|you to see|your)"
    r"|refer(?:red)? (?:this|him|her|them|my)|referral of|being referred)\b",
    re.IGNORECASE,
)
ASKING = re.compile(
    r"\b(?:(?:kindly|please) (?:see|evaluate|assess)|appreciate your|grateful (?:for|if)"
    r"|your (?:evaluation|opinion|help)|for (?:evaluation|consultation|assessment|management|further))",
    re.IGNORECASE,
)
GREETING = re.compile(r"\bthank you for (?:seeing|agreeing|accepting|evaluating)\b", re.IGNORECASE)
GREETING_WITH_CAUSE = re.compile(GREETING.pattern + r".*\b(?:for|with|regarding|because of|who has)\b", re.IGNORECASE)
CAUSE = re.compile(
    r"\b(?:for|with|regarding|because of|who has)\b"
    r"(?! (?:further|consult|evaluation|your|several|seeing"
    r"|agreeing|accepting|evaluating|an? (?:opinion|consult)))(?: \S+){2,}"
)
BY_WEIGHT = (REFERRING, GREETING_WITH_CAUSE, ASKING, GREETING)
"""What sentences refer with, the most telling first."""
LONG = 40
"""Words above which a reason runs on into the history; its first sentence is the reason then."""
FEWEST = 3


def reason_in(parts: Parts) -> Found[str] | None:
    """Return the reason: under its heading, under its label, else the sentence that states it or refers the patient."""
    lines = [line for line in parts.under("reason") if not is_closing(line)]
    if lines:
        return _to_the_point(lines)
    prose = list(_prose(parts))
    for value in parts.labelled("reason"):
        around = [sentence for sentence in prose if value.label.words[0] == sentence.words[0]]
        is_inline = any(_is_inside(value.label.words[0], line) for line in parts.all_lines)
        if labelled := (_stated(around) if is_inline else None) or _value(parts, value):
            return labelled
    for piece in parts.party("reason")[:1]:
        if len(piece.words) >= FEWEST:
            return text_in(piece, 0.8)
    if lines := parts.lines("reason"):
        return _to_the_point(lines)
    return _led(parts.all_lines) or _stated(prose) or first(_saying(prose, pattern) for pattern in BY_WEIGHT)


def _value(parts: Parts, value: LabelledValue) -> Found[str] | None:
    """Return the label's value, or its whole piece of the row where a word inside it only looked like a label."""
    pieces = (piece for piece in parts.party("reason") if piece.words[0] == value.value.words[0])
    piece = next(pieces, value.value)
    is_longer = len(piece.words) > len(value.value.words) and value.how == "right"
    return text_in(piece if is_longer else value.block, value.certainty)


def _is_inside(word: Word, line: Span) -> bool:
    """Tell whether a word begins a sentence in the middle of the line."""
    at = line.words.index(word) if word in line.words else 0
    return at > 0 and line.words[at - 1].text.endswith((".", "!", "?"))


def _to_the_point(lines: Sequence[Span]) -> Found[str] | None:
    """Return the lines of the reason, or only the first sentence where prose runs on."""
    whole = Span.of(*lines)
    if len(whole.words) <= LONG and len(list(sentences(whole))) <= 2:
        return text_in(whole, 0.95)
    said = [sentence for sentence in sentences(whole) if len(sentence.words) >= FEWEST]
    return text_in(said[0] if said else whole, 0.85)


def _led(lines: Sequence[Span]) -> Found[str] | None:
    """Return what follows "Reason for referral" at the head of a line whose colon was lost."""
    for line in lines:
        match = LED.match(line.text)
        rest = line.sub(match.end(), len(line.text)) if match else None
        if rest and len(rest.words) >= FEWEST:
            return text_in(rest, 0.8)
    return None


def _prose(parts: Parts) -> Iterator[Span]:
    """Yield the sentences of the running text."""
    for paragraph in parts.paragraphs:
        if not is_salutation(paragraph) and parts.owner(paragraph) not in (
            "other",
            "patient",
            "referring_provider",
            "referred_to",
        ):
            yield from sentences(paragraph)


def _stated(prose: Sequence[Span]) -> Found[str] | None:
    """Return what stands behind "The reason for this referral is"."""
    for sentence in prose:
        match = STATED.search(sentence.text)
        rest = sentence.sub(match.end(), len(sentence.text)) if match else None
        if rest and len(rest.words) >= 2:
            return text_in(rest, 0.9)
    return None


def _saying(prose: Sequence[Span], pattern: re.Pattern[str]) -> Found[str] | None:
    """Return the sentence that refers the patient in words of this kind, with the next where it names no cause."""
    for index, sentence in enumerate(prose):
        if pattern.search(sentence.text) and len(sentence.words) > FEWEST:
            after = prose[index + 1 : index + 2] if not CAUSE.search(sentence.text) else []
            return text_in(Span.of(sentence, *after), 0.7)
    return None
