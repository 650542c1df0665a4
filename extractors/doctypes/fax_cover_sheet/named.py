"""Parting the persons, offices and departments that share a line."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from extractors.doctypes.fax_cover_sheet.telling import (
    DEPARTMENT,
    JOB,
    PARTICLES,
    TITLED,
    is_department,
    is_generic,
    is_office,
    is_person,
    is_titled,
)
from extractors.document import Word
from extractors.layout import Span
from extractors.parties.specialties import is_specialty
from extractors.values.credentials import is_credential

Sort = Literal["person", "office", "department"]
_AGENT = re.compile(r"[a-z]{3,}(?:er|or|ist|ian|ant|ary|aide|head|lead|chief)", re.IGNORECASE)
"""How the last word of a job behind a person's name ends ("Tess Wendell, Discharge Planner")."""
_CUT = re.compile(
    r",\s+|\s+[-–—|/•·]+\s+|\s*/\s*(?!GYN\b)|\s+(?:who is )?(?:at|@|c/o|of the office of|with|from|of|in)\s+|\s*[(;]\s*"
    r"|\s+on behalf of\s+|\s+(?=(?:attn|attention)\b)|\s+(?:for|to|and|o/b/o)\s+(?=(?:drs?|doctor)\b)",
    re.IGNORECASE,
)
_JOINS = re.compile(r"\s+(?:of|with|from|in)\s+", re.IGNORECASE)
"""Words that part a person and an office only where an office follows."""
_POINTS = re.compile(r"\s+(?:at|@|from)\s+|\s*/\s*", re.IGNORECASE)
"""What parts a person who is called by one name from the office."""
_ATTENTION = re.compile(
    r"\W*(?:attn|attention|att|c/o|care of|on behalf of|o/b/o)\b\W*(?:to\b\W*)?|(?:[A-Za-z]+ )?[A-Za-z]{3,}:\s+(?=\S)",
    re.IGNORECASE,
)
_HOUSE = re.compile(r"\b(?:cent(?:er|re)|clinic|hospital|pharmacy|home|house|hall)\W*$", re.IGNORECASE)
_BODY = re.compile(r"\b(?:dept|department|division|board|bureau|college|school|ministry|office)\W*$", re.IGNORECASE)
"""Words behind which "of" and a field go on with the name ("Department of Health")."""
_GLUED = re.compile(r"(?![A-Z]{2,3}/[A-Z]{2,3}\b)([A-Za-z][\w.,'’-]+)/([A-Z][\w.'’-]+,?)")
"""Two names that a stroke joins without a blank ("MD/Valley"); of two short forms it is one field ("OB/GYN")."""


@dataclass(frozen=True, slots=True)
class Named:
    """A piece of a line that names someone, and what sort it is."""

    sort: Sort
    span: Span


@dataclass(frozen=True, slots=True)
class _Segment:
    """A part of a line, the sort of what it names, and what parts it from the part before."""

    sort: Sort
    span: Span
    lead: str

    @property
    def is_single(self) -> bool:
        """Tell whether the part is one capitalised word that may be what a person is called."""
        return (
            self.sort == "person" and re.fullmatch(r"\W*(?:[A-Z][\w-]*[a-z]|[A-Z]{3,})\W*", self.span.text) is not None
        )


def named_in(span: Span) -> Iterator[Named]:
    """Yield the person, the office and the department that a line names, in printed order."""
    whole = after(span, _ATTENTION)
    segments = _sorted_segments(_unglued(whole))
    if not _is_mixed(segments):
        yield _of_one(whole, segments)
        return
    pending: list[Span] = []
    for segment in segments:
        if pending and _is_job_of(pending[-1].text, segment.span.text):
            continue
        if pending and (segment.sort != _sort(pending[-1].text) or segment.sort == "person"):
            yield Named(_sort_among(pending[0], segments), Span.of(*pending))
            pending = []
        pending.append(after(segment.span, _ATTENTION))
    yield Named(_sort_among(pending[0], segments), Span.of(*pending))


def _of_one(whole: Span, segments: Sequence[_Segment]) -> Named:
    """Return what a line names that is no mixture; the town behind an office's comma is left out."""
    is_pair = len(segments) == len(("office", "town")) and segments[0].sort == "office"
    if is_pair and segments[1].is_single and segments[1].lead.startswith(","):
        return Named("office", segments[0].span)
    return Named(_sort(whole.text), whole)


def _sort_among(first: Span, segments: Sequence[_Segment]) -> Sort:
    """Return the sort of a part beside others: a specialty is a department there."""
    return next((segment.sort for segment in segments if segment.span.words[-1] == first.words[-1]), _sort(first.text))


def _is_mixed(segments: Sequence[_Segment]) -> bool:
    """Tell whether the parts of a line name several, and not one whose name the marks only part."""
    sorts = {segment.sort for segment in segments}
    if len(segments) < 2:
        return False
    if {"office", "department"} <= sorts or any(each.sort == "person" and _is_whole(each.span) for each in segments):
        return True
    if not any(segment.is_single for segment in segments):
        return False
    if segments[0].sort == "office" and segments[1].is_single and "(" in segments[1].lead:
        return True
    is_pointed = segments[0].is_single and _POINTS.fullmatch(segments[1].lead) and segments[1].sort == "office"
    return "department" in sorts or bool(is_pointed)


