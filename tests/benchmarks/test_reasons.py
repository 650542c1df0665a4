"""Weights are fitted so that what tells right passages from others weighs, and words that tell nothing do not."""

from benchmarks.reasons.command import as_text
from benchmarks.reasons.examples import Example, Option
from benchmarks.reasons.fitting import fitted, is_right, right_on_others
from extractors.doctypes.referral_letter.reason import NOTHING


def paper(number):
    right = Option({"asks": 1.0, "word cough": float(number % 2)}, 1.0, True, False)
    other = Option({"formal": 1.0, "word cough": float(number % 2)}, 0.1, False)
    return Example(f"layout {number}", (other, right))


PAPERS = [paper(number) for number in range(20)]


def test_marks_of_right_passages_weigh_for_them():
    weights = fitted(PAPERS)
    assert weights["asks"] > 0 > weights["formal"]
    assert abs(weights.get("word cough", 0.0)) < 0.1


def test_papers_of_other_layouts_are_chosen_right():
    assert right_on_others(PAPERS) == 1.0


def test_nothing_weighs_between_right_passages_and_others():
    weights = fitted(PAPERS)
    assert weights["formal"] < weights[NOTHING] < weights["asks"]


def test_without_weights_a_paper_is_not_chosen_right():
    assert not is_right(PAPERS[0], {})


def test_weights_are_written_the_heaviest_first():
    rows = as_text({"a": 0.1, "b": -2.0}).splitlines()
    assert rows[-2:] == ["-2.00\tb", "0.10\ta"]
