"""Percentages, as the decimal number printed before the sign."""

import re
from collections.abc import Iterator
from decimal import Decimal

from extractors.errors import InvalidFormatError
from extractors.values.look_alikes import as_digits, differences, mostly_digits, quality
from extractors.values.text_match import TextMatch

_PERCENT = re.compile(
    r"(?<![0-9A-Za-z.,])(-?[0-9OoIl|SB]{1,3}(?:[.,][0-9OoIl|SB]{1,4})?) ?(?:%|per ?cent\b|pct\b)", re.IGNORECASE
)


def parse(text: str) -> Decimal:
    """Return the percentage that the text is, or raise InvalidFormatError.

    >>> parse("20 %"), parse("8.25%"), parse("2O percent")
    (Decimal('20'), Decimal('8.25'), Decimal('20'))
    """
    bare = text.strip(" \t\n:;_")
    for match in find(bare):
        if (match.start, match.end) == (0, len(bare)):
            return match.value
    raise InvalidFormatError("the text is not a percentage")


def find(text: str) -> Iterator[TextMatch[Decimal]]:
    """Yield the percentages in the text.

    >>> [str(match.value) for match in find("Specialist 20% after deductible, tax 8,25 %")]
    ['20', '8.25']
    """
    for match in _PERCENT.finditer(text):
        digits = as_digits(match[1].upper()).replace(",", ".")
        if mostly_digits(match[1]):
            sure = quality(differences(match[1], re.sub("[^0-9]", "", digits)))
            yield TextMatch(*match.span(), Decimal(digits), sure)
