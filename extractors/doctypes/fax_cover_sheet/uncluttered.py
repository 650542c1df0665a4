"""A sheet without what only decorates it: typed rules, and those on which words stand."""

import re
from dataclasses import replace

from extractors.document import Document, Line, Page, Word
from extractors.kept import kept

_RULE = re.compile(r"[-–—=*~+<>]{3,}")

_ON_RULE = re.compile(r"_+[^\W_]|[^\W_][^_]*_+$")


def uncluttered(document: Document) -> Document:
    """Return the document's first page, the sheet itself, without typed rules."""
    return Document.of((_uncluttered(document.pages[0]),))


@kept
def _uncluttered(page: Page) -> Page:
    if not any(_RULE.fullmatch(word.text) or _ON_RULE.match(word.text) for word in page.words):
        return page
    lines = (tuple(_bare(word) for word in line.words if not _RULE.fullmatch(word.text)) for line in page.lines)
    return replace(page, lines=tuple(Line(words) for words in lines if words))


def _bare(word: Word) -> Word:
    """Return the word without the rule on which it stands."""
    return replace(word, text=word.text.strip("_")) if _ON_RULE.match(word.text) else word
