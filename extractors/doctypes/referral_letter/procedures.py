"""What is to be done: procedure codes with their words and quantities."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from extractors.doctypes.referral_letter.coded import described_beside, once, quantity_in
from extractors.doctypes.referral_letter.parts import Parts
from extractors.extraction import Found
from extractors.identifiers import cpt, hcpcs
from extractors.layout import Span
from extractors.layout.rows import rows_of
from extractors.readers import found_all, text_in
from extractors.values.text_match import TextMatch

_HEADER = re.compile(r"(?i)\W*(?:CPT|HCPCS|(?:procedure |service |billing )?codes?)\b[\w\s/()#-]*")
"""The heading of a table's column of codes."""
_COLUMN = re.compile(r"(?i)\W*(?:descr|services?|procedures?|items?|tests?|qty|quantity|units)")
"""Headings of the columns beside it."""
_COUNT = re.compile(r"\d{1,3}")
_OFFERED = re.compile(r"\W*(?P<code>\d{4}[0-9FT]|[A-Z]\d{4})\s+(?P<words>[A-Za-z].{2,})")
_OFFERED_LAST = re.compile(r"(?P<words>[A-Za-z].{2,}?)[\s(:–-]+(?P<code>\d{4}[0-9FT]|[A-Z]\d{4})\W*")
"""A code with its words, before or behind it, as boxes to tick offer them."""
_STATE = re.compile(r"\b[A-Z]{2}[.,]? $")
"""What stands before a ZIP code."""


def procedures_in(parts: Parts) -> list[dict[str, Any]]:
    """Return each CPT or HCPCS code of a table, of a ticked box, of the procedures section, or behind the word CPT."""
    sectioned = {word for line in (*parts.party("procedures"), *parts.lines("procedures")) for word in line.words}
    found = [item for item in _coded(parts.all_lines) if item["code"] and item["code"].span.words[0] in sectioned]
    if not found:
        found = list(_coded([line for line in parts.all_lines if re.search(r"\b(?:CPT|HCPCS)\b", line.text)]))
    left = {word for option in parts.options if not option.is_ticked for word in option.text.words}
    found = [item for item in found if item["code"] is None or item["code"].span.words[0] not in left]
    return once([*_tabled(parts), *_ticked(parts), *found])


def _tabled(parts: Parts) -> Iterator[dict[str, Any]]:
    """Yield the rows of a table under the heading of a column of codes, up to the first row without one."""
    for page in parts.document.pages:
        is_open = False
        for row in rows_of(page):
            pieces = [Span(row.words[start:end]) for start, end in row.stretches()]
            code = _code_alone(pieces[0]) if is_open else None
            if code:
                yield {"code": code, **_beside(pieces[1:])}
            is_headed = len(pieces) > 1 and any(_COLUMN.match(piece.text) for piece in pieces[1:])
            is_open = code is not None or (is_headed and _HEADER.fullmatch(pieces[0].text) is not None)


def _code_alone(piece: Span) -> Found[str] | None:
    """Return the code that a piece is."""
    match = next((match for match in _codes(piece.text) if match.end - match.start == len(piece.text)), None)
    return Found(match.value, piece, 0.9) if match else None


def _beside(pieces: Sequence[Span]) -> dict[str, Any]:
    """Return the first words and the first count behind a code in its row."""
    words = next((piece for piece in pieces if re.search(r"[A-Za-z]{3}", piece.text)), None)
    count = next((piece for piece in pieces if _COUNT.fullmatch(piece.text)), None)
    return {
        "description": text_in(words, 0.9),
        "quantity": Found(int(count.text), count, 0.85) if count else None,
    }


def _ticked(parts: Parts) -> Iterator[dict[str, Any]]:
    """Yield the codes that ticked boxes begin or end with ("[x] 93306 Complete TTE", "[x] Fetal echo (76825)")."""
    for option in parts.options:
        text = option.text.text if option.is_ticked else ""
        match = _OFFERED.fullmatch(text) or _OFFERED_LAST.fullmatch(text)
        code = option.text.sub(*match.span("code")) if match else None
        if match and code:
            words = text_in(option.text.sub(*match.span("words")), option.confidence)
            yield {"code": Found(match["code"], code, option.confidence), "description": words, "quantity": None}


def _coded(lines: Sequence[Span]) -> Iterator[dict[str, Any]]:
    for index, line in enumerate(lines):
        matches = [match for match in _codes(line.text) if not _STATE.search(line.text[: match.start])]
        for number, match in enumerate(matches):
            code = next(found_all(line, [match], 0.97 / match.quality), None)
            words = described_beside(lines, index, matches, number)
            yield {"code": code, "description": words, "quantity": quantity_in(line)}


def _codes(text: str) -> Iterable[TextMatch[str]]:
    return sorted((*cpt.find(text), *hcpcs.find(text)), key=lambda match: match.start)
