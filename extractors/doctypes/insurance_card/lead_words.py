"""Lead words: `administered by` and its like, put right where a reader misspelled them."""

from dataclasses import replace
from functools import cache

from rapidfuzz.distance import OSA

from extractors.document import Document, Line, Word

_LEADS = (
    "administered", "administrator", "administration", "underwritten", "insured", "sponsored", "offered", "provided",
    "issued", "serviced", "managed", "powered",
)  # fmt: skip
"""Words behind which a firm is named, `by` between."""
_BY = frozenset(("by", "6y", "bv", "hy", "8y", "ly", "dy", "oy", "b"))
_LEAST_ALIKE = 0.65
_LEAST_LETTERS = 6


def with_leads(document: Document) -> Document:
    """Return the document with the words spelled right after which cards name a firm."""
    pages = (replace(page, lines=tuple(map(_mended, page.lines))) for page in document.pages)
    return replace(document, pages=tuple(pages))


def _mended(line: Line) -> Line:
    """Return the line; where a misspelled lead and a `by` follow one another, both as they are spelled."""
    words = list(line.words)
    for at in range(len(words) - 1):
        lead = _lead(words[at].text) if words[at + 1].text.casefold().strip(".:") in _BY else None
        if lead:
            words[at], words[at + 1] = replace(words[at], text=lead), _by(words[at + 1])
    return line if tuple(words) == line.words else Line(tuple(words))


def _by(word: Word) -> Word:
    return word if word.text.casefold().startswith("by") else replace(word, text="by")


@cache
def _lead(text: str) -> str | None:
    """Return the lead that a word most likely is, or None."""
    low = text.casefold()
    if low in _LEADS:
        return text
    if len(low) < _LEAST_LETTERS:
        return None
    best = max(_LEADS, key=lambda lead: OSA.normalized_similarity(low, lead))
    return best.capitalize() if OSA.normalized_similarity(low, best) >= _LEAST_ALIKE else None
