"""The member's number: under its label, by its shape where the label cannot be read; a suffix printed apart from it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from extractors.doctypes.insurance_card.number_forms import code_span, is_sound, number_of
from extractors.doctypes.insurance_card.payer import is_medicare_card
from extractors.doctypes.insurance_card.unlabelled_number import number_of_some_id, unlabelled_number
from extractors.document import Document, Word
from extractors.extraction import Found
from extractors.identifiers import mbi
from extractors.layout import LabelledValue, Span, values_of
from extractors.readers import first, found_all
from extractors.values import us_phone

_SUFFIXES = (
    re.compile(r"^((?:[A-Z]{1,4}\s)?[A-Z0-9]{6,})\s+(?:suffix:?\s*)?(\d{2})$", re.IGNORECASE),
    re.compile(r"^((?:[A-Z]{1,4}\s)?\d{3} \d{3} \d{3})\s+(0\d)$", re.IGNORECASE),
    re.compile(r"^(?!(?:\d{4} )+\d{2}$)((?:[A-Z0-9]{2,5}\s)+[A-Z]?\d{4,})\s(0\d)$", re.IGNORECASE),
    re.compile(r"^(.*\d{5,})\s*(?:\s-\s*|-\s)(\d{2})$"),
    re.compile(r"^([A-Z]{2,4} ?\d{9})-(0\d)$", re.IGNORECASE),
)
"""Numbers with a suffix apart: behind a space, a dash with a space, or 00 to 09 behind a Blues number and a dash.

Behind a number in groups only 00 to 09 is one, and not behind groups of four: `3051 7404 06` is one number.
"""
_SHORT, _SURE, _SURE_PLACE = 6, 0.9, 0.7
_GUESS = 0.4
_SPACE = 0.9
"""Heights of a word between two words of one label."""
_OF_A_PERSON = re.compile(
    r"member|subscr|enroll|insured|holder|benefic|partic|mbr|ident|person|recip|patient|benefits|dbn|miembro",
    re.IGNORECASE,
)
_OF_A_PAPER = re.compile(r"policy|contract|cert|card|agreement|coverage|account|group", re.IGNORECASE)


def member_number(document: Document, values: Sequence[LabelledValue]) -> dict[str, Any]:
    """Return member id and suffix, and the Medicare and Medicaid numbers, which are the member's where no other is."""
    medicare = first(map(_medicare_id, values_of(values, "medicare_id"))) or _unlabelled_mbi(document)
    if medicare and is_medicare_card(document):
        return {"member_id": medicare, "medicare": {"id": medicare}}
    medicaid = first(map(_plain_id, values_of(values, "medicaid_id")))
    known = {"medicaid_id": medicaid, **({"medicare": {"id": medicare}} if medicare else {})}
    own = first(map(_with_suffix, _ranked(_own_numbers(values), _qualified(document))))
    beside = (value for value in values_of(values, "member_id") if value.how == "right" and _may_hold_number(value))
    own = own or first(_with_suffix(_from_digits(value)) for value in beside)
    own = own or first(map(_of_next, values_of(values, "member_id")))
    behind_names = filter(_may_hold_number, values_of(values, "member"))
    own = own or first(_with_suffix(_from_digits(value)) for value in behind_names)
    own = own or first(map(_with_suffix, values_of(values, "plan_id")))
    own = own or (None if medicaid else first(map(_with_suffix, values_of(values, "weak_id"))))
    public = medicaid or medicare
    own = own or (number_of_some_id(document, values) if public else {})
    own = own or ({"member_id": public} if public else unlabelled_number(document, values))
    own = _longer(own, document, values)
    suffix = own.get("member_id_suffix") or first(map(_suffix, values_of(values, "suffix")))
    return {**known, **own, "member_id_suffix": suffix}


def is_member_number(span: Span) -> bool:
    """Tell whether the span begins with what can be a member's number."""
    code = code_span(span)
    return code is not None and is_sound(code.text)


