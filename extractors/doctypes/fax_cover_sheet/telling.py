"""Telling persons, offices and departments apart, and parting those that share a line."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from extractors.layout import Span
from extractors.payers import payer_likeness
from extractors.values.credentials import is_credential
from extractors.values.organization import is_organization

Sort = Literal["person", "office", "department"]

_DEPARTMENT = re.compile(
    r"\b(?:department|dept|desk|unit|referrals?|intake|scheduling|scheduler|billing|records|authorizations?|prior auth"
    r"|utilization|appeals|grievances|claims|relations|case management|management|team|staff|orders|triage|nursing"
    r"|coordination|coordinator|admissions|admitting|registration|front (?:desk|office)|quality|hedis|provider services"
    r"|client services|customer service|transitions|litigation|compensation|fax room|mail ?room|his|him|accounting)"
    r"\b\.?",
    re.IGNORECASE,
)
_JOB = re.compile(
    r"\b(?:paralegal|attorney|manager|supervisor|director|assistant|secretary|receptionist|clerk|analyst|administrator"
    r"|nurse|reviewer|representative|rep|specialist|adjuster|examiner|liaison|officer|technician|tech|pharmacist"
    r"|therapist|case worker|social worker|counsel|esq|scheduler|coordinator|navigator|owner|president|custodian"
    r"|physician|surgeon|resident|fellow|intern|operator|auditor|biller|coder|dispatcher|worker|ext)\b\.?",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"&|\b(?:attorneys?|law (?:offices?|firm|group|center)|offices? of|rx|drugs?|p\.?c\.?|p\.?l\.?l\.?c|mri|x-?ray"
    r"|regional|memorial|palliative|compounding|apothecary|infirmary|bureau|administrators|benefits?|claims|board|agency|nurses"
    r"|advocates|counsell?ors|disability|outreach|legal|courts?|commission|federation|union|society|church|manor|village|living|assisted|specialty|pain"
    r"|mutual|casualty|assurance|risk|recovery|transport|ambulance|supplies|equipment|technologies|industries|dme"
    r"|[a-z]{3,}(?:ology|ologists|iatrics|iatry|odontics|ometry|otherapy|ortho)|ortho|ctr|cntr|hosp|clin|assocs?"
    r"|orchards?|terrace|pavilion|sanitarium|ministries|seniors?|elementary"
    r"|preschool|daycare|isd|fund|embassy|consulate|homes|housing|probation|sheriff|police)\b",
    re.IGNORECASE,
)
_AGENT = re.compile(r"[a-z]{3,}(?:er|or|ist|ian|ant|ary|aide|head|lead|chief)", re.IGNORECASE)
"""How the last word of a job behind a person's name ends ("Tess Wendell, Discharge Planner")."""
_INCORPORATED = re.compile(
    r",?\s(?:M\.?D|D\.?[O0]|D\.?D\.?S|D\.?M\.?D|D\.?C|D\.?P\.?M|[O0]\.?D|Ph\.?D)\.?,?\s+(?:P\.?A|P\.?C|PLLC|LLC|Inc|Ltd|APC|S\.?C)\.?$"
)
"""A doctor's name with the form of a firm behind it."""
_TITLED = re.compile(r"(?:dr|mr|mrs|ms|miss|prof|doctor|atty|rev|sr|nurse)\b\.?\s+\S", re.IGNORECASE)
_CUT = re.compile(
    r",\s+|\s+[-–—|/•·]+\s+|\s*/\s*|\s+(?:who is )?(?:at|@|c/o|of the office of|with|from|of)\s+|\s*[(;]\s*"
    r"|\s+on behalf of\s+|\s+(?=(?:attn|attention)\b)",
    re.IGNORECASE,
)
_JOINS = re.compile(r"\s+(?:of|with|from)\s+")
"""Words that part a person and an office only where an office follows."""
_ATTENTION = re.compile(r"\W*(?:attn|attention|att|c/o|care of)\b\W*(?:to\b\W*)?", re.IGNORECASE)
_PARTICLES = frozenset(
    {"de", "la", "del", "van", "der", "von", "da", "dos", "st", "st.", "las", "los", "el", "al", "ben"}
)
_MOST_NAME_WORDS = 5
CAPITAL_I = re.compile(r"\bl(?=[b-df-hj-np-tv-z][a-z])")
"""No name begins with a small l and a consonant: it is an I that was read wrong."""


