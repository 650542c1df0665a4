"""IBAN: the International Bank Account Number with its mod-97 check digits (ISO 13616)."""

import re
from collections.abc import Iterator

from extractors.errors import InvalidCheckDigitError, InvalidFormatError, InvalidLengthError, InvalidValueError
from extractors.values.look_alikes import as_digits, differences, quality
from extractors.values.text_match import TextMatch

# SWIFT IBAN registry: the whole length by country.
LENGTHS = {
    "AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BH": 22, "BR": 29,
    "BY": 28, "CH": 21, "CR": 22, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "DO": 28, "EE": 20, "EG": 29,
    "ES": 24, "FI": 18, "FO": 18, "FR": 27, "GB": 22, "GE": 22, "GI": 23, "GL": 18, "GR": 27, "GT": 28,
    "HR": 21, "HU": 28, "IE": 22, "IL": 23, "IQ": 23, "IS": 26, "IT": 27, "JO": 30, "KW": 30, "KZ": 20,
    "LB": 28, "LC": 32, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "LY": 25, "MC": 27, "MD": 24, "ME": 22,
    "MK": 19, "MR": 27, "MT": 31, "MU": 30, "NL": 18, "NO": 15, "PK": 24, "PL": 28, "PS": 29, "PT": 25,
    "QA": 29, "RO": 24, "RS": 22, "SA": 24, "SC": 31, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "ST": 25,
    "SV": 28, "TL": 23, "TN": 24, "TR": 26, "UA": 29, "VA": 22, "VG": 24, "XK": 20,
}  # fmt: skip
_START = re.compile(r"(?<![0-9A-Za-z])[A-Z]{2}[ -]?[0-9OIl]{2}(?=[ -]?[0-9A-Za-z]{2})")


def compact(text: str) -> str:
    """Return the number in upper case without spaces and hyphens.

    >>> compact("gb82 west 1234 5698 7654 32")
    'GB82WEST12345698765432'
    """
    return re.sub(r"[\s-]", "", text).upper()


def validate(text: str) -> str:
    """Return the number without spaces, or raise an InvalidValueError.

    >>> validate("GB82 WEST 1234 5698 7654 32")
    'GB82WEST12345698765432'
    """
    number = compact(text)
    if not re.fullmatch(r"[A-Z]{2}[0-9]{2}[A-Z0-9]+", number) or number[:2] not in LENGTHS:
        raise InvalidFormatError("an IBAN begins with a country's letters and two digits")
    if len(number) != LENGTHS[number[:2]]:
        raise InvalidLengthError("the IBAN has not the length that its country has")
    if int("".join(str(int(character, 36)) for character in number[4:] + number[:4])) % 97 != 1:
        raise InvalidCheckDigitError("the IBAN's check digits do not fit")
    return number


def is_valid(text: str) -> bool:
    """Tell whether the text is an IBAN with the right check digits."""
    try:
        validate(text)
    except InvalidValueError:
        return False
    return True


def format(text: str) -> str:  # noqa: A001 - the verb that every number has
    """Return the number in groups of four.

    >>> format("GB82WEST12345698765432")
    'GB82 WEST 1234 5698 7654 32'
    """
    number = compact(text)
    return " ".join(number[place : place + 4] for place in range(0, len(number), 4))


def find(text: str) -> Iterator[TextMatch[str]]:
    """Yield the IBANs in the text; look-alikes in the check digits are put right where they then fit.

    >>> [match.value for match in find("IBAN DE89 3704 0044 0532 0130 00, BIC COBADEFF")]
    ['DE89370400440532013000']
    """
    for start in _START.finditer(text):
        length = LENGTHS.get(start[0][:2], 0)
        whole = re.compile(rf"(?:[0-9A-Za-z][ -]?){{{max(length - 1, 1)}}}[0-9A-Za-z](?![0-9A-Za-z])").match(
            text, start.start()
        )
        if whole and (number := _checked(compact(whole[0]))):
            yield TextMatch(whole.start(), whole.end(), number, quality(differences(whole[0], number)))


def _checked(number: str) -> str | None:
    clean = number[:2] + as_digits(number[2:4]) + number[4:]
    return clean if is_valid(clean) else None
