"""A document as one row: what it is, then each value of its record under its path."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from records.filing import leaves
from records.finding import StoredDocument

Row = Mapping[str, str]
NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def row(document: StoredDocument) -> dict[str, str]:
    """Return the document's facts and its record's values as text."""
    facts = {
        "document": document.id,
        "kind": document.doctype,
        "state": document.state.value,
        "pages": " ".join(map(str, document.pages)),
        "confidence": f"{document.confidence:.2f}",
        "problems": " ".join(sorted({problem.code for problem in document.problems})),
    }
    return {**facts, **{path: text(value) for path, value in leaves(document.record.model_dump(mode="json"))}}


def columns(rows: Sequence[Row]) -> list[str]:
    """Return every column once, list items in the order of their numbers, otherwise as they first appear."""
    order: dict[str, int] = {}
    for each in rows:
        for name in each:
            order.setdefault(group(name), len(order))
    names = {name for each in rows for name in each}
    return sorted(names, key=lambda name: (order[group(name)], numbers(name), name))


def group(name: str) -> str:
    """Return what a column's place goes by: the list it belongs to, or itself.

    >>> group("diagnoses[1].code"), group("patient.family")
    ('diagnoses', 'patient.family')
    """
    return name.partition("[")[0]


def numbers(name: str) -> tuple[int, ...]:
    """Return the item numbers in a path."""
    return tuple(int(number) for number in re.findall(r"\[(\d+)\]", name))


def text(value: Any) -> str:
    """Return a value as it stands in a cell."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def without_formula(cell: str) -> str:
    """Return the cell so that no spreadsheet takes it for a formula; numbers and phone numbers are none.

    >>> without_formula("=HYPERLINK(1)"), without_formula("-12.50"), without_formula("+12065550142")
    ("'=HYPERLINK(1)", '-12.50', '+12065550142')
    """
    return f"'{cell}" if cell.startswith(FORMULA) and not NUMBER.fullmatch(cell) else cell
