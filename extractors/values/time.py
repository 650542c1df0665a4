"""Times of day, to 24 hours."""

import re
from collections.abc import Iterator
from datetime import time

from extractors.errors import InvalidFormatError
from extractors.values.look_alikes import as_digits, differences, mostly_digits, quality
from extractors.values.text_match import TextMatch

_D = "[0-9OoIl|SB]"
_HALF = r"(?P<half>[AaPp]) ?\.? ?(?:[Mm]\b\.?|(?![A-Za-z]))"
_CLOCK = re.compile(
    rf"(?<![0-9A-Za-z:.])(?P<hour>{_D}{{1,2}}) ?(?P<sep>[:.]) ?(?P<minute>{_D}{{2}})(?::(?P<second>{_D}{{2}}))?"
    rf"(?: ?{_HALF})?(?![0-9A-Za-z:%]|[.][0-9])"
)
_HOUR = re.compile(rf"(?<![0-9A-Za-z:.,/-])(?P<hour>[0-9]{{1,2}}) ?{_HALF}(?![0-9A-Za-z])")
_MILITARY = re.compile(
    r"(?<![0-9A-Za-z:./-])(?P<hour>[0-9]{2})(?P<minute>[0-9]{2}) ?(?:hrs?|hours|h)\b\.?", re.IGNORECASE
)
_WORD = re.compile(r"\b(?:12 )?(noon|midnight)\b", re.IGNORECASE)
_WORDS = {"noon": time(12), "midnight": time(0)}


def parse(text: str) -> time:
    """Return the time that the text is, or raise InvalidFormatError; four digits alone count as 24-hour time.

    >>> parse("8:30 AM"), parse("5:05p"), parse("12:00 a.m."), parse("1730"), parse("noon")
    (datetime.time(8, 30), datetime.time(17, 5), datetime.time(0, 0), datetime.time(17, 30), datetime.time(12, 0))
    """
    bare = text.strip(" \t\n;,_")
    bare = f"{bare} hrs" if re.fullmatch("[0-9]{4}", bare) else bare
    for match in find(bare):
        if match.start == 0 and not bare[match.end :].strip("."):
            return match.value
    raise InvalidFormatError("the text is not a time of day")


def format(value: time) -> str:  # noqa: A001 - the verb that every value has
    """Return the time as HH:MM, 24 hours.

    >>> format(time(8, 5))
    '08:05'
    """
    return value.strftime("%H:%M")


def find(text: str) -> Iterator[TextMatch[time]]:
    """Yield the times of day in the text.

    >>> [format(match.value) for match in find("In 8:02 AM, out 5:31 PM")]
    ['08:02', '17:31']
    """
    found = [match for pattern in (_CLOCK, _HOUR, _MILITARY) for match in _clock_times(pattern, text)]
    found += [TextMatch(*match.span(), _WORDS[match[1].lower()]) for match in _WORD.finditer(text)]
    end = 0
    for each in sorted(found, key=lambda each: (each.start, -each.end)):
        if each.start >= end:
            yield each
            end = each.end


def _clock_times(pattern: re.Pattern[str], text: str) -> Iterator[TextMatch[time]]:
    for match in pattern.finditer(text):
        if (value := _value(match.groupdict())) is not None:
            yield TextMatch(match.start(), match.end(), value, _sure(match))


def _value(parts: dict[str, str | None]) -> time | None:
    hour, minute, second = (as_digits(parts.get(name) or "0") for name in ("hour", "minute", "second"))
    half = (parts.get("half") or "").lower()
    # A point between two numbers is a decimal point unless am or pm follows.
    if not mostly_digits((parts["hour"] or "") + (parts.get("minute") or "")) or (parts.get("sep") == "." and not half):
        return None
    if half and not 1 <= int(hour) <= 12:
        return None
    hours = int(hour) % 12 + (12 if half == "p" else 0) if half else int(hour)
    try:
        return time(hours, int(minute), int(second))
    except ValueError:
        return None


def _sure(match: re.Match[str]) -> float:
    parts = match.groupdict()
    printed = "".join(parts.get(name) or "" for name in ("hour", "minute", "second"))
    return quality(differences(printed, as_digits(printed)))
