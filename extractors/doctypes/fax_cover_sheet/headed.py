"""Values under a row of headings ("Date   Pages   Subject"), parted by the headings above them."""

import itertools
from collections.abc import Mapping, Sequence

from extractors.doctypes.fax_cover_sheet.party_tables import is_heading_row, is_on, parts_under
from extractors.layout import Label, Span
from extractors.layout.rows import Row

KEYS = frozenset({"date", "page_count", "subject", "urgency", "reference"})


def headed(rows: Sequence[Row], labels: Sequence[Label]) -> Mapping[str, Span]:
    """Return, by key, what stands under each heading of the particulars in the row below."""
    found: dict[str, Span] = {}
    for row, below in itertools.pairwise(rows):
        heads = [label for label in labels if is_on(label, row)]
        is_particulars = len(heads) > 1 and any(label.key in KEYS for label in heads) and is_heading_row(row, heads)
        if is_particulars and not any(is_on(label, below) for label in labels):
            for label, value in parts_under(below, heads).items():
                found.setdefault(label.key, value)
    return found
