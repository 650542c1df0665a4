"""Where a picture is dark: the ink mask that skew, rulings and check boxes are measured on, at about 100 dpi."""

from dataclasses import dataclass

import cv2
import numpy as np

from extractors.ocr import GreyImage

INK_DPI = 100.0
TWO_TONE_SHARE = 0.995


@dataclass(frozen=True, slots=True)
class Ink:
    """Ink (255) on paper (0); one pixel stands for `scale` x `scale` of the picture; `dpi` is the mask's own."""

    mask: GreyImage
    scale: int
    dpi: float


def is_two_tone(pixels: GreyImage) -> bool:
    """Tell whether the picture is black and white alone, as faxes are."""
    sample = pixels[::7, ::5]
    return bool(np.count_nonzero((sample < 8) | (sample > 247)) >= TWO_TONE_SHARE * sample.size)


def ink_of(pixels: GreyImage, dpi: float) -> Ink:
    """Return where the picture is dark; a line one pixel thin is still there."""
    scale = max(round(dpi / INK_DPI), 1)
    height, width = pixels.shape
    size = (max(width // scale, 1), max(height // scale, 1))
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA).astype(np.uint8) if scale > 1 else pixels
    limit = 255.0 - 128.0 / scale if is_two_tone(pixels) else _ink_limit(small)
    mask = cv2.threshold(small, limit, 255, cv2.THRESH_BINARY_INV)[1].astype(np.uint8)
    return Ink(mask, scale, dpi / scale)


def _ink_limit(pixels: GreyImage) -> float:
    """Return the grey below which a pixel is ink: halfway between the two tones, never near the paper's own grey."""
    otsu = cv2.threshold(pixels, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)[0]
    return float(min(otsu + 20.0, 215.0))
