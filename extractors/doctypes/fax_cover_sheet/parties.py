"""Sender and recipients: what stands under their labels, and what stands nearest to those."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from extractors.doctypes.fax_cover_sheet.labels import LABELS
from extractors.doctypes.fax_cover_sheet.letterhead import add_letterhead
from extractors.doctypes.fax_cover_sheet.party import bare_name, member_in, party_in, people_in
from extractors.document import Box, Document
from extractors.layout import LabelledValue, find_labels, values_of
from extractors.readers import first, text_in
from extractors.values.organization import is_organization

KEYS = ("name", "organization", "phone", "fax")
Parties = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a party is named: `role` is to, from, cc or patient."""

    role: str
    page: int
    box: Box


def parties_in(sheet: Document, values: Sequence[LabelledValue]) -> Parties:
    """Return the parties by role: to, from, patient; `copies` is the list of further recipients."""
    anchors = _anchors(sheet)
    parties: Parties = {role: party_in(named[0]) for role in ("to", "from") if (named := values_of(values, role))}
    copies = [person for value in values_of(values, "cc")[:1] for person in people_in(value)]
    _add_attention(values, parties)
    _add_own_labels(values, parties)
    for value in values_of(values, "organization"):
        _make_way(parties.get(_nearest_role(value, anchors) or ""))
    for key in KEYS:
        for value in values_of(values, key):
            role = _nearest_role(value, anchors)
            if role == "cc" and copies:
                _settle(copies[-1], key, value)
            elif role is not None:
                _settle(parties.setdefault(role, {}), key, value)
    head = min((anchor.box.top for anchor in anchors), default=None)
    add_letterhead(sheet, parties, until=head)
    return parties | {"copies": copies or ([parties["cc"]] if "cc" in parties else None)}


def _anchors(sheet: Document) -> list[Anchor]:
    roles = {"to": "to", "to_name": "to", "from": "from", "cc": "cc", "patient": "patient", "about_patient": "patient"}
    labels = [label for label in find_labels(sheet, LABELS) if label.key in roles]
    return [Anchor(roles[label.key], label.span.page, label.span.box) for label in labels]


def _add_attention(values: Sequence[LabelledValue], parties: Parties) -> None:
    """Give the recipient the person, or the office, to whose attention the fax goes."""
    attention = first(text_in(value.value, value.certainty) for value in values_of(values, "to_name"))
    if attention is None:
        return
    recipient = parties.setdefault("to", {})
    if is_organization(attention.value):
        recipient.setdefault("organization", attention)
        return
    named = recipient.get("name")
    if named is not None and is_organization(named.value):
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
    if found is not None and party.get(key) is None:
        party[key] = found


def _nearest_role(value: LabelledValue, anchors: Sequence[Anchor]) -> str | None:
    """Return the party whose label stands above the value's label in its column, else before it on its row."""
    box = value.label.box
    here = [a for a in anchors if a.page == value.label.page and a.box.top <= box.top + box.height / 2]
    aligned = [a for a in here if _is_aligned(a.box, box)]
    on_row = [a for a in here if abs(a.box.center[1] - box.center[1]) <= box.height and a.box.left < box.left]
    nearest = max(on_row, key=lambda a: a.box.left, default=None) or max(aligned, key=lambda a: a.box.top, default=None)
    nearest = nearest or max(here, key=lambda a: (a.box.top, a.box.left), default=None)
    return nearest.role if nearest else None


def _is_aligned(upper: Box, lower: Box) -> bool:
    return abs(upper.left - lower.left) <= 3 * lower.height or abs(upper.right - lower.right) <= 2 * lower.height
