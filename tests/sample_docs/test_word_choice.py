"""The program that teaches the choice between two readers. Needs the fonts of sample_docs/README.md."""

import pytest

from extractors.ocr import second_reader_model
from extractors.ocr.word_choice import Weights, Word, evidence, own_weights
from sample_docs import word_choice
from sample_docs.layouts import known_layouts
from sample_docs.word_choice import Reading

PRINTED = {"a paper": frozenset({"number"}), "another": frozenset({"patient"})}
WORDS = {"number": 9, "patient": 9}


def of(first, second, truth):
    return Reading(Word(first, 0.7), Word(second, 0.8), truth, "a paper")


def test_what_known_words_tell_is_learnt_and_the_file_is_one_that_the_reader_loads(tmp_path, monkeypatch):
    readings = [of("NUMBER", "NUMBFR", "NUMBER"), of("patlent", "patient", "patient"), of("x", "y", "z")] * 5
    weights = word_choice.fitted(readings, WORDS, PRINTED)
    assert weights["first known"] < 0 < weights["second known"]
    word_choice.write(Weights(weights, frozenset(WORDS)), tmp_path / "choice.json")
    monkeypatch.setattr("extractors.ocr.word_choice.OWN_FILE", tmp_path / "choice.json")
    own_weights.cache_clear()
    assert own_weights() == Weights(weights, frozenset(WORDS))
    own_weights.cache_clear()


def test_the_weights_that_come_with_the_package_name_all_evidence():
    assert set(own_weights().evidence) == set(evidence(Word("a", 0.5), Word("b", 0.5), frozenset()))


@pytest.mark.skipif(second_reader_model.model_path() is None, reason="needs the extra `careful`")
def test_the_words_of_a_read_page_are_known_by_where_they_were_drawn():
    paper = next(each for each in known_layouts(word_choice.GROUP) if each.kind == "invoice")
    readings = list(word_choice.read_papers([paper]))
    truths = {word.text for page in word_choice._printed_pages(paper) for word in page}
    assert readings
    assert all(reading.truth in truths for reading in readings)
    assert sum(reading.truth in word_choice._texts(reading) for reading in readings) > len(readings) / 2
