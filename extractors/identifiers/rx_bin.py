"""RxBIN: the six digits (ANSI IIN) or eight digits (ISO/IEC 7812-1 IIN) to which a pharmacy sends its claim (NCPDP)."""

import re
from collections.abc import Iterator

from extractors.errors import InvalidFormatError, InvalidLengthError, InvalidValueError
from extractors.values.look_alikes import DIGIT_LIKE, as_digits, differences, mostly_digits, quality
from extractors.values.text_match import TextMatch

_LABEL = r"(?:\b|(?<=rx))(?:BIN|IIN)\s{0,3}(?:#|No\b\.?|Number\b)?\s{0,3}[:#=.]?\s{0,3}"
_LABELLED = re.compile(rf"{_LABEL}({DIGIT_LIKE}{{8}}|{DIGIT_LIKE}{{6}})(?![0-9A-Za-z])", re.IGNORECASE)


def compact(text: str) -> str:
    """Return the number without spaces and hyphens.

    >>> compact("610 014")
    '610014'
    """
    return re.sub(r"[\s-]", "", text)


def validate(text: str) -> str:
    """Return the number as six or eight digits, or raise an InvalidValueError.

    >>> validate("610014")
    '610014'
    """
    number = compact(text)
    if not re.fullmatch(r"[0-9]+", number):
        raise InvalidFormatError("a BIN is all digits")
    if len(number) not in (6, 8):
        raise InvalidLengthError("a BIN has six or eight digits")
    return number


def is_valid(text: str) -> bool:
    """Tell whether the text has the form of a BIN."""
    try:
        validate(text)
    except InvalidValueError:
        return False
    return True


def format(text: str) -> str:  # noqa: A001 - the verb that every number has
    """Return the number as cards print it: digits alone."""
    return compact(text)


def correct(text: str) -> str | None:
    """Return the number with look-alikes of digits put right, or None where that gives no valid one.

    >>> correct("61OO14")
    '610014'
    """
    number = as_digits(compact(text))
    return number if mostly_digits(text) and is_valid(number) else None


def find(text: str) -> Iterator[TextMatch[str]]:
    """Yield the numbers that a label in the text calls BIN; no other mark tells them from any six digits.

    >>> [(match.value, match.start) for match in find("RxBIN: 610014  RxPCN: MEDDPRIME")]
    [('610014', 7)]
    """
    for match in _LABELLED.finditer(text):
        if number := correct(match[1]):
            yield TextMatch(match.start(1), match.end(1), number, quality(differences(match[1], number)))
