"""The patient's sex wherever the paper tells it: a ticked box, a label, or a word behind an age or a birth date."""

import re
from collections.abc import Iterator
from itertools import chain

from extractors.doctypes.referral_letter.parts import PROVIDERS, Parts
from extractors.document import Word
from extractors.extraction import Found
from extractors.layout import Span
from extractors.layout.rows import rows_of
from extractors.readers import first
from extractors.values.sex import WORDS, Sex

_WORD = "female|male|woman|man|boy|girl|lady|gentleman"
_LABELLED = re.compile(
    r"(?i)\b(?:sex|gender)(?: (?:at|assigned at) birth)?\W{0,4}(?P<word>female|male|f|m)\b"
    r"(?!\W{0,8}(?:female|male|f|m)\b)"
)
_AGED = re.compile(
    r"(?i)\b(?:\d{1,3}[ -]?(?:y\.?/?o\b\.?|yrs?\b\.?|(?:years?|months?|mos?|weeks?|days?|y)\b)?(?:[ -]old)?"
    r"|[a-z]+[ -](?:year|month|week)s?[ -]old)"
    rf"(?:(?:[ ,/-]{{1,3}}[\w'-]+){{0,3}}?[ ,/-]{{1,3}}(?P<word>{_WORD})|[ ,/-]{{0,3}}(?-i:(?P<letter>[FM])))\b"
)
_AGE = re.compile(
    r"(?i)^\d{1,3}[ -]?(?:y|mo|week|day)|^\d{1,3}[ ,/-]{1,3}(?:female|male)\b|^[a-z]+[ -](?:year|month|week)"
)
_BORN = re.compile(
    r"(?i)\b(?:dob|d\.o\.b|born|birth)\b[^a-z]{0,8}[\w,/. -]{6,18}?[ ,;|()/-]{1,4}(?P<word>female|male|f|m)\b"
    r"(?!\W{0,8}(?:female|male|f|m)\b)"
)
_SEXES: dict[str, Sex] = {**WORDS, "lady": "female", "gentleman": "male"}
_OFFERED = ("m", "f", "male", "female", "boy", "girl")


def sex_told(parts: Parts) -> Found[Sex] | None:
    """Return the patient's sex, none where boxes for it are offered and not one is ticked."""
    offered = [option for option in parts.options if option.text.text.strip(" .:()").casefold() in _OFFERED]
    ticked = [option for option in offered if option.is_ticked]
    if len(ticked) == 1:
        meant = _meant(ticked[0].text.text.strip(" .:()"))
        return Found(meant, ticked[0].evidence, ticked[0].confidence) if meant else None
    boxes = {word for option in offered for word in option.text.words}
    rows = [Span(row.words) for page in parts.document.pages for row in rows_of(page)]
    return first(chain(_found(parts, rows, _LABELLED, 0.95, boxes), _said(parts, rows, boxes)))


def _said(parts: Parts, rows: list[Span], boxes: set[Word]) -> Iterator[Found[Sex]]:
    """Yield the words for a sex behind the patient's age or birth date."""
    yield from _found(parts, [*parts.paragraphs, *rows], _AGED, 0.9, boxes)
    yield from _found(parts, rows, _BORN, 0.85, boxes)


def _found(
    parts: Parts, texts: list[Span], pattern: re.Pattern[str], certainty: float, boxes: set[Word]
) -> Iterator[Found[Sex]]:
    """Yield the sexes that stand where the pattern tells, in nobody else's block and at no empty box."""
    for text in texts:
        for match in pattern.finditer(text.text):
            told = "word" if match["word"] else "letter"
            words, meant = text.sub(*match.span(told)), _meant(match[told])
            is_told = pattern is not _AGED or _AGE.match(match[0]) is not None
            is_own = words is not None and parts.owner(words) not in PROVIDERS and boxes.isdisjoint(words.words)
            if words and meant and is_told and is_own:
                yield Found(meant, words, certainty)


def _meant(word: str) -> Sex | None:
    return _SEXES.get(word.casefold())
