"""The line that the sending fax machine prints along the top edge: found, read, and kept out of the page's text.

Such a line holds several of: the date and time of sending, the sender's number or name, "From" and "To", and the page
of the transmission. A letterhead has a number but no time and no page; a paper's own running head keeps a margin.
"""

import re
from collections.abc import Sequence
from datetime import date

from extractors.document import Box, FaxHeader, Word

TOP_EDGE_POINTS = 30.0
"""The machine's line lies within this of the top edge; papers begin lower."""

CLOSE_TO_EDGE_POINTS = 16.0
MIN_SIGNS, MIN_SIGNS_AT_EDGE = 3, 2

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?P<y>20\d\d)[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})\b",
        r"\b(?P<m>\d{1,2})[-/.](?P<d>\d{1,2})[-/.](?P<y>(?:20)?\d\d)\b",
        rf"\b{MONTH}[\s.,-]*(?P<d>\d{{1,2}})[\s,-]+(?P<time>\d{{1,2}}:\d\d(?::\d\d)?\s+)?(?P<y>20\d\d)\b",
        rf"\b(?P<d>\d{{1,2}})[\s-]?{MONTH}[\s.,-]*(?P<y>(?:20)?\d\d)\b",
        rf"\b{MONTH}[\s.-]*(?P<d>\d{{1,2}})\b",
    )
)
TIME = re.compile(r"\b\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m?\b\.?)?", re.IGNORECASE)
LOOK_ALIKES = str.maketrans("QqOoIiLl@", "000011110")
DIGITS = r"[\dQOoIl@]{1,4}"
"""A machine's small print is misread: its zero as Q, O or @, its one as I or l."""

PAGE = re.compile(
    rf"\b(?:page|pag|pg|pl|p)\s*[.:#]*\s*(?P<page>{DIGITS})(?:\s*(?:/|of)\s*(?P<count>{DIGITS}))?(?!\w|[-.]\d)"
    rf"|(?<![\w/])(?P<page2>{DIGITS})\s*(?:/|\bof\b)\s*(?P<count2>{DIGITS})(?![\w/])"
    r"|#\s*(?P<page3>\d{1,4})\b",
    re.IGNORECASE,
)
NUMBER = re.compile(r"\+?\d?[\s.-]*\(?\d{3}\)?[\s.-]*\d{3}[\s.-]*\d{4}\b")
LABEL = re.compile(
    r"\b(?:tx|rx|from|fr|to|id|tsid|csid|fax(?:\s*(?:no|number|server))?|tel|via|pages?|date|time|sender)\b\s*[.:#=]*",
    re.IGNORECASE,
)
FROM_OR_TO = re.compile(r"\b(?:from|to|tsid|csid|tx)\b|\b(?:id|fax(?:\s*no)?)\s*[.:=#]", re.IGNORECASE)
ZONE = re.compile(r"\b(?:[ECMP][SD]T|UTC|GMT|[AP]\.?M\.?)\b\.?", re.IGNORECASE)


def fax_header_of(words: Sequence[Word]) -> tuple[FaxHeader | None, list[Word]]:
    """Return the fax machine's line, if the page has one, and the words without it."""
    row = _top_row(words)
    text = " ".join(word.text for word in row)
    close = bool(row) and min(word.box.top for word in row) <= CLOSE_TO_EDGE_POINTS
    if not row or signs_in(text) < (MIN_SIGNS_AT_EDGE if close else MIN_SIGNS):
        return None, list(words)
    taken = set(map(id, row))
    return parsed_header(text, _around(row)), [word for word in words if id(word) not in taken]


def signs_in(text: str) -> int:
    """Return how many of the things that a fax machine prints a line holds: date, time, page, number, from or to.

    >>> signs_in("17:07 03-Oct-2026 ID=4785550195 P. 1")
    5
    >>> signs_in("Three Pines Pediatrics 309-555-0164")
    1
    """
    rest, day = _take_date(text)
    found = [day is not None or rest != text]
    for pattern in (TIME, NUMBER, PAGE):
        match = pattern.search(rest)
        found.append(match is not None)
        rest = rest[: match.start()] + " " + rest[match.end() :] if match else rest
    return sum(found) + bool(FROM_OR_TO.search(text))


