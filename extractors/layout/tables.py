"""Tables: rows of cells under known headings, ruled or not, over several pages."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from extractors.document import Document
from extractors.layout.phrases import Phrases
from extractors.layout.span import Span
from extractors.layout.table_parts import Reader, TablePart, parts_on

TOTALS = (
    "Subtotal", "Sub total", "Total", "Totals", "Grand total", "Total due", "Amount due", "Balance due", "Balance",
    "Previous balance", "Sales tax", "Tax", "Shipping", "Discount", "Page total", "Total amount", "Total check amount",
    "Notes", "Comments", "Remarks", "Thank you", "Terms", "Payment", "Continued", "Signature", "Electronically signed",
)  # fmt: skip
"""Words at the start of a row that is no longer part of a table's body."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table: `header` holds each known column's heading, `rows` the cells by column key (empty cells are absent)."""

    header: Mapping[str, Span]
    rows: tuple[Mapping[str, Span], ...]


def find_table(  # noqa: PLR0913 - options with defaults, by name only
    document: Document,
    columns: Mapping[str, Sequence[str]],
    *,
    at_least: int = 2,
    required: Collection[str] = (),
    anchors: Collection[str] = (),
    stops: Sequence[str] = TOTALS,
) -> Table | None:
    """Return the table whose header names most of the columns, or None; see `find_tables`."""
    tables = find_tables(document, columns, at_least=at_least, required=required, anchors=anchors, stops=stops)
    return max(tables, key=lambda table: (len(table.header), len(table.rows)), default=None)


def find_tables(  # noqa: PLR0913 - options with defaults, by name only
    document: Document,
    columns: Mapping[str, Sequence[str]],
    *,
    at_least: int = 2,
    required: Collection[str] = (),
    anchors: Collection[str] = (),
    stops: Sequence[str] = TOTALS,
) -> list[Table]:
    """Return the tables whose header names `at_least` of the columns and all that are `required`, with rows.

    A row begins where a cell of `anchors` is filled (by default: of the columns that mostly hold numbers); lines
    without one go on with the row above. A header repeated on the next page, or a body that runs on there, belongs to
    one table. A body ends at a row that begins with one of `stops`.
    """
    reader = Reader(Phrases.of(columns), Phrases.of(stops), at_least, frozenset(required), frozenset(anchors))
    tables: list[Table] = []
    last: TablePart | None = None
    for page in document.pages:
        for part in parts_on(page, reader, last):
            if tables and last and (part.is_carried or part.keys == last.keys) and last.page < part.page:
                tables[-1] = Table(tables[-1].header, (*tables[-1].rows, *part.rows))
            else:
                tables.append(Table(part.header, part.rows))
            last = part
    return [table for table in tables if table.rows]
