"""Cues: phrases by which a kind of document is known, each with its weight. What every doctype's `score` is made of."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import reduce
from statistics import median
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.fuzz import partial_ratio

from extractors.document import Document, Line, Page
from extractors.kept import kept
from extractors.layout.boxes import is_same_row
from extractors.layout.spellings import letters_of

Place = Literal["title", "alone", "text"]
TITLE_SHARE = 0.45
"""Share of the first page's height, from the top, in which a title stands."""
TITLE_WORDS = 9
"""Most words of a line that can be a title."""
LARGE = 1.25
"""Height of a title printed larger than the rest, in usual lines."""
FUZZY_LENGTH = 9
FUZZY_RATIO = 88
LOST_SHARE = 0.215
"""Share of a phrase's letters, beside those by which a title is cut short, without which it falls below that ratio."""
MOST_CUT = 2
_SUBJECT = re.compile(
    r"\W*(?:re|regarding|subject|subj|topic|concerning|about|document|title|reason for fax)\b\s*(?:[:.].*|$)",
    re.IGNORECASE,
)
_LABELLED_SUBJECT = re.compile(r"\b(?:re|subject|subj|regarding)\s*:", re.IGNORECASE)
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
    by_first_word: dict[str, list[str]] = field(init=False, compare=False, repr=False)
    """The phrases by the word with which they begin: most of a cue's are ruled out by the words that a text holds."""
    lengths: NDArray[np.float64] = field(init=False, compare=False, repr=False)
    letters: NDArray[np.uint64] = field(init=False, compare=False, repr=False)
    """The letters of each phrase as bits."""
    most_lost: NDArray[np.float64] = field(init=False, compare=False, repr=False)
    """How many of them a title may lack that is the phrase, damaged; a short phrase is not looked for damaged."""

    def __post_init__(self) -> None:
        by_first_word: dict[str, list[str]] = {}
        for phrase in self.phrases:
            by_first_word.setdefault(phrase.split()[0], []).append(phrase)
        lengths = np.array([len(phrase) for phrase in self.phrases], dtype=np.float64)
        object.__setattr__(self, "by_first_word", by_first_word)
        object.__setattr__(self, "lengths", lengths)
        object.__setattr__(self, "letters", _letters(self.phrases))
        object.__setattr__(self, "most_lost", np.where(lengths > FUZZY_LENGTH, LOST_SHARE * lengths, -MOST_CUT - 1))

    def is_said(self, said: "_Said") -> bool:
        """Tell whether one of the phrases stands in the text."""
        begun = self.by_first_word.keys() & said.words
        return any(phrase in said.text for word in begun for phrase in self.by_first_word[word])


def cue(weight: float, *phrases: str, place: Place = "text") -> Cue:
    """Return the cue of these phrases."""
    return Cue(weight, tuple(fold_text(phrase) for phrase in phrases), place)


def score_cues(document: Document, cues: Iterable[Cue]) -> float:
    """Return how much the cues found tell for the kind, 0 to 1: each takes its share of the doubt that is left."""
    told_for, left = weigh_cues(document, cues)
    return told_for * left


def weigh_cues(document: Document, cues: Iterable[Cue]) -> tuple[float, float]:
    """Return what the cues found tell for the kind, and what share of it those that speak against it leave."""
    said, titles = _said(document), _titles(document.pages[0])
    present = [found.weight for found in cues if _is_present(found, said, titles)]
    doubt = reduce(lambda rest, weight: rest * (1 - max(weight, 0.0)), present, 1.0)
    return 1 - doubt, reduce(lambda rest, weight: rest * (1 + min(weight, 0.0)), present, 1.0)


def title_lines(document: Document) -> list[Line]:
    """Return the short lines in the upper part of the document's first page."""
    return list(_high_lines(document.pages[0]))


@kept
def _high_lines(page: Page) -> list[Line]:
    is_high = [line for line in page.lines if line.box.top < TITLE_SHARE * page.height]
    return [line for line in is_high if len(line.words) <= TITLE_WORDS and not _is_subject(page, line)]


