"""Label marks: which words of a page are a label of a vocabulary, and which only look like one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors.document import Page
from extractors.layout.label_candidates import Candidates, candidates_on
from extractors.layout.label_placing import Candidate, Placing
from extractors.layout.phrases import Phrases


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


def marks_on(page: Page, phrases: Phrases) -> Iterator[Mark]:
    """Yield every label and stop on the page; they may overlap."""
    found, most = candidates_on(page), phrases.longest + 1
    place = Placing(phrases.known_words)
    for candidate, spellings in _spelled(found, phrases):
        worth = place.worth(candidate) if candidate.end - candidate.start <= most else 0.0
        hit = _hit(candidate, spellings, phrases) if worth else None
        if hit:
            key = phrases.keys[hit[0]] if worth > 0 else None
            start = candidate.start if worth > 0 else place.start_of_longer(candidate.run, candidate.start)
            score = hit[1] * abs(worth)
            yield Mark(key, candidate.row, start, candidate.tail, score, candidate.has_colon, _size(candidate, hit[0]))
    for candidate in found.ended:
        if candidate.end - candidate.start <= most:
            yield Mark(None, candidate.row, candidate.start, candidate.tail, 0.5, has_colon=True, size=1)


def _size(candidate: Candidate, phrase: str) -> int:
    """Return a label's weight: a hint in parentheses ("Reason for exam (signs and symptoms)") belongs to another."""
    return 1 if candidate.run.row.words[candidate.start].text.startswith("(") else len(phrase)


def _spelled(found: Candidates, phrases: Phrases) -> Iterator[tuple[Candidate, Sequence[str]]]:
    """Yield the candidates that are spelled as phrases are, or may be damaged, with the phrases that they may be."""
    for compact in found.by_spelling.keys() & phrases.keys.keys():
        yield from ((candidate, (compact,)) for candidate in found.by_spelling[compact])
    for alike in found.damaged:
        for index, spellings in phrases.alike(alike.length, alike.letters):
            if alike.candidates[index].compact not in phrases.keys:
                yield alike.candidates[index], spellings


def _hit(candidate: Candidate, spellings: Sequence[str], phrases: Phrases) -> tuple[str, float] | None:
    """Return the phrase that a candidate is, and how alike they are; what costs time is asked last."""
    if candidate.compact in phrases.keys:
        return candidate.compact, 1.0
    hit = phrases.nearest_of(candidate.parts, spellings)
    return hit if hit and len(hit[0]) >= candidate.least else None
