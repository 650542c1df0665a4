"""Label candidates: the words of a page that may be a label, whatever the vocabulary: looked up once for all."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from extractors.document import Page
from extractors.kept import kept
from extractors.layout.label_placing import Candidate, Placing
from extractors.layout.phrases import LEAST_FUZZY, most_edits
from extractors.layout.rows import LOOSE_GAP, rows_of
from extractors.layout.runs import Run, runs_of
from extractors.layout.spellings import letters_of

_LEAST_BEFORE_WORDS = 8
"""Letters of a label that is known though damaged where no colon and no gap parts it from words that follow."""
MOST_WORDS = 12
"""Most words that a label is printed in."""
_ANYWHERE = Placing(())
"""What a place is worth to vocabularies of which no word stands near it: to others it is worth no more."""


class Alike(NamedTuple):
    """Candidates of one length, and their letters as bits."""

    length: int
    candidates: list[Candidate]
    letters: NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class Candidates:
    """All candidates of a page.

    `by_spelling` holds those that a phrase may be spelled as, `damaged` those in whose place damage is accepted, by
    length, and `ended` those that a colon ends: labels, known or not.
    """

    by_spelling: dict[str, list[Candidate]]
    damaged: list[Alike]
    ended: list[Candidate]


@kept
def candidates_on(page: Page) -> Candidates:
    """Return the page's candidates."""
    by_spelling: dict[str, list[Candidate]] = {}
    damaged, ended = [], []
    for found, is_likely in _candidates(page):
        if found.compact:
            by_spelling.setdefault(found.compact, []).append(found)
        if is_likely and _may_be_damaged(found):
            damaged.append(found)
        if is_likely and found.begins and found.run.colons[found.end - 1] and not found.run.is_prose:
            ended.append(found)
    return Candidates(by_spelling, list(_by_length(damaged)), ended)


def _candidates(page: Page) -> Iterator[tuple[Candidate, bool]]:
    """Yield the candidates row by row; likely ones may be a label however they are spelled."""
    for index, row in enumerate(rows_of(page)):
        for run in runs_of(row):
            for start in range(run.start, run.end):
                if run.folded[start]:
                    yield from _from(run, index, start)


def _from(run: Run, row: int, start: int) -> Iterator[tuple[Candidate, bool]]:
    """Yield the runs of words from `start`, up to the first colon."""
    begins, compact = run.begins(start), ""
    for end in range(start + 1, min(run.end, start + MOST_WORDS) + 1):
        last = run.folded[end - 1]
        compact += last
        is_led = run.colons[end - 1] or (end < run.end and not run.folded[end])
        if last or is_led:
            tail, has_colon = run.tail(end)
            yield Candidate(row, start, end, tail, begins, has_colon, compact, run), is_led or begins
        if run.colons[end - 1]:
            return


def _may_be_damaged(found: Candidate) -> bool:
    size = len(found.compact)
    run = found.run
    goes_on = found.tail < run.end and run.row.gap_before(found.tail) <= LOOSE_GAP
    if size < _LEAST_BEFORE_WORDS and goes_on and not found.has_colon and run.row.words[found.tail].text.isalpha():
        return False
    is_long = size >= LEAST_FUZZY and size + most_edits(found.compact) >= found.least
    return is_long and (found.begins or found.has_colon) and _ANYWHERE.worth(found) != 0


def _by_length(candidates: Sequence[Candidate]) -> Iterator[Alike]:
    by_length = sorted(candidates, key=lambda found: len(found.compact))
    for length, group in groupby(by_length, key=lambda found: len(found.compact)):
        alike = list(group)
        yield Alike(length, alike, np.array([letters_of(found.compact) for found in alike], dtype=np.uint64))
