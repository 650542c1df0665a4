"""The patient of whom a cover speaks: under a label, before a birth date, or as the whole of the subject."""

import datetime as dt
import re
from collections.abc import Sequence

from extractors.doctypes.fax_cover_sheet.sending_office import is_title
from extractors.doctypes.fax_cover_sheet.telling import is_department, is_office
from extractors.document import Document
from extractors.extraction import Found, Tree
from extractors.layout import LabelledValue, Span, values_of
from extractors.layout.phrases import is_form_word
from extractors.layout.rows import rows_of
from extractors.readers import date_in, first, person_in

_CERTAINTY = 0.9
_TOLD = 0.75
_SUBJECT = 0.6
"""Of a name that is all that a subject says."""
_NAME = r"(?:[A-Z][\w'’-]+, [A-Z][\w'’-]+(?: [A-Z]\b\.?)?|[A-Z][\w'’-]+(?: [A-Z]\.?)?(?: [A-Z][\w'’-]+){1,2})"
_BORN = r"(?:DOB|D\.O\.B\.?|d\.?o\.?b\.?|DoB|[Bb]orn|[Dd]ate of birth|[Bb]irth ?date|BD)"
_DATE = (
    r"(?:\d{1,2}[/. -]\d{1,2}[/. -]\d{2,4}|[A-Z][a-z]+\.? \d{1,2},? \d{4}|\d{1,2}[- ][A-Za-z]{3,9}[- ,]+\d{2,4}"
    r"|\d{4}-\d\d-\d\d)"
)
_BEFORE_BIRTH = re.compile(rf"(?P<who>{_NAME})[\s,;(–—-]*(?:{_BORN}\W*(?:on )?|\()(?P<date>{_DATE})(?!\W?\d)")
_CALLED = re.compile(rf"\b(?:[Pp]atient|[Pp]t|[Cc]lient|[Mm]ember|[Rr]esident)\b[\s,:]+(?P<who>{_NAME})(?=[\s,.(])")
_END_OF_NAME = re.compile(rf"[\s,;(–—-]+(?:{_BORN}\b|\d).*$")


def patient_in(
    sheet: Document, values: Sequence[LabelledValue], about: Tree | None, subject: Found[str] | None, *, today: dt.date
) -> Tree:
    """Return the patient whom a label names, of whom a line tells, or who is the subject."""
    labelled = [value.value for value in values_of(values, "patient")]
    if about and "name" in about:
        labelled.append(about["name"].span)
    told = _told(sheet)
    named = _first_person(labelled, _CERTAINTY) or _first_person([who for who, _ in told], _TOLD)
    named = named or _called(sheet) or _first_person(_of_subject(subject), _SUBJECT)
    dates = [(value.value, value.certainty) for value in values_of(values, "birth_date")]
    dates += [(span, _TOLD) for span in labelled] + [(span, _TOLD) for _, span in told if span]
    born = first(date_in(span, today=today, birth=True, certainty=certainty) for span, certainty in dates)
    return {"family": named.get("family"), "given": _given(named), "birth_date": born}


def _first_person(spans: Sequence[Span], certainty: float) -> Tree:
    for span in spans:
        if (person := person_in(_only_name(span), certainty)).get("family"):
            return person
    return {}


def _only_name(span: Span) -> Span:
    """Return the span up to where a birth date, or a number, follows the name."""
    match = _END_OF_NAME.search(span.text)
    return (span.sub(0, match.start()) or span) if match and match.start() else span


def _told(sheet: Document) -> list[tuple[Span, Span | None]]:
    """Return the names right behind which a birth date stands, with the words of the date."""
    found = []
    for row in rows_of(sheet.pages[0]):
        line = Span(row.words)
        for match in _BEFORE_BIRTH.finditer(line.text) if re.search(r"\d", line.text) else ():
            who = line.sub(*match.span("who"))
            if who and not is_office(who.text) and not is_department(who.text):
                found.append((_without_label(who), line.sub(*match.span("date"))))
    return found


def _without_label(who: Span) -> Span:
    """Return the name without a word of the form before it ("Resident Amos Tillery")."""
    words = who.words
    while len(words) > 2 and is_form_word(words[0].text):
        words = words[1:]
    return Span(words)


def _called(sheet: Document) -> Tree:
    for row in rows_of(sheet.pages[0]):
        line = Span(row.words)
        match = _CALLED.search(line.text)
        who = line.sub(*match.span("who")) if match else None
        if who and not is_title(who.text) and not is_form_word(who.words[0].text) and not is_department(who.text):
            return person_in(who, _TOLD)
    return {}


def _of_subject(subject: Found[str] | None) -> Sequence[Span]:
    """Yield the subject if it is nothing but a person's name."""
    if subject is None or not re.fullmatch(_NAME, subject.value):
        return ()
    words = subject.span.words
    is_name = not any(is_form_word(word.text) for word in words) and not is_office(subject.value)
    return [subject.span] if is_name and not is_title(subject.value) and not is_department(subject.value) else ()


def _given(person: Tree) -> Found[str] | None:
    """Return the given name with its second word, where that is no initial ("Mary Ann")."""
    given, middle = person.get("given"), person.get("middle")
    if given and middle and len(middle.value.strip(".")) > 1 and given.span.words != middle.span.words:
        return Found(f"{given.value} {middle.value}", Span.of(given.span, middle.span), given.certainty)
    return given
