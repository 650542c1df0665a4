"""How often values of a field, and values found by a rule, were right; each held towards the next more general rate."""

from collections import defaultdict
from collections.abc import Sequence
from math import log

import numpy as np

from benchmarks.fitting.cases import GivenValue
from benchmarks.fitting.trees import Floats
from extractors.confidence.weighing import Rates, keys

PRIOR = 12.0
"""How many values of the more general rate weigh as much as what was counted."""
EDGE = 0.001

Count = tuple[float, float]
NOTHING: Count = (0.0, 0.0)


class Counts:
    """Right values and all values under a key, and the same for each layout alone."""

    def __init__(self, values: Sequence[GivenValue], layouts: Sequence[str]) -> None:
        self._all: defaultdict[str, Count] = defaultdict(lambda: NOTHING)
        self._of_layout: defaultdict[tuple[str, str], Count] = defaultdict(lambda: NOTHING)
        self._chains: set[tuple[str, str, str]] = set()
        self.overall = sum(v.weight for v in values if v.is_right) / sum(v.weight for v in values)
        for value, layout in zip(values, layouts, strict=True):
            self._chains.add(keys(value.evidence))
            for key in keys(value.evidence):
                self._all[key] = _more(self._all[key], value)
                self._of_layout[key, layout] = _more(self._of_layout[key, layout], value)

    def rates(self) -> Rates:
        """Return the log odds under every key that was counted, all layouts together."""
        tables: tuple[dict[str, float], ...] = ({}, {}, {})
        for name, field, rule in sorted(self._chains):
            shares = self._shares((name, field, rule), None)
            for table, key, share in zip(tables, (name, field, rule), shares, strict=True):
                table[key] = round(_odds(share), 3)
        return Rates(round(_odds(self.overall), 3), *tables)

    def rows(self, values: Sequence[GivenValue], layouts: Sequence[str]) -> Floats:
        """Return the log odds of field and rule of each value, as they are without the value's own layout."""
        shares = [self._shares(keys(value.evidence), layout)[1:] for value, layout in zip(values, layouts, strict=True)]
        return np.array([[_odds(share) for share in pair] for pair in shares])

    def _shares(self, chain: Sequence[str], left_out: str | None) -> list[float]:
        """Return the share of right values under each key of a chain, from the general to the particular."""
        share, shares = self.overall, []
        for key in chain:
            right, all_ = self._all[key]
            own_right, own = self._of_layout[key, left_out] if left_out else NOTHING
            share = (right - own_right + PRIOR * share) / (all_ - own + PRIOR)
            shares.append(share)
        return shares


def _more(count: Count, value: GivenValue) -> Count:
    return count[0] + value.weight * bool(value.is_right), count[1] + value.weight


def _odds(share: float) -> float:
    kept = min(max(share, EDGE), 1 - EDGE)
    return log(kept / (1 - kept))
