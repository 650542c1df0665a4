import numpy as np
import pytest

from extractors.ocr import careful_engine
from extractors.ocr.engine import RecognisedWord
from extractors.ocr.torn_words import torn_word
from extractors.ocr.word_reader import WordReading

NUMBER = "269-555-0102"
PITCH, HEIGHT, TOP, LEFT = 16, 24, 100, 200


def row_of(print_):
    """A page with a block for each letter of the text, a gap for each blank."""
    page = np.full((300, 900), 255, np.uint8)
    for place, letter in enumerate(print_):
        if letter != " ":
            left = LEFT + PITCH * place
            page[TOP : TOP + HEIGHT, left : left + PITCH - 4] = 0
    return page


def word(text, place, confidence=0.6):
    left = LEFT + PITCH * place
    return RecognisedWord(text, confidence, left, TOP, left + PITCH * len(text) - 4, TOP + HEIGHT)


def test_a_word_with_unread_ink_beside_it_is_torn_and_all_its_pieces_are_found():
    words = [word("Fax", 0, 0.95), word("26", 5, 0.95), word("55-6162", 10)]
    torn = torn_word(2, words, row_of(f"Fax  {NUMBER}"))
    assert torn.pieces == (1, 2)
    assert torn.box == (LEFT + 5 * PITCH, TOP, LEFT + 17 * PITCH - 4, TOP + HEIGHT)


@pytest.mark.parametrize("ruled", [False, True])
def test_a_word_read_whole_is_not_torn_though_a_line_runs_below_it(ruled):
    page = row_of(NUMBER)
    if ruled:
        page[TOP + HEIGHT - 6 : TOP + HEIGHT - 4] = 0
    assert torn_word(0, [word(NUMBER, 0)], page) is None


def test_ink_further_away_than_letters_stand_from_each_other_is_another_word():
    assert torn_word(0, [word("55-0102", 7)], row_of("269    55-0102")) is None


class SecondReader:
    def __init__(self, text):
        self.text = text

    def read(self, picture):
        return WordReading(self.text, 0.99)


def read_again(monkeypatch, text, words, page):
    monkeypatch.setattr(careful_engine, "WordReader", lambda: SecondReader(text))
    return careful_engine.CarefulEngine(None, 60).read_again(page, words)


def test_the_pieces_of_a_torn_number_become_one_word(monkeypatch):
    words = [word("Fax", 0, 0.95), word("26", 5, 0.7), word("55-6162", 10), word("next", 20, 0.95)]
    found = read_again(monkeypatch, NUMBER, words, row_of(f"Fax  {NUMBER}   next"))
    assert [each.text for each in found] == ["Fax", NUMBER, "next"]
    assert found[1].confidence < 0.9


def test_words_between_which_ink_was_overlooked_are_not_run_together(monkeypatch):
    words = [word("Floor,", 0), word("MA", 10, 0.95)]
    found = read_again(monkeypatch, "Floor,by;MA", words, row_of("Floor,xxxxMA"))
    assert "MA" in [each.text for each in found]
