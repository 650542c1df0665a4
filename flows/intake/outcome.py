"""What becomes of a file that was to be read."""

from dataclasses import dataclass, field

from extractors.result import Result
from records.filing import PageRead
from records.receipt import Receipt


@dataclass(frozen=True, slots=True)
class Recognised:
    """A file that was read: its result, and what was read of each page in order."""

    receipt: Receipt
    result: Result = field(repr=False)
    pages: tuple[PageRead, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that cannot be read: `code` says why."""

    receipt: Receipt
    code: str


Outcome = Recognised | Refused
