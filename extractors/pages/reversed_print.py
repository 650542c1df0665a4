"""White print on dark panels, turned into dark print on white.

A dark line an engine reads as it is; a panel it takes for a picture.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.ocr import GreyImage
from extractors.pages.ink import Ink

STRIP_INCHES = (0.3, 0.04)
"""The least dark strip, above or below the letters, that tells a panel from a printed line or bold print."""

LETTERS_INCHES = 0.35
"""Letters part the dark above them from the dark below by no more than this."""

MIN_INCHES = (1.0, 0.45)
"""Less wide or high than this it is a line of print or a logo sooner than a panel."""

MIN_DARKNESS = 0.5
"""Mean darkness of a panel with its letters; between two thick lines, and of dense print, it is less."""


def without_reversed_print(pixels: GreyImage, ink: Ink) -> GreyImage | None:
    """Return the picture with its dark panels turned white and their white print dark; None where it has none."""
    panels = _panels(pixels, ink)
    if not panels.any():
        return None
    size = (pixels.shape[1], pixels.shape[0])
    whole = cv2.resize(panels, size, interpolation=cv2.INTER_NEAREST)
    inner = cv2.erode(whole, np.ones((3, 3), np.uint8), iterations=ink.scale)
    edge = cv2.dilate(whole, np.ones((3, 3), np.uint8), iterations=ink.scale) - inner
    clear = np.where(inner > 0, _reversed(pixels, inner > 0), pixels)
    return np.where(edge > 0, np.uint8(255), clear).astype(np.uint8)


def _reversed(pixels: GreyImage, where: NDArray[np.bool_]) -> GreyImage:
    """Return the picture reversed, and lit so that a panel which is not quite black becomes white."""
    light = max(float(np.median(255 - pixels[where])), 1.0) if where.any() else 255.0
    return cv2.convertScaleAbs(255 - pixels, alpha=255.0 / light).astype(np.uint8)


def _panels(pixels: GreyImage, ink: Ink) -> NDArray[np.uint8]:
    """Return a mask of the ink mask's size that is set where dark panels lie."""
    strips = cv2.morphologyEx(ink.mask, cv2.MORPH_OPEN, _block(ink, *STRIP_INCHES))
    panels = np.zeros_like(ink.mask)
    if not strips.any():
        return panels
    joined = cv2.morphologyEx(strips, cv2.MORPH_CLOSE, _block(ink, LETTERS_INCHES, LETTERS_INCHES))
    if not _any_large(joined.astype(np.uint8), ink.dpi):
        return panels
    size = (ink.mask.shape[1], ink.mask.shape[0])
    dark = (255 - cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)).astype(np.uint8)
    joined = _without_thin_dark(joined.astype(np.uint8), dark, ink)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined, ltype=cv2.CV_32S)
    for label in range(1, count):
        x, y, wide, high = stats[label, :4]
        part = labels[y : y + high, x : x + wide] == label
        is_dark = dark[y : y + high, x : x + wide][part].mean() >= MIN_DARKNESS * 255
        if is_dark and _is_large(wide, high, ink.dpi):
            panels[y : y + high, x : x + wide][part] = 255
    return panels


def _without_thin_dark(joined: NDArray[np.uint8], dark: GreyImage, ink: Ink) -> NDArray[np.uint8]:
    """Return the areas without what is hardly dark on the whole: a table's grain runs up to a photographed card."""
    near = _block(ink, LETTERS_INCHES, LETTERS_INCHES)
    around = cv2.blur(dark, near.shape[::-1])
    core = np.where(around >= MIN_DARKNESS * 255, joined, 0).astype(np.uint8)
    return cv2.bitwise_and(joined, cv2.dilate(core, near)).astype(np.uint8)


def _any_large(joined: NDArray[np.uint8], dpi: float) -> bool:
    """Tell whether an area is large enough for a panel: hardly a page has one, and outlines are found soon."""
    outlines = cv2.findContours(joined, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)[0]
    sizes = [cv2.boundingRect(outline)[2:4] for outline in outlines]
    return any(_is_large(wide, high, dpi) for wide, high in sizes)


def _is_large(wide: int, high: int, dpi: float) -> bool:
    return wide >= MIN_INCHES[0] * dpi and high >= MIN_INCHES[1] * dpi


def _block(ink: Ink, wide: float, high: float) -> NDArray[np.uint8]:
    return np.ones((max(round(high * ink.dpi), 2), max(round(wide * ink.dpi), 2)), np.uint8)
