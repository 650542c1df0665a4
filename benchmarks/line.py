"""A line of the table of measurements: what was measured, the figure, its target, and the command that repeats it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from benchmarks.scoring.tables import grid

TITLES = ("measurement", "measured", "target", "holds", "command")


@dataclass(frozen=True, slots=True)
class Line:
    """One figure. `holds` is None where there is no target and the figure is given for comparison."""

    what: str
    measured: str
    target: str = ""
    holds: bool | None = None
    command: str = ""

    def cells(self) -> tuple[str, ...]:
        """Return the line's cells, in the order of the titles."""
        verdict = "" if self.holds is None else "yes" if self.holds else "NO"
        return self.what, self.measured, self.target, verdict, self.command


def at_least(what: str, figure: float, target: float, *, unit: str = "", command: str = "") -> Line:
    """Return the line of a figure that has to reach its target."""
    return Line(what, f"{figure:.2f}{unit}", f">= {target:g}{unit}", figure >= target, command)


def at_most(what: str, figure: float, target: float, *, unit: str = "", command: str = "") -> Line:
    """Return the line of a figure that may not pass its target."""
    return Line(what, f"{figure:.2f}{unit}", f"<= {target:g}{unit}", figure <= target, command)


def told(what: str, figures: Sequence[float], *, unit: str = "", command: str = "") -> Line:
    """Return a line for comparison: the median of the rounds, and their range where there are several."""
    spread = f" ({min(figures):.1f} to {max(figures):.1f})" if len(figures) > 1 else ""
    return Line(what, f"{median(figures):.1f}{unit}{spread}", command=command)


def text_table(lines: Iterable[Line]) -> str:
    """Return the lines as a table for a terminal, commands below their figures' row left out."""
    return grid([TITLES, *(line.cells() for line in lines)])


def markdown_table(lines: Iterable[Line]) -> str:
    """Return the lines as a Markdown table."""
    rows = [TITLES, ("---",) * len(TITLES), *((*line.cells()[:-1], f"`{line.command}`") for line in lines)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
