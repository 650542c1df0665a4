"""Recognise many files in worker processes: one engine and one thread each, watched, replaced when they hang or die.

A page that takes longer than the limit comes back as `page_timed_out`; a page whose worker dies is tried once more in a
fresh worker and then comes back as `page_unreadable`. No page is lost, whatever becomes of a worker.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from extractors.document import Page
from extractors.errors import DocumentError, EngineCrashedError, PageTimeoutError
from extractors.pages.unread import unread_page
from extractors.pool_worker import Died, FileFacts, Job, Outcome, TimedOut, Worker, WorkerGroup
from extractors.settings import Settings

LOOK_AHEAD = 4
"""Files opened ahead of the one being finished, so that every worker has a page to read."""

OPEN_SECONDS = 120.0
WORKER_DEATHS = 2


@dataclass(frozen=True, slots=True)
class FileTask:
    """A file to recognise: `key` is the caller's own, `name` is what the result calls it."""

    key: str
    source: Path | bytes
    name: str


@dataclass(frozen=True, slots=True)
class RecognisedFile:
    """A file's answer: its facts and all its pages, or the error that kept it from being opened."""

    key: str
    name: str
    facts: FileFacts | None = None
    pages: tuple[Page, ...] = ()
    error: DocumentError | None = None


@dataclass(slots=True)
class _Progress:
    """A file under way: the pages that are still to be asked for and those that are there."""

    task: FileTask
    facts: FileFacts | None = None
    asked: int = 0
    is_opening: bool = False
    error: DocumentError | None = None
    pages: dict[int, Page] = field(default_factory=dict)

    @property
    def is_done(self) -> bool:
        """Tell whether every page is there, or the file cannot be opened."""
        return self.error is not None or (self.facts is not None and len(self.pages) == self.facts.page_count)

    def answer(self) -> RecognisedFile:
        """Return the finished file, its pages in order."""
        pages = tuple(self.pages[number] for number in sorted(self.pages))
        return RecognisedFile(self.task.key, self.task.name, self.facts, pages, self.error)
