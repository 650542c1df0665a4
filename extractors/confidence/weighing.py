"""From evidence to the probability that a value is right: how often its field and its rule are, then trees of facts."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter

import numpy as np
import numpy.typing as npt

from extractors.confidence.evidence import Evidence

LEAST, MOST = 0.001, 0.999
"""No value is said to be surely wrong or surely right."""
RATES = ("field_rate", "rule_rate")
"""Facts that come from how often values of the field, and by the rule, were right."""

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Trees:
    """Symmetric trees as arrays, a row a tree: facts (by column) asked for, limits, a leaf a pattern of answers."""

    facts: npt.NDArray[np.int64]
    limits: Floats
    leaves: Floats

    def odds(self, rows: Floats) -> Floats:
        """Return the sum of the trees' leaves for each row."""
        answers = rows[:, self.facts] > self.limits
        places = answers @ (1 << np.arange(self.facts.shape[1]))
        total: Floats = self.leaves[np.arange(len(self.leaves)), places].sum(axis=1)
        return total


@dataclass(frozen=True, slots=True)
class Rates:
    """Log odds of being right, by the last name of a field, by field, and by field and rule."""

    start: float
    names: Mapping[str, float]
    fields: Mapping[str, float]
    rules: Mapping[str, float]

    def of(self, evidence: Evidence) -> tuple[float, float]:
        """Return the log odds of the field and of the rule; of one never seen, those of the next more general."""
        name, field, rule = keys(evidence)
        by_field = self.fields.get(field, self.names.get(name, self.start))
        return by_field, self.rules.get(rule, by_field)


@dataclass(frozen=True, slots=True)
class Weighing:
    """How evidence is weighed: the facts in the order of the columns, rates, trees, and the line through their sum."""

    facts: tuple[str, ...]
    rates: Rates
    trees: Trees
    line: tuple[float, float]

    def confidences(self, evidence: Sequence[Evidence]) -> list[float]:
        """Return the probability that each value is right."""
        return probabilities(self.odds(evidence), self.line) if evidence else []

    def odds(self, evidence: Sequence[Evidence]) -> Floats:
        """Return the log odds of each value before the line puts them right."""
        return self.rates.start + self.trees.odds(self.rows(evidence))

    def rows(self, evidence: Sequence[Evidence]) -> Floats:
        """Return the evidence as numbers, a value a row."""
        chosen = itemgetter(*self.facts)
        return np.array([(*chosen(one.facts), *self.rates.of(one)) for one in evidence], dtype=np.float64)


def probabilities(odds: Floats, line: tuple[float, float]) -> list[float]:
    """Return the probabilities that log odds come to, along a line of slope and shift."""
    slope, shift = line
    said = 1 / (1 + np.exp(-(slope * odds + shift)))
    return [round(min(max(share, LEAST), MOST), 4) for share in said.tolist()]


def keys(evidence: Evidence) -> tuple[str, str, str]:
    """Return what a value is counted by: its field's last name, its field, its field and the rule's certainty.

    >>> keys(Evidence("invoice", "items[2].amount", 0.85, {}))
    ('amount', 'invoice.items[].amount', 'invoice.items[].amount 0.85')
    """
    field = f"{evidence.kind}.{re.sub(r'[0-9]+', '', evidence.path)}"
    return field.removesuffix("[]").rpartition(".")[2], field, f"{field} {evidence.certainty:.2f}"
