"""The member's birth date and sex: under their labels, else side by side without one (`M  02 27 1959`)."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import Any

from extractors.document import Document
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.layout.rows import rows_of
from extractors.parties.births import born_dates
from extractors.readers import date_in, first
from extractors.values import sex

_PAIR = re.compile(
    r"^\W*(?P<sex>(?i:male|female)|[MF])\b[\s,/|-]+(?P<date>\d[\d/. -]{6,9}\d)\b"
    r"|^\W*(?P<date2>\d[\d/.-]{6,8}\d)[\s,/|-]+(?P<sex2>(?i:male|female)|[MF])\b"
)
"""A sex and a date that stand side by side at the head of a row."""


def born_and_sex(document: Document, values: Sequence[LabelledValue], today: dt.date) -> dict[str, Any]:
    """Return birth date and sex, each under its label; what no label names, as a pair of sex and date gives it."""
    labelled = values_of(values, "birth_date")
    born = first(date_in(value.value, today=today, birth=True, certainty=value.certainty) for value in labelled)
    born = born or first(born_dates([Span.of(line) for line in document.lines], today=today))
    meant = _labelled_sex(values)
    if born is None or meant is None:
        pair = next(_pairs(document, today), None)
        born, meant = born or (pair[0] if pair else None), meant or (pair[1] if pair else None)
    return {"birth_date": born, "sex": meant}


def _labelled_sex(values: Sequence[LabelledValue]) -> Found[Any] | None:
    """Return the sex that the first word behind its label names."""
    for value in values_of(values, "sex"):
        word = value.value.words[0]
        if meant := sex.WORDS.get(re.sub(r"[^A-Za-z]", "", word.text).casefold()):
            return Found(meant, Span.of(word), value.certainty)
    return None


def _pairs(document: Document, today: dt.date) -> Iterator[tuple[Found[dt.date], Found[Any]]]:
    """Yield each past date with the sex printed beside it."""
    for page in document.pages:
        for span in (Span(tuple(row.words)) for row in rows_of(page)):
            match = _PAIR.match(span.text)
            if match is None:
                continue
            date = span.sub(*match.span("date" if match["date"] else "date2"))
            word = span.sub(*match.span("sex" if match["sex"] else "sex2"))
            born = date_in(date, today=today, birth=True, certainty=0.75) if date else None
            if born and word and born.value < today:
                yield born, Found(sex.parse(word.text), word, 0.75)
