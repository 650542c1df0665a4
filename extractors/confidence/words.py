"""What the words that a value was read from tell: how surely they are read, and what they are made of."""

import re
from collections.abc import Mapping, Sequence
from statistics import fmean

from extractors.confidence.paper import page_state
from extractors.document import Document, Page, Word
from extractors.extraction import Found

_USUAL = re.compile(r"[^\w]*(?:[A-Z]?[a-z]+|[A-Z]+|Mc[A-Z][a-z]+|[0-9][0-9.,/:-]*)(?:['-][A-Za-z]+)?[^\w]*")
"""A word, a name or a number as people write them: no digit among letters, no capital inside."""


def words_evidence(found: Found[object], document: Document) -> Mapping[str, float]:
    """Return what the words of a value tell."""
    words, text = found.span.words, found.span.text
    page = document.page(words[0].page)
    return {**_reading(words), **_make(text, words), **_place(found, page), **page_state(page)}


def _reading(words: Sequence[Word]) -> Mapping[str, float]:
    sure = [word.confidence for word in words]
    with_digits = [word.confidence for word in words if any(map(str.isdigit, word.text))]
    return {
        "word_least": min(sure),
        "word_mean": fmean(sure),
        "digits_least": min(with_digits, default=1.0),
    }


def _make(text: str, words: Sequence[Word]) -> Mapping[str, float]:
    digits, letters = sum(map(str.isdigit, text)), sum(map(str.isalpha, text))
    return {
        "words": len(words),
        "characters": len(text),
        "digits": digits,
        "digit_share": digits / max(1, len(text)),
        "odd_signs": len(text) - digits - letters - text.count(" "),
        "unusual_words": sum(not _USUAL.fullmatch(word.text) for word in words),
        "capitals": sum(map(str.isupper, text)) / max(1, letters),
    }


def _place(found: Found[object], page: Page) -> Mapping[str, float]:
    box, tall = found.span.box, page_state(page)["height"]
    return {
        "left": box.left / max(1.0, page.width),
        "top": box.top / max(1.0, page.height),
        "lines": round((box.bottom - box.top) / tall) if tall else 1.0,
        "relative_height": max(word.box.height for word in found.span.words) / tall if tall else 1.0,
    }
