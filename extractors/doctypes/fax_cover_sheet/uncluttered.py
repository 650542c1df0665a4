"""A sheet without what only decorates it: rules, typed or written upon; and with its labels beside their values."""

import re
from dataclasses import replace
from statistics import median

from extractors.doctypes.fax_cover_sheet.blanks_beside import raised
from extractors.doctypes.fax_cover_sheet.colons import with_colons
from extractors.doctypes.fax_cover_sheet.fellow_labels import with_fellow_labels
from extractors.doctypes.fax_cover_sheet.leader_marks import with_plain_leaders
from extractors.doctypes.fax_cover_sheet.number_words import with_whole_numbers
from extractors.document import Document, Line, Page, Word
from extractors.kept import kept
from extractors.layout.boxes import is_same_row

_RULE = re.compile(r"[-–—=*~+<>]{3,}")

_DOTTED = re.compile(r"(?=\S*[,:;~])(?:\(?\d{3}\)?[.,:;~-]+)?\d{3}[.,:;~-]+\d{4}|\d{3},\d{3}")
"""A telephone number, or its end, with a dot or a dash read wrong."""
_MISREAD = ((re.compile(r"^[£€{](?=\d{3}\))"), "("), (re.compile(r"^0(?=\.D\.?,?$)"), "O"))
"""The bracket before an area code, and the letter of an optometrist's degree, read wrong."""
_TOP = 0.09
"""Share of the page's height in which the line that the machine prints stands."""
_CLOCK = re.compile(r"\b\d{1,2}:\d\d\b")
_PAGE_OF = re.compile(r"\b(?:P|PG|PAGE)\b\.?:? ?\d{1,3} ?(?:/|of|OF) ?\d{1,3}\b", re.IGNORECASE)
_SENT = tuple(re.compile(rf"\b{word}:") for word in ("(?i:From)", "(?i:To)", "(?i:Fax|Page|P)"))
"""Labels that a machine's line has on one row; a form's stand in rows and columns."""
_SPECK = re.compile(r"(?![-–—=·•&/]+$)(?:[\W_oe]{1,3}|\W+|\w)")
_LEAST_HEIGHT = 0.35
"""Share of the usual height of words below which marks are specks and bits of rules."""
_ON_RULE = re.compile(r"_+[^\W_]|[^\W_][^_]*_+$")


def uncluttered(document: Document) -> Document:
    """Return the document's first page, the sheet itself, without typed rules."""
    return Document.of((_uncluttered(document.pages[0]),))


@kept
def _uncluttered(page: Page) -> Page:
    page = with_fellow_labels(with_whole_numbers(with_colons(with_plain_leaders(page))))
    sent = _sent_line(page)
    if sent:
        kept_lines = (line for line in page.lines if not sent.intersection(line.words))
        page = replace(page, lines=tuple(kept_lines))
    least = _LEAST_HEIGHT * median([word.box.height for word in page.words] or [0.0])
    if not any(_is_rule(word, least) or _bare(word) is not word for word in page.words):
        return raised(page)
    lines = (tuple(_bare(word) for word in line.words if not _is_rule(word, least)) for line in page.lines)
    return raised(replace(page, lines=tuple(Line(words) for words in lines if words)))


def _sent_line(page: Page) -> set[Word]:
    """Return the words of a line that the sending machine or program prints on top: time, numbers, page of pages."""
    lines = [line for line in page.lines if line.box.top < _TOP * page.height]
    text = " ".join(line.text for line in lines if is_same_row(line.box, lines[0].box)) if lines else ""
    if not (_CLOCK.search(text) and _PAGE_OF.search(text)) and not all(sent.search(text) for sent in _SENT):
        return set()
    return {word for line in lines if is_same_row(line.box, lines[0].box) for word in line.words}


def _is_rule(word: Word, least: float) -> bool:
    """Tell whether a word is a typed rule, or a low mark that is what was read of a drawn one."""
    return _RULE.fullmatch(word.text) is not None or (
        word.box.height < least and _SPECK.fullmatch(word.text) is not None
    )


def _bare(word: Word) -> Word:
    """Return the word without the rule on which it stands; commas between the parts of a telephone number are dots."""
    for misread, meant in _MISREAD:
        if misread.search(word.text):
            return replace(word, text=misread.sub(meant, word.text))
    if _DOTTED.fullmatch(word.text):
        return replace(word, text=re.sub(r"[,:;~]+", ".", word.text))
    return replace(word, text=word.text.strip("_")) if _ON_RULE.match(word.text) else word
