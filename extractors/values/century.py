"""Two-digit years: which century they mean."""

from datetime import date

# Dates other than births lie at most this far ahead: licenses, authorizations and plan years are printed years ahead.
YEARS_AHEAD = 20


def full_year(year: int, month: int, day: int, *, today: date, birth: bool) -> int:
    """Return the four-digit year: for a birth the last not in the future, otherwise the last up to 20 years ahead.

    >>> full_year(26, 11, 24, today=date(2026, 11, 23), birth=True)
    1926
    >>> full_year(26, 11, 23, today=date(2026, 11, 23), birth=True)
    2026
    >>> full_year(62, 3, 14, today=date(2026, 11, 23), birth=False)
    1962
    >>> full_year(31, 3, 14, today=date(2026, 11, 23), birth=False)
    2031
    """
    limit = (today.year, today.month, today.day) if birth else (today.year + YEARS_AHEAD, 12, 31)
    full = limit[0] - limit[0] % 100 + 100 + year
    while (full, month, day) > limit:
        full -= 100
    return full
