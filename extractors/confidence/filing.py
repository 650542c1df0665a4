"""When is a document sure enough to be filed? Every value must reach a threshold that the allowed errors decide."""

from dataclasses import dataclass

NEVER = 1.0
"""A threshold that no value reaches."""


@dataclass(frozen=True, slots=True)
class Step:
    """What was seen of values with at least this confidence, on layouts that the weights were not fitted by.

    The share of them that is wrong, the share of wrong ones among those that may least be wrong, and the share of
    documents of which every value has this confidence.
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
        """Return the least confidence from which on no more values were wrong than the target allows.

        Where even the surest values held more, the threshold is one that no value reaches.
        """
        return next((step.confidence for step in self.steps if step.wrong <= target_error_rate), NEVER)
