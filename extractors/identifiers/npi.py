"""NPI: the National Provider Identifier, ten digits with a Luhn check digit over 80840 + NPI (45 CFR 162.406)."""

import re
from collections.abc import Iterator

from extractors.errors import InvalidCheckDigitError, InvalidFormatError, InvalidLengthError, InvalidValueError
from extractors.identifiers import luhn
from extractors.values.look_alikes import DIGIT_LIKE, as_digits, differences, mostly_digits, quality
from extractors.values.text_match import TextMatch

_SHAPE = re.compile(rf"(?<![0-9A-Za-z]){DIGIT_LIKE}(?:[ -]?{DIGIT_LIKE}){{9}}(?![0-9A-Za-z])")

_MISREAD = ({"6": "8", "3": "8", "0": "8"}, {"0": "9", "3": "9", "9": "3", "5": "6"})
"""What the digits that a reader gives may have been in print, the likeliest changes first."""


def compact(text: str) -> str:
    """Return the text without spaces and hyphens.

    >>> compact("1234 567 893")
    '1234567893'
    """
    return re.sub(r"[\s-]", "", text)


def validate(text: str) -> str:
    """Return the NPI as ten digits, or raise an InvalidValueError.

    >>> validate("1234567893")
    '1234567893'
    >>> validate("1234567894")
    Traceback (most recent call last):
    ...
    extractors.errors.InvalidCheckDigitError: the NPI's check digit does not fit
    """
    number = compact(text)
    if len(number) != 10:
        raise InvalidLengthError("an NPI has ten digits")
    if not re.fullmatch(r"[12][0-9]{9}", number):
        raise InvalidFormatError("an NPI is all digits and begins with 1 or 2")
    if not luhn.is_valid("80840" + number):
        raise InvalidCheckDigitError("the NPI's check digit does not fit")
    return number


def is_valid(text: str) -> bool:
    """Tell whether the text is an NPI with the right check digit."""
    try:
        validate(text)
    except InvalidValueError:
        return False
    return True


def format(text: str) -> str:  # noqa: A001 - the verb that every number has
    """Return the NPI as it is printed: ten digits."""
    return compact(text)


def restore(number: str) -> str | None:
    """Return the one NPI that ten digits with a wrong check digit may be a misreading of, or None for none or several.

    A reader that loses part of a digit makes a 6, 3 or 0 of an 8 sooner than a 0 or 3 of a 9, and these sooner than
    other changes.

    >>> restore("2250909262"), restore("1297499524"), restore("1234567893")
    ('2250909282', None, '1234567893')
    """
    if is_valid(number):
        return number
    for misread in _MISREAD:
        forms = {number[:at] + misread[d] + number[at + 1 :] for at, d in enumerate(number) if d in misread}
        sound = [form for form in forms if is_valid(form)]
        if sound:
            return sound[0] if len(sound) == 1 else None
    return None


def find(text: str) -> Iterator[TextMatch[str]]:
    """Yield the NPIs in the text; look-alike letters are put right only where the check digit then fits.

    >>> [match.value for match in find("NPI: 1234567893, Fax 206 555 0142")]
    ['1234567893']
    >>> next(find("NPI l23456789E"), None), next(find("NPI l234567893")).quality
    (None, 0.85)
    """
    for match in _SHAPE.finditer(text):
        number = as_digits(compact(match[0]))
        if is_valid(number) and mostly_digits(match[0]):
            yield TextMatch(match.start(), match.end(), number, quality(differences(match[0], number)))
