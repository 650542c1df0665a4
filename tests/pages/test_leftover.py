"""What the engine's layout dropped is found again by its ink, and nothing else is."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from extractors.pages.attempts import read_picture
from extractors.pages.leftover import leftover_words, unread_places
from extractors.pages.scan import Scan
from extractors.pages.upright import upright_page

spec = importlib.util.spec_from_file_location("drawn_pages", Path(__file__).with_name("drawn_pages.py"))
drawn = importlib.util.module_from_spec(spec)
spec.loader.exec_module(drawn)


class NoEngine:
    """Fails the test that asks it."""

    def recognise(self, *_, **__):
        raise AssertionError("nothing was left to read")


def upright(image):
    return upright_page(Scan(drawn.pixels(drawn.two_tone(image)), 204.0, 196.0))


@pytest.fixture
def page_and_words(engine):
    page = upright(drawn.page_image())
    return page, read_picture(page.pixels, page.dpi, engine)


def test_a_page_read_whole_is_not_read_again(page_and_words):
    page, words = page_and_words
    assert leftover_words(page, words, NoEngine()) == []


def test_a_line_that_was_dropped_is_read_again_where_it_stands(page_and_words, engine):
    page, words = page_and_words
    top = next(word.top for word in words if word.text == "03/14/1962")
    dropped = [word for word in words if abs(word.top - top) < 20]
    found = leftover_words(page, [word for word in words if word not in dropped], engine)
    assert [word.text for word in found] == ["Date", "of", "birth:", "03/14/1962"]
    for word, first in zip(found, dropped, strict=True):
        assert word[2:] == pytest.approx(first[2:], abs=6)


def test_white_cells_and_specks_and_rules_are_not_taken_for_print():
    image = Image.new("L", drawn.FINE_FAX, 255)
    draw = ImageDraw.Draw(image)
    for top in range(200, 800, 60):
        draw.rectangle((150, top, 1500, top + 60), outline=0, width=3)
    draw.ellipse((200, 1000, 420, 1220), fill=0)
    draw.rectangle((600, 1100, 630, 1130), outline=0, width=4)
    page = upright(image)
    dirty = page.pixels.copy()
    dirty[np.random.default_rng(7).random(dirty.shape) < 0.001] = 0
    assert unread_places(page, []) == []
    assert leftover_words(upright(Image.fromarray(dirty)), [], NoEngine()) == []


def test_the_words_of_a_dropped_cell_are_found_beside_its_rules(engine):
    image = drawn.page_image(["Price", "Amount"], left=320, top=300)
    draw = ImageDraw.Draw(image)
    for top in (284, 360, 436):
        draw.line((300, top, 900, top), fill=0, width=3)
    for left in (300, 600, 900):
        draw.line((left, 284, left, 436), fill=0, width=3)
    page = upright(image)
    assert {word.text for word in leftover_words(page, [], engine)} == {"Price", "Amount"}
