"""Contestants timed side by side: A B A B, so that a busy machine disturbs them alike."""

import time
from collections.abc import Callable, Mapping
from statistics import median

from benchmarks.progress import say

Seconds = dict[str, list[float]]


def timed_rounds(contestants: Mapping[str, Callable[[], object]], rounds: int) -> Seconds:
    """Return each contestant's seconds in every round; the order turns around from round to round."""
    seconds: Seconds = {name: [] for name in contestants}
    for number in range(rounds):
        names = list(contestants)[:: -1 if number % 2 else 1]
        for name in names:
            started = time.perf_counter()
            contestants[name]()
            seconds[name].append(time.perf_counter() - started)
            say(f"round {number + 1} of {rounds}: {name} {seconds[name][-1]:.1f} s")
    return seconds


def times_as_fast(seconds: Seconds, name: str, rival: str) -> float:
    """Return how many times as fast as its rival a contestant was: the median of the rounds' ratios."""
    return median(other / own for own, other in zip(seconds[name], seconds[rival], strict=True))
