"""The edge where errors of the file system and the database become the store's own."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, OperationalError, SQLAlchemyError, StatementError

from records.errors import (
    RecordsError,
    StoreDamagedError,
    StoreFullError,
    StoreReadOnlyError,
    StoreUnavailableError,
)

BY_ERRNO: dict[int, type[RecordsError]] = {
    errno.ENOSPC: StoreFullError,
    errno.EDQUOT: StoreFullError,
    errno.EFBIG: StoreFullError,
    errno.EROFS: StoreReadOnlyError,
    errno.EACCES: StoreReadOnlyError,
    errno.EPERM: StoreReadOnlyError,
}

# The beginning of SQLite's error name (sqlite.org/rescode.html) or PostgreSQL's SQLSTATE (its manual, appendix A).
BY_DATABASE_CODE: dict[str, type[RecordsError]] = {
    "SQLITE_FULL": StoreFullError,
    "SQLITE_IOERR_SHMSIZE": StoreFullError,  # the shared memory of the write-ahead log cannot grow
    "SQLITE_READONLY": StoreReadOnlyError,
    "SQLITE_PERM": StoreReadOnlyError,
    "SQLITE_CANTOPEN": StoreReadOnlyError,
    "SQLITE_CORRUPT": StoreDamagedError,
    "SQLITE_NOTADB": StoreDamagedError,
    "SQLITE_CONSTRAINT": StoreDamagedError,
    "SQLITE": StoreUnavailableError,
    "53100": StoreFullError,  # disk_full
    "25006": StoreReadOnlyError,  # read_only_sql_transaction
    "42501": StoreReadOnlyError,  # insufficient_privilege
    "23": StoreDamagedError,  # integrity_constraint_violation
    "22": StoreDamagedError,  # data_exception
    "42": StoreDamagedError,  # a table or column is not there
    "XX": StoreDamagedError,  # internal_error, data_corrupted
    "P0001": StoreDamagedError,  # raise_exception: our own trigger
}


@contextmanager
def file_errors(what: str) -> Iterator[None]:
    """Raise the store's error in place of an OSError; `what` names the thing without its path.

    The cause is left out of the traceback, because it quotes the path.
    """
    try:
        yield
    except OSError as cause:
        kind = BY_ERRNO.get(cause.errno or 0, StoreUnavailableError)
        raise kind(f"{what}: {errno.errorcode.get(cause.errno or 0, type(cause).__name__)}") from None


@contextmanager
def database_errors() -> Iterator[None]:
    """Raise the store's error in place of one of SQLAlchemy's.

    The cause is left out of the traceback, because a driver's message may quote the row that it refused.
    """
    try:
        yield
    except SQLAlchemyError as cause:
        raise _translated(cause) from None


def _translated(cause: SQLAlchemyError) -> Exception:
    if isinstance(cause, DBAPIError):
        code = _database_code(cause)
        return _kind(code, cause)(f"database: {code or type(cause).__name__}")
    if isinstance(cause, StatementError) and isinstance(cause.orig, ValueError):
        return cause.orig
    return StoreUnavailableError(f"database: {type(cause).__name__}")


def _database_code(cause: DBAPIError) -> str:
    code = getattr(cause.orig, "sqlite_errorname", None) or getattr(cause.orig, "sqlstate", None)
    return str(code or "")


def _kind(code: str, cause: DBAPIError) -> type[RecordsError]:
    for length in range(len(code), 0, -1):
        if code[:length] in BY_DATABASE_CODE:
            return BY_DATABASE_CODE[code[:length]]
    return StoreUnavailableError if code or isinstance(cause, OperationalError) else StoreDamagedError
