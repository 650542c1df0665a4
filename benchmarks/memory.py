"""Memory of the library's processes: the peak of one, and whether they grow from page to page."""

import argparse
import itertools
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.library import answers_of, library_process
from benchmarks.line import Line, at_most
from benchmarks.papers import PAPERS_DAY, draw, pages_of, some
from benchmarks.process_memory import family_of, peak_mb, resident_mb
from benchmarks.progress import progress, say

COMMAND = "python -m benchmarks memory"
PEAK_MB = 400
GROWTH = 1.10
FORMS = "fine_fax,standard_fax,born_digital_pdf,clean_scan_pdf"


@dataclass(frozen=True, slots=True)
class Extent:
    """How many papers are read round and round, until how many pages; memory is taken over a window of pages."""

    papers: int
    early_pages: int
    pages: int
    window: int


FULL = Extent(papers=60, early_pages=200, pages=2000, window=100)
QUICK = Extent(papers=8, early_pages=8, pages=30, window=8)


@dataclass(frozen=True, slots=True)
class Sample:
    """Megabytes after so many pages: resident in all processes together, and the most that one of them ever held."""

    pages: int
    resident: float
    peak: float


def measure_memory(options: argparse.Namespace) -> list[Line]:
    """Return the lines about the memory of `python -m extractors --processes 2` over many pages of many forms."""
    extent = QUICK if options.quick else FULL
    with tempfile.TemporaryDirectory(prefix="medoffice-bench-") as name:
        say("drawing papers")
        drawn = draw(Path(name), layouts="seen", at_least=extent.papers, seed=options.seed, forms=FORMS)
        papers = _again_and_again(some(drawn, extent.papers, options.seed), extent.pages)
        samples = list(progress(_samples(papers), len(papers), "reading"))
    return _lines(samples, extent)


def _again_and_again(papers: Sequence[Path], pages: int) -> list[Path]:
    """Return the papers in turn until they have so many pages."""
    sums = itertools.accumulate(pages_of(paper) for paper in itertools.cycle(papers))
    count = 1 + sum(1 for _ in itertools.takewhile(lambda total: total < pages, sums))
    return list(itertools.islice(itertools.cycle(papers), count))


def _samples(papers: Sequence[Path]) -> Iterator[Sample]:
    done = 0
    with library_process(papers, PAPERS_DAY) as process:
        for answer in answers_of(process, len(papers)):
            done += answer["source"]["pages"]
            family = family_of(process.pid)
            yield Sample(done, sum(map(resident_mb, family)), max(map(peak_mb, family)))


def _lines(samples: Sequence[Sample], extent: Extent) -> list[Line]:
    last = samples[-1].pages
    early = _resident(samples, extent.early_pages, extent.early_pages + extent.window)
    late = _resident(samples, last - extent.window, last)
    what = f"resident memory after {last} pages / after {extent.early_pages} ({late:.0f} / {early:.0f} MB, 2 processes)"
    peak = max(sample.peak for sample in samples)
    return [
        at_most(f"peak memory of a process over {last} pages", peak, PEAK_MB, unit=" MB", command=COMMAND),
        at_most(what, late / early, GROWTH, command=COMMAND),
    ]


def _resident(samples: Sequence[Sample], start: int, end: int) -> float:
    """Return the median over a window of pages: a single moment depends on the page being read in it."""
    return median(sample.resident for sample in samples if start <= sample.pages <= end)
