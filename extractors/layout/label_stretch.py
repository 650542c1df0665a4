"""Label stretches: in a run of words without a column gap, which words are a label and which only look like one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors.layout.phrases import Phrases
from extractors.layout.rows import LOOSE_GAP, Row

_COLON = re.compile(r".*[:;?]\W*|.*\.{3,}")
_ENDS_LABEL = frozenset(":;?.")
_COLON_ALONE = re.compile(r"[:;]\W*|\.{2,}|_{2,}|[.…]{3,}")
_NUMBERING = re.compile(r"\(?(?:\d{1,2}|[a-zA-Z]|\d{1,2}[a-zA-Z])[.)\]:]+|[•●▪■□☐*»>\-–—o]|\d{1,2}[a-z]?")
_VALUE_LIKE = re.compile(r".*[\d@].*|[$#(].*")
_SEPARATOR = re.compile(r"[|/•·,;\-–—~*]+")
_HINT_WORD = re.compile(r"\(?[MDYmdy]{2,4}([/.\-][MDYmdy]{2,4}){1,2}\)?[:;]?")
_MAX_HINT_WORDS = 8
_PROSE_WORDS = 7
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


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words of a stretch that may be a label: `begins` if one may begin there, `tail` where its hints end."""

    start: int
    end: int
    tail: int
    begins: bool
    has_colon: bool


