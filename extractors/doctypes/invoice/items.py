"""The lines of a bill: rows of its table, or, on bills without one, descriptions with an amount at the line's end."""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from extractors.doctypes.invoice.item_dates import Calendar
from extractors.doctypes.invoice.prices import number_in, prices_in
from extractors.doctypes.invoice.roles import PRICED, WORD, by_content
from extractors.doctypes.invoice.summary import Amount
from extractors.doctypes.invoice.swallowed_prices import without_swallowed_price
from extractors.extraction import Found
from extractors.layout import Span, Table
from extractors.readers import first, found_all, money_in, text_in
from extractors.values import percent, quantity

Row = Mapping[str, Span]
UNIT = re.compile(r"[A-Za-z][A-Za-z./]{0,11}")
TOTAL = re.compile(r"(?:sub ?-?total|total|balance|amount due|please pay|pay this|continued|carried)\b", re.IGNORECASE)
PRICE = re.compile(r"\$?[\d,]+\.\d\d")
"""What stands in a column of parts' prices, and is no part's code."""
LEAST_CODE = 2
LINE_NUMBER = re.compile(r"0{2,}\d{1,4}")
CENTS = Decimal("0.02")


def items_of(table: Table, calendar: Calendar) -> list[dict[str, Any]]:
    """Return the rows of the table as items; what is no item (a heading, a running total) is left out."""
    rows = [_unglued(row) for row in by_content(_parted(table.rows))]
    has_description = any("description" in row for row in rows)
    items = (_item(_described(row, has_description=has_description), calendar) for row in rows)
    return [without_swallowed_price(item) for item in items if _is_item(item)]


def _described(row: Row, *, has_description: bool) -> Row:
    """Return the row with its column of details, or else of codes, as the description where it has no other.

    Where other rows of the table have one, only words count as such.
    """
    source = next((key for key in ("detail", "code") if key in row), None)
    if source is None or (has_description and not _is_worded(row)):
        return row
    return {**{key: span for key, span in row.items() if key != source}, "description": row[source]}


def _is_worded(row: Row) -> bool:
    """Tell whether words stand where a row has no description, in the column of codes."""
    code = row.get("code")
    return "description" not in row and code is not None and len(code.words) > 1 and WORD.match(code.text) is not None


def _parted(rows: Sequence[Row]) -> Sequence[Row]:
    """Return the rows with code and words parted where one column holds both: each of its cells begins with a code."""
    codes = [row["code"] for row in rows if "code" in row and not row.keys().isdisjoint(PRICED)]
    if any("description" in row for row in rows) or not codes or not all(map(_is_coded, codes)):
        return rows
    return [_with_words(row) for row in rows]


def _is_coded(span: Span) -> bool:
    first = span.words[0].text
    return len(span.words) > 1 and len(first) >= LEAST_CODE and re.search(r"\d", first) is not None


def _with_words(row: Row) -> Row:
    code = row.get("code")
    if code is None or not _is_coded(code):
        return row
    return {**row, "code": Span(code.words[:1]), "description": Span(code.words[1:])}


def _unglued(row: Row) -> Row:
    """Return the row with count and unit parted whose headings are run together."""
    unit = row.get("unit")
    if "quantity" not in row and unit and len(unit.words) == 2 and re.fullmatch(r"[\d.,]+", unit.words[0].text):
        row = {**row, "quantity": Span(unit.words[:1]), "unit": Span(unit.words[1:])}
    return row


def _item(row: Row, calendar: Calendar) -> dict[str, Any]:
    item: dict[str, Any] = {
        "code": _code(row.get("code")),
        "description": text_in(row.get("description"), 0.95),
        "date": calendar.day_in(row.get("date")),
        "unit": text_in(row.get("unit"), 0.9),
        "unit_price": number_in(row.get("unit_price")),
        "amount": number_in(row.get("amount"), last=True) or _second_price(row),
        **_tax(row.get("tax"), row.get("tax_rate")),
    }
    counts = list(_counts(row.get("quantity")))
    item["quantity"] = _fitting(counts, item["unit_price"], item["amount"]) or _misread_count(row.get("quantity"), item)
    item["unit"] = item["unit"] or _unit_behind(row.get("quantity"))
    return item


def _second_price(row: Row) -> Found[Decimal] | None:
    """Return the amount that stands behind the price in one cell, where a table's last heading cannot be read."""
    prices = list(prices_in(row["unit_price"])) if "unit_price" in row and "amount" not in row else []
    return prices[-1] if len(prices) > 1 else None


def _is_item(item: Mapping[str, Any]) -> bool:
    """Tell whether a row bills something: it says what, and has an amount or a price."""
    description = item["description"] or item["code"]
    is_total = item["description"] is not None and TOTAL.match(item["description"].value) is not None
    return description is not None and not is_total and (item["amount"] is not None or item["unit_price"] is not None)


def _code(span: Span | None) -> Found[str] | None:
    """Return the code in a cell: what stands under it there is a heading of the rows that follow."""
    span = Span(tuple(span.rows()[0])) if span else None
    if span and len(span.words) == 2 and LINE_NUMBER.fullmatch(span.words[0].text):
        span = Span(span.words[1:])
    text = re.sub(r"\s+", "", span.text).strip(":;,.|_").upper() if span else ""
    return Found(text, span, 0.95) if span and text and not PRICE.fullmatch(text) else None


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
    """Return the count that price and amount ask for, where its digits, or a token as long, stand in the cell."""
    price, amount = item["unit_price"], item["amount"]
    if span is None or price is None or amount is None or not price.value:
        return None
    count = abs(amount.value / price.value)
    if re.sub(r"\D", "", span.text) == re.sub(r"\D", "", f"{count:.2f}"):
        return Found(count.quantize(CENTS), span, 0.8)
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
    items = (
        {
            "description": text_in(amount.label, sure),
            "quantity": None,
            "unit_price": None,
            "amount": Found(amount.value, amount.found.span, sure),
        }
        for amount in run or described
    )
    return [without_swallowed_price(item) for item in items]


def _run_to(amounts: Sequence[Amount], wanted: Sequence[Decimal]) -> Sequence[Amount] | None:
    """Return the longest run of the amounts that comes to one of the wanted sums, or None."""
    count = len(amounts)
    runs = (amounts[i : i + size] for size in range(count, 0, -1) for i in range(count - size + 1))
    return next((run for run in runs if _sums_to(run, wanted)), None)


def _sums_to(run: Sequence[Amount], wanted: Sequence[Decimal]) -> bool:
    total = sum((amount.value for amount in run), Decimal(0))
    return any(abs(total - each) <= CENTS for each in wanted)
