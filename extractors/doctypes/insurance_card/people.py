"""The people on a card: the member, dependents, the primary care provider."""

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Any

from extractors.doctypes.insurance_card.amounts import AMOUNT
from extractors.doctypes.insurance_card.plan import MANAGERS
from extractors.document import Document, Line, Word
from extractors.extraction import Found, Tree
from extractors.layout import LabelledValue, Span, values_of
from extractors.payers import payer_likeness
from extractors.readers import date_in, first, patient_name, person_in, phone_in
from extractors.values import sex
from extractors.values.organization import is_organization

NAME = re.compile(r"^[A-Z][A-Za-z'’.-]*(?:,)?(?:\s+[A-Z][A-Za-z'’.-]*,?){1,4}$")
SUFFIX_LAST = re.compile(r"^(.*[A-Za-z.])\s+(\d{2})$")
SUFFIX_FIRST = re.compile(r"^(\d{2})\s+([A-Za-z].*)$")
MOST_DEPENDENTS = 10
NOT_NAMES = re.compile(
    r"\b(?:plan|health|card|member|services?|network|group|rx|claims?|effective|coverage|medicare|medicaid|ppo|hmo|epo|pos"
    r"|copays?|specialist|urgent|emergency|office|visit|deductible|hospital|medical|part|provider|gold|silver|bronze"
    r"|platinum|choice|insurance|id|blue|cross|shield|dental|vision|pharmacy|preferred|advantage|select|open|access|state|department)\b",
    re.IGNORECASE,
)  # fmt: skip


NEVER_NAMES = re.compile(
    r"\b(?:PPO|HMO|EPO|POS|HDHP|medicaid|medicare(?:rx)?|network|copay\w*|coverage|deductible|services|effective"
    r"|member id|card|plan|number|group|id)\b|[:$@]",
    re.IGNORECASE,
)
"""Words that no person bears, for lines that a label calls a name."""


def member_in(
    document: Document, values: Sequence[LabelledValue], numbers: dict[str, Any], *, today: dt.date
) -> dict[str, Any]:
    """Return the person the card is made out to: under a label, else the name that stands near the member id.

    A suffix printed behind the name is added to `numbers`.
    """
    person = _labelled_name(values) or _unlabelled_name(document, numbers.get("member_id")) or {}
    suffix = person.pop("member_id_suffix", None)
    if suffix and not numbers.get("member_id_suffix"):
        numbers["member_id_suffix"] = suffix
    labelled = values_of(values, "birth_date")
    born = first(date_in(value.value, today=today, birth=True, certainty=value.certainty) for value in labelled)
    return {**person, "birth_date": born, "sex": first(map(_sex, values_of(values, "sex")))} if person else {}


def _sex(value: LabelledValue) -> Found[Any] | None:
    """Return the sex that the first word behind the label names."""
    word = value.value.words[0]
    meant = sex.WORDS.get(re.sub(r"[^A-Za-z]", "", word.text).casefold())
    return Found(meant, Span.of(word), value.certainty) if meant else None


def _labelled_name(values: Sequence[LabelledValue]) -> dict[str, Any] | None:
    """Return the first whole name under a member label, with the suffix that may follow it on its line."""
    for value in values_of(values, "member"):
        for line in map(_before_manager, value.lines[:2]):
            is_other = payer_likeness(line.text) or NEVER_NAMES.search(line.text)
            if not is_other and (name := _with_suffix(line, value.certainty)):
                return name
    return None


def _before_manager(line: Span) -> Span:
    """Return the line without a pharmacy benefit manager of the next column that was read on the same row."""
    match = MANAGERS.search(line.text)
    return (line.sub(0, match.start()) or line) if match and match.start() else line


def dependents_in(document: Document, values: Sequence[LabelledValue], member: Tree) -> list[dict[str, Any]]:
    """Return the names listed under a dependents label, each with its suffix."""
    labels = [value.label for value in values_of(values, "dependents")]
    if not labels:
        return _suffixed(document, member)
    label = labels[0]
    page = document.page(label.page)
    below = sorted((line for line in page.lines if line.box.top >= label.box.bottom - 2), key=lambda line: line.box.top)
    return list(_listed(below, label))