@dataclass(frozen=True, slots=True)
class Named:
    """A piece of a line that names someone, and what sort it is."""

    sort: Sort
    span: Span


def is_office(text: str) -> bool:
    """Tell whether the text names a practice, a firm, an agency or a payer.

    >>> is_office("Hilltop Rx"), is_office("Quill & Ostrow, Attorneys at Law"), is_office("Dr. Ana Hand")
    (True, True, False)
    """
    if _INCORPORATED.search(text):
        return True
    if _TITLED.match(text) and len(text.split()) <= 4 and not _OFFICE.search(text):
        return is_organization(text) and len(text.split()) > 3
    bare = " ".join(word for word in text.split() if not is_credential(word.strip(",;")) or not word.isupper())
    return is_organization(text) or _OFFICE.search(bare) is not None or payer_likeness(text) > 0


def is_job(text: str) -> bool:
    """Tell whether the word is one of a job ("Dispatcher:", "Rep")."""
    return _JOB.fullmatch(text.rstrip(":;.")) is not None


def is_titled(text: str) -> bool:
    """Tell whether a person's title begins the text or credentials end it.

    >>> is_titled("Dr. Ruiz"), is_titled("Kim Lee, RN"), is_titled("Back Bay")
    (True, True, False)
    """
    return _TITLED.match(text) is not None or is_credential(text.rsplit(maxsplit=1)[-1].strip("(),;"))


def is_department(text: str) -> bool:
    """Tell whether the text names a department or a job rather than a person.

    >>> is_department("Medical Records"), is_department("Paralegal"), is_department("Kim Lee")
    (True, True, False)
    """
    return _DEPARTMENT.search(text) is not None or _JOB.search(text) is not None


def is_person(text: str) -> bool:
    """Tell whether the text is shaped as a person's name: a title, credentials, or two to five capitalised words.

    >>> is_person("Kim Lee, RN"), is_person("Lee, Kim"), is_person("DR RUIZ"), is_person("see attached")
    (True, True, True, False)
    """
    if re.search(r"[\d@:]", text) or is_office(text):
        return False
    if _TITLED.match(text):
        return True
    words = [word for word in re.split(r"[\s,]+", CAPITAL_I.sub("I", text.strip(" ,;"))) if word]
    names = [word for word in words if not is_credential(word)]
    is_capital = all(word[:1].isupper() or word.casefold() in _PARTICLES for word in names)
    return is_capital and 1 <= len(names) <= _MOST_NAME_WORDS and not is_department(text) and (len(words) > 1)


def is_prose(line: Span) -> bool:
    """Tell whether a line reads as a sentence: several words, half of them in small letters."""
    words = [word.text for word in line.words if word.text[0].isalpha()]
    return len(words) > 5 and sum(word[0].islower() for word in words) >= 0.5 * len(words)


def named_in(span: Span) -> Iterator[Named]:
    """Yield the person, the office and the department that a line names, in printed order."""
    whole = after(span, _ATTENTION)
    segments = list(_segments(whole))
    sorts = [_sort(segment.text) for segment in segments]
    is_mixed = {"office", "department"} <= set(sorts)
    if len(segments) == 1 or not (
        is_mixed or any(sort == "person" and _is_whole(segment) for sort, segment in zip(sorts, segments, strict=True))
    ):
        yield Named(_sort(whole.text), whole)
        return
    pending: list[Span] = []
    for segment in segments:
        if pending and _is_job_of(pending[-1].text, segment.text):
            continue
        if pending and (_sort(segment.text) != _sort(pending[-1].text) or _sort(segment.text) == "person"):
            yield Named(_sort(pending[0].text), Span.of(*pending))
            pending = []
        pending.append(after(segment, _ATTENTION))
    yield Named(_sort(pending[0].text), Span.of(*pending))


def _is_job_of(before: str, text: str) -> bool:
    """Tell whether a part behind a person's name is the person's job and no office."""
    words = text.strip(" ,;).").split()
    return (
        _sort(before) == "person" == _sort(text)
        and len(words) <= 4
        and _AGENT.fullmatch(words[-1]) is not None
        and (not is_titled(text))
    )


