"""The library as its users run it: the command `python -m extractors`, two processes."""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

PROCESSES = 2

Process = subprocess.Popen[str]


@contextmanager
def library_process(papers: Sequence[Path], today: date, *options: str) -> Iterator[Process]:
    """Give the command while it reads the papers; it is ended where its answers are not read to the end."""
    command = [sys.executable, "-m", "extractors", "--processes", str(PROCESSES), "--today", today.isoformat()]
    with subprocess.Popen([*command, *options, *map(str, papers)], stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.terminate()


def answers_of(process: Process, papers: int) -> Iterator[dict[str, Any]]:
    """Yield the answers as they come; raise RuntimeError where a paper has none."""
    count = 0
    for line in process.stdout or ():
        count += 1
        yield json.loads(line)
    if count != papers:
        raise RuntimeError(f"{papers - count} of {papers} papers were not answered")


def run_library(papers: Sequence[Path], today: date, *options: str) -> int:
    """Read the papers end to end (open, recognise, split, classify, extract, check); return the number of pages."""
    with library_process(papers, today, *options) as process:
        return sum(answer["source"]["pages"] for answer in answers_of(process, len(papers)))
