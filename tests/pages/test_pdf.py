"""PDF pages: text layers, scans, forms, rotations, and what is drawn."""

import importlib.util
import io
from pathlib import Path

import numpy as np
import pytest
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from extractors.document import Origin
from extractors.pages import open_file, recognise_page
from extractors.pages.pdf_frame import PdfFrame
from extractors.settings import Settings

spec = importlib.util.spec_from_file_location("drawn_pages", Path(__file__).with_name("drawn_pages.py"))
drawn = importlib.util.module_from_spec(spec)
spec.loader.exec_module(drawn)


def pdf(draw, **options):
    content = io.BytesIO()
    canvas = Canvas(content, pagesize=(612, 792), **options)
    draw(canvas)
    canvas.save()
    return content.getvalue()


@pytest.fixture
def read(engine, settings):
    def read_page(content, number=1):
        with open_file(content, name="x.pdf", settings=settings) as file:
            return recognise_page(file, number, engine=engine, settings=settings)

    return read_page


def put_scan(canvas, image=None):
    reader = ImageReader(drawn.two_tone(image or drawn.page_image(size=(1700, 2200))))
    canvas.drawImage(reader, 0, 0, 612, 792)


def test_a_born_digital_page_is_read_from_its_text_layer(read):
    page = read(pdf(lambda canvas: canvas.drawString(72, 700, "Patient: Adaeze Okafor")))
    assert page.origin is Origin.TEXT_LAYER
    assert page.text == "Patient: Adaeze Okafor"
    box = next(page.words).box
    assert box.left == pytest.approx(72, abs=1)
    assert 792 - 700 - 12 < box.top < box.bottom < 792 - 700 + 4


def test_a_scanned_page_is_recognised_though_an_invisible_layer_says_otherwise(read):
    def draw(canvas):
        put_scan(canvas)
        text = canvas.beginText(72, 700)
        text.setTextRenderMode(3)
        text.textLine("Wrong words of another recogniser " * 12)
        canvas.drawText(text)

    page = read(pdf(draw))
    assert page.origin is Origin.OCR
    assert "Date of birth: 03/14/1962" in page.text
    assert "Wrong" not in page.text


def test_a_stamp_of_digital_text_on_a_scan_does_not_hide_the_scan(read):
    def draw(canvas):
        put_scan(canvas)
        canvas.drawString(400, 40, "Received 11/02/2026")

    page = read(pdf(draw))
    assert "Adaeze Okafor" in page.text
    assert "11/02/2026" in page.text


def test_each_page_of_a_mixed_file_is_read_its_own_way(read):
    def draw(canvas):
        canvas.drawString(72, 700, "Cover sheet, two pages follow")
        canvas.showPage()
        put_scan(canvas)

    content = pdf(draw)
    assert read(content, 1).origin is Origin.TEXT_LAYER
    assert read(content, 2).origin is Origin.OCR


def test_the_picture_of_a_wrapped_fax_is_taken_as_it_was_sent(settings):
    fax = drawn.two_tone(drawn.page_image(stretch=0.5))
    content = pdf(lambda canvas: canvas.drawImage(ImageReader(fax), 0, 0, 612, 792))
    with open_file(content, name="x.pdf", settings=settings) as file:
        scan = file.source.scan(1)
    assert np.array_equal(scan.pixels, drawn.pixels(fax))
    assert scan.dpi_x == pytest.approx(203, abs=1)
    assert scan.dpi_y == pytest.approx(98, abs=1)


def test_fields_of_a_form_are_words_and_ticks(read):
    def draw(canvas):
        canvas.drawString(72, 720, "Patient:")
        canvas.acroForm.textfield(name="p", value="Adaeze Okafor", x=130, y=712, width=200, height=20)
        canvas.acroForm.checkbox(name="urgent", checked=True, x=72, y=680, size=12)
        canvas.drawString(90, 682, "Urgent")
        canvas.acroForm.checkbox(name="routine", checked=False, x=172, y=680, size=12)
        canvas.drawString(190, 682, "Routine")

    page = read(pdf(draw))
    assert "Patient: Adaeze Okafor" in page.text
    assert [box.is_ticked for box in page.check_boxes] == [True, False]


def test_drawn_boxes_are_ticked_by_a_cross_or_a_letter_inside(read):
    def draw(canvas):
        for left, label in ((72, "Empty"), (192, "Crossed"), (312, "Lettered")):
            canvas.rect(left, 640, 10, 10)
            canvas.drawString(left + 18, 642, label)
        canvas.line(192, 640, 202, 650)
        canvas.line(192, 650, 202, 640)
        canvas.setFontSize(9)
        canvas.drawString(314, 642, "X")

    page = read(pdf(draw))
    assert [box.is_ticked for box in page.check_boxes] == [False, True, True]
    assert page.text.split() == ["Empty", "Crossed", "Lettered"]


def test_lines_and_the_sides_of_frames_are_rulings(read):
    def draw(canvas):
        canvas.rect(72, 500, 300, 100)
        canvas.line(72, 550, 372, 550)
        canvas.drawString(80, 560, "cell")

    page = read(pdf(draw))
    assert sum(ruling.is_horizontal for ruling in page.rulings) == 3
    assert sum(not ruling.is_horizontal for ruling in page.rulings) == 2


@pytest.mark.parametrize(("rotation", "place"), [(0, (10, 772)), (90, (20, 10)), (180, (602, 20)), (270, (772, 602))])
def test_points_follow_the_pages_rotation(rotation, place):
    frame = PdfFrame(0, 0, 612, 792, rotation)
    assert frame.point(10, 20) == place
    assert frame.size == ((612, 792) if rotation in {0, 180} else (792, 612))


def test_what_the_crop_box_hides_is_no_text(read):
    def draw(canvas):
        canvas.setCropBox((50, 300, 612, 792))
        canvas.drawString(72, 700, "Shown")
        canvas.drawString(72, 100, "Hidden")

    page = read(pdf(draw))
    assert page.text == "Shown"
    assert (page.width, page.height) == (562, 492)


def test_a_page_without_anything_is_blank(read):
    page = read(pdf(lambda canvas: canvas.showPage()))
    assert page.is_blank


def covered(canvas):
    """Draw a text layer that says something else than the page shows."""
    for row in range(12):
        canvas.setFillGray(1)
        canvas.drawString(72, 700 - 30 * row, "Invented statement of another patient")
        canvas.setFillGray(0)
        canvas.setFont("Helvetica", 14)
        canvas.drawString(72, 700 - 30 * row, "")
    canvas.drawImage(ImageReader(drawn.page_image(letter=60, size=(1700, 2200)).convert("RGB")), 0, 0, 612, 792)


def test_a_text_layer_that_does_not_say_what_is_shown_is_recognised_from_the_picture(read):
    page = read(pdf(covered))
    assert page.origin is Origin.OCR
    assert "text_layer_disagrees" in page.notes
    assert "Adaeze Okafor" in page.text
    assert "Invented" not in page.text


def test_the_text_layer_is_believed_where_the_comparison_is_off(engine):
    with open_file(pdf(covered), name="x.pdf", settings=Settings()) as file:
        page = recognise_page(file, 1, engine=engine, settings=Settings(compare_text_layer=False))
    assert "Invented" in page.text


def test_a_true_text_layer_is_kept(read):
    def draw(canvas):
        for row in range(12):
            canvas.drawString(72, 700 - 30 * row, f"Line {row} of a letter about low back pain")

    assert read(pdf(draw)).origin is Origin.TEXT_LAYER
