"""The number in an amount: which of comma and point groups thousands and which begins the cents."""

import re
from decimal import Decimal

# Form, what groups thousands, what begins the decimals, quality. The first that fits counts.
_FORMS = (
    (re.compile(r"\d*\.?\d+|\d+\."), "", ".", 1.0),
    (re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?"), ",", ".", 1.0),
    (re.compile(r"\d{1,3}(?:'\d{3})+(?:\.\d+)?"), "'", ".", 1.0),
    (re.compile(r"\d{1,3}(?:\.\d{3})+,\d{2}"), ".", ",", 1.0),
    (re.compile(r"\d{1,3}(?: \d{3})+,\d{2}"), " ", ",", 1.0),
    (re.compile(r"\d+,\d{2}"), "", ",", 0.9),
    # A faint comma read as a point, or a point as a comma: the last two digits are the cents.
    (re.compile(r"\d{1,3}(?:\.\d{3})+\.\d{2}"), ".", ".", 0.8),
    (re.compile(r"\d{1,3}(?:,\d{3})+,\d{2}"), ",", ",", 0.8),
    (re.compile(r"\d{1,3}(?: \d{3})+\.\d{2}"), " ", ".", 0.7),
)


def decimal_of(digits: str) -> tuple[Decimal, float] | None:
    """Return the number and its quality, or None where groups and decimals make no number.

    >>> decimal_of("1,234.50"), decimal_of("1.234,50"), decimal_of("1,23,4")
    ((Decimal('1234.50'), 1.0), (Decimal('1234.50'), 1.0), None)
    """
    text = re.sub(r" ?([.,']) ?", r"\1", digits.strip())
    spaces = 0.95 if text != digits.strip() else 1.0
    for form, group, point, quality in _FORMS:
        if form.fullmatch(text):
            return Decimal(_plain(text, group, point)), quality * spaces
    return None


def _plain(text: str, group: str, point: str) -> str:
    whole, separator, cents = text.rpartition(point)
    if not separator or (group == point and len(cents) == 3):
        whole, cents = text, ""
    return f"{whole.replace(group, '') if group else whole}.{cents}" if cents else whole.replace(group, "").rstrip(".")
