"""TIFF files as fax machines send and receive them."""

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np
from PIL import Image

from sample_docs.raster import Grey

MIN_IS_WHITE = {262: 0}
SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8}
STRIP_OFFSETS, STRIP_BYTES, DATE_TIME, HOST_COMPUTER, RECEIVE_SECONDS = 273, 279, 306, 316, 34910
LONGEST_BAD_RUN = 328
BITS_A_SECOND = 14_400
ASCII, LONG = 2, 4


def write_pages(path: Path, pages: Sequence[Grey], rows_per_inch: int) -> None:
    """Write black-and-white pages (0 is black) as a TIFF that a fax machine can send."""
    images = [Image.fromarray(np.where(page > 127, 255, 0).astype(np.uint8)).convert("1") for page in pages]
    images[0].save(
        path,
        save_all=True,
        append_images=images[1:],
        compression="group4",
        dpi=(204, rows_per_inch),
        tiffinfo=MIN_IS_WHITE,
    )


@dataclass(frozen=True)
class Received:
    """A received file: its bytes, the rows of each page, and the longest run of damaged rows on any."""

    content: bytes
    heights: list[int]
    longest_bad_run: int


def read_pages(path: Path) -> Received:
    """Return what a fax machine received, with what it noted about the line."""
    heights, runs = [], []
    with Image.open(path) as image:
        for page in range(getattr(image, "n_frames", 1)):
            image.seek(page)
            heights.append(image.height)
            runs.append(int(image.tag_v2.get(LONGEST_BAD_RUN) or 0))  # type: ignore[attr-defined]
    return Received(path.read_bytes(), heights, max(runs))


@dataclass(frozen=True)
class Entry:
    """One tag of a page: its number, its type, how many values, and their bytes."""

    tag: int
    kind: int
    count: int
    content: bytes


def rewritten(content: bytes, moment: datetime) -> bytes:
    """Return a little-endian TIFF with the same tags and the same picture bytes, but nothing of the writing computer.

    Its name goes, and its clock: the moment is the one given, the seconds of receiving are what the picture takes.
    """
    out = bytearray(b"II*\0" + bytes(4))
    link = 4
    for entries, strip in _pages(content):
        stamp = Entry(DATE_TIME, ASCII, 20, f"{moment:%Y:%m:%d %H:%M:%S}".encode() + b"\0")
        seconds = Entry(RECEIVE_SECONDS, LONG, 1, struct.pack("<I", 1 + len(strip) * 8 // BITS_A_SECOND))
        told = {DATE_TIME: stamp, RECEIVE_SECONDS: seconds}
        kept = [told.get(e.tag, e) for e in entries if e.tag != HOST_COMPUTER]
        struct.pack_into("<I", out, link, len(out))
        link = _append(out, kept, strip)
    return bytes(out)


def _pages(content: bytes) -> Iterator[tuple[list[Entry], bytes]]:
    offset = struct.unpack_from("<I", content, 4)[0]
    while offset:
        count = struct.unpack_from("<H", content, offset)[0]
        entries = [_entry(content, offset + 2 + 12 * i) for i in range(count)]
        numbers = {e.tag: int.from_bytes(e.content[:4], "little") for e in entries}
        yield entries, content[numbers[STRIP_OFFSETS] : numbers[STRIP_OFFSETS] + numbers[STRIP_BYTES]]
        offset = struct.unpack_from("<I", content, offset + 2 + 12 * count)[0]


def _entry(content: bytes, at: int) -> Entry:
    tag, kind, count = struct.unpack_from("<HHI", content, at)
    length = SIZES[kind] * count
    where = at + 8 if length <= 4 else struct.unpack_from("<I", content, at + 8)[0]
    return Entry(tag, kind, count, content[where : where + length])


def _room(entry: Entry) -> int:
    """Return how many bytes an entry takes after its directory: values of up to four bytes stand in it."""
    length = len(entry.content)
    return length + length % 2 if length > 4 else 0


def _append(out: bytearray, entries: Sequence[Entry], strip: bytes) -> int:
    """Append a page's directory, its long values and its strip; return where the link to the next page stands."""
    start = len(out)
    link = start + 2 + 12 * len(entries)
    tail = bytearray()
    out += struct.pack("<H", len(entries))
    for entry in entries:
        value = entry.content.ljust(4, b"\0")
        if entry.tag == STRIP_OFFSETS:
            value = struct.pack("<I", link + 4 + sum(_room(e) for e in entries))
        if len(value) > 4:
            value, tail = struct.pack("<I", link + 4 + len(tail)), tail + value + bytes(len(value) % 2)
        kind = LONG if entry.tag == STRIP_OFFSETS else entry.kind
        out += struct.pack("<HHI", entry.tag, kind, entry.count) + value
    out += bytes(4) + tail + strip + bytes(len(strip) % 2)
    return link
