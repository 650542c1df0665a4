"""From evidence to probabilities, and the file that says how."""

import json
from itertools import pairwise

import pytest

from extractors import pipeline
from extractors.classify import classify
from extractors.confidence import value_threshold
from extractors.confidence.calibration import OWN_FILE, VERSION, load_calibration, own_calibration
from extractors.confidence.evidence import Evidence, evidence_of
from extractors.confidence.filing import Filing, Step
from extractors.errors import SettingsError
from extractors.settings import Settings
from tests.confidence.test_evidence import LETTER
from tests.doctypes.typed_referrals import TODAY, paper

WEIGHING = own_calibration().weighing


@pytest.fixture(scope="module")
def evidence():
    document = paper(LETTER)
    kind = classify(document)
    extraction, problems = pipeline.checked(document, kind, today=TODAY, settings=Settings())
    return evidence_of(document, kind, extraction, problems, today=TODAY)


def changed(one, **facts):
    return Evidence(one.kind, one.path, one.certainty, {**one.facts, **facts})


def test_confidences_are_probabilities_short_of_certainty(evidence):
    confidences = WEIGHING.confidences(evidence)
    assert len(confidences) == len(evidence) > 10
    assert all(0 < confidence < 1 for confidence in confidences)


@pytest.mark.parametrize("fact", ["word_least", "word_mean", "digits_least", "certainty"])
def test_better_reading_never_makes_a_value_less_likely(evidence, fact):
    for one in evidence:
        rising = WEIGHING.confidences([changed(one, **{fact: sure / 20}) for sure in range(21)])
        assert all(later >= earlier - 0.001 for earlier, later in pairwise(rising))


def test_words_that_are_hardly_read_make_every_value_less_likely(evidence):
    bad = {"word_least": 0.2, "word_mean": 0.2, "digits_least": 0.2}
    for one in evidence:
        sure, unsure = WEIGHING.confidences([one, changed(one, **bad)])
        assert unsure <= sure
    assert min(WEIGHING.confidences([changed(one, **bad) for one in evidence])) < 0.8


def test_a_failing_format_lowers_and_a_second_print_does_not(evidence):
    for one in evidence:
        good, bad = WEIGHING.confidences([changed(one, format=1), changed(one, format=-1, problems_here=1)])
        once, twice = WEIGHING.confidences([changed(one, printed_again=0), changed(one, printed_again=3)])
        assert bad <= good
        assert twice >= once


def test_a_wrong_check_digit_lowers_the_number_on_a_paper():
    path = "referring_provider.npi"
    good = pipeline.read(paper(LETTER), today=TODAY, settings=Settings()).readings[path]
    wrong = LETTER.replace("1157178454", "1157178453")
    bad = pipeline.read(paper(wrong), today=TODAY, settings=Settings()).readings[path]
    assert bad.confidence < good.confidence


def test_a_field_never_seen_is_taken_for_one_of_its_name_or_for_any(evidence):
    one = evidence[0]
    known, all_ = WEIGHING.rates.names["npi"], WEIGHING.rates.start
    assert WEIGHING.rates.of(Evidence("new_kind", "surgeon.npi", 0.5, one.facts)) == (known, known)
    assert WEIGHING.rates.of(Evidence("new_kind", "ward.bed", 0.5, one.facts)) == (all_, all_)
    (confidence,) = WEIGHING.confidences([Evidence("new_kind", "ward.bed", 0.5, one.facts)])
    assert 0 < confidence < 1


def test_the_same_paper_gives_the_same_bytes():
    answers = {pipeline.read(paper(LETTER), today=TODAY, settings=Settings()).model_dump_json() for _ in range(3)}
    assert len(answers) == 1


def test_the_file_is_written_as_it_is_read():
    assert load_calibration(OWN_FILE).as_json() == OWN_FILE.read_text(encoding="utf-8")


def test_the_file_says_by_what_it_was_fitted():
    fitted = own_calibration().fitted
    assert fitted["by"].startswith("medoffice-flows ")
    assert fitted["layouts"] > 20


def test_a_calibration_of_another_version_is_refused_by_its_version(tmp_path):
    other = tmp_path / "calibration.json"
    other.write_text(json.dumps({**json.loads(OWN_FILE.read_text()), "version": VERSION + 1}))
    with pytest.raises(SettingsError, match=f"version {VERSION + 1}"):
        load_calibration(other)


def test_a_calibration_that_weighs_a_fact_nobody_tells_is_refused_by_its_version(evidence):
    one = evidence[0]
    less = Evidence(one.kind, one.path, one.certainty, {k: v for k, v in one.facts.items() if k != "word_least"})
    with pytest.raises(SettingsError, match=f"version {VERSION}.* word_least"):
        own_calibration().confidences([less])


@pytest.mark.parametrize("text", ["", "[1]", "{}"])
def test_a_file_that_is_no_calibration_is_named(tmp_path, text):
    other = tmp_path / "mine.json"
    other.write_text(text)
    with pytest.raises(SettingsError, match=r"mine\.json"):
        load_calibration(other)


STEPS = Filing((Step(0.5, 0.05, 0.05, 0.6), Step(0.8, 0.02, 0.02, 0.3), Step(0.9, 0.004, 0.0, 0.1)))


def test_the_threshold_falls_with_the_errors_that_are_allowed():
    assert [STEPS.threshold(target) for target in (0.1, 0.03, 0.005, 0.001)] == [0.5, 0.8, 0.9, 0.999]


def test_without_steps_every_value_must_be_as_sure_as_all_together():
    assert Filing(()).threshold(0.005) == 0.995


def test_a_threshold_set_by_hand_wins_over_the_target():
    assert value_threshold(Settings(value_threshold=0.4, target_error_rate=0.001)) == 0.4
    strict, lenient = (value_threshold(Settings(target_error_rate=rate)) for rate in (0.001, 0.2))
    assert strict > lenient


def test_a_document_is_filed_only_when_every_value_reaches_the_threshold():
    settings = Settings(value_threshold=0.9)
    assert pipeline.disposition([], [0.95, 0.9], settings) == "file"
    assert pipeline.disposition([], [0.95, 0.89], settings) == "review"
