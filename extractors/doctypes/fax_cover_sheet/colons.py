"""Labels whose colon was read as another mark ("FAX, (661) 555-0152"), with their colon again."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractors.document import Line, Page, Word

_MARKED = re.compile(
    r"(?P<label>\W?(?:(?P<numbered>fax|phone|tel|date|pages)|to|from|re|attn|attention|subject|company))[,.’'”\"]+",
    re.IGNORECASE,
)
_NUMBER, _NAME = re.compile(r"[(\d]"), re.compile(r"[^a-z]")
"""How the value of a label of a number begins, and that of others."""
_SURE = 0.97
"""Certainty of a reader beyond which the mark is what it is."""
_GAP = 1.6
"""Heights of a word between it and what stands before the label."""


def with_colons(page: Page) -> Page:
    """Return the page with the colons of common labels that were read as other marks."""
    if not any(_MARKED.fullmatch(word.text) for word in page.words):
        return page
    return replace(page, lines=tuple(Line(tuple(_with_colons(line.words))) for line in page.lines))


def _with_colons(words: Sequence[Word]) -> Iterator[Word]:
    for at, word in enumerate(words):
        match = _MARKED.fullmatch(word.text)
        before = words[at - 1] if at else None
        is_first = before is None or word.box.left - before.box.right > _GAP * word.box.height
        is_label = match and is_first and word.confidence < _SURE and _is_value(words[at + 1 : at + 2], match)
        yield replace(word, text=f"{match['label']}:") if match and is_label else word


def _is_value(after: Sequence[Word], match: re.Match[str]) -> bool:
    """Tell whether the word behind a label begins as the label's value does."""
    return bool(after) and (_NUMBER if match["numbered"] else _NAME).match(after[0].text) is not None
