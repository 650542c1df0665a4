"""Every layer of bytes that a value could hide in: base64, gzip, zlib, zip, escapes of JSON, and their nestings."""

import base64
import binascii
import gzip
import io
import re
import sqlite3
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{24,}={0,2}")
ESCAPE = re.compile(rb"\\u([0-9a-fA-F]{4})")
ZSTD = b"\x28\xb5\x2f\xfd"
DEEPEST = 4


def layers(content: bytes, depth: int = 0) -> Iterator[bytes]:
    """Yield the bytes and everything that can be unpacked from them; pickles hold their texts as they are."""
    yield content
    if depth == DEEPEST:
        return
    for inner in unpacked(content):
        yield from layers(inner, depth + 1)


def unpacked(content: bytes) -> Iterator[bytes]:
    assert not content.startswith(ZSTD), "zstd: cannot look inside"
    if ESCAPE.search(content):
        yield ESCAPE.sub(lambda match: chr(int(match[1], 16)).encode("utf-8", "replace"), content)
    for found in BASE64.finditer(content):
        padded = found[0].replace(b"-", b"+").replace(b"_", b"/").rstrip(b"=")
        try:
            inner = base64.b64decode(padded + b"=" * (-len(padded) % 4))
        except binascii.Error:
            continue
        if inner.startswith((b"\x80", b"\x1f\x8b", b"\x78", b"PK", ZSTD)) or inner.isascii():
            yield inner
    yield from decompressed(content)


def decompressed(content: bytes) -> Iterator[bytes]:
    if content.startswith(b"\x1f\x8b"):
        yield gzip.decompress(content)
    elif content[:2] in (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda"):
        try:
            yield zlib.decompress(content)
        except zlib.error:
            return
    elif content.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield from (archive.read(name) for name in archive.namelist())


def everything_kept(prefect_home: Path) -> bytes:
    """Return all that Prefect keeps, unpacked: every value of its database, every file and every file's name."""
    parts = list(database_values(prefect_home / "prefect.db"))
    for path in sorted(prefect_home.rglob("*")):
        parts.append(str(path.relative_to(prefect_home)).encode())
        if path.is_file():
            parts.append(path.read_bytes())
    return b"\n".join(layer for part in parts for layer in layers(part))


def database_values(file: Path) -> Iterator[bytes]:
    with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            for row in database.execute(f'SELECT * FROM "{table}"'):
                yield from (value if isinstance(value, bytes) else value.encode() for value in row if is_text(value))


def is_text(value: object) -> bool:
    return isinstance(value, str | bytes)
