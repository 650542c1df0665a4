"""Names read wrong ("Stee] Valley Gastroentcrology"): their common words, and marks read for letters."""

import re
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from extractors.doctypes.fax_cover_sheet.telling import CAPITAL_I
from extractors.parties.specialties import SPECIALTY_WORDS
from extractors.values.organization import ORGANIZATION_WORDS

_WORDS = ORGANIZATION_WORDS | SPECIALTY_WORDS
_LEAST_LETTERS, _LONG = 4, 7
"""Letters of a word that may be known though l and i are exchanged in it, and though any one letter is wrong."""
_EXCHANGED = {"i": "l", "l": "i", "1": "l", "!": "l"}
_SURE = 0.97
"""Certainty of a reader beyond which it read a word as it is printed."""
_MARK = re.compile(r"(?<=[A-Za-z]{2})[\]|](?![A-Za-z]*[\[(])|(?<=[a-z])[\]|!](?=[a-z])")
_CENT = re.compile(r"(?<=[a-z])¢(?=[a-z])")
_QUOTE = re.compile(r"^[‘'`’“\"«~_]+(?=[A-Z])")


def mended_name(words: Sequence[tuple[str, float]]) -> str:
    """Return the words of a name, each with the reader's certainty, without what was surely read wrong.

    >>> mended_name([("Stee]", 0.6), ("Valley", 0.9), ("Gastroentcrology", 0.5)])
    'Steel Valley Gastroenterology'
    """
    return CAPITAL_I.sub("I", " ".join(_mended(text) if sure < _SURE else text for text, sure in words))


def mended_person(name: str) -> str:
    """Return a person's name with marks that no name has as the letters they are.

    >>> mended_person("Anneli¢se Moreau"), mended_person("lfeoma Castellanos")
    ('Anneliese Moreau', 'Ifeoma Castellanos')
    """
    return CAPITAL_I.sub("I", " ".join(_CENT.sub("e", _MARK.sub("l", word)) for word in name.split(" ")))


def _mended(word: str) -> str:
    return _mended_word(_CENT.sub("e", _MARK.sub("l", _QUOTE.sub("", word))))


@lru_cache(maxsize=1 << 12)
def _mended_word(word: str) -> str:
    """Return the word, or the one of the words of offices' names of which it is a misreading.

    >>> _mended_word("Pian"), _mended_word("Consuitants,"), _mended_word("Iris"), _mended_word("nf")
    ('Plan', 'Consultants,', 'Iris', 'of')
    """
    if word in ("nf", "af", "ol"):
        return "of"
    bare = word.casefold().strip(".,;")
    if len(bare) < _LEAST_LETTERS or bare in _WORDS or bare.rstrip("s") in _WORDS:
        return word
    for at, letter in enumerate(word):
        other = word[:at] + _EXCHANGED.get(letter, letter) + word[at + 1 :]
        if other != word and other.casefold().strip(".,;") in _WORDS:
            return other
    near = [found for found, _, _ in extract(bare, _of_length(len(bare)), scorer=OSA.distance, score_cutoff=1)]
    return _as_written(near[0], word) if len(near) == 1 else word


@lru_cache(maxsize=64)
def _of_length(length: int) -> tuple[str, ...]:
    """Return the words long enough to be known though a letter is wrong, of one length."""
    return tuple(sorted(word for word in _WORDS if len(word) == length >= _LONG))


def _as_written(meant: str, word: str) -> str:
    """Return the word meant in the letters of the word seen: capitals, and what stands behind it."""
    behind = word[len(word.rstrip(".,;")) :]
    return (meant.upper() if word.isupper() else meant.title() if word[0].isupper() else meant) + behind