def parsed_header(text: str, box: Box) -> FaxHeader:
    """Return what a fax machine's line says.

    >>> header = parsed_header("Oct. 3 2026 9:05AM Oak Clinic 360-555-0142 No. 0417 P. 2/5", Box(0, 0, 1, 1))
    >>> header.sender_number, header.sent, header.page, header.page_count
    ('360-555-0142', datetime.date(2026, 10, 3), 2, 5)
    """
    rest, sent = _take_date(text)
    rest = TIME.sub(" | ", rest)
    number = _sender_number(rest)
    rest = NUMBER.sub(" | ", rest)
    page, count = None, None
    match = PAGE.search(rest)
    if match:
        page, count = _page_and_count(match)
        rest = rest[: match.start()] + " | " + rest[match.end() :]
    return FaxHeader(text, box, number, _sender_name(rest), sent, page, count)


def _top_row(words: Sequence[Word]) -> list[Word]:
    """Return the words of the first row, left to right, where it lies at the very top and nothing stands beside it."""
    near = [word for word in words if word.box.center[1] <= TOP_EDGE_POINTS and any(map(str.isalnum, word.text))]
    if not near:
        return []
    first = sorted(near, key=lambda word: word.box.center[1])[: max(len(near) // 3, 1)]
    height = sorted(word.box.height for word in near)[len(near) // 2]
    middle = sum(word.box.center[1] for word in first) / len(first)
    row = [word for word in words if abs(word.box.center[1] - middle) <= max(height * 0.9, 4.0)]
    return sorted(row, key=lambda word: word.box.left)


def _take_date(text: str) -> tuple[str, date | None]:
    """Return the text without its first date, and the date where it is one that can be."""
    for pattern in DATES:
        match = pattern.search(text)
        if match:
            return text[: match.start()] + " | " + text[match.end() :], _date(match.groupdict())
    return text, None


def _date(parts: dict[str, str | None]) -> date | None:
    year, day = parts.get("y"), parts.get("d")
    if not year or not day:
        return None
    name = parts.get("month")
    month = MONTHS.index(name.lower()) + 1 if name else int(parts.get("m") or 0)
    try:
        return date(int(year) if len(year) == 4 else 2000 + int(year), month, int(day))
    except ValueError:
        return None


def _sender_number(text: str) -> str | None:
    """Return the number after "From" or the first; one after "To" is the receiver's."""
    for match in NUMBER.finditer(text):
        before = text[: match.start()].lower()
        if max(map(before.rfind, ("from", "id", "fax"))) >= before.rfind("to"):
            return match.group().strip()
    return None


def _sender_name(text: str) -> str | None:
    """Return the longest run of letters that is left once numbers, dates, labels and pages are taken out."""
    sent_to = re.search(r"\bto\b\s*[:.]?[^|]*", text, re.IGNORECASE)
    rest = text[: sent_to.start()] + "|" + text[sent_to.end() :] if sent_to else text
    pieces = (piece.strip(" .,:;=-#()/") for piece in ZONE.sub("|", LABEL.sub("|", rest)).split("|"))
    named = [piece for piece in pieces if sum(map(str.isalpha, piece)) >= 3]
    return max(named, key=len, default=None)


def _page_and_count(match: re.Match[str]) -> tuple[int | None, int | None]:
    groups = match.groupdict()
    return _number(groups["page"] or groups["page2"] or groups["page3"]), _number(groups["count"] or groups["count2"])


def _number(digits: str | None) -> int | None:
    return int(digits.translate(LOOK_ALIKES)) if digits else None


def _around(words: Sequence[Word]) -> Box:
    boxes = [word.box for word in words]
    left, top = min(box.left for box in boxes), min(box.top for box in boxes)
    return Box(left, top, max(box.right for box in boxes), max(box.bottom for box in boxes))
