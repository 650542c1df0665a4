"""The same bytes again: the later arrival goes where the first one stands, page by page, and is never read."""

from datetime import datetime
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from records import ledger
from records.schema import PageRow, ReceiptRow
from records.state import State

WHY = "same_bytes"

# How something just received comes to stand where its first arrival stands.
WAY_TO: dict[State, tuple[State, ...]] = {
    State.IN_REVIEW: (State.RECOGNISED, State.IN_REVIEW),
    State.FILED: (State.RECOGNISED, State.FILED),
    State.DELIVERED: (State.RECOGNISED, State.FILED, State.DELIVERED),
    State.REJECTED: (State.RECOGNISED, State.IN_REVIEW, State.REJECTED),
}


def settle_all_linked(session: Session, first: ReceiptRow, *, now: datetime) -> None:
    """Bring every later arrival of the same bytes to where the first one stands."""
    waiting = select(ReceiptRow).filter_by(linked_to=first.id, state=State.RECEIVED.value)
    for receipt in session.scalars(waiting).all():
        settle_linked(session, first, receipt, now=now)


def settle_linked(session: Session, first: ReceiptRow, receipt: ReceiptRow, *, now: datetime) -> None:
    """Bring one later arrival and its pages to where the first one and its pages stand."""
    receipt.page_count, receipt.media_type, receipt.reason = first.page_count, first.media_type, first.reason
    pages = session.scalars(select(PageRow).filter_by(receipt_id=first.id).order_by(PageRow.number)).all()
    if not pages:
        ledger.move_file(session, receipt, State.REJECTED, why=WHY, now=now)
        return
    for page in pages:
        _add_copy(session, receipt, page, now)
    for state in WAY_TO[State(first.state)]:
        ledger.move_file(session, receipt, state, why=WHY, now=now)


def _add_copy(session: Session, receipt: ReceiptRow, page: PageRow, now: datetime) -> None:
    copy = PageRow(
        id=uuid4().hex,
        receipt_id=receipt.id,
        number=page.number,
        document_id=page.document_id,
        state=State.RECEIVED.value,
        text="",
        duplicate_of=page.id,
    )
    session.add(copy)
    session.flush()
    ledger.begin(session, receipt.id, [page.number], why=WHY, now=now)
    for state in WAY_TO[State(page.state)]:
        ledger.move_pages(session, [copy], state, why=WHY, now=now)