def after(span: Span, pattern: re.Pattern[str]) -> Span:
    """Return the span without a beginning that matches the pattern."""
    match = pattern.match(span.text)
    return (span.sub(match.end(), len(span.text)) or span) if match else span


def _sort(text: str) -> Sort:
    words = text.split()
    if name_behind_job(words):
        return "person"
    if len(words) <= 4 and _JOB.fullmatch(words[-1].strip(" ,;)")) and not _TITLED.match(text) and "&" not in text:
        return "department"
    if is_office(text) and not (_DEPARTMENT.search(text) and len(text.split()) <= 3 and _is_plain_department(text)):
        return "office"
    return "department" if is_department(text) and not _TITLED.match(text) else "person"


def name_behind_job(words: Sequence[str]) -> Sequence[str]:
    """Return the words behind the job with which they begin ("Claims Examiner Beth Olin"), if these are a name."""
    start = next((at for at, word in enumerate(words) if not is_department(word)), len(words))
    rest = words[start:]
    is_job = start > 0 and _JOB.fullmatch(words[start - 1]) is not None
    return rest if is_job and 1 < len(rest) <= 4 and is_person(" ".join(rest)) else ()


def _is_plain_department(text: str) -> bool:
    """Tell whether every word of the text is one that departments are called by ("Prior Auth Team")."""
    rest = _JOB.sub(" ", _DEPARTMENT.sub(" ", text))
    rest = re.sub(
        r"\b(?:medical|health|information|clinical|specialty|office|nurse|of|and|the|care|home|department|legal|human|resources"
        r"|accounts?|payable|receivable|patient|financial|customer|business|public|administration|finance|division|release"
        r"|provider|services?|data|entry|support|call|center|new|line|room|main|central|clerical)\b",
        " ",
        rest,
        flags=re.IGNORECASE,
    )
    return not re.search(r"[A-Za-z]{2,}", rest)


def _segments(span: Span) -> Iterator[Span]:
    """Yield the parts between commas, dashes, slashes, "at" and the like; credentials and "Last, First" do not part."""
    parts: list[tuple[int, int]] = []
    start = 0
    for match in [*_CUT.finditer(span.text), None]:
        end = match.start() if match else len(span.text)
        if match and _JOINS.fullmatch(match[0]) and not _is_office_of(span.text[start:end], span.text[match.end() :]):
            continue
        text = span.text[start:end]
        if parts and match_keeps_together(
            span.text[parts[-1][0] : parts[-1][1]], text, span.text[parts[-1][1] : start]
        ):
            parts[-1] = (parts[-1][0], end)
        elif text.strip():
            parts.append((start, end))
        start = match.end() if match else end
    yield from (part for begin, end in parts if (part := span.sub(begin, end)))


def _is_office_of(before: str, text: str) -> bool:
    """Tell whether an office stands behind a name and "of", which is not itself the beginning of the office's name."""
    return is_office(text) and (len(before.split()) > 1 or not is_department(before))


def match_keeps_together(before: str, text: str, gap: str) -> bool:
    """Tell whether two parts are one name: credentials behind it, a firm's form, given behind family name, initials."""
    words = text.strip(" ).,").split()
    if re.fullmatch(r"(?:(?:Mr|Mrs|Ms|Dr)\.?\s+)?(?:[A-Z]\b\.?\s*)+", before.strip()):
        return True
    if not words or all(is_credential(word.strip(",.")) for word in words):
        return True
    if re.fullmatch(r"(?i)(?:inc|llc|l\.l\.c|llp|p\.?c|p\.?a|pllc|ltd|co|corp|jr|sr|i{2,3}|iv)\.?", text.strip(" ).,")):
        return True
    family = [word for word in before.split() if word.casefold() not in _PARTICLES]
    is_plain = not is_office(text) and not is_department(text)
    return "," in gap and len(family) == 1 and is_plain and len(words) <= 3


def _is_whole(segment: Span) -> bool:
    """Tell whether a segment is a whole name and not one word of a longer office name ("Sinus, Ear & Throat")."""
    text = segment.text
    return len(text.split()) > 1 or _TITLED.match(text) is not None
