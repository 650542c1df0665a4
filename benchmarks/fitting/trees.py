"""Gradient-boosted symmetric trees for a probability: every level of a tree asks one question of all values.

The trees are those of CatBoost (Prokhorenkova et al. 2018): small, quick to evaluate as arrays, and slow to learn a
chance by heart. Facts of which more can only speak for a value stay so: their questions never lower a leaf.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
Chosen = npt.NDArray[np.bool_]

ROUNDS = 8
"""How often pairs of leaves in the wrong order are given their mean, before what is left is put in order outright."""


@dataclass(frozen=True, slots=True)
class Growth:
    """How trees are grown. `steady` is what holds leaves of few values near zero."""

    trees: int = 200
    depth: int = 4
    rate: float = 0.06
    steady: float = 30.0
    bins: int = 24
    features_share: float = 0.5
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Tree:
    """Questions (feature above limit), lowest bit first, and a value for each pattern of answers."""

    features: tuple[int, ...]
    limits: tuple[float, ...]
    leaves: tuple[float, ...]


def grow(  # noqa: PLR0913 - by name only
    rows: Floats,
    right: Floats,
    weights: Floats,
    *,
    start: float,
    rising: Mapping[int, int],
    growth: Growth,
) -> list[Tree]:
    """Return trees whose sum, added to `start`, is the log odds of being right.

    `rising` names the features (by column) with which the odds may only rise (1) or only fall (-1).
    """
    edges = [_edges(rows[:, column], growth.bins) for column in range(rows.shape[1])]
    binned = np.stack([np.searchsorted(edge, rows[:, c], side="left") for c, edge in enumerate(edges)], axis=1)
    chance = np.random.default_rng(growth.seed)
    odds = np.full(len(rows), start)
    trees = []
    for _ in range(growth.trees):
        said = 1 / (1 + np.exp(-odds))
        slope, bend = weights * (right - said), weights * said * (1 - said)
        asked: Chosen = np.less(chance.random(rows.shape[1]), growth.features_share)
        tree, places = _tree(binned, edges, slope, bend, asked=asked, rising=rising, growth=growth)
        trees.append(tree)
        odds += np.asarray(tree.leaves)[places]
    return trees


def log_odds(rows: Floats, trees: Sequence[Tree], start: float) -> Floats:
    """Return the log odds that trees give to rows."""
    odds = np.full(len(rows), start)
    for tree in trees:
        odds += np.asarray(tree.leaves)[_places(rows, tree)]
    return odds


def _places(rows: Floats, tree: Tree) -> Integers:
    answers = rows[:, tree.features] > np.asarray(tree.limits)
    return answers @ (1 << np.arange(len(tree.features)))


def _edges(values: Floats, bins: int) -> Floats:
    """Return limits that part the values into bins of about as many each."""
    known = np.unique(values)
    if len(known) <= bins:
        return (known[:-1] + known[1:]) / 2
    return np.unique(np.quantile(values, np.linspace(0, 1, bins + 1)[1:-1]))


def _tree(  # noqa: PLR0913 - by name only
    binned: Integers,
    edges: Sequence[Floats],
    slope: Floats,
    bend: Floats,
    *,
    asked: Chosen,
    rising: Mapping[int, int],
    growth: Growth,
) -> tuple[Tree, Integers]:
    places = np.zeros(len(binned), dtype=np.int64)
    questions: list[tuple[int, int]] = []
    for level in range(growth.depth):
        column, limit = _best_question(binned, edges, slope, bend, places, 1 << level, asked, growth)
        places += (binned[:, column] > limit) << level
        questions.append((column, limit))
    leaves = _leaves(slope, bend, places, questions, rising, growth)
    limits = tuple(float(edges[column][limit]) for column, limit in questions)
    return Tree(tuple(column for column, _ in questions), limits, tuple(leaves.tolist())), places


def _best_question(  # noqa: PLR0913, PLR0917
    binned: Integers,
    edges: Sequence[Floats],
    slope: Floats,
    bend: Floats,
    places: Integers,
    leaves: int,
    asked: Chosen,
    growth: Growth,
) -> tuple[int, int]:
    """Return the column and the bin after which a cut of every leaf gains most."""
    best, question = -np.inf, (0, 0)
    for column, edge in enumerate(edges):
        if not asked[column] or not len(edge):
            continue
        width = len(edge) + 1
        at = places * width + binned[:, column]
        up, weight = (_sums(at, part, leaves * width).reshape(leaves, width) for part in (slope, bend))
        gain = _gain(up, weight, growth.steady)
        limit = int(np.argmax(gain))
        if gain[limit] > best:
            best, question = float(gain[limit]), (column, limit)
    return question


def _gain(up: Floats, weight: Floats, steady: float) -> Floats:
    left_up, left_weight = up.cumsum(axis=1)[:, :-1], weight.cumsum(axis=1)[:, :-1]
    right_up, right_weight = up.sum(axis=1, keepdims=True) - left_up, weight.sum(axis=1, keepdims=True) - left_weight
    gains: Floats = (left_up**2 / (left_weight + steady) + right_up**2 / (right_weight + steady)).sum(axis=0)
    return gains


def _sums(places: Integers, amounts: Floats, count: int) -> Floats:
    return np.bincount(places, amounts, count).astype(np.float64)


def _leaves(  # noqa: PLR0913, PLR0917
    slope: Floats,
    bend: Floats,
    places: Integers,
    questions: Sequence[tuple[int, int]],
    rising: Mapping[int, int],
    growth: Growth,
) -> Floats:
    count = 1 << len(questions)
    weight = _sums(places, bend, count) + growth.steady
    leaves = growth.rate * _sums(places, slope, count) / weight
    directions = [(level, rising[column]) for level, (column, _) in enumerate(questions) if column in rising]
    for _ in range(ROUNDS if directions else 0):
        for level, direction in directions:
            low, high = _pairs(count, level, direction)
            wrong = leaves[high] < leaves[low]
            _level_out(leaves, weight, low[wrong], high[wrong])
    for level, direction in directions:
        low, high = _pairs(count, level, direction)
        leaves[high] = np.maximum(leaves[high], leaves[low])
    return leaves


def _pairs(count: int, level: int, direction: int) -> tuple[Integers, Integers]:
    """Return the pairs of leaves that differ in one answer alone, first those that must not be higher."""
    without = np.array([leaf for leaf in range(count) if not leaf >> level & 1])
    having = without + (1 << level)
    return (without, having) if direction > 0 else (having, without)


def _level_out(leaves: Floats, weight: Floats, low: Integers, high: Integers) -> None:
    """Give both leaves of each pair their mean."""
    mean = (leaves[low] * weight[low] + leaves[high] * weight[high]) / (weight[low] + weight[high])
    leaves[low], leaves[high] = mean, mean
