"""By how much a page lies askew, told by how sharply its rows of text part from each other."""

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.ocr import GreyImage

MAX_DEGREES = 7.0
COARSE_STEP = 0.5
FINE_STEP = 0.1
SMALLEST = 0.45
"""A page nearer to straight than this is left as it is: turning it would only blur it."""

HEADER_WITHIN_INCHES = 0.35
HEADER_HIGHEST_INCHES, HEADER_GAP_INCHES = 0.22, 0.03
DIRT_PIXELS = 6
"""A row with less ink than this holds no print."""

MIN_POINTS = 500
MAX_POINTS = 40_000
MIN_GAIN = 1.02

EDGE = 0.08
"""Share of the page at its top and foot where a photograph shows what the paper lies on."""

MIN_PRINT = 0.004
"""Share of a quarter of the page that is dark where there is print."""


def skew_degrees(ink: GreyImage) -> float:
    """Return the angle in degrees that the rows fall to the right, 0 where it is small or cannot be told."""
    points = np.flatnonzero(_text_edges(ink))
    if len(points) < MIN_POINTS:
        return 0.0
    places = np.divmod(points[:: max(len(points) // MAX_POINTS, 1)], ink.shape[1])
    rows, columns = (place.astype(np.float32) for place in places)
    coarse = np.arange(-MAX_DEGREES, MAX_DEGREES + COARSE_STEP / 2, COARSE_STEP)
    near = _sharpest(rows, columns, coarse)
    best = _sharpest(rows, columns, near + np.arange(-COARSE_STEP, COARSE_STEP + FINE_STEP / 2, FINE_STEP))
    is_gain = _sharpness(rows, columns, best) > MIN_GAIN * _sharpness(rows, columns, 0.0)
    return best if abs(best) >= SMALLEST and is_gain else 0.0


def skew_spread(ink: GreyImage) -> float:
    """Return the degrees by which rows in one quarter of the page slope more than in another, where there is print."""
    inner = ink[round(EDGE * ink.shape[0]) : round((1 - EDGE) * ink.shape[0]), :]
    quarters = (quarter for half in np.array_split(inner, 2) for quarter in np.array_split(half, 2, axis=1))
    printed = (quarter for quarter in quarters if np.count_nonzero(quarter) > MIN_PRINT * quarter.size)
    slopes = [skew_degrees(np.ascontiguousarray(quarter)) for quarter in printed]
    return max(slopes) - min(slopes) if slopes else 0.0


def straightened(pixels: GreyImage, degrees: float) -> GreyImage:
    """Return the picture turned so that rows falling by `degrees` run level; corners that open up are white."""
    if not degrees:
        return pixels
    height, width = pixels.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    level = cv2.warpAffine(pixels, turn, (width, height), flags=cv2.INTER_LINEAR, borderValue=255)
    return level.astype(np.uint8)


def straightened_below(pixels: GreyImage, degrees: float, rows: int) -> GreyImage:
    """Return the picture with its first rows left as they are, and everything below turned level."""
    if not rows:
        return straightened(pixels, degrees)
    body = pixels.copy()
    body[:rows] = 255
    level = straightened(body, degrees)
    level[:rows] = np.minimum(level[:rows], pixels[:rows])
    return level


def header_rows(pixels: GreyImage, dpi: float) -> int:
    """Return how many rows at the top hold a single line apart from the rest, 0 where there is none.

    The sending machine prints its line level along the edge, however askew the paper lay.
    """
    top = pixels[: max(round(HEADER_WITHIN_INCHES * dpi), 1)]
    printed = np.count_nonzero(top < 128, axis=1) > DIRT_PIXELS
    if not printed.any():
        return 0
    first = int(np.argmax(printed))
    gap = max(round(HEADER_GAP_INCHES * dpi), 2)
    for row in range(first, len(printed) - gap):
        if not printed[row : row + gap].any():
            is_one_line = row - first <= HEADER_HIGHEST_INCHES * dpi
            return row + gap // 2 if is_one_line else 0
    return 0


def _text_edges(ink: GreyImage) -> NDArray[np.bool_]:
    """Return the lower edges of the ink, where letters stand on their base line; a long upright streak has none."""
    edges: NDArray[np.bool_] = (ink[:-1] > 0) & (ink[1:] == 0)
    return edges


def _sharpest(rows: NDArray[np.float32], columns: NDArray[np.float32], angles: NDArray[np.float64]) -> float:
    return float(max(angles, key=lambda angle: _sharpness(rows, columns, float(angle))))


def _sharpness(rows: NDArray[np.float32], columns: NDArray[np.float32], degrees: float) -> float:
    """Return how uneven the ink lies over the rows when these fall by `degrees`."""
    slope = np.float32(np.tan(np.radians(degrees)))
    level = rows - columns * slope
    counts = np.bincount((level - level.min()).astype(np.int32))
    return float(np.dot(counts, counts))
