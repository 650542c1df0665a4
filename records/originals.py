"""The files as they arrived: written once, named by their SHA-256, checked whenever they are read."""

import hashlib
import os
import re
import secrets
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

from records.edge import file_errors
from records.errors import OriginalDamagedError, OriginalMissingError, StoreSettingError

SHA256 = re.compile(r"[0-9a-f]{64}")


class Originals:
    """A folder of originals. How the bytes lie on the disk is known to `_write` and `_read` alone."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._incoming = folder / "incoming"
        with file_errors("originals"):
            _make_folder(self._incoming)

    def put(self, content: bytes) -> str:
        """Keep the bytes durably and return their SHA-256; the same bytes are kept once, and heal a damaged copy.

        Nothing is visible under the hash until all of it is on disk. Raises StoreNotWritableError or
        StoreUnavailableError; nothing is lost then.
        """
        sha256 = hashlib.sha256(content).hexdigest()
        with file_errors("original"):
            place = self._place(sha256)
            _make_folder(place.parent)
            if not self.is_sound(sha256):
                self._write(content, place)
            # Also where it was there already: whoever put it may not have come as far as this.
            _flush_folder(place.parent)
        return sha256

    def get(self, sha256: str) -> bytes:
        """Return the original's bytes; raise OriginalMissingError or OriginalDamagedError."""
        content = self._read(sha256)
        if hashlib.sha256(content).hexdigest() != sha256:
            raise OriginalDamagedError(f"original {sha256} is damaged")
        return content

    def is_sound(self, sha256: str) -> bool:
        """Tell whether the original is there with the bytes that were put."""
        try:
            return hashlib.sha256(self._read(sha256)).hexdigest() == sha256
        except OriginalMissingError:
            return False

    def hashes(self) -> Iterator[str]:
        """Yield the name of every original in the folder, sorted."""
        return (path.name for path in sorted(self._folder.glob("??/*")) if SHA256.fullmatch(path.name))

    def sweep(self, before: datetime) -> int:
        """Remove what killed runs left half-written before this moment; return how many files that was."""
        with file_errors("originals"):
            stale = [path for path in self._incoming.iterdir() if path.stat().st_mtime < before.timestamp()]
            for path in stale:
                path.unlink(missing_ok=True)
        return len(stale)

    def _read(self, sha256: str) -> bytes:
        with file_errors(f"original {sha256}"):
            try:
                return self._place(sha256).read_bytes()
            except FileNotFoundError:
                raise OriginalMissingError(f"original {sha256} is missing") from None

    def _write(self, content: bytes, place: Path) -> None:
        """Write the bytes aside, flush them to the disk, and only then give them their name."""
        aside = self._incoming / secrets.token_hex(16)
        descriptor = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o400)
        try:
            _write_all(descriptor, content)
            os.fsync(descriptor)
            aside.rename(place)
        finally:
            os.close(descriptor)
            aside.unlink(missing_ok=True)

    def _place(self, sha256: str) -> Path:
        if not SHA256.fullmatch(sha256):
            raise OriginalMissingError("not the name of an original")
        return self._folder / sha256[:2] / sha256


def open_originals(originals_url: str | Path) -> Originals:
    """Return the originals kept in a folder, given as a path or a `file://` address; it is made if it is not there."""
    if isinstance(originals_url, Path):
        return Originals(originals_url)
    address = urlsplit(originals_url)
    if address.scheme not in ("", "file") or address.netloc not in ("", "localhost") or not address.path:
        raise StoreSettingError("originals_url: a folder or a file:// address is needed")
    return Originals(Path(unquote(address.path) if address.scheme else originals_url))


def _write_all(descriptor: int, content: bytes) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def _make_folder(folder: Path) -> None:
    if folder.is_dir():
        return
    _make_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    _flush_folder(folder.parent)


def _flush_folder(folder: Path) -> None:
    """Make the folder's entries durable, not only the files behind them."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
