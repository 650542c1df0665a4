"""Word files: paragraphs, tables, headers and footers in reading order, set out on one synthetic page."""

import io
from zipfile import BadZipFile

import docx
from docx.opc.exceptions import PackageNotFoundError

from extractors.document import Page
from extractors.errors import DamagedFileError, TooLargeError, UnreadablePageError
from extractors.pages.docx_setting import DocxSetting
from extractors.pages.opened_file import PageSource
from extractors.pages.scan import Scan
from extractors.settings import Settings


def open_docx(content: bytes, name: str, settings: Settings) -> PageSource:
    """Return the Word file's one page; raise DamagedFileError where it cannot be opened."""
    try:
        document = docx.Document(io.BytesIO(content))
        page = DocxSetting(document).page()
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError, SyntaxError, OSError) as cause:
        raise DamagedFileError(name, "the Word file cannot be opened") from cause
    return DocxPages(page)


class DocxPages(PageSource):
    """A Word file's text as one page, however long."""

    page_count = 1

    def __init__(self, page: Page) -> None:
        self._page = page

    def text_page(self, number: int) -> Page | None:
        """Return the one page."""
        return self._page

    def scan(self, number: int) -> Scan:
        """Raise UnreadablePageError: a Word file has no picture."""
        raise UnreadablePageError(number, "a Word file has no page picture")

    def close(self) -> None:
        """Do nothing: everything was read at the opening."""
