import os

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from extractors.errors import EngineUnavailableError
from extractors.ocr import open_engine
from extractors.ocr.tesserocr_engine import words_of_tsv
from extractors.settings import Settings


def picture(text="Patient: Adaeze Okafor 03/14/1962"):
    image = Image.new("L", (1400, 300), 255)
    ImageDraw.Draw(image).text((60, 100), text, fill=0, font=ImageFont.load_default(48))
    return np.asarray(image)


@pytest.fixture(params=["tesserocr", "pytesseract"])
def engine(request):
    with open_engine(Settings(engine=request.param)) as opened:
        yield opened


def test_both_engines_read_words_with_boxes_and_confidence(engine):
    words = engine.recognise(picture(), 200)
    assert [word.text for word in words] == ["Patient:", "Adaeze", "Okafor", "03/14/1962"]
    assert all(0.5 < word.confidence <= 1 for word in words)
    assert all(60 <= word.left < word.right < 1400 and 90 < word.top < word.bottom < 200 for word in words)
    assert [word.left for word in words] == sorted(word.left for word in words)


def test_both_engines_say_how_to_turn_a_page(engine):
    image = Image.new("L", (1700, 1500), 255)
    draw = ImageDraw.Draw(image)
    for row in range(20):
        draw.text(
            (100, 80 + 65 * row), "Physical therapy without relief of pain", fill=0, font=ImageFont.load_default(36)
        )
    upright = np.asarray(image)
    assert engine.upright_turn(upright, 200) == 0
    for turn in (90, 180, 270):
        lying = np.ascontiguousarray(np.rot90(upright, turn // 90))
        assert engine.upright_turn(lying, 200) == turn


def test_an_empty_picture_has_no_words_and_needs_no_turn(engine):
    blank = np.full((400, 400), 255, np.uint8)
    assert engine.recognise(blank, 200) == []
    assert engine.upright_turn(blank, 200) == 0


def test_a_picture_is_read_the_same_after_another_one():
    with open_engine(Settings()) as engine:
        first = engine.recognise(picture(), 200)
        engine.recognise(picture("Something else 9982"), 200)
        assert engine.recognise(picture(), 200) == first


def test_a_command_that_does_not_start_is_unavailable():
    with pytest.raises(EngineUnavailableError):
        open_engine(Settings(engine="pytesseract", tesseract_command=os.devnull))


@pytest.mark.parametrize(
    "table", ["", "5\t1", "header\n4\t1\t1\t1\t1\t0\t0\t0\t9\t9\t-1\t", "5\t1\t1\t1\t1\t1\t1\t1\t1\t1\t95\t  "]
)
def test_rows_without_a_word_are_left_out(table):
    assert words_of_tsv(table) == []
