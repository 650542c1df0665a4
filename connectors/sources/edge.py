"""The edge where errors of a folder become the source's own."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from connectors.sources.errors import SourceRefusedError, SourceUnavailableError

REFUSALS = (errno.EACCES, errno.EPERM, errno.EROFS)


@contextmanager
def folder_errors(name: str) -> Iterator[None]:
    """Raise the source's error in place of an OSError, whose message quotes the path."""
    try:
        yield
    except OSError as cause:
        kind = SourceRefusedError if cause.errno in REFUSALS else SourceUnavailableError
        raise kind(f"{name}: {errno.errorcode.get(cause.errno or 0, type(cause).__name__)}") from None
