"""Misread words: what a reader makes of the two letters of `ID`, put right before labels are looked for."""

import re
from dataclasses import replace

from extractors.document import Line

_ID = re.compile(r"[(\[{!/\\]\s?[DO0]([:;.#]*)")
"""`ID` whose first stroke was taken for a mark."""


def with_ids(line: Line) -> Line:
    """Return the line with each misread `ID` that another word stands before or a mark behind."""
    words = tuple(
        replace(word, text="ID" + match[1]) if (match := _ID.fullmatch(word.text)) and (at or match[1]) else word
        for at, word in enumerate(line.words)
    )
    return line if words == line.words else Line(words)
