"""Referrals typed as text: a line a row, a blank a character's width, three blanks part two pieces of a row."""

from datetime import date

from extractors.doctypes.referral_letter import extract
from extractors.document import Box, Document, Line, Origin, Page, Word
from extractors.settings import Settings

TODAY = date(2026, 11, 23)
CHARACTER, PITCH, HEIGHT = 6.0, 15.0, 9.0


def paper(text: str) -> Document:
    """Return the one-page document whose rows are the lines of the text; three blanks part two pieces of a row."""
    lines = []
    for row, printed in enumerate(text.strip("\n").split("\n")):
        words: list[Word] = []
        at = 0
        for part in printed.split(" "):
            if part:
                left, top = 36 + at * CHARACTER, 40 + row * PITCH
                words.append(Word(part, 0.98, Box(left, top, left + len(part) * CHARACTER - 1, top + HEIGHT), 1))
            at += len(part) + 1
        if words:
            lines.append(Line(tuple(words)))
    return Document.of((Page(1, 612.0, 792.0, Origin.TEXT_LAYER, tuple(lines)),))


def read(text: str):
    return extract(paper(text), today=TODAY, settings=Settings())
