"""Problem: something about a record that a person should know. A finding, not a failure."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """An error sends the document to review; a warning only tells."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """A finding about the value at `path` (`""` for the whole document); never holds the value itself."""

    path: str
    code: str
    severity: Severity = Severity.ERROR


READING_FAILED = "reading_failed"
"""The code of a paper that a fault of ours kept from being read."""


def error(path: str, code: str) -> Problem:
    """Return a finding that sends the document to review."""
    return Problem(path, code, Severity.ERROR)


def warning(path: str, code: str) -> Problem:
    """Return a finding that only tells."""
    return Problem(path, code, Severity.WARNING)
