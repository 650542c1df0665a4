"""PDF files, page by page: the text layer where it is what the page shows, else the page's picture."""

from typing import Any

import pypdfium2

from extractors.document import Origin, Page
from extractors.errors import DamagedFileError, EncryptedFileError, UnreadablePageError
from extractors.pages.lines import lines_of
from extractors.pages.opened_file import PageSource
from extractors.pages.pdf_frame import PdfFrame
from extractors.pages.pdf_picture import is_picture_page, page_scan
from extractors.pages.pdf_words import visible_words
from extractors.pages.scan import Scan
from extractors.settings import Settings


def open_pdf(content: bytes, name: str, settings: Settings) -> PageSource:
    """Return the PDF's pages; raise EncryptedFileError where the empty password does not open it."""
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as cause:
        if "password" in str(cause).lower() or "security" in str(cause).lower():
            raise EncryptedFileError(name, "a password is needed") from cause
        raise DamagedFileError(name, "the PDF cannot be opened") from cause
    return PdfPages(document, settings)


class PdfPages(PageSource):
    """The pages of one PDF."""

    def __init__(self, document: Any, settings: Settings) -> None:
        self._document = document
        self._settings = settings
        self.page_count = len(document)

    def text_page(self, number: int) -> Page | None:
        """Return the page from its text layer, or None where the page is a picture."""
        page = self._page(number)
        try:
            frame = PdfFrame.of(page)
            text_page = page.get_textpage()
            words = visible_words(text_page, frame, number)
            text_page.close()
            if is_picture_page(page, words, frame):
                return None
            return Page(number, *frame.size, Origin.TEXT_LAYER, lines_of(words, *frame.size))
        finally:
            page.close()

    def scan(self, number: int) -> Scan:
        """Return the page's own picture where it is one picture, else the page rendered."""
        page = self._page(number)
        try:
            return page_scan(page, PdfFrame.of(page), self._settings.max_page_pixels)
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
