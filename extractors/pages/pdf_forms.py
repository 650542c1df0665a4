"""The fields of a PDF form: what was typed into them and which boxes are ticked. They are no part of the text layer."""

from collections.abc import Callable, Iterator
from ctypes import byref, c_ushort, sizeof
from typing import Any

import pypdfium2.raw as pdfium

from extractors.document import Box, CheckBox, Word
from extractors.pages.pdf_frame import PdfFrame

LETTER_SHARE = 0.5
"""Usual width of a letter as a share of its height."""

LARGEST_TEXT, SMALLEST_TEXT = 12.0, 6.0
LINE_SHARE = 1.25
SURE = 0.99
TEXT_FIELDS = (pdfium.FPDF_FORMFIELD_TEXTFIELD, pdfium.FPDF_FORMFIELD_COMBOBOX, pdfium.FPDF_FORMFIELD_LISTBOX)
TICK_FIELDS = (pdfium.FPDF_FORMFIELD_CHECKBOX, pdfium.FPDF_FORMFIELD_RADIOBUTTON)


def form_contents(page: Any, form: Any, frame: PdfFrame, number: int) -> tuple[list[Word], list[CheckBox]]:
    """Return the words in the page's fields and free-text notes, and its fields to tick."""
    words: list[Word] = []
    boxes: list[CheckBox] = []
    for annotation in _annotations(page):
        box = _place(annotation, frame)
        subtype = pdfium.FPDFAnnot_GetSubtype(annotation)
        if box is None or pdfium.FPDFAnnot_GetFlags(annotation) & pdfium.FPDF_ANNOT_FLAG_HIDDEN:
            continue
        if subtype == pdfium.FPDF_ANNOT_FREETEXT:
            words += set_text(_text(_entry, annotation, b"Contents"), box, number)
        elif subtype == pdfium.FPDF_ANNOT_WIDGET and form:
            kind = pdfium.FPDFAnnot_GetFormFieldType(form, annotation)
            if kind in TEXT_FIELDS:
                words += set_text(_text(_field_value, form, annotation), box, number)
            elif kind in TICK_FIELDS:
                is_ticked = bool(pdfium.FPDFAnnot_IsChecked(form, annotation))
                boxes.append(CheckBox(box, number, is_ticked, SURE))
    return words, boxes


def set_text(text: str, box: Box, number: int) -> list[Word]:
    """Return the words of a field, set out line by line inside its box."""
    height = min(max(box.height * 0.7, SMALLEST_TEXT), LARGEST_TEXT)
    top = box.top + max((min(box.height, height * LINE_SHARE) - height) / 2, 0.0)
    words = []
    left = box.left + 2
    for row in text.replace("\r", "\n").split("\n"):
        for piece in row.split():
            wide = height * LETTER_SHARE * len(piece)
            if left + wide > box.right and left > box.left + 2 and box.height > 2 * height:
                left, top = box.left + 2, top + height * LINE_SHARE
            words.append(Word(piece, SURE, Box(left, top, left + wide, top + height), number))
            left += wide + height * LETTER_SHARE * 0.6
        left, top = box.left + 2, top + height * LINE_SHARE
    return words


def _annotations(page: Any) -> Iterator[Any]:
    for index in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, index)
        if annotation:
            yield annotation
            pdfium.FPDFPage_CloseAnnot(annotation)


def _place(annotation: Any, frame: PdfFrame) -> Box | None:
    place = pdfium.FS_RECTF()
    if not pdfium.FPDFAnnot_GetRect(annotation, byref(place)):
        return None
    box = frame.box(place.left, place.bottom, place.right, place.top)
    return box if frame.shows(box) else None


def _text(read: Callable[..., int], *arguments: Any) -> str:
    """Return the UTF-16 text that a PDFium call writes into a buffer."""
    length = read(*arguments, None, 0)
    buffer = (c_ushort * (length // 2 + 1))()
    read(*arguments, buffer, sizeof(buffer))
    return bytes(buffer)[: max(length - 2, 0)].decode("utf-16-le", "replace")


def _entry(annotation: Any, key: bytes, buffer: Any, length: int) -> int:
    return int(pdfium.FPDFAnnot_GetStringValue(annotation, key, buffer, length))


def _field_value(form: Any, annotation: Any, buffer: Any, length: int) -> int:
    return int(pdfium.FPDFAnnot_GetFormFieldValue(form, annotation, buffer, length))
