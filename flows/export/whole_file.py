"""A file that appears all at once, readable by its owner alone."""

import os
import tempfile
from pathlib import Path

from flows.errors import OutputError


def write_whole(path: Path, content: bytes) -> None:
    """Write the file aside and give it its name when it is complete; raise OutputError."""
    try:
        descriptor, aside = tempfile.mkstemp(dir=path.absolute().parent, prefix=".")
        try:
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(content)
            Path(aside).replace(path)
        except BaseException:
            Path(aside).unlink(missing_ok=True)
            raise
    except OSError as cause:
        raise OutputError(f"{path}: {cause.strerror}") from None
