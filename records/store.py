"""The store: what the other rooms ask of it, each call one transaction; `now` comes with the call."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import select

from extractors.result import Result
from records import arrivals, claims, counting, filing, finding, ledger
from records.arrivals import Arrival
from records.counting import NightlyCount, OriginalsCheck, Tally
from records.database import Database, open_database
from records.errors import UnknownRecordError
from records.filing import Filing, PageRead
from records.finding import PageStanding, StoredDocument
from records.ledger import Move
from records.migrating import upgrade
from records.originals import Originals, open_originals
from records.receipt import Receipt
from records.schema import ReceiptRow
from records.state import State


class Store:
    """Originals and rows together. Safe to use from several threads and processes at once."""

    def __init__(self, database: Database, originals: Originals) -> None:
        self.database = database
        self.originals = originals

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close every connection."""
        self.database.close()

    def receive(self, source: str, source_ref: str, content: bytes, *, name: str, received_at: datetime) -> Receipt:
        """Keep a file that arrived and return its receipt: the original is durable first, then the row.

        After this returns, and not before, the source may forget the file. The same arrival again (source, source_ref
        and bytes) gives the same receipt; the same bytes by another way give one that is linked to the first and not
        read again.
        """
        sha256 = self.originals.put(content)
        with self.database.writing() as session:
            return arrivals.receive(session, Arrival(source, source_ref, name, received_at), sha256, len(content))

    def acknowledged(self, receipt_id: str, *, now: datetime) -> None:
        """Note that the source has been told that the file is safe; the first time counts."""
        with self.database.writing() as session:
            receipt = ledger.lock_receipt(session, receipt_id)
            receipt.acknowledged_at = receipt.acknowledged_at or now

    def waiting(self, limit: int) -> tuple[Receipt, ...]:
        """Return files that are still to be read, claimed or not, the longest waiting first."""
        with self.database.reading() as session:
            return claims.waiting(session, limit)

    def claim(self, owner: str, limit: int, *, now: datetime, lease: timedelta) -> tuple[Receipt, ...]:
        """Return files to read that nobody else reads before `now + lease`; a claim that has lapsed is taken over."""
        with self.database.writing() as session:
            return claims.claim(session, owner, limit, now=now, lease=lease)

    def renew(self, owner: str, *, now: datetime, lease: timedelta) -> int:
        """Keep what the owner still has to read until `now + lease`; return how many files that is."""
        with self.database.writing() as session:
            return claims.renew(session, owner, now=now, lease=lease)

    def release(self, owner: str) -> int:
        """Give back what the owner has claimed and not read; return how many files that is."""
        with self.database.writing() as session:
            return claims.release(session, owner)

    def file_result(self, receipt_id: str, result: Result, *, pages: Sequence[PageRead] = (), now: datetime) -> Filing:
        """File what was read, or put it up for review: documents, values, problems and pages, all or nothing, once.

        `pages` is what was read of each page in order; without it a page that was sent again is not recognised as such.
        """
        with self.database.writing() as session:
            return filing.file_result(session, receipt_id, result, pages, now=now)

    def reject(self, receipt_id: str, code: str, *, now: datetime) -> None:
        """Give a file up that cannot be opened; `code` is that of the DocumentError. The original is kept."""
        with self.database.writing() as session:
            filing.reject(session, receipt_id, code, now=now)

    def move_document(self, document_id: str, to: State, *, why: str, now: datetime) -> None:
        """Move a document and its pages on: out of review, back into it, or delivered; raise IllegalMoveError."""
        with self.database.writing() as session:
            filing.move_document(session, document_id, to, why=why, now=now)

    def get_receipt(self, receipt_id: str) -> Receipt:
        """Return the receipt; raise UnknownRecordError."""
        with self.database.reading() as session:
            if (row := session.get(ReceiptRow, receipt_id)) is None:
                raise UnknownRecordError("no receipt has this id")
            return Receipt.of(row)

    def get_original(self, receipt_id: str) -> bytes:
        """Return the file's bytes, checked against their hash; raise UnknownRecordError or OriginalDamagedError."""
        return self.originals.get(self.get_receipt(receipt_id).original_sha256)

    def get_history(self, receipt_id: str) -> tuple[Move, ...]:
        """Return every move of a file and of its pages, oldest first."""
        with self.database.reading() as session:
            return ledger.history(session, receipt_id)

    def get_pages(self, receipt_id: str) -> tuple[PageStanding, ...]:
        """Return where every page of a file stands."""
        with self.database.reading() as session:
            return finding.find_pages(session, receipt_id)

    def find_receipts(self, *, state: State | None = None, acknowledged: bool | None = None) -> tuple[Receipt, ...]:
        """Return arrivals, the oldest first: all, or those in a state, or those (not) acknowledged to their source."""
        query = select(ReceiptRow).order_by(ReceiptRow.received_at, ReceiptRow.id)
        query = query.where(ReceiptRow.state == state.value) if state else query
        if acknowledged is not None:
            query = query.where(ReceiptRow.acknowledged_at.is_not(None) == acknowledged)
        with self.database.reading() as session:
            return tuple(Receipt.of(row) for row in session.scalars(query))

    def find_document(self, document_id: str) -> StoredDocument | None:
        """Return one document, if there is one with this id."""
        with self.database.reading() as session:
            return finding.find_document(session, document_id)

    def find_documents(
        self, *, doctype: str | None = None, state: State | None = None, receipt_id: str | None = None
    ) -> Iterator[StoredDocument]:
        """Yield documents with typed records in the order of filing: all, or those of a kind, a state or a receipt."""
        with self.database.reading() as session:
            yield from finding.find_documents(session, doctype=doctype, state=state, receipt_id=receipt_id)

    def review_queue(self) -> Iterator[StoredDocument]:
        """Yield the documents that wait for a person, the longest waiting first."""
        return self.find_documents(state=State.IN_REVIEW)

    def counts(
        self, *, zone: tzinfo = UTC, start: datetime | None = None, end: datetime | None = None
    ) -> tuple[Tally, ...]:
        """Return how many files and pages stand in each state, by source and day in the office's zone."""
        with self.database.reading() as session:
            return counting.tally(session, zone, start, end)

    def problem_counts(self, state: State = State.IN_REVIEW) -> dict[str, int]:
        """Return why documents are in this state: each problem code with the number of documents that have it."""
        with self.database.reading() as session:
            return counting.problem_counts(session, state)

    def nightly_count(self) -> NightlyCount:
        """Return what came in and where it stands, with every fault that the ledger's history shows."""
        with self.database.reading() as session:
            return counting.nightly_count(session)

    def check_originals(self) -> OriginalsCheck:
        """Read every original and return which are missing or damaged, and which files no row names."""
        with self.database.reading() as session:
            return counting.check_originals(session, self.originals)


def open_store(database_url: str, originals_url: str | Path) -> Store:
    """Return the store at these addresses, made or brought up to this release's tables where needed."""
    originals = open_originals(originals_url)
    database = open_database(database_url)
    upgrade(database)
    return Store(database, originals)
