"""Photographs: the sheet or card found, seen straight from above, and evenly lit."""

from itertools import pairwise

import cv2
import numpy as np

from extractors.ocr import GreyImage
from extractors.pages.ink import ink_of
from extractors.pages.paper import Corners, paper_corners
from extractors.pages.skew import skew_spread

PAPER_SHAPES = (1.294, 1.414, 1.586, 1.647)
"""Long side to short side of a letter page, an A4 page, a card and a legal page."""

SHAPE_TOLERANCE = 0.06
MARGIN = 0.01
WIDE_MARGIN = 0.2
"""Kept around an outline of no known shape, or where print goes on: a card's dark band is not bright."""

STRIP_WIDTH, ROW_STROKES, LETTER_ROWS = 1000, 8, 6
"""A margin has print where so many rows, at this width, have so many bright strokes."""

STROKE_LIGHT, STROKE_CONTRAST = 0.6, 1.7
"""Light of a bright stroke beside the paper's, and beside its row's: wood has streaks, but none as bright."""

BENT_DEGREES = 1.5
LONG_SIDE_INCHES = 11.0
"""A picture of unknown size is taken to show a letter page."""

MIN_PAPER_LIGHT = 0.55
LIGHT_SIZE = 240


def flattened(pixels: GreyImage) -> GreyImage:
    """Return the photograph with its paper seen from above; unchanged where no clear outline is found."""
    corners = paper_corners(pixels)
    if corners is None:
        return pixels
    flat = _seen_from_above(pixels, corners)
    return pixels if _is_bent(flat, pixels) else flat


def _is_bent(flat: GreyImage, pixels: GreyImage) -> bool:
    """Tell whether rows that ran side by side no longer do: what was taken for the paper's outline was not."""
    spread = _row_spread(flat)
    return spread >= BENT_DEGREES and _row_spread(pixels) <= spread / 2


def _row_spread(pixels: GreyImage) -> float:
    return skew_spread(ink_of(evenly_lit(pixels), max(pixels.shape) / LONG_SIDE_INCHES).mask)


def _seen_from_above(pixels: GreyImage, corners: Corners) -> GreyImage:
    top, right, bottom, left = _side_lengths(corners)
    width, height = (top + bottom) / 2, (left + right) / 2
    x, y = WIDE_MARGIN * width, WIDE_MARGIN * height
    target = np.array([[x, y], [x + width, y], [x + width, y + height], [x, y + height]], dtype=np.float32)
    size = (round(width + 2 * x), round(height + 2 * y))
    view = cv2.getPerspectiveTransform(corners, target)
    flat = cv2.warpPerspective(pixels, view, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    is_known = _is_paper_shape(max(width, height) / max(min(width, height), 1.0))
    return _trimmed(flat.astype(np.uint8)) if is_known else flat.astype(np.uint8)


def _trimmed(flat: GreyImage) -> GreyImage:
    """Return the picture without its margins, but for those in which print goes on."""
    for _ in range(4):
        # A side at a time lies on top.
        flat = np.rot90(flat if _has_print_above(flat) else _without_top(flat))
    return np.ascontiguousarray(flat)


def _has_print_above(flat: GreyImage) -> bool:
    """Tell whether the margin on top of the paper has rows of bright strokes: white print on a dark band."""
    inner = WIDE_MARGIN / (1 + 2 * WIDE_MARGIN)
    scale = STRIP_WIDTH / flat.shape[1]
    small = cv2.resize(flat, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    height, width = small.shape
    paper = small[round(inner * height) : round((1 - inner) * height)]
    strip = small[: round((inner - MARGIN) * height), round(inner * width) : round((1 - inner) * width)]
    ground = np.median(strip, axis=1, keepdims=True)
    bright = strip > np.maximum(STROKE_LIGHT * np.median(paper), STROKE_CONTRAST * ground)
    strokes = np.count_nonzero(bright[:, 1:] & ~bright[:, :-1], axis=1)
    return int(np.count_nonzero(strokes >= ROW_STROKES)) >= LETTER_ROWS


def _without_top(flat: GreyImage) -> GreyImage:
    margin = (WIDE_MARGIN - MARGIN) / (1 + 2 * WIDE_MARGIN)
    return flat[round(margin * flat.shape[0]) :]


def evenly_lit(pixels: GreyImage) -> GreyImage:
    """Return the picture with shadows lifted: every grey taken relative to the paper around it."""
    scale = LIGHT_SIZE / max(pixels.shape)
    small = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    light = cv2.medianBlur(cv2.dilate(small, np.ones((7, 7), np.uint8)), 15)
    # White print on a dark band stays print: the band is not taken for paper in the shade.
    light = np.maximum(light, np.uint8(MIN_PAPER_LIGHT * np.median(light)))
    light = cv2.resize(light, (pixels.shape[1], pixels.shape[0]), interpolation=cv2.INTER_LINEAR)
    return cv2.divide(pixels, light, scale=245).astype(np.uint8)


def _is_paper_shape(shape: float) -> bool:
    return any(abs(shape / known - 1) <= SHAPE_TOLERANCE for known in PAPER_SHAPES)


def _side_lengths(corners: Corners) -> tuple[float, float, float, float]:
    top, right, bottom, left = (float(np.hypot(*(b - a))) for a, b in pairwise([*corners, corners[0]]))
    return top, right, bottom, left
