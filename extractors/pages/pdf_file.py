"""PDF files, page by page: the text layer where it is what the page shows, else the page's picture."""

import re
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from extractors.document import Box, CheckBox, Origin, Page, Word
from extractors.errors import DamagedFileError, EncryptedFileError, NoPagesError, UnreadablePageError
from extractors.ocr import GreyImage
from extractors.pages.lines import lines_of
from extractors.pages.opened_file import PageSource
from extractors.pages.pdf_forms import form_contents
from extractors.pages.pdf_frame import PdfFrame
from extractors.pages.pdf_paths import check_boxes_of, drawing_of, is_in_box
from extractors.pages.pdf_picture import has_lost_picture, is_picture_page, is_white, page_scan, rendered_part
from extractors.pages.pdf_words import visible_words
from extractors.pages.scan import Scan
from extractors.settings import Settings

NO_PAGES = re.compile(rb"/Count\s+0\b[^>]*/Kids\s*\[\s*\]|/Kids\s*\[\s*\][^>]*/Count\s+0\b")
"""A page tree without a page, which PDFium takes for damage."""


def open_pdf(content: bytes, name: str, settings: Settings) -> PageSource:
    """Return the PDF's pages; raise EncryptedFileError where the empty password does not open it."""
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as cause:
        if "password" in str(cause).lower() or "security" in str(cause).lower():
            raise EncryptedFileError(name, "a password is needed") from cause
        if NO_PAGES.search(content):
            raise NoPagesError(name, "the PDF has no page") from cause
        raise DamagedFileError(name, "the PDF cannot be opened") from cause
    return PdfPages(document, settings)


class PdfPages(PageSource):
    """The pages of one PDF."""

    def __init__(self, document: Any, settings: Settings) -> None:
        self._document = document
        self._settings = settings
        self.page_count = len(document)
        self._form = _form_of(document)

    def text_page(self, number: int) -> Page | None:
        """Return the page from its text layer, or None where the page is a picture."""
        page = self._page(number)
        try:
            frame = PdfFrame.of(page)
            words = _words(page, frame, number)
            typed, ticks = form_contents(page, self._form, frame, number)
            if is_picture_page(page, [*words, *typed], frame):
                return None
            return _drawn_page(page, frame, [*words, *typed], ticks, number)
        except pypdfium2.PdfiumError as cause:
            raise UnreadablePageError(number, "the page's text cannot be read") from cause
        finally:
            page.close()

    def scan(self, number: int) -> Scan:
        """Return the page's own picture where it is one picture, else the page rendered."""
        page = self._page(number)
        try:
            most = self._settings.max_page_pixels
            scan = page_scan(page, PdfFrame.of(page), most)
            is_lost = is_white(scan) and has_lost_picture(page, most)
        except pypdfium2.PdfiumError as cause:
            raise UnreadablePageError(number, "the page cannot be rendered") from cause
        finally:
            page.close()
        if is_lost:
            raise UnreadablePageError(number, "the page's picture cannot be decoded")
        return scan

    def part(self, number: int, box: Box, dpi: float) -> GreyImage:
        """Return a part of the page rendered; nothing of the rest is drawn."""
        page = self._page(number)
        try:
            return rendered_part(page, PdfFrame.of(page), box, dpi)
        except pypdfium2.PdfiumError as cause:
            raise UnreadablePageError(number, "the page cannot be rendered") from cause
        finally:
            page.close()

    def close(self) -> None:
        """Close the document."""
        self._document.close()

    def _page(self, number: int) -> Any:
        try:
            return self._document[number - 1]
        except pypdfium2.PdfiumError as cause:
            raise UnreadablePageError(number, "the page cannot be loaded") from cause


def _form_of(document: Any) -> Any:
    """Return PDFium's handle of the document's form, which has to be there before any page is loaded; else None."""
    if document.get_formtype() == pdfium.FORMTYPE_NONE:
        return None
    document.init_forms()
    return document.formenv.raw if document.formenv else None


def _words(page: Any, frame: PdfFrame, number: int) -> list[Word]:
    text_page = page.get_textpage()
    try:
        return visible_words(text_page, frame, number)
    finally:
        text_page.close()


def _drawn_page(page: Any, frame: PdfFrame, words: list[Word], ticks: list[CheckBox], number: int) -> Page:
    drawing = drawing_of(page, frame)
    drawn = [box for box in check_boxes_of(drawing, words, number) if not _is_field(box, ticks)]
    boxes = (*ticks, *drawn)
    text = [word for word in words if not is_in_box(word, boxes)]
    return Page(number, *frame.size, Origin.TEXT_LAYER, lines_of(text, *frame.size), drawing.rulings, boxes)


def _is_field(box: CheckBox, ticks: list[CheckBox]) -> bool:
    """Tell whether a drawn square is the border of a field that is known already."""
    x, y = box.box.center
    return any(t.box.left <= x <= t.box.right and t.box.top <= y <= t.box.bottom for t in ticks)
