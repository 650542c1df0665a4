"""The member's number: under its label, by its shape where the label cannot be read; a suffix printed apart from it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from extractors.doctypes.insurance_card.payer import is_medicare_card
from extractors.document import Document, Word
from extractors.extraction import Found
from extractors.identifiers import mbi
from extractors.layout import LabelledValue, Span, values_of
from extractors.readers import first, found_all
from extractors.values import us_phone

_TOKEN = re.compile(r"-?[A-Z0-9][A-Z0-9-]*|-", re.IGNORECASE)
_SUFFIXES = (
    re.compile(r"^((?:[A-Z]{1,4}\s)?[A-Z0-9]{6,})\s+(?:suffix:?\s*)?(\d{2})$", re.IGNORECASE),
    re.compile(r"^((?:[A-Z]{1,4}\s)?\d{3} \d{3} \d{3})\s+(0\d)$", re.IGNORECASE),
    re.compile(r"^(.*\d{5,})\s*(?:\s-\s*|-\s)(\d{2})$"),
    re.compile(r"^([A-Z]{2,4} ?\d{9})-(0\d)$", re.IGNORECASE),
)
"""Numbers with a suffix apart: behind a space, a dash with a space, or 00 to 09 behind a Blues number and a dash."""
_LONG = re.compile(r"(?<![\w/.(-])(?:[A-Z]{1,4} ?)?\d{8,12}[A-Z]{0,2}(?![\w/.-])")
_MIXED = re.compile(r"(?<![\w/.(-])(?=[A-Z0-9]*[A-Z])(?=(?:[A-Z]*\d){4})[A-Z0-9]{9,14}(?![\w/.-])")
_LETTERED = re.compile(r"[A-Z]{1,4}[- ]?\d{5,12}")
_DASHED = re.compile(r"[A-Z]{1,4}-\d{2,7}(?:-\d{2,7}){1,2}(?![\w/-])")
_CONTRACT = re.compile(r"[HRSE]\d{4}(?:-?\d{3})?")
_DATE = re.compile(r"\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\d{4}-\d{2}-\d{2}")
_OF_A_PERSON = re.compile(
    r"member|subscr|enroll|insured|holder|benefic|partic|mbr|ident|person|recip|patient|benefits|dbn|miembro",
    re.IGNORECASE,
)
_OF_A_PAPER = re.compile(r"policy|contract|cert|card|agreement|coverage|account|group", re.IGNORECASE)
_LEAST_DIGITS = 4


def member_number(document: Document, values: Sequence[LabelledValue]) -> dict[str, Any]:
    """Return member id and suffix, and the Medicare and Medicaid numbers, which are the member's where no other is."""
    medicare = first(map(_medicare_id, values_of(values, "medicare_id"))) or _unlabelled_mbi(document)
    if medicare and is_medicare_card(document):
        return {"member_id": medicare, "medicare": {"id": medicare}}
    medicaid = first(map(_plain_id, values_of(values, "medicaid_id")))
    known = {"medicaid_id": medicaid, **({"medicare": {"id": medicare}} if medicare else {})}
    own = first(map(_with_suffix, _ranked(values_of(values, "member_id"))))
    behind_names = filter(_may_hold_number, values_of(values, "member"))
    own = own or first(_with_suffix(_from_digits(value)) for value in behind_names)
    own = own or first(map(_with_suffix, values_of(values, "plan_id")))
    own = own or (None if medicaid else first(map(_with_suffix, values_of(values, "weak_id"))))
    public = medicaid or medicare
    own = own or ({"member_id": public} if public else _unlabelled(document, values))
    suffix = own.get("member_id_suffix") or first(map(_suffix, values_of(values, "suffix")))
    return {**known, **own, "member_id_suffix": suffix}


def is_member_number(span: Span) -> bool:
    """Tell whether the span begins with what can be a member's number."""
    code = _code_span(span)
    return code is not None and _is_sound(code.text)


def _ranked(values: Sequence[LabelledValue]) -> list[LabelledValue]:
    """Return the values with those whose labels name a person first and those of a policy or card last."""
    return sorted(values, key=lambda value: (_rank(value.label.text), -value.certainty))


def _rank(label: str) -> int:
    if _OF_A_PERSON.search(label):
        return 0
    return 2 if _OF_A_PAPER.search(label) else 1


def _with_suffix(value: LabelledValue) -> dict[str, Any] | None:
    """Return the number, and the two-digit suffix printed apart from it."""
    span = _code_span(value.value)
    if span is None or not _is_sound(span.text) or _is_zip_code(value.label.text, span.text):
        return None
    for pattern in _SUFFIXES:
        if match := pattern.match(span.text):
            whole = span.sub(*match.span(1)) or span
            suffix = Found(match[2], span.sub(*match.span(2)) or span, value.certainty)
            return {"member_id": _number(whole, match[1], value.certainty), "member_id_suffix": suffix}
    return {"member_id": _number(span, span.text, value.certainty)}


