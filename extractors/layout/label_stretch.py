"""Label stretches: in a run of words without a column gap, which words are a label and which only look like one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from extractors.layout.phrases import LEAST_FUZZY, Phrases, most_edits
from extractors.layout.rows import LOOSE_GAP
from extractors.layout.runs import Run

_VALUE_LIKE = re.compile(r".*[\d@].*|[$#(].*")
_LEAST_FUZZY = 6
"""Letters of a phrase from which damage is accepted without a colon behind it."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A label within a row: words `start` to `end`; key None is a label of no interest that ends other values."""

    key: str | None
    row: int
    start: int
    end: int
    score: float
    has_colon: bool
    size: int


class Candidate(NamedTuple):
    """Words of a stretch that may be a label: `begins` if one may begin there, `tail` where its hints end."""

    start: int
    end: int
    tail: int
    begins: bool
    has_colon: bool


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of words without a column gap, in which labels are looked for."""

    run: Run
    phrases: Phrases

    def marks(self, row_index: int) -> Iterator[Mark]:
        """Yield every label and stop of the stretch; they may overlap."""
        for start in range(self.run.start, self.run.end):
            if self.run.folded[start]:
                yield from self._marks_at(row_index, start)

    def _marks_at(self, row_index: int, start: int) -> Iterator[Mark]:
        for found, compact in self._candidates(start):
            if hit := self._hit(found, compact):
                phrase, likeness, worth = hit
                key = self.phrases.keys[phrase] if worth > 0 else None
                first = start if worth > 0 else self._start_of_longer(start)
                # A hint in parentheses ("Reason for exam (signs and symptoms)") is part of the label before it.
                size = 1 if self.run.row.words[start].text.startswith("(") else len(phrase)
                yield Mark(key, row_index, first, found.tail, likeness * abs(worth), found.has_colon, size)
            if found.begins and self.run.colons[found.end - 1] and not self.run.is_prose:
                yield Mark(None, row_index, start, found.tail, 0.5, has_colon=True, size=1)

    def _candidates(self, start: int) -> Iterator[tuple[Candidate, str]]:
        """Yield the runs of words from `start` that may be a label, up to the first colon, and their letters.

        They may be one where a label may begin, before a colon, or where they are spelled as one.
        """
        run, known = self.run, self.phrases.keys
        begins = run.begins(start)
        compact = ""
        for end in range(start + 1, min(run.end, start + self.phrases.longest + 1) + 1):
            last = run.folded[end - 1]
            compact += last
            is_led = run.colons[end - 1] or (end < run.end and not run.folded[end])
            if is_led or (last and (begins or compact in known)):
                tail, has_colon = run.tail(end)
                yield Candidate(start, end, tail, begins, has_colon), compact
            if run.colons[end - 1]:
                return

    def _hit(self, found: Candidate, compact: str) -> tuple[str, float, float] | None:
        """Return the phrase that the words are, how alike they are and how well its place suits a label.

        Damaged words count only where a label is likely; what costs time is asked last.
        """
        is_known = compact in self.phrases.keys
        least = LEAST_FUZZY if found.has_colon else _LEAST_FUZZY
        is_likely = (found.begins or found.has_colon) and len(compact) + most_edits(compact) >= least
        worth = self._worth(found) if is_known or is_likely else 0.0
        if is_known or not worth:
            return (compact, 1.0, worth) if worth else None
        hit = self.phrases.nearest([part for part in self.run.folded[found.start : found.end] if part])
        return (*hit, worth) if hit and len(hit[0]) >= least else None

    def _is_of_address(self, found: Candidate) -> bool:
        """Tell whether the words belong to an address ("Mobile, AL 36645", "PO Box 12"), whatever label they spell."""
        words = self.run.row.words
        if words[found.end - 1].text.endswith(","):
            return True
        return found.end < self.run.end and self.run.folded[found.end] == "box" and self.run.folded[found.start] == "po"

    def _worth(self, found: Candidate) -> float:
        """Return how well the place suits a label (0 to 1); negative where it is part of a longer, unknown label."""
        if self._is_of_address(found):
            return 0.0
        if not found.begins and self._is_qualified(found.start):
            if found.has_colon:
                return -0.5
            if self.run.begins(self._start_of_longer(found.start)):
                return 0.0
        if found.has_colon:
            return 1.0
        return self._worth_without_colon(found)

    def _worth_without_colon(self, found: Candidate) -> float:
        first = self.run.row.words[found.start].text[0]
        is_upper = first.isupper() or not first.isalpha()
        if found.tail >= self.run.end:
            is_cut = self.run.folded[self.run.end - 1] == "no"
            ends_sentence = not is_cut and self.run.row.words[self.run.end - 1].text.endswith((".", ","))
            return 0.95 if found.begins and (is_upper or not ends_sentence) else 0.0
        if _VALUE_LIKE.fullmatch(self.run.row.words[found.tail].text):
            return _worth_before_value(found, is_upper=is_upper, is_prose=self.run.is_prose)
        if self.run.is_prose or not is_upper or not found.begins:
            return 0.0
        return self._worth_before_word(found.tail)

    def _worth_before_word(self, tail: int) -> float:
        """Return how likely a word behind a label without colon is its value and not more of the label."""
        if self.run.row.gap_before(tail) > LOOSE_GAP:
            return 0.9
        if self.run.folded[tail] in self.phrases.known_words:
            return 0.0
        return 0.75 if self.run.row.words[tail].text[:1].isupper() else 0.0

    def _is_qualified(self, start: int) -> bool:
        """Tell whether the word before belongs to the same, longer label ("Emergency contact" before "name")."""
        before = self.run.row.words[start - 1].text
        if not before[-1:].isalpha() and not before.endswith(("'", "’", "-", "/")):
            return False
        return self.run.folded[start - 1] in self.phrases.known_words

    def _start_of_longer(self, index: int) -> int:
        """Return where the longer label begins whose last words begin at `index`."""
        while index > self.run.start and self.run.row.gap_before(index) <= LOOSE_GAP and self._is_qualified(index):
            index -= 1
        return index


def _worth_before_value(found: Candidate, *, is_upper: bool, is_prose: bool) -> float:
    """Return how well a label without colon suits its place before a number or the like."""
    if found.begins and (is_upper or not is_prose):
        return 0.9
    return 0.8 if is_upper and not is_prose else 0.0
