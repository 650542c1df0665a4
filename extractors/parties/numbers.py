"""Numbers by which offices know patients and clinicians."""

import re
from collections.abc import Iterator, Sequence

from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, search_spans, values_of
from extractors.readers import first, identifier_in, npi_in

NPI_MARK = re.compile(
    r"\b(?:NPI\w?|NP[!|lftjr1)\]]?(?=\W+[12]\d{9}\b)|nat(?:iona)?l\.? prov(?:ider)?\.? (?:id|no)"
    r"|national (?:provider )?(?:id|[il1t]?dentif\w+))\b[\s:#]*(?:\((?:individual|type 1|provider)\))?"
    r"[\s:#().]*(?:no\.?|number)?[\s:#]*(?P<number>\d(?:[ -]?\d){9})(?!\d)",
    re.IGNORECASE,
)
GROUP = re.compile(
    r"\b(?:group|organi[sz]ation(?:al)?|practice|facility|billing|clinic|type (?:2|II))[\s:#(-]*$", re.IGNORECASE
)
RECORD_MARK = re.compile(
    r"\b(?:MRN|MR ?#|chart ?(?:no|#)|med(?:ical)? rec(?:ord)? ?(?:no|number|#)?)[\s.:#]*([A-Z0-9][A-Z0-9-]{3,})",
    re.IGNORECASE,
)


def record_number(values: Sequence[LabelledValue], spans: Sequence[Span]) -> Found[str] | None:
    """Return the patient's medical record number: under its label, or behind its mark."""
    for value in values_of(values, "medical_record_number"):
        if found := identifier_in(Span(value.value.words[:1]), value.certainty):
            return found
    for match, span in search_spans(list(spans), RECORD_MARK):
        if any(character.isdigit() for character in match[1]):
            return Found(match[1].upper(), Span(span.words[-1:]), 0.9)
    return None


def clinician_npi(values: Sequence[LabelledValue], spans: Sequence[Span]) -> Found[str] | None:
    """Return the clinician's NPI; one marked as the group's is not it."""
    labelled = (
        v
        for v in values_of(values, "npi")
        if not re.match(r"\W*(?:group|billing|facility)\b", v.value.text, re.IGNORECASE)
    )
    return first(npi_in(v.value, v.certainty) for v in labelled) or first(marked_npis(spans))


def marked_npis(spans: Sequence[Span]) -> Iterator[Found[str]]:
    """Yield the numbers behind the word NPI, without those marked as an office's."""
    for span in spans:
        for match in NPI_MARK.finditer(span.text):
            words = span.sub(match.start("number"), match.end("number"))
            if words and not GROUP.search(span.text[: match.start()]):
                yield Found(re.sub(r"\D", "", match["number"]), words, 0.95)
