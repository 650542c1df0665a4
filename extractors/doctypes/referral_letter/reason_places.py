"""Where a passage stands: marks of its label, its part of the paper and its neighbours."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from extractors.doctypes.referral_letter import asking_labels as labels
from extractors.doctypes.referral_letter.asking_words import as_said
from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.reason_passages import Passage
from extractors.doctypes.referral_letter.reason_words import ASKING, Mark, said, words_of
from extractors.document import Word
from extractors.layout import Span

_NUMBERED = re.compile(r"^\W*\d*[.)]?\s*")
_ASKS = 2.4
"""From this weight on a label asks for what ails the patient."""
_FIFTHS, _LATE, _LAST = 5, 4, 3
"""Parts of a page's height; sentences from its first and to its last that are told apart."""
_GAP = 0.9
_LABELS = (
    ("label other", labels.OTHER),
    ("label of referral", labels.REFERRAL),
    ("label of history", labels.HISTORY),
    ("label offers", labels.OFFERS),
    ("label no reason", labels.NO_REASON),
    ("label colon", re.compile(":$")),
)


@dataclass(frozen=True)
class Places:
    """What is known of the places of a paper's words."""

    parts: Parts
    prose: Sequence[Span]

    @cached_property
    def keys(self) -> dict[Word, str]:
        """Return for each word of a value, or under a heading, what its label or heading stands for."""
        found: dict[Word, str] = {}
        for key, span in (
            *((value.key, value.value) for value in self.parts.values),
            *((section.key, line) for section in self.parts.sections for line in section.lines),
        ):
            for word in span.words:
                found.setdefault(word, key)
        return found

    @cached_property
    def ticked(self) -> frozenset[Word]:
        """Return the words at boxes that are ticked."""
        return frozenset(word for option in self.parts.options if option.is_ticked for word in option.text.words)

    @cached_property
    def order(self) -> list[Word]:
        """Return the words as a person reads them."""
        return [word for line in self.parts.all_lines for word in line.words]

    @cached_property
    def after(self) -> dict[Word, Word]:
        """Return for each word the next."""
        return dict(pairwise(self.order))

    @cached_property
    def before(self) -> dict[Word, Word]:
        """Return for each word the one before it."""
        return {word: before for before, word in pairwise(self.order)}

    @cached_property
    def sentences(self) -> dict[Word, int]:
        """Return for the first word of each sentence its number."""
        return {sentence.words[0]: at for at, sentence in enumerate(self.prose)}

    @cached_property
    def is_asking(self) -> bool:
        """Tell whether a sentence of the paper asks for something."""
        return any(not ASKING.isdisjoint(said(as_said(sentence.text))) for sentence in self.prose)


def marks_of_place(passage: Passage, places: Places, *, is_asking: bool) -> Iterator[Mark]:
    """Yield the marks of where a passage stands and how it was cut out."""
    kind = "letter" if places.parts.salutation else "form"
    count = min(passage.sentences, _LATE)
    yield f"cut {passage.cut} {passage.how}", 1.0
    yield f"{kind} cut {passage.cut}", 1.0
    yield f"sentences {count}", 1.0
    yield f"{kind} sentences {count}", 1.0
    if passage.is_whole:
        yield "whole", 1.0
        yield f"{kind} whole", 1.0
    yield from _label(passage)
    yield from _part(passage.span, places)
    yield from _neighbours(passage, places)
    yield f"asks {is_asking} in paper {places.is_asking}", 1.0


def _label(passage: Passage) -> Iterator[Mark]:
    """Yield how the passage's label asks, and its words."""
    text = _NUMBERED.sub("", passage.label).strip()
    tier = labels.tier(text)
    yield f"label {tier}", 1.0
    yield f"label {tier} {passage.how or passage.cut}", float(tier > 0)
    yield f"label {tier} whole", float(tier > 0 and passage.is_whole)
    yield f"asked sentences {min(passage.sentences, _LATE)}", float(tier >= _ASKS)
    yield "asked later", float(tier >= _ASKS and passage.is_later)
    yield from ((name, 1.0) for name, pattern in _LABELS if pattern.search(text))
    yield from ((f"label word {word}", 1.0) for word in words_of(text))


def _part(span: Span, places: Places) -> Iterator[Mark]:
    """Yield in which part of the paper the words stand."""
    pages = places.parts.document.pages
    page = next(page for page in pages if page.number == span.page)
    words, first = set(span.words), span.words[0]
    offered = places.parts.offered - places.ticked
    yield f"under {places.keys.get(first)}", 1.0
    yield f"block {places.parts.owner(span)}", 1.0
    yield f"fifth {int(_FIFTHS * span.box.top / page.height)}", 1.0
    yield "later page", float(page is not pages[0])
    yield "offered", float(not words.isdisjoint(offered))
    yield "offered first", float(first in offered)
    yield "ticked", float(not words.isdisjoint(places.ticked))


def _neighbours(passage: Passage, places: Places) -> Iterator[Mark]:
    """Yield what stands before and behind the passage."""
    span = passage.span
    last, after = span.words[-1], places.after.get(span.words[-1])
    is_open = after is not None and after.page == last.page and after.text[:1].islower() and not span.text.endswith(".")
    yield "cut off", float(is_open and after is not None and after.box.top - last.box.bottom < _GAP * last.box.height)
    before = places.before.get(span.words[0])
    is_inner = before is not None and before.text[-1:].isalnum() and span.text[0].islower()
    yield "begun before", float(is_inner and passage.cut in ("entry", "block", "value", "lines"))
    at = places.sentences.get(span.words[0])
    if at is not None:
        yield f"sentence {min(at, _LATE)}", 1.0
        yield f"sentences after {min(len(places.prose) - at - passage.sentences, _LAST)}", 1.0
