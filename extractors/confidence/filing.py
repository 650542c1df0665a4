"""When is a document sure enough to be filed? Every value must reach a threshold that the allowed errors decide."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """What filing the documents of which every value has at least this confidence comes to.

    On layouts that the weights were not fitted by: the share of wrong values among those filed, the share of wrong ones
    among those that may least be wrong, and the share of documents filed.
    """

    confidence: float
    wrong: float
    required_wrong: float
    filed: float


@dataclass(frozen=True, slots=True)
class Filing:
    """The steps by rising confidence."""

    steps: tuple[Step, ...]

    def threshold(self, target_error_rate: float) -> float:
        """Return the least confidence of every value at which no more of those filed were wrong than the target allows.

        Where no step is that good, every value must be surer by itself than the target asks of all together.
        """
        alone = 1 - target_error_rate
        found = (step.confidence for step in self.steps if step.wrong <= target_error_rate)
        return round(min(next(found, alone), alone), 4)
