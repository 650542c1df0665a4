import numpy as np

from extractors.ocr import RecognisedWord
from extractors.pages.attempts import read_scan
from extractors.pages.scan import Scan
from extractors.pages.two_readings import is_doubtful, surer_words
from tests.pages import drawn_pages as drawn


def word(text, sure, left=0, right=None):
    return RecognisedWord(text, sure, left, 0, left + 10 * len(text) if right is None else right, 20)


def texts(words):
    return [each.text for each in words]


def test_the_surer_reading_of_a_place_is_taken():
    first = [word("Patlent", 0.5), word("Okafor", 0.9, 100)]
    second = [word("Patient", 0.9), word("0kafor", 0.6, 100)]
    assert texts(surer_words(first, second)) == ["Patient", "Okafor"]


def test_a_word_that_both_readings_have_is_as_sure_as_the_surer_of_them_and_not_more():
    assert surer_words([word("Dates", 0.6)], [word("Dates", 0.8)])[0].confidence == 0.8


def test_a_word_in_dispute_is_less_sure_than_the_reading_that_won():
    assert surer_words([word("Dalte", 0.6)], [word("Date:", 0.9)])[0].confidence < 0.9


def test_words_that_one_reading_runs_together_are_one_place():
    first = [word("360-555", 0.5, 0, 70), word("-0142", 0.6, 72, 120)]
    assert texts(surer_words(first, [word("360-555-0142", 0.8, 0, 120)])) == ["360-555-0142"]
    assert texts(surer_words([word("FAXTO", 0.4, 0, 90)], [word("FAX", 0.9, 0, 40), word("TO", 0.9, 55, 90)])) == [
        "FAX",
        "TO",
    ]


def test_what_only_one_reading_has_stays_unless_it_may_be_dirt():
    first, second = [word("Name", 0.3)], [word("Member", 0.8, 200), word("x", 0.9, 400), word("ovet", 0.3, 500)]
    assert texts(surer_words(first, second)) == ["Name", "Member"]
    assert surer_words(first, []) == first


def test_a_page_is_doubtful_where_many_letters_are_unsure():
    sure = [word("Patient", 0.95)] * 10
    assert not is_doubtful(sure)
    assert is_doubtful([*sure, word("Chronic back pain", 0.3)])
    assert not is_doubtful([])


def test_a_page_of_fine_rows_is_doubtful_sooner():
    words = [*[word("Patient", 0.95)] * 10, word("lDs", 0.3)]
    assert not is_doubtful(words)
    assert is_doubtful(words, is_fine=True)


class Engine:
    """Reads every page badly, and counts how often and how large it was shown."""

    def __init__(self):
        self.widths = []

    def recognise(self, image, dpi, *, is_sparse=False):
        self.widths += [] if is_sparse else [image.shape[1]]
        return [word("Patient", 0.95, 100), word("Okafor", 0.75, 200), word("lDs", 0.3, 300)]

    def read_again(self, image, words):
        return words


def widths_read(pixels, dpi_y):
    engine = Engine()
    read_scan(Scan(pixels, 204.0, dpi_y), engine)
    return engine.widths


def test_only_dirty_pages_and_standard_faxes_are_read_twice_and_fine_ones_larger():
    clean = drawn.pixels(drawn.two_tone(drawn.page_image())).copy()
    dirty = clean.copy()
    dirty[np.random.default_rng(7).random(clean.shape) < 0.002] = 0
    assert widths_read(clean, 196.0) == [1728]
    assert widths_read(np.ascontiguousarray(clean[::2]), 98.0) == [1728, 1728]
    first, second = widths_read(dirty, 196.0)
    assert second > 1.3 * first
