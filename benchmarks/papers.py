"""Papers to measure on: drawn by the generator into a temporary folder, dense pages drawn here."""

import json
import random
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from math import ceil
from pathlib import Path

from benchmarks.scoring.papers import TRUTH_SUFFIX

PAPERS_DAY = date(2026, 11, 23)
"""The day on which drawn papers are read: shortly after the latest date on them."""


class PapersError(Exception):
    """The generator cannot draw the papers; its own message has gone to stderr."""


def draw(folder: Path, *, layouts: str, at_least: int, seed: int, forms: str = "") -> list[Path]:
    """Draw papers of the layouts (`seen`, `held`) into the folder, at least so many, and return the files by name."""
    count = ceil(at_least / max(1, papers_a_round(layouts, forms)))
    command = [sys.executable, "-m", "sample_docs", "make", "--layouts", layouts, "--seed", str(seed)]
    command += ["--count", str(count), "--forms", forms, "--out", str(folder)]
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
