"""The first tables: originals, receipts, documents with their values and problems, pages, and the history of moves."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

STATES = "('received', 'recognised', 'in_review', 'filed', 'delivered', 'rejected')"
TABLES = ("originals", "receipts", "documents", "field_values", "problems", "pages", "page_tokens", "moves")

# History is only ever added to; the database itself sees to it.
APPEND_ONLY_SQLITE = """
CREATE TRIGGER moves_are_not_{verb}d BEFORE {verb} ON moves
BEGIN SELECT RAISE(ABORT, 'moves are only ever added'); END
"""
APPEND_ONLY_POSTGRESQL = """
CREATE FUNCTION refuse_change_of_moves() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'moves are only ever added'; END $$
"""
TRIGGER_POSTGRESQL = """
CREATE TRIGGER moves_are_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON moves
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_moves()
"""


def upgrade() -> None:
    """Make the tables."""
    _make_originals()
    _make_receipts()
    _make_documents()
    _make_values_and_problems()
    _make_pages()
    _make_moves()
    _make_moves_append_only()


def downgrade() -> None:
    """Remove the tables and all they hold."""
    for table in reversed(TABLES):
        op.drop_table(table)
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION refuse_change_of_moves()")


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _time(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _number(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _reference(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [to], name=op.f(f"fk_{table}_{column}"))


def _key(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*columns, name=op.f(f"pk_{table}"))


def _unique(table: str, *columns: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(*columns, name=op.f(f"uq_{table}_{'_'.join(columns)}"))


def _known_state(table: str, column: str = "state") -> sa.CheckConstraint:
    return sa.CheckConstraint(f"{column} IN {STATES}", name=op.f(f"ck_{table}_{column}"))


def _index(table: str, *columns: str) -> None:
    op.create_index(op.f(f"ix_{table}_{'_'.join(columns)}"), table, list(columns))


def _make_originals() -> None:
    size = sa.Column("size_bytes", sa.BigInteger(), nullable=False)
    op.create_table("originals", _text("sha256"), size, _key("originals", "sha256"))


def _make_receipts() -> None:
    op.create_table(
        "receipts",
        *map(_text, ("id", "source", "source_ref", "original_sha256", "name", "state")),
        _time("received_at"),
        *[_text(name, nullable=True) for name in ("linked_to", "reason", "media_type", "claimed_by")],
        _number("page_count", nullable=True),
        _number("attempts"),
        *[_time(name, nullable=True) for name in ("claimed_until", "acknowledged_at")],
        _known_state("receipts"),
        _reference("receipts", "linked_to", "receipts.id"),
        _reference("receipts", "original_sha256", "originals.sha256"),
        _key("receipts", "id"),
        _unique("receipts", "source", "source_ref", "original_sha256"),
    )
    for columns in (["linked_to"], ["original_sha256"], ["received_at"], ["state", "claimed_until"]):
        _index("receipts", *columns)


def _make_documents() -> None:
    op.create_table(
        "documents",
        *map(_text, ("id", "receipt_id", "doctype")),
        _number("number"),
        sa.Column("confidence", sa.Double(), nullable=False),
        sa.Column("record", sa.JSON(), nullable=False),
        _time("filed_at"),
        _reference("documents", "receipt_id", "receipts.id"),
        _key("documents", "id"),
        _unique("documents", "receipt_id", "number"),
    )
    _index("documents", "doctype")


def _make_values_and_problems() -> None:
    op.create_table(
        "field_values",
        *map(_text, ("document_id", "path")),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.Column("reading", sa.JSON(), nullable=True),
        _reference("field_values", "document_id", "documents.id"),
        _key("field_values", "document_id", "path"),
    )
    op.create_table(
        "problems",
        *map(_text, ("document_id", "path", "code", "severity")),
        _number("number"),
        _reference("problems", "document_id", "documents.id"),
        _key("problems", "document_id", "number"),
    )
    _index("problems", "code")


def _make_pages() -> None:
    op.create_table(
        "pages",
        *map(_text, ("id", "receipt_id", "document_id", "state", "text")),
        _number("number"),
        _text("duplicate_of", nullable=True),
        _known_state("pages"),
        _reference("pages", "receipt_id", "receipts.id"),
        _reference("pages", "document_id", "documents.id"),
        _reference("pages", "duplicate_of", "pages.id"),
        _key("pages", "id"),
        _unique("pages", "receipt_id", "number"),
    )
    _index("pages", "document_id")
    _index("pages", "state")
    op.create_table(
        "page_tokens",
        sa.Column("token", sa.BigInteger(), autoincrement=False, nullable=False),
        _text("page_id"),
        _reference("page_tokens", "page_id", "pages.id"),
        _key("page_tokens", "token", "page_id"),
    )


def _make_moves() -> None:
    op.create_table(
        "moves",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        *map(_text, ("receipt_id", "to_state", "why")),
        _text("from_state", nullable=True),
        _number("page"),
        _time("at"),
        _known_state("moves", "to_state"),
        _reference("moves", "receipt_id", "receipts.id"),
        _key("moves", "id"),
    )
    _index("moves", "receipt_id", "page")


def _make_moves_append_only() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(APPEND_ONLY_POSTGRESQL)
        op.execute(TRIGGER_POSTGRESQL)
        return
    for verb in ("update", "delete"):
        op.execute(APPEND_ONLY_SQLITE.format(verb=verb))
