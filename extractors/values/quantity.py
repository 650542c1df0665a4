"""Quantities: decimal numbers and counts as printed."""

import re
from collections.abc import Iterator
from decimal import Decimal

from extractors.errors import InvalidFormatError
from extractors.values.look_alikes import as_digits, differences, mostly_digits, quality
from extractors.values.text_match import TextMatch

_ONES = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty
    """.split()  # noqa: SIM905 - a table of words reads best without quotes
WORDS = {
    **{word: count for count, word in enumerate(_ONES)},
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "ninety": 90,
}
_FRACTIONS = {"½": "0.5", "¼": "0.25", "¾": "0.75"}
_WHOLE = r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9OoIl|]{1,9})"
_NUMBER = re.compile(
    rf"(?<![0-9A-Za-z.,/:$€£-])-?{_WHOLE}(?:\.[0-9OoIl|]{{1,6}})?[½¼¾]?(?: ?\([a-z]{{3,9}}\))?"
    r"(?![0-9A-Za-z/:-]|[.,][0-9])"
)
_WORD = re.compile(rf"\b({'|'.join(WORDS)})\b(?: ?\([0-9]+\))?", re.IGNORECASE)


def parse(text: str) -> Decimal:
    """Return the number that the text is, or raise InvalidFormatError.

    >>> parse("1,200"), parse("1.5"), parse("2½"), parse("six (6)"), parse("3O")
    (Decimal('1200'), Decimal('1.5'), Decimal('2.5'), Decimal('6'), Decimal('30'))
    """
    bare = text.strip(" \t\n:;_#")
    for match in find(bare):
        if (match.start, match.end) == (0, len(bare)):
            return match.value
    raise InvalidFormatError("the text is not a number")


def parse_count(text: str) -> int:
    """Return the whole number that the text is, or raise InvalidFormatError.

    >>> parse_count("12"), parse_count("three")
    (12, 3)
    """
    value = parse(text)
    if value != value.to_integral_value():
        raise InvalidFormatError("the text is not a whole number")
    return int(value)


def find(text: str) -> Iterator[TextMatch[Decimal]]:
    """Yield the numbers in the text, in digits or as words up to twenty; dates, times and codes hold none.

    >>> [str(match.value) for match in find("6 visits over twelve weeks, from 3/14/2026")]
    ['6', '12']
    """
    words = (TextMatch(*match.span(), Decimal(WORDS[match[1].lower()]), 0.9) for match in _WORD.finditer(text))
    found = [*words, *_numbers(text)]
    end = 0
    for each in sorted(found, key=lambda each: (each.start, -each.end)):
        if each.start >= end:
            yield each
            end = each.end


def _numbers(text: str) -> Iterator[TextMatch[Decimal]]:
    for match in _NUMBER.finditer(text):
        printed = re.sub(r" ?\([a-z]+\)|[½¼¾]", "", match[0])
        if mostly_digits(printed):
            digits = as_digits(printed).replace(",", "")
            value = Decimal(digits) + Decimal(
                next((share for mark, share in _FRACTIONS.items() if mark in match[0]), "0")
            )
            yield TextMatch(*match.span(), value, quality(differences(printed, re.sub("[^0-9]", "", digits))))