def has_colon(text: str) -> bool:
    """Tell whether a word ends as labels end: with a colon (or what a reader makes of it), a question mark, or dots."""
    return not _ENDS_LABEL.isdisjoint(text) and _COLON.fullmatch(text) is not None


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of words without a column gap, in which labels are looked for."""

    row: Row
    folded: Sequence[str]
    colons: Sequence[bool]
    start: int
    end: int
    phrases: Phrases

    def marks(self, row_index: int) -> Iterator[Mark]:
        """Yield every label and stop of the stretch; they may overlap."""
        is_prose = self._is_prose()
        for start in range(self.start, self.end):
            if self.folded[start]:
                yield from self._marks_at(row_index, start, is_prose=is_prose)

    def _marks_at(self, row_index: int, start: int, *, is_prose: bool) -> Iterator[Mark]:
        for found in self._candidates(start):
            hit = self._hit(found)
            worth = self._worth(found, is_prose=is_prose) if hit else 0.0
            if hit and worth:
                key = self.phrases.keys[hit[0]] if worth > 0 else None
                first = start if worth > 0 else self._start_of_longer(start)
                score = hit[1] * abs(worth)
                yield Mark(key, row_index, first, found.tail, score, found.has_colon, len(hit[0]))
            if self.colons[found.end - 1] and found.begins and not is_prose:
                yield Mark(None, row_index, start, found.tail, 0.5, has_colon=True, size=1)

    def _candidates(self, start: int) -> Iterator[Candidate]:
        """Yield the runs of words from `start` that may be a label, up to the first colon."""
        begins = self._begins(start)
        for end in range(start + 1, min(self.end, start + self.phrases.longest + 1) + 1):
            if self._is_worth_a_look(start, end, begins=begins):
                tail, has_colon = self._tail(end)
                yield Candidate(start, end, tail, begins, has_colon)
            if self.colons[end - 1]:
                return

    def _is_worth_a_look(self, start: int, end: int, *, begins: bool) -> bool:
        """Tell whether words may be a label at all: where one may begin, before a colon, or spelled as one."""
        if self.colons[end - 1] or (end < self.end and not self.folded[end]):
            return True
        return bool(self.folded[end - 1]) and (begins or "".join(self.folded[start:end]) in self.phrases.keys)

    def _hit(self, found: Candidate) -> tuple[str, float] | None:
        """Return the phrase that the words are; damaged ones count only where a label is likely."""
        parts = [part for part in self.folded[found.start : found.end] if part]
        if "".join(parts) not in self.phrases.keys and not (found.begins or found.has_colon):
            return None
        hit = self.phrases.nearest(parts)
        return hit if hit and (hit[1] == 1.0 or len(hit[0]) >= _LEAST_FUZZY or found.has_colon) else None

    def _is_of_address(self, found: Candidate) -> bool:
        """Tell whether the words belong to an address ("Mobile, AL 36645", "PO Box 12"), whatever label they spell."""
        words = self.row.words
        if words[found.end - 1].text.endswith(","):
            return True
        return found.end < self.end and self.folded[found.end] == "box" and self.folded[found.start] == "po"

    def _worth(self, found: Candidate, *, is_prose: bool) -> float:
        """Return how well the place suits a label (0 to 1); negative where it is part of a longer, unknown label."""
        if self._is_of_address(found):
            return 0.0
        if not found.begins and self._is_qualified(found.start):
            if found.has_colon:
                return -0.5
            if self._begins(self._start_of_longer(found.start)):
                return 0.0
        if found.has_colon:
            return 1.0
        return self._worth_without_colon(found, is_prose=is_prose)

    def _worth_without_colon(self, found: Candidate, *, is_prose: bool) -> float:
        first = self.row.words[found.start].text[0]
        is_upper = first.isupper() or not first.isalpha()
        if found.tail >= self.end:
            is_cut = self.folded[self.end - 1] == "no"
            ends_sentence = not is_cut and self.row.words[self.end - 1].text.endswith((".", ","))
            return 0.95 if found.begins and (is_upper or not ends_sentence) else 0.0
        if _VALUE_LIKE.fullmatch(self.row.words[found.tail].text):
            return _worth_before_value(found, is_upper=is_upper, is_prose=is_prose)
        if is_prose or not is_upper or not found.begins:
            return 0.0
        return self._worth_before_word(found.tail)

    def _worth_before_word(self, tail: int) -> float:
        """Return how likely a word behind a label without colon is its value and not more of the label."""
        if self.row.gap_before(tail) > LOOSE_GAP:
            return 0.9
        if self.folded[tail] in self.phrases.known_words:
            return 0.0
        return 0.75 if self.row.words[tail].text[:1].isupper() else 0.0

    def _begins(self, index: int) -> bool:
        """Tell whether a word stands where a label may begin: first, after numbering, a bullet, or a loose gap."""
        if index == self.start or self.row.gap_before(index) > LOOSE_GAP:
            return True
        before = self.row.words[index - 1].text
        if _SEPARATOR.fullmatch(before):
            return True
        return index - 1 == self.start and _NUMBERING.fullmatch(before) is not None

    def _is_qualified(self, start: int) -> bool:
        """Tell whether the word before belongs to the same, longer label ("Emergency contact" before "name")."""
        before = self.row.words[start - 1].text
        if not before[-1:].isalpha() and not before.endswith(("'", "’", "-", "/")):
            return False
        return self.folded[start - 1] in self.phrases.known_words

    def _start_of_longer(self, index: int) -> int:
        """Return where the longer label begins whose last words begin at `index`."""
        while index > self.start and self.row.gap_before(index) <= LOOSE_GAP and self._is_qualified(index):
            index -= 1
        return index

    def _tail(self, end: int) -> tuple[int, bool]:
        """Return where what trails the label ends ("#", "(Last, First)", a colon apart), and if a colon is there."""
        words = self.row.words
        if self.colons[end - 1]:
            return end, True
        if end < self.end and self.folded[end] == "no" and self._is_before_number(end):
            end += 1
        end = self._after_hint(end)
        if end < self.end and _COLON_ALONE.fullmatch(words[end].text):
            return end + 1, True
        return end, self.colons[end - 1]

    def _is_before_number(self, index: int) -> bool:
        after = self.row.words[index + 1].text if index + 1 < self.end else ":"
        return self.colons[index] or after[0] in ":#" or any(c.isdigit() for c in after)

    def _after_hint(self, end: int) -> int:
        """Return the index behind a hint in parentheses or a date pattern that belongs to the label."""
        words = self.row.words
        if end < self.end and _HINT_WORD.fullmatch(words[end].text):
            return end + 1
        if end < self.end and words[end].text.startswith("("):
            for at in range(end, min(self.end, end + _MAX_HINT_WORDS)):
                if any(c.isdigit() for c in words[at].text):
                    return end
                if ")" in words[at].text:
                    return at + 1
        return end

    def _is_prose(self) -> bool:
        """Tell whether the stretch reads as a sentence: many words, most of them in small letters."""
        texts = [word.text for word in self.row.words[self.start : self.end] if len(word.text) > 1]
        letters = [text for text in texts if text[0].isalpha()]
        return len(letters) >= _PROSE_WORDS and sum(text[0].islower() for text in letters) >= 0.5 * len(letters)


def _worth_before_value(found: Candidate, *, is_upper: bool, is_prose: bool) -> float:
    """Return how well a label without colon suits its place before a number or the like."""
    if found.begins and (is_upper or not is_prose):
        return 0.9
    return 0.8 if is_upper and not is_prose else 0.0
