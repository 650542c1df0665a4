"""Photographs: the sheet or card found, seen straight from above, and evenly lit."""

from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.ocr import GreyImage

SMALL_SIDE = 600
MIN_AREA, MAX_AREA = 0.2, 0.97
MIN_FILLED = 0.9
"""Share of a four-cornered outline that the bright paper fills; less is no sheet of paper."""

PAPER_SHAPES = (1.294, 1.414, 1.586, 1.647)
"""Long side to short side of a letter page, an A4 page, a card and a legal page."""

SHAPE_TOLERANCE = 0.06
MARGIN = 0.01
WIDE_MARGIN = 0.2
"""Kept around an outline of no known shape: a card's dark band is not bright, and must not be cut off."""

MIN_PAPER_LIGHT = 0.55
LIGHT_SIZE = 240

Corners = NDArray[np.float32]


def flattened(pixels: GreyImage) -> GreyImage:
    """Return the photograph with its paper seen from above; unchanged where no clear outline is found."""
    corners = paper_corners(pixels)
    if corners is None:
        return pixels
    top, right, bottom, left = _side_lengths(corners)
    width, height = (top + bottom) / 2, (left + right) / 2
    margin = _margin(max(width, height) / max(min(width, height), 1.0))
    x, y = margin * width, margin * height
    target = np.array([[x, y], [x + width, y], [x + width, y + height], [x, y + height]], dtype=np.float32)
    size = (round(width + 2 * x), round(height + 2 * y))
    view = cv2.getPerspectiveTransform(corners, target)
    flat = cv2.warpPerspective(pixels, view, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return flat.astype(np.uint8)


def paper_corners(pixels: GreyImage) -> Corners | None:
    """Return the corners of the brightest large four-cornered shape, clockwise from the top left, or None."""
    scale = SMALL_SIDE / min(pixels.shape)
    small = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    mask = cv2.threshold(cv2.GaussianBlur(small, (0, 0), 3), 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)[1]
    mask = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((25, 25), np.uint8))
    outlines = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)[0]
    if not outlines:
        return None
    hull = cv2.convexHull(max(outlines, key=cv2.contourArea)).astype(np.int32)
    share = cv2.contourArea(hull) / mask.size
    corners = _four_corners(hull)
    if corners is None or not MIN_AREA <= share <= MAX_AREA:
        return None
    filled = cv2.contourArea(hull) / max(cv2.contourArea(corners), 1.0)
    return _clockwise(corners) / np.float32(scale) if MIN_FILLED <= filled <= 1 / MIN_FILLED else None


def evenly_lit(pixels: GreyImage) -> GreyImage:
    """Return the picture with shadows lifted: every grey taken relative to the paper around it."""
    scale = LIGHT_SIZE / max(pixels.shape)
    small = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    light = cv2.medianBlur(cv2.dilate(small, np.ones((7, 7), np.uint8)), 15)
    # White print on a dark band stays print: the band is not taken for paper in the shade.
    light = np.maximum(light, np.uint8(MIN_PAPER_LIGHT * np.median(light)))
    light = cv2.resize(light, (pixels.shape[1], pixels.shape[0]), interpolation=cv2.INTER_LINEAR)
    return cv2.divide(pixels, light, scale=245).astype(np.uint8)


def _margin(shape: float) -> float:
    is_known = any(abs(shape / known - 1) <= SHAPE_TOLERANCE for known in PAPER_SHAPES)
    return MARGIN if is_known else WIDE_MARGIN


def _four_corners(hull: NDArray[np.int32]) -> Corners | None:
    around = cv2.arcLength(hull, closed=True)
    for tolerance in np.arange(0.01, 0.1, 0.01):
        corners = cv2.approxPolyDP(hull, float(tolerance) * around, closed=True)
        if len(corners) == 4:
            return corners.reshape(4, 2).astype(np.float32)
        if len(corners) < 4:
            return None
    return None


def _clockwise(corners: Corners) -> Corners:
    """Return the four corners from the one nearest to the top left on, clockwise."""
    middle = corners.mean(axis=0)
    angles = np.arctan2(corners[:, 1] - middle[1], corners[:, 0] - middle[0])
    ordered = corners[np.argsort(angles)]
    return np.roll(ordered, -int(np.argmin(ordered.sum(axis=1))), axis=0)


def _side_lengths(corners: Corners) -> tuple[float, float, float, float]:
    top, right, bottom, left = (float(np.hypot(*(b - a))) for a, b in pairwise([*corners, corners[0]]))
    return top, right, bottom, left