def _may_hold_number(value: LabelledValue) -> bool:
    return value.how != "above" and next(us_phone.find(value.value.text), None) is None


def _from_digits(value: LabelledValue) -> LabelledValue:
    """Return the value from its first word with digits on, for a number that follows the name on its row."""
    words = value.value.words
    start = next((at for at, word in enumerate(words) if re.search(r"\d{3}", word.text)), 0)
    return replace(value, value=Span(words[start:]))


def _is_zip_code(label: str, text: str) -> bool:
    """Tell whether the label is the state in front of a zip code ("Boise, ID 83761")."""
    return label == "ID" and re.fullmatch(r"\d{5}(?:-\d{4})?", text) is not None


def _number(span: Span, text: str, certainty: float) -> Found[str]:
    """Return the number without spaces, a digit that begins letters and a dollar sign read as the letters they are."""
    bare = re.sub(r"\s+", "", text).strip(":;,.#|_-").upper()
    likely = re.sub(r"^0(?=[A-Z]{2}\d{4})", "O", bare.replace("S$", "S").replace("$", "S"))
    return Found(likely, span, certainty if likely == bare else 0.6)


def _is_sound(text: str) -> bool:
    digits = sum(character.isdigit() for character in text)
    is_other = _CONTRACT.fullmatch(text.replace(" ", "")) or _DATE.fullmatch(text) or text.startswith("80840")
    return digits >= _LEAST_DIGITS and not is_other and len(re.sub(r"\W", "", text)) <= 20


def _code_span(span: Span) -> Span | None:
    """Return the leading words that can be part of one number: letters in capitals and digits."""
    kept: list[Word] = []
    for word in span.words:
        text = word.text.strip(":;,.|#()").replace("$", "S")
        if not kept and (not text or text.islower()):
            continue
        is_short = text.isalpha() and text.isupper() and len(text) <= 4
        if not _TOKEN.fullmatch(text) or (text.isalpha() and not (is_short and not _has_digits(kept))):
            break
        kept.append(word if text == word.text.replace("$", "S") else replace(word, text=text))
    return Span(tuple(kept)) if kept else None


def _has_digits(words: Sequence[Word]) -> bool:
    return any(character.isdigit() for word in words for character in word.text)


def _plain_id(value: LabelledValue) -> Found[str] | None:
    span = _code_span(value.value)
    return _number(span, span.text, value.certainty) if span and _is_sound(span.text) else None


def _suffix(value: LabelledValue) -> Found[str] | None:
    match = re.fullmatch(r"#?(\d{1,3})\W*", value.value.words[0].text)
    return Found(match[1], Span.of(value.value.words[0]), value.certainty) if match else None


def _unlabelled(document: Document, values: Sequence[LabelledValue]) -> dict[str, Any]:
    """Return the long number of the front that no other label claims, for where the id's own label was misread."""
    claimed = {word for value in values if value.certainty > 0.6 for word in (*value.label.words, *value.value.words)}
    spans = [Span.of(line) for line in document.pages[0].lines]
    found = [
        one for read in (_long_numbers, _mixed_numbers, _dashed_numbers) for span in spans for one in read(span) if one
    ]
    free = [one for one in found if not claimed.intersection(one.span.words)]
    return {"member_id": free[0]} if free else {}


def _dashed_numbers(span: Span) -> Iterator[Found[str] | None]:
    """Yield what begins a line and has at least seven digits parted by dashes."""
    match = _DASHED.match(span.text)
    words = span.sub(*match.span()) if match else None
    if match and words and sum(map(str.isdigit, match[0])) >= 7 and not next(us_phone.find(span.text), None):
        yield _number(words, match[0], 0.45)


def _mixed_numbers(span: Span) -> Iterator[Found[str] | None]:
    """Yield what stands alone on its line and mixes capitals and digits as members' numbers do."""
    match = _MIXED.fullmatch(span.text) or _LETTERED.fullmatch(span.text)
    if match:
        yield _number(span, match[0], 0.5)


def _long_numbers(span: Span) -> Iterator[Found[str] | None]:
    for match in _LONG.finditer(span.text):
        words = span.sub(match.start(), match.end())
        is_phone = any(match.start() < p.end and p.start < match.end() for p in us_phone.find(span.text))
        is_other = re.search(r"80840|\bNPI\b|issuer|payer|\bBIN\b", span.text, re.IGNORECASE)
        is_solid = re.fullmatch(r"\D*\d{10,}\D*", match[0]) is not None
        if words and not is_other and (is_solid or not is_phone):
            yield _number(words, match[0], 0.6)


def _medicare_id(value: LabelledValue) -> Found[str] | None:
    return first(found_all(value.value, mbi.find(value.value.text), value.certainty))


def _unlabelled_mbi(document: Document) -> Found[str] | None:
    """Return a Medicare number that stands without its label, on a card that calls itself Medicare's."""
    if not is_medicare_card(document):
        return None
    spans = (Span.of(line) for line in document.lines)
    return first(found for span in spans for found in found_all(span, mbi.find(span.text), 0.9))
