"""How sure a share is: its Wilson 95 % interval."""

from dataclasses import dataclass
from math import sqrt

Z = 1.959964
"""Two-sided 95 % of the normal distribution."""


@dataclass(slots=True)
class Share:
    """So many of so many."""

    count: int = 0
    of: int = 0

    def add(self, is_counted: bool) -> None:
        """Count one more."""
        self.count += is_counted
        self.of += 1

    @property
    def value(self) -> float | None:
        """The share, or None of nothing."""
        return self.count / self.of if self.of else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """The Wilson 95 % interval, or None of nothing."""
        return wilson(self.count, self.of) if self.of else None

    def as_json(self) -> dict[str, object]:
        """Return share, interval and counts."""
        interval = self.interval
        return {
            "share": None if self.value is None else round(self.value, 4),
            "interval_95": [round(edge, 4) for edge in interval] if interval else None,
            "count": self.count,
            "of": self.of,
        }


def wilson(count: int, of: int) -> tuple[float, float]:
    """Return the 95 % score interval of a share (Wilson 1927).

    >>> [round(edge, 3) for edge in wilson(9, 10)]
    [0.596, 0.982]
    """
    share = count / of
    middle = (share + Z * Z / (2 * of)) / (1 + Z * Z / of)
    half = Z / (1 + Z * Z / of) * sqrt(share * (1 - share) / of + Z * Z / (4 * of * of))
    return max(0.0, middle - half), min(1.0, middle + half)
