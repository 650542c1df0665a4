"""Luhn: the mod-10 check digit of ISO/IEC 7812-1, annex B."""


def is_valid(digits: str) -> bool:
    """Tell whether the digits end in their right Luhn check digit.

    >>> is_valid("79927398713"), is_valid("79927398714")
    (True, False)
    """
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits))]
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0
