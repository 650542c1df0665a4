"""What labels that name no party ("Fax", "Company") say of the party in whose region of the sheet they stand."""

import re
from collections.abc import Sequence
from typing import Any

from extractors.doctypes.fax_cover_sheet.filling import KEYS, Parties, both_numbers, fill, marked_numbers, settle
from extractors.doctypes.fax_cover_sheet.named import named_in
from extractors.doctypes.fax_cover_sheet.party import member_in
from extractors.doctypes.fax_cover_sheet.regions import Regions
from extractors.doctypes.fax_cover_sheet.sending_office import is_institution
from extractors.doctypes.fax_cover_sheet.telling import is_generic, is_person
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.readers import text_in

_AS_OFFICE = 0.8
_LEAST_OFFICE = 3
"""Words of a name that may be an office's; two are a person's."""
_PLACE = re.compile(r"\b(?:location|site|branch|facility)\b", re.IGNORECASE)


def add_by_region(
    values: Sequence[LabelledValue], regions: Regions, parties: Parties, copies: Sequence[Parties]
) -> None:
    """Give each party what labels that name no party say in its region."""
    for value in values_of(values, "organization"):
        if member_in("organization", value):
            _make_way(parties.get(regions.role_of(value.label.box) or ""))
    for value in values_of(values, "name"):
        _part_from_contact(parties.get(regions.role_of(value.label.box) or ""), value)
    for value in values_of(values, "phone_fax"):
        fill(parties, regions.role_of(value.label.box) or "from", both_numbers(value))
    seen: set[Span] = set()
    for key in KEYS:
        for value in values_of(values, key):
            role = regions.owner_of(key, value.label.box)
            if role == "cc" and copies:
                _settle_copy(copies, key, value)
            elif role is not None:
                owner = role if value.label in seen else _owner(key, value, role, parties, regions)
                settle(parties.setdefault(owner, {}), key, value)
                seen.add(value.label)
                fill(parties, role, marked_numbers(value))


def _settle_copy(copies: Sequence[Parties], key: str, value: LabelledValue) -> None:
    """Give the last recipient of a copy what a label says that none of them has."""
    words = {word for copy in copies for found in copy.values() for word in found.span.words}
    if words.isdisjoint(value.value.words):
        settle(copies[-1], key, value)


def add_departments(
    values: Sequence[LabelledValue], regions: Regions, parties: Parties, *, only_named: bool = False
) -> None:
    """Give each party without an organization the office that a label of its department or address names.

    With `only_named`, offices alone whose name is their own, and where a label says where the party sits.
    """
    for value in (*values_of(values, "department"), *values_of(values, "other")):
        office = next((named.span for named in named_in(value.value) if named.sort == "office"), None)
        is_place = _PLACE.search(value.label.text) is not None
        is_named = is_place and office is not None and is_institution(office.text) and not is_generic(office.text)
        if office and (is_named or not only_named) and (role := regions.role_of(value.label.box)):
            fill(parties, role, {"organization": text_in(office, 0.8 * value.certainty)})


def _owner(key: str, value: LabelledValue, role: str, parties: Parties, regions: Regions) -> str:
    """Return the party of a label without one: a sender whom no label names, where the recipient has its own."""
    taken = parties.get(role, {}).get(key)
    is_second = taken is not None and set(taken.span.words).isdisjoint(value.value.words)
    is_unnamed = not regions.names("from") or (key == "name" and "name" not in parties.get("from", {}))
    return "from" if role == "to" and is_second and is_unnamed else role


def _part_from_contact(party: dict[str, Any] | None, value: LabelledValue) -> None:
    """Take a name behind To or From for the organization's, where a label of its own names the person."""
    contact = member_in("name", value)
    if not party or "name" not in party or "organization" in party or contact is None or not is_person(contact.value):
        return
    is_plain = len(party["name"].span.words) >= _LEAST_OFFICE and not re.search(r"[,.]", party["name"].span.text)
    if (
        is_plain
        and party["name"].value != contact.value
        and set(party["name"].span.words).isdisjoint(value.value.words)
    ):
        office = party.pop("name")
        party |= {"organization": Found(office.span.text, office.span, _AS_OFFICE * office.certainty)}


def _make_way(party: dict[str, Any] | None) -> None:
    """Take an office named behind To or From for the name, where a label of its own names the organization."""
    if party and "organization" in party and "name" not in party:
        party["name"] = party.pop("organization")
