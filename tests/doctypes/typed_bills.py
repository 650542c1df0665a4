"""Bills drawn as text: each row a string, each character six points wide."""

import datetime as dt
import re

from extractors.doctypes.invoice import DOCTYPE
from extractors.document import Box, Document, Line, Origin, Page, Word
from extractors.settings import Settings

TODAY = dt.date(2026, 11, 23)


def page(text, number=1, *, confidence=0.96):
    rows = text.strip("\n").split("\n")
    lines = []
    for index, row in enumerate(rows):
        runs = list(re.finditer(r"\S+(?: \S+)*", row))
        for run in runs:
            words = tuple(
                Word(
                    m[0],
                    confidence,
                    Box(
                        18 + 6 * (run.start() + m.start()),
                        36 + 13 * index,
                        16.5 + 6 * (run.start() + m.end()),
                        45 + 13 * index,
                    ),
                    number,
                )
                for m in re.finditer(r"\S+", run[0])
            )
            lines.append(Line(words))
    return Page(number, 660.0, 850.0, Origin.OCR, tuple(lines))


def document(*texts, confidence=0.96):
    return Document.of(tuple(page(text, number, confidence=confidence) for number, text in enumerate(texts, 1)))


def read(*texts, confidence=0.96):
    return DOCTYPE.extract(document(*texts, confidence=confidence), today=TODAY, settings=Settings())
