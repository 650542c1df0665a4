"""Lines without a label in a party's region: an office under a name, a number whose label is unreadable."""

from collections.abc import Set as AbstractSet
from statistics import median

from extractors.doctypes.fax_cover_sheet.regions import Regions
from extractors.doctypes.fax_cover_sheet.telling import is_prose
from extractors.document import Word
from extractors.layout import Span
from extractors.layout.sheet import Piece, Sheet
from extractors.readers import phones_in

_FARTHEST = 1.3
_FARTHEST_NUMBER = 2.6
"""Heights of a row between a line and what stands above it in the region."""
PARTY_KEYS = frozenset(
    {
        "to", "to_name", "to_organization", "to_phone", "to_fax", "to_weak", "name", "organization", "department",
        "from", "from_organization", "from_phone", "from_fax", "from_weak", "phone_fax", "to_phone_fax",
        "from_phone_fax", "phone", "fax",
    }
)  # fmt: skip
"""Labels below which a line still speaks of the party."""


def loose_lines(sheet: Sheet, regions: Regions, claimed: AbstractSet[Word]) -> dict[str, list[Span]]:
    """Return, by role, the lines that neither are labels nor stand as values under one."""
    found: dict[str, list[Span]] = {}
    closed: set[str] = set()
    last: dict[str, float] = {}
    top = regions.top
    usual = _usual_gap(sheet)
    for index, row in enumerate(sheet.rows):
        if top is None or row.box.bottom < top or row.box.top > regions.message_top:
            continue
        for piece in sheet.pieces[index]:
            role = regions.role_of(piece.box)
            if role is None:
                continue
            if piece.is_label:
                _note_label(sheet, piece, role, closed)
                last[role] = piece.box.bottom
            elif role not in closed and (span := sheet.span(piece)) and regions.is_under(role, piece.box):
                if is_prose(span):
                    closed.add(role)
                    continue
                reach = _FARTHEST_NUMBER if phones_in(span) else _FARTHEST
                reach = max(reach, min(1.1 * usual / row.height, 2 * _FARTHEST_NUMBER))
                if piece.box.top - last.get(role, regions.top_of(role) or 0.0) > reach * row.height:
                    closed.add(role)
                    continue
                last[role] = piece.box.bottom
                if claimed.isdisjoint(span.words):
                    found.setdefault(role, []).append(span)
    return found


def _usual_gap(sheet: Sheet) -> float:
    """Return the usual gap between two rows of which the lower begins with a label."""
    labelled = {mark.row for mark in sheet.marks if mark.start == 0}
    gaps = [sheet.rows[at].box.top - sheet.rows[at - 1].box.bottom for at in labelled if at]
    return median(gaps) if gaps else 0.0


def _note_label(sheet: Sheet, piece: Piece, role: str, closed: set[str]) -> None:
    """Close a role's region at a label that speaks of something else, and open it at one of its own."""
    key = next((mark.key for mark in sheet.marks if (mark.row, mark.start) == (piece.row, piece.start)), None)
    if key in PARTY_KEYS:
        closed.discard(role)
    else:
        closed.add(role)
