"""Papers to measure on: drawn by the generator into a temporary folder."""

import json
import random
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from functools import cache
from math import ceil
from pathlib import Path

from benchmarks.progress import say
from benchmarks.scoring.papers import TRUTH_SUFFIX

PAPERS_DAY = date(2026, 11, 23)
"""The day on which drawn papers are read: shortly after the latest date on them."""


QUICK_LAYOUTS = "fax_cover_sheet"
"""Part of the names of the layouts that a quick run draws."""


class PapersError(Exception):
    """The generator cannot draw the papers; its own message has gone to stderr."""


def drawn(*forms: str, seed: int, is_quick: bool = False) -> list[Path]:
    """Return one paper of every seen layout in these forms (of some layouts in a quick run).

    The papers are drawn once for all measurements of a run, form beside form, and go when the program ends.
    """
    folder = Path(_folder().name)
    only = QUICK_LAYOUTS if is_quick else ""
    with ThreadPoolExecutor(len(forms)) as side_by_side:
        drawings = side_by_side.map(lambda form: _drawn(folder / form, form, seed, only), forms)
        return [path for papers in drawings for path in papers]


@cache
def _drawn(folder: Path, form: str, seed: int, only: str) -> list[Path]:
    say(f"drawing papers: {form}")
    return draw(folder, layouts="seen", at_least=1, seed=seed, forms=form, only=only)


@cache
def _folder() -> "tempfile.TemporaryDirectory[str]":
    return tempfile.TemporaryDirectory(prefix="medoffice-bench-")


def draw(  # noqa: PLR0913 - by name only
    folder: Path, *, layouts: str, at_least: int, seed: int, forms: str = "", only: str = ""
) -> list[Path]:
    """Draw at least so many papers of groups of layouts (`held,typed_held`) into the folder; return the files by name.

    `only` keeps to layouts whose name has this in it; `at_least` does not count with it.
    """
    count = ceil(at_least / max(1, papers_a_round(layouts, forms)))
    command = [sys.executable, "-m", "sample_docs", "make", "--layouts", layouts, "--seed", str(seed)]
    command += ["--count", str(count), "--forms", forms, "--only", only, "--out", str(folder)]
    if subprocess.run(command, stdout=subprocess.DEVNULL, check=False).returncode:
        raise PapersError("sample_docs cannot draw the papers (faxed ones need libspandsp2, see sample_docs/README.md)")
    return papers_in(folder)


def papers_a_round(layouts: str, forms: str) -> int:
    """Return how many papers one round over the layouts and forms makes."""
    from sample_docs.layouts import known_layouts
    from sample_docs.make import forms_named, orders

    try:
        return len(orders(known_layouts(layouts), forms_named(forms), 1))
    except KeyError as cause:
        raise PapersError(f"no form of papers is called {cause}") from cause


def papers_in(folder: Path) -> list[Path]:
    """Return the files of a folder that are papers, by name."""
    return sorted(path for path in folder.iterdir() if path.is_file() and not path.name.endswith(TRUTH_SUFFIX))


def some(papers: Sequence[Path], count: int, seed: int) -> list[Path]:
    """Return that many of the papers, or all where there are fewer, by name; the same seed picks the same."""
    return sorted(random.Random(seed).sample(papers, min(count, len(papers))))


def pages_of(paper: Path) -> int:
    """Return how many pages a drawn paper has, as its truth says; a Word file counts as one."""
    return json.loads(paper.with_suffix(TRUTH_SUFFIX).read_text(encoding="utf-8"))["pages"] or 1
