"""Files come in: one receipt for each arrival, one original for the same bytes."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from records import ledger
from records.linking import settle_linked
from records.receipt import Receipt
from records.schema import OriginalRow, ReceiptRow
from records.state import State


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file as a source hands it over: `source_ref` is the source's own name for it, `name` the file's."""

    source: str
    source_ref: str = field(repr=False)
    name: str = field(repr=False)
    received_at: datetime


def find_receipt(session: Session, source: str, source_ref: str, sha256: str) -> Receipt | None:
    """Return the receipt of this very arrival, if it was received before."""
    query = select(ReceiptRow).filter_by(source=source, source_ref=source_ref, original_sha256=sha256)
    return Receipt.of(row) if (row := session.scalar(query)) else None


def receive(session: Session, arrival: Arrival, sha256: str, size_bytes: int) -> Receipt:
    """Write the arrival down and return its receipt; the one there already if this arrival was written down before."""
    _add_original(session, sha256, size_bytes)
    ledger.lock_original(session, sha256)
    if known := find_receipt(session, arrival.source, arrival.source_ref, sha256):
        return known
    first = session.scalar(select(ReceiptRow).filter_by(original_sha256=sha256, linked_to=None))
    receipt = _new_receipt(arrival, sha256, first.id if first else None)
    session.add(receipt)
    session.flush()
    ledger.begin(session, receipt.id, [ledger.WHOLE_FILE], why="received", now=arrival.received_at)
    if first and first.state != State.RECEIVED:
        settle_linked(session, first, receipt, now=arrival.received_at)
    session.refresh(receipt)
    return Receipt.of(receipt)


def _new_receipt(arrival: Arrival, sha256: str, first_id: str | None) -> ReceiptRow:
    return ReceiptRow(
        id=uuid4().hex,
        source=arrival.source,
        source_ref=arrival.source_ref,
        original_sha256=sha256,
        linked_to=first_id,
        name=arrival.name,
        received_at=arrival.received_at,
        state=State.RECEIVED.value,
        attempts=0,
    )


def _add_original(session: Session, sha256: str, size_bytes: int) -> None:
    """Add the original unless another arrival, perhaps at this moment, adds it."""
    row = {"sha256": sha256, "size_bytes": size_bytes}
    if session.get_bind().dialect.name == "postgresql":
        session.execute(postgresql.insert(OriginalRow).values(row).on_conflict_do_nothing())
    else:
        session.execute(sqlite.insert(OriginalRow).values(row).on_conflict_do_nothing())
