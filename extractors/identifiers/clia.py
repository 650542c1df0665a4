"""CLIA: a laboratory's certificate number, two digits, the letter D and seven digits (CMS form 116)."""

import re
from collections.abc import Iterator

from extractors.errors import InvalidFormatError, InvalidLengthError, InvalidValueError
from extractors.values.look_alikes import DIGIT_LIKE, as_digits, differences, mostly_digits, quality
from extractors.values.text_match import TextMatch

_SHAPE = re.compile(rf"(?<![0-9A-Za-z]){DIGIT_LIKE}{{2}}[Dd]{DIGIT_LIKE}{{7}}(?![0-9A-Za-z])")


def compact(text: str) -> str:
    """Return the number in upper case without spaces and hyphens.

    >>> compact("05d 0987654")
    '05D0987654'
    """
    return re.sub(r"[\s-]", "", text).upper()


def validate(text: str) -> str:
    """Return the number as ten characters, or raise an InvalidValueError.

    >>> validate("05D0987654")
    '05D0987654'
    """
    number = compact(text)
    if len(number) != 10:
        raise InvalidLengthError("a CLIA number has ten characters")
    if not re.fullmatch(r"[0-9]{2}D[0-9]{7}", number):
        raise InvalidFormatError("a CLIA number is two digits, D and seven digits")
    return number


def is_valid(text: str) -> bool:
    """Tell whether the text has the form of a CLIA number."""
    try:
        validate(text)
    except InvalidValueError:
        return False
    return True


def format(text: str) -> str:  # noqa: A001 - the verb that every number has
    """Return the number as it is printed: ten characters."""
    return compact(text)


def find(text: str) -> Iterator[TextMatch[str]]:
    """Yield the CLIA numbers in the text, those with look-alikes of digits put right at lower quality.

    >>> [match.value for match in find("CLIA # 05D0987654")]
    ['05D0987654']
    """
    for match in _SHAPE.finditer(text):
        number = as_digits(match[0][:2]) + "D" + as_digits(match[0][3:])
        if is_valid(number) and mostly_digits(match[0]):
            yield TextMatch(match.start(), match.end(), number, quality(differences(match[0], number)))
