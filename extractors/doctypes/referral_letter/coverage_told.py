"""Coverage as sentences tell it ("Coverage is Regence BlueShield PPO, ID# XMD904771263, group 10033871")."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.prose import is_prose, sentences
from extractors.doctypes.referral_letter.zones import office_lines
from extractors.document import Word
from extractors.extraction import Found
from extractors.layout import Span
from extractors.payers import KNOWN, known_payer, payer_likeness
from extractors.readers import identifier_in

_IDENTIFIER = r"(?:[A-Z]{2,4}(?: \d{3,6}){2,}|[A-Z]{0,4}-?\d[A-Z0-9-]{4,})"
_NAME = (
    r"(?P<payer>(?!(?i:member|patient|insurance|primary|secondary|client)\b)"
    r"[A-Z][\w&/'’.-]*(?: (?:of|and|&|the|[A-Z][\w&/'’-]*)){0,6})"
)
_LEADS = (
    re.compile(
        r"\b(?i:insurance (?:is|as|with|through|plan is)|insured (?:by|with|through|under)|cover(?:ed|age)"
        r" (?:by|under|through|is|with)|enrolled (?:in|with)|(?:payer|plan|carrier|policy) is(?: with)?|member of)"
        r"\s+(?:the )?" + _NAME
    ),
    re.compile(r"\b(?:ha(?:s|ve)|carries|on|under|with|her|his|their|Her|His|Their)\s+" + _NAME),
    re.compile(r"(?:^|[.;] )" + _NAME),
)
"""What leads to a payer's name, the surest first; behind the lesser ones only known names count."""
_SURE, _LIKELY = 0.85, 0.75
_MOST_LIKELY = 1
"""How many of the leads make a name a payer's that is not known."""
_GAP = 1.0
"""Heights of a word."""
_PLAN_TYPE = re.compile(r"\W*\b(?P<type>PPO|HMO|EPO|POS|HDHP)\b")
_TAIL = re.compile(r"(?: (?:PPO|HMO|EPO|POS|HDHP|ID|Id|Member|Policy|Group|Plan ID|number|No)\b.*| (?:of|and|the|&))+$")
_NUMBERS = {
    "authorization_number": re.compile(
        r"(?i:\b(?:authorization|auth|referral number|pre-?cert(?:ification)?)\b(?: (?:number|no\.?|#|is|:))*)[ #:]*"
        rf"(?P<number>{_IDENTIFIER})"
    ),
    "group_number": re.compile(rf"(?i:\b(?:group|grp)\b(?: (?:number|no\.?|#|is))*)[ #:]*(?P<number>{_IDENTIFIER})"),
    "member_id": re.compile(
        r"(?i:\b(?:(?:member(?:ship)?|subscriber|identification|policy|insurance|enrollee)(?: id)?|id|number|no\.)"
        rf"(?: (?:number|no\.?|#|is))*)[ #:]*(?P<number>{_IDENTIFIER})"
    ),
}
_BEHIND = re.compile(rf"[,:]?(?: \(?#?)(?P<number>{_IDENTIFIER})")
"""A number right behind a payer's name."""


def coverage_told(parts: Parts) -> dict[str, Any]:
    """Return payer and numbers of the sentence that tells the patient's coverage, or nothing."""
    for at, lead in enumerate(_LEADS):
        for sentence in _sentences(parts):
            for match in lead.finditer(sentence.text):
                name = _TAIL.sub("", _in_one_piece(sentence, *match.span("payer"))).rstrip(" .,&")
                likeness = payer_likeness(name)
                if likeness >= KNOWN or (at < _MOST_LIKELY and likeness > 0):
                    return _told(sentence, match.start("payer"), name)
    return {}


def _in_one_piece(sentence: Span, start: int, end: int) -> str:
    """Return the text of a name up to where, on its row, a gap parts its words, or its row ends outside of prose."""
    words = sentence.sub(start, end)
    if words is None:
        return ""
    kept = [words.words[0]]
    for word in words.words[1:]:
        is_level = abs(word.box.top - kept[-1].box.top) < word.box.height
        is_near = is_level and word.box.left - kept[-1].box.right < _GAP * word.box.height
        if not (is_near or (not is_level and (is_prose(sentence) or _is_longer_name(kept, word)))):
            break
        kept.append(word)
    return " ".join(word.text for word in kept)


def _is_longer_name(kept: Sequence[Word], word: Word) -> bool:
    """Tell whether a name that a row's end cuts is known in more words with the next row's first."""
    texts = [word.text for word in kept]
    known, longer = known_payer(texts), known_payer([*texts, word.text])
    is_open = texts[-1] in ("of", "Blue", "New", "North", "South", "West") or known is None
    return is_open and (longer is not None or word.text[:1].isupper())


def _sentences(parts: Parts) -> Iterator[Span]:
    head = {piece.words[0] for piece in office_lines(parts)}
    for paragraph in parts.paragraphs:
        yield from (sentence for sentence in sentences(paragraph) if sentence.words[0] not in head)


def _told(sentence: Span, start: int, name: str) -> dict[str, Any]:
    """Return the payer that begins at a place of the sentence, with the numbers and the type of plan behind it."""
    end = start + len(name)
    words = sentence.sub(start, end)
    behind = sentence.sub(end, len(sentence.text))
    told: dict[str, Any] = {"payer": Found(name, words, _SURE) if words else None}
    if behind is None:
        return told
    kind = _PLAN_TYPE.match(sentence.text[end:])
    told["plan_type"] = _cut(sentence, end + kind.start("type"), end + kind.end("type")) if kind else None
    for key, pattern in _NUMBERS.items():
        match = pattern.search(sentence.text, end)
        told[key] = identifier_in(sentence.sub(*match.span("number")), _LIKELY) if match else None
    if told["member_id"] is None and (match := _BEHIND.match(sentence.text, end)):
        told["member_id"] = identifier_in(sentence.sub(*match.span("number")), _LIKELY)
    return told


def _cut(sentence: Span, start: int, end: int) -> Found[str] | None:
    words = sentence.sub(start, end)
    return Found(sentence.text[start:end], words, _LIKELY) if words else None
