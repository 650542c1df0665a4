"""What was read from a file is filed or put up for review: everything in one transaction, and once only."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple
from uuid import uuid4

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from extractors.result import ExtractedDocument, Result
from records import ledger
from records.duplicates import flag_duplicates
from records.errors import IllegalMoveError, UncountedPageError, UnknownRecordError
from records.linking import settle_all_linked
from records.schema import DocumentRow, PageRow, ProblemRow, ReceiptRow, ValueRow
from records.state import State

STATE_FOR = {"file": State.FILED, "review": State.IN_REVIEW}


class PageRead(NamedTuple):
    """What was read of one page: its words, and codes of what was noticed (`turned_90`, `damaged_rows`)."""

    text: str
    notes: tuple[str, ...] = ()


NOTHING_READ = PageRead("")


@dataclass(frozen=True, slots=True)
class Filing:
    """What became of a file. `is_new` is false where an earlier call had filed it already."""

    receipt_id: str
    document_ids: tuple[str, ...]
    is_new: bool


def file_result(
    session: Session, receipt_id: str, result: Result, pages: Sequence[PageRead], *, now: datetime
) -> Filing:
    """Keep a file's documents, values, problems and pages; return what was filed, now or by an earlier call.

    `pages` is what was read of each page; a page sent again is recognised by its words. Raises UncountedPageError.
    """
    receipt = ledger.lock_receipt(session, receipt_id)
    if receipt.linked_to:
        raise IllegalMoveError(f"receipt {receipt.id}: follows the first arrival of the same bytes")
    if receipt.state not in (State.RECEIVED, State.REJECTED):
        return Filing(receipt.id, _document_ids(session, receipt.id), is_new=False)
    _check_count(receipt, result, pages)
    receipt.page_count, receipt.media_type = result.source.pages, result.source.media_type
    ledger.move_file(session, receipt, State.RECOGNISED, why="recognised", now=now)
    for number, document in enumerate(result.documents, start=1):
        _add_document(session, _document(receipt, number, document, now), document, pages)
    ledger.follow_pages(session, receipt, why="filed", now=now)
    settle_all_linked(session, receipt, now=now)
    return Filing(receipt.id, _document_ids(session, receipt.id), is_new=True)


def reject(session: Session, receipt_id: str, code: str, *, now: datetime) -> None:
    """Give a file up that cannot be opened, in all its arrivals; its original stays, and so does the first reason."""
    receipt = ledger.lock_receipt(session, receipt_id)
    if receipt.linked_to:
        receipt = session.get_one(ReceiptRow, receipt.linked_to)
    if receipt.state == State.REJECTED and receipt.page_count is None:
        return
    if receipt.state != State.RECEIVED:
        # What was read is rejected by its documents, so that no page stays behind.
        raise IllegalMoveError(f"receipt {receipt.id}: {receipt.state} to {State.REJECTED}")
    receipt.reason = code
    ledger.move_file(session, receipt, State.REJECTED, why=code, now=now)
    settle_all_linked(session, receipt, now=now)


def move_document(session: Session, document_id: str, to: State, *, why: str, now: datetime) -> None:
    """Move every page of a document, in all its arrivals, and their files with them; raise IllegalMoveError."""
    if (document := session.get(DocumentRow, document_id)) is None:
        raise UnknownRecordError("no document has this id")
    ledger.lock_receipt(session, document.receipt_id)
    pages = session.scalars(select(PageRow).filter_by(document_id=document_id)).all()
    if all(page.state == to for page in pages):
        return
    ledger.move_pages(session, pages, to, why=why, now=now)
    for receipt_id in sorted({page.receipt_id for page in pages}):
        ledger.follow_pages(session, session.get_one(ReceiptRow, receipt_id), why=why, now=now)


def _check_count(receipt: ReceiptRow, result: Result, read: Sequence[PageRead]) -> None:
    """Raise UncountedPageError unless the result is this file's and holds each of its pages exactly once."""
    pages = sorted(page for document in result.documents for page in document.pages)
    has_pages = len(pages) > 0 and all(document.pages for document in result.documents)
    is_whole = has_pages and pages == list(range(1, result.source.pages + 1))
    if result.source.sha256 != receipt.original_sha256 or not is_whole or len(read) not in (0, len(pages)):
        raise UncountedPageError(f"receipt {receipt.id}: the result does not hold every page of the file once")


def _add_document(session: Session, row: DocumentRow, document: ExtractedDocument, read: Sequence[PageRead]) -> None:
    session.add(row)
    session.flush()
    _add_values(session, row, document)
    pages = [_page(row, page, read[page - 1] if read else NOTHING_READ) for page in document.pages]
    _place_pages(session, pages, STATE_FOR[document.disposition], row.filed_at)
    _add_problems(session, row, document, has_duplicate=flag_duplicates(session, pages))


def _document(receipt: ReceiptRow, number: int, document: ExtractedDocument, now: datetime) -> DocumentRow:
    return DocumentRow(
        id=uuid4().hex,
        receipt_id=receipt.id,
        number=number,
        doctype=document.doctype,
        confidence=document.confidence,
        record=document.record.model_dump(mode="json"),
        filed_at=now,
    )


def _place_pages(session: Session, pages: Sequence[PageRow], state: State, now: datetime) -> None:
    session.add_all(pages)
    session.flush()
    ledger.begin(session, pages[0].receipt_id, [page.number for page in pages], why="recognised", now=now)
    ledger.move_pages(session, pages, State.RECOGNISED, why="recognised", now=now)
    ledger.move_pages(session, pages, state, why="filed", now=now)


def _page(document: DocumentRow, number: int, read: PageRead) -> PageRow:
    return PageRow(
        id=uuid4().hex,
        receipt_id=document.receipt_id,
        number=number,
        document_id=document.id,
        state=State.RECEIVED.value,
        text=read.text,
        notes=list(read.notes) or None,
    )


def _add_values(session: Session, row: DocumentRow, document: ExtractedDocument) -> None:
    readings = {path: reading.model_dump(mode="json", exclude_none=True) for path, reading in document.readings.items()}
    values = [
        {"document_id": row.id, "path": path, "value": value, "reading": readings.get(path)}
        for path, value in leaves(row.record)
    ]
    if values:
        session.execute(insert(ValueRow), values)


def _add_problems(session: Session, row: DocumentRow, document: ExtractedDocument, *, has_duplicate: bool) -> None:
    found = [(problem.path, problem.code, problem.severity.value) for problem in document.problems]
    found += [("", "likely_duplicate_page", "warning")] if has_duplicate else []
    keys = ("path", "code", "severity")
    problems = [
        {"document_id": row.id, "number": number, **dict(zip(keys, problem, strict=True))}
        for number, problem in enumerate(dict.fromkeys(found), start=1)
    ]
    if problems:
        session.execute(insert(ProblemRow), problems)


def leaves(node: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Yield each value of a record's JSON under its path.

    >>> dict(leaves({"patient": {"family": "Okafor"}, "items": [{"code": "A1"}]}))
    {'patient.family': 'Okafor', 'items[0].code': 'A1'}
    """
    if isinstance(node, dict):
        for key, value in node.items():
            yield from leaves(value, f"{path}.{key}" if path else key)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from leaves(value, f"{path}[{index}]")
    else:
        yield path, node


def _document_ids(session: Session, receipt_id: str) -> tuple[str, ...]:
    query = select(DocumentRow.id).filter_by(receipt_id=receipt_id).order_by(DocumentRow.number)
    return tuple(session.scalars(query))
