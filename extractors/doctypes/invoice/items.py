"""The lines of a bill: rows of its table, or, on bills without one, descriptions with an amount at the line's end."""

import datetime as dt
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from extractors.doctypes.invoice.amount_labels import AMOUNTS
from extractors.doctypes.invoice.columns import COLUMNS, READINGS
from extractors.doctypes.invoice.prices import prices_in
from extractors.doctypes.invoice.summary import Amount
from extractors.document import Document, Word
from extractors.extraction import Found
from extractors.layout import TOTALS, Span, Table, find_tables
from extractors.layout.phrases import Phrases
from extractors.layout.rows import rows_of
from extractors.layout.table_header import find_headers
from extractors.readers import date_in, first, found_all, money_in, text_in
from extractors.values import percent, quantity

Row = Mapping[str, Span]
NUMBER = re.compile(r"[-(]?\$?\s?\d[\d,]*(?:\.\d+)?\)?-?")
UNIT = re.compile(r"[A-Za-z][A-Za-z./]{0,11}")
TOTAL = re.compile(r"(?:sub ?-?total|total|balance|amount due|please pay|pay this|continued|carried)\b", re.IGNORECASE)
SUMMED = ("subtotal", "total", "amount_due", "previous_balance")
STOPS = (*TOTALS, *(phrase for key in SUMMED for phrase in AMOUNTS[key]))
PRICED = {"amount", "unit_price"}
TELLING = {"description", "detail", "code", "quantity"}
NARROWEST = 150.0
"""Points; headings closer together are the words of one label (`Credit memo no.`)."""
CENTS = Decimal("0.02")


def item_table(document: Document) -> Table | None:
    """Return the table of items: the one with the most known columns that have amounts, and what goes on with it."""
    read: list[list[Table]] = []
    for columns in READINGS:
        read.append([table for table in find_tables(document, columns, at_least=2, stops=STOPS) if _is_priced(table)])
        if any(_telling(table) >= PRICED for table in read[-1]):
            break
    tables = max(read, key=lambda tables: max(map(_rank, tables), default=(0, 0, 0)))
    best = max(tables, key=_rank, default=None)
    if best is None:
        return None
    alike = [table for table in tables if len(_telling(table) & _telling(best)) >= max(2, len(_telling(best)) - 1)]
    return Table(best.header, tuple(_above_total([row for table in alike for row in table.rows])))


def _rank(table: Table) -> tuple[int, int, int]:
    """Return what ranks tables: columns that tell something, cells with amounts, rows."""
    return len(_telling(table)), _filled(table), len(table.rows)


def _filled(table: Table) -> int:
    """Return how many rows have an amount or a price where one is due."""
    return sum(_number(row[key]) is not None for row in table.rows for key in PRICED if key in row)


def _above_total(rows: Sequence[Row]) -> Sequence[Row]:
    """Return the rows above one that bills nothing but is what all rows over it come to, whatever it is called."""
    total = Decimal(0)
    for index, row in enumerate(rows):
        amount = _number(row.get("amount"), last=True)
        is_counted = "code" in row or any(quantity.find(row["quantity"].text)) if "quantity" in row else "code" in row
        if amount is not None and index > 1 and amount.value == total and not is_counted:
            return rows[:index]
        total += amount.value if amount is not None else 0
    return rows


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
    headers = (header for page in document.pages for header in find_headers(rows_of(page), phrases, 3))
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


def items_of(table: Table, *, today: dt.date) -> list[dict[str, Any]]:
    """Return the rows of the table as items; what is no item (a heading, a running total) is left out."""
    rows = [_unglued(row) for row in table.rows]
    has_description = any("description" in row for row in rows)
    items = (_item(_described(row, has_description=has_description), today) for row in rows)
    return [item for item in items if _is_item(item)]


def _described(row: Row, *, has_description: bool) -> Row:
    """Return the row with its column of details, or else of codes, as the description where the table has no other."""
    source = next((key for key in ("detail", "code") if key in row), None)
    if has_description or source is None:
        return row
    return {**{key: span for key, span in row.items() if key != source}, "description": row[source]}


def _unglued(row: Row) -> Row:
    """Return the row with columns parted whose headings are run together: code and words, count and unit."""
    code, unit = row.get("code"), row.get("unit")
    if "description" not in row and code and len(code.words) > 1 and re.search(r"\d", code.words[0].text):
        row = {**row, "code": Span(code.words[:1]), "description": Span(code.words[1:])}
    if "quantity" not in row and unit and len(unit.words) == 2 and re.fullmatch(r"[\d.,]+", unit.words[0].text):
        row = {**row, "quantity": Span(unit.words[:1]), "unit": Span(unit.words[1:])}
    return row


