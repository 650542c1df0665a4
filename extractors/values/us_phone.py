"""Telephone numbers in the United States (North American Numbering Plan) to E.164, extensions as `;ext=`."""

import re
from collections.abc import Iterator

from extractors.errors import InvalidFormatError
from extractors.values.look_alikes import DIGIT_LIKE, as_digits, differences, mostly_digits, quality
from extractors.values.text_match import TextMatch

_EXTENSION = r"(?:[ ,;]{0,3}(?:(?i:ext(?:ension|n)?|x)[.:]?|;ext=|#)[ .:#]{0,2}(?P<ext>[0-9]{1,6})(?![0-9]))?"
_D = DIGIT_LIKE
_GAP = r"[ .·•/–-]{0,3}"
_SHAPE = re.compile(
    rf"(?<![0-9OoQDIl|!SsZB+])(?<![0-9][-.])(?:\+?(?P<country>[1Il|])[ .-]{{0,2}}|\+1)?"
    rf"(?P<open>[(\[{{] ?)?(?P<area>{_D}{{3}})(?P<close> ?[)\]}}])?(?P<gap>{_GAP})"
    rf"(?P<exchange>{_D}{{3}})(?P<gap2>{_GAP})(?P<line>{_D}{{4}})(?!{_D}|[-.][0-9])" + _EXTENSION
)
_VANITY = re.compile(
    r"(?<![0-9A-Za-z])(?:1[ .-]?)?\(?(8(?:00|33|44|55|66|77|88))\)?[ .-]{1,2}"
    r"([A-Z0-9]{2,9}(?:-[A-Z0-9]{2,7})?)(?![0-9A-Za-z])"
)
_KEYPAD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
_FOREIGN = re.compile(r"(?<![0-9A-Za-z])\+(?!1)[0-9][0-9 ().-]{6,20}[0-9]")
# An area code and an exchange begin with 2 to 9 and are no service code such as 911.
_NANP = re.compile(r"\+1(?:[2-9](?!11)[0-9]{2}){2}[0-9]{4}(?:;ext=[0-9]{1,7})?")
_UNBROKEN = 0.7


def parse(text: str) -> str:
    """Return the one number that the text is as E.164, or raise InvalidFormatError.

    >>> parse("(206) 555-0142 ext. 12"), parse("1-800-555-0199")
    ('+12065550142;ext=12', '+18005550199')
    """
    bare = text.strip(" \t\n:;,._")
    for match in find(bare):
        if (match.start, match.end) == (0, len(bare)):
            return match.value
    raise InvalidFormatError("the text is not a telephone number")


def is_valid(number: str) -> bool:
    """Tell whether the E.164 number can exist: by the numbering plan for +1, by its country's rules elsewhere.

    >>> is_valid("+12065550142"), is_valid("+11065550142"), is_valid("+442079460958")
    (True, False, True)
    """
    return bool(_NANP.fullmatch(number)) if number.startswith("+1") else _foreign(number) == number


def has_known_area_code(number: str) -> bool:
    """Tell whether the E.164 number's area code is in use in the +1 numbering plan.

    >>> has_known_area_code("+12065550142"), has_known_area_code("+12115550142")
    (True, False)
    """
    import phonenumbers

    if not _NANP.fullmatch(number):
        return False
    # 555-01xx is kept for fiction, so the area code is tried with an exchange that can be dialled.
    return phonenumbers.is_valid_number(phonenumbers.parse(number[:5] + "2345678"))


def format(number: str) -> str:  # noqa: A001 - the verb that every value has
    """Return the E.164 number as it is printed here.

    >>> format("+12065550142;ext=12")
    '(206) 555-0142 ext. 12'
    """
    plain, _, extension = number.partition(";ext=")
    if not _NANP.fullmatch(plain):
        return number
    return f"({plain[2:5]}) {plain[5:8]}-{plain[8:]}" + (f" ext. {extension}" if extension else "")


def find(text: str) -> Iterator[TextMatch[str]]:
    """Yield the numbers in the text; letters read for digits lower the quality, an unbroken run of ten digits does too.

    >>> [(match.value, match.quality) for match in find("Tel (2O6) 555-O142, 1-800-MEDICARE")]
    [('+12065550142', 0.72), ('+18006334227', 0.9)]
    """
    found = [*_numbers(text), *_vanity_numbers(text), *_foreign_numbers(text)]
    yield from sorted(found, key=lambda match: match.start)


def _numbers(text: str) -> Iterator[TextMatch[str]]:
    for match in _SHAPE.finditer(text):
        printed = match["area"] + match["exchange"] + match["line"]
        digits = as_digits(printed)
        number = f"+1{digits}" + (f";ext={match['ext']}" if match["ext"] else "")
        if mostly_digits(printed) and bool(match["open"]) >= bool(match["close"]) and _NANP.fullmatch(number):
            yield TextMatch(*match.span(), number, quality(differences(printed, digits)) * _unbroken(match))


def _unbroken(match: re.Match[str]) -> float:
    """Return what a run of ten digits without a gap takes off the quality: other numbers have ten digits, too."""
    return 1.0 if match["gap"] or match["gap2"] or match["close"] else _UNBROKEN


def _vanity_numbers(text: str) -> Iterator[TextMatch[str]]:
    for match in _VANITY.finditer(text):
        letters = match[2].replace("-", "")
        if len(letters) >= 7 and re.search("[A-Z]{3}", letters):
            yield TextMatch(*match.span(), f"+1{match[1]}{letters.translate(_KEYPAD)[:7]}", 0.9)


def _foreign_numbers(text: str) -> Iterator[TextMatch[str]]:
    for match in _FOREIGN.finditer(text):
        if number := _foreign(match[0]):
            yield TextMatch(*match.span(), number)


def _foreign(text: str) -> str | None:
    import phonenumbers

    try:
        number = phonenumbers.parse(text)
    except phonenumbers.NumberParseException:
        return None
    valid = phonenumbers.is_valid_number(number)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164) if valid else None
