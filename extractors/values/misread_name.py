"""Names of which a sign was read for one like it: put right where the names that people bear leave one reading."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from extractors.values.known_names import folded, known_names

DOUBTFUL = 0.86
"""Confidence below which a word may be misread though its letters are those of a name."""
SHORTEST = 3
COMMON = {"given": 15_000, "family": 20_000}
"""Ranks up to which a name is common enough to stand in for one that nobody bears."""
RIVAL = 6
"""How many times as rare every other reading must be."""
READ_FOR: Mapping[str, Iterable[str]] = {
    "c": "eog", "e": "coa", "o": "aecdq", "a": "oe", "i": "lt", "l": "itk", "t": "lf", "f": "t", "n": "ru", "u": "na",
    "h": "bn", "b": "hr", "m": ("rn", "in"), "rn": "m", "ri": "n", "nn": "m", "li": "h", "cl": "d", "ll": ("tt",),
    "tt": ("ll",), "vv": "w", "ii": "u", "s": "j", "g": "qc", "q": "g", "y": "v", "v": "y", "d": "o", "r": "b",
    "fi": ("ñ",), "fl": ("ñ",),
}  # fmt: skip
"""Signs, in small letters, and those for which they are read."""
READ_FOR_CAPITALS: Mapping[str, Iterable[str]] = {
    "I": "LT", "L": "IT", "C": "EGO", "E": "CF", "F": "EP", "G": "CO", "O": "CGDQ", "D": "O", "B": "R", "R": "B",
    "V": "Y", "Y": "V", "H": "N", "N": "HM", "S": "J", "J": "S", "P": "F",
}  # fmt: skip
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_TORN_TILDE = re.compile(r"\b[A-Z][a-z]*[aeiou]f[il][aeo][a-z]*\b")
_PLAIN = re.compile(r"[^\W\d_](?:[^\W\d_A-Z]+|[^\W\d_a-z]+)")
"""A word in capitals or with the first letter alone a capital."""


def corrected(name: str, sure: float, part: str) -> str | None:
    """Return the name that was misread as this, None for one that stays; `part` is "given" or "family".

    >>> corrected("Stackhcuse", 0.8, "family"), corrected("Zoc", 0.99, "given"), corrected("Lindqvist", 0.6, "family")
    ('Stackhouse', None, None)
    """
    pieces = re.split(r"([ -])", name)
    mended = "".join(_corrected(piece, sure, part) for piece in pieces)
    return mended if mended != name else None


def with_tilde(text: str) -> str:
    """Return the text with ñ where it was read as fi or fl in a name that is one with it alone.

    >>> with_tilde("Eusebio Longoria Trevifio"), with_tilde("Sofia Tafoya")
    ('Eusebio Longoria Treviño', 'Sofia Tafoya')
    """
    return _TORN_TILDE.sub(lambda match: _tilded(match[0]), text)


def _tilded(word: str) -> str:
    whole, names = re.sub(r"(?<=[aeiou])f[il](?=[aeo])", "ñ", word), known_names()
    return whole if names.is_known(whole) and not names.is_known(word) else word


def is_look_alike(word: str, other: str) -> bool:
    """Tell whether one word may be read for the other by a single sign."""
    return folded(other) in map(folded, _forms(word))


@lru_cache(maxsize=4096)
def _corrected(word: str, sure: float, part: str) -> str:
    """Return a single word of a name as it must have been printed, or as it is."""
    names = known_names()
    if len(word) < SHORTEST or not _PLAIN.fullmatch(word) or names.is_known(word):
        return word
    is_strange = names.is_strange(word)
    if not is_strange and sure >= DOUBTFUL:
        return word
    ranks: Mapping[str, int] = getattr(names, part)
    likely = {form: ranks[folded(form)] for form in _forms(word) if folded(form) in ranks}
    if is_strange and sure < DOUBTFUL and not likely:
        likely = {form: ranks[folded(form)] for form in _longer(word) if folded(form) in ranks}
    best = _commonest(likely)
    return best if best and (is_strange or likely[best] < COMMON[part]) else word


def _commonest(ranks: Mapping[str, int]) -> str | None:
    """Return the name that is by far the commonest, if one is."""
    ordered = sorted(ranks, key=ranks.__getitem__)
    is_alone = len(ordered) == 1 or (len(ordered) > 1 and ranks[ordered[1]] > RIVAL * (ranks[ordered[0]] + 1))
    return ordered[0] if is_alone else None


def _forms(word: str) -> Iterator[str]:
    """Yield the words of which one sign may have been read so."""
    for at in range(len(word)):
        table = READ_FOR_CAPITALS if word[at].isupper() else READ_FOR
        for size in (1, 2):
            for meant in table.get(word[at : at + size], ()):
                yield word[:at] + meant + word[at + size :]


def _longer(word: str) -> Iterator[str]:
    """Yield the words of which one letter was lost or one was added."""
    letters = _LETTERS.upper() if word.isupper() else _LETTERS
    for at in range(1, len(word) + 1):
        yield from (word[:at] + letter + word[at:] for letter in letters)
        yield word[: at - 1] + word[at:]
