"""The intake as Prefect sees it: one run a batch of papers, a task a source and a task a chunk."""

import time
from typing import Annotated, Any

from prefect import flow, task
from prefect.cache_policies import NO_CACHE
from pydantic import Field

from flows.intake import artifacts
from flows.intake.ledger_count import count_pages
from flows.intake.occasion import Occasion, current_occasion
from flows.intake.progress import Progress, Watch
from flows.intake.run import IntakeRun, open_run
from flows.intake.steps import Plan, take
from flows.outcomes import SafeFailure, is_retryable, safely
from flows.settings import SOURCE_NAME, OfficeSettings
from flows.waiting import count_reasons

SourceName = Annotated[str, Field(pattern=SOURCE_NAME)]
SECONDS_BETWEEN_UPDATES = 2.0


@task(name="receive", task_run_name="receive-{source}", cache_policy=NO_CACHE, persist_result=False)
def receive_task(run: IntakeRun, source: str) -> int:
    """Take in what is new at one source."""
    return safely(lambda: run.receive(source), run.error_log)


@task(name="read", task_run_name="read-{number}", cache_policy=NO_CACHE, persist_result=False)
def read_task(run: IntakeRun, number: int, most_files: int) -> int:  # noqa: ARG001 - the number names the task run
    """Read and file one chunk of the files that wait."""
    return safely(lambda: run.read_chunk(most_files), run.error_log)


@task(name="count", cache_policy=NO_CACHE, persist_result=False)
def count_task(run: IntakeRun) -> int:
    """Count every page in the store."""
    return safely(lambda: count_pages(run.office), run.error_log)


@flow(name="intake", persist_result=False, validate_parameters=False)
def intake(sources: list[SourceName] | None = None, most_files: int | None = None, is_overnight: bool = False) -> None:
    """Take in what is new at the sources (by default all), read what waits, file it or put it up for review."""
    occasion = safely(current_occasion, None)
    plan = Plan(None if sources is None else tuple(sources), most_files, is_overnight)
    safely(lambda: take_in(occasion, plan), occasion.settings.error_log)


def take_in(occasion: Occasion, plan: Plan) -> None:
    """Run the steps as tasks and show in the Prefect UI how far they are and what came of them."""
    with open_run(occasion) as run:
        run.watchers.append(progress_bar())
        try:
            take(run, plan, TaskSteps(occasion.settings))
        finally:
            show_counts(run)


class TaskSteps:
    """The steps as Prefect tasks: what may go better later is tried again after growing pauses."""

    def __init__(self, settings: OfficeSettings) -> None:
        pauses = list(settings.retry_pauses_seconds)
        self._tries: dict[str, Any] = {
            "retries": len(pauses),
            "retry_delay_seconds": pauses,
            "retry_condition_fn": is_retryable,
        }

    def receive(self, run: IntakeRun, source: str) -> SafeFailure | None:
        """Take in what is new at a source; return what went wrong, if anything."""
        try:
            receive_task.with_options(**self._tries)(run, source)
        except SafeFailure as failure:
            return failure
        return None

    def read(self, run: IntakeRun, number: int, most_files: int) -> int:
        """Read the next chunk of files and return how many that was."""
        return read_task.with_options(**self._tries)(run, number, most_files)

    def count(self, run: IntakeRun) -> None:
        """Count every page in the store."""
        count_task.with_options(**self._tries)(run)


def progress_bar() -> Watch:
    """Return what shows the run's progress, though not more often than people look."""
    bar = artifacts.begin_progress()
    shown = 0.0

    def show(progress: Progress) -> None:
        nonlocal shown
        is_end = progress.to_read > 0 and progress.read >= progress.to_read
        if is_end or time.monotonic() - shown > SECONDS_BETWEEN_UPDATES:
            shown = time.monotonic()
            artifacts.show_progress(bar, progress.read, progress.to_read)

    return show


def show_counts(run: IntakeRun) -> None:
    """Show the run's counts and the way to what waits."""
    settings = run.office.settings
    ui = f"http://127.0.0.1:{settings.prefect_port}/artifacts/key/{artifacts.WAITING}"
    artifacts.show_counts(run.tally, count_reasons(run.office.store.review_queue()), settings.review_url or ui)
