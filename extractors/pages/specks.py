"""Dirt on two-tone pages: single dots from a noisy line or a dusty glass."""

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.ocr import GreyImage

SPECK_PIXELS = 3
MIN_SPECK_SHARE = 0.15
MIN_SPECKS = 20
REACH_ACROSS, REACH_DOWN = 3, 1
"""Columns and rows of the page as it was sent within which marks belong together: thin print is torn into dots."""

MOST_ALONE = 6
"""More ink than this together is print, however small its parts."""

BLUR = 0.7


def has_specks(pixels: GreyImage) -> bool:
    """Tell whether a two-tone page is dirty: many of its marks are dots too small for any printed point."""
    height = pixels.shape[0]
    band = pixels[height // 3 : height // 2]
    _, _, stats, _ = cv2.connectedComponentsWithStats(255 - band, connectivity=8, ltype=cv2.CV_32S)
    areas = stats[1:, cv2.CC_STAT_AREA]
    specks = int(np.count_nonzero(areas <= SPECK_PIXELS))
    return specks >= MIN_SPECKS and specks >= MIN_SPECK_SHARE * areas.size


def without_specks(pixels: GreyImage) -> GreyImage:
    """Return the two-tone page without its dots of up to three pixels; those that torn print is made of stay."""
    ink = 255 - pixels
    _, labels, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8, ltype=cv2.CV_32S)
    is_speck = stats[:, cv2.CC_STAT_AREA] <= SPECK_PIXELS
    is_speck[0] = False
    clean = pixels.copy()
    clean[is_speck[labels] & _is_alone(ink)] = 255
    return clean


def _is_alone(ink: GreyImage) -> NDArray[np.bool_]:
    """Return where there is little ink, all that is near counted together."""
    reach = np.ones((2 * REACH_DOWN + 1, 2 * REACH_ACROSS + 1), np.uint8)
    count, labels = cv2.connectedComponents(cv2.dilate(ink, reach), connectivity=8, ltype=cv2.CV_32S)
    amounts = np.bincount(labels[ink > 0], minlength=count)
    return np.asarray((amounts <= MOST_ALONE)[labels])


def softened(pixels: GreyImage) -> GreyImage:
    """Return the page with its torn edges rounded, which Tesseract reads better."""
    return cv2.GaussianBlur(pixels, (0, 0), BLUR).astype(np.uint8)
