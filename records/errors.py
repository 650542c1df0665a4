"""Every error the store raises, each with what is to become of the work it ends.

    RecordsError
    ├── StoreUnavailableError           RETRY   the database or the folder does not answer, or is locked
    ├── StoreNotWritableError           STOP    nothing can be written
    │   ├── StoreFullError              no space left, or a quota is used up
    │   └── StoreReadOnlyError          read-only, or not ours to write
    ├── StoreDamagedError               STOP    the database is not one, or breaks its own rules
    ├── StoreVersionError               STOP    written by a newer release than this one
    ├── StoreSettingError               STOP    a database or originals address that cannot be
    ├── OriginalDamagedError            STOP    an original's bytes are not those that were put
    ├── OriginalMissingError            STOP    an original that was put is gone
    ├── IllegalMoveError                STOP    a page or file would move in a way the ledger does not know
    ├── UncountedPageError              STOP    a result does not hold every page of its file exactly once
    └── UnknownRecordError              STOP    no receipt or document has this id

Messages hold opaque ids, states and codes; never a value, a file name or a database parameter.
"""

from typing import ClassVar

from extractors.errors import Disposition


class RecordsError(Exception):
    """Anything that the store raises on purpose."""

    disposition: ClassVar[Disposition] = Disposition.STOP


class StoreUnavailableError(RecordsError):
    """The database or the folder of originals does not answer; trying again may help."""

    disposition = Disposition.RETRY


class StoreNotWritableError(RecordsError):
    """Nothing can be written; what was committed before stays."""


class StoreFullError(StoreNotWritableError):
    """There is no space left, or a quota is used up."""


class StoreReadOnlyError(StoreNotWritableError):
    """The store is read-only or belongs to somebody else."""


class StoreDamagedError(RecordsError):
    """The database is damaged, or a row would break its rules."""


class StoreVersionError(RecordsError):
    """The database was written by a newer release than this one."""


class StoreSettingError(RecordsError):
    """A `database_url` or `originals_url` that cannot be."""


class OriginalDamagedError(RecordsError):
    """An original's bytes no longer have the hash under which they were put."""


class OriginalMissingError(RecordsError):
    """An original that was put is no longer there."""


class IllegalMoveError(RecordsError):
    """A page or file would move in a way that the ledger's table does not hold."""


class UncountedPageError(RecordsError):
    """A result that does not hold every page of its file exactly once, or is of another file."""


class UnknownRecordError(RecordsError):
    """No receipt or document has this id."""