def _own_numbers(values: Sequence[LabelledValue]) -> list[LabelledValue]:
    """Return the values of the member's number; a long `Person number` is one, a short one a suffix."""
    sure = (value for value in values_of(values, "suffix") if value.certainty > _SURE_PLACE)
    long = (value for value in sure if is_member_number(value.value))
    return sorted([*values_of(values, "member_id"), *long], key=lambda value: -value.certainty)


def _longer(own: dict[str, Any], document: Document, values: Sequence[LabelledValue]) -> dict[str, Any]:
    """Return the number, or the long one without a label where this is but a short number of a card or policy."""
    number = own.get("member_id")
    if number is None or len(number.value) > _SHORT or number.certainty > _SURE:
        return own
    other = unlabelled_number(document, values)
    return other if other and len(other["member_id"].value) > 1.5 * len(number.value) else own


def _qualified(document: Document) -> frozenset[Word]:
    """Return the words that follow another closely, so that a label beginning there is the end of a longer one."""
    pairs = (pair for line in document.lines for pair in pairwise(line.words))
    return frozenset(
        after
        for before, after in pairs
        if after.box.left - before.box.right < _SPACE * before.box.height and re.search("[A-Za-z]{3}", before.text)
    )


def _ranked(values: Sequence[LabelledValue], qualified: frozenset[Word]) -> list[LabelledValue]:
    """Return the values with those whose labels name a person first, then a policy or card; torn labels come last."""
    ranks = {value.label: 3 if value.label.words[0] in qualified else _rank(value.label.text) for value in values}
    return sorted(values, key=lambda value: (ranks[value.label], -value.certainty))


def _rank(label: str) -> int:
    if _OF_A_PERSON.search(label):
        return 0
    return 2 if _OF_A_PAPER.search(label) else 1


def _with_suffix(value: LabelledValue) -> dict[str, Any] | None:
    """Return the number, and the two-digit suffix printed apart from it."""
    span = code_span(value.value)
    if span is None or not is_sound(span.text) or _is_zip_code(value.label.text, span.text):
        return None
    text = re.sub(r"(?<=\d[ -])[OQ](?=\d$)", "0", span.text)
    for pattern in _SUFFIXES:
        if match := pattern.match(text):
            whole = span.sub(*match.span(1)) or span
            suffix = Found(match[2], span.sub(*match.span(2)) or span, value.certainty)
            return {"member_id": number_of(whole, match[1], value.certainty), "member_id_suffix": suffix}
    return {"member_id": number_of(span, span.text, value.certainty)}


def _of_next(value: LabelledValue) -> dict[str, Any] | None:
    """Return the number of the next in a list under the label, without their suffix, where the first was misread."""
    lines = (line for line in value.lines[1:2] if value.how == "below" and re.search(r"\d{3}", value.value.text))
    return first(_without_suffix(_with_suffix(replace(value, value=line, certainty=_GUESS))) for line in lines)


def _without_suffix(number: dict[str, Any] | None) -> dict[str, Any] | None:
    return {"member_id": number["member_id"]} if number else None


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


def _plain_id(value: LabelledValue) -> Found[str] | None:
    span = code_span(value.value)
    return number_of(span, span.text, value.certainty) if span and is_sound(span.text) else None


def _suffix(value: LabelledValue) -> Found[str] | None:
    match = re.fullmatch(r"#?(\d{1,3})\W*", value.value.words[0].text)
    return Found(match[1], Span.of(value.value.words[0]), value.certainty) if match else None


def _medicare_id(value: LabelledValue) -> Found[str] | None:
    return first(found_all(value.value, mbi.find(value.value.text), value.certainty))


def _unlabelled_mbi(document: Document) -> Found[str] | None:
    """Return a Medicare number that stands without its label, on a card that calls itself Medicare's."""
    if not is_medicare_card(document):
        return None
    spans = (Span.of(line) for line in document.lines)
    return first(found for span in spans for found in found_all(span, mbi.find(span.text), 0.9))
