"""Addresses of people and offices: under their label, or where the lines hold one."""

from collections.abc import Mapping, Sequence
from typing import Any

from extractors.layout import LabelledValue, Span, values_of
from extractors.readers import address_in


def address_of(values: Sequence[LabelledValue], spans: Sequence[Span]) -> dict[str, Any]:
    """Return the address under its label (the city line perhaps under one of its own), else the lines' first."""
    streets = values_of(values, "address")
    for value in streets:
        address = _without_recipient(address_in(value.lines, value.certainty))
        if address.get("city"):
            return address
    for street in streets[:1]:
        for city_line in values_of(values, "city_line"):
            return _without_recipient(address_in([street.value, city_line.value], city_line.certainty))
    return free_address(spans)


def free_address(spans: Sequence[Span]) -> dict[str, Any]:
    """Return the first address among lines: a city line, and the delivery lines right above or before it."""
    for index, span in enumerate(spans):
        near = spans[max(0, index - 2) : index + 1]
        address = address_in([span], 0.9)
        if address.get("city") and address.get("postal_code"):
            whole = address if address.get("lines") else address_in(near, 0.9)
            return _without_recipient(whole)
    return {}


def _without_recipient(address: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in address.items() if key != "recipient"}
