"""At which threshold how many of the values filed are wrong: the steps that a target error rate is looked up in."""

from collections.abc import Sequence

from benchmarks.fitting.cases import GivenValue
from benchmarks.fitting.fit import Judged
from extractors.confidence.filing import Step

GRID = 100
"""How many thresholds are tried: the hundredths of the documents, by their least sure value."""
SAID_COUNTS_FOR = 100.0
"""How many values the share that the confidences themselves tell stands for, beside those that were counted."""


def filing_steps(judged: Sequence[Judged]) -> tuple[Step, ...]:
    """Return the steps by rising confidence; documents with an error are never filed."""
    fileable = [one for one in judged if one.confidences and not one.case.has_error]
    lowest = sorted(min(one.confidences) for one in fileable)
    limits = sorted({lowest[round(place * (len(lowest) - 1) / GRID)] for place in range(GRID + 1)})
    return tuple(_step(limit, fileable, len(judged)) for limit in limits)


def _step(limit: float, fileable: Sequence[Judged], documents: int) -> Step:
    filed = [one for one in fileable if min(one.confidences) >= limit]
    every = [pair for one in filed for pair in zip(one.confidences, one.case.values, strict=True)]
    required = [(confidence, value) for confidence, value in every if value.is_required]
    return Step(round(limit, 4), _wrong(every), _wrong(required), round(len(filed) / documents, 4))


def _wrong(values: Sequence[tuple[float, GivenValue]]) -> float:
    """Return the share of wrong values, held towards what their confidences say: few values alone prove little."""
    judged = [(confidence, value) for confidence, value in values if value.is_right is not None]
    weight = sum(value.weight for _, value in judged)
    if not weight:
        return 0.0
    wrong = sum(value.weight for _, value in judged if not value.is_right)
    said = sum(value.weight * (1 - confidence) for confidence, value in judged) / weight
    return round((wrong + SAID_COUNTS_FOR * said) / (weight + SAID_COUNTS_FOR), 5)
