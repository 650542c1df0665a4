"""What the intake flow costs beside the library alone, over the same files."""

import argparse
import shutil
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from benchmarks.library import run_library
from benchmarks.line import Line, at_most, told
from benchmarks.office import BenchOffice
from benchmarks.papers import PAPERS_DAY, drawn, some
from benchmarks.rounds import Seconds, timed_rounds, times_as_fast

COMMAND = "python -m benchmarks flow"
MOST_COST = 1.15
FILES, QUICK_FILES = 300, 12
ROUNDS, QUICK_ROUNDS = 2, 1
FORMS = ("fine_fax", "clean_scan_pdf", "born_digital_pdf")
LIBRARY, FLOW = "library alone", "intake flow"


def measure_flow(options: argparse.Namespace) -> list[Line]:
    """Time the intake under a running Prefect server and the library alone, turn by turn, two processes each.

    The flow's time is that of the whole command `medoffice ingest`: its start, the originals and the records written.
    """
    files = QUICK_FILES if options.quick else FILES
    with tempfile.TemporaryDirectory(prefix="medoffice-bench-") as name:
        papers = _inbox(Path(name) / "inbox", drawn(*FORMS, seed=options.seed, is_quick=options.quick), files)
        seconds: Seconds = {LIBRARY: [], FLOW: []}
        for number in range(QUICK_ROUNDS if options.quick else ROUNDS):
            with BenchOffice.started(Path(name) / f"office-{number}") as office:
                _time_both(office, papers, seconds, is_flow_first=number % 2 == 1)
    return _lines(seconds, files)


def _inbox(folder: Path, papers: Sequence[Path], files: int) -> list[Path]:
    """Return that many of the papers, copied into a folder where nothing but papers lies."""
    folder.mkdir()
    return [Path(shutil.copy(path, folder)) for path in some(papers, files, seed=1)]


def _time_both(office: BenchOffice, papers: Sequence[Path], seconds: Seconds, *, is_flow_first: bool) -> None:
    turn: dict[str, Callable[[], object]] = {
        LIBRARY: partial(run_library, papers, PAPERS_DAY),
        FLOW: partial(office.run, "ingest", str(papers[0].parent)),
    }
    names = reversed(turn) if is_flow_first else iter(turn)
    for name, taken in timed_rounds({name: turn[name] for name in names}, 1).items():
        seconds[name] += taken
    if office.documents() < len(papers) or not office.flow_runs():
        raise RuntimeError("the flow did not read every paper under Prefect")


def _lines(seconds: Seconds, files: int) -> list[Line]:
    what = f"{files} files, 2 processes: "
    cost = times_as_fast(seconds, LIBRARY, FLOW)
    return [
        at_most(f"{what}intake flow / library alone, wall time", cost, MOST_COST, command=COMMAND),
        *(told(f"{what}{name}", taken, unit=" s", command=COMMAND) for name, taken in seconds.items()),
    ]
