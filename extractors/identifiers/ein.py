"""EIN: the Employer Identification Number, nine digits of which the first two are a prefix that the IRS gives out."""

import re
from collections.abc import Iterator

from extractors.errors import InvalidFormatError, InvalidLengthError, InvalidValueError
from extractors.values.look_alikes import DIGIT_LIKE, as_digits, differences, mostly_digits, quality
from extractors.values.printed_label import stands_before
from extractors.values.text_match import TextMatch

# IRS, "How EINs are assigned and valid EIN prefixes".
_NEVER_ASSIGNED = frozenset(
    {"00", "07", "08", "09", "17", "18", "19", "28", "29", "49", "69", "70", "78", "79", "89", "96", "97"}
)
_DASHED = re.compile(rf"(?<![0-9A-Za-z-]){DIGIT_LIKE}{{2}} ?[-–] ?{DIGIT_LIKE}{{7}}(?![0-9A-Za-z-])")
_PLAIN = re.compile(rf"(?<![0-9A-Za-z-]){DIGIT_LIKE}{{9}}(?![0-9A-Za-z-])")
_LABEL = re.compile(
    r"\b(?:F?EIN|T\.?I\.?N\.?|(?:fed(?:eral|\.)? )?tax ?(?:id|i\.d\.|identification)|employer (?:id|identification))",
    re.IGNORECASE,
)


def compact(text: str) -> str:
    """Return the number without spaces and hyphens.

    >>> compact("91-1144442")
    '911144442'
    """
    return re.sub(r"[\s–-]", "", text)


def validate(text: str) -> str:
    """Return the number as nine digits, or raise an InvalidValueError.

    >>> validate("91-1144442")
    '911144442'
    """
    number = compact(text)
    if not re.fullmatch(r"[0-9]+", number):
        raise InvalidFormatError("an EIN is all digits")
    if len(number) != 9:
        raise InvalidLengthError("an EIN has nine digits")
    if number[:2] in _NEVER_ASSIGNED:
        raise InvalidFormatError("the IRS assigns no EIN with this prefix")
    return number


def is_valid(text: str) -> bool:
    """Tell whether the text is an EIN with a prefix that the IRS assigns."""
    try:
        validate(text)
    except InvalidValueError:
        return False
    return True


def format(text: str) -> str:  # noqa: A001 - the verb that every number has
    """Return the number as it is printed.

    >>> format("911144442")
    '91-1144442'
    """
    number = compact(text)
    return f"{number[:2]}-{number[2:]}"


def find(text: str) -> Iterator[TextMatch[str]]:
    """Yield the EINs in the text: those printed with their hyphen, and nine plain digits behind a label.

    >>> [match.value for match in find("Tax ID: 91-1144442, account 123456789")]
    ['911144442']
    """
    plain = (match for match in _PLAIN.finditer(text) if stands_before(text, match.start(), _LABEL))
    for match in [*_DASHED.finditer(text), *plain]:
        number = as_digits(compact(match[0]))
        if is_valid(number) and mostly_digits(match[0]):
            yield TextMatch(match.start(), match.end(), number, quality(differences(match[0].replace("–", ""), number)))