def _item(row: Row, today: dt.date) -> dict[str, Any]:
    item: dict[str, Any] = {
        "code": _code(row.get("code")),
        "description": text_in(row.get("description"), 0.95),
        "date": date_in(row.get("date"), today=today, certainty=0.95),
        "unit": text_in(row.get("unit"), 0.9),
        "unit_price": _number(row.get("unit_price")),
        "amount": _number(row.get("amount"), last=True),
        **_tax(row.get("tax"), row.get("tax_rate")),
    }
    counts = list(_counts(row.get("quantity")))
    item["quantity"] = _fitting(counts, item["unit_price"], item["amount"]) or _misread_count(row.get("quantity"), item)
    item["unit"] = item["unit"] or _unit_behind(row.get("quantity"))
    return item


def _is_item(item: Mapping[str, Any]) -> bool:
    """Tell whether a row bills something: it says what, and has an amount or a price."""
    description = item["description"] or item["code"]
    is_total = item["description"] is not None and TOTAL.match(item["description"].value) is not None
    return description is not None and not is_total and (item["amount"] is not None or item["unit_price"] is not None)


def _code(span: Span | None) -> Found[str] | None:
    text = re.sub(r"\s+", "", span.text).strip(":;,.|_").upper() if span else ""
    return Found(text, span, 0.95) if span and text else None


def _number(span: Span | None, *, last: bool = False) -> Found[Decimal] | None:
    """Return the amount in a cell, whole numbers included; `last` for the last of several."""
    if span is None:
        return None
    if prices := list(prices_in(span)):
        return prices[-1 if last else 0]
    match = NUMBER.search(span.text)
    words = span.sub(match.start(), match.end()) if match else None
    if match is None or words is None or "%" in span.text:
        return None
    value = Decimal(re.sub(r"[^\d.]", "", match[0]))
    return Found(-value if re.search(r"^[-(]|-$", match[0]) else value, words, 0.8)


def _counts(span: Span | None) -> Iterator[Found[Decimal]]:
    if span is not None:
        yield from found_all(span, quantity.find(span.text), 0.97)


def _fitting(counts: Sequence[Found[Decimal]], price: Any, amount: Any) -> Found[Decimal] | None:
    """Return the count that makes the amount (ordered and shipped may both stand there), else the first."""
    if price is not None and amount is not None:
        for count in counts:
            if abs(abs(count.value * price.value) - abs(amount.value)) <= CENTS:
                return count
    return next(iter(counts), None)


def _misread_count(span: Span | None, item: Mapping[str, Any]) -> Found[Decimal] | None:
    """Return the count that price and amount ask for, where a token as long as it stands in the cell."""
    price, amount = item["unit_price"], item["amount"]
    if span is None or price is None or amount is None or not price.value:
        return None
    count = abs(amount.value / price.value)
    is_as_long = count == count.to_integral_value() and len(span.text) == len(str(int(count)))
    return Found(count.to_integral_value(), span, 0.8) if is_as_long and count else None


def _unit_behind(span: Span | None) -> Found[str] | None:
    """Return the unit that stands behind a quantity in its cell (`2 hours`)."""
    if span is None or len(span.words) < 2 or not UNIT.fullmatch(span.words[-1].text):
        return None
    return text_in(Span(span.words[-1:]), 0.9)


def _tax(tax: Span | None, rate: Span | None) -> dict[str, Any]:
    rates = (next(found_all(span, percent.find(span.text), 0.95), None) for span in (rate, tax) if span)
    return {"tax_rate": first(rates), "tax": money_in(tax, 0.95)}


def listed_items(amounts: Sequence[Amount], wanted: Sequence[Decimal]) -> list[dict[str, Any]]:
    """Return the described amounts of a bill without a table: the longest run of unknown meaning that sums up.

    Without such a run all are returned, with little certainty.
    """
    worded = [amount for amount in amounts if re.search(r"[A-Za-z]{3}", amount.label.text)]
    described = [amount for amount in worded if amount.key is None]
    run = _run_to(described, wanted) or _run_to([amount for amount in worded if amount.key in (None, "tax")], wanted)
    sure = 0.97 if run else 0.5
    return [
        {"description": text_in(amount.label, sure), "amount": Found(amount.value, amount.found.span, sure)}
        for amount in run or described
    ]


def _run_to(amounts: Sequence[Amount], wanted: Sequence[Decimal]) -> Sequence[Amount] | None:
    """Return the longest run of the amounts that comes to one of the wanted sums, or None."""
    count = len(amounts)
    runs = (amounts[i : i + size] for size in range(count, 0, -1) for i in range(count - size + 1))
    return next((run for run in runs if _sums_to(run, wanted)), None)


def _sums_to(run: Sequence[Amount], wanted: Sequence[Decimal]) -> bool:
    total = sum((amount.value for amount in run), Decimal(0))
    return any(abs(total - each) <= CENTS for each in wanted)
