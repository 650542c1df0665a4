"""Speed on clean fine-fax pages, and the time to import the library."""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from benchmarks import contestants
from benchmarks.born_digital import measure_born_digital, page_count
from benchmarks.library import run_library
from benchmarks.line import Line, at_least, at_most, told
from benchmarks.papers import PAPERS_DAY, drawn, some
from benchmarks.rounds import Seconds, timed_rounds, times_as_fast

COMMAND = "python -m benchmarks speed"
FAXES, QUICK_FAXES = 90, 6
"""Enough that the second in which the processes start counts for little."""
ROUNDS, QUICK_ROUNDS = 2, 1
IMPORT_RUNS = 5
IMPORT_TIMER = "import time; t = time.perf_counter(); import extractors; print(time.perf_counter() - t)"
LIBRARY, CAREFUL = "library, end to end, Tesseract alone", "library, end to end, careful"
BARE, OCRMYPDF = "bare tesserocr", "OCRmyPDF --jobs 2"


def measure_speed(options: argparse.Namespace) -> list[Line]:
    """Return the lines about fax pages, born-digital pages and import."""
    return [*measure_faxes(options), *measure_born_digital(options), measure_import()]


def measure_faxes(options: argparse.Namespace) -> list[Line]:
    """Time the library with one reader and with two, bare recognition and OCRmyPDF: the same pages, two processes."""
    papers = drawn("fine_fax", seed=options.seed, is_quick=options.quick)
    faxes = some(papers, QUICK_FAXES if options.quick else FAXES, options.seed)
    with tempfile.TemporaryDirectory(prefix="medoffice-bench-") as name:
        pdf = Path(name) / "pages.pdf"
        contestants.pages_as_pdf(faxes, pdf)
        pages = page_count(pdf)
        seconds = timed_rounds(
            {
                LIBRARY: lambda: run_library(faxes, PAPERS_DAY, "--no-careful"),
                CAREFUL: lambda: run_library(faxes, PAPERS_DAY, "--careful"),
                BARE: lambda: contestants.run_bare_tesserocr(faxes),
                OCRMYPDF: lambda: contestants.run_ocrmypdf(pdf),
            },
            QUICK_ROUNDS if options.quick else ROUNDS,
        )
    return _fax_lines(seconds, pages)


def measure_import() -> Line:
    """Time `import extractors` in fresh processes; the first, which may compile, is not counted."""
    command = [sys.executable, "-c", IMPORT_TIMER]
    runs = [subprocess.run(command, capture_output=True, check=True, text=True) for _ in range(IMPORT_RUNS + 1)]
    seconds = median(float(run.stdout) for run in runs[1:])
    return at_most("import extractors, median of 5 fresh processes", seconds, 0.3, unit=" s", command=COMMAND)


def _fax_lines(seconds: Seconds, pages: int) -> list[Line]:
    over_rival = times_as_fast(seconds, LIBRARY, OCRMYPDF)
    over_bare = times_as_fast(seconds, LIBRARY, BARE)
    cost = times_as_fast(seconds, LIBRARY, CAREFUL)
    rates = {name: [60 * pages / each for each in rounds] for name, rounds in seconds.items()}
    what = f"{pages} clean fine-fax pages, 2 processes: "
    return [
        at_least(f"{what}library / OCRmyPDF", over_rival, 1.5, command=COMMAND),
        at_least(f"{what}library / bare tesserocr", over_bare, 0.85, command=COMMAND),
        at_most(f"{what}time with the second reader / without", cost, 2, command=COMMAND),
        *(told(f"{what}{name}", rates[name], unit=" pages/min", command=COMMAND) for name in rates),
    ]
