"""Scan: one page as a picture, before anything is read."""

from dataclasses import dataclass

from extractors.ocr import GreyImage


@dataclass(frozen=True, slots=True)
class Scan:
    """Grey pixels (0 black, 255 white), dots per inch across and down (0 where unknown), and what was noticed.

    `is_photo` says that the picture comes from a camera or is of no known size, so that paper has to be found in it.
    """

    pixels: GreyImage
    dpi_x: float
    dpi_y: float
    is_photo: bool = False
    notes: tuple[str, ...] = ()
