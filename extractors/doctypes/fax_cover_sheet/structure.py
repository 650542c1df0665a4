"""By what a cover sheet is known: its parties, its page count, its title and notice, and little else on the page."""

import re
from functools import reduce

from extractors.cues import cue, score_cues
from extractors.doctypes.fax_cover_sheet.sentences import parties_told
from extractors.doctypes.fax_cover_sheet.telling import is_office
from extractors.doctypes.fax_cover_sheet.uncluttered import uncluttered
from extractors.doctypes.fax_cover_sheet.vocabulary import vocabulary
from extractors.document import Document, Page
from extractors.layout import Span, find_labels
from extractors.layout.phrases import fold
from extractors.layout.rows import rows_of
from extractors.other_papers import other_kind
from extractors.readers import phones_in
from extractors.registry import NO_RIVAL

CUES = (
    cue(0.9, "fax cover sheet", "facsimile cover sheet", "fax cover page", "fax transmittal", "fax transmission",
        "facsimile transmittal", "facsimile transmission", "fax cover", "facsimile cover", "telecopier cover",
        "telecopy cover", "telefax cover", "fax cover letter", "fax lead sheet", "cover sheet",
        place="title"),
    cue(0.5, "fax", "facsimile", "fax message", "telefax", "telecopy", "fax sheet", "fax memo", "fax letter", "efax",
        "fax memorandum", "provider fax", "chart document fax", "document fax", "incoming fax", "secure fax",
        "cover page", place="alone"),
    cue(0.3, "fax", "facsimile", "telecopier", "telefax", "transmittal", place="title"),
    cue(0.4, "number of pages", "pages including", "no of pages", "pages incl", "total pages", "of pages including",
        "including cover", "pages with cover", "including this page", "cover included", "cover page included",
        "including this one", "page count", "pages in this fax", "pages with this", "with this one",
        "pages total", "counting this", "pages follow", "pages to follow",
        "this cover", "with cover", "incl cover", "this letter counted", "this one counted"),
    cue(0.35, "this facsimile", "this fax", "this transmission", "this communication", "a fax has been sent",
        "the information contained in this", "documents accompanying this", "via facsimile", "by facsimile", "via fax",
        "these pages", "telephonic communication", "fax number", "fax no"),
    cue(0.5, "this fax was sent", "sent free with", "internet fax", "online fax", "you have received a fax",
        "fax sent by"),
    cue(0.3, "if you are not the intended recipient", "received this fax in error", "confidentiality notice",
        "received this in error", "intended recipient", "destroy it and notify", "private and confidential",
        "hipaa", "confidential", "misdirected", "in error"),
    cue(0.5, "sender fax", "recipient fax", "from fax", "to fax", "fax from", "fax to"),
    cue(0.25, "please deliver", "please reply", "for review", "sent from the ehr", "urgent reply",
        "for your information", "please comment", "please recycle", "follow by mail"),
    cue(-0.8, "rxbin", "rx bin", "amount due", "invoice number", "remit to", "balance due", "subtotal"),
)  # fmt: skip
_TITLES = tuple(cue for cue in CUES if cue.place != "text" and cue.weight >= 0.5)
OTHER_WEIGHT = 0.7
"""How much a paper of another kind is held against a sheet without title and count of pages."""
LEAST_TOLD, UNTOLD, NEVER_TOLD = 0.45, 0.75, 0.6
"""What is told by title and notice; with less, and no count of pages, two parties with fax numbers make a form."""
MOST_WORDS = 330
"""A cover sheet holds fewer words; a page with more is a letter or a form."""
_ON_ANY_PAPER = frozenset(map(fold, ("total", "by", "on", "at", "of")))
"""Labels that covers have and that tell nothing, for bills and time sheets have them as well."""
LEAST_CUED = 0.3
MOST_BARE_WORDS = 120
"""Words, the notice among them, of a page that may be a cover by what stands on it without labels."""
_MOST_NAME_WORDS = 8
FAR_TOO_MANY = 2 * MOST_WORDS
_NOTICE = re.compile(
    r"\b(?:confidential|privileged|intended recipient|prohibited|hipaa|in error|disclos)", re.IGNORECASE
)
_MEDICAL = re.compile(
    r"\b[A-TV-Z]\d{2}\.\d{1,3}\b|\bdiagnos[ie]s\b|\bICD-?10|\bCPT\b|\bNPI\b|\bmember id\b", re.IGNORECASE
)

