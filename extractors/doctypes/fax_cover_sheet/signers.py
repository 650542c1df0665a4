"""Who signs what is written on a sheet: the name under the closing, behind it, or alone under the message."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from extractors.doctypes.fax_cover_sheet.named import named_in
from extractors.doctypes.fax_cover_sheet.names import bare_name
from extractors.doctypes.fax_cover_sheet.notices import is_notice
from extractors.doctypes.fax_cover_sheet.sending_office import is_title
from extractors.doctypes.fax_cover_sheet.telling import is_person, is_prose, is_titled
from extractors.document import Document
from extractors.extraction import Found
from extractors.layout import Span, lines_in_order, signature_block
from extractors.layout.phrases import is_form_word
from extractors.readers import text_in

CERTAINTY = 0.75
_ALONE = 0.6
"""Of a name that stands under a message without a closing."""
_FARTHEST = 4.0
"""Heights of a line between the message and the name under it."""
_MOST_WORDS = 6
_CLOSED = re.compile(
    r"\W*(?:(?:many |with )?thanks(?: again| so much)?|thank you(?: so much| very much)?|sincerely|(?:best |kind "
    r"|warm )?regards"
    r"|respectfully|best|yours(?: truly)?|cordially|signed)\s*[,.!:;–—-]+\s*(?P<who>[A-Z][\w'’-]*.*)"
    r"|\s*[-–—~]+\s*(?P<dashed>[A-Z][\w'’-]+.*)",
    re.IGNORECASE,
)


def signer_in(sheet: Document) -> Found[str] | None:
    """Return the person who signs: under the closing, on its line, or alone under what is written."""
    for found in (*_under_closing(sheet), *_behind_closing(sheet), *_under_prose(sheet)):
        return bare_name(found)
    return None


def _under_closing(sheet: Document) -> Iterator[Found[str]]:
    signed = [line for line in signature_block(sheet)[1:] if is_person(line.text) and len(line.words) <= _MOST_WORDS]
    printed = next((line for line in signed if is_titled(line.text)), next(iter(signed), None))
    if found := text_in(printed, CERTAINTY):
        yield found


def _behind_closing(sheet: Document) -> Iterator[Found[str]]:
    """Yield the name behind a closing ("Thanks, Lupe Arriaga") or a dash."""
    for line in lines_in_order(sheet.pages[0]):
        match = _CLOSED.fullmatch(line.text) if len(line.words) <= _MOST_WORDS + 2 else None
        who = line.sub(*match.span("who" if match["who"] else "dashed")) if match else None
        if who and _is_signature(who) and (found := text_in(who, CERTAINTY)):
            yield found


def _under_prose(sheet: Document) -> Iterator[Found[str]]:
    """Yield a person's name that fills a line right below the last line of a sentence."""
    for line, below in pairwise(_written(sheet)):
        gap = below.box.top - line.box.bottom
        is_below = is_prose(line) or (line.text.endswith((".", "!", "?")) and len(line.words) > 1)
        is_close = is_below and 0 <= gap < _FARTHEST * line.box.height and len(below.words) > 1
        if is_close and _is_signature(below) and (found := text_in(below, _ALONE)):
            yield found


def _written(sheet: Document) -> Sequence[Span]:
    return lines_in_order(sheet.pages[0])


def _is_signature(span: Span) -> bool:
    """Tell whether words are a person's name, perhaps with a job behind it, and no field or title."""
    if re.search(r"[\d:@]", span.text) or is_title(span.text) or is_form_word(span.words[0].text):
        return False
    first = next(iter(named_in(span)))
    if len(span.words) > _MOST_WORDS or is_notice(span.text):
        return False
    return first.sort == "person" and all(word.text[:1].isupper() for word in first.span.words)
