"""A PDF page as a picture: the native image of a wrapped fax or scan untouched, anything else rendered."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium

from extractors.document import Box, Word
from extractors.ocr import GreyImage
from extractors.pages.pdf_frame import PdfFrame
from extractors.pages.scan import Scan
from extractors.pages.upright import turned

WHOLE_PAGE = 0.85
"""Share of the page that one image covers to be the page."""

MOST_OF_PAGE = 0.5
FEW_CHARACTERS = 200
"""A stamp, a fax line or a page number printed over a scan has fewer than this many."""

WHITE = 255
RENDER_DPI = 300.0
MIN_NATIVE_DPI = 75.0
PART_MARGIN = 2.0


def is_picture_page(page: Any, words: Sequence[Word], frame: PdfFrame) -> bool:
    """Tell whether the page is read from its picture: no visible text, or little over an image of most of the page."""
    characters = sum(len(word.text) for word in words)
    if not characters:
        return bool(pdfium.FPDFPage_CountObjects(page.raw))
    return characters < FEW_CHARACTERS and _image_share(page, frame) > MOST_OF_PAGE


def page_scan(page: Any, frame: PdfFrame, max_pixels: int) -> Scan:
    """Return the page as a picture, native where it is one image."""
    return _native_scan(page, frame, max_pixels) or rendered_scan(page, frame, max_pixels)


def is_white(scan: Scan) -> bool:
    """Tell whether nothing at all is to be seen on the picture."""
    return bool(scan.pixels.min() == WHITE)


def has_lost_picture(page: Any, max_pixels: int) -> bool:
    """Tell whether the page has a picture that is too large or cannot be decoded: PDFium leaves it out in silence."""
    return not all(_can_be_decoded(image, max_pixels) for image in _images(page))


def rendered_scan(page: Any, frame: PdfFrame, max_pixels: int, dpi: float = RENDER_DPI) -> Scan:
    """Return the page rendered in grey, as fine as asked or as the limit of pixels allows."""
    width, height = frame.size
    finest = (max_pixels / (width * height)) ** 0.5 * 72
    dpi = min(dpi, finest)
    bitmap = page.render(scale=dpi / 72, grayscale=True)
    return Scan(_grey(bitmap), dpi, dpi)


def rendered_part(page: Any, frame: PdfFrame, box: Box, dpi: float) -> GreyImage:
    """Return a part of the upright page rendered in grey, a little more than the box."""
    width, height = frame.size
    left, top = max(box.left - PART_MARGIN, 0.0), max(box.top - PART_MARGIN, 0.0)
    right, bottom = max(width - box.right - PART_MARGIN, 0.0), max(height - box.bottom - PART_MARGIN, 0.0)
    return _grey(page.render(scale=dpi / 72, grayscale=True, crop=(left, bottom, right, top)))


def _images(page: Any) -> list[Any]:
    return list(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3))


def _can_be_decoded(image: Any, max_pixels: int) -> bool:
    across, along = image.get_px_size()
    if across * along > max_pixels:
        return False
    try:
        return bool(image.get_bitmap(render=False).width)
    except pypdfium2.PdfiumError:
        return False


def _image_share(page: Any, frame: PdfFrame) -> float:
    width, height = frame.size
    area = 0.0
    for image in _images(page):
        left, bottom, right, top = image.get_bounds()
        across = min(right, frame.right) - max(left, frame.left)
        along = min(top, frame.top) - max(bottom, frame.bottom)
        area += max(across, 0.0) * max(along, 0.0)
    return area / (width * height)


def _native_scan(page: Any, frame: PdfFrame, max_pixels: int) -> Scan | None:
    """Return the page's only image as it was stored, or None where the page is not just that."""
    objects = pdfium.FPDFPage_CountObjects(page.raw)
    images = _images(page)
    if len(images) != 1 or objects != 1 or _image_share(page, frame) < WHOLE_PAGE:
        return None
    image = images[0]
    a, b, c, d, _, _ = image.get_matrix().get()
    across, along = image.get_px_size()
    if across * along > max_pixels or min(a, d) <= 0 or abs(b) > 0.01 * a or abs(c) > 0.01 * d:
        return None
    dpi_x, dpi_y = across / a * 72, along / d * 72
    if min(dpi_x, dpi_y) < MIN_NATIVE_DPI:
        return None
    pixels = turned(_grey(image.get_bitmap(render=False)), frame.rotation)
    if frame.rotation in {90, 270}:
        dpi_x, dpi_y = dpi_y, dpi_x
    return Scan(pixels, dpi_x, dpi_y)


def _grey(bitmap: pypdfium2.PdfBitmap) -> GreyImage:
    """Return the bitmap's grey pixels, copied, since PDFium frees its own."""
    pixels = bitmap.to_numpy()
    if pixels.ndim == 3 and pixels.shape[2] == 1:
        pixels = pixels[:, :, 0]
    if pixels.ndim == 3:
        pixels = np.asarray(bitmap.to_pil().convert("L"))
    return np.array(pixels, dtype=np.uint8, copy=True)
