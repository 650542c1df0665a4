"""Where every received file and page stands. The functions here are the only way that any of them moves."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from records.errors import IllegalMoveError, UnknownRecordError
from records.schema import MoveRow, OriginalRow, PageRow, ReceiptRow
from records.state import MOVES, State

WHOLE_FILE = 0
"""The page number under which the moves of the file itself are kept."""

# A file stands where the least finished of its pages stands.
LEAST_FINISHED_FIRST = (State.IN_REVIEW, State.FILED, State.DELIVERED, State.REJECTED)


@dataclass(frozen=True, slots=True)
class Move:
    """One line of a file's history: `page` counts from 1, and is 0 for the file as a whole."""

    page: int
    from_state: State | None
    to_state: State
    why: str
    at: datetime


def begin(session: Session, receipt_id: str, pages: Iterable[int], *, why: str, now: datetime) -> None:
    """Note that the file (page 0) or these pages of it are received; their rows say so already."""
    _write_down(session, [(receipt_id, Move(page, None, State.RECEIVED, why, now)) for page in pages])


def move_file(session: Session, receipt: ReceiptRow, to: State, *, why: str, now: datetime) -> None:
    """Move a file, and write down when and why; raise IllegalMoveError where the table does not hold the move."""
    before = _checked(State(receipt.state), to, f"receipt {receipt.id}")
    receipt.state = to.value
    session.flush()
    _write_down(session, [(receipt.id, Move(WHOLE_FILE, before, to, why, now))])


def move_pages(session: Session, pages: Sequence[PageRow], to: State, *, why: str, now: datetime) -> None:
    """Move pages of one or more files, all or none, and write down when and why; raise IllegalMoveError."""
    moves = []
    for page in pages:
        before = _checked(State(page.state), to, f"page {page.id}")
        page.state = to.value
        moves.append((page.receipt_id, Move(page.number, before, to, why, now)))
    session.flush()
    _write_down(session, moves)


def follow_pages(session: Session, receipt: ReceiptRow, *, why: str, now: datetime) -> None:
    """Move a file to where the least finished of its pages stands."""
    states = set(session.scalars(select(PageRow.state).where(PageRow.receipt_id == receipt.id)))
    target = next(state for state in LEAST_FINISHED_FIRST if state.value in states)
    if receipt.state == State.IN_REVIEW and target == State.DELIVERED:
        move_file(session, receipt, State.FILED, why=why, now=now)
    if receipt.state != target:
        move_file(session, receipt, target, why=why, now=now)


def history(session: Session, receipt_id: str) -> tuple[Move, ...]:
    """Return every move of a file and its pages, in the order in which they were made."""
    rows = session.scalars(select(MoveRow).where(MoveRow.receipt_id == receipt_id).order_by(MoveRow.id))
    return tuple(
        Move(row.page, State(row.from_state) if row.from_state else None, State(row.to_state), row.why, row.at)
        for row in rows
    )


def lock_receipt(session: Session, receipt_id: str) -> ReceiptRow:
    """Return the receipt, kept from moving under us until the transaction ends; raise UnknownRecordError.

    The lock is that of its original: all arrivals of the same bytes, and their pages, move under one lock.
    """
    sha256 = session.scalar(select(ReceiptRow.original_sha256).where(ReceiptRow.id == receipt_id))
    if sha256 is None:
        raise UnknownRecordError("no receipt has this id")
    lock_original(session, sha256)
    return session.get_one(ReceiptRow, receipt_id, populate_existing=True)


def lock_original(session: Session, sha256: str) -> None:
    """Wait until nobody else works on the arrivals of these bytes, and keep others out until the transaction ends."""
    session.execute(select(OriginalRow.sha256).where(OriginalRow.sha256 == sha256).with_for_update())


def _checked(before: State, to: State, whose: str) -> State:
    if (before, to) not in MOVES:
        raise IllegalMoveError(f"{whose}: {before} to {to}")
    return before


def _write_down(session: Session, moves: Sequence[tuple[str, Move]]) -> None:
    session.execute(insert(MoveRow), [{"receipt_id": receipt_id, **asdict(move)} for receipt_id, move in moves])
