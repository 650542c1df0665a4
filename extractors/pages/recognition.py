"""One page of an open file becomes words in lines, whatever the file is."""

from extractors.document import DEFAULT_PAGE_WIDTH, Box, Origin, Page, Word
from extractors.errors import UnreadablePageError
from extractors.ocr import Engine, RecognisedWord
from extractors.pages.attempts import read_scan
from extractors.pages.lines import lines_of
from extractors.pages.opened_file import OpenedFile
from extractors.pages.scan import Scan
from extractors.settings import Settings

DEFAULT_PAGE_HEIGHT = 792.0


def recognise_page(opened: OpenedFile, number: int, *, engine: Engine, settings: Settings) -> Page:
    """Return what the page holds; a page that cannot be decoded comes back with the problem `page_unreadable`."""
    try:
        page = opened.source.text_page(number)
        return page or recognised_scan(opened.source.scan(number), number, engine)
    except UnreadablePageError:
        return unread_page(number, "page_unreadable")


def unread_page(number: int, problem: str) -> Page:
    """Return a page of which nothing is known but what kept it from being read."""
    return Page(number, DEFAULT_PAGE_WIDTH, DEFAULT_PAGE_HEIGHT, Origin.OCR, problem=problem)


def recognised_scan(scan: Scan, number: int, engine: Engine) -> Page:
    """Return the page that an engine reads from a picture."""
    upright, found = read_scan(scan, engine)
    height, width = upright.pixels.shape
    scale = upright.points
    words = [placed(word, scale, number) for word in found]
    size = (width * scale, height * scale)
    return Page(number, *size, Origin.OCR, lines_of(words, *size), notes=upright.notes)


def placed(word: RecognisedWord, scale: float, number: int) -> Word:
    """Return the recognised word with its box in points."""
    box = Box(word.left * scale, word.top * scale, word.right * scale, word.bottom * scale)
    return Word(word.text, word.confidence, box, number)
