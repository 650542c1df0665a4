"""What confidences come to on documents that had no part in fitting them: calibration, filing, errors filed."""

from collections.abc import Sequence

from benchmarks.fitting.fit import Judged
from benchmarks.scoring.calibration import Calibration
from benchmarks.scoring.intervals import Share
from benchmarks.scoring.tables import grid, percent

HEADER = ["papers", "values", "said", "right", "cal. error", "filed", "wrong values filed", "required wrong filed"]


def measured_table(title: str, judged: Sequence[Judged], threshold: float) -> str:
    """Return the table of documents by kind and by form, and of all together."""
    kinds = sorted({one.case.kind for one in judged})
    forms = sorted({one.case.form for one in judged})
    groups = [(kind, [one for one in judged if one.case.kind == kind]) for kind in kinds]
    groups += [(form, [one for one in judged if one.case.form == form]) for form in forms]
    return grid([[title, *HEADER], *(_row(name, group, threshold) for name, group in [*groups, ("all", judged)])])


def _row(name: str, judged: Sequence[Judged], threshold: float) -> list[str]:
    calibration = Calibration([point for one in judged for point in _points(one)])
    filed, wrong, required = Share(), Share(), Share()
    for one in judged:
        is_filed = not one.case.has_error and min(one.confidences, default=0.0) >= threshold
        filed.add(is_filed)
        for value in one.case.values if is_filed else ():
            if value.is_right is not None:
                wrong.add(not value.is_right)
                if value.is_required:
                    required.add(not value.is_right)
    error = "-" if calibration.error is None else f"{calibration.error:.3f}"
    counts = [str(len(judged)), str(len(calibration.points)), f"{calibration.said:.3f}", f"{calibration.right:.3f}"]
    return [name, *counts, error, percent(filed), percent(wrong), percent(required)]


def _points(one: Judged) -> list[tuple[float, bool]]:
    return [
        (confidence, value.is_right)
        for confidence, value in zip(one.confidences, one.case.values, strict=True)
        if value.is_right is not None
    ]
