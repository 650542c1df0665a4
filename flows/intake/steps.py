"""The order of an intake, the same under Prefect and without it."""

import sys
from dataclasses import dataclass
from typing import Protocol

from flows.intake.ledger_count import count_pages
from flows.intake.run import IntakeRun
from flows.outcomes import SafeFailure, safely


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run is to do: the sources by name (None means all), how many files at most, and whether to count."""

    sources: tuple[str, ...] | None = None
    most_files: int | None = None
    is_overnight: bool = False


class Steps(Protocol):
    """How each step is carried out."""

    def receive(self, run: IntakeRun, source: str) -> SafeFailure | None:
        """Take in what is new at a source; return what went wrong, if anything."""
        ...

    def read(self, run: IntakeRun, number: int, most_files: int) -> int:
        """Read the next chunk of files and return how many that was."""
        ...

    def count(self, run: IntakeRun) -> None:
        """Count every page in the store."""
        ...


class PlainSteps:
    """The steps by themselves, one try each."""

    def receive(self, run: IntakeRun, source: str) -> SafeFailure | None:
        """Take in what is new at a source; return what went wrong, if anything."""
        try:
            safely(lambda: run.receive(source), run.error_log)
        except SafeFailure as failure:
            return failure
        return None

    def read(self, run: IntakeRun, number: int, most_files: int) -> int:  # noqa: ARG002 - as the interface has it
        """Read the next chunk of files and return how many that was."""
        return run.read_chunk(most_files)

    def count(self, run: IntakeRun) -> None:
        """Count every page in the store."""
        count_pages(run.office)


def take(run: IntakeRun, plan: Plan, steps: Steps) -> None:
    """Receive, read and file. A source that fails does not keep the others from it; the run fails at the end."""
    names = run.office.source_names if plan.sources is None else plan.sources
    sources = [run.office.source(name).name for name in names]
    failures = [failure for name in sources if (failure := steps.receive(run, name))]
    most_files = plan.most_files or sys.maxsize
    run.begin_reading(most_files)
    read_all(run, most_files, steps)
    if plan.is_overnight:
        steps.count(run)
    if failures:
        raise failures[0]


def read_all(run: IntakeRun, most_files: int, steps: Steps) -> None:
    """Read chunk after chunk until nothing waits or enough is read."""
    rest, number = most_files, 0
    while rest > 0:
        number += 1
        asked = min(run.office.settings.batch_size, rest)
        done = steps.read(run, number, asked)
        rest -= done
        if done < asked:
            return
