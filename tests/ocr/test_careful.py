from types import SimpleNamespace

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from extractors.errors import EngineUnavailableError
from extractors.ocr import careful_engine, open_engine, second_reader_model, word_reader
from extractors.ocr.engine import RecognisedWord
from extractors.ocr.word_reader import WordReading
from extractors.pages.attempts import read_scan
from extractors.pages.scan import Scan
from extractors.settings import Settings

PAGE = np.full((400, 600), 255, np.uint8)
DOUBTFUL = RecognisedWord("14B.91", 0.6, 100, 100, 180, 120)


class SecondReader:
    def __init__(self, *reading):
        self.reading, self.pictures = WordReading(*reading), []

    def read(self, picture):
        self.pictures.append(picture)
        return self.reading


def read(monkeypatch, second, *words, timeout_seconds=60):
    monkeypatch.setattr(careful_engine, "WordReader", lambda: second)
    return careful_engine.CarefulEngine(None, timeout_seconds).read_again(PAGE, words)


def test_a_doubtful_word_becomes_what_the_surer_reader_says_in_its_place(monkeypatch):
    (word,) = read(monkeypatch, SecondReader("148.91", 0.99), DOUBTFUL)
    assert word.text == "148.91"
    assert word[2:] == DOUBTFUL[2:]
    assert DOUBTFUL.confidence < word.confidence < 0.99


def test_the_first_reading_stays_where_the_second_reader_sees_no_print(monkeypatch):
    assert read(monkeypatch, SecondReader("", 1.0), DOUBTFUL) == [DOUBTFUL]


OVERLOOKED = RecognisedWord("", 0.0, 20, 100, 50, 120)


@pytest.mark.parametrize("text", ["To:", "SENDER", "3"])
def test_print_that_the_engine_overlooked_is_read(monkeypatch, text):
    (word,) = read(monkeypatch, SecondReader(text, 0.99), OVERLOOKED)
    assert (word.text, word[2:]) == (text, OVERLOOKED[2:])


@pytest.mark.parametrize("reading", [("", 1.0), ("l", 0.99), ("0", 0.99), ("--", 0.99), ("bo", 0.8)])
def test_a_place_where_no_print_is_seen_for_certain_is_no_word(monkeypatch, reading):
    assert read(monkeypatch, SecondReader(*reading), OVERLOOKED) == []


def test_where_readers_differ_the_word_that_stays_is_less_sure(monkeypatch):
    (word,) = read(monkeypatch, SecondReader("Dkafor", 0.4), DOUBTFUL._replace(text="Okafor", confidence=0.88))
    assert word.text == "Okafor"
    assert word.confidence < 0.88


@pytest.mark.parametrize(
    ("first", "second", "right"),
    [
        (("NIIMBER", 0.6), ("NUMBER", 0.9), "NUMBER"),
        (("patient", 0.8), ("patlent", 0.9), "patient"),
        (("Sx:", 0.7), ("Sex:", 0.98), "Sex:"),
        (("Sm{th", 0.7), ("Smith", 0.9), "Smith"),
        (("Ave.", 0.88), ("Ave", 0.8), "Ave."),
        (("284095562", 0.9), ("2840955G2", 0.6), "284095562"),
    ],
)
def test_the_likelier_of_two_readings_is_taken(monkeypatch, first, second, right):
    (text, sure), other = first, SecondReader(*second)
    (word,) = read(monkeypatch, other, DOUBTFUL._replace(text=text, confidence=sure))
    assert word.text == right


@pytest.mark.parametrize("second", ["1204.50", "120450", "1,20450"])
def test_a_point_that_the_second_reader_overlooks_stays(monkeypatch, second):
    amount = DOUBTFUL._replace(text="1,204.50")
    assert read(monkeypatch, SecondReader(second, 1.0), amount) == [amount]


@pytest.mark.parametrize("second", ["Quinones", "Quiones"])
def test_an_accent_that_the_second_reader_does_not_know_stays(monkeypatch, second):
    name = DOUBTFUL._replace(text="Quiñones")
    assert read(monkeypatch, SecondReader(second, 1.0), name) == [name]


def test_a_number_must_be_surer_than_a_word_to_stay(monkeypatch):
    number, name = DOUBTFUL._replace(confidence=0.93), DOUBTFUL._replace(text="Okafor", confidence=0.93)
    second = SecondReader("x", 1.0)
    read(monkeypatch, second, number, name)
    assert len(second.pictures) == 1


@pytest.mark.parametrize("first", ["(148.91)", "T48.91"])
def test_a_diagnosis_code_keeps_its_letter_where_the_picture_leaves_room_for_it(monkeypatch, first):
    second = SecondReader("(148.91)", 0.95, "(I48.91)", 0.01)
    (word,) = read(monkeypatch, second, DOUBTFUL._replace(text=first))
    assert word.text == "(I48.91)"


@pytest.mark.parametrize(("lettered", "share"), [("I48.91", 0.0001), ("I48.00", 0.01), ("I48", 0.5), ("", 0.0)])
def test_an_amount_stays_an_amount(monkeypatch, lettered, share):
    (word,) = read(monkeypatch, SecondReader("148.91", 0.95, lettered, share), DOUBTFUL)
    assert word.text == "148.91"


