"""Codes in lines: the words that stand beside, before or above a code, and how many are asked for."""

import re
from collections.abc import Sequence
from typing import Any

from extractors.extraction import Found
from extractors.layout import Span
from extractors.readers import text_in
from extractors.values.text_match import TextMatch

EDGES = " \t()[]{}-–—:;,.|•*#/«»"
FLAGS = re.compile(
    r"\b(?:ICD-?10(?:-CM)?|CPT|HCPCS|dx|code|diagnos[ie]s)\b(?:\(s\))?[:\s#]*\d?[:.)]*"
    r"|\(\s*(?:primary|secondary|principal)\s*\)|(?:primary|secondary|principal)\s*:|^\d\s?[.)]\s+",
    re.IGNORECASE,
)
QUANTITY = re.compile(r"\b(?:qty|quantity|units?|x)\s*[:.]?\s*(\d{1,3})\b", re.IGNORECASE)


def described_beside(
    lines: Sequence[Span], index: int, matches: Sequence[TextMatch[str]], number: int
) -> Found[str] | None:
    """Return the words of the line that belong to its code of that number, else the words right above a lone code."""
    line = lines[index]
    ends = [0, *(match.end for match in matches)]
    starts = [*(match.start for match in matches), len(line.text)]
    # Words come before their codes where nothing stands behind the last ("Hearing loss H90.3, dizziness R42").
    is_before = not clean(line.text[ends[-1] :]) or line.text[: matches[number].start].endswith(("(", "["))
    gap = number if is_before else number + 1
    words = _between(line, ends[gap], starts[gap])
    return words or (_above(lines[index - 1], index) if len(matches) == 1 and index else None)


def quantity_in(line: Span) -> Found[int] | None:
    """Return how many of a service the line asks for, if it says so."""
    match = QUANTITY.search(line.text)
    words = line.sub(match.start(1), match.end(1)) if match else None
    return Found(int(match[1]), words, 0.9) if match and words else None


def clean(text: str) -> str:
    """Return the text without marks, flags and quantities; empty if no word is left."""
    stripped = QUANTITY.sub("", FLAGS.sub("", text)).strip(EDGES)
    return stripped if sum(character.isalpha() for character in stripped) > 2 else ""


def bare(line: Span) -> Span:
    """Return the line without the flag or number it begins with."""
    match = FLAGS.match(line.text)
    return (line.sub(match.end(), len(line.text)) or line) if match else line


def once(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return each code once, the mention with a description before one without."""
    best: dict[str, dict[str, Any]] = {}
    for item in found:
        if item["code"] is None:
            continue
        kept = best.get(item["code"].value)
        if kept is None or (kept["description"] is None and item["description"] is not None):
            best[item["code"].value] = item
    return list(best.values())


def _between(line: Span, start: int, end: int) -> Found[str] | None:
    """Return the words between two places of a line, without marks and flags."""
    words, text = line.sub(start, end), clean(line.text[start:end])
    return Found(text, _trimmed(words), 0.85) if words and text else None


def _trimmed(span: Span) -> Span:
    words = [word for word in span.words if any(map(str.isalnum, word.text))]
    return Span(tuple(words)) if words else span


def _above(line: Span, index: int) -> Found[str] | None:
    """Return the line above a code that stands alone, if it is plain words."""
    is_plain = not re.search(r"\d{3}|[A-Z]\d\d\.\d|:$", line.text) and bool(clean(line.text))
    return text_in(line, 0.6) if is_plain and index else None
