"""Claims: which run is reading which file, until when. A killed run's claims lapse by themselves."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Select, or_, select, update
from sqlalchemy.orm import Session

from records.receipt import Receipt
from records.schema import ReceiptRow
from records.state import State


def waiting(session: Session, limit: int) -> tuple[Receipt, ...]:
    """Return files that are to be read, claimed or not, the longest waiting first."""
    return tuple(Receipt.of(row) for row in session.scalars(_to_be_read().limit(limit)))


def claim(session: Session, owner: str, limit: int, *, now: datetime, lease: timedelta) -> tuple[Receipt, ...]:
    """Return files that nobody reads at present, and keep them for this owner until `now + lease`."""
    is_free = or_(ReceiptRow.claimed_until.is_(None), ReceiptRow.claimed_until <= now)
    rows = session.scalars(_to_be_read().where(is_free).limit(limit).with_for_update(skip_locked=True)).all()
    for row in rows:
        row.claimed_by, row.claimed_until, row.attempts = owner, now + lease, row.attempts + 1
    session.flush()
    return tuple(Receipt.of(row) for row in rows)


def renew(session: Session, owner: str, *, now: datetime, lease: timedelta) -> int:
    """Keep what the owner still has to read until `now + lease`; return how many files that is."""
    return _set_until(session, owner, now + lease, owner)


def release(session: Session, owner: str) -> int:
    """Give back what the owner has not read; return how many files that is."""
    return _set_until(session, None, None, owner)


def _to_be_read() -> Select[ReceiptRow]:
    is_unread = (ReceiptRow.state == State.RECEIVED.value, ReceiptRow.linked_to.is_(None))
    return select(ReceiptRow).where(*is_unread).order_by(ReceiptRow.received_at, ReceiptRow.id)


def _set_until(session: Session, claimed_by: str | None, until: datetime | None, owner: str) -> int:
    held: Sequence[str] = session.scalars(
        update(ReceiptRow)
        .where(ReceiptRow.claimed_by == owner, ReceiptRow.state == State.RECEIVED.value)
        .values(claimed_by=claimed_by, claimed_until=until)
        .returning(ReceiptRow.id)
    ).all()
    return len(held)
