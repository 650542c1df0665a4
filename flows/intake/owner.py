"""Which runs are alive, and what becomes of the claims of those that are not."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from flows.lock import is_locked, locked
from flows.prefect_environment import make_private_folder
from records.store import Store


@contextmanager
def owner_of_claims(store: Store, folder: Path) -> Iterator[str]:
    """Give this run's own name for its claims; claims of dead runs on this machine are given back first."""
    make_private_folder(folder)
    release_dead(store, folder)
    owner = secrets.token_hex(16)
    with locked(folder / owner):
        try:
            yield owner
        finally:
            store.release(owner)


def release_dead(store: Store, folder: Path) -> None:
    """Give back what runs had claimed that no longer live."""
    for path in sorted(folder.iterdir()):
        if not path.name.startswith(".") and not is_locked(path):
            store.release(path.name)
            path.unlink(missing_ok=True)
