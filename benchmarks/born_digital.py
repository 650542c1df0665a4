"""Speed on born-digital PDF pages, half of them dense, on one core."""

import argparse
import os
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from statistics import median

from benchmarks.dense_pages import draw_dense
from benchmarks.line import Line, at_least, told
from benchmarks.papers import PAPERS_DAY, drawn, some
from benchmarks.progress import say

COMMAND = "python -m benchmarks speed"
TARGET_PAGES_A_SECOND = 15
PLAIN_PAPERS, QUICK_PLAIN_PAPERS = 60, 10
PAGES_A_DENSE_FILE = 5
WARMING_PAPERS = 12
ROUNDS, QUICK_ROUNDS = 3, 1


def measure_born_digital(options: argparse.Namespace) -> list[Line]:
    """Time the library with and without the comparison of text layer and picture, turn by turn."""
    with tempfile.TemporaryDirectory(prefix="medoffice-bench-") as name:
        plain = drawn("born_digital_pdf", seed=options.seed, is_quick=options.quick)
        count = QUICK_PLAIN_PAPERS if options.quick else PLAIN_PAPERS
        papers = with_dense_pages(some(plain, count, options.seed), Path(name), options.seed)
        rates: dict[bool, list[float]] = {False: [], True: []}
        for number in range(QUICK_ROUNDS if options.quick else ROUNDS):
            for compares in (False, True) if number % 2 == 0 else (True, False):
                rates[compares].append(_pages_a_second(papers, compares=compares))
                say(f"round {number + 1}: comparison {compares}, {rates[compares][-1]:.1f} pages a second")
    what = "born-digital pages, half dense, 1 core: "
    without = f"{what}without the text-layer comparison"
    return [
        at_least(without, median(rates[False]), TARGET_PAGES_A_SECOND, unit=" pages/s", command=COMMAND),
        told(f"{what}with it", rates[True], unit=" pages/s", command=COMMAND),
    ]


def with_dense_pages(papers: Sequence[Path], folder: Path, seed: int) -> list[Path]:
    """Draw as many dense pages as the papers have into the folder; return the papers and the files drawn."""
    pages = sum(map(page_count, papers))
    dense = [folder / f"dense-{number:03d}.pdf" for number in range(-(-pages // PAGES_A_DENSE_FILE))]
    for number, path in enumerate(dense):
        draw_dense(path, min(PAGES_A_DENSE_FILE, pages - number * PAGES_A_DENSE_FILE), seed + number)
    return [*papers, *dense]


def page_count(pdf: Path) -> int:
    """Return the number of pages of a PDF."""
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        return len(document)


def _pages_a_second(papers: Sequence[Path], *, compares: bool) -> float:
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        return pool.submit(_read_on_one_core, papers, compares=compares).result()


def _read_on_one_core(papers: Sequence[Path], *, compares: bool) -> float:
    """Return the pages a second over the papers, after some of them that load what is loaded once."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    import extractors

    settings = extractors.Settings(compare_text_layer=compares)
    for path in papers[:: -(-len(papers) // WARMING_PAPERS)]:
        extractors.extract(path, today=PAPERS_DAY, settings=settings)
    started = time.perf_counter()
    pages = sum(extractors.extract(path, today=PAPERS_DAY, settings=settings).source.pages for path in papers)
    return pages / (time.perf_counter() - started)
