"""From an error's disposition to what Prefect does, and the only place that turns an exception into a safe one.

| disposition | what becomes of the work |
| --- | --- |
| RETRY | the task raises RetryableFailure; Prefect tries it again after growing pauses |
| REVIEW | no failure: the file goes to a person, and is counted |
| REJECT | no failure: the file is rejected with the error's code, and is counted |
| STOP | the task raises FatalFailure; the run fails |

Prefect keeps the text and the traceback of whatever a task or flow raises. So they raise a safe failure instead: the
error's class and a random reference. The error log says under that reference where in the code the error arose, and
holds no text of any error and no value either.
"""

import os
import secrets
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from extractors.errors import Disposition
from extractors.faults import places

T = TypeVar("T")


class SafeFailure(Exception):  # noqa: N818 - it stands for an error, and says so in its text
    """An error as Prefect may see it: `kind` is the error's class and `reference` leads to the error log."""

    def __init__(self, kind: str, reference: str) -> None:
        super().__init__(f"{kind} (reference {reference})")
        self.kind = kind
        self.reference = reference

    def __reduce__(self) -> tuple[type["SafeFailure"], tuple[str, str]]:
        """Pickle by both arguments."""
        return type(self), (self.kind, self.reference)


class RetryableFailure(SafeFailure):
    """Trying again may help."""


class FatalFailure(SafeFailure):
    """Trying again does not help."""


def disposition_of(error: BaseException) -> Disposition:
    """Return what an error says is to become of the work; an error that says nothing stops it."""
    stated = getattr(error, "disposition", None)
    return stated if isinstance(stated, Disposition) else Disposition.STOP


def safely(work: Callable[[], T], error_log: Path | None) -> T:
    """Return what the work returns; raise a safe failure in place of any error.

    It is raised outside the `except` block: inside, the error would hang on to it as its context.
    """
    try:
        return work()
    except SafeFailure as failure:
        outcome = type(failure)(failure.kind, failure.reference)
    except Exception as error:  # noqa: BLE001 - this is the place
        outcome = noted(error, error_log)
    raise outcome


def noted(error: Exception, error_log: Path | None) -> SafeFailure:
    """Return the safe failure that stands for the error, written down in the error log."""
    reference = secrets.token_hex(6)
    if error_log:
        write_down(error, reference, error_log)
    is_retry = disposition_of(error) is Disposition.RETRY
    return (RetryableFailure if is_retry else FatalFailure)(type(error).__name__, reference)


def write_down(error: BaseException, reference: str, error_log: Path) -> None:
    """Add the error's class and the places in the code that it came through to the log, without any value."""
    line = f"{datetime.now(UTC).isoformat(timespec='seconds')} {reference} {type(error).__name__} {places(error)}\n"
    try:
        descriptor = os.open(error_log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    except OSError:
        return  # a full disk must not hide the failure itself
    with os.fdopen(descriptor, "a", encoding="utf-8") as log:
        log.write(line)


def is_retryable(_task: object, _run: object, state: object) -> bool:
    """Tell Prefect whether a failed task is worth another try."""
    return isinstance(getattr(state, "data", None), RetryableFailure)
