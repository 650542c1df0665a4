"""Recognise many files in worker processes: one engine and one thread each, watched, replaced when they hang or die.

A page that takes longer than the limit comes back as `page_timed_out`; a page whose worker dies is tried once more in a
fresh worker and then comes back as `page_unreadable`. No page is lost, whatever becomes of a worker.
"""

from collections.abc import Callable, Iterable, Iterator
from multiprocessing.connection import wait
from types import TracebackType
from typing import Any, Self

from extractors.errors import DocumentError, EngineCrashedError
from extractors.pool_file import FileTask, FileUnderWay, RecognisedFile
from extractors.pool_process import Fate, Worker
from extractors.pool_worker import CallJob, FileFacts
from extractors.settings import Settings

__all__ = ["FileFacts", "FileTask", "RecognisedFile", "WorkerPool"]

FILES_AHEAD = 2
"""Files kept open beside one a worker, so that no worker waits while the last pages of a file are read."""

MOST_FAILED_STARTS = 3
LONGEST_WAIT_SECONDS = 60.0


class WorkerPool:
    """Worker processes that recognise pages; a context manager, whose end ends them."""

    def __init__(self, processes: int, settings: Settings) -> None:
        self._settings = settings
        self._workers = [Worker(settings) for _ in range(max(processes, 1))]
        self._caller: Worker | None = None
        self._files: list[FileUnderWay] = []
        self._next_id = 0
        self._failed_starts = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def process_ids(self) -> tuple[int, ...]:
        """Return the operating system's numbers of the processes that recognise pages."""
        return tuple(worker.process_id for worker in self._workers)

    def close(self) -> None:
        """End every worker."""
        for worker in [*self._workers, *([self._caller] if self._caller else [])]:
            worker.kill()
        self._workers, self._caller = [], None

    def recognise(self, tasks: Iterable[FileTask]) -> Iterator[RecognisedFile]:
        """Yield each file when all its pages are there, in the order they are finished; each file exactly once.

        Raise EngineError where the engine cannot be opened.
        """
        waiting = iter(tasks)
        try:
            while self._give_out(waiting):
                for worker in self._reported():
                    self._take_from(worker)
                yield from self._finished()
        finally:
            self._drop_unfinished()

    def run(self, function: Callable[..., Any], *arguments: Any, timeout_seconds: float | None = None) -> Any:
        """Return what an importable function returns when called in a process of its own.

        Raise TimeoutError after the time given, EngineCrashedError where the process dies.
        """
        if self._caller is None:
            self._caller = Worker(self._settings, opens_engine=False)
        caller = self._caller
        answer = _awaited(caller)
        if not isinstance(answer, Fate):
            caller.is_ready = True
            caller.give(CallJob(function, arguments), place=function, timeout_seconds=timeout_seconds)
            answer = _awaited(caller)
            caller.place = None
        if isinstance(answer, Fate):
            caller.kill()
            self._caller = None
            raise _call_error(answer)
        if answer is not None and answer.error is not None:
            raise answer.error
        return answer.value if answer else None

    def _give_out(self, waiting: Iterator[FileTask]) -> bool:
        """Give every idle worker a job; tell whether anything is left to be done."""
        while len(self._files) < len(self._workers) + FILES_AHEAD:
            task = next(waiting, None)
            if task is None:
                break
            self._files.append(FileUnderWay(task, self._next_id))
            self._next_id += 1
        for worker in self._workers:
            if worker.is_idle:
                self._give(worker)
        return bool(self._files)

    def _give(self, worker: Worker) -> None:
        """Give the worker a page of the file it has open if there is one, else of the file that came first."""
        ready = [file for file in self._files if file.todo]
        if not ready:
            return
        file = next((file for file in ready if file.id == worker.held_file), ready[0])
        number, job = file.next_job()
        worker.held_file = file.id
        worker.give(job, place=(file, number), timeout_seconds=self._settings.page_timeout_seconds)

    def _reported(self) -> list[Worker]:
        """Wait until a worker has answered, died or run out of time; return those of which something is expected."""
        expected = [worker for worker in self._workers if worker.is_expected]
        left = min((worker.seconds_left() for worker in expected), default=0.0)
        wait([worker.connection for worker in expected], timeout=min(left, LONGEST_WAIT_SECONDS))
        return expected

    def _take_from(self, worker: Worker) -> None:
        answer = worker.take()
        if answer is None:
            return
        if isinstance(answer, Fate):
            self._replace(worker, answer)
        elif not worker.is_ready:
            if answer.error is not None:
                raise answer.error
            worker.is_ready, self._failed_starts = True, 0
        else:
            self._accept(worker, answer.value, answer.error)

    def _accept(self, worker: Worker, value: Any, error: Exception | None) -> None:
        file, number = worker.place
        worker.place = None
        if isinstance(error, DocumentError):
            file.error = error
            file.todo.clear()
        elif isinstance(error, EngineCrashedError):
            file.fail(number, Fate.DIED)
        elif error is not None:
            raise error
        else:
            file.accept(number, value)

    def _replace(self, worker: Worker, fate: Fate) -> None:
        """Put a new worker in the place of one that hangs or has died."""
        if worker.place is not None:
            file, number = worker.place
            file.fail(number, fate, had_begun=worker.has_begun)
        elif not worker.is_ready:
            self._failed_starts += 1
            if self._failed_starts >= MOST_FAILED_STARTS:
                raise EngineCrashedError("the recognising processes do not start")
        worker.kill()
        self._workers[self._workers.index(worker)] = Worker(self._settings)

    def _finished(self) -> Iterator[RecognisedFile]:
        done = [file for file in self._files if file.is_done]
        for file in done:
            self._files.remove(file)
            yield file.answer()

    def _drop_unfinished(self) -> None:
        """Forget what the caller no longer asks for, so that no late answer reaches the next batch."""
        self._files = []
        for worker in [worker for worker in self._workers if worker.place is not None]:
            worker.kill()
            self._workers[self._workers.index(worker)] = Worker(self._settings)


def _awaited(worker: Worker) -> Any:
    """Return the worker's next answer or what became of it; at once where it waits for a job."""
    while worker.is_expected:
        wait([worker.connection], timeout=min(worker.seconds_left(), LONGEST_WAIT_SECONDS))
        answer = worker.take()
        if answer is not None:
            return answer
    return None


def _call_error(fate: Fate) -> Exception:
    if fate == Fate.TIMED_OUT:
        return TimeoutError("the call took longer than the limit")
    return EngineCrashedError("the process that was called died")
