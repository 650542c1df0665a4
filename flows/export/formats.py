"""Documents as CSV, JSON and XLSX."""

import csv
import io
import json
from collections.abc import Sequence
from typing import Any

from flows.export.rows import columns, row, without_formula
from records.finding import StoredDocument


def as_csv(documents: Sequence[StoredDocument]) -> bytes:
    """Return a CSV table (UTF-8 with a byte order mark, which Excel needs)."""
    rows = [row(document) for document in documents]
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    names = columns(rows)
    writer.writerow(names)
    writer.writerows([without_formula(each.get(name, "")) for name in names] for each in rows)
    return stream.getvalue().encode("utf-8-sig")


def as_json(documents: Sequence[StoredDocument]) -> bytes:
    """Return a JSON list of documents with record, readings and problems."""
    return json.dumps([tree(document) for document in documents], ensure_ascii=False, indent=1).encode() + b"\n"


def tree(document: StoredDocument) -> dict[str, Any]:
    """Return the document as JSON has it."""
    return {
        "document": document.id,
        "doctype": document.doctype,
        "state": document.state.value,
        "pages": list(document.pages),
        "confidence": document.confidence,
        "record": document.record.model_dump(mode="json"),
        "readings": {p: r.model_dump(mode="json", exclude_none=True) for p, r in document.readings.items()},
        "problems": [{"path": p.path, "code": p.code, "severity": p.severity.value} for p in document.problems],
    }


def as_xlsx(documents: Sequence[StoredDocument]) -> bytes:
    """Return an Excel workbook with a sheet a kind; every cell is text."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    kinds = sorted({document.doctype for document in documents})
    for kind in kinds or ["documents"]:
        rows = [row(document) for document in documents if document.doctype == kind]
        names = columns(rows)
        sheet = book.create_sheet(kind[:31])
        sheet.append([cell(sheet, name) for name in names])
        for each in rows:
            sheet.append([cell(sheet, each.get(name, "")) for name in names])
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def cell(sheet: Any, content: str) -> Any:
    """Return a cell that holds the text and nothing that Excel would compute; control characters are left out."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    made = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("", without_formula(content)))
    made.data_type = "s"
    return made
