"""Offices: the practice, clinic or department that lines name, and the specialty printed with a clinician."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.parties.names import clinician_behind
from extractors.parties.specialties import is_specialty
from extractors.readers import address_in, first, text_in
from extractors.values.credentials import is_credential
from extractors.values.organization import is_organization

_ENDS = re.compile(r"[\d(]|(?i:ph|phone|tel|fax|npi|specialty|speciality)\b")


def office_of(values: Sequence[LabelledValue], spans: Sequence[Span]) -> Found[str] | None:
    """Return the office under its label, behind its clinician, or on a line of its own."""
    labelled = (text_in(v.value, v.certainty) for v in values_of(values, "organization"))
    return (
        first(labelled)
        or first(map(_office_behind, spans))
        or next(_office_lines(spans), None)
        or _below_clinician(spans)
    )


def specialty_of(values: Sequence[LabelledValue], spans: Sequence[Span]) -> Found[str] | None:
    """Return the specialty under its label, else the one printed behind a clinician's name."""
    labelled = (text_in(v.value, v.certainty) for v in values_of(values, "specialty"))
    behind = (text_in(rest, 0.8) for span in spans if (rest := _specialty_behind(span)))
    return first(labelled) or first(behind)


def _specialty_behind(span: Span) -> Span | None:
    """Return the specialty that ends a line of two or more other words ("Dr. Obi, Hand Surgery")."""
    for at in range(2, len(span.words)):
        rest = Span(span.words[at:])
        before = span.words[at - 1].text
        is_behind = (
            before.endswith((",", "-", "–")) or is_credential(before.strip(",;")) or re.match(r"(?i)dr\b", span.text)
        )
        if is_behind and is_specialty(rest.text):
            return rest
    return None


def _office_behind(span: Span) -> Found[str] | None:
    """Return the office named behind a clinician's credentials on one line ("Ana Ruiz, MD, Sinus & Ear Center")."""
    for index, word in enumerate(span.words[1:8], start=1):
        if is_credential(word.text.strip(",;")) and len(span.words) > index + 1:
            rest = list(takewhile(lambda w: not _ENDS.match(w.text), span.words[index + 1 :]))
            office = Span(tuple(rest)) if rest else None
            is_office = office and is_organization(office.text) and not is_specialty(office.text)
            return text_in(office, 0.8) if is_office else None
    return None


def _below_clinician(spans: Sequence[Span]) -> Found[str] | None:
    """Return the line right below a clinician's, where it is capitalised words and an address follows."""
    for above, line, below in zip(spans, spans[1:], spans[2:], strict=False):
        words = [word.text for word in line.words]
        is_plain = all(word[:1].isupper() or word in ("of", "and", "&", "the", "at", "for", "-") for word in words)
        is_name = (
            2 <= len(words) <= 7 and is_plain and not re.search(r"[\d:]", line.text) and clinician_behind(line) is None
        )
        if is_name and clinician_behind(above) and re.match(r"\d", below.text):
            return text_in(line, 0.7)
    return None


def _office_lines(spans: Sequence[Span]) -> Iterator[Found[str]]:
    """Yield the lines that name an office and are neither a clinician, an address nor a sentence."""
    for span in spans:
        if clinician_behind(span):
            continue
        words = list(takewhile(lambda w: not re.match(r"\d", w.text) and w.text not in "|•·", span.words))
        office = Span(tuple(words)) if words else None
        if office is None or not 2 <= len(words) <= 12 or office.text.endswith(":") or ":" in office.text:
            continue
        is_name = (
            is_organization(office.text)
            and not is_specialty(office.text)
            and not address_in([office]).get("postal_code")
        )
        if is_name and (found := text_in(office, 0.8)):
            yield found
