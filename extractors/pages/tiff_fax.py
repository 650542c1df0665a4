"""Fax-coded frames (G3 1-D, G3 2-D, G4) decoded by what the code itself says, since the tags of received faxes lie.

The frame's code is set into a fresh TIFF of one strip, with the number of rows that are really there: G3 marks the end
of every row, and G4 marks the end of the page.
"""

import io
import struct

import numpy as np
from PIL import Image

from extractors.errors import UnreadablePageError
from extractors.ocr import GreyImage
from extractors.pages import tiff_directory as tags
from extractors.pages.image_file import UNDECODABLE, grey_pixels
from extractors.pages.tiff_directory import Directory

G3, G4 = 3, 4
MIN_IS_WHITE = 0
LSB_FIRST = 2
END_OF_ROW_ZEROS = 11
RETURN_TO_CONTROL = 14
"""Two ends of a row nearer to each other than this many bits hold no row between them: they end the page."""

ROWS_A_COLUMN = 2.5
"""A page of any length that a fax machine sends has fewer rows than this many times its columns."""

MOST_ROWS_A_COLUMN = 6
SHORT, LONG = 3, 4
MIN_ROWS = 8
ENOUGH_ROWS = 0.98
COUNTING_SLACK = 2
LOST_ROWS = 4


def is_fax_coded(directory: Directory) -> bool:
    """Tell whether the frame is one strip of fax code; more strips are coded one by one, as the tags say."""
    is_coded = directory.number(tags.COMPRESSION) in {G3, G4}
    return is_coded and len(directory.numbers(tags.STRIP_OFFSETS)) == 1


def fax_frame(content: bytes, directory: Directory, number: int, room: int) -> tuple[GreyImage, tuple[str, ...]]:
    """Return the frame's pixels and notes on its damage; raise UnreadablePageError where no row is left.

    `room` is the number of bytes from the strip's start to whatever lies behind it in the file.
    """
    start, stated = directory.number(tags.STRIP_OFFSETS), directory.number(tags.HEIGHT)
    code = content[start : start + min(directory.number(tags.STRIP_BYTES) or room, room)]
    whole = content[start : start + room]
    if directory.number(tags.COMPRESSION) == G4:
        width = directory.number(tags.WIDTH)
        tall = min(max(2 * stated, round(ROWS_A_COLUMN * width)), MOST_ROWS_A_COLUMN * width)
        pixels = _trimmed(directory, _decoded(directory, whole, tall, number), stated)
        return _as_stated(directory, pixels), _notes(directory, stated, stated)
    is_lsb_first = directory.number(tags.FILL_ORDER, 1) == LSB_FIRST
    counted = row_count(code, is_lsb_first=is_lsb_first)
    if counted < ENOUGH_ROWS * stated and len(whole) > len(code):
        code, counted = whole, row_count(whole, is_lsb_first=is_lsb_first)
    rows = counted if abs(counted - stated) > COUNTING_SLACK and counted else stated
    rows = min(rows, MOST_ROWS_A_COLUMN * directory.number(tags.WIDTH))
    return _as_stated(directory, _as_far_as_it_goes(directory, code, rows, number)), _notes(directory, rows, stated)


def row_count(code: bytes, *, is_lsb_first: bool) -> int:
    """Return the number of rows that G3 code holds, told by the ends of rows in it; 0 where it marks none."""
    bits = np.unpackbits(np.frombuffer(code, np.uint8), bitorder="little" if is_lsb_first else "big")
    ones = np.flatnonzero(bits)
    zeros_before = np.diff(ones, prepend=-1) - 1
    ends = ones[zeros_before >= END_OF_ROW_ZEROS]
    if ends.size < MIN_ROWS:
        return 0
    # Whatever follows the last end of a row is a row too, unless the page was ended properly or cut there.
    tail = int(bits.size - ends[-1] > RETURN_TO_CONTROL and ends[0] <= 2 * RETURN_TO_CONTROL)
    return int(np.count_nonzero(np.diff(ends) > RETURN_TO_CONTROL)) + tail


def _as_far_as_it_goes(directory: Directory, code: bytes, rows: int, number: int) -> GreyImage:
    """Return the rows of G3 code; where it is cut off within a row, those before."""
    for spared in range(LOST_ROWS):
        try:
            return _decoded(directory, code, max(rows - spared, 1), number)
        except UnreadablePageError:
            continue
    return _decoded(directory, code, max(rows - LOST_ROWS, 1), number)


def _decoded(directory: Directory, code: bytes, rows: int, number: int) -> GreyImage:
    if not code:
        raise UnreadablePageError(number, "the frame holds no picture")
    try:
        with Image.open(io.BytesIO(_one_strip(directory, code, rows))) as image:
            return grey_pixels(image)
    except UNDECODABLE as cause:
        raise UnreadablePageError(number, "the frame's fax code cannot be decoded") from cause


def _one_strip(directory: Directory, code: bytes, rows: int) -> bytes:
    """Return a TIFF of one frame with this code in one strip."""
    entries = (
        (tags.WIDTH, LONG, directory.number(tags.WIDTH)),
        (tags.HEIGHT, LONG, rows),
        (258, SHORT, 1),
        (tags.COMPRESSION, SHORT, directory.number(tags.COMPRESSION)),
        (tags.PHOTOMETRIC, SHORT, MIN_IS_WHITE),
        (tags.FILL_ORDER, SHORT, directory.number(tags.FILL_ORDER, 1)),
        (tags.STRIP_OFFSETS, LONG, 0),
        (277, SHORT, 1),
        (tags.ROWS_A_STRIP, LONG, rows),
        (tags.STRIP_BYTES, LONG, len(code)),
        (tags.T4_OPTIONS, LONG, directory.number(tags.T4_OPTIONS)),
    )
    start = 8 + 2 + 12 * len(entries) + 4
    packed = b"".join(
        struct.pack("<HHIHH", tag, kind, 1, value, 0)
        if kind == SHORT
        else struct.pack("<HHII", tag, kind, 1, start if tag == tags.STRIP_OFFSETS else value)
        for tag, kind, value in entries
    )
    return b"II*\0" + struct.pack("<IH", 8, len(entries)) + packed + struct.pack("<I", 0) + code


def _as_stated(directory: Directory, pixels: GreyImage) -> GreyImage:
    """Return the pixels, inverted where the frame says so; rows that the code does not fill are known only before."""
    return pixels if directory.number(tags.PHOTOMETRIC) == MIN_IS_WHITE else 255 - pixels


def _trimmed(directory: Directory, pixels: GreyImage, stated: int) -> GreyImage:
    """Return the rows that were stated, or more where there is ink below them; fewer where so many cannot be."""
    inked = np.flatnonzero((pixels < 128).any(axis=1))
    last = int(inked[-1]) + 1 if inked.size else 0
    # Where paper is coded as ink, the last inked row is the page's last.
    is_exact = directory.number(tags.PHOTOMETRIC) != MIN_IS_WHITE and last > 0
    return pixels[: last if is_exact or stated > len(pixels) else max(stated, last)]


def _notes(directory: Directory, rows: int, stated: int) -> tuple[str, ...]:
    is_short = rows < ENOUGH_ROWS * stated
    return ("damaged_rows",) if is_short or directory.number(tags.BAD_FAX_LINES) else ()
