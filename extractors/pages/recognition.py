"""One page of an open file becomes words in lines, whatever the file is."""

from contextlib import suppress
from dataclasses import replace

from extractors.document import Box, CheckBox, Origin, Page, Ruling, Word
from extractors.errors import EngineCrashedError, UnreadablePageError
from extractors.ocr import Engine, RecognisedWord
from extractors.pages.attempts import read_scan
from extractors.pages.check_boxes import squares_of
from extractors.pages.fax_header import fax_header_of
from extractors.pages.lines import lines_of
from extractors.pages.marked_words import words_without_boxes
from extractors.pages.opened_file import OpenedFile
from extractors.pages.quiet import without_pillow_warnings
from extractors.pages.scan import Scan
from extractors.pages.text_layer import DISAGREES, has_true_text
from extractors.pages.unread import unread_page
from extractors.pages.upright import UprightPage
from extractors.settings import Settings

MOST_FAILURES = 2
"""A page at which the engine failed this many times is given up."""


def recognise_pages(opened: OpenedFile, *, engine: Engine, settings: Settings) -> list[Page]:
    """Return every page of the file; one at which the engine fails twice comes back as `page_unreadable`."""
    return [_recognised_at_last(opened, n, engine, settings) for n in range(1, opened.page_count + 1)]


def _recognised_at_last(opened: OpenedFile, number: int, engine: Engine, settings: Settings) -> Page:
    for _ in range(MOST_FAILURES):
        with suppress(EngineCrashedError):
            return recognise_page(opened, number, engine=engine, settings=settings)
    return unread_page(number, "page_unreadable")


def recognise_page(opened: OpenedFile, number: int, *, engine: Engine, settings: Settings) -> Page:
    """Return what the page holds; one that cannot be decoded or takes too long comes back with its problem's code.

    Raise EngineCrashedError where the engine fails at the page: another attempt may succeed.
    """
    try:
        with without_pillow_warnings():
            return _recognised(opened, number, engine, settings)
    except UnreadablePageError:
        return unread_page(number, "page_unreadable")
    except TimeoutError:
        return unread_page(number, "page_timed_out")


def _recognised(opened: OpenedFile, number: int, engine: Engine, settings: Settings) -> Page:
    page = opened.source.text_page(number)
    if page is None:
        return recognised_scan(opened.source.scan(number), number, engine)
    is_doubted = settings.compare_text_layer and page.origin is Origin.TEXT_LAYER
    if not is_doubted or has_true_text(page, opened.source, engine):
        return page
    shown = recognised_scan(opened.source.scan(number), number, engine)
    return replace(shown, notes=(*shown.notes, DISAGREES))


def recognised_scan(scan: Scan, number: int, engine: Engine) -> Page:
    """Return the page that an engine reads from a picture."""
    upright, found = read_scan(scan, engine)
    height, width = upright.pixels.shape
    scale = upright.points
    boxes = _check_boxes(upright, number)
    words = words_without_boxes((placed(word, scale, number) for word in found), boxes)
    header, words = (None, words) if scan.is_photo else fax_header_of(words)
    size = (width * scale, height * scale)
    return Page(
        number,
        *size,
        Origin.OCR,
        lines_of(words, *size),
        _rulings(upright),
        boxes,
        header,
        notes=upright.notes,
    )


def placed(word: RecognisedWord, scale: float, number: int) -> Word:
    """Return the recognised word with its box in points."""
    return Word(word.text, word.confidence, Box(*(value * scale for value in word[2:])), number)


def _rulings(page: UprightPage) -> tuple[Ruling, ...]:
    return tuple(Ruling(Box(*(value * page.points for value in stroke))) for stroke in (*page.level, *page.upright))


def _check_boxes(page: UprightPage, number: int) -> tuple[CheckBox, ...]:
    return tuple(
        CheckBox(Box(*(value * page.points for value in square[:4])), number, square.is_ticked, square.confidence)
        for square in squares_of(page.pixels, page.ink)
    )
