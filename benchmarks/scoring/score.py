"""Everything counted over a folder of papers."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from benchmarks.scoring.calibration import Calibration
from benchmarks.scoring.comparing import Outcome, Verdict, compare, generic, truth_tree
from benchmarks.scoring.intervals import Share
from benchmarks.scoring.papers import PaperTruth, Tree, pages_of, pair_documents
from benchmarks.scoring.required import IDENTIFYING, is_required_right, is_required_whole
from benchmarks.scoring.tally import DocumentScore, Tally

NOT_JUDGED = ("vendor.address.recipient", "customer.address.recipient")
"""A recipient line that repeats the party's own name is neither right nor wrong."""

CALIBRATED_BY = ("all", "doctype", "form")
"""The groups whose confidences are looked at apart."""


@dataclass(slots=True)
class Score:
    """The counts by group: ("all", "all"), ("doctype", ...), ("form", ...), ("layout", ...).

    ("printed", "all") and ("printed", form) count the papers on which nothing is filled in by hand.
    """

    groups: defaultdict[tuple[str, str], Tally] = field(default_factory=lambda: defaultdict(Tally))
    fields: defaultdict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    calibrations: defaultdict[tuple[str, str], Calibration] = field(default_factory=lambda: defaultdict(Calibration))
    answered: Share = field(default_factory=Share)
    pages_kept: Share = field(default_factory=Share)
    problems_found: Share = field(default_factory=Share)

    @property
    def calibration(self) -> Calibration:
        """The confidences of all values."""
        return self.calibrations["all", "all"]

    def as_json(self) -> dict[str, object]:
        """Return the counts as one JSON object."""
        by: defaultdict[str, dict[str, object]] = defaultdict(dict)
        for (group, name), tally in sorted(self.groups.items()):
            by[group][name] = tally.as_json()
        return {
            "answered": self.answered.as_json(),
            "page_conservation": self.pages_kept.as_json(),
            "expected_problems_found": self.problems_found.as_json(),
            "calibration": self.calibration.as_json(),
            "calibration_by": {
                f"{group} {name}": c.as_json() for (group, name), c in sorted(self.calibrations.items())
            },
            **{f"by_{group}": rows for group, rows in by.items()},
            "by_field": {
                path: {"recall": tally.recall.as_json(), "precision": tally.precision.as_json()}
                for path, tally in sorted(self.fields.items())
            },
        }


def score(papers: Sequence[PaperTruth], results: Mapping[str, Tree], *, kinds: AbstractSet[str] | None = None) -> Score:
    """Return the score of the results, by file name, against the papers' truth; without one a paper is unread.

    With `kinds`, documents of other kinds are not judged; what becomes of their pages is.
    """
    total = Score()
    for paper in papers:
        result = results.get(paper.path.name)
        total.answered.add(result is not None)
        total.pages_kept.add(result is not None and _keeps_pages(paper, result))
        _add_documents(total, paper, result, kinds)
    return total


def _add_documents(total: Score, paper: PaperTruth, result: Tree | None, kinds: AbstractSet[str] | None) -> None:
    pairs, extra = pair_documents(paper, result)
    for printed, answer in pairs:
        if kinds is None or printed["doctype"] in kinds:
            document = _judge(paper, printed, answer, paper.page_numbers(result))
            _add_details(total, printed, answer or {}, document)
    for answer in extra:
        if kinds is None or answer["doctype"] in kinds:
            _add_unprinted(total, paper, answer)


def _add_unprinted(total: Score, paper: PaperTruth, answer: Tree) -> None:
    """Count every value of a document that is not there as wrong."""
    outcomes = compare(None, answer["record"])
    for group in _groups(paper, answer):
        if group[0] != "layout":
            total.groups[group].add_values(outcomes)


def _keeps_pages(paper: PaperTruth, result: Tree) -> bool:
    """Tell whether every page of the file is in exactly one document."""
    listed = sorted(page for answer in result["documents"] for page in answer["pages"])
    return bool(listed == paper.page_numbers(result) and len(listed) == result["source"]["pages"])


def _groups(paper: PaperTruth, document: Tree) -> tuple[tuple[str, str], ...]:
    layout = f"{document['doctype']}/{document.get('layout', '')}"
    printed = () if paper.is_by_hand else (("printed", "all"), ("printed", paper.form))
    return ("all", "all"), ("doctype", document["doctype"]), ("form", paper.form), *printed, ("layout", layout)


def _judge(paper: PaperTruth, printed: Tree, answer: Tree | None, every: Sequence[int]) -> DocumentScore:
    kind, given = printed["doctype"], answer or {}
    is_scored = printed.get("scored", True)
    is_kind_right = given.get("doctype") == kind
    outcomes = outcomes_of(printed, given) if is_scored else []
    has_required = is_scored and kind in IDENTIFYING
    return DocumentScore(
        kind=kind,
        groups=_groups(paper, printed),
        outcomes=outcomes,
        is_scored=is_scored,
        is_kind_right=is_kind_right,
        is_split_right=set(given.get("pages", ())) == pages_of(printed, every),
        is_filed=given.get("disposition") == "file",
        is_required_right=is_kind_right and is_required_right(kind, outcomes) if has_required else None,
        is_required_whole=is_kind_right and is_required_whole(kind, outcomes) if has_required else None,
    )


def outcomes_of(printed: Tree, answer: Tree) -> list[Outcome]:
    """Return what became of every leaf of a printed document in the answer to it."""
    ignored = (*printed.get("ignore", ()), *NOT_JUDGED)
    truth = truth_tree(printed["record"], printed.get("optional"))
    return compare(truth, answer.get("record", {}), ignored)


def _add_details(total: Score, printed: Tree, answer: Tree, document: DocumentScore) -> None:
    for group in document.groups:
        total.groups[group].add(document)
    for outcome in document.outcomes:
        total.fields[f"{printed['doctype']}.{generic(outcome.path)}"].add_values([outcome])
    points = list(_points(document.outcomes, answer.get("readings", {})))
    for group in document.groups:
        if group[0] in CALIBRATED_BY:
            total.calibrations[group].points += points
    told = {generic(problem["path"]) for problem in answer.get("problems", ()) if problem["path"]}
    for path in printed.get("expected_problems", ()):
        total.problems_found.add(any(_is_about(problem, generic(path)) for problem in told))


def _is_about(problem: str, path: str) -> bool:
    return path == problem or path.startswith(f"{problem}.")


def _points(outcomes: Sequence[Outcome], readings: Mapping[str, Tree]) -> Iterator[tuple[float, bool]]:
    """Yield the confidence of every judged value with whether it is right; joined lines stand by their first."""
    for outcome in outcomes:
        reading = readings.get(outcome.given_at or "") or readings.get(f"{outcome.given_at}[0]")
        if reading and outcome.verdict in (Verdict.RIGHT, Verdict.WRONG):
            yield float(reading["confidence"]), outcome.verdict is Verdict.RIGHT
