"""Why the patient is referred: under a heading or label, else the sentence that says so."""

import re
from collections.abc import Iterator, Sequence

from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.prose import is_closing, is_salutation, sentences
from extractors.extraction import Found
from extractors.layout import Span
from extractors.readers import first, text_in

STATED = re.compile(
    r"\b(?:(?:the |my |our )?(?:main |primary )?(?:reasons?|indications?|purpose|question) (?:for|of|behind) (?:this |the |my |our |her |his |their )?"
    r"(?:\w+ )?(?:referral|consult(?:ation)?|visit|request|evaluation|letter)(?: (?:is|was|are))?|Reason|Indication)"
    r"\s*(?::|-|–|(?<= is)|(?<= was)|(?<= are))\s*(?=\S)",
    re.IGNORECASE,
)
REFERRING = re.compile(
    r"\b(?:(?:am|are) (?:referring|sending|writing to refer)|(?:would like|wish|want) (?:to refer|you to see|your)|refer(?:red)? (?:this|him|her|them|my)"
    r"|referral of|being referred)\b",
    re.IGNORECASE,
)
ASKING = re.compile(
    r"\b(?:(?:kindly|please) (?:see|evaluate|assess)|appreciate your|grateful (?:for|if)|your (?:evaluation|opinion|help)|for (?:evaluation|consultation"
    r"|assessment|management|further))",
    re.IGNORECASE,
)
GREETING = re.compile(r"\bthank you for (?:seeing|agreeing|accepting|evaluating)\b", re.IGNORECASE)
LONG = 40
"""Words above which a reason runs on into the history; its first sentence is the reason then."""
FEWEST = 3


def reason_in(parts: Parts) -> Found[str] | None:
    """Return the reason: under its heading, under its label, else the sentence that states it or refers the patient."""
    lines = [line for line in parts.lines("reason") if not is_closing(line)]
    if lines:
        return _to_the_point(lines, parts)
    labelled = first(text_in(value.block, value.certainty) for value in parts.labelled("reason"))
    prose = list(_prose(parts))
    return labelled or _stated(prose) or first(_saying(prose, pattern) for pattern in (REFERRING, GREETING_WITH_CAUSE, ASKING, GREETING))


GREETING_WITH_CAUSE = re.compile(GREETING.pattern + r".*\b(?:for|with|regarding|because of|who has)\b", re.IGNORECASE)


def _to_the_point(lines: Sequence[Span], parts: Parts) -> Found[str] | None:
    """Return the lines of the reason, or only the first sentence where prose runs on; of a paper cut short, what is there."""
    whole = Span.of(*lines)
    if len(whole.words) <= LONG and len(list(sentences(whole))) <= 2:
        return text_in(whole, 0.95)
    said = [sentence for sentence in sentences(whole) if len(sentence.words) >= FEWEST]
    return text_in(said[0] if said else whole, 0.85)


def _prose(parts: Parts) -> Iterator[Span]:
    """Yield the sentences of the running text."""
    for paragraph in parts.paragraphs:
        if not is_salutation(paragraph) and parts.owner(paragraph) not in ("other", "patient", "referring_provider", "referred_to"):
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
    """Return the sentence that refers the patient in words of this kind."""
    return next((text_in(sentence, 0.7) for sentence in prose if pattern.search(sentence.text) and len(sentence.words) > FEWEST), None)
