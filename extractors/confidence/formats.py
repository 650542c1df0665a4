"""Whether a value has the form that its field must have: check digits, code tables, states, dates."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from extractors.identifiers import iban, icd10_cm, mbi, npi, routing_number
from extractors.values import us_address, us_phone

PASSES, UNKNOWN, FAILS = 1, 0, -1
OLD_DAYS, COMING_DAYS = 730, 400
"""How long before and after the day of reading an office's papers carry dates; dates of birth are older."""
_NAME = re.compile(r"[A-Z][A-Za-z.'’-]*(?: [A-Z][A-Za-z.'’-]*)*|[a-z]{2,3} [A-Z][a-z]+")


def format_check(path: str, value: Any, beside: Mapping[str, Any], *, today: date) -> int:
    """Return whether the value at a path passes (1) or fails (-1) the check of its field; 0 where there is none.

    `beside` holds the values of the same group by name.
    """
    name = re.sub(r"\[\d+\]$", "", path).rpartition(".")[2]
    if isinstance(value, date):
        return _verdict(_is_likely_day(name, value, today))
    if not isinstance(value, str):
        return UNKNOWN
    if name == "postal_code" and beside.get("state"):
        return _verdict(us_address.is_consistent(str(beside["state"]), value))
    if name == "code" and "diagnoses[" in path:
        return _verdict(icd10_cm.default_table().is_known(value))
    if name in ("member_id", "id"):
        return PASSES if mbi.is_valid(value) else UNKNOWN
    return _verdict(_CHECKS[name](value)) if name in _CHECKS else UNKNOWN


_CHECKS: dict[str, Callable[[str], bool]] = {
    "npi": npi.is_valid,
    "phone": us_phone.is_valid,
    "fax": us_phone.is_valid,
    "number": us_phone.is_valid,
    "iban": iban.is_valid,
    "routing_number": routing_number.is_valid,
    "rx_bin": lambda text: text.isdigit() and len(text) == 6,
    "given": lambda text: _NAME.fullmatch(text) is not None,
    "family": lambda text: _NAME.fullmatch(text) is not None,
    "email": lambda text: re.fullmatch(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", text) is not None,
    "website": lambda text: re.fullmatch(r"(?:https?://)?[\w-]+(?:\.[\w-]+)+(?:/\S*)?", text) is not None,
}


def _is_likely_day(name: str, day: date, today: date) -> bool:
    before, after = (today - day).days, (day - today).days
    if name == "birth_date":
        return 0 <= before <= 110 * 365
    return before <= OLD_DAYS and after <= COMING_DAYS


def _verdict(is_right: bool) -> int:
    return PASSES if is_right else FAILS
