"""When a value read is the value printed: text by its words, dates, money and counts by value."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from functools import cache, lru_cache

Leaf = str | int | float | bool

PROSE = frozenset(
    {
        *("reason", "notes", "message", "subject", "description", "service_requested", "purpose", "follow_up", "study"),
        *("records_requested", "recommendations", "impression", "directions", "denial_reason", "information_requested"),
        *("payment_terms", "benefit"),
    }
)
NUMBERS = frozenset(
    {
        *("amount", "percent", "rate", "unit_price", "subtotal", "discount", "shipping", "tax", "tax_rate", "total"),
        *("previous_balance", "amount_paid", "amount_due", "check_amount", "billed", "allowed", "paid", "adjustment"),
        *("patient_responsibility", "quantity", "hours", "total_hours", "break_minutes", "page_count"),
        *("visits_requested", "units_requested", "units_approved", "refills_requested"),
    }
)
MOMENTS = frozenset({"collected", "reported"})
CLOCK_TIMES = frozenset({"time_in", "time_out"})
DATE_NAME = re.compile(r"(?:^|_)(?:date|deadline|start|end|filled)$")
TITLED_NAME = re.compile(r"(?:^|\.)(?:to|from|employee|primary_care_provider)\.name$|^supervisor_name$")
TITLES = frozenset(
    {
        "dr",
        "mr",
        "mrs",
        "ms",
        "md",
        "do",
        "np",
        "rn",
        "pa",
        "pac",
        "c",
        "fnp",
        "fnpc",
        "arnp",
        "dpt",
        "pt",
        "dnp",
        "phd",
    }
)

SAME_WORDS = 0.8
"""Prose counts as read when this share of the words (harmonic mean of both sides) agrees."""

WITHIN_A_PASSAGE = (0.85, 0.35)
"""...or when this share of the printed words stands in a passage of which they are at least that share."""


def is_same(path: str, printed: Leaf, given: object) -> bool:
    """Tell whether the value given at a record's path says what is printed there."""
    if isinstance(printed, bool) or isinstance(given, bool):
        return printed is given
    if not isinstance(given, str | int | float):
        return False
    return _comparison(path)(printed, given)


def leaf_name(path: str) -> str:
    """Return the last name of a path: `code` of `diagnoses[1].code`, `lines` of `address.lines[0]`."""
    return re.sub(r"\[\d*\]$", "", path).rpartition(".")[2]


@cache
def _comparison(path: str) -> Callable[[Leaf, Leaf], bool]:
    name = leaf_name(path)
    if name in PROSE:
        return _says_the_same
    if name in NUMBERS:
        return _is_same_number
    if name in MOMENTS:
        return _is_same_moment
    if name in CLOCK_TIMES:
        return _is_same_time
    if DATE_NAME.search(name):
        return _is_same_date
    return _is_same_person if TITLED_NAME.search(path) else _has_same_letters


@lru_cache(maxsize=100_000)
def _plain(text: str) -> str:
    """Return the text in lower case and without accents or apostrophes."""
    split = unicodedata.normalize("NFKD", text.replace("'", "").replace("\u2019", ""))
    return "".join(c for c in split if not unicodedata.combining(c)).casefold()


@lru_cache(maxsize=100_000)
def _letters(text: str) -> str:
    return "".join(c for c in _plain(text) if c.isalnum())


@lru_cache(maxsize=100_000)
def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[a-z0-9]+", _plain(text)))


def _has_same_letters(printed: Leaf, given: Leaf) -> bool:
    return _letters(str(printed)) == _letters(str(given))


def _is_same_person(printed: Leaf, given: Leaf) -> bool:
    left, right = (Counter(w for w in _words(str(side)) if w not in TITLES) for side in (printed, given))
    return left == right


def _says_the_same(printed: Leaf, given: Leaf) -> bool:
    wanted, got = Counter(_words(str(printed))), Counter(_words(str(given)))
    if not wanted or not got:
        return wanted == got
    shared = (wanted & got).total()
    recall, precision = shared / wanted.total(), shared / got.total()
    least_recall, least_precision = WITHIN_A_PASSAGE
    is_within = recall >= least_recall and precision >= least_precision
    return is_within or 2 * shared / (wanted.total() + got.total()) >= SAME_WORDS


def _is_same_number(printed: Leaf, given: Leaf) -> bool:
    try:
        return Decimal(str(printed)) == Decimal(str(given))
    except InvalidOperation:
        return False


def _is_same_date(printed: Leaf, given: Leaf) -> bool:
    try:
        return date.fromisoformat(str(printed)) == date.fromisoformat(str(given))
    except ValueError:
        return False


def _is_same_moment(printed: Leaf, given: Leaf) -> bool:
    """Compare to the minute; a bare date is not the midnight that begins it."""
    if (len(str(printed)) > len("2026-11-23")) != (len(str(given)) > len("2026-11-23")):
        return False
    try:
        left, right = (datetime.fromisoformat(str(side)) for side in (printed, given))
    except ValueError:
        return False
    return left.replace(second=0, tzinfo=None) == right.replace(second=0, tzinfo=None)


def _is_same_time(printed: Leaf, given: Leaf) -> bool:
    try:
        left, right = (time.fromisoformat(str(side)).replace(second=0) for side in (printed, given))
    except ValueError:
        return False
    return left == right
