"""The people on a card: the member, dependents, the primary care provider."""

import datetime
import re
from collections.abc import Iterable, Sequence
from typing import Any

from extractors.document import Document, Line
from extractors.doctypes.insurance_card.amounts import AMOUNT
from extractors.extraction import Found, Tree
from extractors.layout import LabelledValue, Span, values_of
from extractors.payers import payer_likeness
from extractors.readers import date_in, first, found_all, patient_name, person_in, phone_in
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


def member_in(
    document: Document, values: Sequence[LabelledValue], numbers: dict[str, Any], *, today: datetime.date
) -> dict[str, Any]:
    """Return the person the card is made out to: under a label, else the name that stands near the member id.

    A suffix printed behind the name is added to `numbers`.
    """
    person = _labelled_name(values) or _unlabelled_name(document, numbers.get("member_id")) or {}
    suffix = person.pop("member_id_suffix", None)
    if suffix and not numbers.get("member_id_suffix"):
        numbers["member_id_suffix"] = suffix
    born = first(
        date_in(value.value, today=today, birth=True, certainty=value.certainty) for value in values_of(values, "birth_date")
    )
    sexes = (first(found_all(value.value, sex.find(value.value.text), value.certainty)) for value in values_of(values, "sex"))
    return {**person, "birth_date": born, "sex": first(sexes)} if person else {}


def _labelled_name(values: Sequence[LabelledValue]) -> dict[str, Any] | None:
    """Return the first whole name under a member label, with the suffix that may follow it on its line."""
    for value in values_of(values, "member"):
        for line in value.lines[:2]:
            if name := _with_suffix(line, value.certainty):
                return name
    return None


def dependents_in(document: Document, values: Sequence[LabelledValue], member: Tree) -> list[dict[str, Any]]:
    """Return the names listed under a dependents label, each with its suffix."""
    labels = [value.label for value in values_of(values, "dependents")]
    if not labels:
        return []
    label = labels[0]
    page = document.page(label.page)
    below = sorted((line for line in page.lines if line.box.top >= label.box.bottom - 2), key=lambda line: line.box.top)
    return list(_listed(below, label))


def _listed(below: Iterable[Line], label: Span) -> Iterable[dict[str, Any]]:
    last = label.box
    for line in below:
        if abs(line.box.left - label.box.left) > 60 or AMOUNT.search(line.text):
            continue
        if line.box.top - last.bottom > 2.5 * line.box.height:
            return
        person = _with_suffix(Span.of(line), 0.9)
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
        kept.append(word)
    if not kept or len(kept) > 6:
        return None
    name = dict(patient_name(person_in(Span(tuple(kept)), certainty)))
    is_whole = "family" in name and "given" in name
    return name if is_whole and not is_organization(Span(tuple(kept)).text) else None


def primary_care_provider_in(values: Sequence[LabelledValue]) -> dict[str, Any]:
    """Return the name and telephone of the primary care provider, never a copay that stands under `PCP`."""
    provider: dict[str, Any] = {}
    for value in values_of(values, "pcp"):
        name = person_in(value.value, value.certainty)
        if "$" not in value.value.text and "family" in name and "given" in name:
            parts = [name[part] for part in ("given", "middle", "family", "suffix") if part in name]
            provider["name"] = Found(" ".join(part.value for part in parts), value.value, value.certainty)
            break
    if provider:
        provider["phone"] = first(phone_in(value.value, value.certainty) for value in values_of(values, "pcp_phone"))
    return provider


def _unlabelled_name(document: Document, member_id: Found[str] | None) -> dict[str, Any] | None:
    """Return the line that looks like a person's name and stands nearest to the member id."""
    if member_id is None:
        return None
    page = document.page(member_id.span.page)
    x, y = member_id.span.box.center
    names = [line for line in page.lines if _is_name(line.text)]
    names.sort(key=lambda line: abs(line.box.center[1] - y) + 0.3 * abs(line.box.left - member_id.span.box.left))
    return first(_name(Span.of(line), 0.75) for line in names)


def _is_name(text: str) -> bool:
    bare = re.sub(r"\s+\d{2}$", "", text)
    return bool(NAME.match(bare)) and not NOT_NAMES.search(bare) and not payer_likeness(bare)
