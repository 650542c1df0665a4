"""What a page holds once it has been recognised: words in lines, rulings, check boxes. Frozen; no image, no file.

Lengths are points (1/72 inch) on the upright page, origin at its top left corner. A page whose true size is
unknown (a photograph, a file without a resolution) is taken to be 612 points wide.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple, Self

from extractors.kept import kept

DEFAULT_PAGE_WIDTH = 612.0


class Box(NamedTuple):
    """A rectangle on a page, in points: left, top, right, bottom."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Return the box's width in points."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Return the box's height in points."""
        return self.bottom - self.top

    @property
    def center(self) -> tuple[float, float]:
        """Return the box's middle as x, y in points."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2


class Origin(StrEnum):
    """Where a page's words come from."""

    OCR = "ocr"
    TEXT_LAYER = "text_layer"
    DOCX = "docx"


@dataclass(frozen=True, slots=True)
class Word:
    """A printed word: its text, the reader's confidence (0 to 1), its place; `paragraph` counts from 1, DOCX only."""

    text: str
    confidence: float
    box: Box
    page: int
    paragraph: int | None = None

    def __reduce__(self) -> tuple[type["Word"], tuple[Any, ...]]:
        # The way between processes: a frozen class with slots is otherwise copied field by field, ten times as slowly.
        return Word, (self.text, self.confidence, self.box, self.page, self.paragraph)


@dataclass(frozen=True, slots=True)
class Line:
    """Words that stand on one base line, left to right; a wide gap parts two lines of two columns."""

    words: tuple[Word, ...]
    box: Box = field(init=False, compare=False, repr=False)
    """The smallest box around the words."""

    def __post_init__(self) -> None:
        left, top, right, bottom = zip(*(word.box for word in self.words), strict=True)
        object.__setattr__(self, "box", Box(min(left), min(top), max(right), max(bottom)))

    def __reduce__(self) -> tuple[type["Line"], tuple[Any, ...]]:
        return Line, (self.words,)

    @property
    def text(self) -> str:
        """Return the words with one space between each."""
        return " ".join([word.text for word in self.words])

    @property
    def page(self) -> int:
        """Return the number of the page the line stands on."""
        return self.words[0].page


@dataclass(frozen=True, slots=True)
class Ruling:
    """A straight printed line, horizontal or vertical; its box is as thin as the line."""

    box: Box

    def __reduce__(self) -> tuple[type["Ruling"], tuple[Any, ...]]:
        return Ruling, (self.box,)

    @property
    def is_horizontal(self) -> bool:
        """Tell whether the line runs from left to right."""
        return self.box.width >= self.box.height


@dataclass(frozen=True, slots=True)
class CheckBox:
    """A printed box to tick, and whether it is ticked; `confidence` is that of `is_ticked`."""

    box: Box
    page: int
    is_ticked: bool
    confidence: float
    paragraph: int | None = None


@dataclass(frozen=True, slots=True)
class FaxHeader:
    """The line that the sending fax machine printed along the top of a page, and what it says."""

    text: str
    box: Box
    sender_number: str | None = None
    sender_name: str | None = None
    sent: date | None = None
    page: int | None = None
    page_count: int | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One upright page: size in points, lines in reading order (the fax machine's own line is not among them).

    `problem` is the code of what kept the page from being read (`page_unreadable`, `page_timed_out`), if anything.
    `notes` are codes of findings that belong to the page as a whole (`damaged_rows`, `text_layer_disagrees`).
    """

    number: int
    width: float
    height: float
    origin: Origin
    lines: tuple[Line, ...] = ()
    rulings: tuple[Ruling, ...] = ()
    check_boxes: tuple[CheckBox, ...] = ()
    fax_header: FaxHeader | None = None
    problem: str | None = None
    notes: tuple[str, ...] = ()
    kept: dict[Any, Any] = field(default_factory=dict, init=False, compare=False, repr=False)
    """What has been worked out about the page (see `extractors.kept`); no part of it, and not sent with it."""

    def __getstate__(self) -> list[Any]:
        return [getattr(self, part.name) for part in fields(self) if part.init]

    def __setstate__(self, state: list[Any]) -> None:
        for part, value in zip(fields(self), [*state, {}], strict=True):
            object.__setattr__(self, part.name, value)

    @property
    def words(self) -> Iterator[Word]:
        """Yield every word in reading order."""
        return (word for line in self.lines for word in line.words)

    @property
    def text(self) -> str:
        """Return the page's lines, one a row."""
        return _page_text(self)

    @property
    def is_blank(self) -> bool:
        """Tell whether the page was read and holds no word."""
        return not self.lines and self.problem is None


@kept
def _page_text(page: Page) -> str:
    return "\n".join(line.text for line in page.lines)


@dataclass(frozen=True, slots=True)
class Document:
    """Consecutive or belonging pages that make one paper; never empty."""

    pages: tuple[Page, ...]
    sender: FaxHeader | None = field(default=None)

    @classmethod
    def of(cls, pages: tuple[Page, ...]) -> Self:
        """Return the document of these pages, with the first fax header among them."""
        headers = (page.fax_header for page in pages if page.fax_header)
        return cls(pages, next(headers, None))

    @property
    def lines(self) -> Iterator[Line]:
        """Yield the lines of all pages in reading order."""
        return (line for page in self.pages for line in page.lines)

    @property
    def text(self) -> str:
        """Return the text of all pages, one line a row, a form feed between pages."""
        return "\f".join(page.text for page in self.pages)

    def page(self, number: int) -> Page:
        """Return the page of this number (as in the file, from 1)."""
        return next(page for page in self.pages if page.number == number)
