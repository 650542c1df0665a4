"""The parties that a sheet's tables name, member by member."""

from collections.abc import Sequence
from typing import Any

from extractors.doctypes.fax_cover_sheet.party import party_of
from extractors.doctypes.fax_cover_sheet.party_tables import Cell
from extractors.doctypes.fax_cover_sheet.telling import is_office
from extractors.readers import phone_in, text_in

CERTAINTY = 0.9
"""Of what stands in a table."""
NUMBERS = ("phone", "fax")


def tabled(cells: Sequence[Cell], place: int) -> dict[str, Any]:
    """Return what tables say of the parties that stand at this place of their role."""
    parties: dict[str, Any] = {}
    for cell in sorted(cells, key=lambda cell: cell.field != "organization"):
        if cell.place == place and (found := _member(cell)):
            party = parties.setdefault(cell.role, {})
            for key, member in found.items():
                party.setdefault(key, member)
    return parties


def _member(cell: Cell) -> dict[str, Any]:
    """Return the member of a party that a cell names; a cell of names may name the office, too."""
    if cell.field == "name":
        return party_of([cell.value], CERTAINTY, role=cell.role)
    if cell.field == "organization" or (cell.field == "department" and is_office(cell.value.text)):
        return {"organization": text_in(cell.value, CERTAINTY)}
    number = phone_in(cell.value, CERTAINTY)
    return {cell.field: number} if number and cell.field in NUMBERS else {}


def further(cells: Sequence[Cell]) -> list[dict[str, Any]]:
    """Return the recipients that a table lists after the first."""
    last = max((cell.place for cell in cells), default=0)
    tables = (tabled(cells, place) for place in range(1, last + 1))
    return [table["to"] for table in tables if "to" in table]
