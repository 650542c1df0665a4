"""Second prints: a name's doubtful words, read anew from where the card prints them again more clearly."""

from rapidfuzz.distance import OSA

from extractors.doctypes.insurance_card.names import is_listed
from extractors.document import Document, Word
from extractors.layout import Span

_SURE = 0.9
"""Confidence of a reader in a word from which no other print of it is asked."""
_SURER = 0.1
_LEAST_LETTERS = 5
_LETTERS_TO_AN_ERROR = 6
_EDGES = ".,:;|()[]*"


def respelled(name: str, span: Span, document: Document) -> str:
    """Return the name, each word of which the reader was unsure spelled as it stands elsewhere on the card."""
    for word in span.words:
        bare = word.text.strip(_EDGES)
        if word.confidence < _SURE and len(bare) >= _LEAST_LETTERS and bare in name and not is_listed(bare):
            name = name.replace(bare, _clearest(word, bare, document))
    return name


def _clearest(word: Word, bare: str, document: Document) -> str:
    """Return the most surely read print of nearly the same letters, or the word's own."""
    most = 1 + len(bare) // (2 * _LETTERS_TO_AN_ERROR)
    prints = (other for page in document.pages for other in page.words if other.confidence > word.confidence + _SURER)
    alike = [other for other in prints if 0 < _distance(bare, other.text.strip(_EDGES), most) <= most]
    best = max(alike, key=lambda other: other.confidence, default=None)
    return _cased(best.text.strip(_EDGES), bare) if best else bare


def _distance(bare: str, other: str, most: int) -> int:
    if abs(len(bare) - len(other)) > most:
        return most + 1
    return int(OSA.distance(bare.casefold(), other.casefold(), score_cutoff=most))


def _cased(text: str, like: str) -> str:
    return text.upper() if like.isupper() else text
