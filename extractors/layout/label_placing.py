"""Label placing: how well the place where words stand suits a label."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import NamedTuple

from extractors.layout.phrases import LEAST_FUZZY, fold
from extractors.layout.rows import LOOSE_GAP
from extractors.layout.runs import Run

LEAST_FUZZY_PLAIN = 6
"""Letters of a phrase from which damage is accepted without a colon behind it."""
_STREETS = frozenset(
    map(
        fold,
        ("st", "street", "ave", "avenue", "rd", "road", "blvd", "drive", "lane", "ln", "way", "parkway", "highway"),
    )
)
_VALUE_LIKE = re.compile(r".*[\d@].*|[$#(].*")


class Candidate(NamedTuple):
    """Words `start` to `end` of a row that may be a label: `begins` if one may begin there, `tail` where hints end."""

    row: int
    start: int
    end: int
    tail: int
    begins: bool
    has_colon: bool
    compact: str
    run: Run

    @property
    def least(self) -> int:
        """Return how many letters a phrase has of which the words are a damaged print."""
        return LEAST_FUZZY if self.has_colon else LEAST_FUZZY_PLAIN

    @property
    def parts(self) -> list[str]:
        """Return the folded words."""
        return [part for part in self.run.folded[self.start : self.end] if part]


@dataclass(frozen=True, slots=True)
class Placing:
    """How well a place suits a label of a vocabulary whose words are known."""

    known_words: Collection[str]

    def worth(self, found: Candidate) -> float:
        """Return how well the place suits a label (0 to 1); negative where it is part of a longer, unknown label."""
        run = found.run
        if _is_of_address(found):
            return 0.0
        if not found.begins and self._is_qualified(run, found.start):
            if found.has_colon:
                return -0.5
            if run.begins(self.start_of_longer(run, found.start)):
                return 0.0
        return 1.0 if found.has_colon else self._worth_without_colon(found)

    def _worth_without_colon(self, found: Candidate) -> float:
        run, words = found.run, found.run.row.words
        first = words[found.start].text[0]
        is_upper = first.isupper() or not first.isalpha()
        if found.tail >= run.end:
            is_cut = run.folded[run.end - 1] == "no"
            ends_sentence = not is_cut and words[run.end - 1].text.endswith((".", ","))
            return 0.95 if found.begins and (is_upper or not ends_sentence) else 0.0
        if _VALUE_LIKE.fullmatch(words[found.tail].text):
            return _worth_before_value(found, is_upper=is_upper, is_prose=run.is_prose)
        if run.is_prose or not is_upper or not found.begins:
            return 0.0
        return self._worth_before_word(run, found.tail)

    def _worth_before_word(self, run: Run, tail: int) -> float:
        """Return how likely a word behind a label without colon is its value and not more of the label."""
        if run.row.gap_before(tail) > LOOSE_GAP:
            return 0.9
        if run.folded[tail] in self.known_words:
            return 0.0
        return 0.75 if run.row.words[tail].text[:1].isupper() else 0.0

    def _is_qualified(self, run: Run, start: int) -> bool:
        """Tell whether the word before belongs to the same, longer label ("Emergency contact" before "name")."""
        before = run.row.words[start - 1].text
        if not before[-1:].isalpha() and not before.endswith(("'", "’", "-", "/")):
            return False
        return run.folded[start - 1] in self.known_words

    def start_of_longer(self, run: Run, index: int) -> int:
        """Return where the longer label begins whose last words begin at `index`."""
        while index > run.start and run.row.gap_before(index) <= LOOSE_GAP and self._is_qualified(run, index):
            index -= 1
        return index


def _is_of_address(found: Candidate) -> bool:
    """Tell whether the words belong to an address ("22 Convent Ave", "PO Box 12"), whatever label they spell."""
    run = found.run
    if found.start > 0 and found.end < run.end and run.row.words[found.start - 1].text.isdigit():
        return run.folded[found.end] in _STREETS
    if run.row.words[found.end - 1].text.endswith(",") and found.start != run.start:
        return True
    return found.end < run.end and run.folded[found.end] == "box" and run.folded[found.start] == "po"


def _worth_before_value(found: Candidate, *, is_upper: bool, is_prose: bool) -> float:
    """Return how well a label without colon suits its place before a number or the like."""
    if found.begins and (is_upper or not is_prose):
        return 0.9
    return 0.8 if is_upper and not is_prose else 0.0
