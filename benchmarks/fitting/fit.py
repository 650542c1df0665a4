"""Fits how evidence is weighed, and judges it on layouts that it was not fitted by."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

import numpy as np

from benchmarks.fitting.cases import Case, GivenValue
from benchmarks.fitting.rates import Counts
from benchmarks.fitting.trees import Floats, Growth, grow
from extractors.confidence.weighing import RATES, Trees, Weighing, probabilities

FOLDS = 5
GROWTH = Growth(trees=200, depth=4, rate=0.08, steady=40.0, features_share=0.3)
SPEAKS_FOR = (
    "word_least",
    "word_mean",
    "digits_least",
    "page_read",
    "certainty",
    "printed_again",
    "format",
    "sum",
    *RATES,
)
SPEAKS_AGAINST = ("page_doubtful", "problems_here", "unusual_words")
"""Facts of which more makes a value no less likely, or no more likely, to be right."""


@dataclass(frozen=True, slots=True)
class Judged:
    """Cases with the confidence of each of their values, given by weights that their layouts had no part in."""

    case: Case
    confidences: list[float]

    def is_filed(self, threshold: float) -> bool:
        """Tell whether the document is filed: no error was found, and every value is at or above the threshold."""
        return not self.case.has_error and min(self.confidences, default=0.0) >= threshold


def fitted(cases: Sequence[Case], others: Sequence[Case]) -> tuple[Weighing, list[Judged]]:
    """Return the weighing fitted to cases (and helped by others, of layouts that rules were written by).

    The line through the log odds, and the confidences of the cases that are returned with it, come from weights
    fitted without the fold of layouts that a case is in.
    """
    held_out = dict(_held_out_odds(cases, others))
    line = _line([(held_out[index], case) for index, case in enumerate(cases)])
    weighing = _with_line(_weighing([*cases, *others]), line)
    judged = [Judged(case, probabilities(held_out[index], line)) for index, case in enumerate(cases)]
    return weighing, judged


def judged_by(weighing: Weighing, cases: Sequence[Case]) -> list[Judged]:
    """Return cases of layouts that the weighing was not fitted by, with the confidences of their values."""
    return [Judged(case, weighing.confidences([value.evidence for value in case.values])) for case in cases]


def _held_out_odds(cases: Sequence[Case], others: Sequence[Case]) -> Iterator[tuple[int, Floats]]:
    for fold in range(FOLDS):
        weighing = _weighing([*(case for case in cases if _fold(case) != fold), *others])
        for index, case in enumerate(cases):
            if _fold(case) == fold:
                yield index, _odds(weighing, case)


def _fold(case: Case) -> int:
    return sha256(f"fold {case.layout}".encode()).digest()[0] % FOLDS


def _weighing(cases: Sequence[Case]) -> Weighing:
    """Return the weighing that fits cases best, its line still straight."""
    judged = [(value, case.layout) for case in cases for value in case.values if value.is_right is not None]
    values, layouts = [value for value, _ in judged], [layout for _, layout in judged]
    counts = Counts(values, layouts)
    rates, facts = counts.rates(), tuple(sorted(values[0].evidence.facts))
    rows = np.hstack([_facts(values, facts), counts.rows(values, layouts)])
    right, weights = np.array([float(bool(v.is_right)) for v in values]), np.array([v.weight for v in values])
    columns = (*facts, *RATES)
    rising = {columns.index(name): 1 for name in SPEAKS_FOR} | {columns.index(name): -1 for name in SPEAKS_AGAINST}
    grown = grow(rows, right, weights, start=rates.start, rising=rising, growth=GROWTH)
    trees = Trees(
        np.array([tree.features for tree in grown]),
        np.round(np.array([tree.limits for tree in grown]), 5),
        np.round(np.array([tree.leaves for tree in grown]), 5),
    )
    return Weighing(facts, rates, trees, (1.0, 0.0))


def _facts(values: Sequence[GivenValue], facts: Sequence[str]) -> Floats:
    return np.array([[float(value.evidence.facts[name]) for name in facts] for value in values])


def _odds(weighing: Weighing, case: Case) -> Floats:
    if not case.values:
        return np.zeros(0)
    return weighing.odds([value.evidence for value in case.values])


def _line(judged: Sequence[tuple[Floats, Case]]) -> tuple[float, float]:
    """Return slope and shift of the log odds that fit best which values are right (Platt 1999), by Newton's method."""
    rows = [
        (odds, float(value.is_right), value.weight)
        for all_odds, case in judged
        for odds, value in zip(all_odds, case.values, strict=True)
        if value.is_right is not None
    ]
    odds, right, weights = np.array(rows).T
    inputs, line = np.stack([odds, np.ones_like(odds)]), np.array([1.0, 0.0])
    for _ in range(30):
        said = 1 / (1 + np.exp(-(line @ inputs)))
        bend = (inputs * (weights * said * (1 - said))) @ inputs.T
        line = line + np.linalg.solve(bend, inputs @ (weights * (right - said)))
    return round(float(line[0]), 4), round(float(line[1]), 4)


def _with_line(weighing: Weighing, line: tuple[float, float]) -> Weighing:
    return Weighing(weighing.facts, weighing.rates, weighing.trees, line)
