"""Dates as US papers print them: month first; an impossible date is told, never guessed at."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from extractors.errors import ImpossibleDateError, InvalidFormatError
from extractors.values.century import full_year
from extractors.values.date_shapes import DateText, compact_date, date_texts
from extractors.values.text_match import TextMatch

_WEEKDAY = re.compile(r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?\s*", re.IGNORECASE)
_AROUND = " \t\n.,:;_()[]"


@dataclass(frozen=True, slots=True)
class OrderEvidence:
    """How many dates can only be read month first, and how many only day first."""

    month_first: int
    day_first: int

    @property
    def contradicts_us_order(self) -> bool:
        """Tell whether the dates speak for the day standing first."""
        return self.day_first > self.month_first


def parse(text: str, *, today: date, birth: bool = False) -> date:
    """Return the date that the text is; raises ImpossibleDateError, or InvalidFormatError where it is no date at all.

    >>> today = date(2026, 11, 23)
    >>> parse("3/14/62", today=today, birth=True), parse("Sept. 5th, 2026", today=today)
    (datetime.date(1962, 3, 14), datetime.date(2026, 9, 5))
    >>> parse("02/30/2026", today=today)
    Traceback (most recent call last):
    ...
    extractors.errors.ImpossibleDateError: no calendar has this date
    """
    bare = text.strip(_AROUND)
    bare = bare[weekday.end() :] if (weekday := _WEEKDAY.match(bare)) else bare
    shape = compact_date(bare) or next((each for each in date_texts(bare) if each.end - each.start == len(bare)), None)
    if shape is None:
        raise InvalidFormatError("the text is not a date")
    if (value := _resolve(shape, today=today, birth=birth)) is None:
        raise ImpossibleDateError("no calendar has this date")
    return value


def find(text: str, *, today: date, birth: bool = False) -> Iterator[TextMatch[date]]:
    """Yield the dates in the text; eight plain digits only behind a label such as Date or DOB.

    >>> [match.value.isoformat() for match in find("DOB: 03-14-1962, seen 14-Mar-2026", today=date(2026, 11, 23))]
    ['1962-03-14', '2026-03-14']
    """
    for shape in date_texts(text):
        if value := _resolve(shape, today=today, birth=birth):
            yield TextMatch(shape.start, shape.end, value, shape.quality)


def find_impossible(text: str) -> Iterator[TextMatch[str]]:
    """Yield what is surely meant as a date and is in no calendar, as printed.

    >>> [match.value for match in find_impossible("DOB 02/30/1962, due 13/45/2026, seen 11/23/2026")]
    ['02/30/1962', '13/45/2026']
    """
    for shape in date_texts(text):
        if shape.firm and _resolve(shape, today=date(2000, 1, 1), birth=False) is None:
            yield TextMatch(shape.start, shape.end, text[shape.start : shape.end], shape.quality)


def order_evidence(texts: Iterable[str]) -> OrderEvidence:
    """Return what the numeric dates in the texts say about the order of month and day.

    >>> order_evidence(["Datum: 23.11.2026", "fällig 05.12.2026"]).contradicts_us_order
    True
    """
    shapes = [shape for text in texts for shape in date_texts(text) if shape.numeric]
    return OrderEvidence(
        month_first=sum(shape.month <= 12 < shape.day <= 31 for shape in shapes),
        day_first=sum(shape.day <= 12 < shape.month <= 31 for shape in shapes),
    )


def is_ambiguous(text: str) -> bool:
    """Tell whether the text is a numeric date that gives another date when the day is read first.

    >>> is_ambiguous("05/12/2026"), is_ambiguous("05/13/2026"), is_ambiguous("05/05/2026")
    (True, False, False)
    """
    return any(
        shape.numeric and shape.month != shape.day and max(shape.month, shape.day) <= 12 for shape in date_texts(text)
    )


def _resolve(shape: DateText, *, today: date, birth: bool) -> date | None:
    year = int(shape.year)
    if len(shape.year) == 2:
        year = full_year(year, shape.month, shape.day, today=today, birth=birth)
    if not 1800 <= year < 2200:
        return None
    try:
        return date(year, shape.month, shape.day)
    except ValueError:
        return None
