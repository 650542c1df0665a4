"""How much each mark of a passage tells for its being the reason, as fitted by `python -m benchmarks reasons`."""

from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from extractors.doctypes.referral_letter.reason_words import Mark

FILE = files("extractors.doctypes.referral_letter") / "reason_weights.txt"


def weigh(marks: Iterable[Mark]) -> float:
    """Return the sum of the weights of what was noticed."""
    known = weights()
    return sum(known.get(name, 0.0) * amount for name, amount in marks)


@cache
def weights() -> dict[str, float]:
    """Return the weight of each mark."""
    lines = FILE.read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {name: float(weight) for weight, name in pairs}
