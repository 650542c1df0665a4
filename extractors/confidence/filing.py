"""When is a document sure enough to be filed? Every value must reach a threshold that the allowed errors decide."""

from dataclasses import dataclass

NEVER = 1.0
"""A threshold that no value reaches."""


@dataclass(frozen=True, slots=True)
class Step:
    """What was seen where only documents were filed of which every value has at least this confidence.

    Seen on layouts that the weights were not fitted by: the share of wrong values among those filed, of wrong values
    among those that may least be wrong, and of documents filed.
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
        """Return the least confidence at which no more values than the target allows were wrong among those filed.

        Where even the surest documents held more, the threshold is one that no value reaches.
        """
        return next((step.confidence for step in self.steps if step.wrong <= target_error_rate), NEVER)
