"""A sheet without what only decorates it: rules that are typed with dashes, stars or equals signs."""

import re
from dataclasses import replace

from extractors.document import Document, Line, Page
from extractors.kept import kept

_RULE = re.compile(r"[-–—=*~+<>]{3,}")


def uncluttered(document: Document) -> Document:
    """Return the document's first page, the sheet itself, without typed rules."""
    return Document.of((_uncluttered(document.pages[0]),))


@kept
def _uncluttered(page: Page) -> Page:
    if not any(_RULE.fullmatch(word.text) for word in page.words):
        return page
    kept_words = (tuple(word for word in line.words if not _RULE.fullmatch(word.text)) for line in page.lines)
    return replace(page, lines=tuple(Line(words) for words in kept_words if words))
