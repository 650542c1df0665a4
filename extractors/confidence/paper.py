"""What bears on every value of a paper alike: how well its pages are read, and all that is printed on them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from statistics import fmean, median

from extractors.document import Document, Origin, Page
from extractors.kept import kept

DOUBTFUL, VERY_DOUBTFUL = 0.8, 0.5
"""Confidence of a reader below which a word is likely misread, or next to nothing."""

_DIGITS, _LETTERS = re.compile(r"[0-9]+"), re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Paper:
    """A document as evidence; everything is worked out once."""

    document: Document

    @cached_property
    def letters(self) -> str:
        """Return all letters and digits that are printed, in one case and without anything between them."""
        return letters_of(self.document.text)

    @cached_property
    def shapes(self) -> str:
        """Return the shape of every word, each between blanks of its own."""
        return _spaced(shape_of(self.document.text))

    @cached_property
    def state(self) -> Mapping[str, float]:
        """Return how well the paper is read as a whole."""
        words = [word.confidence for page in self.document.pages for word in page.words]
        marks = {note for page in self.document.pages for note in page.notes}
        return {
            "pages": len(self.document.pages),
            "is_ocr": any(page.origin is Origin.OCR for page in self.document.pages),
            "is_faxed": any(page.fax_header is not None for page in self.document.pages),
            "is_damaged": "damaged_rows" in marks,
            "words_printed": len(words),
            "paper_read": fmean(words) if words else 0.0,
            "paper_doubtful": _share(words, DOUBTFUL),
            "paper_very_doubtful": _share(words, VERY_DOUBTFUL),
        }

    def printed(self, text: str) -> int:
        """Return how often the letters of the text are printed."""
        return self.letters.count(letters_of(text))

    def alike(self, text: str) -> int:
        """Return how many words have the shape of the text."""
        return self.shapes.count(_spaced(shape_of(text)))


@kept
def page_state(page: Page) -> Mapping[str, float]:
    """Return how well one page is read, and how tall its print is."""
    words = [word.confidence for word in page.words]
    heights = [word.box.height for word in page.words]
    return {
        "page_read": fmean(words) if words else 0.0,
        "page_doubtful": _share(words, DOUBTFUL),
        "height": median(heights) if heights else 0.0,
    }


def letters_of(text: str) -> str:
    """Return the text's letters and digits in one case.

    >>> letters_of("(206) 555-0142 Ext. B")
    '2065550142extb'
    """
    return "".join(filter(str.isalnum, text)).casefold()


def shape_of(text: str) -> str:
    """Return the text with each run of digits as one 9 and each run of letters as one A.

    >>> shape_of("03/14/1962 W12-345")
    '9/9/9 A9-9'
    """
    return _LETTERS.sub("A", _DIGITS.sub("9", text))


def _spaced(text: str) -> str:
    return f" {'  '.join(text.split())} "


def _share(words: list[float], limit: float) -> float:
    return sum(sure < limit for sure in words) / len(words) if words else 0.0
