"""Every error the library raises, each with what is to become of the file or value it concerns.

ExtractorsError
├── DocumentError                   the file as a whole; names the file, never a value in it
│   ├── UnreadableFileError         REJECT  cannot be opened at all (not found, no permission, a directory)
│   ├── EmptyFileError              REJECT  no bytes
│   ├── UnknownMediaTypeError       REJECT  not a kind of file that we read
│   ├── EncryptedFileError          REJECT  needs a password
│   ├── DamagedFileError            REJECT  of a known kind, but no page can be opened
│   ├── NoPagesError                REJECT  sound, and without a page
│   └── TooLargeError               REJECT  too many pages, pixels or bytes
├── PageError                       one page; the rest of the file goes on
│   ├── UnreadablePageError         REVIEW  cannot be decoded
│   └── PageTimeoutError            REVIEW  recognition took longer than the limit
├── EngineError                     the OCR engine
│   ├── EngineUnavailableError      STOP    not installed, or without its language file
│   └── EngineCrashedError          RETRY   the recognising process died
├── SettingsError                   STOP    a setting that cannot be
└── InvalidValueError               REVIEW  a text that is not the value it was taken for (also a ValueError)
    ├── InvalidFormatError          wrong characters or shape
    ├── InvalidLengthError          too short or too long
    ├── InvalidCheckDigitError      well formed, the check digit does not fit
    ├── ImpossibleDateError         a date that no calendar has
    └── UnknownCodeError            well formed, not in the code table
"""

from enum import StrEnum
from typing import ClassVar


class Disposition(StrEnum):
    """What becomes of the work when an error ends it."""

    RETRY = "retry"
    REVIEW = "review"
    REJECT = "reject"
    STOP = "stop"


class ExtractorsError(Exception):
    """Anything that the library raises on purpose."""

    disposition: ClassVar[Disposition] = Disposition.REVIEW


class DocumentError(ExtractorsError):
    """A file that cannot be answered at all: `name` is the file's name, `cause` says why in a few words."""

    disposition = Disposition.REJECT
    code: ClassVar[str] = "unreadable"

    def __init__(self, name: str, cause: str) -> None:
        super().__init__(f"{name}: {cause}")
        self.name = name
        self.cause = cause

    def __reduce__(self) -> tuple[type["DocumentError"], tuple[str, str]]:
        """Pickle by both arguments, so that the error crosses a process pool."""
        return type(self), (self.name, self.cause)


class UnreadableFileError(DocumentError):
    """The file cannot be opened: missing, forbidden, or a directory."""

    code = "unreadable_file"


class EmptyFileError(DocumentError):
    """The file holds no bytes."""

    code = "empty_file"


class UnknownMediaTypeError(DocumentError):
    """The bytes are of no kind of file that we read."""

    code = "unknown_media_type"


class EncryptedFileError(DocumentError):
    """The file asks for a password."""

    code = "encrypted_file"


class DamagedFileError(DocumentError):
    """The file is of a known kind, but no page of it can be opened."""

    code = "damaged_file"


class NoPagesError(DocumentError):
    """The file is sound and has no page."""

    code = "no_pages"


class TooLargeError(DocumentError):
    """The file has more pages, pixels or bytes than the settings allow."""

    code = "too_large"


class PageError(ExtractorsError):
    """One page that cannot be read: `page` counts from 1. The other pages of the file go on."""

    def __init__(self, page: int, cause: str) -> None:
        super().__init__(f"page {page}: {cause}")
        self.page = page
        self.cause = cause

    def __reduce__(self) -> tuple[type["PageError"], tuple[int, str]]:
        """Pickle by both arguments, so that the error crosses a process pool."""
        return type(self), (self.page, self.cause)


class UnreadablePageError(PageError):
    """The page cannot be decoded."""


class PageTimeoutError(PageError):
    """Recognising the page took longer than the limit in the settings."""


class EngineError(ExtractorsError):
    """The OCR engine itself failed."""


class EngineUnavailableError(EngineError):
    """The OCR engine or its language file is not installed."""

    disposition = Disposition.STOP


class EngineCrashedError(EngineError):
    """The process that recognises pages died."""

    disposition = Disposition.RETRY


class SettingsError(ExtractorsError):
    """A setting that cannot be; the message names the setting."""

    disposition = Disposition.STOP


class InvalidValueError(ExtractorsError, ValueError):
    """A text that is not the value it was taken for; the message never holds the text."""


class InvalidFormatError(InvalidValueError):
    """Wrong characters or shape."""


class InvalidLengthError(InvalidValueError):
    """Too short or too long."""


class InvalidCheckDigitError(InvalidValueError):
    """Well formed, but the check digit does not fit."""


class ImpossibleDateError(InvalidValueError):
    """A date that no calendar has."""


class UnknownCodeError(InvalidValueError):
    """Well formed, but not in the code table."""
