"""What the values of some labels look like: by this a sheet shows on which side of its labels the values stand."""

import re
from collections.abc import Callable


def _has(pattern: str) -> Callable[[str], bool]:
    compiled = re.compile(pattern)
    return lambda text: compiled.search(text) is not None


_DATE = _has(
    r"(?<!\d)\d{1,2}[/. -]\d{1,2}[/. -]\d{2,4}(?!\d)|\b[A-Z][A-Za-z]{2,8}\.? \d{1,2},? \d{4}"
    r"|\b\d{1,2}[- ][A-Z][A-Za-z]{2,8}[- ,]+\d{2,4}|\b20\d\d[-/.]?[01]\d[-/.]?[0-3]\d\b"
)
_PHONE = _has(r"\d{3}\W{0,2}\d{3}\W?\d{4}(?!\d)")

SHAPES = {
    **{f"{role}{field}": _PHONE for role in ("", "to_", "from_") for field in ("phone", "fax", "phone_fax")},
    "date": _DATE,
    "birth_date": _DATE,
    "page_count": _has(r"^\W*\d{1,3}\b(?!\W*\d)"),
}
"""By label, whether a text may be its value."""
