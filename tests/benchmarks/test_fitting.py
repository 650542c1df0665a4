"""Fitting confidences: trees that learn what bears on being right, and thresholds that are judged honestly."""

import numpy as np
import pytest

from benchmarks.fitting.cases import Case, GivenValue
from benchmarks.fitting.fit import Judged
from benchmarks.fitting.rates import Counts
from benchmarks.fitting.steps import filing_steps
from benchmarks.fitting.trees import Growth, grow, log_odds
from benchmarks.halves import HALVES, half_of
from benchmarks.scoring import Score
from benchmarks.scoring.diagram import reliability_diagram
from extractors.confidence.evidence import Evidence

GROWTH = Growth(trees=40, depth=3, rate=0.2, steady=5.0, features_share=1.0)


@pytest.fixture(scope="module")
def sample():
    chance = np.random.default_rng(7)
    rows = chance.random((3000, 3))
    odds = 4 * rows[:, 0] - 3 * (rows[:, 1] > 0.7)
    right = (chance.random(3000) < 1 / (1 + np.exp(-odds))).astype(float)
    return rows, right


def probabilities(sample, **more):
    rows, right = sample
    trees = grow(rows, right, np.ones(len(rows)), start=0.0, rising=more.get("rising", {}), growth=GROWTH)
    return trees, 1 / (1 + np.exp(-log_odds(rows, trees, 0.0)))


def test_trees_learn_what_bears_on_being_right(sample):
    _, said = probabilities(sample)
    rows, right = sample
    for low in (0.0, 0.5):
        chosen = (rows[:, 0] >= low) & (rows[:, 0] < low + 0.5)
        assert said[chosen].mean() == pytest.approx(right[chosen].mean(), abs=0.03)
    assert said[rows[:, 1] > 0.7].mean() < said[rows[:, 1] <= 0.7].mean() - 0.2


def test_the_same_cases_grow_the_same_trees(sample):
    assert probabilities(sample)[0] == probabilities(sample)[0]


@pytest.mark.parametrize("direction", [1, -1])
def test_what_can_only_speak_for_a_value_never_speaks_against_it(sample, direction):
    trees, _ = probabilities(sample, rising={0: direction, 1: 1})
    row = np.column_stack([np.linspace(0, 1, 50), np.full(50, 0.5), np.full(50, 0.5)])
    assert (direction * np.diff(log_odds(row, trees, 0.0)) >= -0.002).all()


def given(is_right=True, *, path="total", certainty=0.9, is_required=False):
    return GivenValue(Evidence("invoice", path, certainty, {}), is_right, is_required, 1.0)


def test_a_layout_has_no_part_in_the_rate_that_its_own_values_are_judged_by():
    values = [given(is_right=False)] * 20 + [given()] * 200
    counts = Counts(values, ["bad"] * 20 + ["good"] * 200)
    ((of_field, of_rule),) = counts.rows([given()], ["bad"])
    assert of_rule >= of_field > counts.rates().fields["invoice.total"]


def judged(confidence, *, right=10, wrong=0, has_error=False, layout="plain"):
    values = (*[given()] * right, *[given(is_right=False, is_required=True)] * wrong)
    case = Case(layout, "fine_fax", "invoice", has_error, values)
    return Judged(case, [confidence] * len(values))


def test_steps_count_the_wrong_among_values_filed_at_each_threshold():
    documents = [judged(0.9)] * 30 + [judged(0.5, right=5, wrong=5)] * 30 + [judged(0.99, has_error=True)] * 40
    low, high = filing_steps(documents)
    assert (low.confidence, high.confidence) == (0.5, 0.9)
    assert (low.filed, high.filed) == (0.6, 0.3)
    assert high.wrong == pytest.approx(0.1)
    assert high.wrong < low.wrong < low.required_wrong


def test_wrong_values_are_never_thought_fewer_than_the_confidences_say():
    (lucky,), (unlucky,) = filing_steps([judged(0.9)] * 20), filing_steps([judged(0.9, right=5, wrong=5)] * 20)
    assert lucky.wrong == pytest.approx(0.1)
    assert unlucky.wrong == pytest.approx(0.5)


def test_layouts_that_differ_are_a_reason_to_be_careful():
    alike = [judged(0.9, right=9, wrong=1, layout=f"layout {number}") for number in range(20)]
    apart = [
        judged(0.9, right=10 - wrong, wrong=wrong, layout=f"layout {n}") for n, wrong in enumerate([10, 10, *[0] * 18])
    ]
    (same,), (different,) = filing_steps(alike), filing_steps(apart)
    assert same.wrong == pytest.approx(0.1)
    assert different.wrong > 0.15


def test_a_layout_stays_in_its_half():
    halves = [half_of(f"layout {number}") for number in range(400)]
    assert set(halves) == set(HALVES)
    assert halves == [half_of(f"layout {number}") for number in range(400)]
    assert 150 < halves.count("fit") < 250


def test_the_diagram_has_a_panel_for_each_group_that_has_values():
    total = Score()
    total.calibrations["all", "all"].points += [(0.95, True), (0.9, False), (0.2, False)]
    total.calibrations["doctype", "lab <report>"].points += [(0.95, True)]
    assert total.calibrations["form", "docx"].points == []
    picture = reliability_diagram(total)
    assert picture.count("<g ") == 2
    assert "all: 3 values" in picture
    assert "lab &lt;report&gt;" in picture
