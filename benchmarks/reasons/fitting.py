"""Weights that make the right passage of each paper the likeliest: a softmax over passages, with a penalty."""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from benchmarks.reasons.examples import Example, Option
from extractors.doctypes.referral_letter.reason import NOTHING

Numbers = npt.NDArray[np.float32]
Fit = Callable[[Sequence[Example]], dict[str, float]]
FEWEST_LAYOUTS, FEWEST_FOR_WORDS = 3, 6
"""Layouts on which a mark, or a single word, must stand to be given a weight."""
PENALTY, PENALTY_OF_WORDS = 0.7, 1.4
STEPS, FIRST_STEP, LAST_STEP = 80, 0.08, 0.002
OF_A_WORD = ("word ", "first ", "label word ")
FOLDS = 5
TIGHT = 4
"""How much a right passage that is just the reason is preferred to one that holds more."""
LEAST = 0.05
"""The least weight that is kept."""
_SLOW, _SLOWER = 0.9, 0.99
"""How much of the gradient's mean and of its square's each step keeps."""


@dataclass(frozen=True, slots=True)
class Table:
    """Every passage a row, every mark a column; `starts` has each paper's first row, and the end."""

    marks: Numbers
    goal: Numbers
    starts: npt.NDArray[np.intp]
    shares: Numbers

    @property
    def papers(self) -> npt.NDArray[np.intp]:
        """Return for each row the number of its paper."""
        return np.repeat(np.arange(len(self.starts) - 1), np.diff(self.starts))


def fitted(examples: Sequence[Example]) -> dict[str, float]:
    """Return the weight of each mark, without those that hardly weigh."""
    weights = weights_of_marks(examples)
    return weights | {NOTHING: nothing(examples, weights)}


def weights_of_marks(examples: Sequence[Example], steps: int = STEPS) -> dict[str, float]:
    """Return the weight of each mark by which the right option of each paper is the likeliest."""
    names = _names(examples)
    found = zip(names, _fit(_table(examples, names), _penalties(names), steps), strict=True)
    return {name: float(weight) for name, weight in found if abs(weight) >= LEAST}


def nothing(examples: Sequence[Example], weights: dict[str, float]) -> float:
    """Return the weight of a paper's telling no reason: the middle between the best passages with and without it."""
    best = [max(weight_of(option, weights) for option in example.options) for example in examples]
    apart = [[weight_of(option, weights) for option in e.options if option.is_apart] for e in examples]
    others = [max(found) for found in apart if found]
    return float(np.median(best) + np.median(others)) / 2


def weight_of(option: Option, weights: dict[str, float]) -> float:
    """Return the weight of a passage."""
    return sum(weights.get(name, 0.0) * amount for name, amount in option.marks.items())


def right_on_others(examples: Sequence[Example], fit: Fit = fitted) -> float:
    """Return the share of papers chosen right by weights fitted to the papers of other layouts."""
    layouts = sorted({example.layout for example in examples})
    fold = {layout: at % FOLDS for at, layout in enumerate(np.random.default_rng(1).permutation(layouts).tolist())}
    right = 0
    for number in range(FOLDS):
        weights = fit([example for example in examples if fold[example.layout] != number])
        right += sum(is_right(example, weights) for example in examples if fold[example.layout] == number)
    return right / len(examples)


def is_right(example: Example, weights: dict[str, float]) -> bool:
    """Tell whether the passage that weighs most is the reason."""
    return max(example.options, key=lambda option: weight_of(option, weights)).is_right


def _names(examples: Sequence[Example]) -> list[str]:
    """Return the marks that stand on enough layouts."""
    layouts: defaultdict[str, set[str]] = defaultdict(set)
    for example in examples:
        for option in example.options:
            for name in option.marks:
                layouts[name].add(example.layout)
    return sorted(name for name, found in layouts.items() if len(found) >= _fewest(name))


def _fewest(name: str) -> int:
    return FEWEST_FOR_WORDS if name.startswith(OF_A_WORD) else FEWEST_LAYOUTS


def _penalties(names: Sequence[str]) -> Numbers:
    return np.array([PENALTY_OF_WORDS if name.startswith(OF_A_WORD) else PENALTY for name in names], np.float32)


def _table(examples: Sequence[Example], names: Sequence[str]) -> Table:
    """Return the papers' passages; many papers of one layout count as the root of their number."""
    columns = {name: at for at, name in enumerate(names)}
    options = [option for example in examples for option in example.options]
    marks = np.zeros((len(options), len(names)), np.float32)
    for row, option in enumerate(options):
        for name, amount in option.marks.items():
            if name in columns:
                marks[row, columns[name]] = amount
    goal = np.array([option.nearness**TIGHT * option.is_right for option in options], np.float32)
    starts = np.cumsum([0, *(len(example.options) for example in examples)])
    count = Counter(example.layout for example in examples)
    return Table(marks, goal, starts, np.array([count[e.layout] ** -0.5 for e in examples], np.float32))


def _fit(table: Table, penalties: Numbers, steps: int) -> Numbers:
    """Return the weights after all steps (Adam)."""
    weights = np.zeros(table.marks.shape[1], np.float32)
    mean: npt.NDArray[np.floating] = np.zeros_like(weights)
    square: npt.NDArray[np.floating] = np.zeros_like(weights)
    columns = np.ascontiguousarray(table.marks.T)
    for step in range(steps):
        slope = columns @ _surplus(table, weights) + penalties * weights
        mean = _SLOW * mean + (1 - _SLOW) * slope
        square = _SLOWER * square + (1 - _SLOWER) * slope**2
        size = FIRST_STEP * (1 - step / steps) + LAST_STEP
        scale = np.sqrt(square / (1 - _SLOWER ** (step + 1))) + 1e-8
        weights = (weights - size * mean / (1 - _SLOW ** (step + 1)) / scale).astype(np.float32)
    return weights


def _surplus(table: Table, weights: Numbers) -> Numbers:
    """Return for each passage by how much its share is above what it should be."""
    papers, firsts = table.papers, table.starts[:-1]
    weight = table.marks @ weights
    share = np.exp(weight - np.maximum.reduceat(weight, firsts)[papers])
    wanted = share * table.goal
    share /= np.add.reduceat(share, firsts)[papers]
    wanted /= np.maximum(np.add.reduceat(wanted, firsts), 1e-30)[papers]
    surplus: Numbers = ((share - wanted) * table.shares[papers]).astype(np.float32)
    return surplus
