"""Names as they are given: a person's without title, credentials and job, an office's without a stray mark."""

import re
from dataclasses import replace

from extractors.doctypes.fax_cover_sheet.misread_names import mended_name, mended_person
from extractors.doctypes.fax_cover_sheet.named import name_behind_job, named_in
from extractors.doctypes.fax_cover_sheet.telling import is_department, is_generic, is_office, is_person
from extractors.document import Word
from extractors.extraction import Found
from extractors.layout import Span
from extractors.layout.phrases import is_form_word
from extractors.readers import person_in, text_in
from extractors.values.credentials import is_credential

_MISREAD_DR = re.compile(r"(?:Or|Ur|Dv|Dt|Br|0r|De|Di|Dy|Df|Dx)[.,]?|Dr,")
_INITIALS = re.compile(r"(?:(?:Mr|Mrs|Ms|Dr)\.? )?(?:[A-Z]\. )*[A-Z], [A-Z][a-z]")
_OWNED = re.compile(r"['’]s(?= (?:office|desk|team|nurse|staff|practice)$)")
"""Whose office it is ("Dr. Ruiz's office")."""
_TITLE_WORD = re.compile(
    r"(?:nurse|sister|brother|father|deacon|rabbi|pastor|chaplain|capt|lt|sgt)\b\.?", re.IGNORECASE
)
_LEAST_LETTERED = 3
"""Words of a name with letters behind it: less may be two initials."""
_LETTERED = re.compile(r"(?!I{2,3}$|IV$|VI?$|JR|SR)[A-Z]{2,5}[.,]?")
_OR_OTHER = re.compile(r",? (?:and/or|or|or to) .*$", re.IGNORECASE)
"""Who else may read it ("Dr. Paquette or nurse")."""
_FIELD_WORD = re.compile(
    r"(?:company|organization|practice|facility|office|clinic|firm|agency|Co[.,:]|c?Co[.,:]/Dept\.?|[a-z][A-Z]?"
    r"|(?!the|of)[a-z]{2,3})"
)
"""A word for the field, in small letters or cut short, and what a reader makes of a logo before the name."""


def bare_name(found: Found[str]) -> Found[str]:
    """Return the name as text without credentials, title, job and the letter that a mark before it was read as."""
    words = found.span.words
    if len(words) > 2 and re.fullmatch(r"[Oo0©QC•*]", words[0].text):
        found = Found(found.value, Span(words[1:]), found.certainty)
    if len(words) > 1 and words[0].text[0] == "(" and words[-1].text[-1] == ")":
        found = Found(found.value, _unbracketed(found.span), found.certainty)
    if (bracket := re.search(r"\s*[(\[].*", found.span.text)) and bracket.start():
        bare = found.span.sub(0, bracket.start()) or found.span
        inner = found.span.sub(bracket.start(), len(found.span.text))
        if inner and _is_person_in_brackets(bare, inner):
            return Found(inner.text.strip("()[]"), inner, found.certainty)
        found = Found(bare.text, bare, found.certainty)
    return _in_parts(
        _with_initials(_without_misread_title(_without_job(_unowned(_without_letters(_without_title(found))))))
    )


def _unbracketed(span: Span) -> Span:
    """Return the words without the brackets in which all of them stand."""
    first, *middle, last = span.words
    return Span((replace(first, text=first.text[1:]), *middle, replace(last, text=last.text[:-1])))


def _is_person_in_brackets(bare: Span, inner: Span) -> bool:
    """Tell whether the brackets behind a department hold who is meant there."""
    is_desk = is_department(bare.text) or (len(bare.words) == 1 and bare.text.islower())
    return is_desk and re.fullmatch(r"[(\[][A-Z][a-z]+(?: [A-Z][\w'’.-]+)?[)\]]", inner.text) is not None


def _unowned(found: Found[str]) -> Found[str]:
    """Return the owner's name alone ("Dr. Ruiz's office")."""
    possessed = _OWNED.search(found.span.text)
    if possessed is None:
        return found
    bare = found.span.sub(0, possessed.end()) or found.span
    last = replace(bare.words[-1], text=re.sub(r"['’]s?$", "", bare.words[-1].text))
    return Found(found.value, Span((*bare.words[:-1], last)), found.certainty)


def _without_misread_title(found: Found[str]) -> Found[str]:
    """Return the name without a title of which the reader made another word."""
    words = found.span.words
    is_long = len(words) > 2 and not words[0].text.startswith("De")
    is_pair = len(words) == len(("Dr.", "Ruiz"))
    if (is_long or is_pair) and _MISREAD_DR.fullmatch(words[0].text):
        return Found(found.value, Span(words[1:]), found.certainty)
    return found


