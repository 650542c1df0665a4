"""The outline of the sheet or card in a photograph."""

from collections.abc import Iterator
from itertools import combinations, pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.ocr import GreyImage

SMALL_SIDE = 400
MIN_AREA, MAX_AREA = 0.2, 0.97
MIN_FOLLOWED = 0.55
"""Share of a four-cornered outline along which the bright paper ends; less is no sheet of paper."""

NEAR_PIXELS = 4.0

SQUAREST, BLUNTEST = 70.0, 110.0
"""Degrees between which the corners of a sheet lie in any photograph that can be read."""

MAX_BEYOND = 0.12
"""Share of the picture's longer side by which a corner may lie outside of it."""

LIGHT_ROUNDS = 2
MAX_SIDES = 9

Corners = NDArray[np.float32]
Outline = NDArray[np.int32]


def paper_corners(pixels: GreyImage) -> Corners | None:
    """Return the corners of the brightest large four-cornered shape, clockwise from the top left, or None."""
    scale = SMALL_SIDE / min(pixels.shape)
    small = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    hull = _largest_hull(_bright(cv2.GaussianBlur(small, (0, 0), 2).astype(np.uint8)))
    if hull is None or not MIN_AREA <= cv2.contourArea(hull) / small.size <= MAX_AREA:
        return None
    corners = _enclosing_corners(hull, small.shape)
    if corners is None or _followed_share(hull, corners) < MIN_FOLLOWED:
        return None
    return _clockwise(corners) / np.float32(scale)


def _bright(small: GreyImage) -> GreyImage:
    """Return where the picture is paper (255): brighter than the rest, and what is so but for a shadow on it."""
    relative = small
    for _ in range(LIGHT_ROUNDS):
        mask = cv2.threshold(relative, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)[1]
        relative = _in_even_light(small, mask.astype(np.uint8))
    mask = cv2.threshold(relative, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)[1]
    return cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((17, 17), np.uint8)).astype(np.uint8)


def _in_even_light(small: GreyImage, mask: GreyImage) -> GreyImage:
    """Return the picture relative to the light on its paper: a curved surface laid through what is bright."""
    rows, columns = np.nonzero(mask[::8, ::8])
    height, width = small.shape
    seen = small[::8, ::8][rows, columns].astype(np.float64)
    surface = np.linalg.lstsq(_terms(8.0 * columns / width, 8.0 * rows / height), seen, rcond=None)[0]
    down, across = np.mgrid[0:height, 0:width]
    light = (_terms((across / width).ravel(), (down / height).ravel()) @ surface).reshape(height, width)
    return np.clip(200.0 * small / np.maximum(light, 20.0), 0, 255).astype(np.uint8)


def _terms(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.stack([np.ones_like(x), x, y, x * y, x * x, y * y], axis=-1)


def _largest_hull(mask: GreyImage) -> Outline | None:
    outlines = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)[0]
    return cv2.convexHull(max(outlines, key=cv2.contourArea)).astype(np.int32) if outlines else None


def _enclosing_corners(hull: Outline, shape: tuple[int, ...]) -> Corners | None:
    """Return the smallest four-cornered shape of nearly right angles laid around the outline along its own sides.

    A corner that lies in the shade or under a thumb is where the two sides beside it would meet.
    """
    around = cv2.arcLength(hull, closed=True)
    for tolerance in np.arange(0.006, 0.05, 0.004):
        sides = cv2.approxPolyDP(hull, float(tolerance) * around, closed=True).reshape(-1, 2).astype(np.float64)
        if len(sides) <= MAX_SIDES:
            return min(_shapes_around(sides, shape), key=cv2.contourArea, default=None)
    return None


def _followed_share(hull: Outline, corners: Corners) -> float:
    """Return the share of the shape's outline that the hull inside it touches."""
    steps = np.linspace(0.0, 1.0, 40)[:, None]
    points = [point for a, b in pairwise([*corners, corners[0]]) for point in a + steps * (b - a)]
    near = [cv2.pointPolygonTest(hull, (float(x), float(y)), measureDist=True) > -NEAR_PIXELS for x, y in points]
    return float(np.mean(near))


def _shapes_around(polygon: NDArray[np.float64], shape: tuple[int, ...]) -> Iterator[Corners]:
    lines = [np.cross([*a, 1.0], [*b, 1.0]) for a, b in pairwise([*polygon, polygon[0]])]
    for chosen in combinations(lines, 4):
        meeting = [np.cross(one, other) for one, other in pairwise([*chosen, chosen[0]])]
        if all(abs(point[2]) > 1e-6 for point in meeting):
            corners = np.array([point[:2] / point[2] for point in meeting], dtype=np.float32)
            if _is_inside(corners, shape) and _is_nearly_square(corners):
                yield corners


def _is_inside(corners: Corners, shape: tuple[int, ...]) -> bool:
    height, width = shape[:2]
    beyond = MAX_BEYOND * max(shape)
    low, high = corners.min(axis=0), corners.max(axis=0)
    return bool(low.min() >= -beyond and high[0] <= width + beyond and high[1] <= height + beyond)


def _is_nearly_square(corners: Corners) -> bool:
    """Tell whether all four angles are those of a sheet seen at a slant."""
    sides = np.diff(np.vstack([corners, corners[:1]]), axis=0)
    lengths = np.hypot(*sides.T)
    if lengths.min() < 1:
        return False
    bearings = np.degrees(np.arctan2(sides[:, 1], sides[:, 0]))
    angles = 180 - np.abs((np.roll(bearings, -1) - bearings + 180) % 360 - 180)
    return bool(np.all((angles >= SQUAREST) & (angles <= BLUNTEST)))


def _clockwise(corners: Corners) -> Corners:
    """Return the four corners from the one nearest to the top left on, clockwise."""
    middle = corners.mean(axis=0)
    angles = np.arctan2(corners[:, 1] - middle[1], corners[:, 0] - middle[0])
    ordered = corners[np.argsort(angles)]
    return np.roll(ordered, -int(np.argmin(ordered.sum(axis=1))), axis=0)
