"""The lines around a patient's birth date: those of its own column above it, else those before and behind it."""

import datetime as dt
import re
from itertools import pairwise, takewhile

from rapidfuzz.distance import OSA

from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.prose import is_prose, is_salutation
from extractors.layout import Span
from extractors.layout.rows import rows_of
from extractors.parties import BORN, is_aged

_FLUSH = 1.5
"""Heights of a line by which lines of one column may begin apart."""
_ROWS_ABOVE = 3
_LABELS, _MISREAD = ("patient", "patients", "student"), 2
"""Words before a patient's name, and how many of their letters may have been misread."""
_OWN = re.compile(r"(?i)\W*(?:ph|phone|tel|cell|home|mobile|sex|gender|mrn|chart|acct|age|insurance)\b")
_DATED = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\b[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{4}-\d{2}-\d{2}")


def column_of_birth(parts: Parts) -> list[Span]:
    """Return a piece that begins with a birth date, what follows it, and the pieces flush with it.

    Record systems print the patient so beside their letterhead: the name, its number, the birth date.
    """
    for page in parts.document.pages:
        rows = [[Span(row.words[start:end]) for start, end in row.stretches()] for row in rows_of(page)]
        for at, row in enumerate(rows):
            for place, piece in enumerate(row):
                if place and BORN.match(piece.text) and not is_prose(piece):
                    above = [flush for other in reversed(rows[max(0, at - _ROWS_ABOVE) : at]) for flush in other]
                    below = [flush for other in rows[at + 1 : at + 3] for flush in other if _OWN.match(flush.text)]
                    column = [flush for flush in (*above, *below) if _is_flush(flush, piece)]
                    return [piece, *row[place + 1 :], *column] if column else []
    return []


def lines_around_birth(parts: Parts, today: dt.date) -> list[Span]:
    """Return the line on which a birth date stands, then those around it; those behind a bare label come first."""
    for index, line in enumerate(parts.all_lines):
        if (BORN.search(line.text + " 0") or is_aged(line, today)) and not is_prose(line):
            before = list(reversed(parts.all_lines[max(0, index - 2) : index]))
            after = list(takewhile(lambda below: _is_more(parts, below), parts.all_lines[index + 1 : index + 3]))
            return [line, *before, *after] if _DATED.search(line.text) else [line, *after, *before]
    return []


def without_damaged_label(line: Span) -> Span:
    """Return a line without a word at its head that can only be the patient's label, misread ("Patent. Ann Roe")."""
    word = re.sub(r"[^a-z]", "", line.words[0].text.casefold())
    is_label = line.words[0].text[-1:] in ".,;:" and any(
        word != label and OSA.distance(word, label) <= _MISREAD for label in _LABELS
    )
    return Span(line.words[1:]) if is_label and len(line.words) > 2 else line


def is_torn(span: Span) -> bool:
    """Tell whether a gap as wide as between columns parts two words of a span on one row."""
    return any(
        after.box.left - word.box.right > 2 * _FLUSH * word.box.height
        for word, after in pairwise(span.words)
        if after.box.left > word.box.right
    )


def _is_more(parts: Parts, line: Span) -> bool:
    """Tell whether a line below that of a birth date may still speak of the patient."""
    return parts.owner(line) in (None, "patient") and not is_salutation(line) and not is_prose(line)


def _is_flush(piece: Span, other: Span) -> bool:
    return abs(piece.box.left - other.box.left) < _FLUSH * other.box.height
