"""Papers with truth as cases to fit by: of every value given, the evidence on it and whether it is right."""

import gzip
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from multiprocessing import get_context
from pathlib import Path

from benchmarks.progress import progress
from benchmarks.scoring.comparing import Outcome, Verdict
from benchmarks.scoring.papers import PaperTruth, Tree, pair_documents
from benchmarks.scoring.required import is_identifying
from benchmarks.scoring.score import outcomes_of
from extractors import Settings
from extractors.confidence.evidence import Evidence, evidence_of
from extractors.document import Page
from extractors.document_json import dump_pages, load_pages
from extractors.problem import Severity

KEPT_SUFFIX = ".pages.json.gz"


@dataclass(frozen=True, slots=True)
class GivenValue:
    """A value that was given: the evidence on it, whether it is right (None: not judged), whether it may not be wrong.

    Lines of an address are one value in truth and share its weight.
    """

    evidence: Evidence
    is_right: bool | None = None
    is_required: bool = False
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class Case:
    """One document: its layout, form and kind, whether an error sends it to a person, and its values."""

    layout: str
    form: str
    kind: str
    has_error: bool
    values: tuple[GivenValue, ...]


def cases_of(
    papers: Sequence[PaperTruth], *, processes: int, today: date, settings: Settings, pages: Path | None
) -> Iterator[Case]:
    """Yield the cases of papers, read by worker processes; draw the progress in a terminal.

    In the folder `pages`, if there is one, recognised pages are kept and found again.
    """
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        asked = [pool.submit(cases_of_paper, paper, today, settings, pages) for paper in papers]
        for future in progress(iter(asked), len(asked), "reading"):
            yield from future.result()


def cases_of_paper(paper: PaperTruth, today: date, settings: Settings, kept_in: Path | None) -> list[Case]:
    """Return the cases of one paper; runs in a worker."""
    kept = kept_in / f"{paper.path.name}{KEPT_SUFFIX}" if kept_in else None
    if kept and kept.exists():
        return cases_of_pages(paper, load_pages(gzip.decompress(kept.read_bytes())), today, settings)
    pages = _recognised(paper.path, settings)
    if kept:
        kept.write_bytes(gzip.compress(dump_pages(pages).encode(), mtime=0))
    return cases_of_pages(paper, pages, today, settings)


def cases_of_pages(paper: PaperTruth, pages: Sequence[Page], today: date, settings: Settings) -> list[Case]:
    """Return the cases of a paper whose pages have been recognised."""
    answers = list(_answers(pages, today, settings))
    result = {"documents": answers, "source": {"pages": len(pages)}}
    paired, _ = pair_documents(paper, result)
    return [_case(paper, printed, answer) for printed, answer in paired if answer and printed.get("scored", True)]


def _recognised(path: Path, settings: Settings) -> list[Page]:
    from extractors.ocr import open_engine
    from extractors.pages import open_file, recognise_pages

    with open_file(path, name=path.name, settings=settings) as opened, open_engine(settings) as engine:
        return list(recognise_pages(opened, engine=engine, settings=settings))


def _answers(pages: Sequence[Page], today: date, settings: Settings) -> Iterator[Tree]:
    from extractors import pipeline
    from extractors.classify import classify
    from extractors.split import split

    for part in split(pages):
        kind = part.kind or classify(part.document)
        extraction, problems = pipeline.checked(part.document, kind, today=today, settings=settings)
        evidence = evidence_of(part.document, kind, extraction, problems, today=today)
        yield {
            "doctype": kind.doctype.name,
            "pages": [page.number for page in part.document.pages],
            "record": extraction.record.model_dump(mode="json"),
            "evidence": evidence,
            "has_error": any(problem.severity is Severity.ERROR for problem in problems),
        }


def _case(paper: PaperTruth, printed: Tree, answer: Tree) -> Case:
    outcomes = [o for o in outcomes_of(printed, answer) if o.verdict in (Verdict.RIGHT, Verdict.WRONG)]
    judged = {outcome.given_at: outcome for outcome in outcomes if outcome.given_at}
    lines = [(one, _outcome(judged, one.path)) for one in answer["evidence"]]
    shares = Counter(outcome.given_at for _, outcome in lines if outcome)
    values = tuple(
        GivenValue(
            one,
            outcome.verdict is Verdict.RIGHT,
            is_identifying(printed["doctype"], outcome),
            1 / shares[outcome.given_at],
        )
        if outcome
        else GivenValue(one)
        for one, outcome in lines
    )
    return Case(printed.get("layout", ""), paper.form, printed["doctype"], answer["has_error"], values)


def _outcome(judged: dict[str, Outcome], path: str) -> Outcome | None:
    """Return what became of the value at a path; joined lines are judged under the path of their list."""
    return judged.get(path) or judged.get(path.rpartition("[")[0])
