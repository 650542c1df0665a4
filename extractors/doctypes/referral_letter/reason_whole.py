"""A reason made whole: with the next lines of a sentence that its line leaves open, and with the writer's I."""

import re

from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.prose import is_closing
from extractors.extraction import Found
from extractors.layout import Span

_MISREAD_I = re.compile(
    r"(?:^|(?<=[.!?] ))(?:[1lT|] ?(?=am\b)|[1l|] (?=(?:would|have|ask|hope|refer|request|appreciate)\b))"
)
"""The writer's I at the head of a sentence as recognition reads it ("1am writing", "Tam asking")."""
_OPEN = re.compile(r"(?:,|\b(?:and|or|with|of|for|to|the|a|an|in|on|at|from|after|despite|since))$")
"""How a line ends that does not end a sentence."""
_FIELD = re.compile(r"[A-Z][\w'/ ]{2,24}:(?= |$)|\[ ?[xX]? ?\]")
_FEWEST_WORDS, _MOST_LINES = 4, 3
_FLUSH, _GAP = 2.5, 1.0
"""Heights of a line by which the next begins further left or right, and stands below it, at the most."""


def made_whole(parts: Parts, reason: Found[str] | None) -> Found[str] | None:
    """Return the reason with the rest of its sentence and the I that was misread in it."""
    if reason is None:
        return None
    span, value = reason.span, reason.value
    for _ in range(_MOST_LINES):
        after = _rest(parts, span)
        if after is None:
            break
        span = Span.of(span, after)
        value = span.text
    return Found(_MISREAD_I.sub("I ", value), span, reason.certainty)


def _rest(parts: Parts, span: Span) -> Span | None:
    """Return the line below a text that leaves a sentence open, where it stands close below it and goes on."""
    if len(span.words) < _FEWEST_WORDS or span.text[-1] in ".?!":
        return None
    row = Span(tuple(span.rows()[-1]))
    lines = parts.all_lines
    for at, line in enumerate(lines[:-1]):
        if line.words[-1] == row.words[-1]:
            return lines[at + 1] if _goes_on(row, lines[at + 1]) else None
    return None


def _goes_on(row: Span, below: Span) -> bool:
    """Tell whether a line is the rest of a sentence whose last row is this one."""
    height = row.words[-1].box.height
    gap = below.words[0].box.top - row.words[-1].box.bottom
    is_near = row.page == below.page and -0.5 * height < gap < _GAP * height
    is_flush = abs(below.box.left - row.box.left) < _FLUSH * height
    is_rest = below.text[0].islower() and (_OPEN.search(row.text) is not None or len(row.words) > _FEWEST_WORDS)
    return is_near and is_flush and is_rest and not is_closing(below) and not _FIELD.search(below.text)
