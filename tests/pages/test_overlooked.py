"""Short print that the engine overlooked is found by its ink, and nothing else is."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest

from extractors.ocr import RecognisedWord
from extractors.pages import attempts
from extractors.pages.attempts import read_picture
from extractors.pages.overlooked import MOST_PLACES, overlooked_words
from extractors.pages.scan import Scan
from extractors.pages.upright import upright_page

spec = importlib.util.spec_from_file_location("drawn_pages", Path(__file__).with_name("drawn_pages.py"))
drawn = importlib.util.module_from_spec(spec)
spec.loader.exec_module(drawn)


@pytest.fixture
def page_and_words(engine):
    page = upright_page(Scan(drawn.pixels(drawn.two_tone(drawn.page_image())), 204.0, 196.0))
    return page, read_picture(page.pixels, page.dpi, engine)


def test_a_page_read_whole_has_nothing_overlooked(page_and_words):
    assert overlooked_words(*page_and_words) == []


def test_a_word_that_was_dropped_is_a_place_without_text(page_and_words):
    page, words = page_and_words
    dropped = next(word for word in words if word.text == "Date")
    (place,) = overlooked_words(page, [word for word in words if word != dropped])
    assert (place.text, place.confidence) == ("", 0.0)
    assert place[2:] == pytest.approx(dropped[2:], abs=8)


def test_a_page_covered_with_marks_is_left_alone(page_and_words):
    page, words = page_and_words
    for mark in range(MOST_PLACES + 1):
        row, column = divmod(mark, 8)
        top, left = (1500 + 60 * row) // page.ink.scale, (150 + 180 * column) // page.ink.scale
        page.ink.mask[top : top + 10, left : left + 6] = 255
    assert np.count_nonzero(page.ink.mask)
    assert overlooked_words(page, words) == []


def test_what_no_second_reader_reads_is_no_word(engine, monkeypatch):
    monkeypatch.setattr(attempts, "overlooked_words", lambda *_: [RecognisedWord("", 0.0, 10, 10, 40, 20)])
    _, words = attempts.read_scan(Scan(drawn.pixels(drawn.two_tone(drawn.page_image())), 204.0, 196.0), engine)
    assert words
    assert all(word.text for word in words)
