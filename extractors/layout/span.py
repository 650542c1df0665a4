"""Span: words that belong together as one value, and the way back from a character to the words printed there."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Self

from extractors.document import Box, CheckBox, Document, Line, Word
from extractors.kept import at_first_use
from extractors.layout.boxes import union
from extractors.reading import Fractions, Part, Reading


@dataclass(frozen=True)
class Span:
    """Words of one value in reading order, on one page or several; never empty."""

    # Without slots, so that text and box are put together once: rules ask for them again and again.

    words: tuple[Word, ...]

    @classmethod
    def of(cls, *pieces: "Span | Line | Word") -> Self:
        """Return the span of all words of the pieces, in the order given."""
        words: list[Word] = []
        for piece in pieces:
            words.extend((piece,) if isinstance(piece, Word) else piece.words)
        return cls(tuple(words))

    @classmethod
    def of_check_box(cls, mark: CheckBox) -> Self:
        """Return the span that stands for a printed check box: evidence without a word."""
        text = "[x]" if mark.is_ticked else "[ ]"
        return cls((Word(text, mark.confidence, mark.box, mark.page, mark.paragraph),))

    @at_first_use
    def text(self) -> str:
        """Return the words with one space between each."""
        return " ".join([word.text for word in self.words])

    @property
    def page(self) -> int:
        """Return the number of the page the span begins on."""
        return self.words[0].page

    @at_first_use
    def box(self) -> Box:
        """Return the smallest box around the words that stand on the span's first page."""
        first = self.words[0].page
        return union(word.box for word in self.words if word.page == first)

    @property
    def confidence(self) -> float:
        """Return the reader's confidence: that of the least certain word, since one wrong word spoils the value."""
        return min(word.confidence for word in self.words)

    def sub(self, start: int, end: int) -> "Span | None":
        """Return the words that characters start to end of `text` touch, or None if they touch none."""
        at, kept = 0, []
        for word in self.words:
            if at < end and start < at + len(word.text):
                kept.append(word)
            at += len(word.text) + 1
        return Span(tuple(kept)) if kept else None

    def rows(self) -> list[list[Word]]:
        """Return the words row by row: a new row where the page changes or a word starts left of the one before."""
        rows: list[list[Word]] = []
        for word in self.words:
            if rows and _continues(rows[-1][-1], word):
                rows[-1].append(word)
            else:
                rows.append([word])
        return rows

    def reading(self, document: Document, *, text: str | None = None, confidence: float | None = None) -> Reading:
        """Return the contract's reading of this span, its boxes as fractions of the document's pages."""
        shown = self.text if text is None else text
        sure = round(self.confidence if confidence is None else confidence, 4)
        first = self.words[0]
        if first.paragraph is not None:
            return Reading(text=shown, confidence=sure, page=first.page, paragraph=first.paragraph)
        rows = self.rows()
        parts = tuple(_part(document, row) for row in rows) if len(rows) > 1 else None
        return Reading(
            text=shown, confidence=sure, page=self.page, box=fractions(document, self.page, self.box), parts=parts
        )


def fractions(document: Document, number: int, box: Box) -> Fractions:
    """Return the box on page `number` as fractions of that page, each within 0 and 1."""
    page = document.page(number)
    values = (box.left / page.width, box.top / page.height, box.right / page.width, box.bottom / page.height)
    return Fractions(*(round(min(max(value, 0.0), 1.0), 4) for value in values))


def spans_by_page(span: Span) -> list[Span]:
    """Return the span cut where the page changes."""
    return [Span(tuple(words)) for _, words in groupby(span.words, key=lambda word: word.page)]


def _part(document: Document, row: Sequence[Word]) -> Part:
    return Part(page=row[0].page, box=fractions(document, row[0].page, union(word.box for word in row)))


def _continues(before: Word, word: Word) -> bool:
    same_row = word.box.top < before.box.bottom and before.box.top < word.box.bottom
    return before.page == word.page and same_row and word.box.left >= before.box.left
