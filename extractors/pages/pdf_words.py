"""The words of a PDF page's text layer, through PDFium, which reads several hundred pages a second."""

from collections.abc import Iterator
from ctypes import byref, c_double, c_ushort
from typing import Any

import pypdfium2.raw as pdfium

from extractors.document import Box, Word
from extractors.pages.pdf_frame import PdfFrame

BREAKS = frozenset(
    (0, *range(0x09, 0x0E), 0x20, 0x85, 0xA0, *range(0x2000, 0x200C), 0x2028, 0x2029, 0x3000, 0xFFFE, 0xFFFF)
)
INVISIBLE_MODES = (pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP)
ASCENT, DESCENT = 0.74, 0.22
"""Share of a font's line that its letters take above and below the base line."""

EMPTY_BOX, TICKED_BOX = 0x2610, 0x2612
GLYPHS = {
    # PDFium gives a hyphen at a line's end as one of these.
    **dict.fromkeys((0xAD, 0x02), 0x2D),
    # Boxes and ticks of Wingdings and Wingdings 2, which come as private characters, and of Zapf Dingbats.
    **dict.fromkeys((0xF06F, 0xF071, 0xF072, 0xF0A8, 0x274F, 0x2750, 0x2751, 0x2752, 0x25A1), EMPTY_BOX),
    **dict.fromkeys((0xF0FE, 0xF0FD, 0xF078, 0xF052, 0xF053, 0xF054), TICKED_BOX),
}


def visible_words(text_page: Any, frame: PdfFrame, number: int) -> list[Word]:
    """Return the words that the page shows; the invisible layer behind a scan is not among them."""
    words = []
    for text, first, last in _runs(text_page.raw):
        if _is_invisible(text_page.raw, first):
            continue
        box = _box(text_page.raw, first, last, frame)
        if box and frame.shows(box):
            words.append(Word(text, 1.0, box, number))
    return words


def _runs(text_page: Any) -> Iterator[tuple[str, int, int]]:
    """Yield each run of characters without a space: its text, its first and its last character's index."""
    codes: list[int] = []
    printed = _codes(text_page)
    for index, code in enumerate(printed):
        if code not in BREAKS:
            codes.append(GLYPHS.get(code, code))
        elif codes:
            yield _text(codes), index - len(codes), index - 1
            codes = []
    if codes:
        yield _text(codes), len(printed) - len(codes), len(printed) - 1


def _codes(text_page: Any) -> list[int]:
    """Return the code of each character: of all at once, but one by one where some have none and would be left out."""
    count = max(pdfium.FPDFText_CountChars(text_page), 0)
    buffer = (c_ushort * (count + 1))()
    if pdfium.FPDFText_GetText(text_page, 0, count, buffer) == count + 1:
        return list(buffer)[:count]
    return [pdfium.FPDFText_GetUnicode(text_page, index) for index in range(count)]


def _text(codes: list[int]) -> str:
    # PDFium gives characters beyond the basic plane as two surrogates.
    return "".join(map(chr, codes)).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _is_invisible(text_page: Any, index: int) -> bool:
    text_object = pdfium.FPDFText_GetTextObject(text_page, index)
    return bool(text_object) and pdfium.FPDFTextObj_GetTextRenderMode(text_object) in INVISIBLE_MODES


def _box(text_page: Any, first: int, last: int, frame: PdfFrame) -> Box | None:
    """Return the box from the first to the last character, as high as the font's letters, not its line."""
    head, tail = pdfium.FS_RECTF(), pdfium.FS_RECTF()
    x, y = c_double(), c_double()
    if not (
        pdfium.FPDFText_GetLooseCharBox(text_page, first, byref(head))
        and pdfium.FPDFText_GetLooseCharBox(text_page, last, byref(tail))
        and pdfium.FPDFText_GetCharOrigin(text_page, first, byref(x), byref(y))
    ):
        return None
    left, right = min(head.left, tail.left), max(head.right, tail.right)
    bottom, top = min(head.bottom, tail.bottom), max(head.top, tail.top)
    is_level = abs(head.top - tail.top) < 1 and bottom <= y.value <= top
    if is_level and frame.rotation in {0, 180}:
        line = top - bottom
        bottom, top = max(bottom, y.value - DESCENT * line), min(top, y.value + ASCENT * line)
    return frame.box(left, bottom, right, top)
