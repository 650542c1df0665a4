"""Whole pages through the real engine: what is printed is read, upright, in order, with boxes on the words."""

import importlib.util
import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from extractors.document import Origin
from extractors.pages import open_file, page_picture, recognise_page

spec = importlib.util.spec_from_file_location("drawn_pages", Path(__file__).with_name("drawn_pages.py"))
drawn = importlib.util.module_from_spec(spec)
spec.loader.exec_module(drawn)


@pytest.fixture
def read(engine, settings):
    def read_page(content, number=1):
        with open_file(content, name="fax", settings=settings) as file:
            return recognise_page(file, number, engine=engine, settings=settings)

    return read_page


@pytest.mark.parametrize(("stretch", "across"), [(0.5, 98), (1.0, 196), (2.0, 391)])
def test_faxes_of_every_resolution_are_read_line_by_line(read, stretch, across):
    page = read(drawn.tiff(drawn.page_image(stretch=stretch), dpi=(204, across)))
    assert page.origin is Origin.OCR
    assert [line.text for line in page.lines] == list(drawn.LETTER)
    assert page.width == pytest.approx(610, abs=2)
    assert page.height == pytest.approx(792, abs=4)


def test_a_fax_without_a_resolution_is_read(read):
    page = read(drawn.tiff(drawn.page_image(stretch=0.5), dpi=None))
    assert "Date of birth: 03/14/1962" in page.text


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_that_lies_on_its_side_or_head_is_turned(read, turn):
    page = read(drawn.tiff(drawn.page_image(drawn.LETTER * 3).rotate(turn, expand=True), dpi=(204, 204)))
    assert page.text.startswith("Cedar Hollow Family Medicine")
    assert f"turned_{turn}" in page.notes


def test_a_page_that_lies_askew_is_straightened(read):
    image = drawn.page_image(drawn.LETTER * 2).rotate(2.5, fillcolor=255)
    page = read(drawn.tiff(image))
    assert [line.text for line in page.lines][:3] == list(drawn.LETTER[:3])
    tops = [word.box.bottom for word in page.lines[4].words]
    assert max(tops) - min(tops) < 4


def test_a_speckled_fax_is_cleaned_and_read(read):
    pixels = drawn.pixels(drawn.two_tone(drawn.page_image())).copy()
    dirt = np.random.default_rng(7).random(pixels.shape) < 0.002
    pixels[dirt] = 0
    page = read(drawn.tiff(Image.fromarray(pixels)))
    assert "cleaned" in page.notes
    assert "Member ID: XQW4471902" in page.text


def test_a_coarse_picture_is_enlarged_to_be_read(read):
    small = drawn.page_image(letter=50, size=(1700, 2200)).resize((680, 880), Image.Resampling.LANCZOS)
    page = read(drawn.png(small))
    assert [line.text for line in page.lines][:3] == list(drawn.LETTER[:3])


def test_a_photograph_is_turned_as_the_camera_says_and_seen_from_above(read):
    desk = Image.new("L", (2400, 3000), 70)
    paper = drawn.page_image(size=(1700, 2200))
    desk.paste(paper.rotate(4, expand=True, fillcolor=70), (300, 300))
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "Camera"
    page = read(drawn.jpeg(desk.rotate(90, expand=True), exif=exif))
    assert "Date of birth: 03/14/1962" in page.text
    assert page.width == pytest.approx(612)


def test_a_blank_page_is_blank_and_no_error(read):
    page = read(drawn.tiff(Image.new("L", (1728, 2156), 255)))
    assert page.is_blank


def test_a_page_that_cannot_be_decoded_has_a_problem_and_the_next_one_is_read(read):
    content = drawn.tiff(drawn.page_image(), drawn.page_image())
    from extractors.pages.tiff_directory import directories_of

    start = directories_of(content, 2)[0].offset
    broken = content[: start + 2] + b"\0" * 12 + content[start + 14 :]
    assert read(broken, 1).problem == "page_unreadable"
    assert "Adaeze" in read(broken, 2).text


def test_the_fax_machines_own_line_is_kept_out_of_the_text(read):
    image = drawn.page_image()
    top = drawn.page_image(
        ["03-Oct-2026 17:07   CEDAR HOLLOW FAMILY   360-555-0142   P. 2/3"], letter=26, left=20, top=14
    )
    page = read(drawn.tiff(Image.fromarray(np.minimum(np.asarray(image), np.asarray(top)))))
    assert page.fax_header is not None
    assert (page.fax_header.page, page.fax_header.page_count) == (2, 3)
    assert page.fax_header.sender_number == "360-555-0142"
    assert page.fax_header.sent.isoformat() == "2026-10-03"
    assert "17:07" not in page.text
    assert page.lines[0].text == "Cedar Hollow Family Medicine"


def test_a_letterhead_is_no_fax_header(read):
    page = read(drawn.tiff(drawn.page_image(["Cedar Hollow Family Medicine 360-555-0142", "Page 1 of 2"], top=150)))
    assert page.fax_header is None
    assert "360-555-0142" in page.text


@pytest.mark.parametrize(("stretch", "across"), [(0.5, 98), (1.0, 196)])
def test_boxes_to_tick_and_rulings_are_found(read, stretch, across):
    image = drawn.page_image(["      Urgent", "      Routine", "Signature"], left=200)
    draw = ImageDraw.Draw(image)
    for top in (224, 300):
        draw.rectangle((200, top, 230, top + 30), outline=0, width=4)
    draw.line((206, 230, 224, 248), fill=0, width=5)
    draw.line((206, 248, 224, 230), fill=0, width=5)
    draw.line((400, 420, 1400, 420), fill=0, width=4)
    draw.rectangle((200, 700, 1200, 1100), outline=0, width=4)
    page = read(drawn.tiff(image.resize((1728, round(2156 * stretch))), dpi=(204, across)))
    assert [box.is_ticked for box in page.check_boxes] == [True, False]
    assert "Urgent" in page.text
    assert sum(ruling.is_horizontal for ruling in page.rulings) == 3
    assert sum(not ruling.is_horizontal for ruling in page.rulings) == 2


