"""Acting as an ordinary user, for whom permissions count."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

NOBODY = 65534


@dataclass(frozen=True)
class OrdinaryUser:
    folder: Path

    @contextmanager
    def acting(self) -> Iterator[None]:
        """Drop root's rights over the file system for a while; where the tests do not run as root, nothing is to do."""
        if os.geteuid() != 0:
            yield
            return
        os.seteuid(NOBODY)
        try:
            yield
        finally:
            os.seteuid(0)


@pytest.fixture
def as_ordinary_user() -> Iterator[OrdinaryUser]:
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield OrdinaryUser(folder)
    for path in folder.rglob("*"):
        path.chmod(0o700)
    shutil.rmtree(folder)
