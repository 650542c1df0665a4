"""Reads many files with the library, a worker process a core."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.progress import progress

if TYPE_CHECKING:
    from extractors import Settings


@dataclass(frozen=True, slots=True)
class Answer:
    """What the library said about a file: its result as JSON, or the name of the error it raised."""

    name: str
    result: str | None
    error: str = ""


def read_all(paths: Sequence[Path], *, processes: int, today: date, settings: "Settings") -> Iterator[Answer]:
    """Yield the answer for every file in their order; draw the progress in a terminal."""
    yield from progress(_answers(paths, processes, today, settings), len(paths), "reading")


def read_one(path: Path, today: date, settings: "Settings") -> Answer:
    """Return the answer for one file; runs in a worker."""
    import extractors

    return Answer(path.name, extractors.extract(path, today=today, settings=settings).model_dump_json())


def _answers(paths: Sequence[Path], processes: int, today: date, settings: "Settings") -> Iterator[Answer]:
    """Yield the answers; an error, also one that the library never promised, leaves its file unread."""
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        for path, future in [(path, pool.submit(read_one, path, today, settings)) for path in paths]:
            fault = future.exception()
            yield Answer(path.name, None, error=type(fault).__name__) if fault else future.result()
