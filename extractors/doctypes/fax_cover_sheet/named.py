"""Parting the persons, offices and departments that share a line."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from extractors.doctypes.fax_cover_sheet.telling import (
    DEPARTMENT,
    JOB,
    PARTICLES,
    TITLED,
    is_department,
    is_office,
    is_person,
    is_titled,
)
from extractors.layout import Span
from extractors.values.credentials import is_credential

Sort = Literal["person", "office", "department"]
_AGENT = re.compile(r"[a-z]{3,}(?:er|or|ist|ian|ant|ary|aide|head|lead|chief)", re.IGNORECASE)
"""How the last word of a job behind a person's name ends ("Tess Wendell, Discharge Planner")."""
_CUT = re.compile(
    r",\s+|\s+[-–—|/•·]+\s+|\s*/\s*|\s+(?:who is )?(?:at|@|c/o|of the office of|with|from|of)\s+|\s*[(;]\s*"
    r"|\s+on behalf of\s+|\s+(?=(?:attn|attention)\b)",
    re.IGNORECASE,
)
_JOINS = re.compile(r"\s+(?:of|with|from)\s+")
"""Words that part a person and an office only where an office follows."""
_ATTENTION = re.compile(r"\W*(?:attn|attention|att|c/o|care of)\b\W*(?:to\b\W*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Named:
    """A piece of a line that names someone, and what sort it is."""

    sort: Sort
    span: Span


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
    if 0 < len(words) <= 4 and JOB.fullmatch(words[-1].strip(" ,;)")) and not TITLED.match(text) and "&" not in text:
        return "department"
    if is_office(text) and not (DEPARTMENT.search(text) and len(text.split()) <= 3 and _is_plain_department(text)):
        return "office"
    return "department" if is_department(text) and not TITLED.match(text) else "person"


def name_behind_job(words: Sequence[str]) -> Sequence[str]:
    """Return the words behind the job with which they begin ("Claims Examiner Beth Olin"), if these are a name."""
    start = next((at for at, word in enumerate(words) if not is_department(word)), len(words))
    rest = words[start:]
    is_job = start > 0 and JOB.fullmatch(words[start - 1]) is not None
    return rest if is_job and 1 < len(rest) <= 4 and is_person(" ".join(rest)) else ()


def _is_plain_department(text: str) -> bool:
    """Tell whether every word of the text is one that departments are called by ("Prior Auth Team")."""
    rest = JOB.sub(" ", DEPARTMENT.sub(" ", text))
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
    if not words or all(is_credential(word.strip(",.").replace("0", "O")) for word in words):
        return True
    if re.fullmatch(r"(?i)(?:inc|llc|l\.l\.c|llp|p\.?c|p\.?a|pllc|ltd|co|corp|jr|sr|i{2,3}|iv)\.?", text.strip(" ).,")):
        return True
    family = [word for word in before.split() if word.casefold() not in PARTICLES]
    is_plain = not is_office(text) and not is_department(text)
    return "," in gap and len(family) == 1 and is_plain and len(words) <= 3


def _is_whole(segment: Span) -> bool:
    """Tell whether a segment is a whole name and not one word of a longer office name ("Sinus, Ear & Throat")."""
    text = segment.text
    return len(text.split()) > 1 or TITLED.match(text) is not None
