"""Recognise: the bytes of received files become results; pages are read in worker processes, side by side."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from types import TracebackType
from typing import Self

from extractors import pipeline
from extractors.pool import FileTask, RecognisedFile, WorkerPool
from extractors.result import Result, Source
from flows.intake.ahead import ahead
from flows.intake.outcome import Outcome, Recognised, Refused
from flows.office import Office
from flows.outcomes import noted
from flows.settings import OfficeSettings
from records.filing import PageRead
from records.receipt import Receipt

FILES_AHEAD = 8


class Readers:
    """The worker processes of a run; they are started when there is something to read."""

    def __init__(self, settings: OfficeSettings) -> None:
        self._settings = settings
        self._open = ExitStack()
        self._pool: WorkerPool | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()

    def recognise(self, tasks: Iterator[FileTask]) -> Iterator[RecognisedFile]:
        """Yield each file with its pages as soon as all of them are read; the next ones are read meanwhile."""
        if self._pool is None:
            self._pool = self._open.enter_context(WorkerPool(self._settings.processes, self._settings.extractors))
        return ahead((file for file in self._pool.recognise(tasks)), FILES_AHEAD)


def recognise(office: Office, readers: Readers, receipts: Sequence[Receipt]) -> Iterator[Outcome]:
    """Yield what becomes of each file, as soon as it is read."""
    if not receipts:
        return
    waiting = {receipt.id: receipt for receipt in receipts}
    tasks = (FileTask(each.id, office.store.get_original(each.id), each.name) for each in receipts)
    for file in readers.recognise(tasks):
        yield outcome(office, waiting.pop(file.key), file)


def outcome(office: Office, receipt: Receipt, file: RecognisedFile) -> Outcome:
    """Return what becomes of one file whose pages are read, or which could not be opened."""
    if file.error:
        return Refused(receipt, file.error.code)
    assert file.facts
    source = Source(
        name=receipt.name, sha256=file.facts.sha256, media_type=file.facts.media_type, pages=file.facts.page_count
    )
    return Recognised(
        receipt, answer(office, source, file), tuple(PageRead(page.text, page.notes) for page in file.pages)
    )


def answer(office: Office, source: Source, file: RecognisedFile) -> Result:
    """Return the file's result; the error log says where a fault in reading it arose."""

    def on_fault(fault: Exception) -> None:
        noted(fault, office.settings.error_log)

    settings = office.settings.extractors
    return pipeline.answer(source, file.pages, today=office.today, settings=settings, on_fault=on_fault)
