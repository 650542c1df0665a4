"""Which column of a bill's table describes its items, told by what stands in the columns where headings mislead."""

import re
from collections.abc import Mapping, Sequence

from extractors.layout import Span

Row = Mapping[str, Span]
TEXTS = ("description", "detail", "code", "other")
"""The columns that may hold what is billed, those whose headings say so first."""
WORD = re.compile(r"(?<![\w-])[A-Za-z][A-Za-z'’]{2,}(?![\w-])")
NUMBER = re.compile(r"\W*\d{1,5}(?:\.\d{1,2})?\W*")
MOSTLY, HARDLY = 0.6, 0.34
"""Shares of a column's cells from which it is one of words, and up to which it is not."""
PRICED = ("amount", "unit_price")


def by_content(rows: Sequence[Row]) -> list[Row]:
    """Return the rows with the column of words as the description, and bare numbers beside it as counts.

    A heading such as `Item` or `Service` may stand over codes or over words; only where it stands over no words is
    another column taken in its place.
    """
    source = _described_by([row for row in rows if not row.keys().isdisjoint(PRICED)])
    moved = [_renamed(row, source) for row in rows] if source else list(rows)
    return [_counted(row) for row in moved] if _is_of_numbers(moved, "detail") else moved


def _described_by(priced: Sequence[Row]) -> str | None:
    """Return the column to be taken for the description in place of the one of that name, or None."""
    shares = {key: _share_of_words(priced, key) for key in TEXTS if any(key in row for row in priced)}
    if shares.get("description", 0.0) > HARDLY:
        return None
    return next((key for key in TEXTS[1:] if shares.get(key, 0.0) >= MOSTLY), None)


def _share_of_words(rows: Sequence[Row], key: str) -> float:
    cells = [row[key].text for row in rows if key in row]
    return sum(WORD.search(cell) is not None for cell in cells) / len(rows)


def _renamed(row: Row, source: str) -> Row:
    """Return the row with a column as its description; what stood there may still tell the day."""
    kept = {key: span for key, span in row.items() if key not in (source, "description")}
    if "description" in row:
        kept = {"date": row["description"], **kept}
    return {**kept, "description": row[source]} if source in row else kept


def _is_of_numbers(rows: Sequence[Row], key: str) -> bool:
    """Tell whether all cells of a column are bare numbers, where no other column counts."""
    cells = [row[key].text for row in rows if key in row]
    return len(cells) > 1 and all(map(NUMBER.fullmatch, cells)) and not any("quantity" in row for row in rows)


def _counted(row: Row) -> Row:
    return {("quantity" if key == "detail" else key): span for key, span in row.items()}
