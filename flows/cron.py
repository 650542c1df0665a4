"""Cron lines of the settings."""

import re

FIELD = re.compile(r"[0-9a-z*/,-]+", re.IGNORECASE)


def checked_cron(line: str) -> str:
    """Return the line if it has the five fields of cron; raise ValueError.

    >>> checked_cron("*/5 7-18 * * mon-fri")
    '*/5 7-18 * * mon-fri'
    """
    fields = line.split()
    if len(fields) != 5 or not all(FIELD.fullmatch(field) for field in fields):
        raise ValueError("five fields are needed: minute, hour, day, month, weekday")
    return line
