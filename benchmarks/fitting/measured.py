"""What confidences come to on documents that had no part in fitting them: calibration, filing, errors filed."""

from collections.abc import Sequence

from benchmarks.fitting.fit import Judged
from benchmarks.scoring.calibration import Calibration
from benchmarks.scoring.intervals import Share
from benchmarks.scoring.tables import grid, percent
from extractors.confidence.filing import Filing

TARGETS = (0.005, 0.01, 0.015, 0.02, 0.03, 0.05)
HEADER = ["papers", "values", "said", "right", "cal. error", "filed", "wrong values filed", "required wrong filed"]


def measured_table(title: str, judged: Sequence[Judged], threshold: float) -> str:
    """Return the table of documents by kind and by form, and of all together."""
    kinds = sorted({one.case.kind for one in judged})
    forms = sorted({one.case.form for one in judged})
    groups = [(kind, [one for one in judged if one.case.kind == kind]) for kind in kinds]
    groups += [(form, [one for one in judged if one.case.form == form]) for form in forms]
    return grid([[title, *HEADER], *(_row(name, group, threshold) for name, group in [*groups, ("all", judged)])])


def targets_table(title: str, judged: Sequence[Judged], filing: Filing) -> str:
    """Return what would be filed, and how much of it wrong, at several target error rates."""
    rows = [
        [
            f"{100 * target:g} %",
            f"{filing.threshold(target):.4f}",
            *map(percent, _filing(judged, filing.threshold(target))),
        ]
        for target in TARGETS
    ]
    return grid([[f"{title}: target", "threshold", *HEADER[-3:]], *rows])


def _row(name: str, judged: Sequence[Judged], threshold: float) -> list[str]:
    calibration = Calibration([point for one in judged for point in _points(one)])
    error = "-" if calibration.error is None else f"{calibration.error:.3f}"
    counts = [str(len(judged)), str(len(calibration.points)), f"{calibration.said:.3f}", f"{calibration.right:.3f}"]
    return [name, *counts, error, *map(percent, _filing(judged, threshold))]


def _filing(judged: Sequence[Judged], threshold: float) -> tuple[Share, Share, Share]:
    """Return the shares of documents filed, of wrong values among those filed, and of those that may not be wrong."""
    filed, wrong, required = Share(), Share(), Share()
    for one in judged:
        filed.add(one.is_filed(threshold))
        for value in one.case.values if one.is_filed(threshold) else ():
            if value.is_right is not None:
                wrong.add(not value.is_right)
                if value.is_required:
                    required.add(not value.is_right)
    return filed, wrong, required


def _points(one: Judged) -> list[tuple[float, bool]]:
    return [
        (confidence, value.is_right)
        for confidence, value in zip(one.confidences, one.case.values, strict=True)
        if value.is_right is not None
    ]
