"""Labels whose colon was read as another mark ("FAX, (661) 555-0152"), with their colon again."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractors.document import Line, Page, Word

_LABELS = "to|from|fax|phone|tel|date|pages|re|attn|attention|subject|company|cc|time|no|number"
_MARKED = re.compile(rf"(?P<label>\W?(?:{_LABELS}))[,.’'”\"]+", re.IGNORECASE)
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
        is_label = match and word.text[:1].isupper() and word.confidence < _SURE and at + 1 < len(words)
        before = words[at - 1] if at else None
        is_first = before is None or word.box.left - before.box.right > _GAP * word.box.height
        yield replace(word, text=f"{match['label']}:") if match and is_label and is_first else word
