"""The red, white and blue card of Medicare itself: is it one, and where it says so."""

import re
from collections.abc import Iterator

from rapidfuzz.fuzz import partial_ratio

from extractors.document import Document, Word
from extractors.layout import Span
from extractors.layout.rows import rows_of

_TITLE = "medicare health insurance"
_LEAST_ALIKE = 88
_MOST_WORDS = 5
_ENTITLED = re.compile(r"entitled to", re.IGNORECASE)
_PART = re.compile(r"\b(?:hospital|medical)\W*\(?\W*part\s*[ab]\b", re.IGNORECASE)


def medicare_title(document: Document) -> Span | None:
    """Return the word that names Medicare on its own card, or None on any other paper."""
    title = next((words for words in _rows(document) if _is_title(words)), None)
    if title is None and _ENTITLED.search(document.text) and _PART.search(document.text):
        title = tuple(word for line in document.lines for word in line.words)
    if title is None:
        return None
    named = tuple(word for word in title if word.text.casefold().strip(".,") == "medicare")
    return Span(named[:1] or title)


def _rows(document: Document) -> Iterator[tuple[Word, ...]]:
    """Yield the lines of the paper, then its rows, on which a wide gap may part the title."""
    yield from (line.words for line in document.lines)
    for page in document.pages:
        yield from (tuple(row.words) for row in rows_of(page))


def _is_title(words: tuple[Word, ...]) -> bool:
    text = " ".join(word.text for word in words).casefold()
    is_short = len(words) <= _MOST_WORDS and len(text) >= len(_TITLE) - 2
    return is_short and partial_ratio(_TITLE, text) >= _LEAST_ALIKE
