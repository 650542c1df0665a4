"""One transmission, several papers: cover sheet, letter, card. Every page ends in exactly one document.

A page begins a new document where it says so by itself: it is clearly of another kind than the pages before it, or it
is a first page ("Page 1 of 3", a cover sheet's successor). Where nothing says so, pages stay together.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.classify import classify
from extractors.document import Document, Page

PAGE_OF = re.compile(r"\bpage\s*:?\s*(\d{1,3})\s*(?:of|/)\s*(\d{1,3})\b", re.IGNORECASE)
COVER = "fax_cover_sheet"
FALLBACK = "unclassified"


@dataclass(frozen=True, slots=True)
class Look:
    """What one page says of itself: its kind when seen alone, and its own "page x of y", where printed."""

    page: Page
    doctype: str
    number: int | None
    count: int | None

    @property
    def is_readable(self) -> bool:
        """Tell whether the page was read; one that was not is a document by itself."""
        return self.page.problem is None


def split(pages: Sequence[Page]) -> list[Document]:
    """Return the documents that the pages make, in order; no page is left out and none is in two."""
    groups: list[list[Look]] = []
    for look in map(look_at, pages):
        if groups and not begins_document(groups[-1], look):
            groups[-1].append(look)
        else:
            groups.append([look])
    return [Document.of(tuple(look.page for look in group)) for group in groups]


def look_at(page: Page) -> Look:
    """Return what the page says of itself when nothing else is known."""
    doctype = classify(Document.of((page,))).doctype.name if page.lines else FALLBACK
    number, count = printed_page_number(page)
    return Look(page, doctype, number, count)


def printed_page_number(page: Page) -> tuple[int | None, int | None]:
    """Return x and y of a printed "page x of y" at the head or foot of the page (the fax machine's own not counted)."""
    for line in (*page.lines[:4], *page.lines[-4:]):
        if match := PAGE_OF.search(line.text):
            number, count = int(match[1]), int(match[2])
            return (number, count) if 1 <= number <= count else (None, None)
    return None, None


def begins_document(before: Sequence[Look], look: Look) -> bool:
    """Tell whether the page begins another document than the one made of the pages before it."""
    if not look.is_readable or not before[-1].is_readable:
        return True
    if look.page.is_blank:
        return False
    if look.number is not None and look.number > 1 and before[-1].number == look.number - 1:
        return False
    kinds = {one.doctype for one in before} - {FALLBACK}
    if look.doctype != FALLBACK and kinds and look.doctype not in kinds:
        return True
    if look.number == 1 and before[-1].number is not None:
        return True
    return kinds == {COVER}
