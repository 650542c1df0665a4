"""Memory of the library's processes: the peak of one, and whether they grow from page to page."""

import argparse
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.library import answers_of, library_process
from benchmarks.line import Line, at_most
from benchmarks.papers import PAPERS_DAY, drawn, pages_of, some
from benchmarks.process_memory import family_of, peak_mb, resident_mb
from benchmarks.progress import progress

COMMAND = "python -m benchmarks memory"
PEAK_MB = 400
GROWTH = 1.10
PICTURES, TEXTS = ("fine_fax", "clean_scan_pdf"), ("born_digital_pdf",)


@dataclass(frozen=True, slots=True)
class Extent:
    """How many papers are read round and round, until how many pages; memory is taken over a window of pages."""

    pictures: int
    texts: int
    early_pages: int
    pages: int
    window: int


FULL = Extent(pictures=20, texts=80, early_pages=200, pages=2000, window=100)
QUICK = Extent(pictures=4, texts=6, early_pages=8, pages=30, window=8)


@dataclass(frozen=True, slots=True)
class Sample:
    """Megabytes after so many pages: resident in all processes together, and the most that one of them ever held."""

    pages: int
    resident: float
    peak: float


def measure_memory(options: argparse.Namespace) -> list[Line]:
    """Return the lines about the memory of `python -m extractors --processes 2` over many pages, a fifth pictures."""
    extent = QUICK if options.quick else FULL
    papers = _again_and_again(_mixed(extent, options), extent.pages)
    return _lines(list(progress(_samples(papers), len(papers), "reading")), extent)


def _mixed(extent: Extent, options: argparse.Namespace) -> list[Path]:
    """Return the papers whose pictures have to be recognised, evenly among those that carry their text.

    Evenly, so that each process has met both sorts before memory is first taken: what it then grows by is a leak.
    """
    pictures, texts = (drawn(*forms, seed=options.seed, is_quick=options.quick) for forms in (PICTURES, TEXTS))
    pictures, texts = some(pictures, extent.pictures, options.seed), some(texts, extent.texts, options.seed)
    shares = ([picture, *texts[at :: len(pictures)]] for at, picture in enumerate(pictures))
    return list(itertools.chain.from_iterable(shares))


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
