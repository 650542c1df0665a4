"""OpenedFile: a file whose kind and number of pages are known; pages are decoded one by one when asked for."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from extractors.document import Box, Page
from extractors.errors import UnreadablePageError
from extractors.ocr import GreyImage
from extractors.pages.scan import Scan


class PageSource(ABC):
    """The pages of one open file; numbers count from 1."""

    page_count: int

    def text_page(self, number: int) -> Page | None:  # noqa: ARG002
        """Return the page from the file's own text, or None where the page must be recognised from its picture."""
        return None

    @abstractmethod
    def scan(self, number: int) -> Scan:
        """Return the page as a picture; raise UnreadablePageError where it cannot be decoded."""

    def part(self, number: int, box: Box, dpi: float) -> GreyImage:  # noqa: ARG002
        """Return a part of a page that carries its own words as a picture; the box is in points."""
        raise UnreadablePageError(number, "the file has no picture of its text")

    @abstractmethod
    def close(self) -> None:
        """Give back the file's memory."""


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """A file ready to be read: its name, the SHA-256 of its bytes, its media type, and its pages."""

    name: str
    sha256: str
    media_type: str
    source: PageSource

    @property
    def page_count(self) -> int:
        """Return the number of pages, at least 1."""
        return self.source.page_count

    def close(self) -> None:
        """Give back the file's memory."""
        self.source.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
