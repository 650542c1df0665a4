"""One transmission, several papers: cover sheet, letter, card. Every page ends in exactly one document.

A page begins a new document where it says so by itself: it is clearly of another kind than the pages before it, it
speaks of another patient or bears another number, or it bears a title of its own after a paper that is complete. Where
nothing says so, pages stay together.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from extractors.classify import FALLBACK, Classification, classify
from extractors.cues import fold_text
from extractors.document import Document, Page
from extractors.kept import kept
from extractors.layout import labelled_values, signature_block, values_of

COVER = "fax_cover_sheet"
PAGE_OF = re.compile(
    r"\b(?:page|pg\.?)\s*:?\s*(\d{1,3})\s*(?:of|/)\s*(\d{1,3})\b|^\s*(\d{1,3})\s*(?:of|/)\s*(\d{1,3})\s*$",
    re.IGNORECASE,
)
LATER_PAGE = re.compile(r"\bpage\s*:?\s*(?:[2-9]|two|three)\b(?! of)|\bcontinued from\b|\(continued\)", re.IGNORECASE)
CONTINUED = re.compile(r"\bcontinued on (?:the )?(?:next|following|back|reverse|page)|\bcontinues? on\b", re.IGNORECASE)
FEW_WORDS = 8
IDENTITY = {
    "birth_date": ("DOB", "D.O.B.", "Date of birth", "Birth date", "Birthdate", "Born", "Patient DOB"),
    "patient": ("Patient", "Patient name", "Name of patient", "Re", "RE"),
    "invoice_number": (
        "Invoice number",
        "Invoice #",
        "Invoice no",
        "Invoice",
        "Statement number",
        "Credit memo number",
    ),
    "member_id": ("Member ID", "Subscriber ID", "Member #", "Identification number"),
}
OTHER_TITLES = (
    "progress note", "office visit", "chart note", "visit note", "history and physical", "medication list",
    "clinical note", "encounter", "lab results", "laboratory report", "consent", "radiology report", "operative report",
    "soap note", "problem list", "immunization record", "discharge summary", "face sheet", "demographics",
    "patient registration",
    "consultation note", "imaging report", "refill request", "explanation of benefits", "notice",
)  # fmt: skip
"""Titles under which papers of no kind of ours begin."""
_TITLES = tuple(fold_text(title).rstrip() for title in OTHER_TITLES)
SURE = 0.8
"""Confidence from which a page of a known kind begins a document after pages of no known kind."""
LEAST_EDITS = 3
"""Changes of letters by which two readings of one number or name may differ on a bad line."""


@dataclass(frozen=True, slots=True)
class Look:
    """What one page says of itself when nothing else is known."""

    page: Page
    kind: Classification
    number: int | None
    count: int | None

    @property
    def doctype(self) -> str:
        """Return the name of the page's own kind."""
        return self.kind.doctype.name

    @property
    def identity(self) -> dict[str, frozenset[str]]:
        """Return the patient and the numbers that the page names: asked for only where there are several pages."""
        return _identity(self.page)


@dataclass(frozen=True, slots=True)
class Split:
    """A document of the transmission; `kind` is there where its pages, each by itself, are of one."""

    document: Document
    kind: Classification | None


def split(pages: Sequence[Page]) -> list[Split]:
    """Return the documents that the pages make, in order; no page is left out and none is in two."""
    groups: list[list[Look]] = []
    for look in map(look_at, pages):
        if groups and not begins_document(groups[-1], look):
            groups[-1].append(look)
        else:
            groups.append([look])
    return [_document(group) for group in groups]


def _document(group: Sequence[Look]) -> Split:
    surest = max(group, key=lambda look: look.kind.confidence)
    is_agreed = len(group) == 1 or (len({look.doctype for look in group}) == 1 and surest.doctype != FALLBACK)
    return Split(Document.of(tuple(look.page for look in group)), surest.kind if is_agreed else None)


