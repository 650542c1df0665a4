"""Names that people in the United States bear, by frequency, from the table that the library carries."""

import gzip
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

_RESOURCE = "known_names.txt.gz"
_RARE = 3
"""Letters in a row by which a name is told from what is none."""


@dataclass(frozen=True, slots=True, eq=False)
class KnownNames:
    """Given and family names in capitals with their ranks, 0 the commonest; `triples` are usual letters in a row."""

    given: Mapping[str, int]
    family: Mapping[str, int]
    triples: frozenset[str]

    def is_known(self, name: str) -> bool:
        """Tell whether someone bears the name, as given or as family name."""
        bare = folded(name)
        return bare in self.given or bare in self.family

    def is_strange(self, name: str) -> bool:
        """Tell whether a name has letters in a row that hardly any name has.

        >>> known_names().is_strange("Stackhcuse"), known_names().is_strange("Stackhouse")
        (True, False)
        """
        framed = f"^{folded(name)}$"
        return any(framed[at : at + _RARE] not in self.triples for at in range(len(framed) - _RARE + 1))


@cache
def known_names() -> KnownNames:
    """Return the names of the library's table; read once, in about a twentieth of a second."""
    text = gzip.decompress((files(__package__) / _RESOURCE).read_bytes()).decode()
    given, family, triples = (part.split("\n") for part in text.split("\n\n"))
    return KnownNames(_ranks(given), _ranks(family), frozenset(triples))


def _ranks(names: Sequence[str]) -> Mapping[str, int]:
    return {name: rank for rank, name in enumerate(names)}


def folded(name: str) -> str:
    """Return a name in capitals without accents and marks.

    >>> folded("O'Núñez")
    'ONUNEZ'
    """
    return "".join(letter for letter in unicodedata.normalize("NFD", name.upper()) if letter.isalpha())
