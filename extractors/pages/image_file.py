"""PNG, JPEG, GIF, BMP and WebP files: pictures, from scanners and from cameras."""

import io
import struct

import numpy as np
from PIL import Image, ImageOps

from extractors.errors import DamagedFileError, TooLargeError, UnreadablePageError
from extractors.ocr import GreyImage
from extractors.pages.opened_file import PageSource
from extractors.pages.scan import Scan
from extractors.settings import Settings

CAMERA_MAKE = 0x010F
MIN_SCAN_DPI = 75
UNDECODABLE = (
    OSError, ValueError, SyntaxError, EOFError, LookupError, TypeError, OverflowError, struct.error,
    Image.DecompressionBombError,
)  # fmt: skip
"""What Pillow raises over broken pictures, decoder by decoder."""


def open_image(content: bytes, name: str, settings: Settings) -> PageSource:
    """Return the picture file's frames; raise DamagedFileError or TooLargeError."""
    image = opened_image(content, name)
    most = settings.max_page_pixels
    if image.width * image.height > most:
        raise TooLargeError(name, f"{image.width} x {image.height} pixels; the limit is {most}")
    try:
        return ImagePages(image, most)
    except UNDECODABLE as cause:
        raise DamagedFileError(name, "the picture's frames cannot be counted") from cause


def opened_image(content: bytes, name: str) -> Image.Image:
    """Return the picture with only its header read; raise DamagedFileError where even that fails."""
    try:
        return Image.open(io.BytesIO(content))
    except Image.DecompressionBombError as cause:
        raise TooLargeError(name, "too many pixels") from cause
    except UNDECODABLE as cause:
        raise DamagedFileError(name, "the picture cannot be decoded") from cause


class ImagePages(PageSource):
    """The frames of one picture file, each a page."""

    def __init__(self, image: Image.Image, max_pixels: int) -> None:
        self._image = image
        self._max_pixels = max_pixels
        self.page_count = getattr(image, "n_frames", 1)

    def scan(self, number: int) -> Scan:
        """Return the frame as a picture, turned as the camera says."""
        try:
            self._image.seek(number - 1)
            if self._image.width * self._image.height > self._max_pixels:
                raise UnreadablePageError(number, "the frame has too many pixels")
            dpi_x, dpi_y = dots_per_inch(self._image)
            is_photo = _is_photo(self._image, dpi_x)
            pixels = grey_pixels(ImageOps.exif_transpose(self._image))
        except UNDECODABLE as cause:
            raise UnreadablePageError(number, "the picture cannot be decoded") from cause
        if is_photo:
            dpi_x = dpi_y = 0.0
        return Scan(pixels, dpi_x, dpi_y, is_photo)

    def close(self) -> None:
        """Close the picture."""
        self._image.close()


def grey_pixels(image: Image.Image) -> GreyImage:
    """Return the picture as grey pixels, what is transparent as white paper."""
    if image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
        rgba = image.convert("RGBA")
        paper = Image.new("RGBA", rgba.size, "white")
        image = Image.alpha_composite(paper, rgba)
    if image.mode.startswith("I;16"):
        return (np.asarray(image) >> 8).astype(np.uint8)
    return np.asarray(image.convert("L"))


def dots_per_inch(image: Image.Image) -> tuple[float, float]:
    """Return the resolution that the file states, or 0, 0 where it states none that can be."""
    try:
        x, y = (float(value) for value in image.info.get("dpi", (0, 0)))
    except (TypeError, ValueError, ZeroDivisionError):
        return 0.0, 0.0
    return (x, y) if x >= MIN_SCAN_DPI and y >= MIN_SCAN_DPI else (0.0, 0.0)


def _is_photo(image: Image.Image, dpi: float) -> bool:
    return image.format in {"JPEG", "WEBP"} and (CAMERA_MAKE in image.getexif() or not dpi)