_OTHER_PAPER = re.compile(
    r"\b(?:specimen|reference range|collected|impression|decision|approved|denied|certification|member name|subscriber"
    r"|chief complaint|assessment|invoice|statement|copay|rx ?bin)\b",
    re.IGNORECASE,
)
"""Words of reports, payers' letters, bills and cards, which a cover hardly holds."""


def likeness(document: Document) -> float:
    """Return how much the document looks like a cover sheet, 0 to 1: each sign takes its share of the doubt left."""
    if sum(len(line.words) for line in document.pages[0].lines) > FAR_TOO_MANY:
        return 0.0
    if _plainness(document.pages[0]) * _brevity(document.pages[0]) < NO_RIVAL:
        return 0.0
    page = uncluttered(document).pages[0]
    shape = _brevity(page) * _plainness(page)
    labels = find_labels(page, vocabulary(page))
    keys = {label.key for label in labels if fold(label.span.text) not in _ON_ANY_PAPER}
    told = score_cues(document, CUES)
    if not keys and told < 0.5:
        return 0.0
    signs = [*_signs(keys), *(_signs_of_content(page) if told >= LEAST_CUED else ())]
    built = reduce(lambda doubt, sign: doubt * (1 - sign), signs, 1.0)
    is_bare = "page_count" not in keys and told < LEAST_TOLD
    trust = 0.6 if built >= 0.75 and told <= 0.85 else (UNTOLD if told else NEVER_TOLD) if is_bare else 1.0
    is_named = "page_count" in keys or score_cues(document, _TITLES) > 0
    against = 1.0 if is_named else 1 - OTHER_WEIGHT * other_kind(document)
    return (1 - (1 - told) * built) * shape * trust * against


def _signs(keys: set[str]) -> list[float]:
    """Return what the labels tell: two parties, the count of pages, numbers to fax to."""
    to = bool(keys & {"to", "to_name", "to_fax"}) or {"from", "name"} <= keys
    sent = "from" in keys or (to and bool(keys & {"from_fax", "from_phone", "from_organization"}))
    weak = bool(keys & {"to_weak", "from_weak"}) and to != sent
    fax = bool(keys & {"fax", "to_fax", "from_fax"})
    counted = "page_count" in keys
    signs = [0.5] * (to and sent) + [0.45] * (counted and (to or sent)) + [0.45 if to else 0.35] * (counted and fax)
    return signs + [0.3] * (fax and to and sent) + [0.25] * (counted and weak) + [0.15] * (fax and (to or sent))


def _signs_of_content(page: Page) -> list[float]:
    """Return what the words tell where labels are unreadable or absent: parties in sentences, two offices' numbers."""
    words = sum(len(line.words) for line in page.lines)
    if words > MOST_BARE_WORDS or _MEDICAL.search(page.text) or _OTHER_PAPER.search(page.text):
        return []
    told = parties_told(Document.of((page,))).parties
    numbers = {phone.value for line in page.lines for phone in phones_in(Span.of(line))}
    offices = {line.text for line in page.lines if len(line.words) <= _MOST_NAME_WORDS and is_office(line.text)}
    named = [0.4] if {"to", "from"} <= told.keys() else [0.3] if "from" in told else []
    return named + [0.35] * (len(numbers) > 1 and len(offices) > 1)


def _brevity(page: Page) -> float:
    """Return 1 for a page of few words, its notice not counted; less for more."""
    texts = [" ".join(word.text for word in row.words) for row in rows_of(page)]
    notice = next((i for i, text in enumerate(texts) if i > len(texts) / 2 and _NOTICE.search(text)), len(texts))
    words = sum(len(text.split()) for text in texts[:notice])
    return 1.0 if words < 0.6 * MOST_WORDS else 0.85 if words < MOST_WORDS else 0.5


def _plainness(page: Page) -> float:
    """Return less than 1 for a page that speaks of diagnoses, codes and members as forms do."""
    return 1.0 - 0.12 * min(4, sum(1 for _ in _MEDICAL.finditer(page.text)))
