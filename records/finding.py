"""Looking records up: documents with their typed record, what waits for a person, where pages stand."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from extractors.fields import Record
from extractors.problem import Problem, Severity
from extractors.reading import Reading
from extractors.registry import known_doctypes
from records.errors import StoreDamagedError
from records.schema import DocumentRow, PageRow, ProblemRow, ValueRow
from records.state import State

BATCH = 200


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """One paper with the record read from it; `repr` leaves out what is printed on it.

    `duplicates` are the ids of earlier pages that very likely say the same; `page_notes` are codes of what was noticed
    while each page was read, in the order of `pages`.
    """

    id: str
    receipt_id: str
    number: int
    doctype: str
    confidence: float
    state: State
    pages: tuple[int, ...]
    filed_at: datetime
    problems: tuple[Problem, ...]
    duplicates: tuple[str, ...]
    page_notes: tuple[tuple[str, ...], ...]
    record: Record = field(repr=False)
    readings: Mapping[str, Reading] = field(repr=False)


@dataclass(frozen=True, slots=True)
class PageStanding:
    """Where one page of one arrival stands."""

    id: str
    number: int
    state: State
    document_id: str
    duplicate_of: str | None


@dataclass(frozen=True, slots=True)
class _Parts:
    """What belongs to the documents of one batch, by document id."""

    pages: dict[str, list[PageRow]]
    values: dict[str, list[ValueRow]]
    problems: dict[str, list[ProblemRow]]


def find_documents(
    session: Session, *, doctype: str | None, state: State | None, receipt_id: str | None
) -> Iterator[StoredDocument]:
    """Yield documents in the order in which they were filed, all or those of a kind, a state, a receipt."""
    query = _documents(doctype, state, receipt_id)
    found = session.scalars(query).all()
    for ids in (found[start : start + BATCH] for start in range(0, len(found), BATCH)):
        rows = {row.id: row for row in session.scalars(select(DocumentRow).where(DocumentRow.id.in_(ids)))}
        parts = _parts(session, ids)
        yield from (_stored(rows[each], parts) for each in ids)


def find_document(session: Session, document_id: str) -> StoredDocument | None:
    """Return one document, if there is one with this id."""
    row = session.get(DocumentRow, document_id)
    return _stored(row, _parts(session, [row.id])) if row else None


def find_pages(session: Session, receipt_id: str) -> tuple[PageStanding, ...]:
    """Return where every page of an arrival stands."""
    rows = session.scalars(select(PageRow).filter_by(receipt_id=receipt_id).order_by(PageRow.number))
    return tuple(PageStanding(row.id, row.number, State(row.state), row.document_id, row.duplicate_of) for row in rows)


def _documents(doctype: str | None, state: State | None, receipt_id: str | None) -> Select[str]:
    query = select(DocumentRow.id).order_by(DocumentRow.filed_at, DocumentRow.receipt_id, DocumentRow.number)
    if doctype is not None:
        query = query.where(DocumentRow.doctype == doctype)
    if receipt_id is not None:
        query = query.where(DocumentRow.receipt_id == receipt_id)
    if state is not None:
        is_so = PageRow.document_id == DocumentRow.id, PageRow.state == state.value
        query = query.where(select(PageRow.id).where(*is_so).exists())
    return query


def _parts(session: Session, ids: Sequence[str]) -> _Parts:
    parts = _Parts({each: [] for each in ids}, {each: [] for each in ids}, {each: [] for each in ids})
    for page in session.scalars(select(PageRow).where(PageRow.document_id.in_(ids)).order_by(PageRow.number)):
        parts.pages[page.document_id].append(page)
    for value in session.scalars(select(ValueRow).where(ValueRow.document_id.in_(ids))):
        parts.values[value.document_id].append(value)
    for problem in session.scalars(
        select(ProblemRow).where(ProblemRow.document_id.in_(ids)).order_by(ProblemRow.number)
    ):
        parts.problems[problem.document_id].append(problem)
    return parts


def _stored(row: DocumentRow, parts: _Parts) -> StoredDocument:
    # Later arrivals of the same bytes have pages of their own; the document's are those of the first.
    pages = [page for page in parts.pages[row.id] if page.receipt_id == row.receipt_id]
    return StoredDocument(
        id=row.id,
        receipt_id=row.receipt_id,
        number=row.number,
        doctype=row.doctype,
        confidence=row.confidence,
        state=State(pages[0].state),
        pages=tuple(page.number for page in pages),
        filed_at=row.filed_at,
        problems=tuple(Problem(each.path, each.code, Severity(each.severity)) for each in parts.problems[row.id]),
        duplicates=tuple(page.duplicate_of for page in pages if page.duplicate_of),
        page_notes=tuple(tuple(page.notes or ()) for page in pages),
        record=_record(row.doctype, row.record),
        readings={v.path: Reading.model_validate(v.reading) for v in parts.values[row.id] if v.reading},
    )


def _record(doctype: str, content: dict[str, Any]) -> Record:
    """Return the record in its kind's own type."""
    kind = next((known.record for known in known_doctypes() if known.name == doctype), None)
    if kind is None:
        raise StoreDamagedError(f"no kind of document is called {doctype}")
    return kind.model_validate(content)
