"""Names that a sheet holds twice ("Bemadette" in the form, "Bernadette" in the greeting): the surer reading counts."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from rapidfuzz.distance import OSA

from extractors.document import Document, Word
from extractors.extraction import Found
from extractors.layout.phrases import fold

_SURE = 0.9
"""Certainty of a reader beyond which a word is taken as it was read."""
_SURER = 0.1
"""By how much surer the other reading has to be."""
_LEAST_LETTERS, _LONG = 4, 6
"""Letters of words that are one but for letters read alike, and of those of which one letter may differ."""
_PUNCTUATION = re.compile(r"^\W+|(?:['’]s)?\W+$")


def with_surer_words(parties: Mapping[str, Any], sheet: Document) -> None:
    """Put right the words of both parties' names of which the sheet has a surer reading."""
    page = [word for word in sheet.pages[0].words if len(word.text) >= _LEAST_LETTERS]
    for party in (parties.get(role) or {} for role in ("to", "from")):
        for key in ("name", "organization"):
            if (found := party.get(key)) is not None:
                party[key] = _with_surer_words(found, page)


def _with_surer_words(found: Found[str], page: Sequence[Word]) -> Found[str]:
    text = found.value
    for word in found.span.words:
        bare = _PUNCTUATION.sub("", word.text)
        if word.confidence < _SURE and len(bare) >= _LEAST_LETTERS and bare in text and (surer := _surer(word, page)):
            text = text.replace(bare, surer)
    return found if text == found.value else replace(found, value=text)


def _surer(word: Word, page: Sequence[Word]) -> str | None:
    """Return the surest other reading of a word that the page holds, or None."""
    bare = _PUNCTUATION.sub("", word.text)
    others = [
        (other.confidence, text)
        for other in page
        if other.confidence >= word.confidence + _SURER and _is_same(bare, text := _PUNCTUATION.sub("", other.text))
    ]
    return max(others, default=(0.0, None))[1]


def _is_same(bare: str, other: str) -> bool:
    """Tell whether two words are one of which letters were read wrong, both as names are written."""
    if bare == other or not other.isalpha() or bare.isupper() != other.isupper() or other[:1].islower():
        return False
    is_alike = fold(bare) == fold(other)
    is_long = len(bare) == len(other) >= _LONG
    return is_alike or (is_long and OSA.distance(bare.casefold(), other.casefold(), score_cutoff=1) == 1)
