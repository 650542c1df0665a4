"""From a page as it was sent to an upright picture with square pixels, clean and straight.

Everything here follows from the pixels and the turn alone, so that the picture shown beside a page is the one it was
read from.
"""

from dataclasses import dataclass, replace

import cv2
import numpy as np

from extractors.document import DEFAULT_PAGE_WIDTH
from extractors.ocr import GreyImage
from extractors.pages import specks
from extractors.pages.between_rows import with_rows_between
from extractors.pages.ink import Ink, ink_of, is_two_tone
from extractors.pages.leaders import without_leaders
from extractors.pages.photo import LONG_SIDE_INCHES, evenly_lit, flattened
from extractors.pages.reversed_print import without_reversed_print
from extractors.pages.rulings import Stroke, strokes_of
from extractors.pages.scan import Scan
from extractors.pages.skew import header_rows, skew_degrees, straightened_below
from extractors.pages.streaks import streak_columns, without_streaks

FAX_WIDTH = 1728
FAX_DPI = 204.0
FAX_LINES_PER_INCH = (98.0, 196.0, 391.0)
SHORTEST_INCHES, LONGEST_INCHES = 7.25, 14.5
MOST_DPI, MOST_UNEQUAL = 4800.0, 4.0
SMOOTHING = 0.8
"""Pixels by which a picture whose rows were doubled is smoothed."""
DRAWN_SMOOTHING = 0.6
"""Pixels by which rows drawn between those of a fax are smoothed."""
DRAWN_DPI_X, DRAWN_DPI_Y = (190.0, 220.0), (93.0, 103.0)
"""Dots per inch, across and down, of pages between whose rows more can be drawn."""
CLEANED = "cleaned"


@dataclass(frozen=True, slots=True)
class UprightPage:
    """An upright grey picture with square pixels; `points` is the length of one pixel in points.

    `ink` is where it is dark; `level` and `upright` are its printed lines.
    """

    pixels: GreyImage
    ink: Ink
    dpi: float
    points: float
    level: tuple[Stroke, ...] = ()
    upright: tuple[Stroke, ...] = ()
    notes: tuple[str, ...] = ()


def upright_page(scan: Scan, *, turn: int = 0, is_again: bool = False) -> UprightPage:
    """Return the scan with square pixels, clean, turned clockwise by `turn` degrees, and straight.

    `is_again` makes the rows of a standard fax square in another way than at first, for a second look.
    """
    scan = _lit(scan) if scan.is_photo else _cleaned(scan)
    pixels, dpi = (scan.pixels, 0.0) if scan.is_photo else squared(scan, is_again=is_again)
    pixels = turned(pixels, turn)
    likely_dpi = dpi or max(pixels.shape) / LONG_SIDE_INCHES
    ink = ink_of(pixels, likely_dpi)
    skew = skew_degrees(ink.mask)
    if skew:
        kept = 0 if scan.is_photo or turn else header_rows(pixels, likely_dpi)
        pixels = straightened_below(pixels, skew, kept)
        ink = ink_of(pixels, likely_dpi)
    clear = without_reversed_print(pixels, ink)
    if clear is not None:
        pixels, ink = clear, ink_of(clear, likely_dpi)
    notes = (*scan.notes, f"turned_{turn}") if turn else scan.notes
    points = 72.0 / dpi if dpi else DEFAULT_PAGE_WIDTH / pixels.shape[1]
    level, upright = strokes_of(ink)
    # Leaders go last, from the picture alone: torn rulings and empty boxes are partly dots.
    pixels = without_leaders(pixels, ink)
    return UprightPage(pixels, ink, likely_dpi, points, tuple(level), tuple(upright), notes)


