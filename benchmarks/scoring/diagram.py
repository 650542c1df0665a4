"""The reliability diagram: for every range of confidence, how many of the values in it are right, as an SVG picture."""

from collections.abc import Iterator, Sequence
from html import escape
from math import sqrt

from benchmarks.scoring.calibration import Bin, Calibration
from benchmarks.scoring.intervals import wilson
from benchmarks.scoring.score import Score

SIDE, GAP, COLUMNS = 170, 44, 4
INK, GREY, BLUE = "#222", "#bbb", "#1f5fa8"


def reliability_diagram(score: Score) -> str:
    """Return an SVG with a panel for all values, one for each kind and one for each form.

    A panel shows confidence from left to right and the share of right values upwards, with 95 % intervals; a dot's
    area tells how many values it stands for. Values whose confidence can be believed lie on the diagonal.
    """
    panels = [(_title(*group), one) for group, one in sorted(score.calibrations.items()) if one.points]
    rows = -(-len(panels) // COLUMNS)
    width, height = COLUMNS * (SIDE + GAP) + GAP, rows * (SIDE + GAP) + GAP
    drawn = "\n".join(line for index, panel in enumerate(panels) for line in _placed(index, *panel))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'font-family="sans-serif" font-size="11" fill="{INK}">\n<title>Confidence said and values right</title>\n'
        f'<rect width="{width}" height="{height}" fill="white"/>\n{drawn}\n</svg>\n'
    )


def _placed(index: int, title: str, calibration: Calibration) -> Iterator[str]:
    row, column = divmod(index, COLUMNS)
    yield f'<g transform="translate({GAP + column * (SIDE + GAP)},{GAP + row * (SIDE + GAP)})">'
    yield from _axes(title, calibration)
    yield from _dots(calibration.bins(), len(calibration.points))
    yield "</g>"


def _axes(title: str, calibration: Calibration) -> Iterator[str]:
    yield f'<text x="0" y="-8">{escape(title)}: {len(calibration.points)} values, error {calibration.error:.3f}</text>'
    yield f'<rect width="{SIDE}" height="{SIDE}" fill="none" stroke="{GREY}"/>'
    yield f'<line x1="0" y1="{SIDE}" x2="{SIDE}" y2="0" stroke="{GREY}" stroke-dasharray="4 3"/>'
    for share in (0.0, 0.5, 1.0):
        yield f'<text x="{share * SIDE:.0f}" y="{SIDE + 13}" text-anchor="middle">{share:g}</text>'
        yield f'<text x="-5" y="{(1 - share) * SIDE + 4:.0f}" text-anchor="end">{share:g}</text>'


def _dots(bins: Sequence[Bin], values: int) -> Iterator[str]:
    for one in bins:
        x, y, radius = one.said * SIDE, (1 - one.right) * SIDE, 2 + 8 * sqrt(one.values / values)
        low, high = ((1 - edge) * SIDE for edge in wilson(round(one.right * one.values), one.values))
        yield f'<line x1="{x:.1f}" y1="{low:.1f}" x2="{x:.1f}" y2="{high:.1f}" stroke="{BLUE}"/>'
        yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{BLUE}" fill-opacity=".6"/>'


def _title(group: str, name: str) -> str:
    return "all" if group == "all" else name.replace("_", " ")
