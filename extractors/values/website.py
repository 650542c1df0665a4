"""Websites: addresses as papers print them, with or without http and www."""

import re
from collections.abc import Iterator

from extractors.errors import InvalidFormatError
from extractors.values.text_match import TextMatch

_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
# Without www or http only the endings that offices and payers have, or any abbreviation with a dot would be a website.
_ENDINGS = "com|org|net|gov|edu|us|health|care|clinic|info|biz|med|example|io|co|doctor|dental"
_WEBSITE = re.compile(
    rf"(?<![A-Za-z0-9@._-])(?P<scheme>https? ?: ?// ?)?(?P<www>www ?[.,] ?)?"
    rf"(?P<host>{_LABEL}(?:\.{_LABEL}){{0,4}}\.(?P<ending>[A-Za-z]{{2,12}}))(?P<path>/[A-Za-z0-9_~%#?=&./+-]*)?(?![A-Za-z0-9@])",
    re.IGNORECASE,
)


def parse(text: str) -> str:
    """Return the website that the text is, as printed without spaces, or raise InvalidFormatError.

    >>> parse("www.cascade.example/pay")
    'www.cascade.example/pay'
    """
    bare = text.strip(" \t\n<>:;,.")
    for match in find(bare):
        if (match.start, match.end) == (0, len(bare)):
            return match.value
    raise InvalidFormatError("the text is not a website")


def find(text: str) -> Iterator[TextMatch[str]]:
    """Yield the websites in the text, never the domain of an email address.

    >>> [match.value for match in find("Pay at www.cascade.example or mail pay@cascade.example.")]
    ['www.cascade.example']
    """
    for match in _WEBSITE.finditer(text):
        if match["scheme"] or match["www"] or match["ending"].lower() in _ENDINGS.split("|"):
            end = match.end() - (len(match[0]) - len(match[0].rstrip("./?&#")))
            printed = text[match.start() : end]
            value = re.sub(r"\s", "", printed)
            yield TextMatch(
                match.start(), end, re.sub("(?i)^((?:https?://)?www),", r"\1.", value), 1.0 if value == printed else 0.8
            )
