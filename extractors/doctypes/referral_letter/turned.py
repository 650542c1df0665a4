"""Forms whose captions stand under or behind their values: turned before they are read, and led back afterwards."""

import re
from collections.abc import Callable

from extractors.doctypes.referral_letter.labels import COVERAGE, PARTS, ROLES
from extractors.document import Document, Word
from extractors.layout import captions_first
from extractors.parties import PERSON_LABELS


def _has(pattern: str) -> Callable[[str], bool]:
    compiled = re.compile(pattern)
    return lambda text: compiled.search(text) is not None


_DATE = _has(
    r"(?<!\d)\d{1,2}[/. -]\d{1,2}[/. -]\d{2,4}(?!\d)|\b[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}"
    r"|\b\d{1,2}[- ][A-Z][A-Za-z]{2,8}[- ]\d{2,4}"
)
_PHONE = _has(r"\d{3}\W{0,2}\d{3}\W?\d{4}(?!\d)")
_NUMBER = _has(r"(?=(?:\w*\d){4})\b[\w-]{5,}\b")

SHAPES = {
    "birth_date": _DATE,
    "date": _DATE,
    "phone": _PHONE,
    "fax": _PHONE,
    "npi": _has(r"(?<!\d)[12]\d{9}(?!\d)"),
    "sex": _has(r"^(?:[FMfm]|[Ff]emale|[Mm]ale|FEMALE|MALE)$"),
    "member_id": _NUMBER,
    "medical_record_number": _NUMBER,
}
"""By member, whether a text may be its value."""

_LABELS = {
    **{key: phrases for key, phrases in PERSON_LABELS.items() if key != "other"},
    **{key: phrases for labels in (ROLES, COVERAGE, PARTS) for key, phrases in labels.items() if key != "other"},
    "other": (*PERSON_LABELS["other"], *COVERAGE["other"], *PARTS["other"]),
}


def turned(document: Document) -> tuple[Document, dict[Word, Word]]:
    """Return the document with every caption before its value, and for each word that moved the printed one."""
    return captions_first(document, _LABELS, SHAPES)
