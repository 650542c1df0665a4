"""Routing number: the nine digits of a US bank with the check digit of the American Bankers Association."""

import re
from collections.abc import Iterator

from extractors.errors import InvalidCheckDigitError, InvalidFormatError, InvalidLengthError, InvalidValueError
from extractors.values.look_alikes import DIGIT_LIKE, as_digits, differences, mostly_digits, quality
from extractors.values.printed_label import stands_before
from extractors.values.text_match import TextMatch

_WEIGHTS = (3, 7, 1) * 3
# Federal Reserve districts, thrift institutions, electronic transactions, traveler's cheques.
_FIRST_TWO = frozenset({*range(13), *range(21, 33), *range(61, 73), 80})
_SHAPE = re.compile(rf"(?<![0-9A-Za-z-]){DIGIT_LIKE}{{9}}(?![0-9A-Za-z-])")
_LABEL = re.compile(r"\b(?:routing(?: transit)?|ABA|RTN|R/T)(?:[ /](?:routing|ABA))?", re.IGNORECASE)
_UNLABELLED = 0.5


def compact(text: str) -> str:
    """Return the number without spaces and hyphens.

    >>> compact("1110 0002 5")
    '111000025'
    """
    return re.sub(r"[\s-]", "", text)


def validate(text: str) -> str:
    """Return the number as nine digits, or raise an InvalidValueError.

    >>> validate("111000025")
    '111000025'
    """
    number = compact(text)
    if not re.fullmatch(r"[0-9]+", number):
        raise InvalidFormatError("a routing number is all digits")
    if len(number) != 9:
        raise InvalidLengthError("a routing number has nine digits")
    if int(number[:2]) not in _FIRST_TWO:
        raise InvalidFormatError("no routing number begins so")
    if sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, number, strict=True)) % 10:
        raise InvalidCheckDigitError("the routing number's check digit does not fit")
    return number


def is_valid(text: str) -> bool:
    """Tell whether the text is a routing number with the right check digit."""
    try:
        validate(text)
    except InvalidValueError:
        return False
    return True


def format(text: str) -> str:  # noqa: A001 - the verb that every number has
    """Return the number as it is printed: nine digits."""
    return compact(text)


def find(text: str) -> Iterator[TextMatch[str]]:
    """Yield the routing numbers in the text; without a label, at half quality, as one of ten numbers fits by chance.

    >>> [(match.value, match.quality) for match in find("ABA routing #: 111000025")]
    [('111000025', 1.0)]
    """
    for match in _SHAPE.finditer(text):
        number = as_digits(match[0])
        if is_valid(number) and mostly_digits(match[0]):
            sure = quality(differences(match[0], number)) * (
                1 if stands_before(text, match.start(), _LABEL) else _UNLABELLED
            )
            yield TextMatch(match.start(), match.end(), number, sure)