def look_at(page: Page) -> Look:
    """Return the page's kind, and its own "page x of y"."""
    number, count = printed_page_number(page)
    return Look(page, classify(Document.of((page,))), number, count)


def printed_page_number(page: Page) -> tuple[int | None, int | None]:
    """Return x and y of a printed "page x of y" at the head or foot of the page (the fax machine's own not counted)."""
    for line in (*page.lines[:4], *page.lines[-4:]):
        if match := PAGE_OF.search(line.text):
            number, count = (int(group) for group in match.groups() if group)
            return (number, count) if 1 <= number <= count else (None, None)
    return None, None


def begins_document(before: Sequence[Look], look: Look) -> bool:
    """Tell whether the page begins another document than the one made of the pages before it."""
    last = before[-1]
    if look.page.problem or last.page.problem:
        return True
    if look.page.is_blank:
        return False
    kinds = {one.doctype for one in before} - {FALLBACK}
    if any(_is_other(one, look) for one in before):
        return True
    if _is_next(last, look):
        return False
    if look.doctype != FALLBACK:
        is_new = look.doctype not in kinds if kinds else look.kind.confidence >= SURE
        return is_new or (look.number == 1 and look.count is not None)
    return kinds == {COVER} or (bool(kinds) and _has_other_title(look.page) and _is_complete(before))


def _is_next(last: Look, look: Look) -> bool:
    """Tell whether a page is by its number, or by words at its head, the one that follows in the same document."""
    if look.number is None:
        return _goes_on(last.page, look.page)
    return look.number > 1 and last.number == look.number - 1 and last.count == look.count


def _goes_on(last: Page, page: Page) -> bool:
    """Tell whether a page calls itself a later one ("Roe, Jane, page 2"), or the page before says that it goes on."""
    is_later = any(LATER_PAGE.search(line.text) and len(line.words) <= FEW_WORDS for line in page.lines[:3])
    return is_later or any(CONTINUED.search(line.text) for line in last.lines[-3:])


def _is_other(one: Look, look: Look) -> bool:
    """Tell whether two pages name different patients, invoices or members, misreadings allowed for."""
    if one.doctype == COVER:
        return False
    names = (one.identity["patient"], look.identity["patient"])
    if all(names) and _agree(*names):
        return False
    keys = ("birth_date", "invoice_number", "member_id")
    pairs = [(one.identity[key], look.identity[key]) for key in keys]
    return any(a and b and not _agree(a, b) for a, b in pairs)


def _agree(these: frozenset[str], those: frozenset[str]) -> bool:
    return any(OSA.distance(a, b) < min(LEAST_EDITS, len(a)) for a in these for b in those)


@kept
def _identity(page: Page) -> dict[str, frozenset[str]]:
    """Return the values under labels that tell whose paper it is, squeezed to letters and digits."""
    values = [value for value in labelled_values(Document.of((page,)), IDENTITY) if value.certainty > 0.5]
    found = {key: {fold_text(v.value.text).replace(" ", "") for v in values_of(values, key)} for key in IDENTITY}
    long_enough = {key: frozenset(text for text in texts if len(text) > 4) for key, texts in found.items()}
    for key in ("birth_date", "invoice_number", "member_id"):
        long_enough[key] = frozenset(text for text in long_enough[key] if any(map(str.isdigit, text)))
    return long_enough


def _has_other_title(page: Page) -> bool:
    """Tell whether one of the page's first lines is the title of a paper of no kind of ours."""
    return any(title in fold_text(line.text) for line in page.lines[:6] if len(line.words) <= 8 for title in _TITLES)


def _is_complete(before: Sequence[Look]) -> bool:
    """Tell whether the paper before has come to its end: its last page by number, or its signature."""
    last = before[-1]
    if last.number is not None:
        return last.number == last.count
    return bool(signature_block(Document.of(tuple(look.page for look in before)))) or len(before) == 1
