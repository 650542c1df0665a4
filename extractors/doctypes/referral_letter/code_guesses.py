"""Diagnosis codes with a character lost, added or beyond likeness, told by the words that describe one of them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from rapidfuzz.fuzz import partial_ratio

from extractors.identifiers import icd10_cm
from extractors.values.look_alikes import LETTERS_FOR
from extractors.values.text_match import TextMatch

QUALITY = 0.55
"""What is left of the quality of a code of which only words tell the right form."""
ALIKE, BETTER = 90.0, 3.0
"""Likeness, of 100, from which words are a code's description, and by how much more than they are any other's."""
FEWEST_LETTERS = 8
"""Letters of the shortest description that can tell a code."""
_SIGN = r"[\w£$§€¢%&{|]"
_TOKEN = re.compile(
    rf"(?<!\S)[(\[\"'#/]*(?P<code>(?:[A-Z] (?=\d)|\S){_SIGN}{{2,4}}(?:\s?[.,·]{{1,2}}\s?{_SIGN}{{1,5}}|{_SIGN}{{0,4}}))"
    r"[)\],;:./\"'_]*(?!\S)"
)
_FIRST_FOR = {"C": "CG", "G": "GC", "E": "EF", "F": "FE", "K": "KR", "R": "RK", "M": "MNH", "N": "NM", "H": "HM"}
"""Letters that are read for one another at the head of a code."""
_DIGITS = "0123456789"
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def overlaps(match: TextMatch[str], others: Iterable[TextMatch[str]]) -> bool:
    """Tell whether a match shares a place of its text with another."""
    return any(match.start < other.end and other.start < match.end for other in others)


def guessed(text: str, words: str, known: Sequence[TextMatch[str]]) -> Iterator[TextMatch[str]]:
    """Yield what may be damaged codes in a line, beside the known ones, each as the code near it which words describe.

    `words` are those of the line and around it.
    """
    for match in _TOKEN.finditer(text):
        printed = match["code"]
        if overlaps(TextMatch(*match.span("code"), printed, 1.0), known):
            continue
        is_code_like = sum(map(str.isdecimal, printed)) > 1 and re.search(r"[.,·]|^[A-Z]\w{3}", printed)
        if is_code_like and (code := _told(re.sub(r"[\s.,·]", "", printed), words)):
            yield TextMatch(*match.span("code"), icd10_cm.format(code), QUALITY)


@lru_cache(maxsize=4096)
def _told(code: str, words: str) -> str | None:
    """Return the code near a damaged one whose description the words hold better than any other's, or None."""
    scored = sorted(((_likeness(form, words), form) for form in _near(code)), reverse=True)
    if not scored or scored[0][0] < ALIKE:
        return None
    best, form = scored[0]
    is_rivalled = any(best - other < BETTER and _wording(rival) not in _wording(form) for other, rival in scored[1:])
    return None if is_rivalled else form


def _wording(code: str) -> str:
    """Return a code's description in small letters, without what stands in parentheses."""
    return re.sub(r"\s*\([^)]*\)", "", icd10_cm.default_table().description(code) or "").casefold()


def _likeness(code: str, words: str) -> float:
    """Return how surely the words hold a code's description, of 100; of two that they hold, the longer is told."""
    official = _wording(code)
    if not FEWEST_LETTERS <= len(official) <= len(words) + 2:
        return 0.0
    likeness = partial_ratio(official, words.casefold(), score_cutoff=ALIKE)
    return likeness and likeness + len(official) / 100


def _near(printed: str) -> Iterator[str]:
    """Yield the codes of the table that are one character more, less or other than what is printed."""
    known = icd10_cm.default_table().is_known
    seen = set()
    for form in _forms(printed.upper()):
        if form not in seen and 3 <= len(form) <= 7 and known(form):
            seen.add(form)
            yield form


def _forms(printed: str) -> Iterator[str]:
    """Yield texts one character apart from what is printed, with every letter that may stand at the head of each."""
    for at in range(len(printed)):
        yield from _with_head(printed[:at] + printed[at + 1 :])
        for digit in _DIGITS if at else "":
            yield from _with_head(printed[:at] + digit + printed[at + 1 :])


def _with_head(text: str) -> Iterator[str]:
    """Yield the text with each letter for which its first sign may stand; behind no letter, any."""
    first = text[:1]
    letters = _FIRST_FOR.get(first, first) if first.isalpha() else LETTERS_FOR.get(first, "") + _LETTERS
    yield from (letter + text[1:] for letter in letters)
