"""Currencies: the symbols and ISO 4217 codes that papers print beside amounts."""

import re

# In a US office a bare $ is the US dollar; longer symbols stand first.
SYMBOLS = {
    "US$": "USD", "CA$": "CAD", "C$": "CAD", "AU$": "AUD", "A$": "AUD", "NZ$": "NZD", "MX$": "MXN",
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₪": "ILS", "₩": "KRW",
}  # fmt: skip
ISO_CODES = (
    "USD",
    "EUR",
    "GBP",
    "CAD",
    "AUD",
    "NZD",
    "CHF",
    "MXN",
    "JPY",
    "CNY",
    "INR",
    "ILS",
    "SEK",
    "NOK",
    "DKK",
    "PLN",
)
CODE = rf"\b(?:{'|'.join(ISO_CODES)})\b"
MARK = rf"(?:(?<![A-Za-z])(?:{'|'.join(map(re.escape, SYMBOLS))})|\$|{CODE})"

_MARK = re.compile(MARK)
_WORDS = re.compile(r"\b(?:US dollars?|U\.S\. (?:dollars?|funds))", re.IGNORECASE)


def currency_of(text: str) -> str | None:
    """Return the ISO code of the first currency that the text prints, or None.

    >>> currency_of("Total due $1,234.50"), currency_of("All amounts in EUR"), currency_of("12.50")
    ('USD', 'EUR', None)
    """
    if match := _MARK.search(text):
        return SYMBOLS.get(match[0], match[0])
    return "USD" if _WORDS.search(text) else None
