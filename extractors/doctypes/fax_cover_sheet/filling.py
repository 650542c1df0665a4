"""Putting a value in its place in a party, unless something surer stands there."""

import re
from typing import Any

from extractors.doctypes.fax_cover_sheet.named import named_in
from extractors.doctypes.fax_cover_sheet.numbers import numbers_in
from extractors.doctypes.fax_cover_sheet.party import member_in
from extractors.doctypes.fax_cover_sheet.telling import is_department, is_generic, is_person
from extractors.layout import LabelledValue
from extractors.readers import phone_in, phones_in

Parties = dict[str, Any]
KEYS = ("name", "organization", "phone", "fax")
CERTAINTY = 0.9
"""Of a number that a word on the line of another calls so."""
_FAX_FIRST = re.compile(r"\W*(?:fax|fx|facsimile|f)\b", re.IGNORECASE)


def fill(parties: Parties, role: str, members: Parties) -> None:
    """Give the party of the role the members that it lacks, or has something vaguer for."""
    for key, found in members.items():
        if found is not None:
            put(parties.setdefault(role, {}), key, found)


def put(party: Parties, key: str, found: Any) -> None:
    """Put a value (of numbers that no word calls: their list) in its place unless what stands there tells as much."""
    if party.get(key) is None or (is_vague(key, party[key]) and not is_vague(key, found)):
        party[key] = found


def is_vague(key: str, found: Any) -> bool:
    """Tell whether a name is only a department's or a job's, an office's name one that any office may be called by."""
    if key == "name":
        return is_department(found.value) and not is_person(found.value)
    return key == "organization" and is_generic(found.value)


def settle(party: dict[str, Any], key: str, value: LabelledValue) -> None:
    """Put a value in its place unless the place is taken."""
    sorts = {named.sort for named in named_in(value.value)}
    if key == "name" and "organization" not in party and "office" in sorts and "person" not in sorts:
        key = "organization"
    found = member_in(key, value)
    if found is None and key == "organization" and phone_in(value.value):
        key, found = "phone", phone_in(value.value, value.certainty)
    if found is not None:
        put(party, key, found)


def both_numbers(value: LabelledValue) -> Parties:
    """Return phone and fax, in this order, behind a label of both; a single number is both."""
    numbers = [number for line in value.lines[:2] for number in phones_in(line, value.certainty)]
    is_fax_first = _FAX_FIRST.match(value.label.text) is not None
    return dict(zip(("fax", "phone") if is_fax_first else ("phone", "fax"), (numbers * 2)[:2], strict=False))


def marked_numbers(value: LabelledValue) -> Parties:
    """Return further numbers on the line of a number's label, each called by a word of its own."""
    if value.key not in ("phone", "fax"):
        return {}
    if "/" in value.label.text and len(phones_in(value.value)) > 1:
        return both_numbers(value)
    return {called: number for called, number in list(numbers_in(value.value, CERTAINTY))[1:] if called in KEYS}
