"""HCPCS level II: a supply, drug or service code, a letter A to V and four digits (CMS)."""

import re
from collections.abc import Iterator

from extractors.errors import InvalidFormatError, InvalidLengthError, InvalidValueError
from extractors.values.look_alikes import DIGIT_LIKE, as_digits, differences, mostly_digits, quality
from extractors.values.text_match import TextMatch

_EXACT = re.compile(r"[A-V][0-9]{4}")
_SHAPE = re.compile(rf"(?<![0-9A-Za-z.,$#/-])[A-V]{DIGIT_LIKE}{{4}}(?![0-9A-Za-z%/]|[.,-][0-9])")


def compact(text: str) -> str:
    """Return the code in upper case without spaces.

    >>> compact("j1885 ")
    'J1885'
    """
    return re.sub(r"\s", "", text).upper()


def validate(text: str) -> str:
    """Return the code as five characters, or raise an InvalidValueError.

    >>> validate("J1885")
    'J1885'
    """
    code = compact(text)
    if len(code) != 5:
        raise InvalidLengthError("an HCPCS code has five characters")
    if not _EXACT.fullmatch(code):
        raise InvalidFormatError("an HCPCS code is a letter A to V and four digits")
    return code


def is_valid(text: str) -> bool:
    """Tell whether the text has the form of an HCPCS level II code."""
    try:
        validate(text)
    except InvalidValueError:
        return False
    return True


def format(text: str) -> str:  # noqa: A001 - the verb that every number has
    """Return the code as it is printed: five characters."""
    return compact(text)


def correct(text: str) -> str | None:
    """Return the code with look-alikes of digits put right, or None where that gives no code.

    >>> correct("J1B85")
    'J1885'
    """
    code = compact(text)
    clean = code[:1] + as_digits(code[1:])
    return clean if is_valid(clean) else None


def find(text: str) -> Iterator[TextMatch[str]]:
    """Yield the HCPCS level II codes in the text, those with look-alikes of digits put right at lower quality.

    >>> [match.value for match in find("J1885 ketorolac, 2 units")]
    ['J1885']
    """
    for match in _SHAPE.finditer(text):
        code = correct(match[0])
        if code and mostly_digits(match[0][1:]):
            yield TextMatch(match.start(), match.end(), code, quality(differences(match[0], code)))
