"""How many of the values at or above each confidence are wrong: the steps that a target error rate is looked up in."""

from collections.abc import Sequence

from benchmarks.fitting.fit import Judged
from extractors.confidence.filing import Step

GRID = 200
"""How many thresholds are tried: as many values lie between each two of them."""
SAID_COUNTS_FOR = 200.0
"""For how many values the share that the confidences themselves tell stands, beside those that were counted."""

Value = tuple[float, bool, bool, float]
"""Confidence, whether right, whether it may not be wrong, weight."""


def filing_steps(judged: Sequence[Judged]) -> tuple[Step, ...]:
    """Return the steps by rising confidence.

    A document is filed when all of its values reach a threshold, and there are too few such documents to count the
    wrong values in them alone: the best of many thresholds would be best by chance. The share among all values at or
    above it is what filed documents come to, and it is taken as no less than the confidences themselves say.
    """
    values = sorted(
        (confidence, value.is_right, value.is_required, value.weight)
        for one in judged
        for confidence, value in zip(one.confidences, one.case.values, strict=True)
        if value.is_right is not None
    )
    limits = sorted({values[round(place * (len(values) - 1) / GRID)][0] for place in range(GRID + 1)})
    return tuple(_step(limit, [value for value in values if value[0] >= limit], judged) for limit in limits)


def _step(limit: float, values: Sequence[Value], judged: Sequence[Judged]) -> Step:
    required = [value for value in values if value[2]]
    filed = sum(one.is_filed(limit) for one in judged)
    return Step(limit, _wrong(values), _wrong(required), round(filed / len(judged), 4))


def _wrong(values: Sequence[Value]) -> float:
    """Return the share of wrong values: as counted, held towards what the confidences say, and no less than that."""
    weight = sum(value[3] for value in values)
    if not weight:
        return 0.0
    wrong = sum(value[3] for value in values if not value[1])
    said = sum(value[3] * (1 - value[0]) for value in values) / weight
    return round(max(said, (wrong + SAID_COUNTS_FOR * said) / (weight + SAID_COUNTS_FOR)), 5)
