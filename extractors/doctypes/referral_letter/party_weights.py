"""How much each mark of a person tells for a role, as fitted by `python -m benchmarks parties`."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from math import exp, log

from extractors.doctypes.referral_letter.reason_words import Mark

FILE = files("extractors.doctypes.referral_letter") / "party_weights.txt"


def weigh(role: str, marks: Iterable[Mark]) -> float:
    """Return how much what was noticed of a person tells for the role."""
    known = weights().get(role, {})
    return sum(known.get(name, 0.0) * amount for name, amount in marks)


def shares(weighed: Sequence[float]) -> list[float]:
    """Return by their weights how likely each of several choices is."""
    most = max(weighed)
    whole = most + log(sum(exp(weight - most) for weight in weighed))
    return [exp(weight - whole) for weight in weighed]


@cache
def weights() -> Mapping[str, Mapping[str, float]]:
    """Return by role the weight of each mark."""
    found: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            weight, role, name = line.split("\t")
            found[role][name] = float(weight)
    return found
