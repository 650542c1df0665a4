"""The calibration that comes with the package: how evidence is weighed, and which documents may be filed.

`calibration.json` is written by `python -m benchmarks calibrate` and says on what it was fitted.
"""

import dataclasses
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from extractors.confidence.evidence import Evidence
from extractors.confidence.filing import Filing, Step
from extractors.confidence.weighing import Rates, Trees, Weighing
from extractors.errors import SettingsError

VERSION = 1
"""Form of the file and meaning of its facts; a change of either is a new version."""
OWN_FILE = Path(__file__).with_name("calibration.json")


@dataclass(frozen=True, slots=True)
class Calibration:
    """How sure a value is, and when a document is sure enough."""

    weighing: Weighing
    filing: Filing
    fitted: Mapping[str, Any]
    """By which release, and on how many papers, layouts and values, it was fitted."""

    def confidences(self, evidence: Sequence[Evidence]) -> list[float]:
        """Return the probability that each value is right; raise SettingsError where its facts are not all there."""
        untold = set(self.weighing.facts) - set(evidence[0].facts) if evidence else ()
        if untold:
            told = f"calibration of version {VERSION}, fitted by {self.fitted.get('by')}"
            raise SettingsError(f"{told}, weighs facts that this release does not tell: {', '.join(sorted(untold))}")
        return self.weighing.confidences(evidence)

    def as_json(self) -> str:
        """Return the file's text: a rate, a tree and a step a line."""
        trees, rates = self.weighing.trees, self.weighing.rates
        members = {
            "version": VERSION,
            "fitted": dict(self.fitted),
            "facts": list(self.weighing.facts),
            "line": list(self.weighing.line),
            "start": rates.start,
            "names": dict(rates.names),
            "fields": dict(rates.fields),
            "rules": dict(rates.rules),
            "trees": [list(map(_short, tree)) for tree in zip(trees.facts, trees.limits, trees.leaves, strict=True)],
            "filing": [list(dataclasses.astuple(step)) for step in self.filing.steps],
        }
        return "{\n" + ",\n".join(f'"{name}": {_lines(member)}' for name, member in members.items()) + "\n}\n"


def load_calibration(path: Path) -> Calibration:
    """Return the calibration of a file; raise SettingsError naming its version where it does not fit this release."""
    try:
        tree = dict(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, TypeError, ValueError) as cause:
        raise SettingsError(f"{path.name}: not a calibration") from cause
    if tree.get("version") != VERSION:
        raise SettingsError(
            f"{path.name}: calibration of version {tree.get('version')}, where this release reads version {VERSION}"
        )
    rates = Rates(tree["start"], tree["names"], tree["fields"], tree["rules"])
    weighing = Weighing(tuple(tree["facts"]), rates, _trees(tree["trees"]), tuple(tree["line"]))
    return Calibration(weighing, Filing(tuple(Step(*step) for step in tree["filing"])), tree["fitted"])


@cache
def own_calibration() -> Calibration:
    """Return the calibration that comes with the package."""
    return load_calibration(OWN_FILE)


def _trees(rows: list[Any]) -> Trees:
    facts, limits, leaves = zip(*rows, strict=True)
    return Trees(np.array(facts, dtype=np.int64), np.array(limits), np.array(leaves))


def _short(numbers: Any) -> list[float]:
    return [round(number, 5) for number in numbers.tolist()]


def _lines(member: Any) -> str:
    if isinstance(member, dict):
        rows = [f"{json.dumps(name)}: {json.dumps(value)}" for name, value in sorted(member.items())]
        return "{\n" + ",\n".join(rows) + "\n}"
    if isinstance(member, list) and member and isinstance(member[0], list):
        return "[\n" + ",\n".join(json.dumps(row, separators=(",", ":")) for row in member) + "\n]"
    return json.dumps(member)