def turned(pixels: GreyImage, degrees: int) -> GreyImage:
    """Return the picture turned clockwise by 0, 90, 180 or 270 degrees."""
    return np.ascontiguousarray(np.rot90(pixels, -degrees // 90)) if degrees % 360 else pixels


def squared(scan: Scan, *, is_again: bool = False) -> tuple[GreyImage, float]:
    """Return the pixels made square by enlarging the coarser side, and their dots per inch (0 where unknown)."""
    dpi_x, dpi_y = _dpi(scan)
    if abs(dpi_x - dpi_y) <= 0.02 * max(dpi_x, dpi_y):
        return scan.pixels, max(dpi_x, dpi_y)
    height, width = scan.pixels.shape
    finest = max(dpi_x, dpi_y)
    size = (round(width * finest / dpi_x), round(height * finest / dpi_y))
    # Rows of a standard fax are as far apart as thin print is high: what lies between them is drawn as a curve, not as
    # steps, and 3 in 100 more of the values printed are read.
    # Where dirt has gnawed at the letters a curve follows the dirt: there the rows between are drawn as print has them.
    is_drawn = has_coarse_rows(scan) and (CLEANED in scan.notes) != is_again
    rows, smoothing = (with_rows_between(scan.pixels), DRAWN_SMOOTHING) if is_drawn else (scan.pixels, SMOOTHING)
    large = cv2.resize(rows, size, interpolation=cv2.INTER_LANCZOS4)
    return cv2.GaussianBlur(large, (0, 0), smoothing).astype(np.uint8), finest


def has_coarse_rows(scan: Scan) -> bool:
    """Tell whether the scan is a two-tone page in the standard resolution of fax, with half as many rows as columns."""
    dpi_x, dpi_y = _dpi(scan)
    is_standard = DRAWN_DPI_X[0] <= dpi_x <= DRAWN_DPI_X[1] and DRAWN_DPI_Y[0] <= dpi_y <= DRAWN_DPI_Y[1]
    return not scan.is_photo and is_standard and is_two_tone(scan.pixels)


def _dpi(scan: Scan) -> tuple[float, float]:
    """Return the dots per inch that the scan states, or those of a fax of its shape where that cannot be."""
    return (scan.dpi_x, scan.dpi_y) if is_likely(scan.dpi_x, scan.dpi_y) else guessed_dpi(scan.pixels)


def is_likely(dpi_x: float, dpi_y: float) -> bool:
    """Tell whether a scanner or fax machine can have this resolution; a lie would blow the picture up."""
    least, most = min(dpi_x, dpi_y), max(dpi_x, dpi_y)
    return 0 < most <= min(MOST_DPI, MOST_UNEQUAL * least)


def guessed_dpi(pixels: GreyImage) -> tuple[float, float]:
    """Return the resolution of a fax page told by its width and shape, or 0, 0 for any other picture."""
    height, width = pixels.shape
    if width != FAX_WIDTH:
        return 0.0, 0.0
    for lines_per_inch in FAX_LINES_PER_INCH:
        if SHORTEST_INCHES < height / lines_per_inch < LONGEST_INCHES:
            return FAX_DPI, lines_per_inch
    return FAX_DPI, FAX_LINES_PER_INCH[0 if height < FAX_WIDTH / 2 else 2]


def _cleaned(scan: Scan) -> Scan:
    """Return the scan without streaks and specks where it is two-tone and has them; cleaning harms other pages."""
    if not is_two_tone(scan.pixels):
        return scan
    columns = streak_columns(scan.pixels)
    pixels = without_streaks(scan.pixels, columns) if columns else scan.pixels
    if not specks.has_specks(pixels):
        return replace(scan, pixels=pixels)
    clean = specks.without_specks(pixels)
    # Coarse rows are smoothed once they are doubled: before, what is thin would be lost.
    clean = clean if has_coarse_rows(scan) else specks.softened(clean)
    return Scan(clean, scan.dpi_x, scan.dpi_y, notes=(*scan.notes, CLEANED))


def _lit(scan: Scan) -> Scan:
    """Return the photograph as its paper looks from above in even light."""
    return Scan(evenly_lit(flattened(scan.pixels)), 0.0, 0.0, is_photo=True, notes=scan.notes)
