"""Many files at once: pages recognised side by side in worker processes, answers in the order of the files."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from extractors.errors import DocumentError
from extractors.pool import FileTask, RecognisedFile, WorkerPool
from extractors.result import Result, Source
from extractors.settings import Settings


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one file: its result, or the error that names the file and the cause."""

    path: Path
    result: Result | None = None
    error: DocumentError | None = None


def extract_many(paths: Sequence[Path], *, today: date, settings: Settings, processes: int = 1) -> Iterator[Answer]:
    """Yield the answer for each file, in the order given; a file that fails stops no other."""
    tasks = [FileTask(str(index), path, path.name) for index, path in enumerate(paths)]
    early: dict[int, Answer] = {}
    due = 0
    with WorkerPool(processes=processes, settings=settings) as pool:
        _get_ready()
        for file in pool.recognise(tasks):
            index = int(file.key)
            early[index] = answer_of(paths[index], file, today=today, settings=settings)
            while due in early:
                yield early.pop(due)
                due += 1


def _get_ready() -> None:
    """Import what answers are made with: here and not above, while the workers start."""
    from extractors.registry import known_doctypes

    known_doctypes()


def answer_of(path: Path, file: RecognisedFile, *, today: date, settings: Settings) -> Answer:
    """Return the answer for a file whose pages have been recognised."""
    if file.facts is None:
        return Answer(path, error=file.error)
    from extractors import pipeline

    facts = file.facts
    source = Source(name=facts.name, sha256=facts.sha256, media_type=facts.media_type, pages=facts.page_count)
    return Answer(path, pipeline.answer(source, file.pages, today=today, settings=settings))
