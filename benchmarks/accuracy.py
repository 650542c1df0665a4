"""How much the library reads right on papers whose truth is known."""

import argparse
import json
import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from benchmarks.halves import half_of
from benchmarks.papers import PAPERS_DAY, draw
from benchmarks.progress import say
from benchmarks.reading import Answer, read_all
from benchmarks.scoring import PaperTruth, Score, load_results, load_truths, score, score_tables
from benchmarks.scoring.diagram import reliability_diagram
from extractors import Settings
from extractors.ocr import open_engine


def measure_accuracy(options: argparse.Namespace) -> str:
    """Read the papers that the options name and return the tables of their score."""
    if options.docs:
        return _tables(_score_folder(options.docs, options), options)
    layouts, count = ("seen,typed_seen", options.seen) if options.seen else ("held,typed_held", options.held)
    with tempfile.TemporaryDirectory(prefix="medoffice-bench-") as folder:
        say(f"drawing at least {count} papers of the layouts {layouts!r}")
        draw(Path(folder), layouts=layouts, at_least=count, seed=options.seed, forms=options.forms)
        return _tables(_score_folder(Path(folder), options), options)


def _score_folder(folder: Path, options: argparse.Namespace) -> Score:
    papers = [paper for paper in load_truths(folder) if _is_wanted(paper, options)]
    lines = _saved(options.results) if options.results else _read(papers, options)
    kinds = frozenset(options.kinds.split(",")) if options.kinds else None
    total = score(papers, load_results(lines), kinds=kinds)
    if options.diagram:
        options.diagram.write_text(reliability_diagram(total), encoding="utf-8")
    if options.json:
        options.json.write_text(json.dumps(total.as_json(), indent=1) + "\n", encoding="utf-8")
    return total


def _is_wanted(paper: PaperTruth, options: argparse.Namespace) -> bool:
    """Tell whether a paper is of the half of layouts that is asked for: all its documents are of one layout's half."""
    return not options.half or all(half_of(printed.get("layout", "")) == options.half for printed in paper.documents)


def _saved(results: Path) -> list[str]:
    return results.read_text(encoding="utf-8").splitlines()


def _read(papers: Sequence[PaperTruth], options: argparse.Namespace) -> list[str]:
    today = options.today or (date.today() if options.docs else PAPERS_DAY)
    settings = Settings(careful=options.careful)
    open_engine(settings).close()  # what is missing is told once, not for each paper
    paths = [paper.path for paper in papers]
    answers = list(read_all(paths, processes=options.processes, today=today, settings=settings))
    for answer in answers:
        _say_refused(answer)
    lines = [answer.result for answer in answers if answer.result]
    if options.save:
        options.save.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return lines


def _say_refused(answer: Answer) -> None:
    if answer.error:
        say(f"{answer.name}: {answer.error}")


def _tables(total: Score, options: argparse.Namespace) -> str:
    return score_tables(total, has_layouts=options.layouts)
