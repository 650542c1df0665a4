"""Addresses of a bill: printed line under line, or all in one line behind a name."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from extractors.doctypes.invoice.practices import is_practice
from extractors.extraction import Found
from extractors.layout import Span
from extractors.readers import address_in
from extractors.values.us_address import find_city_state_zip

PARTED = re.compile(r"\s*[,;:·•|]\s+|\s+[-–—]\s*(?=[\w#])")
ZERO_BOX = re.compile(r"^(P\.? ?)0(?=\.? ?Box)", re.IGNORECASE)
PLACE = re.compile(
    r"\b(?:suite|ste|floor|fl|bldg|building|room|rm|wing|dock|entrance|tower|dist\. center)\b",
    re.IGNORECASE,
)
"""Words for a part of a building, which receives nothing by itself."""
DEPARTMENT = re.compile(r",\s+(?=(?:dep(?:t\.?|artment)|lock ?box|mail ?stop) #?\d)", re.IGNORECASE)
BEHIND_NAME = re.compile(r"\s+[-–—]\s*\d+\w? [A-Z]")
"""A street behind a dash, before which stands who has it."""
UNIT = re.compile(
    r"(?:suite|ste|apt|unit|floor|fl|bldg|building|room|rm|office|mail ?stop|dept|#|p\.? ?[o0]\.? ?box)\b\.?|#",
    re.IGNORECASE,
)


def address_of(lines: Sequence[Span], certainty: float = 1.0) -> dict[str, Any]:
    """Return the address that the lines hold; in a line with the city, commas stand for line ends."""
    address = dict(address_in(lines, certainty))
    whole = next((line for line in lines if next(find_city_state_zip(line.text), None)), None)
    if whole is not None and address.get("lines"):
        row = set(whole.words)
        parts = [part for line in address["lines"] for part in (_parts(line) if row & set(line.span.words) else [line])]
        if "recipient" not in address and len(parts) > 1 and not re.search(r"\d", parts[0].value):
            address["recipient"] = parts.pop(0)
        address["lines"] = parts
    _move_department(address)
    _move_places(address, lines)
    if recipient := address.get("recipient"):
        address["recipient"] = recipient.as_(recipient.value.strip(" ,;:·•|-–—"))
    return address


def _move_department(address: dict[str, Any]) -> None:
    """Make the department of a lockbox behind a recipient's name the first line of the address."""
    recipient = address.get("recipient")
    behind = DEPARTMENT.search(recipient.span.text) if recipient else None
    if recipient and behind and (name := recipient.span.sub(0, behind.start())):
        moved = recipient.span.sub(behind.end(), len(recipient.span.text)) or recipient.span
        address["recipient"] = Found(name.text, name, recipient.certainty)
        address["lines"] = [Found(moved.text.strip(" ,;"), moved, recipient.certainty), *address.get("lines", [])]


def _move_places(address: dict[str, Any], lines: Sequence[Span]) -> None:
    """Make the lines under a recipient's first that name a part of a building the first lines of the address."""
    recipient = address.get("recipient")
    rows = [line for line in lines if recipient and set(line.words) <= set(recipient.span.words)]
    places = (i for i, row in enumerate(rows) if i and PLACE.search(row.text) and not is_practice(row.text))
    first = next(places, len(rows))
    if recipient and rows[first:]:
        named = Span.of(*rows[:first])
        address["recipient"] = Found(named.text, named, recipient.certainty)
        moved = [Found(row.text.strip(" ,;"), row, recipient.certainty) for row in rows[first:]]
        address["lines"] = [*moved, *address.get("lines", [])]


def _begins_part(text: str, match: re.Match[str]) -> bool:
    """Tell whether a part of a building begins behind a mark, or a street behind a dash."""
    return UNIT.match(text, match.end()) is not None or BEHIND_NAME.match(match[0] + text[match.end() :]) is not None


def _parts(line: Found[str]) -> Iterator[Found[str]]:
    """Yield the pieces of a delivery line that a comma or a dot parts before a suite, a building, a post office box."""
    text = line.span.text
    starts = [0, *(match.end() for match in PARTED.finditer(text) if _begins_part(text, match))]
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        words = line.span.sub(start, end)
        piece = text[start:end].strip(" ,;:·•|-–—")
        if words and piece:
            yield Found(ZERO_BOX.sub(r"\1O", piece), words, line.certainty)
