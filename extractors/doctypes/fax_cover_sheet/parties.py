"""Sender and recipients: what stands under their labels, in their regions, and in the sender's letterhead."""

from collections.abc import Sequence
from typing import Any

from extractors.doctypes.fax_cover_sheet.labels import LABELS
from extractors.doctypes.fax_cover_sheet.letterhead import add_letterhead
from extractors.doctypes.fax_cover_sheet.party import bare_name, member_in, party_in, people_in
from extractors.doctypes.fax_cover_sheet.regions import Regions
from extractors.doctypes.fax_cover_sheet.telling import is_office
from extractors.document import Document
from extractors.layout import LabelledValue, find_labels, values_of
from extractors.readers import first, phone_in, text_in

KEYS = ("name", "organization", "phone", "fax")
Parties = dict[str, Any]


def parties_in(sheet: Document, values: Sequence[LabelledValue]) -> Parties:
    """Return the parties by role: to, from, patient; `copies` is the list of further recipients."""
    regions = Regions.of(sheet.pages[0], find_labels(sheet, LABELS))
    parties: Parties = {}
    for party in ("to", "from"):
        _add_blocks(values, parties, party)
    copies = [person for value in values_of(values, "cc")[:1] for person in people_in(value)]
    _add_attention(values, parties)
    _add_own_labels(values, parties)
    for value in values_of(values, "organization"):
        if member_in("organization", value):
            _make_way(parties.get(regions.role_of(value.label.box) or ""))
    for key in KEYS:
        for value in values_of(values, key):
            role = regions.role_of(value.label.box)
            if role == "cc" and copies:
                _settle(copies[-1], key, value)
            elif role is not None:
                _settle(parties.setdefault(role, {}), key, value)
    add_letterhead(sheet, parties, until=regions.top)
    return parties | {"copies": copies or ([parties["cc"]] if "cc" in parties else None)}


def _add_blocks(values: Sequence[LabelledValue], parties: Parties, role: str) -> None:
    """Give the party what stands under its label; labels that name it by trade count only without another."""
    named = values_of(values, role) or values_of(values, f"{role}_weak")
    for value in named:
        party = parties.setdefault(role, {})
        for key, found in party_in(value, role=role).items():
            party.setdefault(key, found)
        if "name" in party or "organization" in party:
            return


def _add_attention(values: Sequence[LabelledValue], parties: Parties) -> None:
    """Give the recipient the person, or the office, to whose attention the fax goes."""
    attention = first(text_in(value.value, value.certainty) for value in values_of(values, "to_name"))
    if attention is None:
        return
    recipient = parties.setdefault("to", {})
    if is_office(attention.value):
        recipient.setdefault("organization", attention)
        return
    named = recipient.get("name")
    if named is not None and is_office(named.value):
        recipient["organization"] = named
        del recipient["name"]
    recipient.setdefault("name", bare_name(attention))


def _add_own_labels(values: Sequence[LabelledValue], parties: Parties) -> None:
    """Give each party what labels of its own name ("Recipient fax")."""
    for role in ("to", "from"):
        for key in ("organization", "phone", "fax"):
            for value in values_of(values, f"{role}_{key}"):
                _settle(parties.setdefault(role, {}), key, value)


def _make_way(party: dict[str, Any] | None) -> None:
    """Take an office named behind To or From for the name, where a label of its own names the organization."""
    if party and "organization" in party and "name" not in party:
        party["name"] = party.pop("organization")


def _settle(party: dict[str, Any], key: str, value: LabelledValue) -> None:
    """Put a value in its place unless the place is taken."""
    found = member_in(key, value)
    if found is None and key == "organization" and phone_in(value.value):
        key, found = "phone", phone_in(value.value, value.certainty)
    if found is not None and party.get(key) is None:
        party[key] = found
