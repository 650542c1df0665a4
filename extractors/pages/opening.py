"""Open a file: its bytes, its kind, its number of pages. Everything that is wrong with it has its own error."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from extractors.errors import (
    EmptyFileError,
    EncryptedFileError,
    NoPagesError,
    TooLargeError,
    UnknownMediaTypeError,
    UnreadableFileError,
)
from extractors.pages import media_type as kinds
from extractors.pages.opened_file import OpenedFile, PageSource
from extractors.pages.quiet import without_pillow_warnings
from extractors.settings import Settings

Opener = Callable[[bytes, str, Settings], PageSource]


def open_file(source: Path | bytes, *, name: str, settings: Settings) -> OpenedFile:
    """Return the file, ready to be read page by page; raise a DocumentError naming it and the cause."""
    # A file system's name need not be Unicode, what is told of the file has to be.
    name = name.encode("utf-8", "replace").decode("utf-8")
    content = source if isinstance(source, bytes) else _content_of(source, name, settings)
    if not content:
        raise EmptyFileError(name, "the file is empty")
    if len(content) > settings.max_file_bytes:
        raise TooLargeError(name, f"more than {settings.max_file_bytes} bytes")
    media_type = kinds.media_type_of(content)
    if media_type is None:
        raise UnknownMediaTypeError(name, "not a PDF, TIFF, PNG, JPEG, GIF, BMP, WebP or Word (DOCX) file")
    if media_type == kinds.ENCRYPTED_OFFICE:
        raise EncryptedFileError(name, "a password is needed")
    with without_pillow_warnings():
        pages = _opener_of(media_type)(content, name, settings)
    _check_page_count(pages, name, settings)
    return OpenedFile(name, hashlib.sha256(content).hexdigest(), media_type, pages)


def _content_of(path: Path, name: str, settings: Settings) -> bytes:
    try:
        if path.is_dir():
            raise UnreadableFileError(name, "it is a directory")
        if not path.is_file() and path.exists():
            raise UnreadableFileError(name, "it is not a regular file")
        if path.stat().st_size > settings.max_file_bytes:
            raise TooLargeError(name, f"more than {settings.max_file_bytes} bytes")
        return path.read_bytes()
    except OSError as cause:
        raise UnreadableFileError(name, (cause.strerror or "cannot be read").lower()) from cause
    except ValueError as cause:
        raise UnreadableFileError(name, "no file can have this name") from cause


def _check_page_count(pages: PageSource, name: str, settings: Settings) -> None:
    if pages.page_count and pages.page_count <= settings.max_pages:
        return
    pages.close()
    if not pages.page_count:
        raise NoPagesError(name, "the file has no page")
    raise TooLargeError(name, f"{pages.page_count} pages; the limit is {settings.max_pages}")


def _opener_of(media_type: str) -> Opener:
    """Return what opens this kind of file; the libraries behind it are loaded only when it is asked for."""
    if media_type == kinds.PDF:
        from extractors.pages.pdf_file import open_pdf

        return open_pdf
    if media_type == kinds.DOCX:
        from extractors.pages.docx_file import open_docx

        return open_docx
    if media_type == kinds.TIFF:
        from extractors.pages.tiff_file import open_tiff

        return open_tiff
    from extractors.pages.image_file import open_image

    return open_image
