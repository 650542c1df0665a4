"""How sure a value is, in a word: the threshold below which a paper is not filed, and another well below it."""

from dataclasses import dataclass
from typing import Self

from extractors.confidence import value_threshold
from extractors.settings import Settings

LIKELY = 0.8
"""Of values below this at least one in five is wrong."""


@dataclass(frozen=True, slots=True)
class Levels:
    """From which confidence a value is called sure, and from which likely; below it is doubtful."""

    sure: float
    likely: float

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """Return the levels that follow from the library's settings: sure is what a paper may be filed with."""
        threshold = value_threshold(settings)
        return cls(threshold, min(LIKELY, threshold))

    def word(self, confidence: float) -> str:
        """Return the word for a confidence.

        >>> [Levels(0.95, 0.8).word(confidence) for confidence in (0.97, 0.9, 0.5)]
        ['sure', 'likely', 'doubtful']
        """
        if confidence >= self.sure:
            return "sure"
        return "likely" if confidence >= self.likely else "doubtful"

    @property
    def percents(self) -> tuple[str, str]:
        """Return both confidences in per cent.

        >>> Levels(0.995, 0.8).percents
        ('99.5', '80')
        """
        return f"{100 * self.sure:.4g}", f"{100 * self.likely:.4g}"
