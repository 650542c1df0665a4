"""The directories of a TIFF, one a frame, read without trusting them: a chain that breaks or turns back ends there."""

import struct
from dataclasses import dataclass
from functools import cached_property

WIDTH, HEIGHT, COMPRESSION, PHOTOMETRIC, FILL_ORDER = 256, 257, 259, 262, 266
STRIP_OFFSETS, ROWS_A_STRIP, STRIP_BYTES, T4_OPTIONS = 273, 278, 279, 292
X_RESOLUTION, Y_RESOLUTION, RESOLUTION_UNIT, BAD_FAX_LINES = 282, 283, 296, 326
TILE_OFFSETS = 324
SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
FORMATS = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 13: "I"}
RATIONALS = (5, 10)
MAX_VALUES = 100_000
CENTIMETRES = 3
CM_AN_INCH = 2.54


@dataclass(frozen=True)
class Directory:
    """One frame's tags as numbers; `offset` is where the directory lies in the file."""

    offset: int
    tags: dict[int, tuple[float, ...]]

    def number(self, tag: int, default: int = 0) -> int:
        """Return a tag's first value as a whole number."""
        values = self.tags.get(tag)
        return int(values[0]) if values else default

    def numbers(self, tag: int) -> list[int]:
        """Return a tag's values as whole numbers."""
        return [int(value) for value in self.tags.get(tag, ())]

    @property
    def is_whole(self) -> bool:
        """Tell whether the frame says how large it is and where its picture lies."""
        has_place = STRIP_OFFSETS in self.tags or TILE_OFFSETS in self.tags
        return self.number(WIDTH) > 0 and self.number(HEIGHT) > 0 and has_place

    @property
    def pixels(self) -> int:
        """Return the number of pixels that the frame claims to have."""
        return self.number(WIDTH) * self.number(HEIGHT)

    @cached_property
    def dpi(self) -> tuple[float, float]:
        """Return the dots per inch across and down, 0 where missing or impossible."""
        factor = CM_AN_INCH if self.number(RESOLUTION_UNIT, 2) == CENTIMETRES else 1.0
        x, y = (self.tags.get(tag, (0.0,))[0] * factor for tag in (X_RESOLUTION, Y_RESOLUTION))
        return (x, y) if x >= 50 and y >= 50 else (0.0, 0.0)


def directories_of(content: bytes, most: int) -> list[Directory]:
    """Return the frames' directories in order, at most `most` + 1; one that lies outside the file has no tags."""
    order = "<" if content[:2] == b"II" else ">"
    offset = _unpacked(order + "I", content, 4)[0] if len(content) >= 8 else 0
    found: list[Directory] = []
    seen = set()
    while offset and offset not in seen and len(found) <= most:
        seen.add(offset)
        directory, offset = _directory(content, order, offset)
        found.append(directory)
    return found


def _directory(content: bytes, order: str, offset: int) -> tuple[Directory, int]:
    """Return the directory at an offset and where the next one lies, 0 at the end of the chain."""
    if offset + 2 > len(content):
        return Directory(offset, {}), 0
    count = _unpacked(order + "H", content, offset)[0]
    end = offset + 2 + 12 * count
    tags = {}
    for entry in range(offset + 2, min(end, len(content) - 11), 12):
        tag, kind, length = _unpacked(order + "HHI", content, entry)
        values = _values(content, order, entry + 8, kind, length)
        if values:
            tags[tag] = values
    following = _unpacked(order + "I", content, end)[0] if end + 4 <= len(content) else 0
    return Directory(offset, tags), following


def _values(content: bytes, order: str, place: int, kind: int, length: int) -> tuple[float, ...]:
    size = SIZES.get(kind, 0) * length
    if not size or length > MAX_VALUES:
        return ()
    start = place if size <= 4 else _unpacked(order + "I", content, place)[0]
    if start + size > len(content):
        return ()
    if kind in RATIONALS:
        parts = _unpacked(f"{order}{2 * length}I", content, start)
        return tuple(a / b if b else 0.0 for a, b in zip(parts[::2], parts[1::2], strict=True))
    return _unpacked(f"{order}{length}{FORMATS[kind]}", content, start) if kind in FORMATS else ()


def _unpacked(layout: str, content: bytes, offset: int) -> tuple[int, ...]:
    return struct.unpack_from(layout, content, offset)