def _suffixed(document: Document, member: Tree) -> list[dict[str, Any]]:
    """Return the people with suffixes of their own who stand under the member, for where their heading was misread."""
    if "family" not in member:
        return []
    own = member["family"].span
    below = [line for line in document.page(own.page).lines if line.box.top > own.box.bottom]
    own_line = next(line for line in document.page(own.page).lines if own.words[0] in line.words)
    flush = [line for line in below if abs(line.box.left - own_line.box.left) <= 1.5 * own.box.height]
    people = [_with_suffix(Span.of(line), 0.7) for line in flush if not AMOUNT.search(line.text)]
    return [person for person in people if person and "member_id_suffix" in person]


def _listed(below: Iterable[Line], label: Span) -> Iterable[dict[str, Any]]:
    last = label.box
    for line in below:
        if abs(line.box.left - label.box.left) > 60 or AMOUNT.search(line.text):
            continue
        if line.box.top - last.bottom > 2.5 * line.box.height:
            return
        person = None if NEVER_NAMES.search(line.text) else _with_suffix(Span.of(line), 0.9)
        if not person:
            return
        last = line.box
        yield person


def _with_suffix(span: Span, certainty: float) -> dict[str, Any] | None:
    """Return a listed name and the two-digit suffix printed before or behind it."""
    for pattern, name_group, suffix_group in ((SUFFIX_LAST, 1, 2), (SUFFIX_FIRST, 2, 1)):
        if match := pattern.match(span.text):
            words = span.sub(match.start(name_group), match.end(name_group))
            apart = span.sub(match.start(suffix_group), match.end(suffix_group))
            name = _name(words, certainty) if words else None
            return {**name, "member_id_suffix": Found(match[suffix_group], apart or span, 0.95)} if name else None
    return _name(span, certainty)


def _name(span: Span, certainty: float) -> dict[str, Any] | None:
    """Return a person's name without the digits that may follow it; None where the words are no name."""
    kept = []
    for word in span.words:
        if any(character.isdigit() for character in word.text):
            break
        kept.append(_with_full_stop(word))
    if not kept or len(kept) > 6:
        return None
    name = dict(patient_name(person_in(Span(tuple(kept)), certainty)))
    is_whole = all(part in name and re.search("[A-Za-z]", name[part].value) for part in ("family", "given"))
    is_long = is_whole and len(re.sub("[^A-Za-z]", "", name["family"].value)) > 1
    return name if is_long and not is_organization(Span(tuple(kept)).text) else None


def _with_full_stop(word: Word) -> Word:
    """Return a lone initial with the full stop that the reader took for a comma ("INES K, LOVELACE")."""
    return replace(word, text=word.text[0] + ".") if re.fullmatch("[A-Z],", word.text) else word


def primary_care_provider_in(values: Sequence[LabelledValue]) -> dict[str, Any]:
    """Return the name and telephone of the primary care provider, never a copay that stands under `PCP`."""
    provider: dict[str, Any] = {}
    for value in values_of(values, "pcp"):
        named = _doctor(value)
        if named is not None:
            provider["name"] = named
            beneath = [other.block for other in values_of(values, "pcp") if other.label == value.label]
            labelled = (phone_in(other.value, other.certainty) for other in values_of(values, "pcp_phone"))
            provider["phone"] = first(labelled) or first(phone_in(span, 0.85) for span in beneath)
            break
    return provider


def _doctor(value: LabelledValue) -> Found[str] | None:
    """Return the doctor's name without title, or None for a copay, a date or a sentence under the label."""
    span = _before_digits(value.value)
    if span is None or "$" in value.value.text or NEVER_NAMES.search(span.text) or len(span.words) > 7:
        return None
    name = person_in(span, value.certainty)
    if "family" not in name or "given" not in name:
        return None
    parts = [name[part].value for part in ("given", "middle", "family", "suffix") if part in name]
    return Found(" ".join(parts), span, value.certainty)


def _before_digits(span: Span) -> Span | None:
    kept = tuple(takewhile(lambda word: not re.search(r"\d", word.text), span.words))
    return Span(kept) if kept else None


def _unlabelled_name(document: Document, member_id: Found[str] | None) -> dict[str, Any] | None:
    """Return the line that looks like a person's name and stands nearest to the member id."""
    if member_id is None:
        return None
    page = document.page(member_id.span.page)
    y = member_id.span.box.center[1]
    names = [line for line in page.lines if _is_name(line.text)]
    names.sort(key=lambda line: abs(line.box.center[1] - y) + 0.3 * abs(line.box.left - member_id.span.box.left))
    return first(_name(Span.of(line), 0.75) for line in names)


def _is_name(text: str) -> bool:
    bare = re.sub(r"\s+\d{2}$", "", text)
    return bool(NAME.match(bare)) and not NOT_NAMES.search(bare) and not payer_likeness(bare)
