"""A score as text tables."""

from collections.abc import Iterable, Sequence

from benchmarks.scoring.intervals import Share
from benchmarks.scoring.score import Score
from benchmarks.scoring.tally import Tally

COLUMNS = {
    "kind": "kind",
    "split": "split",
    "required": "required",
    "required_whole": "req. whole",
    "recall": "recall",
    "precision": "precision",
    "automation": "filed",
    "filed_values_wrong": "wrong values filed",
    "filed_required_wrong": "required wrong filed",
}
FIELDS_SHOWN = 40


def score_tables(score: Score, *, has_layouts: bool = False) -> str:
    """Return the tables of a score; shares in percent, Wilson 95 % intervals in brackets."""
    tables = [_by(score, "doctype"), _by(score, "form")]
    if score.groups["printed", "all"].kind.of < score.groups["all", "all"].kind.of:
        tables.append(_by(score, "printed", title="nothing by hand"))
    tables += [_by(score, "layout"), _worst_fields(score)] if has_layouts else []
    return "\n\n".join([*tables, _calibration(score), _calibrations(score), _totals(score)])


def grid(rows: Sequence[Sequence[str]]) -> str:
    """Return rows of cells as lines in columns, the first column flush left, the others flush right."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ([cell.rjust(width) for cell, width in zip(row, widths, strict=True)] for row in rows)
    starts = (row[0].ljust(widths[0]) for row in rows)
    return "\n".join("  ".join([start, *line[1:]]).rstrip() for start, line in zip(starts, lines, strict=True))


def percent(share: Share) -> str:
    """Return the share in percent with its interval: `98.2 [97.1, 98.9]`; a dash of nothing."""
    if share.value is None or share.interval is None:
        return "-"
    low, high = share.interval
    return f"{100 * share.value:.1f} [{100 * low:.1f}, {100 * high:.1f}]"


def _by(score: Score, group: str, title: str | None = None) -> str:
    counted = {name: tally for (kind, name), tally in score.groups.items() if kind == group}
    total = counted.pop("all", score.groups["all", "all"])
    rows = [_row(name, tally) for name, tally in [*sorted(counted.items()), ("all", total)]]
    return grid([[title or group, "papers", *COLUMNS.values()], *rows])


def _row(name: str, tally: Tally) -> list[str]:
    return [name, str(tally.kind.of), *(percent(getattr(tally, column)) for column in COLUMNS)]


def _worst_fields(score: Score) -> str:
    """Return the fields with most values wrong or missed."""
    ranked = sorted(score.fields.items(), key=lambda item: -_faults(item[1]))[:FIELDS_SHOWN]
    rows = [[path, str(t.recall.of), percent(t.recall), percent(t.precision)] for path, t in ranked if _faults(t)]
    return grid([["fields most often wrong", "printed", "recall", "precision"], *rows])


def _faults(tally: Tally) -> int:
    return sum(share.of - share.count for share in (tally.recall, tally.precision))


def _calibration(score: Score) -> str:
    bins = score.calibration.bins()
    rows = [[f"{b.floor:.1f} to {b.floor + 0.1:.1f}", str(b.values), f"{b.said:.3f}", f"{b.right:.3f}"] for b in bins]
    error = score.calibration.error
    shown = "-" if error is None else f"{error:.3f}"
    return grid([["confidence", "values", "said", "right"], *rows]) + f"\nexpected calibration error {shown}"


def _calibrations(score: Score) -> str:
    """Return of each kind and form how sure the values were said to be, and how many were right."""
    rows = [
        [f"{group} {name}".removeprefix("all "), str(len(one.points)), *_three(one.said, one.right, one.error)]
        for (group, name), one in sorted(score.calibrations.items())
        if one.error is not None
    ]
    return grid([["confidence by", "values", "said", "right", "calibration error"], *rows])


def _three(*shares: float) -> list[str]:
    return [f"{share:.3f}" for share in shares]


def _totals(score: Score) -> str:
    all_papers = score.groups["all", "all"]
    lines: Iterable[tuple[str, Share]] = (
        ("papers answered", score.answered),
        ("every page in exactly one document", score.pages_kept),
        ("expected problems found", score.problems_found),
        ("filed documents with a wrong value", all_papers.filed_documents_wrong),
    )
    return grid([["", "of", "percent"], *([name, str(share.of), percent(share)] for name, share in lines)])