def _is_subject(page: Page, line: Line) -> bool:
    """Tell whether a line is what a paper says it is about: behind "Re" or the like, on its line or left of it."""
    if _SUBJECT.match(line.text) or _LABELLED_SUBJECT.search(line.text):
        return True
    names = _subject_names(page)
    if not any(_is_left_of(name, line) for name in names):
        return False
    return max((other for other in page.lines if _is_left_of(other, line)), key=lambda other: other.box.right) in names


@kept
def _subject_names(page: Page) -> list[Line]:
    """Return the lines that are nothing but "Re" or the like."""
    return [line for line in page.lines if _SUBJECT.fullmatch(line.text)]


def _is_left_of(other: Line, line: Line) -> bool:
    return other.box.right <= line.box.left and is_same_row(other.box, line.box)


@dataclass(frozen=True, slots=True)
class _Said:
    """Words between single spaces, folded, and which they are."""

    text: str
    words: frozenset[str]

    @classmethod
    def of(cls, text: str) -> "_Said":
        return cls(text, frozenset(text.split()))


def _said(document: Document) -> _Said:
    """Return what all pages say."""
    pages = [said for page in document.pages if (said := _said_on(page)).words]
    if len(pages) == 1:
        return pages[0]
    return _Said(f" {' '.join(said.text.strip() for said in pages)} ", frozenset().union(*(s.words for s in pages)))


@kept
def _said_on(page: Page) -> _Said:
    return _Said.of(fold_text(page.text))


@dataclass(frozen=True, slots=True)
class _Titles:
    """The lines, folded, that may be titles; their letters; all of them as one text; those printed larger."""

    lines: list[str]
    lengths: NDArray[np.float64]
    letters: NDArray[np.uint64]
    said: _Said
    large: frozenset[str]


@kept
def _titles(page: Page) -> _Titles:
    high = _high_lines(page)
    usual = median(line.box.height for line in page.lines) if high else 0.0
    lines = [fold_text(line.text) for line in high]
    large = frozenset(text for text, line in zip(lines, high, strict=True) if line.box.height > LARGE * usual)
    lengths = np.array([len(line) for line in lines], dtype=np.float64)
    return _Titles(lines, lengths, _letters(lines), _Said.of("\n".join(lines)), large)


def _letters(texts: Sequence[str]) -> NDArray[np.uint64]:
    return np.array([letters_of(text) for text in texts], dtype=np.uint64)


def fold_text(text: str) -> str:
    """Return the text as words between single spaces, small letters, look-alikes of OCR made equal.

    >>> fold_text("FAX  C0VER-Sheet:")
    ' fax cover sheet '
    """
    words = re.sub(r"[^\w|#]+", " ", text.casefold().replace("'s", "s")).translate(_LOOK_ALIKE)
    return f" {' '.join(words.split())} "


def _is_present(found: Cue, said: _Said, titles: _Titles) -> bool:
    if found.place == "text":
        return found.is_said(said)
    if found.place == "alone":
        return not titles.large.isdisjoint(found.phrases)
    return found.is_said(titles.said) or any(
        partial_ratio(phrase, title, score_cutoff=FUZZY_RATIO) for phrase, title in _resembling(found, titles)
    )


def _resembling(found: Cue, titles: _Titles) -> Iterator[tuple[str, str]]:
    """Yield the phrases, with the titles, that have letters enough in common to be damage of one another."""
    lost = np.bitwise_count(found.letters[:, np.newaxis] & ~titles.letters)
    cut = found.lengths[:, np.newaxis] - titles.lengths
    allowed = np.where(cut <= MOST_CUT, found.most_lost[:, np.newaxis] + np.maximum(cut, 0), -1)
    for at, other in np.argwhere(lost <= allowed).tolist():
        yield found.phrases[at], titles.lines[other]