def _with_initials(found: Found[str]) -> Found[str]:
    """Return the name with a period behind each initial."""
    if _INITIALS.match(found.span.text):
        return Found(found.value, Span(tuple(map(_with_period, found.span.words))), found.certainty)
    return found


def _in_parts(found: Found[str]) -> Found[str]:
    """Return the person's name put together from its parts; what is no person stays as it is."""
    span = next((named.span for named in named_in(found.span) if named.sort == "person"), found.span)
    if re.fullmatch(r"\(\w+\)", span.text):
        return Found(span.text.strip("()"), span, found.certainty)
    if is_department(span.text) or is_office(span.text):
        return found
    person = person_in(span)
    parts = [person[part].value for part in ("given", "middle", "family", "suffix") if part in person]
    return Found(mended_person(" ".join(parts)), span, found.certainty) if parts else found


def _without_title(found: Found[str]) -> Found[str]:
    """Return the name without a title that no list of titles holds, and without whoever else may read it."""
    bare = found.span
    if (other := _OR_OTHER.search(bare.text)) and other.start():
        bare = bare.sub(0, other.start()) or bare
    words = bare.words
    if len(words) > 2 and is_credential(words[0].text):
        words, bare = words[1:], Span(words[1:])
    if len(words) > 1 and _TITLE_WORD.fullmatch(words[0].text) and words[1].text[:1].isupper():
        bare = Span(words[1:])
    return found if bare is found.span else Found(bare.text, bare, found.certainty)


def _without_letters(found: Found[str]) -> Found[str]:
    """Return a name in small letters without the capitals behind it, which no list of credentials holds."""
    words = found.span.words
    is_mixed = all(re.search("[a-z]", word.text) for word in words[:-1])
    if len(words) < _LEAST_LETTERED or not is_mixed or not _LETTERED.fullmatch(words[-1].text):
        return found
    bare = Span(words[:-1])
    return Found(bare.text, bare, found.certainty)


def _with_period(word: Word) -> Word:
    """Return the word; a comma behind an initial is a period that was read wrong."""
    return replace(word, text=f"{word.text[0]}.") if re.fullmatch(r"[A-Z],", word.text) else word


def _without_job(found: Found[str]) -> Found[str]:
    """Return the name without the job before it ("Nurse Manager Fay Ortiz") or behind it ("Fay Ortiz front desk")."""
    words = found.span.words
    start = len(words) - len(name_behind_job([word.text for word in words]))
    if start == len(words):
        start = next((at for at, word in enumerate(words) if not is_department(word.text)), 0)
    end = len(words) - (2 if re.search(r"\b(?:front|medical) \w+$", found.span.text) else 1)
    for job, rest in ((words[:start], words[start:]), (words[end:], words[:end])):
        if job and len(rest) > 1 and is_department(Span(job).text) and _is_own_name(Span(rest)):
            return Found(Span(rest).text, Span(rest), found.certainty)
    return found


def _is_own_name(rest: Span) -> bool:
    """Tell whether the words beside a job are a person's name and not more of the job's ("New Patient Scheduling")."""
    return is_person(rest.text) and not is_generic(rest.text) and not is_form_word(rest.words[0].text)


def office_in(span: Span, certainty: float) -> Found[str] | None:
    """Return the office's name without a stray letter of its logo ("E Elderberry ...": its own initial)."""
    words = span.words
    while len(words) > 1 and not re.search(r"\w", words[-1].text):
        words = words[:-1]
    if len(words) > 1 and words[0].text[0] == "(" and words[-1].text[-1] == ")":
        words = _unbracketed(span).words
    if len(words) > 2 and _FIELD_WORD.fullmatch(words[0].text) and words[1].text[:1].isupper():
        words = words[1:]
    span = Span(words)
    if len(words) > 2 and len(words[0].text) == 1 and words[1].text.startswith(words[0].text):
        return _mended(text_in(Span(words[1:]), 0.9 * certainty))
    return _mended(text_in(span, certainty))


def _mended(found: Found[str] | None) -> Found[str] | None:
    """Return the name with words of offices' names that were read wrong put right ("Health Pian")."""
    if found is None:
        return None
    texts = found.value.split()
    sure = [word.confidence for word in found.span.words]
    sure = sure if len(sure) == len(texts) else [min(sure, default=1.0)] * len(texts)
    text = mended_name(list(zip(texts, sure, strict=True)))
    return found if text == found.value else Found(text, found.span, 0.9 * found.certainty)
