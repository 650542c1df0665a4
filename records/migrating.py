"""Bringing a database to the tables of this release."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, text

from records.database import Database
from records.edge import database_errors
from records.errors import StoreVersionError

# Any fixed number: PostgreSQL lets one session at a time hold it, so that two first runs do not both make the tables.
ADVISORY_LOCK = 7264301


def upgrade(database: Database, revision: str = "head") -> None:
    """Bring the database to a revision, by default this release's; raise StoreVersionError if it is a newer one's."""
    if revision == "head" and _is_current(database):
        return
    with database.transaction() as connection:
        _lock(connection)
        _run(connection, revision)


def downgrade(database: Database, revision: str) -> None:
    """Take the database back to an earlier revision; `base` removes everything."""
    with database.transaction() as connection:
        _lock(connection)
        command.downgrade(_config(connection), revision)


def _run(connection: Connection, revision: str) -> None:
    try:
        command.upgrade(_config(connection), revision)
    except CommandError:
        raise StoreVersionError("the database was written by a newer release") from None


def _is_current(database: Database) -> bool:
    with database_errors(), database.engine.connect() as connection:
        present = MigrationContext.configure(connection).get_current_revision()
        return present == ScriptDirectory.from_config(_config(connection)).get_current_head()


def _lock(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": ADVISORY_LOCK})


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