def test_letters_are_no_boxes_to_tick(read):
    page = read(drawn.tiff(drawn.page_image(["BOLD DOOR PPO 0080 HMO", "D O 0 B 8 Q EPO ID"] * 4, letter=48)))
    assert page.check_boxes == ()


def test_the_picture_has_the_geometry_of_the_boxes(engine, settings):
    content = drawn.tiff(drawn.page_image(drawn.LETTER * 3).rotate(180), dpi=(204, 196))
    with open_file(content, name="fax", settings=settings) as file:
        page = recognise_page(file, 1, engine=engine, settings=settings)
        picture = page_picture(file, 1, settings=settings, notes=page.notes)
    word = next(word for word in page.words if word.text.startswith("XQW"))
    scale = picture.width / page.width
    cut = np.asarray(picture)[round(word.box.top * scale) : round(word.box.bottom * scale)]
    ink = (cut[:, round(word.box.left * scale) : round(word.box.right * scale)] < 128).mean()
    assert ink > 0.15
    assert picture.height / page.height == pytest.approx(scale, rel=0.01)


def test_two_recognitions_of_one_page_are_equal(read):
    content = drawn.tiff(drawn.page_image())
    assert read(content) == read(content)


def test_a_picture_with_several_frames_has_as_many_pages(engine, settings):
    content = io.BytesIO()
    frames = [drawn.page_image([f"Frame number {n}"], size=(900, 300), letter=60, left=60, top=90) for n in (1, 2)]
    frames[0].save(content, "GIF", save_all=True, append_images=frames[1:])
    with open_file(content.getvalue(), name="x.gif", settings=settings) as file:
        texts = [recognise_page(file, n, engine=engine, settings=settings).text for n in (1, 2)]
    assert ["number 1" in texts[0], "number 2" in texts[1]] == [True, True]


def photographed(paper, shade):
    """Return a sheet seen at a slant on a grey desk, under a light that falls off as `shade` says."""
    import cv2

    height, width = paper.height, paper.width
    corners = np.float32([[0, 0], [width, 0], [width, height], [0, height]])
    seen = np.float32([[260, 200], [1790, 150], [1880, 2350], [150, 2300]])
    view = cv2.getPerspectiveTransform(corners, seen)
    desk = cv2.warpPerspective(np.asarray(paper), view, (2000, 2500), borderValue=95, flags=cv2.INTER_AREA)
    return Image.fromarray((desk * shade(*np.mgrid[0:1:2500j, 0:1:2000j])).astype(np.uint8))


def test_a_sheet_with_a_corner_in_the_shade_is_seen_from_above(read):
    paper = drawn.page_image(drawn.LETTER, size=(1700, 2200), left=120, top=110)
    image = photographed(paper, lambda down, across: 1 - 0.62 * np.clip(1 - (down + across) / 0.7, 0, 1))
    page = read(drawn.jpeg(image))
    assert [line.text for line in page.lines] == list(drawn.LETTER)
    bottoms = [word.box.bottom for word in page.lines[4].words]
    assert max(bottoms) - min(bottoms) < 4


def test_the_outline_of_a_sheet_is_told_in_spite_of_shade_and_of_a_thumb_over_its_corner():
    from extractors.pages.paper import paper_corners

    image = photographed(Image.new("L", (1700, 2200), 250), lambda down, across: 1 - 0.5 * across)
    ImageDraw.Draw(image).ellipse((1700, 2150, 2000, 2500), fill=60)
    corners = paper_corners(np.asarray(image))
    assert corners == pytest.approx(np.float32([[260, 200], [1790, 150], [1880, 2350], [150, 2300]]), abs=25)


def test_a_picture_without_a_sheet_has_no_outline():
    from extractors.pages.paper import paper_corners

    assert paper_corners(np.full((900, 700), 128, np.uint8)) is None
    disc = Image.new("L", (900, 900), 60)
    ImageDraw.Draw(disc).ellipse((150, 150, 750, 750), fill=240)
    assert paper_corners(np.asarray(disc)) is None


@pytest.mark.parametrize("streak", [360, 405, 470])
def test_a_streak_down_the_whole_page_hides_no_letters(read, streak):
    pixels = drawn.pixels(drawn.two_tone(drawn.page_image(letter=30))).copy()
    pixels[np.random.default_rng(3).random(pixels.shape[0]) < 0.8, streak] = 0
    page = read(drawn.tiff(Image.fromarray(pixels)))
    assert [line.text for line in page.lines] == list(drawn.LETTER)
    assert page.rulings == ()


def test_an_upright_ruling_is_no_streak():
    from extractors.pages.streaks import streak_columns

    image = drawn.page_image()
    ImageDraw.Draw(image).line((500, 150, 500, 2000), fill=0, width=2)
    assert streak_columns(drawn.pixels(image)) == []
    ImageDraw.Draw(image).rectangle((800, 0, 840, 2156), fill=0)
    assert streak_columns(drawn.pixels(image)) == []


def test_a_page_sent_as_a_pattern_of_dots_is_read(read):
    grey = np.minimum(drawn.pixels(drawn.page_image()), 236)
    screen = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]]) * 16 + 8
    height, width = grey.shape
    page = read(
        drawn.tiff(
            Image.fromarray(np.where(grey > np.tile(screen, (height // 4, width // 4)), 255, 0).astype(np.uint8))
        )
    )
    assert "Member ID: XQW4471902" in page.text
