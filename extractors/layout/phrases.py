"""Phrases: a doctype's labels made ready to be found in text that a reader may have damaged.

Letters and digits that OCR confuses are folded into one (0 and O, 1 and l, rn and m), so that most damage vanishes
before anything is compared; what is left is compared by edit distance. Two real words of forms are never damage of
one another: Payer is not a misread Payee.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from extractors.layout.form_words import FORM_WORDS, STOPS
from extractors.layout.spellings import Spellings

Labels = Mapping[str, Sequence[str]]


@dataclass(frozen=True, eq=False, slots=True)
class Enlarged:
    """Labels of a kind of document and those that one page adds to them; the first are made ready only once."""

    labels: Labels
    added: Labels


Vocabulary = Labels | Sequence[str] | Enlarged
"""Keys to the phrases that stand for each, or phrases that are their own keys."""

Items = tuple[tuple[str, tuple[str, ...]], ...]
Stops = tuple[tuple[str, ...], ...]

_CONFUSABLE = str.maketrans({"0": "o", "1": "i", "l": "i", "|": "i", "5": "s", "8": "b", "&": "+"})
_NUMBER = frozenset(("numbers", "number", "num", "nbr", "nr", "no"))
_TOKEN = re.compile(r"[^\s/]+")

LEAST_FUZZY = 4
"""Letters from which words may be a damaged phrase."""


@lru_cache(maxsize=1 << 13)
def fold(text: str) -> str:
    """Return one word in the form in which words are compared: letters OCR confuses made equal, no punctuation.

    >>> fold("D0B:"), fold("Number"), fold("#"), fold("Patient's"), fold("Accountnumber")
    ('dob', 'no', 'no', 'patients', 'accountno')
    """
    low = text.casefold()
    if not low.isalnum():
        low = low.replace("#", " no ").replace("&", " and ")
        low = "".join(c for c in low if c.isalnum() or c == "|")
    plain = low.translate(_CONFUSABLE).replace("rn", "m").replace("vv", "w")
    if plain.endswith("number") and len(plain) > len("number") + 2:
        return f"{plain[:-6]}no"
    return "no" if plain in _NUMBER else plain


def tokens_of(phrase: str) -> tuple[str, ...]:
    """Return the folded words of a phrase."""
    return tuple(folded for token in _TOKEN.findall(phrase) if (folded := fold(token)))


def most_edits(compact: str) -> int:
    """Return by how many letters words may differ from the phrase that they are."""
    return most_edits_of(len(compact))


def most_edits_of(length: int) -> int:
    """Return by how many letters words of a length may differ from the phrase that they are."""
    return min(3, length // 4)


_FORM_WORDS = frozenset(fold(word) for word in FORM_WORDS)


def is_form_word(text: str) -> bool:
    """Tell whether a single word is one that labels are made of."""
    return fold(text) in _FORM_WORDS


FOLDED_STOPS = tuple(tokens_of(phrase) for phrase in STOPS)
"""The labels common on any form, folded."""


@dataclass(frozen=True, eq=False)
class Phrases:
    """Folded phrases with the key each stands for; the first key to claim a phrase keeps it."""

    keys: dict[str, str | None]
    tokens: dict[str, tuple[str, ...]]
    longest: int
    spellings: Spellings
    known_words: frozenset[str]
    """Every folded word that stands in a label of this vocabulary or commonly in forms."""
    first_words: frozenset[str]
    """Every folded word with which a phrase of several words begins."""

    @classmethod
    def of(cls, labels: Vocabulary, stops: Stops = ()) -> "Phrases":
        """Return the phrases of `labels`; `stops`, folded, stand for no key and only end other values.

        A vocabulary is made ready once and must not be changed after that.
        """
        return _ready(_Identity(labels, stops))

    def enlarged(self, labels: Labels) -> "Phrases":
        """Return the phrases with those of further labels, which take precedence over stops alone."""
        keys, tokens = dict(self.keys), dict(self.tokens)
        fresh = []
        for key, compact, parts in _folded(_items(labels)):
            for spelled in dict.fromkeys((compact, _run_together(compact))):
                if spelled and keys.get(spelled) is None:
                    fresh += [spelled] if spelled not in keys else []
                    keys[spelled], tokens[spelled] = key, parts
        parts_of_fresh = [tokens[spelled] for spelled in fresh]
        return Phrases(
            keys,
            tokens,
            max([self.longest, *map(len, parts_of_fresh)]),
            self.spellings.enlarged(spelled for spelled in fresh if len(spelled) >= LEAST_FUZZY),
            self.known_words.union(*parts_of_fresh),
            self.first_words.union(parts[0] for parts in parts_of_fresh if len(parts) > 1),
        )

    def nearest(self, parts: Sequence[str]) -> tuple[str, float] | None:
        """Return the phrase that the folded words most likely are, damage allowed, and how alike they are (0 to 1)."""
        compact = "".join(parts)
        if compact in self.keys:
            return compact, 1.0
        if len(compact) < LEAST_FUZZY:
            return None
        return self.nearest_of(parts, self.spellings.alike(compact, most_edits(compact)))

    def alike(self, length: int, letters: NDArray[np.uint64]) -> Iterator[tuple[int, list[str]]]:
        """Yield which of several words of one length, given their letters, may be damaged phrases, and the phrases."""
        return self.spellings.alike_each(length, letters, most_edits_of(length))

    def nearest_of(self, parts: Sequence[str], spellings: Sequence[str]) -> tuple[str, float] | None:
        """Return the one of some spellings that the folded words most likely are, and how alike they are (0 to 1)."""
        compact = "".join(parts)
        found = _closest(compact, spellings)
        if found is None or not self._is_damage(parts, self.tokens[found[0]]):
            return None
        return found[0], 1.0 - found[1] / len(compact)

    def _is_damage(self, parts: Sequence[str], phrase: Sequence[str]) -> bool:
        """Tell whether each word may be damage of its counterpart; words run together or torn need to be closer."""
        if len(parts) != len(phrase):
            torn, whole = "".join(parts), "".join(phrase)
            return OSA.distance(torn, whole, score_cutoff=len(whole) // 8) <= len(whole) // 8
        return all(a == b or self._is_word_damaged(a, b) for a, b in zip(parts, phrase, strict=True))

    def _is_word_damaged(self, seen: str, meant: str) -> bool:
        if seen in self.known_words and seen + "s" != meant and meant + "s" != seen:
            return False
        edits = max(len(meant), len(seen)) // 3 if len(meant) > 3 else 0
        return OSA.distance(seen, meant, score_cutoff=edits) <= edits


def _closest(compact: str, spellings: Sequence[str]) -> tuple[str, int] | None:
    """Return the spelling the fewest edits away from `compact`, and how many; None if that is too many."""
    edits = most_edits(compact)
    found = extractOne(compact, spellings, scorer=OSA.distance, score_cutoff=edits) if spellings else None
    if found is None or (len(compact) < 6 and found[0][0] != compact[0]):
        return None
    return found[0], int(found[1])


class _Identity:
    """A vocabulary as a key: the very same objects, whose thousands of phrases are not compared."""

    __slots__ = ("labels", "stops")

    def __init__(self, labels: Vocabulary, stops: Stops) -> None:
        self.labels, self.stops = labels, stops

    def __hash__(self) -> int:
        return id(self.labels)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Identity) and self.labels is other.labels and self.stops is other.stops


@lru_cache(maxsize=256)
def _ready(vocabulary: _Identity) -> Phrases:
    labels = vocabulary.labels
    if isinstance(labels, Enlarged):
        return Phrases.of(labels.labels, vocabulary.stops).enlarged(labels.added)
    return _prepared(_items(labels), vocabulary.stops)


@lru_cache(maxsize=128)
def _prepared(items: Items, stops: Stops) -> Phrases:
    """Return the phrases of a vocabulary; one that is put together anew for every page is made ready once, too."""
    keys: dict[str, str | None] = {}
    tokens: dict[str, tuple[str, ...]] = {}
    for key, compact, parts in chain(_folded(items), ((None, "".join(stop), stop) for stop in stops)):
        for spelled in (compact, _run_together(compact)):
            if spelled and spelled not in keys:
                keys[spelled], tokens[spelled] = key, parts
    longest = max(map(len, tokens.values()), default=0)
    known = _FORM_WORDS | {token for parts in tokens.values() for token in parts}
    firsts = frozenset(parts[0] for parts in tokens.values() if len(parts) > 1)
    return Phrases(keys, tokens, longest, Spellings.of(p for p in keys if len(p) >= LEAST_FUZZY), known, firsts)


def _folded(items: Items) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Yield each label's key, letters and folded words."""
    return ((key, *_folded_label(phrase)) for key, phrases in items for phrase in phrases)


def _run_together(compact: str) -> str:
    """Return a label's letters as `fold` leaves them where its words are printed as one ("MemberName")."""
    return compact.replace("rn", "m").replace("vv", "w")


@lru_cache(maxsize=1 << 16)
def _folded_label(phrase: str) -> tuple[str, tuple[str, ...]]:
    """Return a label's letters and its folded words; labels are made of few words, many times over."""
    parts = tokens_of(phrase)
    return "".join(parts), parts


def _items(labels: Labels | Sequence[str]) -> Items:
    if isinstance(labels, Mapping):
        return tuple((key, tuple(phrases)) for key, phrases in labels.items())
    return tuple((phrase, (phrase,)) for phrase in labels)
