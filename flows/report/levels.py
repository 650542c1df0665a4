"""How sure a value is, in a word, and how sure every value must be for a paper to be filed."""

from dataclasses import dataclass
from typing import Self

from extractors.confidence import value_threshold
from extractors.settings import Settings

SURE = 0.97
"""Of values from this on about one in seventy is wrong: less than a person overlooks."""

LIKELY = 0.8
"""Of values below this at least one in five is wrong."""


@dataclass(frozen=True, slots=True)
class Levels:
    """From which confidence a value is called sure, and from which likely; below it is doubtful.

    `filed` is the confidence that every value of a paper must reach for it to be filed without a person.
    """

    sure: float
    likely: float
    filed: float

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """Return the levels that follow from the library's settings: what a paper may be filed with is sure."""
        threshold = value_threshold(settings)
        return cls(min(SURE, threshold), min(LIKELY, threshold), threshold)

    def word(self, confidence: float) -> str:
        """Return the word for a confidence.

        >>> [Levels(0.95, 0.8, 0.99).word(confidence) for confidence in (0.97, 0.9, 0.5)]
        ['sure', 'likely', 'doubtful']
        """
        if confidence >= self.sure:
            return "sure"
        return "likely" if confidence >= self.likely else "doubtful"

    @property
    def percents(self) -> tuple[str, str, str]:
        """Return the confidences in per cent.

        >>> Levels(0.97, 0.8, 0.995).percents
        ('97', '80', '99.5')
        """
        return f"{100 * self.sure:.4g}", f"{100 * self.likely:.4g}", f"{100 * self.filed:.4g}"
