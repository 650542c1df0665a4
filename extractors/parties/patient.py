"""A patient, read from the lines that speak of one."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import Any

from extractors.document import Document
from extractors.extraction import Found
from extractors.layout import Choice, LabelledValue, Span, choices, labelled_values, values_of
from extractors.parties.address import address_of
from extractors.parties.births import BORN, birth_date
from extractors.parties.cropping import crop
from extractors.parties.labels import PERSON_LABELS
from extractors.parties.names import patient_name
from extractors.parties.numbers import record_number
from extractors.parties.phones import own_phone
from extractors.readers import first, found_all, phone_in
from extractors.readers import patient_name as without_credentials
from extractors.values import email, sex

SEX_MARK = re.compile(r"\b(female|male|[FM])\b")
BOTH_SEXES = re.compile(r"\b(?:M|male)\b.*\b(?:F|female)\b|\b(?:F|female)\b.*\b(?:M|male)\b", re.IGNORECASE)


def patient_in(document: Document, spans: Sequence[Span], *, today: dt.date) -> dict[str, Any]:
    """Return the patient of whom the lines speak: labelled members first, else by their shapes."""
    part = crop(document, spans)
    values = labelled_values(part, PERSON_LABELS)
    person: dict[str, Any] = dict(without_credentials(patient_name(values, spans)))
    person["birth_date"] = birth_date(values, spans, today)
    person["sex"] = _sex(part, values, spans)
    person["phone"] = first(phone_in(v.value, v.certainty) for v in values_of(values, "phone")) or own_phone(spans)
    person["email"] = first(found for span in spans for found in found_all(span, email.find(span.text), 0.95))
    person["address"] = address_of(values, spans)
    person["medical_record_number"] = record_number(values, spans)
    return person


def _sex(part: Document, values: Sequence[LabelledValue], spans: Sequence[Span]) -> Found[Any] | None:
    """Return the ticked sex, else the one under its label, else a word for it; none where both are offered unticked."""
    offered = choices(part, {"sex": PERSON_LABELS["sex"]})
    asked = [choice for choice in offered if any(any(sex.find(option.text.text)) for option in choice.options)]
    if asked:
        return first(map(_ticked_sex, asked))
    labelled = values_of(values, "sex")
    beside = [s for v in labelled for s in spans if s.words[-1] != v.value.words[-1] and _is_near(v.value, s)]
    if any(BOTH_SEXES.search(v.value.text) for v in labelled) or _are_both(labelled, beside):
        return None
    found = (first(found_all(v.value, sex.find(v.value.text), v.certainty)) or _whole_sex(v) for v in labelled)
    return first(found) or _unlabelled_sex(spans)


def _whole_sex(value: LabelledValue) -> Found[Any] | None:
    """Return the sex that the first word of a label's value is ("F", "M (he/him)")."""
    word = value.value.words[0]
    meant = sex.WORDS.get(re.sub(r"[^A-Za-z]", "", word.text).casefold())
    return Found(meant, Span((word,)), value.certainty) if meant else None


def _ticked_sex(choice: Choice) -> Found[Any] | None:
    ticked = choice.ticked
    if len(ticked) != 1:
        return None
    meant = next(iter(sex.find(ticked[0].text.text)), None)
    return Found(meant.value, ticked[0].evidence, ticked[0].confidence) if meant else None


def _is_near(value: Span, span: Span) -> bool:
    is_level = abs(value.box.top - span.box.top) < value.box.height and value.page == span.page
    return is_level and 0 < span.box.left - value.box.right < 8 * value.box.height


def _are_both(labelled: Sequence[LabelledValue], beside: Sequence[Span]) -> bool:
    """Tell whether `M` and `F` stand side by side behind a label, as boxes to tick do."""
    marks = {span.text.strip("[]() ").casefold()[:1] for span in (*(v.value for v in labelled), *beside)}
    return {"m", "f"} <= marks and any(
        span.text.strip("[]() ").casefold() in ("m", "f", "male", "female") for span in beside
    )


def _unlabelled_sex(spans: Sequence[Span]) -> Found[Any] | None:
    """Return the sex that stands as a word or as a lone F or M beside a birth date."""
    for span in spans:
        for match in SEX_MARK.finditer(span.text):
            words = span.sub(match.start(), match.end())
            is_word = len(match[0]) > 1
            is_alone = match[0] == span.text.strip(".,;() ")
            if words and (is_word or is_alone or BORN.search(span.text) or re.search(r"\d[/-]\d", span.text)):
                return Found("female" if match[0][0] in "Ff" else "male", words, 0.9)
    return None
