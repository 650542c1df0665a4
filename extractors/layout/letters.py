"""Letters: the letterhead above a letter's text, its salutation, and the block in which it is signed."""

import re
from collections.abc import Sequence

from extractors.document import Document
from extractors.layout.columns import lines_in_order
from extractors.layout.phrases import FOLDED_STOPS, tokens_of
from extractors.layout.span import Span

_SALUTATION = re.compile(
    r"(?i)\s*(?:dear|to whom it may|attention|attn|hello|greetings|good (?:morning|afternoon))\b.*"
)
_DATE = (
    r"(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}[ -][A-Z][a-z]{2,8}[ -]\d{2,4}"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2},? \d{4})"
)
_BODY = re.compile(
    rf"(?:(?i:date|today)\W+)?(?:[A-Z][a-z]+day,? )?{_DATE}.*|(?i:re|subject|patient|to|from|fax)\b\s*[:.].*"
)
_FIELD = re.compile(r"[A-Z][\w'’ ]{1,24}:(?!//)")
_OWN_FIELD = re.compile(
    r"(?i)(?:tele)?(?:phone|fax|tel|ph|office|main|e-?mail|web(?:site)?|www|npi|tax id|tin|clia|license)\b"
)
_FIELDS = frozenset("".join(stop) for stop in FOLDED_STOPS)
_TITLE = re.compile(
    r"(?i).*\b(?:referral|invoice|statement|fax|facsimile|cover|authorization|report|request|summary|note)\b.*"
)
_CLOSING = re.compile(
    r"(?i)\s*(?:sincerely|(?:yours|very) truly|yours|respectfully|(?:with )?(?:(?:kind|best|warm)(?:est)? )?regards"
    r"|(?:with )?(?:many )?thanks|thank you(?: for[^.]*)?[,.]?|best|cordially|faithfully|warmly)\b[^.]{0,40}[,.]?"
)
_SIGNED = re.compile(
    r"(?i).*\b(?:(?:electronically|digitally|e-?) ?signed|signed (?:by|electronically)|authenticated by|dictated by"
    r"|signature(?: of[^:]*)?\s*[:_]|/s/).*|\s*signature\b.*"
)
_LETTERHEAD_SHARE = 0.3
_MOST_SIGNATURE_LINES = 8


def letterhead(document: Document) -> list[Span]:
    """Return the lines atop the first page that name the sender: those before the first date, title or salutation."""
    page = document.pages[0]
    head: list[Span] = []
    for line in lines_in_order(page):
        if line.box.top > _LETTERHEAD_SHARE * page.height or _begins_body(line.text):
            break
        if _is_title(line) and head:
            break
        if not _is_title(line):
            head.append(line)
    return head


def _begins_body(text: str) -> bool:
    """Tell whether a line is no longer letterhead: a salutation, a date, or a field other than the sender's own."""
    if _SALUTATION.fullmatch(text) or _BODY.fullmatch(text) or "".join(tokens_of(text)) in _FIELDS:
        return True
    return _FIELD.match(text) is not None and not _OWN_FIELD.match(text)


def salutation(document: Document) -> Span | None:
    """Return the line that greets the recipient ("Dear Dr. Winslow,"), or None."""
    lines = (line for page in document.pages for line in lines_in_order(page))
    return next((line for line in lines if re.match(r"(?i)\s*(?:dear\b|to whom it may)", line.text)), None)


def signature_block(document: Document) -> list[Span]:
    """Return the lines from the closing ("Sincerely,", "Electronically signed by") to where the signer's lines end.

    The closing itself is the first line. The last closing counts: a quoted letter may hold an earlier one.
    """
    for page in reversed(document.pages):
        lines = lines_in_order(page)
        starts = [i for i, line in enumerate(lines) if _is_closing(line.text)]
        if starts:
            return _block(lines, _first_of_run(starts))
    return []


def _first_of_run(starts: Sequence[int]) -> int:
    """Return the first closing of the last group of neighbouring ones ("Thank you," then "Sincerely,")."""
    first = starts[-1]
    for start in reversed(starts):
        if first - start <= _MOST_SIGNATURE_LINES:
            first = start
    return first


def _is_closing(text: str) -> bool:
    return _CLOSING.fullmatch(text) is not None or _SIGNED.fullmatch(text) is not None


def _block(lines: Sequence[Span], start: int) -> list[Span]:
    """Return lines from `start`; a line far below, or in another column, is no part of the signature."""
    block = [lines[start]]
    for line in lines[start + 1 : start + _MOST_SIGNATURE_LINES]:
        gap = line.box.top - block[-1].box.bottom
        if gap < -2 * line.box.height or gap > 6 * line.box.height:
            break
        block.append(line)
    return block


def _is_title(line: Span) -> bool:
    """Tell whether a line is a paper's title: short, each word capitalised, and named as titles are."""
    words = [word.text for word in line.words if word.text[0].isalpha()]
    return (
        len(line.words) <= 7
        and all(w[0].isupper() or len(w) < 4 for w in words)
        and _TITLE.fullmatch(line.text) is not None
    )
