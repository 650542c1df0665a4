"""medoffice extract."""

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import extractors
from extractors import DocumentError, Result, Settings
from flows.terminal import print_table, say


def extract_files(files: Sequence[Path], *, as_json: bool, today: date, settings: Path | None) -> bool:
    """Print what the files hold; return whether all of them could be read."""
    chosen = Settings.load(settings) if settings else Settings()
    is_whole = True
    for path in files:
        try:
            result = extractors.extract(path, today=today, settings=chosen)
        except DocumentError as error:
            sys.stderr.write(f"medoffice: {error}\n")
            is_whole = False
            continue
        if as_json:
            say(result.model_dump_json())
        else:
            print_result(result)
    return is_whole


def print_result(result: Result) -> None:
    """Print a file's documents for people: each value with where it stands and how sure it is."""
    say(f"{result.source.name}: {result.source.pages} page(s)")
    for document in result.documents:
        pages = ", ".join(map(str, document.pages))
        title = f"{document.doctype} (page {pages}; {document.confidence:.0%}; {document.disposition})"
        rows = [
            (path, reading.text, reading.page, f"{reading.confidence:.0%}")
            for path, reading in document.readings.items()
        ]
        if rows:
            print_table(title, ("value", "as printed", "page", "sure"), rows)
        else:
            say(title)
        for problem in document.problems:
            say(f"  {problem.severity}: {problem.code} {problem.path}")
