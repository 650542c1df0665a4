"""Sex or gender as forms print it, to the four words of the records."""

import re
from collections.abc import Iterator
from typing import Literal

from extractors.errors import InvalidFormatError
from extractors.values.text_match import TextMatch

Sex = Literal["female", "male", "other", "unknown"]

WORDS: dict[str, Sex] = {
    "f": "female", "female": "female", "fem": "female", "woman": "female", "girl": "female",
    "m": "male", "male": "male", "man": "male", "boy": "male",
    "x": "other", "other": "other", "nonbinary": "other", "intersex": "other", "o": "other",
    "u": "unknown", "unk": "unknown", "unknown": "unknown", "undetermined": "unknown",
}  # fmt: skip
_LABELLED = re.compile(
    r"\b(?:sex|gender)(?: (?:at|assigned at) birth)?(?: ?\([^)]{1,12}\))?\s{0,3}[:=.]?\s{0,3}"
    r"(?P<word>[A-Za-z][A-Za-z-]{0,12})(?![A-Za-z])",
    re.IGNORECASE,
)
_AGE = re.compile(
    r"\b[0-9]{1,3}[ -]?(?:y\.?/?o\.?|yrs?\.?(?: old)?|years?[ -]old|y)?[ ,/-]{0,3}"
    r"(?P<word>female|male|woman|man|boy|girl|[FM])\b(?!['.]? ?[A-Za-z]*[0-9])"
)
_PLAIN = re.compile(r"\b(?P<word>female|male)\b", re.IGNORECASE)


def parse(text: str) -> Sex:
    """Return the sex that the text is, or raise InvalidFormatError.

    >>> parse("F"), parse("Male"), parse("non-binary")
    ('female', 'male', 'other')
    """
    word = WORDS.get(re.sub(r"[^A-Za-z]", "", text).lower())
    if word is None:
        raise InvalidFormatError("the text is not a sex")
    return word


def find(text: str) -> Iterator[TextMatch[Sex]]:
    """Yield the sexes in the text: behind a label, behind an age, or written out.

    >>> [(match.value, match.quality) for match in find("Sex: F   a 64-year-old woman")]
    [('female', 1.0), ('female', 0.9)]
    """
    taken: set[int] = set()
    for pattern, sure in ((_LABELLED, 1.0), (_AGE, 0.9), (_PLAIN, 0.8)):
        for match in pattern.finditer(text):
            start, end = match.span("word")
            if (word := WORDS.get(match["word"].replace("-", "").lower())) and start not in taken:
                taken.add(start)
                yield TextMatch(start, end, word, sure)
