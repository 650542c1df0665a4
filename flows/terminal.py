"""What people see: lines and tables on stdout, progress bars on stderr where that is a terminal."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from flows.intake import progress as intake


def say(line: str) -> None:
    """Print one line."""
    sys.stdout.write(f"{line}\n")


def print_table(title: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print a table; numbers stand to the right. Nothing is printed for no rows."""
    if not rows:
        return
    table = Table(title=title, title_justify="left", title_style="bold")
    for name, value in zip(columns, rows[0], strict=True):
        table.add_column(name, justify="right" if isinstance(value, int) else "left", overflow="fold")
    for row in rows:
        table.add_row(*map(str, row))
    Console(soft_wrap=not sys.stdout.isatty()).print(table)


@contextmanager
def progress_bar() -> Iterator[intake.Watch]:
    """Give what shows an intake's progress on a terminal, and does nothing elsewhere."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), disable=not sys.stderr.isatty()) as bars:
        bar = bars.add_task("taking in", total=None)

        def show(progress: intake.Progress) -> None:
            if progress.to_read:
                bars.update(bar, description="reading", completed=progress.read, total=progress.to_read)
            else:
                bars.update(bar, completed=progress.received)

        yield show
