"""Fits the library's confidences to papers with truth and writes `extractors/confidence/calibration.json`.

Weights are fitted to half of the layouts that no rule was written by (which half a layout is in follows from its
name), helped by papers of layouts that rules were written by; values are read better on those, and the last step, the
line through the log odds, is fitted to the held-back half alone. Thresholds come from that half too, each fold of its
layouts judged by weights that the fold had no part in. The other half has no part in anything, and is measured on.
"""

import argparse
import tempfile
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from benchmarks.fitting.cases import Case, cases_of
from benchmarks.fitting.fit import fitted, judged_by
from benchmarks.fitting.measured import measured_table, targets_table
from benchmarks.fitting.steps import filing_steps
from benchmarks.halves import half_of
from benchmarks.papers import PAPERS_DAY, draw
from benchmarks.progress import say
from benchmarks.scoring import load_truths
from extractors import Settings
from extractors.confidence.calibration import Calibration
from extractors.confidence.filing import Filing


def calibrate(options: argparse.Namespace) -> str:
    """Fit to the papers that the options name, write the file and return what the measuring half shows."""
    with tempfile.TemporaryDirectory(prefix="medoffice-bench-") as drawn:
        held = _cases(options.docs or _drawn(Path(drawn) / "held", "held,typed_held", options), options)
        known = [_drawn(Path(drawn) / "seen", "seen,typed_seen", options)] if options.also is None else options.also
        others = [case for folder in known for case in _cases(folder, options)]
    fit = [case for case in held if half_of(case.layout) == "fit"]
    measure = [case for case in held if half_of(case.layout) == "measure"]
    say(f"fitting to {len(fit)} documents of {_layouts(fit)} layouts, and {len(others)} of layouts that rules know")
    weighing, judged = fitted(fit, others)
    calibration = Calibration(weighing, Filing(filing_steps(judged)), _facts(fit, others))
    options.out.write_text(calibration.as_json(), encoding="utf-8")
    threshold = calibration.filing.threshold(options.target_error_rate)
    told = f"{options.out.name}: threshold {threshold}, for {options.target_error_rate} of the values filed to be wrong"
    halves = [("fitting half, each layout held out", judged), ("measuring half", judged_by(weighing, measure))]
    tables = [measured_table(title, half, threshold) for title, half in halves]
    tables += [targets_table(title, half, calibration.filing) for title, half in halves]
    return "\n\n".join([told, *tables])


def _cases(folder: Path, options: argparse.Namespace) -> list[Case]:
    papers = load_truths(folder)
    if options.pages:
        options.pages.mkdir(parents=True, exist_ok=True)
    cases = cases_of(papers, processes=options.processes, today=PAPERS_DAY, settings=Settings(), pages=options.pages)
    return list(cases)


def _drawn(folder: Path, layouts: str, options: argparse.Namespace) -> Path:
    say(f"drawing at least {options.held} papers of the layouts {layouts!r}")
    draw(folder, layouts=layouts, at_least=options.held, seed=options.seed)
    return folder


def _facts(fit: Sequence[Case], others: Sequence[Case]) -> dict[str, str | int]:
    return {
        "by": f"medoffice-flows {version('medoffice-flows')}",
        "documents": len(fit),
        "layouts": _layouts(fit),
        "values": sum(value.is_right is not None for case in fit for value in case.values),
        "documents_of_known_layouts": len(others),
    }


def _layouts(cases: Sequence[Case]) -> int:
    return len({case.layout for case in cases})
