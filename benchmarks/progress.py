"""A progress bar on stderr, in a terminal alone."""

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
WIDTH = 30


def progress(items: Iterable[T], total: int, what: str) -> Iterator[T]:
    """Yield the items and draw how many of the total have passed; draw nothing where stderr is no terminal."""
    is_shown = sys.stderr.isatty() and total > 0
    for count, item in enumerate(items, start=1):
        yield item
        if is_shown:
            filled = WIDTH * count // total
            end = "\n" if count == total else ""
            print(f"\r{what} [{'#' * filled:<{WIDTH}}] {count}/{total}", end=end, file=sys.stderr, flush=True)


def say(line: str) -> None:
    """Print a line about the work to stderr, apart from the results on stdout."""
    print(line, file=sys.stderr, flush=True)
