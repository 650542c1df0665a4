"""Cues: phrases by which a kind of document is known, each with its weight. What every doctype's `score` is made of."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from statistics import median
from typing import Literal

from rapidfuzz.fuzz import partial_ratio

from extractors.document import Document, Line

Place = Literal["title", "alone", "text"]
TITLE_SHARE = 0.45
"""Share of the first page's height, from the top, in which a title stands."""
TITLE_WORDS = 9
"""Most words of a line that can be a title."""
LARGE = 1.25
"""Height of a title printed larger than the rest, in usual lines."""
FUZZY_LENGTH = 9
FUZZY_RATIO = 88
_LOOK_ALIKE = str.maketrans({"0": "o", "1": "i", "l": "i", "|": "i", "5": "s", "8": "b"})


@dataclass(frozen=True, slots=True)
class Cue:
    """Phrases of one meaning, and how much one of them tells for the kind (0 to 1) or, negative, against it.

    A phrase counts as words, whatever the case, spacing and punctuation between them. A `title` cue counts only in a
    short line of its own in the upper part of the first page; an `alone` cue only if it is the whole of such a line,
    printed larger than most.
    """

    weight: float
    phrases: tuple[str, ...]
    place: Place = "text"


def cue(weight: float, *phrases: str, place: Place = "text") -> Cue:
    """Return the cue of these phrases."""
    return Cue(weight, tuple(fold_text(phrase) for phrase in phrases), place)


def score_cues(document: Document, cues: Iterable[Cue]) -> float:
    """Return how much the cues found tell for the kind, 0 to 1: each takes its share of the doubt that is left."""
    told_for, left = weigh_cues(document, cues)
    return told_for * left


def weigh_cues(document: Document, cues: Iterable[Cue]) -> tuple[float, float]:
    """Return what the cues found tell for the kind, and what share of it those that speak against it leave."""
    high = title_lines(document)
    titles = {
        "title": [fold_text(line.text) for line in high],
        "alone": [fold_text(line.text) for line in _large(document, high)],
    }
    text = fold_text(document.text)
    present = [found.weight for found in cues if _is_present(found, text, titles)]
    doubt = reduce(lambda rest, weight: rest * (1 - max(weight, 0.0)), present, 1.0)
    return 1 - doubt, reduce(lambda rest, weight: rest * (1 + min(weight, 0.0)), present, 1.0)


def title_lines(document: Document) -> list[Line]:
    """Return the short lines in the upper part of the document's first page."""
    page = document.pages[0]
    is_high = [line for line in page.lines if line.box.top < TITLE_SHARE * page.height]
    return [line for line in is_high if len(line.words) <= TITLE_WORDS]


def _large(document: Document, lines: Sequence[Line]) -> list[Line]:
    """Return those of the lines that are printed larger than the page's usual line."""
    usual = median(line.box.height for line in document.pages[0].lines) if lines else 0.0
    return [line for line in lines if line.box.height > LARGE * usual]


def fold_text(text: str) -> str:
    """Return the text as words between single spaces, small letters, look-alikes of OCR made equal.

    >>> fold_text("FAX  C0VER-Sheet:")
    ' fax cover sheet '
    """
    words = re.sub(r"[^\w|#]+", " ", text.casefold().replace("'s", "s")).translate(_LOOK_ALIKE)
    return f" {' '.join(words.split())} "


def _is_present(found: Cue, text: str, titles: Mapping[str, Sequence[str]]) -> bool:
    if found.place == "text":
        return any(phrase in text for phrase in found.phrases)
    if found.place == "alone":
        return any(phrase == title for phrase in found.phrases for title in titles["alone"])
    return any(_is_title(phrase, title) for phrase in found.phrases for title in titles["title"])


def _is_title(phrase: str, title: str) -> bool:
    if phrase in title:
        return True
    return len(phrase) > FUZZY_LENGTH and len(title) >= len(phrase) - 2 and partial_ratio(phrase, title) >= FUZZY_RATIO
