"""Money: amounts as invoices, cards and remittances print them; credits are negative."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from extractors.errors import InvalidFormatError
from extractors.values.amount_number import decimal_of
from extractors.values.currency import CODE, MARK, currency_of
from extractors.values.look_alikes import as_digits, differences, mostly_digits, quality
from extractors.values.text_match import TextMatch

__all__ = ["currency_of", "find", "format", "parse"]

_MINUS = "[-–−]"
# No S: before an amount it is a misread dollar sign as often as a five.
_FIRST = "[0-9OoIl|]"
_DIGIT = "[0-9OoIl|SB]"
_CENTS = rf"(?: ?[.,] ?{_DIGIT}{{2}}(?!{_DIGIT}))"
_GROUPS = rf"{_FIRST}{_DIGIT}{{0,2}}(?: ?[,.'] ?{_DIGIT}{{3}})+(?!{_DIGIT}){_CENTS}?"
# A space groups thousands only behind a currency or before a decimal comma: elsewhere it parts a quantity from a price.
_SPACED = rf"(?:(?<=[$€£] )|(?<=[$€£])){_FIRST}{_DIGIT}{{0,2}}(?: [0-9]{{3}})+{_CENTS}"
_SPACED += r"|[0-9]{1,3}(?: [0-9]{3})+,[0-9]{2}(?![0-9])"
_NUMBER = rf"{_SPACED}|{_GROUPS}|{_FIRST}{_DIGIT}{{0,11}}(?: ?[.,] ?{_DIGIT}{{1,4}}(?!{_DIGIT}))?|\.[0-9]{{2}}(?![0-9])"
_SYMBOL = "[$€£]"
_AMOUNT = re.compile(
    rf"(?<![0-9A-Za-z.,])(?:(?<!/)|(?={_SYMBOL}))(?P<open>[(<] ?)?(?P<minus>(?<![0-9A-Za-z]){_MINUS} ?)?"
    rf"(?:(?P<mark>{MARK}|S(?=[0-9]+[.,][0-9]{{2}}(?![0-9]))) ?)?(?P<inner>{_MINUS} ?)?"
    rf"(?P<number>{_NUMBER})(?P<behind> ?(?:[€£]|{CODE})(?! ?[0-9]))?"
    rf"(?P<tail>{_MINUS}(?![0-9A-Za-z])| ?(?:CR|Cr|cr|DR|Dr)\b\.?)?(?P<close> ?[)>])?"
)
_ENDS_IN_CENTS = re.compile(r"[.,] ?[0-9OoIlSB|]{2}$")
_NOT_BEHIND = re.compile(r"[0-9A-Za-z%]| ?%|[.,-][0-9]|/[0-9]")


def parse(text: str) -> Decimal:
    """Return the amount that the text is, or raise InvalidFormatError.

    >>> parse("$1,234.50"), parse("(1,234.50)"), parse("5.00-"), parse("12.00 CR"), parse("1.234,50 €")
    (Decimal('1234.50'), Decimal('-1234.50'), Decimal('-5.00'), Decimal('-12.00'), Decimal('1234.50'))
    """
    bare = text.strip(" \t\n:;_*")
    match = _AMOUNT.fullmatch(bare)
    value = _value(match) if match else None
    if value is None:
        raise InvalidFormatError("the text is not an amount of money")
    return value[0]


def format(amount: Decimal) -> str:  # noqa: A001 - the verb that every value has
    """Return the amount as the records hold it, with at least two decimals.

    >>> format(Decimal("-1234.5"))
    '-1234.50'
    """
    exponent = amount.as_tuple().exponent
    return str(amount.quantize(Decimal("0.01")) if isinstance(exponent, int) and exponent > -2 else amount)


def find(text: str) -> Iterator[TextMatch[Decimal]]:
    """Yield the amounts in the text: numbers with a currency, or with two decimals and no percent sign.

    >>> [str(match.value) for match in find("Subtotal 1, 234.50 tax 8.25% $90 due 03.14.2026")]
    ['1234.50', '90']
    """
    return iter(_found(text)) if any(map(str.isdigit, text)) else iter(())


# Columns of a bill are looked at by every kind of document, and again by each part of a reader.
@lru_cache(maxsize=4096)
def _found(text: str) -> tuple[TextMatch[Decimal], ...]:
    found = []
    place = 0
    while match := _AMOUNT.search(text, place):
        place = match.end()
        # What costs time is asked last: most numbers on a page are no amounts.
        if _is_money(match) and not _NOT_BEHIND.match(text, place) and (value := _value(match)):
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            found.append(TextMatch(start, place, *value))
    return tuple(found)


def _is_money(match: re.Match[str]) -> bool:
    return bool(match["mark"] or match["behind"] or _ENDS_IN_CENTS.search(match["number"]))


def _value(match: re.Match[str]) -> tuple[Decimal, float] | None:
    printed = match["number"]
    digits = as_digits(printed)
    number = decimal_of(digits) if mostly_digits(printed) else None
    if number is None or bool(match["open"]) != bool(match["close"]):
        return None
    tail = (match["tail"] or "").strip().upper()
    credit = bool(match["open"] or match["minus"] or match["inner"] or (tail and not tail.startswith("DR")))
    marked = 0.6 if match["mark"] == "S" else 1.0 if match["mark"] or match["behind"] else 0.9
    sure = number[1] * marked * quality(differences(printed, re.sub("[^0-9]", "", digits)))
    return -number[0] if credit else number[0], round(sure, 3)