def test_two_readers_that_agree_are_surer_than_either(monkeypatch):
    (word,) = read(monkeypatch, SecondReader(DOUBTFUL.text, 0.9), DOUBTFUL)
    assert word.text == DOUBTFUL.text
    assert 0.9 < word.confidence < 1


def test_the_second_reader_is_asked_about_doubtful_words_alone_and_sees_a_little_around_them(monkeypatch):
    sure, tick, dot = DOUBTFUL._replace(confidence=0.96), DOUBTFUL._replace(text="-/"), DOUBTFUL._replace(right=103)
    second = SecondReader("x", 1.0)
    corner = RecognisedWord("a1", 0.2, 0, 0, 20, 20)
    read(monkeypatch, second, sure, tick, dot, DOUBTFUL, corner)
    assert [picture.shape for picture in second.pictures] == [(24, 88), (22, 24)]


def test_reading_again_ends_at_the_time_limit(monkeypatch):
    with pytest.raises(TimeoutError):
        read(monkeypatch, SecondReader("x", 1.0), DOUBTFUL, timeout_seconds=-1)


@pytest.fixture(params=["onnxruntime", "rapidocr", "the model"])
def without_second_reader(request, monkeypatch):
    real = second_reader_model.find_spec

    def find_spec(name):
        if name == request.param:
            return None
        nowhere = SimpleNamespace(submodule_search_locations=["/nowhere"])
        return nowhere if request.param == "the model" else real(name)

    monkeypatch.setattr(second_reader_model, "find_spec", find_spec)


@pytest.mark.usefixtures("without_second_reader")
def test_where_the_second_reader_is_missing_the_message_says_what_to_install():
    with pytest.raises(EngineUnavailableError, match=r"pip install 'medoffice-flows\[careful\]'"):
        open_engine(Settings(careful=True))
    with pytest.raises(EngineUnavailableError, match=r"medoffice-flows\[careful\]"):
        word_reader.WordReader()


@pytest.mark.usefixtures("without_second_reader")
def test_where_the_second_reader_is_missing_pages_are_read_once():
    with open_engine(Settings()) as engine:
        assert not isinstance(engine, careful_engine.CarefulEngine)


needs_model = pytest.mark.skipif(second_reader_model.model_path() is None, reason="needs the extra `careful`")


@needs_model
@pytest.mark.parametrize(("careful", "is_read_twice"), [(None, True), (True, True), (False, False)])
def test_doubtful_words_are_read_twice_unless_the_settings_say_no(careful, is_read_twice):
    with open_engine(Settings(careful=careful)) as engine:
        assert isinstance(engine, careful_engine.CarefulEngine) == is_read_twice


def picture_of(text):
    image = Image.new("L", (60 + 30 * len(text), 80), 255)
    ImageDraw.Draw(image).text((30, 15), text, fill=0, font=ImageFont.load_default(44))
    return np.asarray(image)


@needs_model
def test_a_page_upside_down_is_turned_and_then_read_twice():
    lines = "Patient: Adaeze Okafor", "Date of birth: 03/14/1962", "Physical therapy without relief of pain"
    image = Image.new("L", (1700, 1500), 255)
    draw = ImageDraw.Draw(image)
    for row in range(20):
        draw.text((100, 80 + 65 * row), lines[row % 3], fill=0, font=ImageFont.load_default(36))
    scan = Scan(np.ascontiguousarray(np.rot90(np.asarray(image), 2)), 200, 200)
    with open_engine(Settings(careful=True)) as engine:
        page, words = read_scan(scan, engine)
    assert page.notes == ("turned_180",)
    assert [word.text for word in words[:3]] == lines[0].split()


@needs_model
@pytest.mark.parametrize("text", ["M54.16", "03/14/1962", "1234567893", "Okafor", "$1,204.50"])
def test_the_model_reads_a_word(text):
    reading = word_reader.WordReader().read(picture_of(text))
    assert reading.text == text
    assert reading.confidence > 0.9


@needs_model
@pytest.mark.parametrize(("text", "is_letter_likely"), [("I48.91", True), ("148.91", False), ("$110.00", False)])
def test_the_model_tells_a_letter_from_the_digit_that_looks_like_it(text, is_letter_likely):
    reading = word_reader.WordReader().read(picture_of(text))
    assert (reading.text.startswith("I") or reading.share > 0.001) == is_letter_likely


@needs_model
def test_the_model_sees_no_word_on_blank_paper():
    assert word_reader.WordReader().read(np.full((40, 120), 255, np.uint8)).text == ""


@needs_model
def test_a_page_is_read_alike_twice_and_by_either_engine():
    for engine in ("tesserocr", "pytesseract"):
        with open_engine(Settings(engine=engine, careful=True)) as opened:
            picture = picture_of("Okafor 284095562")
            words = opened.recognise(picture, 200)
            doubted = [word._replace(text=word.text.replace("0", "O"), confidence=0.3) for word in words]
            again = opened.read_again(picture, doubted)
            assert [word.text for word in again] == ["Okafor", "284095562"]
            assert opened.read_again(picture, doubted) == again
