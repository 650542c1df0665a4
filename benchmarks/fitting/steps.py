"""What would be filed at each threshold, and how much of it wrong: steps in which a target error rate is looked up."""

from collections.abc import Sequence

from benchmarks.fitting.fit import Judged
from extractors.confidence.filing import Step

GRID = 100
"""How many thresholds are tried: as many documents have their least sure value between each two of them."""
SAID_COUNTS_FOR = 200.0
"""For how many values the share that the confidences themselves tell stands, beside those that were counted."""

Value = tuple[float, bool, bool, float]
"""Confidence, whether right, whether it may not be wrong, weight."""


def filing_steps(judged: Sequence[Judged]) -> tuple[Step, ...]:
    """Return the steps by rising confidence; documents with an error are never filed.

    Few documents are filed at a high threshold, and the best of many thresholds would be best by chance: the share of
    wrong values is never taken for less than what the confidences say, which all values together have set.
    """
    fileable = [one for one in judged if one.confidences and not one.case.has_error]
    lowest = sorted(min(one.confidences) for one in fileable)
    limits = sorted({lowest[round(place * (len(lowest) - 1) / GRID)] for place in range(GRID + 1)})
    return tuple(_step(limit, [one for one in fileable if one.is_filed(limit)], len(judged)) for limit in limits)


def _step(limit: float, filed: Sequence[Judged], documents: int) -> Step:
    values = [value for one in filed for value in _values(one)]
    required = [value for value in values if value[2]]
    return Step(limit, _wrong(values), _wrong(required), round(len(filed) / documents, 4))


def _values(one: Judged) -> list[Value]:
    return [
        (confidence, value.is_right, value.is_required, value.weight)
        for confidence, value in zip(one.confidences, one.case.values, strict=True)
        if value.is_right is not None
    ]


def _wrong(values: Sequence[Value]) -> float:
    """Return the share of wrong values: as counted, held towards what the confidences say, and no less than that."""
    weight = sum(value[3] for value in values)
    if not weight:
        return 0.0
    wrong = sum(value[3] for value in values if not value[1])
    said = sum(value[3] * (1 - value[0]) for value in values) / weight
    return round(max(said, (wrong + SAID_COUNTS_FOR * said) / (weight + SAID_COUNTS_FOR)), 5)
