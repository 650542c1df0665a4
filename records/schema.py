"""The tables of the store. Times carry a zone and are kept in UTC; ids are random and say nothing."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, CheckConstraint, DateTime, Dialect, ForeignKey, Index, Integer, MetaData, Text
from sqlalchemy import UniqueConstraint as Unique
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

from records.state import State

# Every constraint has a name, so that later migrations can change it on any database.
NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
STATES = ", ".join(f"'{state.value}'" for state in State)


class UtcTime(TypeDecorator[datetime]):
    """A moment: given with any zone, kept and returned in UTC (SQLite keeps no zone)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Return the moment in UTC; raise ValueError for one without a zone."""
        if value is not None and value.tzinfo is None:
            raise ValueError("a time without a zone")
        return value and value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Return the moment with its zone, UTC."""
        return value and (value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC))


class AnyText(TypeDecorator[str]):
    """A text of any origin. What no database keeps (NUL, half a surrogate pair) is written as an escape."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Return the text as it is kept."""
        return value and value.encode("utf-8", "backslashreplace").decode("utf-8").replace("\0", "\\x00")


class Table(DeclarativeBase):
    """The base of every table."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {datetime: UtcTime(), str: AnyText(), dict[str, Any]: JSON(), Any: JSON()}  # noqa: RUF012


class OriginalRow(Table):
    """The bytes of a file, once, however often they arrived."""

    __tablename__ = "originals"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    size_bytes: Mapped[int] = mapped_column(BigInteger)


class ReceiptRow(Table):
    """One arrival of a file. `linked_to` is the first arrival of the same bytes, where this is not it."""

    __tablename__ = "receipts"
    __table_args__ = (
        Unique("source", "source_ref", "original_sha256"),
        CheckConstraint(f"state IN ({STATES})", name="state"),
        Index(None, "state", "claimed_until"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    source: Mapped[str]
    source_ref: Mapped[str]
    original_sha256: Mapped[str] = mapped_column(ForeignKey(OriginalRow.sha256), index=True)
    linked_to: Mapped[str | None] = mapped_column(ForeignKey("receipts.id"), index=True)
    name: Mapped[str]
    received_at: Mapped[datetime] = mapped_column(index=True)
    state: Mapped[str]
    reason: Mapped[str | None]
    page_count: Mapped[int | None]
    media_type: Mapped[str | None]
    claimed_by: Mapped[str | None]
    claimed_until: Mapped[datetime | None]
    attempts: Mapped[int] = mapped_column(default=0)
    acknowledged_at: Mapped[datetime | None]


class DocumentRow(Table):
    """One paper of a file and the record read from it. `number` counts from 1 within the receipt."""

    __tablename__ = "documents"
    __table_args__ = (Unique("receipt_id", "number"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    receipt_id: Mapped[str] = mapped_column(ForeignKey(ReceiptRow.id))
    number: Mapped[int]
    doctype: Mapped[str] = mapped_column(index=True)
    confidence: Mapped[float]
    record: Mapped[dict[str, Any]]
    filed_at: Mapped[datetime]


class ValueRow(Table):
    """One leaf of a document's record under its path, with the reading it came from."""

    __tablename__ = "field_values"

    document_id: Mapped[str] = mapped_column(ForeignKey(DocumentRow.id), primary_key=True)
    path: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[Any]
    reading: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))


class ProblemRow(Table):
    """One finding about a document."""

    __tablename__ = "problems"

    document_id: Mapped[str] = mapped_column(ForeignKey(DocumentRow.id), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    path: Mapped[str]
    code: Mapped[str] = mapped_column(index=True)
    severity: Mapped[str]


class PageRow(Table):
    """One page of one arrival. `duplicate_of` is an earlier page that very likely says the same.

    `notes` are codes of what was noticed while it was read (`turned_90`, `damaged_rows`).
    """

    __tablename__ = "pages"
    __table_args__ = (Unique("receipt_id", "number"), CheckConstraint(f"state IN ({STATES})", name="state"))

    id: Mapped[str] = mapped_column(primary_key=True)
    receipt_id: Mapped[str] = mapped_column(ForeignKey(ReceiptRow.id))
    number: Mapped[int]
    document_id: Mapped[str] = mapped_column(ForeignKey(DocumentRow.id), index=True)
    state: Mapped[str] = mapped_column(index=True)
    text: Mapped[str]
    notes: Mapped[Any | None] = mapped_column(JSON(none_as_null=True))
    duplicate_of: Mapped[str | None] = mapped_column(ForeignKey("pages.id"))


class PageTokenRow(Table):
    """The hash of a telling word of a page, by which pages that say the same find each other."""

    __tablename__ = "page_tokens"

    token: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    page_id: Mapped[str] = mapped_column(ForeignKey(PageRow.id), primary_key=True)


class MoveRow(Table):
    """One move of a file (`page` is 0) or of one of its pages. Rows are only ever added; the database refuses more."""

    __tablename__ = "moves"
    __table_args__ = (
        Index(None, "receipt_id", "page"),
        CheckConstraint(f"to_state IN ({STATES})", name="to_state"),
    )

    id: Mapped[int] = mapped_column(BigInteger().with_variant(Integer(), "sqlite"), primary_key=True)
    receipt_id: Mapped[str] = mapped_column(ForeignKey(ReceiptRow.id))
    page: Mapped[int]
    from_state: Mapped[str | None]
    to_state: Mapped[str]
    why: Mapped[str]
    at: Mapped[datetime]
