"""DEA: a prescriber's registration number, two letters, six digits and a check digit (21 CFR 1301)."""

import re
from collections.abc import Iterator

from extractors.errors import InvalidCheckDigitError, InvalidFormatError, InvalidLengthError, InvalidValueError
from extractors.values.look_alikes import DIGIT_LIKE, as_digits, differences, mostly_digits, quality
from extractors.values.text_match import TextMatch

# First letter: the kind of registrant; second: the family name's initial, or 9 for a business.
_REGISTRANTS = "ABCDEFGHJKLMPRSTUX"
_SHAPE = re.compile(rf"(?<![0-9A-Za-z])[{_REGISTRANTS}][A-Z9]-?{DIGIT_LIKE}{{7}}(?![0-9A-Za-z])")


def compact(text: str) -> str:
    """Return the number in upper case without spaces and hyphens.

    >>> compact("ab 1234563")
    'AB1234563'
    """
    return re.sub(r"[\s-]", "", text).upper()


def validate(text: str) -> str:
    """Return the number as nine characters, or raise an InvalidValueError.

    >>> validate("AB1234563")
    'AB1234563'
    """
    number = compact(text)
    if len(number) != 9:
        raise InvalidLengthError("a DEA number has nine characters")
    if not re.fullmatch(rf"[{_REGISTRANTS}][A-Z9][0-9]{{7}}", number):
        raise InvalidFormatError("a DEA number has two letters and seven digits")
    if not _has_right_check_digit(number[2:]):
        raise InvalidCheckDigitError("the DEA number's check digit does not fit")
    return number


def is_valid(text: str) -> bool:
    """Tell whether the text is a DEA number with the right check digit."""
    try:
        validate(text)
    except InvalidValueError:
        return False
    return True


def format(text: str) -> str:  # noqa: A001 - the verb that every number has
    """Return the number as it is printed: nine characters."""
    return compact(text)


def find(text: str) -> Iterator[TextMatch[str]]:
    """Yield the DEA numbers in the text; look-alikes of digits are put right only where the check digit then fits.

    >>> [match.value for match in find("DEA# AB1234563")]
    ['AB1234563']
    """
    for match in _SHAPE.finditer(text):
        printed = compact(match[0])
        number = printed[:2] + as_digits(printed[2:])
        if is_valid(number) and mostly_digits(printed[2:]):
            yield TextMatch(match.start(), match.end(), number, quality(differences(printed, number)))


def _has_right_check_digit(digits: str) -> bool:
    first, second, third, fourth, fifth, sixth, check = map(int, digits)
    return (first + third + fifth + 2 * (second + fourth + sixth)) % 10 == check
