"""The days of a bill's items, also where a table leaves the year to the bill's own date (`10/14`, `Oct 14`)."""

import datetime as dt
import re
from dataclasses import dataclass

from extractors.extraction import Found
from extractors.layout import Span
from extractors.readers import date_in
from extractors.values import date

DAY = re.compile(r"\W*(?:[a-z]{3}\.? )?(\d{1,2}[/-]\d{1,2}|[a-z]{3,9}\.? \d{1,2})\W*", re.IGNORECASE)
"""A day without its year, perhaps behind the day of the week."""
CERTAINTY, WITHOUT_YEAR = 0.95, 0.85
AHEAD = dt.timedelta(days=31)
"""How long after the bill's date what it bills for may be due to be done."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """What a day without a year is read by: today, and the bill's own date where it is known."""

    today: dt.date
    billed: dt.date | None = None

    def day_in(self, span: Span | None) -> Found[dt.date] | None:
        """Return the day in a cell; without a year, the last such day before the bill or shortly after."""
        found = date_in(span, today=self.today, certainty=CERTAINTY)
        match = DAY.fullmatch(span.text) if span is not None and found is None else None
        if span is None or match is None:
            return found
        latest = (self.billed or self.today) + AHEAD
        for year in (latest.year, latest.year - 1):
            day = next(date.find(_with_year(match[1], year), today=latest), None)
            if day is not None and day.value <= latest:
                return Found(day.value, span, WITHOUT_YEAR)
        return None


def _with_year(day: str, year: int) -> str:
    return f"{day}{', ' if day[0].isalpha() else day[-3] if day[-3] in '/-' else day[-2]}{year}"
