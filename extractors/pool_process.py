"""A worker process seen from outside: started, given jobs, watched, killed."""

import os
import signal
import time
from contextlib import suppress
from enum import StrEnum
from multiprocessing import get_context
from typing import Any

from extractors.pool_worker import Answer, Job, serve
from extractors.settings import Settings

STARTED_WITHIN_SECONDS = 120.0


class Fate(StrEnum):
    """How a worker failed its job."""

    DIED = "died"
    TIMED_OUT = "timed_out"


class Worker:
    """One worker process and the job it has; `place` is what the owner remembers the job by."""

    def __init__(self, settings: Settings, *, opens_engine: bool = True) -> None:
        context = get_context("spawn")
        self._settings = settings
        self._connection, far_end = context.Pipe()
        self._process = context.Process(
            target=serve, args=(far_end, settings), kwargs={"opens_engine": opens_engine}, daemon=True
        )
        self._process.start()
        far_end.close()
        self.is_ready = False
        self.place: Any = None
        self.has_begun = False
        self.held_file: int | None = None
        self._deadline = time.monotonic() + STARTED_WITHIN_SECONDS

    @property
    def is_idle(self) -> bool:
        """Tell whether the worker waits for a job."""
        return self.is_ready and self.place is None

    @property
    def is_expected(self) -> bool:
        """Tell whether something is to come from the worker."""
        return not self.is_idle

    @property
    def connection(self) -> Any:
        """Return what becomes readable when the worker has answered or died."""
        return self._connection

    @property
    def process_id(self) -> int:
        """Return the operating system's number of the process."""
        assert self._process.pid is not None
        return self._process.pid

    def give(self, job: Job, *, place: Any, timeout_seconds: float | None) -> None:
        """Hand over a job; an answer is expected within the time given."""
        self.place, self.has_begun = place, False
        self._deadline = time.monotonic() + timeout_seconds if timeout_seconds is not None else float("inf")
        with suppress(ConnectionError):  # it has died, and `take` will find that out
            self._connection.send(job)

    def seconds_left(self) -> float:
        """Return the time until the worker's answer is overdue."""
        return max(self._deadline - time.monotonic(), 0.0)

    def take(self) -> Answer | Fate | None:
        """Return the worker's answer, what became of it, or None while it is still at work."""
        try:
            while self._connection.poll():
                answer: Answer | str = self._connection.recv()
                if isinstance(answer, Answer):
                    return answer
                self.has_begun = True
        except (EOFError, ConnectionError):
            return Fate.DIED
        return None if self.seconds_left() else Fate.TIMED_OUT

    def kill(self) -> None:
        """End the process at once, whatever it does, and what it has started (the command of an engine)."""
        self._process.kill()
        with suppress(ProcessLookupError):
            os.killpg(self.process_id, signal.SIGKILL)
        self._process.join()
        self._connection.close()
        self._process.close()
