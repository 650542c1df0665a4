"""MBI: the Medicare Beneficiary Identifier, 11 positions of fixed kind (CMS, "Understanding the MBI").

Letters are those of the alphabet without S, L, O, I, B and Z, so a look-alike of a digit can be told by its position.
"""

import re
from collections.abc import Iterator

from extractors.errors import InvalidFormatError, InvalidLengthError, InvalidValueError
from extractors.values.look_alikes import as_digits, differences, quality
from extractors.values.text_match import TextMatch

# C: 1 to 9, A: a letter, N: 0 to 9, E: a letter or a digit.
KINDS = "CAENAENAANN"
_LETTER = "[AC-HJKMNP-RT-Y]"
_CLASS = {"C": "[1-9]", "N": "[0-9]", "A": _LETTER, "E": "[AC-HJKMNP-RT-Y0-9]"}
_EXACT = re.compile("".join(_CLASS[kind] for kind in KINDS))
_SHAPE = re.compile(
    r"(?<![0-9A-Za-z-])(?:[0-9A-Za-z|!]{4}[ -]{0,3}[0-9A-Za-z|!]{3}[ -]{0,3}[0-9A-Za-z|!]{4})(?![0-9A-Za-z-])"
)
_LETTER_FOR = {"4": "A", "6": "G", "7": "T"}
_EXCLUDED = "SLOIBZ"


def compact(text: str) -> str:
    """Return the identifier in upper case without hyphens and spaces.

    >>> compact("1eg4-te5-mk73")
    '1EG4TE5MK73'
    """
    return re.sub(r"[\s-]", "", text).upper()


def validate(text: str) -> str:
    """Return the identifier as 11 characters, or raise an InvalidValueError.

    >>> validate("1EG4-TE5-MK73")
    '1EG4TE5MK73'
    """
    number = compact(text)
    if len(number) != len(KINDS):
        raise InvalidLengthError("a Medicare number has 11 characters")
    if not _EXACT.fullmatch(number):
        raise InvalidFormatError("a Medicare number has letters and digits in fixed positions")
    return number


def is_valid(text: str) -> bool:
    """Tell whether the text has the form of a Medicare Beneficiary Identifier."""
    try:
        validate(text)
    except InvalidValueError:
        return False
    return True


def format(text: str) -> str:  # noqa: A001 - the verb that every number has
    """Return the identifier as the card prints it.

    >>> format("1EG4TE5MK73")
    '1EG4-TE5-MK73'
    """
    number = compact(text)
    return f"{number[:4]}-{number[4:7]}-{number[7:]}"


def correct(text: str) -> str | None:
    """Return the identifier with look-alikes put right by position, or None where that gives no valid one.

    >>> correct("IEG4-TES-MK73")
    '1EG4TE5MK73'
    """
    number = compact(text)
    if len(number) != len(KINDS):
        return None
    clean = "".join(_put_right(character, kind) for character, kind in zip(number, KINDS, strict=True))
    return clean if _EXACT.fullmatch(clean) else None


def find(text: str) -> Iterator[TextMatch[str]]:
    """Yield the Medicare numbers in the text, those with up to three look-alikes put right at lower quality.

    >>> [(match.value, match.quality) for match in find("Medicare Number 1EG4-TE5-MK73")]
    [('1EG4TE5MK73', 1.0)]
    """
    for match in _SHAPE.finditer(text):
        number = correct(match[0])
        if number and (changed := differences(match[0], number)) <= 3:
            yield TextMatch(match.start(), match.end(), number, quality(changed))


def _put_right(character: str, kind: str) -> str:
    if kind in "CN" or (kind == "E" and character in _EXCLUDED + "|!"):
        return as_digits("I" if character == "L" else character)
    if kind == "A":
        return _LETTER_FOR.get(character, character)
    return character
