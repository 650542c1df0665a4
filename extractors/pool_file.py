"""A file on its way through the pool: which of its pages are asked for, which are there."""

from collections import deque
from dataclasses import dataclass, field
from pathlib import Path

from extractors.document import Page
from extractors.errors import DamagedFileError, DocumentError
from extractors.pool_process import Fate
from extractors.pool_worker import FileFacts, Job, OpenJob, PageJob

MOST_DEATHS = 2
"""A page at which this many workers died is given up."""

OPENING = 0
"""Stands for the opening itself where pages are numbered from 1."""


@dataclass(frozen=True, slots=True)
class FileTask:
    """A file to recognise: `key` is the caller's own, `name` is what the result calls it."""

    key: str
    source: Path | bytes
    name: str


@dataclass(frozen=True, slots=True)
class RecognisedFile:
    """A file's answer: its facts and all its pages in order, or the error that kept it from being opened."""

    key: str
    name: str
    facts: FileFacts | None = None
    pages: tuple[Page, ...] = ()
    error: DocumentError | None = None


@dataclass(slots=True)
class FileUnderWay:
    """A file whose pages are being recognised; `todo` holds the numbers of what is still to be given out."""

    task: FileTask
    id: int
    todo: deque[int] = field(default_factory=lambda: deque([OPENING]))
    facts: FileFacts | None = None
    error: DocumentError | None = None
    pages: dict[int, Page] = field(default_factory=dict)
    deaths: dict[int, int] = field(default_factory=dict)
    unbegun: set[int] = field(default_factory=set)
    """Numbers that a worker was given which died before it began with them."""

    @property
    def is_done(self) -> bool:
        """Tell whether every page is there, or the file cannot be opened."""
        return self.error is not None or (self.facts is not None and len(self.pages) == self.facts.page_count)

    def next_job(self) -> tuple[int, Job]:
        """Return the next number to be done and the job that does it."""
        number = self.todo.popleft()
        opening = OpenJob(self.id, self.task.source, self.task.name)
        return number, opening if number == OPENING else PageJob(opening, number)

    def accept(self, number: int, value: FileFacts | Page) -> None:
        """Take the answer for a number."""
        if isinstance(value, FileFacts):
            self.facts = value
            self.todo.extend(range(1, value.page_count + 1))
        else:
            self.pages[number] = value

    def fail(self, number: int, fate: Fate, *, had_begun: bool = True) -> None:
        """Take note that a worker failed at a number: a hung one is not tried again, a dead one once.

        A worker that had not begun died of something else; that is believed once a number.
        """
        if had_begun or fate != Fate.DIED or number in self.unbegun:
            self.deaths[number] = self.deaths.get(number, 0) + 1
        else:
            self.unbegun.add(number)
        if fate == Fate.DIED and self.deaths.get(number, 0) < MOST_DEATHS:
            self.todo.appendleft(number)
        elif number == OPENING:
            cause = "opening it takes too long" if fate == Fate.TIMED_OUT else "it cannot be opened"
            self.error = DamagedFileError(self.task.name, cause)
        else:
            from extractors.pages.unread import unread_page  # with all that decodes pictures, hardly ever needed here

            problem = "page_timed_out" if fate == Fate.TIMED_OUT else "page_unreadable"
            self.pages[number] = unread_page(number, problem)

    def answer(self) -> RecognisedFile:
        """Return the finished file."""
        pages = tuple(self.pages[number] for number in sorted(self.pages))
        return RecognisedFile(self.task.key, self.task.name, self.facts, () if self.error else pages, self.error)
