"""What happens inside a worker process: open files, recognise pages, call functions, one job at a time."""

import os
import signal
import threading
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any

from extractors.collection import collect_rarely
from extractors.errors import ExtractorsError
from extractors.settings import Settings


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What is known of a file once it is open."""

    name: str
    sha256: str
    media_type: str
    page_count: int


@dataclass(frozen=True, slots=True)
class OpenJob:
    """Open a file and tell its facts; the worker keeps it open until it is given another."""

    file: int
    source: Path | bytes
    name: str


@dataclass(frozen=True, slots=True)
class PageJob:
    """Recognise one page of a file."""

    opening: OpenJob
    number: int


@dataclass(frozen=True, slots=True)
class CallJob:
    """Call a function that can be imported."""

    function: Callable[..., Any]
    arguments: tuple[Any, ...]


Job = OpenJob | PageJob | CallJob


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a job: its value, or the error that it ended with."""

    value: Any = None
    error: Exception | None = None


READY = Answer("ready")
BEGUN = "begun"
"""Sent before a job is done: what kills a worker that has not begun is not the job."""


def serve(connection: Connection, settings: Settings, *, opens_engine: bool) -> None:
    """Do the jobs that come over the connection until it closes or the process that started this one is gone."""
    code = 1
    try:
        _leave_terminal()
        collect_rarely()
        threading.Thread(target=_end_with_parent, daemon=True).start()
        _work(connection, settings, opens_engine=opens_engine)
        code = 0
    finally:
        # Without a traceback on the terminal: it could quote the page. The other side sees that the process died.
        os._exit(code)


def _leave_terminal() -> None:
    """Become a process group of one's own, and silent: libtiff and others tell every bad row of a page."""
    os.setpgid(0, 0)
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 2)
    os.close(silence)


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os.killpg(os.getpgrp(), signal.SIGKILL)


def _work(connection: Connection, settings: Settings, *, opens_engine: bool) -> None:
    bench = Bench(settings)
    connection.send(bench.answer(bench.open_engine) if opens_engine else READY)
    while True:
        try:
            job = connection.recv()
        except EOFError:
            return
        connection.send(BEGUN)
        connection.send(bench.answer(bench.do, job))


class Bench:
    """What a worker keeps from job to job: its engine and the file opened last."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._engine: Any = None
        self._opened: Any = None
        self._file: int | None = None

    def answer(self, function: Callable[..., Any], *arguments: Any) -> Answer:
        """Return what the function returns, or the error that it raised on purpose."""
        try:
            return Answer(function(*arguments))
        except ExtractorsError as error:
            return Answer(error=error)

    def open_engine(self) -> str:
        """Open the engine, so that the first page does not wait for it; this process works with one thread."""
        import cv2

        from extractors.ocr import open_engine

        # Its threads wait by counting: beside other workers they take more time than they save.
        cv2.setNumThreads(1)
        self._engine = self._engine or open_engine(self._settings)
        return "ready"

    def do(self, job: Job) -> Any:
        """Return what comes of the job."""
        if isinstance(job, CallJob):
            return job.function(*job.arguments)
        from extractors.pages import recognise_page

        if isinstance(job, PageJob):
            self._open(job.opening)
            self.open_engine()
            return recognise_page(self._opened, job.number, engine=self._engine, settings=self._settings)
        self._open(job)
        opened = self._opened
        return FileFacts(opened.name, opened.sha256, opened.media_type, opened.page_count)

    def _open(self, job: OpenJob) -> None:
        from extractors.pages import open_file

        if job.file == self._file:
            return
        if self._opened is not None:
            self._opened.close()
            self._opened = self._file = None
        self._opened = open_file(job.source, name=job.name, settings=self._settings)
        self._file = job.file
