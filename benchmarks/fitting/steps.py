"""What would be filed at each threshold, and how much of it wrong: steps in which a target error rate is looked up."""

from collections import defaultdict
from collections.abc import Sequence
from math import sqrt

from benchmarks.fitting.fit import Judged
from extractors.confidence.filing import Step

GRID = 100
"""How many thresholds are tried: as many documents have their least sure value between each two of them."""

Value = tuple[str, float, bool, bool, float]
"""Layout, confidence, whether right, whether it may not be wrong, weight."""


def filing_steps(judged: Sequence[Judged]) -> tuple[Step, ...]:
    """Return the steps by rising confidence; documents with an error are never filed.

    Few documents are filed at a high threshold, and the best of many thresholds would be best by chance: the share of
    wrong values is never taken for less than what the confidences say, which all values together have set. And what is
    wrong on a paper is wrong on all papers of its layout: other layouts would give another count, so that one standard
    error between layouts is added to it.
    """
    fileable = [one for one in judged if one.confidences and not one.case.has_error]
    lowest = sorted(min(one.confidences) for one in fileable)
    limits = sorted({lowest[round(place * (len(lowest) - 1) / GRID)] for place in range(GRID + 1)})
    return tuple(_step(limit, [one for one in fileable if one.is_filed(limit)], len(judged)) for limit in limits)


def _step(limit: float, filed: Sequence[Judged], documents: int) -> Step:
    values = [value for one in filed for value in _values(one)]
    required = [value for value in values if value[3]]
    return Step(limit, _wrong(values), _wrong(required), round(len(filed) / documents, 4))


def _values(one: Judged) -> list[Value]:
    return [
        (one.case.layout, confidence, value.is_right, value.is_required, value.weight)
        for confidence, value in zip(one.confidences, one.case.values, strict=True)
        if value.is_right is not None
    ]


def _wrong(values: Sequence[Value]) -> float:
    """Return the share of wrong values: as counted and one standard error more, and no less than what was said."""
    weight = sum(value[4] for value in values)
    if not weight:
        return 0.0
    said = sum(value[4] * (1 - value[1]) for value in values) / weight
    counted = sum(value[4] for value in values if not value[2]) / weight
    beyond: defaultdict[str, float] = defaultdict(float)
    for layout, _, is_right, _, share in values:
        beyond[layout] += share * ((not is_right) - counted)
    error = sqrt(sum(excess * excess for excess in beyond.values())) / weight
    return round(max(said, counted + error), 5)
