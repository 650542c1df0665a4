"""Word files: paragraphs, tables, headers, footers and text boxes in reading order, on one page however long."""

import io
import struct
import zlib
from typing import Any
from zipfile import BadZipFile, ZipFile

import docx
import numpy as np
from docx.exceptions import PythonDocxError
from docx.opc.exceptions import OpcError
from PIL import Image

from extractors.errors import DamagedFileError, TooLargeError, UnreadablePageError
from extractors.ocr import GreyImage
from extractors.pages.docx_setting import DocxSetting
from extractors.pages.docx_text import BLIP
from extractors.pages.image_file import UNDECODABLE, grey_pixels
from extractors.pages.opened_file import PageSource
from extractors.pages.scan import Scan
from extractors.settings import Settings

BROKEN = (
    OpcError, PythonDocxError, BadZipFile, zlib.error, struct.error, EOFError, OSError,
    LookupError, ValueError, SyntaxError, AttributeError, TypeError, RuntimeError,
)  # fmt: skip
"""What zipfile, lxml and python-docx raise over a broken archive, broken XML, or parts that are missing."""

FEW_CHARACTERS = 60
"""A Word file with less text than this around a picture is a scan that was pasted into Word."""

MIN_PICTURE_PIXELS = 200_000
PICTURE_NOTE = "picture_not_read"
EMBEDDED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"


def open_docx(content: bytes, name: str, settings: Settings) -> PageSource:
    """Return the Word file's one page; raise DamagedFileError where it cannot be opened."""
    try:
        _check_size(content, name, settings)
        document = docx.Document(io.BytesIO(content))
        return DocxPages(document, settings.max_page_pixels)
    except BROKEN as cause:
        raise DamagedFileError(name, "the Word file cannot be opened") from cause


class DocxPages(PageSource):
    """A Word file as one page."""

    page_count = 1

    def __init__(self, document: Any, max_pixels: int) -> None:
        parts = _parts(document)
        self._pictures = _large_pictures(document, max_pixels)
        notes = (PICTURE_NOTE,) if self._pictures else ()
        self._page = DocxSetting().page(parts, notes)

    def text_page(self, number: int) -> Any:  # noqa: ARG002
        """Return the one page, or None where it is nothing but pictures."""
        is_scan = sum(len(word.text) for word in self._page.words) < FEW_CHARACTERS
        return None if is_scan and self._pictures else self._page

    def scan(self, number: int) -> Scan:
        """Return the pictures of the file, one below the other; raise UnreadablePageError where it has none."""
        if not self._pictures:
            raise UnreadablePageError(number, "a Word file has no page picture")
        width = max(picture.shape[1] for picture in self._pictures)
        padded = (
            np.pad(picture, ((0, 0), (0, width - picture.shape[1])), constant_values=255) for picture in self._pictures
        )
        return Scan(np.vstack(list(padded)), 0.0, 0.0)

    def close(self) -> None:
        """Do nothing: everything was read at the opening."""


def _check_size(content: bytes, name: str, settings: Settings) -> None:
    """Raise TooLargeError for a zip bomb, before anything is unpacked."""
    with ZipFile(io.BytesIO(content)) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > settings.max_file_bytes:
            raise TooLargeError(name, f"more than {settings.max_file_bytes} bytes unpacked")


def _parts(document: Any) -> list[Any]:
    """Return the headers, the body and the footers as XML, each header and footer once."""
    headers: list[Any] = []
    footers: list[Any] = []
    for section in document.sections:
        firsts = (section.first_page_header, section.first_page_footer)
        pairs = [(section.header, headers), (section.footer, footers)]
        if section.different_first_page_header_footer:
            pairs = [(firsts[0], headers), (firsts[1], footers), *pairs]
        for part, found in pairs:
            if not part.is_linked_to_previous:
                found.append(part._element)  # noqa: SLF001
    return [*headers, document.element.body, *footers]


def _large_pictures(document: Any, max_pixels: int) -> list[GreyImage]:
    pictures = []
    for blip in document.element.body.iter(BLIP):
        part = document.part.related_parts.get(blip.get(EMBEDDED, ""))
        picture = _picture(part.blob, max_pixels) if part is not None else None
        if picture is not None:
            pictures.append(picture)
    return pictures


def _picture(content: bytes, max_pixels: int) -> GreyImage | None:
    """Return an embedded picture's pixels, or None where it is small, oversized or of a kind that is not read."""
    try:
        with Image.open(io.BytesIO(content)) as image:
            if not MIN_PICTURE_PIXELS <= image.width * image.height <= max_pixels:
                return None
            return grey_pixels(image)
    except UNDECODABLE:
        return None
