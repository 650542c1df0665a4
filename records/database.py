"""The database behind the store: SQLite in a file or PostgreSQL, opened the same way."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection, Engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from records.edge import database_errors, file_errors
from records.errors import StoreSettingError

WRITE_AHEAD = "PRAGMA journal_mode=WAL"
SQLITE_SETTINGS = (
    "PRAGMA synchronous=FULL",  # a committed row survives a power cut
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",  # what is deleted is overwritten
)
BUSY_TIMEOUT_SECONDS = 30.0


class Database:
    """Where the rows are kept; every use is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._writing = engine.execution_options(is_writing=True)
        # SQLite readers see one state anyhow; PostgreSQL's do when asked to.
        is_sqlite = engine.dialect.name == "sqlite"
        self._reading = engine if is_sqlite else engine.execution_options(isolation_level="REPEATABLE READ")

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a session that sees one state of the database and changes nothing."""
        with database_errors(), Session(self._reading, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Give a session whose changes are committed together at the end, or not at all."""
        with database_errors(), Session(self._writing, expire_on_commit=False) as session, session.begin():
            yield session

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Give a bare connection in a writing transaction, for changes to the tables themselves."""
        with database_errors(), self._writing.begin() as connection:
            yield connection

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()


def open_database(database_url: str) -> Database:
    """Return the database at `sqlite:///FILE` or `postgresql://USER@HOST/NAME`; raise StoreSettingError for others."""
    try:
        url = make_url(database_url)
    except SQLAlchemyError:
        raise StoreSettingError("database_url: not an address") from None
    match url.get_backend_name():
        case "sqlite" if url.database and url.database != ":memory:":
            return Database(_sqlite(url))
        case "postgresql":
            return Database(_postgresql(url))
    raise StoreSettingError("database_url: sqlite:///FILE or postgresql://... is needed")


def _sqlite(url: URL) -> Engine:
    _make_private_file(Path(url.database or ""))
    options: dict[str, Any] = {"timeout": BUSY_TIMEOUT_SECONDS, "isolation_level": None}
    engine = sa.create_engine(url, hide_parameters=True, connect_args=options)
    event.listen(engine, "connect", _configure_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _postgresql(url: URL) -> Engine:
    # A connection that the server closed overnight is replaced, not used.
    return sa.create_engine(url.set(drivername="postgresql+psycopg"), hide_parameters=True, pool_pre_ping=True)


def _make_private_file(path: Path) -> None:
    """Make the database file, and its folder, readable by their owner alone; SQLite's other files follow it."""
    with file_errors("database"):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            path.touch(mode=0o600)


def _configure_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    _patiently(connection, WRITE_AHEAD)
    for setting in SQLITE_SETTINGS:
        connection.execute(setting)


def _patiently(connection: sqlite3.Connection, setting: str) -> None:
    """Change a setting of the file; while another process does the same SQLite refuses at once and does not wait."""
    deadline = time.monotonic() + BUSY_TIMEOUT_SECONDS
    while True:
        try:
            connection.execute(setting)
        except sqlite3.OperationalError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.02)
        else:
            return


def _begin_sqlite(connection: Connection) -> None:
    """Begin so that a writer waits for its turn at the start, not fails with "locked" in the middle."""
    is_writing = connection.get_execution_options().get("is_writing")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if is_writing else "BEGIN")
