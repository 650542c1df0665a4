"""Forms whose labels stand under or behind their values, turned so that every label comes first.

Some forms print a value on a rule and its label below it, or behind it in parentheses. All that is known of a label's
place holds there mirrored; so such a page is turned once, and what is read on it is led back to the printed words.
"""

from collections.abc import Mapping
from dataclasses import replace

from extractors.document import Document, Line, Page, Word
from extractors.layout.captions.behind import turn_behind
from extractors.layout.captions.below import turn_below
from extractors.layout.captions.raised import turn_raised
from extractors.layout.captions.turning import Shapes, Turning
from extractors.layout.phrases import Phrases, Vocabulary
from extractors.layout.sheet import Sheet


def captions_first(document: Document, labels: Vocabulary, shapes: Shapes) -> tuple[Document, dict[Word, Word]]:
    """Return the document with its captions before their values, and for each word that moved the printed one."""
    phrases = Phrases.of(labels)
    pages, printed = [], {}
    for page in document.pages:
        turning, sheet = Turning(), Sheet.of(page, phrases)
        turn_raised(sheet, turning)
        if not turning.moved:
            turn_behind(sheet, phrases, turning)
        if not turning.moved:
            turn_below(sheet, shapes, turning)
        pages.append(_rebuilt(sheet, turning) if turning.moved else page)
        printed.update({new: old for old, new in turning.moved.items()})
    return replace(document, pages=tuple(pages)), printed


def _rebuilt(sheet: Sheet, turning: Turning) -> Page:
    """Return the page with its words where they stand now, without the rules on which values stood."""
    moved: Mapping[Word, Word] = turning.moved
    rulings = tuple(
        ruling
        for ruling in sheet.page.rulings
        if not (ruling.is_horizontal and any(top <= ruling.box.center[1] <= end for top, end in turning.parted))
    )
    stretches = (row.words[start:end] for row in sheet.rows for start, end in row.stretches())
    words = (sorted((moved.get(word, word) for word in each), key=lambda word: word.box.left) for each in stretches)
    return replace(
        sheet.page, rulings=rulings, lines=tuple(sorted((Line(tuple(w)) for w in words), key=lambda line: line.box.top))
    )
