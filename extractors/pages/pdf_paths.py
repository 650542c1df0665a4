"""The lines and boxes drawn on a PDF page, taken from its path objects rather than from a rendering."""

from collections.abc import Iterator, Sequence
from ctypes import byref, c_float, c_int, c_uint
from dataclasses import dataclass
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from extractors.document import Box, CheckBox, Ruling, Word
from extractors.pages.pdf_frame import PdfFrame

THIN = 3.0
SHORTEST_RULING = 12.0
MIN_BOX, MAX_BOX = 5.5, 18.0
MIN_SQUARE, MAX_SQUARE = 0.75, 1.34
MAX_OBJECTS = 20_000
"""A drawing of more paths than this is a picture; its lines are not looked at."""

NEAR = 1.0
EVIDENT = 0.98


class Segment(NamedTuple):
    """A straight piece of a path on the upright page."""

    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """What a page's paths show: rulings, squares to tick, and slanted or curved strokes (ticks among them)."""

    rulings: tuple[Ruling, ...]
    squares: tuple[Box, ...]
    marks: tuple[Box, ...]


def drawing_of(page: Any, frame: PdfFrame) -> Drawing:
    """Return the lines, squares and small strokes that the page's paths draw."""
    rulings: list[Ruling] = []
    squares: list[Box] = []
    marks: list[Box] = []
    count = pdfium.FPDFPage_CountObjects(page.raw)
    for index in range(count if count <= MAX_OBJECTS else 0):
        path = pdfium.FPDFPage_GetObject(page.raw, index)
        if pdfium.FPDFPageObj_GetType(path) != pdfium.FPDF_PAGEOBJ_PATH:
            continue
        box = _bounds(path, frame)
        if box is None or not _is_drawn(path):
            continue
        if min(box.width, box.height) <= THIN:
            rulings += _thin_ruling(box)
        elif _is_square(box):
            (squares if _is_stroked(path) and _is_closed_box(path) else marks).append(box)
        elif _is_stroked(path):
            rulings += _straight_rulings(path, frame)
        else:
            marks.append(box)
    return Drawing(tuple(dict.fromkeys(rulings)), tuple(_distinct(squares)), tuple(marks))


def check_boxes_of(drawing: Drawing, words: Sequence[Word], number: int) -> tuple[CheckBox, ...]:
    """Return the squares to tick, each ticked where a word or a stroke lies inside."""
    inside = [word.box for word in words if len(word.text) <= 2] + list(drawing.marks)
    return tuple(
        CheckBox(square, number, any(_holds(square, box) for box in inside), EVIDENT) for square in drawing.squares
    )


def is_in_box(word: Word, boxes: Sequence[CheckBox]) -> bool:
    """Tell whether a word is the tick of a box and no text."""
    return len(word.text) <= 2 and any(_holds(mark.box, word.box) for mark in boxes)


def _bounds(path: Any, frame: PdfFrame) -> Box | None:
    left, bottom, right, top = (c_float() for _ in range(4))
    if not pdfium.FPDFPageObj_GetBounds(path, byref(left), byref(bottom), byref(right), byref(top)):
        return None
    box = frame.box(left.value, bottom.value, right.value, top.value)
    return box if frame.shows(box) else None


def _draw_mode(path: Any) -> tuple[int, bool]:
    fill, stroke = c_int(), c_int()
    pdfium.FPDFPath_GetDrawMode(path, byref(fill), byref(stroke))
    return fill.value, bool(stroke.value)


def _is_stroked(path: Any) -> bool:
    return _draw_mode(path)[1]


def _is_drawn(path: Any) -> bool:
    """Tell whether the path leaves a trace: stroked, or filled with something other than white."""
    fill, stroke = _draw_mode(path)
    if stroke:
        return True
    red, green, blue, alpha = (c_uint() for _ in range(4))
    pdfium.FPDFPageObj_GetFillColor(path, byref(red), byref(green), byref(blue), byref(alpha))
    return bool(fill) and alpha.value > 0 and min(red.value, green.value, blue.value) < 245


def _thin_ruling(box: Box) -> list[Ruling]:
    return [Ruling(box)] if max(box.width, box.height) >= SHORTEST_RULING else []


def _is_square(box: Box) -> bool:
    sizes = MIN_BOX <= box.width <= MAX_BOX and MIN_BOX <= box.height <= MAX_BOX
    return sizes and MIN_SQUARE <= box.width / box.height <= MAX_SQUARE


def _is_closed_box(path: Any) -> bool:
    """Tell whether a path of a box's size runs around four corners, and is no cross or tick."""
    segments = list(_segments(path))
    slanted = sum(abs(s.x1 - s.x0) > NEAR and abs(s.y1 - s.y0) > NEAR for s in segments)
    return len(segments) >= 3 and not slanted


def _straight_rulings(path: Any, frame: PdfFrame) -> Iterator[Ruling]:
    for segment in _segments(path):
        (x0, y0), (x1, y1) = frame.point(segment.x0, segment.y0), frame.point(segment.x1, segment.y1)
        is_straight = abs(x1 - x0) <= NEAR or abs(y1 - y0) <= NEAR
        if is_straight and max(abs(x1 - x0), abs(y1 - y0)) >= SHORTEST_RULING:
            yield Ruling(Box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)))


def _segments(path: Any) -> Iterator[Segment]:
    """Yield the straight pieces of a path in the page's own coordinates, the closing one too."""
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(path, byref(matrix))
    first = last = (0.0, 0.0)
    for index in range(min(pdfium.FPDFPath_CountSegments(path), MAX_OBJECTS)):
        piece = pdfium.FPDFPath_GetPathSegment(path, index)
        x, y = c_float(), c_float()
        pdfium.FPDFPathSegment_GetPoint(piece, byref(x), byref(y))
        point = (
            matrix.a * x.value + matrix.c * y.value + matrix.e,
            matrix.b * x.value + matrix.d * y.value + matrix.f,
        )
        kind = pdfium.FPDFPathSegment_GetType(piece)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            first = point
        elif kind == pdfium.FPDF_SEGMENT_LINETO:
            yield Segment(*last, *point)
        if pdfium.FPDFPathSegment_GetClose(piece):
            yield Segment(*point, *first)
        last = point


def _distinct(squares: Sequence[Box]) -> list[Box]:
    kept: list[Box] = []
    for square in squares:
        if not any(_holds(other, square) for other in kept):
            kept.append(square)
    return kept


def _holds(square: Box, box: Box) -> bool:
    """Tell whether the middle of a box lies inside a square and the box is no larger than a tick."""
    x, y = box.center
    is_inside = square.left <= x <= square.right and square.top <= y <= square.bottom
    return is_inside and box.width <= 1.8 * square.width and box.height <= 2.2 * square.height
