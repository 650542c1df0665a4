"""TIFF files: the pages of faxes and scanners, every frame of them."""

import io
import struct

import numpy as np
from PIL import Image

from extractors.errors import DamagedFileError, TooLargeError, UnreadablePageError
from extractors.ocr import GreyImage
from extractors.pages.image_file import UNDECODABLE, grey_pixels
from extractors.pages.opened_file import PageSource
from extractors.pages.scan import Scan
from extractors.pages.tiff_directory import STRIP_OFFSETS, WIDTH, Directory, directories_of
from extractors.pages.tiff_fax import MOST_ROWS_A_COLUMN, fax_frame, is_fax_coded
from extractors.settings import Settings

MAX_CHANGES = 0.22
"""Share of pixels that differ from their neighbour: text stays far below, code taken for pixels lies above."""

NOISY_ROWS = 0.5
LEAST_BLACK_IN_NOISE = 0.25
"""Code has about as many black bits as white ones; a page sent as a pattern of dots is mostly paper."""


def open_tiff(content: bytes, name: str, settings: Settings) -> PageSource:
    """Return the TIFF's frames; raise DamagedFileError where not one can be found."""
    try:
        directories = directories_of(content, settings.max_pages)
    except struct.error as cause:
        raise DamagedFileError(name, "the TIFF's directory is cut off") from cause
    whole = [directory for directory in directories if directory.is_whole]
    if not whole:
        raise DamagedFileError(name, "no frame of the TIFF can be decoded")
    if whole and all(is_too_large(directory, settings.max_page_pixels) for directory in whole):
        raise TooLargeError(name, f"{whole[0].pixels} pixels on a page; the limit is {settings.max_page_pixels}")
    return TiffPages(content, directories, settings.max_page_pixels)


class TiffPages(PageSource):
    """The frames of one TIFF, each a page."""

    def __init__(self, content: bytes, directories: list[Directory], max_pixels: int) -> None:
        self._content = content
        self._directories = directories
        self._max_pixels = max_pixels
        self.page_count = len(directories)

    def scan(self, number: int) -> Scan:
        """Return the frame as a picture, its pixels as square or not as they were sent."""
        directory = self._directories[number - 1]
        if not directory.is_whole:
            raise UnreadablePageError(number, "the frame is cut off")
        if is_too_large(directory, self._max_pixels):
            raise UnreadablePageError(number, "the frame has too many pixels")
        pixels, notes = self._pixels(directory, number)
        if is_noise(pixels):
            raise UnreadablePageError(number, "the frame's picture is noise")
        return Scan(pixels, *directory.dpi, notes=notes)

    def close(self) -> None:
        """Do nothing: the bytes go with the object."""

    def _pixels(self, directory: Directory, number: int) -> tuple[GreyImage, tuple[str, ...]]:
        if is_fax_coded(directory):
            return fax_frame(self._content, directory, number, self._room(directory))
        # Only the frame's own directory is left in the chain, so that a broken one elsewhere does no harm.
        order = "<I" if self._content[:2] == b"II" else ">I"
        alone = self._content[:4] + struct.pack(order, directory.offset) + self._content[8:]
        try:
            with Image.open(io.BytesIO(alone)) as image:
                return grey_pixels(image), ()
        except UNDECODABLE as cause:
            raise UnreadablePageError(number, "the frame cannot be decoded") from cause

    def _room(self, directory: Directory) -> int:
        """Return the number of bytes from the frame's strip to the next directory, strip or the file's end."""
        start = directory.number(STRIP_OFFSETS)
        places = [place for each in self._directories for place in (each.offset, each.number(STRIP_OFFSETS))]
        return min((place for place in places if place > start), default=len(self._content)) - start


def is_too_large(directory: Directory, most: int) -> bool:
    """Tell whether a frame has too many pixels; what a fax claims does not count, since only its code is decoded."""
    if is_fax_coded(directory):
        return MOST_ROWS_A_COLUMN * directory.number(WIDTH) ** 2 > most
    return directory.pixels > most


def is_noise(pixels: GreyImage) -> bool:
    """Tell whether a picture is what a wrong strip size makes of code: most rows flicker from pixel to pixel."""
    sample = pixels[::4] < 128
    if not LEAST_BLACK_IN_NOISE <= np.mean(sample) <= 1 - LEAST_BLACK_IN_NOISE:
        return False
    changes = np.count_nonzero(sample[:, 1:] != sample[:, :-1], axis=1)
    return bool(np.mean(changes > MAX_CHANGES * (sample.shape[1] - 1)) > NOISY_ROWS)
