"""Texts of the shape of a date: where one stands and its parts as numbers, before asking any calendar."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from extractors.values.date_patterns import MONTHS, DatePattern, date_patterns
from extractors.values.look_alikes import DIGIT_LIKE, as_digits, differences, mostly_digits, quality
from extractors.values.printed_label import stands_before

_MONTH_NUMBER = {name[:3]: number for number, name in enumerate(MONTHS, start=1)}
_UNMISREAD = str.maketrans({"0": "o", "1": "l", "|": "l", "5": "s", "8": "b"})
_COMPACT = re.compile(rf"(?<![0-9A-Za-z]){DIGIT_LIKE}{{8}}(?![0-9A-Za-z])")
_DATE_LABEL = re.compile(
    r"\b(?:date|dated|d\.?o\.?b\.?|birth|d\.?o\.?s\.?|born|issued|effective|expires|from|to|thru)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class DateText:
    """A text of a date's shape: its place, the year as printed (two or four digits), month and day as US order has it.

    `numeric`: the order of month and day is a custom; `firm`: it is meant as a date whatever calendars say.
    """

    start: int
    end: int
    year: str
    month: int
    day: int
    numeric: bool
    firm: bool
    quality: float


def date_texts(text: str) -> list[DateText]:
    """Return what has the shape of a date in the text, in order of place; where shapes overlap, the surest one."""
    kept: list[DateText] = []
    for each in sorted(_candidates(text), key=lambda each: (-each.quality, each.start - each.end)):
        if not any(each.start < other.end and other.start < each.end for other in kept):
            kept.append(each)
    return sorted(kept, key=lambda each: each.start)


def compact_date(text: str) -> DateText | None:
    """Return eight digits as a date, year first or (as CMS forms have it) month first, or None for any other text.

    >>> compact_date("20261123").month, compact_date("03141962").day
    (11, 14)
    """
    digits = as_digits(text)
    if not re.fullmatch("[0-9]{8}", digits) or not mostly_digits(text):
        return None
    # No month is above 12 and no year of ours begins with less than 18, so no text can be read both ways.
    if digits[:2] > "12":
        year, month, day = digits[:4], digits[4:6], digits[6:]
    else:
        year, month, day = digits[4:], digits[:2], digits[2:4]
    sure = quality(differences(text, digits))
    return DateText(0, len(text), year, int(month), int(day), numeric=False, firm=False, quality=sure)


def _candidates(text: str) -> Iterator[DateText]:
    for pattern in date_patterns():
        for match in pattern.pattern.finditer(text):
            if not _is_part_of_longer(text, match) and (found := _date_text(match, pattern)):
                yield found
    for match in _COMPACT.finditer(text):
        if stands_before(text, match.start(), _DATE_LABEL) and (found := compact_date(match[0])):
            yield replace(found, start=match.start(), end=match.end())


def _is_part_of_longer(text: str, match: re.Match[str]) -> bool:
    """Tell whether a number goes on before or behind the match with the same separator, as in part numbers."""
    separator = match.groupdict().get("sep")
    if separator is None:
        return False
    before, behind = text[max(0, match.start() - 2) : match.start()], text[match.end() : match.end() + 2]
    mark = re.escape(separator)
    return bool(re.fullmatch(f"[0-9]{mark}", before) or re.fullmatch(f"{mark}[0-9]", behind))


def _date_text(match: re.Match[str], pattern: DatePattern) -> DateText | None:
    parts = {
        name: value if name == "sep" else value.replace(" ", "") for name, value in match.groupdict().items() if value
    }
    printed = "".join(parts[name] for name in ("y", "yy", "m", "d") if name in parts)
    clean = as_digits(printed)
    month = _month(parts)
    if not re.fullmatch("[0-9]+", clean) or not mostly_digits(printed) or month is None:
        return None
    year, day = as_digits(parts.get("y") or parts["yy"]), int(as_digits(parts["d"]))
    sure = round(pattern.quality * quality(differences(printed, clean)) * _neatness(parts, match[0]), 3)
    # Slashes mean a date even with a two-digit year; hyphens and points stand in other numbers, too.
    firm = pattern.firm or parts.get("sep") == "/"
    return DateText(match.start(), match.end(), year, month, day, pattern.numeric, firm, sure)


def _month(parts: dict[str, str]) -> int | None:
    if "m" in parts:
        digits = as_digits(parts["m"])
        return int(digits) if digits.isdecimal() else None
    name = parts["name"].lower()
    return _MONTH_NUMBER.get(name[:3]) or _MONTH_NUMBER.get(name.translate(_UNMISREAD).replace("rn", "m")[:3])


def _neatness(parts: dict[str, str], printed: str) -> float:
    """Return what spaces around separators, odd separators and misread letters take off the quality."""
    neat = 0.97 if "sep" in parts and " " in printed else 1.0
    if "yy" in parts and parts.get("sep") == ".":
        neat *= 0.75
    if parts.get("sep", "/") in "|\\":
        neat *= 0.8
    name = parts.get("name", "may")
    return neat if name.isalpha() and "rn" not in name.lower() else neat * 0.9
