"""The table of a bill's items: which of a paper's tables it is, and where it ends."""

import re
from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal

from extractors.doctypes.invoice.amount_labels import AMOUNTS
from extractors.doctypes.invoice.columns import AMBIGUOUS, COLUMNS, READINGS
from extractors.doctypes.invoice.prices import number_in, prices_in
from extractors.document import Document, Word
from extractors.layout import TOTALS, Span, Table, find_tables
from extractors.layout.phrases import Phrases
from extractors.layout.rows import rows_of
from extractors.layout.runs import runs_of
from extractors.layout.table_header import Headings, find_headers
from extractors.values import quantity

Row = Mapping[str, Span]
CARRIED = re.compile(r"(?:carried|brought) (?:over|forward)", re.IGNORECASE)
"""What a table says at the foot of a page and at the head of the next."""
SUMMARY = re.compile(r"(?:non-?)?taxable(?: amount| total)?\W*$|sub ?-?total\b", re.IGNORECASE)
"""What a cell of the summary says, and none of an item's."""
SUMMED = ("subtotal", "total", "amount_due", "previous_balance")
STOPS = (*TOTALS, *(phrase for key in SUMMED for phrase in AMOUNTS[key]))
PRICED = {"amount", "unit_price"}
TELLING = {"description", "detail", "code", "quantity"}
WHOLE = re.compile(r"\W*\d[\d,]*\W*")
"""An amount without cents: alone in its cell, or it is a number in a text."""
NARROWEST = 150.0
"""Points; headings closer together are the words of one label (`Credit memo no.`)."""


def item_table(document: Document) -> Table | None:
    """Return the table of items: the one with the most known columns that have amounts, and what goes on with it."""
    sentences = _words_of_sentences(document)
    read: list[list[Table]] = []
    for columns in READINGS:
        tables = find_tables(document, columns, at_least=2, stops=STOPS)
        read.append([table for table in tables if _is_priced(table) and not _heads(table) & sentences])
        if any(_telling(table) >= PRICED for table in read[-1]) or not _is_ambiguous(document):
            break
    tables = max(read, key=lambda tables: max(map(_rank, tables), default=(0, 0, 0)))
    best = max(tables, key=_rank, default=None)
    if best is None:
        return None
    alike = [table for table in tables if len(_telling(table) & _telling(best)) >= max(2, len(_telling(best)) - 1)]
    return Table(best.header, tuple(_above_total([row for table in alike for row in table.rows])))


def _words_of_sentences(document: Document) -> set[Word]:
    """Return the words of sentences, which head no columns though they be the words of headings."""
    runs = (run for page in document.pages for row in rows_of(page) for run in runs_of(row) if run.is_prose)
    return {word for run in runs for word in run.row.words[run.start : run.end]}


def _heads(table: Table) -> set[Word]:
    return {word for span in table.header.values() for word in span.words}


def _is_ambiguous(document: Document) -> bool:
    """Tell whether a heading that has a second meaning stands on the paper, read in the usual meanings before."""
    headings = (Headings.on(page, Phrases.of(COLUMNS)) for page in document.pages)
    return any(heading.names(AMBIGUOUS) for heading in headings)


def _rank(table: Table) -> tuple[int, int, int]:
    """Return what ranks tables: columns that tell something, cells with amounts, rows."""
    return len(_telling(table)), _filled(table), len(table.rows)


def _filled(table: Table) -> int:
    """Return how many rows have an amount or a price where one is due."""
    cells = [row[key] for row in table.rows for key in PRICED if key in row]
    is_priced = any(WHOLE.fullmatch(cell.text) or any(prices_in(cell)) for cell in cells)
    return sum(number_in(cell) is not None for cell in cells) if is_priced else 0


def _above_total(rows: Sequence[Row]) -> Sequence[Row]:
    """Return the rows above one that bills nothing but is what all rows over it come to, whatever it is called."""
    total = Decimal(0)
    rows = [row for row in rows if not any(CARRIED.match(span.text) for span in row.values())]
    for index, row in enumerate(rows):
        if any(SUMMARY.match(span.text) for span in row.values()):
            return rows[:index]
        amount = number_in(row.get("amount") or _only_number(row), last=True)
        is_counted = _has_digit(row.get("code")) or any(
            quantity.find(row["quantity"].text if "quantity" in row else "")
        )
        if amount is not None and index > 1 and amount.value == total and not is_counted:
            return rows[:index]
        total += amount.value if amount is not None else 0
    return rows


def _has_digit(span: Span | None) -> bool:
    return span is not None and any(character.isdigit() for character in span.text)


def _only_number(row: Row) -> Span | None:
    """Return the price of a row without an amount and a count: a sum may stand left of the column of amounts."""
    return row.get("unit_price") if "quantity" not in row else None


def _telling(table: Table) -> set[str]:
    return set(table.header) - {"other"}


def _is_priced(table: Table) -> bool:
    """Tell whether a table has amounts beside what they are for."""
    keys = _telling(table)
    if not _is_wide(table.header.values()) or not _filled(table):
        return False
    return bool(keys & PRICED) and bool(keys & {"description", "detail", "code"})


def heading_words(document: Document) -> set[Word]:
    """Return the words of rows that head columns of prices, though no table is read under them: they label nothing."""
    phrases = Phrases.of(COLUMNS)
    headers = (header for page in document.pages for header in find_headers(page, phrases, 3))
    wide = (header for header in headers if _is_wide([cell.span for cell in header.cells]))
    priced = (header for header in wide if header.keys & PRICED and header.keys & TELLING)
    return {word for header in priced for cell in header.cells for word in cell.span.words}


def _is_wide(headings: Collection[Span]) -> bool:
    """Tell whether headings stand over columns, not in one label."""
    boxes = [span.box for span in headings]
    return max(box.right for box in boxes) - min(box.left for box in boxes) >= NARROWEST


def words_of(table: Table | None) -> set[Word]:
    """Return every word of the table, its headings included."""
    spans = [*table.header.values(), *(span for row in table.rows for span in row.values())] if table else []
    return {word for span in spans for word in span.words}
