"""Memory of one worker: its peak, and whether it grows from page to page."""

import argparse
import itertools
import os
import resource
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from benchmarks.line import Line, at_most
from benchmarks.papers import PAPERS_DAY, draw, some
from benchmarks.progress import say

COMMAND = "python -m benchmarks memory"
PEAK_MB = 400
GROWTH = 1.10
PAPERS, EARLY_PAGES, PAGES = 60, 200, 2000
QUICK_PAPERS, QUICK_EARLY_PAGES, QUICK_PAGES = 8, 10, 30
FORMS = "fine_fax,standard_fax,born_digital_pdf,clean_scan_pdf"
PAGES_BETWEEN_LINES = 100
MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Memory:
    """A worker's resident megabytes after few and after many pages, and at its peak."""

    early_pages: int
    pages: int
    early: float
    late: float
    peak: float


def measure_memory(options: argparse.Namespace) -> list[Line]:
    """Return the lines about a worker's memory over many pages, faxed, scanned and born digital by turns."""
    wanted = QUICK_PAPERS if options.quick else PAPERS
    early, pages = (QUICK_EARLY_PAGES, QUICK_PAGES) if options.quick else (EARLY_PAGES, PAGES)
    with tempfile.TemporaryDirectory(prefix="medoffice-bench-") as name:
        say("drawing papers")
        drawn = draw(Path(name), layouts="seen", at_least=wanted, seed=options.seed, forms=FORMS)
        papers = some(drawn, wanted, options.seed)
        with ProcessPoolExecutor(1, get_context("spawn")) as pool:
            memory = pool.submit(_read_for_long, papers, early, pages).result()
    return _lines(memory)


def _lines(memory: Memory) -> list[Line]:
    growth = memory.late / memory.early
    what = f"resident after {memory.pages} pages ({memory.late:.0f} MB) / after {memory.early_pages}"
    return [
        at_most(
            f"peak memory of a worker over {memory.pages} pages", memory.peak, PEAK_MB, unit=" MB", command=COMMAND
        ),
        at_most(f"{what} ({memory.early:.0f} MB)", growth, GROWTH, command=COMMAND),
    ]


def _read_for_long(papers: Sequence[Path], early_pages: int, pages: int) -> Memory:
    """Read the papers round and round in this process until so many pages have passed."""
    import extractors

    early_at, early, done, said = 0, 0.0, 0, 0
    for path in itertools.cycle(papers):
        done += extractors.extract(path, today=PAPERS_DAY).source.pages
        if not early_at and done >= early_pages:
            early_at, early = done, resident_mb()
        if done >= said + PAGES_BETWEEN_LINES:
            said = done
            say(f"{done} of {pages} pages, {resident_mb():.0f} MB")
        if done >= pages:
            break
    return Memory(early_at, done, early, resident_mb(), peak_mb())


def resident_mb() -> float:
    """Return this process's resident memory in megabytes; Linux alone tells it."""
    resident_pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return resident_pages * os.sysconf("SC_PAGE_SIZE") / MEGABYTE


def peak_mb() -> float:
    """Return the most memory this process ever held, in megabytes."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / MEGABYTE if sys.platform == "darwin" else peak / 1024