def _sorted_segments(whole: Span) -> list[_Segment]:
    """Return the parts of a line with their sorts; beside others, a specialty is a department."""
    parts = [(span, lead, _sort(span.text)) for span, lead in _segments(whole)]
    if len(parts) == 1 or all(_is_common(span.text) for span, _, _ in parts):
        return [_Segment(sort, span, lead) for span, lead, sort in parts]
    return [_Segment("department" if _is_common(span.text) else sort, span, lead) for span, lead, sort in parts]


def _is_common(text: str) -> bool:
    """Tell whether a part names a specialty or a department, as many offices have one, and no house of its own."""
    return is_specialty(text) or (
        is_generic(text) and not _HOUSE.search(text) and re.search("[A-Za-z]{2}", text) is not None
    )


def _unglued(span: Span) -> Span:
    """Return the span with words parted that a stroke joins ("MD/Valley Kidney")."""
    if "/" not in span.text:
        return span
    return Span(tuple(piece for word in span.words for piece in _pieces(word)))


def _pieces(word: Word) -> Iterator[Word]:
    match = _GLUED.fullmatch(word.text)
    if match is None:
        yield word
        return
    cut = word.box.left + word.box.width * match.end(1) / len(word.text)
    yield replace(word, text=match[1], box=word.box._replace(right=cut))
    yield replace(word, text="/", box=word.box._replace(left=cut, right=cut + 1))
    yield replace(word, text=match[2], box=word.box._replace(left=cut))


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
    if is_generic(text) and (DEPARTMENT.search(text) or JOB.search(text)):
        return "department"
    if is_office(text):
        return "office"
    return "department" if is_department(text) and not TITLED.match(text) else "person"


def name_behind_job(words: Sequence[str]) -> Sequence[str]:
    """Return the words behind the job with which they begin ("Prior Auth Nurse Beth Olin"), if these are a name."""
    jobs = (at for at in range(1, len(words) - 1) if JOB.fullmatch(words[at - 1]) and _is_job(words[:at]))
    rest = words[max(jobs, default=len(words)) :]
    return rest if 1 < len(rest) <= 4 and is_person(" ".join(rest)) else ()


def _is_job(words: Sequence[str]) -> bool:
    """Tell whether words that a job ends are all of them words of jobs and departments."""
    return all(map(is_department, words)) or is_generic(" ".join(words))


def _segments(span: Span) -> Iterator[tuple[Span, str]]:
    """Yield the parts between commas, dashes, "at" and the like, each with what stands before it; names stay whole."""
    parts: list[tuple[int, int, str]] = []
    start, lead = 0, ""
    for match in [*_CUT.finditer(span.text), None]:
        end = match.start() if match else len(span.text)
        is_joint = match and _JOINS.fullmatch(match[0])
        if match and is_joint and not _is_office_of(span.text[start:end], span.text[match.end() :], match[0]):
            continue
        text = span.text[start:end]
        if parts and match_keeps_together(
            span.text[parts[-1][0] : parts[-1][1]], text, span.text[parts[-1][1] : start]
        ):
            parts[-1] = (parts[-1][0], end, parts[-1][2])
        elif text.strip():
            parts.append((start, end, lead))
        start, lead = (match.end(), match[0]) if match else (end, "")
    for begin, end, before in parts:
        if part := span.sub(begin, end):
            yield part, before


def _is_office_of(before: str, text: str, lead: str) -> bool:
    """Tell whether an office stands behind a name and "of", not the first of its name ("Bank of Salem")."""
    if _BODY.search(before) and is_generic(text):
        return False
    is_named = is_office(text) or (is_generic(text) and is_department(text))
    return is_named and (len(before.split()) > 1 or (not is_department(before) and lead.strip() in ("with", "from")))


def match_keeps_together(before: str, text: str, gap: str) -> bool:
    """Tell whether two parts are one name: credentials behind it, a firm's form, given behind family name, initials."""
    words = text.strip(" ).,").split()
    if re.fullmatch(r"(?:(?:Mr|Mrs|Ms|Dr)\.?\s+)?(?:[A-Z]\b\.?\s*)+", before.strip()):
        return True
    if not words or all(is_credential(word.strip(",.").replace("0", "O")) for word in words):
        return True
    if re.fullmatch(
        r"(?i)(?:inc|llc|l\.l\.c|llp|p\.?c|p\.?a|p\.?l\.?l\.?c|plc|p\.?s\.?c|s\.?c|apc|ltd|co|corp|jr|sr|i{2,3}|iv)\.?",
        text.strip(" ).,"),
    ):
        return True
    family = [word for word in before.split() if word.casefold() not in PARTICLES]
    is_plain = not is_office(text) and not is_department(text)
    return "," in gap and len(family) == 1 and is_plain and len(words) <= 3


def _is_whole(segment: Span) -> bool:
    """Tell whether a segment is a whole name and not one word of a longer office name ("Sinus, Ear & Throat")."""
    text = segment.text
    return len(text.split()) > 1 or TITLED.match(text) is not None
