"""The patterns of printed dates, the surest first: numbers with separators, months by name, numbers with spaces."""

import re
from dataclasses import dataclass
from functools import cache

from extractors.values.look_alikes import DIGIT_LIKE

MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
# What recognition makes of a letter in a month's name.
_MISREAD = {"o": "[o0]", "l": "[l1I|]", "s": "[s5]", "b": "[b8]", "m": "(?:m|rn)", "i": "[il1]"}


@dataclass(frozen=True, slots=True)
class DatePattern:
    """A pattern with the groups y or yy, m or name, and d.

    `numeric` says that the order of month and day is a custom; `firm` that the text is meant as a date even where no
    calendar has it.
    """

    pattern: re.Pattern[str]
    quality: float
    firm: bool
    numeric: bool


@cache
def date_patterns() -> tuple[DatePattern, ...]:
    """Return all patterns: with digits alone, then with the letters that recognition gives for digits."""
    return tuple(pattern for digit in ("[0-9]", DIGIT_LIKE) for pattern in (*_numeric(digit), *_named(digit)))


def _edges(digit: str) -> tuple[str, str]:
    """Return what may not stand before and behind a date: digits, and letters too where letters may be digits."""
    mark = "[0-9]" if digit == "[0-9]" else "[0-9A-Za-z|!]"
    return f"(?<!{mark})", f"(?!{mark})"


def _numeric(digit: str) -> tuple[DatePattern, ...]:
    begin, end = _edges(digit)
    one, two, four = f"{digit}{{1,2}}", f"{digit}{{2}}", f"{digit}{{4}}"
    odd, plain = (rf" {{0,2}}(?P<sep>[/.–{more}-]) {{0,2}}" for more in (r"|\\", ""))
    again = " {0,2}(?P=sep) {0,2}"
    # One of the two separators misread: `2026°11-01`, `10-21 2026`.
    torn = r"(?: ?[/.–°*~'’|\\-] ?| )"
    return (
        _pattern(rf"{begin}(?P<m>{one}){odd}(?P<d>{one}){again}(?P<y>{four}){end}", numeric=True),
        _pattern(rf"{begin}(?P<y>{four}){odd}(?P<m>{one}){again}(?P<d>{one})(?!{digit})"),
        _pattern(rf"{begin}(?P<m>{one}){plain}(?P<d>{one}){again}'?(?P<yy>{two}){end}", 0.95, firm=False, numeric=True),
        _pattern(rf"{begin}(?P<y>{four}){torn}(?P<m>{one}){torn}(?P<d>{one})(?!{digit})", 0.7, firm=False),
        # A time has a colon, too, but no hyphen before it.
        _pattern(rf"{begin}(?P<y>{four})-(?P<m>{two})[:;,](?P<d>{two})(?!{digit})", 0.7, firm=False),
        _pattern(
            rf"(?<![0-9] ){begin}(?P<m>{two}){torn}(?P<d>{two}){torn}(?P<y>{four}){end}", 0.6, firm=False, numeric=True
        ),
        _pattern(rf"(?<![0-9] ){begin}(?P<m>{two}) {{1,3}}(?P<d>{two}) {{1,3}}(?P<y>{four}){end}", 0.6, firm=False),
        # A day or year that recognition tore in two, and nothing beside it: `7/1 7/1978`.
        _pattern(rf"^(?P<m>{one})/(?P<d>{digit} {digit})/(?P<y>{four})$", 0.6, firm=False, numeric=True),
        _pattern(
            rf"^(?P<m>{one})/(?P<d>{one})/(?P<y>{digit}(?: {digit}{{3}}|{digit} {two}))$", 0.6, firm=False, numeric=True
        ),
    )


def _named(digit: str) -> tuple[DatePattern, ...]:
    begin, end = _edges(digit)
    month = rf"(?P<name>(?i:{'|'.join(map(_name, MONTHS))}))\.?"
    day = rf"(?P<d>{digit}{{1,2}})(?: ?(?i:st|nd|rd|th)\b)?"
    year, four = _year_behind(digit), f"(?P<y>{digit}{{4}})"
    gap = r"\s{0,2}[,./–-]?\s{0,2}"
    return (
        _pattern(rf"(?<![A-Za-z]){month}{gap}{day}{year}{end}"),
        _pattern(rf"{begin}{day}{gap}(?:(?i:day )?(?i:of) )?{month}{year}{end}"),
        _pattern(rf"{begin}{four}[ /.,–-]{{1,2}}{month}[ /,–-]{{1,2}}{day}{end}"),
    )


def _year_behind(digit: str) -> str:
    """Return the pattern of a year at the end: four digits behind a space, two only behind a mark or the month itself.

    Two digits behind a space alone would be a count or an hour: `June 15 10 AM`.
    """
    mark = r"\s{0,3}[,./–-]\s{0,3}(?:['‘’`|] )?"
    four = rf"(?:{mark}|\s{{1,3}}|(?<=[A-Za-z.]))(?P<y>{digit}{{4}})"
    no_year = rf"(?!\s{{0,2}}(?::[0-9]|(?i:[ap]\.?m\b)|, ?{digit}{{4}}))"
    two = rf"(?:{mark}'?|\s{{1,3}}['’]|(?<=[A-Za-z]))(?P<yy>{digit}{{2}}){no_year}"
    return f"(?:{four}|{two})"


def _name(name: str) -> str:
    """Return the pattern of a month's name, whole or cut to three letters (four for June, July and Sept)."""
    letters = [_MISREAD.get(letter, letter) for letter in name]
    fourth = f"(?:{letters[3]})?" if name in ("june", "july") else "t?" if name == "september" else ""
    return f"{''.join(letters)}|{''.join(letters[:3])}{fourth}(?![a-z])"


def _pattern(text: str, quality: float = 1.0, *, firm: bool = True, numeric: bool = False) -> DatePattern:
    return DatePattern(re.compile(text), quality, firm, numeric)
