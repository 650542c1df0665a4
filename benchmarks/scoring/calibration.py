"""Whether a confidence is the probability of being right: the expected calibration error and its bins."""

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Bin:
    """The values of one range of confidence: how sure the library said it was, and how many were right."""

    floor: float
    values: int
    said: float
    right: float


@dataclass(slots=True)
class Calibration:
    """Confidences of the values given, each with whether the value was right."""

    points: list[tuple[float, bool]] = field(default_factory=list)

    def bins(self, count: int = 10) -> list[Bin]:
        """Return the bins of equal width that hold values, lowest first."""
        sorted_in: dict[int, list[tuple[float, bool]]] = {}
        for confidence, is_right in self.points:
            sorted_in.setdefault(min(int(confidence * count), count - 1), []).append((confidence, is_right))
        return [_bin(number / count, sorted_in[number]) for number in sorted(sorted_in)]

    @property
    def error(self) -> float | None:
        """The expected calibration error: the distance of said and right, weighted by the values; None of none."""
        if not self.points:
            return None
        return sum(abs(b.said - b.right) * b.values for b in self.bins()) / len(self.points)

    @property
    def said(self) -> float:
        """The mean confidence; 0 of nothing."""
        return sum(confidence for confidence, _ in self.points) / max(1, len(self.points))

    @property
    def right(self) -> float:
        """The share of values that are right; 0 of nothing."""
        return sum(is_right for _, is_right in self.points) / max(1, len(self.points))

    def as_json(self) -> dict[str, object]:
        """Return error and bins."""
        shown = [
            {"from": b.floor, "values": b.values, "said": round(b.said, 4), "right": round(b.right, 4)}
            for b in self.bins()
        ]
        error = None if self.error is None else round(self.error, 4)
        return {"expected_calibration_error": error, "values": len(self.points), "bins": shown}


def _bin(floor: float, points: Sequence[tuple[float, bool]]) -> Bin:
    said = sum(confidence for confidence, _ in points) / len(points)
    return Bin(floor, len(points), said, sum(is_right for _, is_right in points) / len(points))
