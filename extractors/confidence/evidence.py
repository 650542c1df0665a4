"""Everything that is known of each value of a document and may bear on its being right, as numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from extractors.classify import Classification
from extractors.confidence.company import Company
from extractors.confidence.formats import format_check
from extractors.confidence.paper import Paper, letters_of
from extractors.confidence.sums import sums_of
from extractors.confidence.words import words_evidence
from extractors.document import Document
from extractors.extraction import Extraction, Found
from extractors.problem import Problem, Severity

LEAST_LETTERS = 4
"""Shorter texts stand on every paper somewhere, by chance."""
MOST_COUNTED = 8


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of one value: the rule that found it (field and certainty), and facts by name."""

    kind: str
    path: str
    certainty: float
    facts: Mapping[str, float]


def evidence_of(
    document: Document,
    kind: Classification,
    extraction: Extraction[Any],
    problems: Sequence[Problem],
    *,
    today: date,
) -> list[Evidence]:
    """Return the evidence on every value of the extraction, in its order."""
    if not extraction.found:
        return []
    paper, company = Paper(document), Company(extraction)
    sums = sums_of(extraction.record)
    common = {
        **paper.state,
        **company.whole,
        **company.claims(document),
        **_findings(problems),
        "kind_confidence": kind.confidence,
    }
    rows = []
    for path, found in extraction.found.items():
        facts = {
            **common,
            **words_evidence(found, document),
            **company.evidence(path, found),
            **_on_paper(found, paper, company),
            **_findings_at(path, problems),
            "certainty": found.certainty,
            "sum": sums.get(path, 0),
            "format": format_check(path, found.value, company.beside(path), today=today),
        }
        rows.append(Evidence(kind.doctype.name, path, found.certainty, facts))
    return rows


def _on_paper(found: Found[Any], paper: Paper, company: Company) -> Mapping[str, float]:
    """Return where else the value stands, and how many others like it."""
    text, value = found.span.text, str(found.value)
    letters = letters_of(text)
    again = paper.printed(text) - 1 if len(letters) >= LEAST_LETTERS else 0
    alike = paper.alike(text) if any(map(str.isdigit, text)) else 0
    return {
        "printed_again": min(again, 3),
        "others_alike": min(max(0, alike - 1 - again), MOST_COUNTED),
        "others_unclaimed": min(max(0, alike - company.claimed_alike(text)), MOST_COUNTED) if alike else 0,
        "is_verbatim": letters_of(value) == letters,
        "value_share": min(2.0, len(letters_of(value)) / max(1, len(letters))),
    }


def _findings(problems: Sequence[Problem]) -> Mapping[str, float]:
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    return {
        "errors": len(errors),
        "warnings": len(problems) - len(errors),
        "missing": sum(problem.code == "missing_required" for problem in problems),
    }


def _findings_at(path: str, problems: Sequence[Problem]) -> Mapping[str, float]:
    root = path.partition(".")[0].partition("[")[0]
    return {
        "problems_here": sum(problem.path == path for problem in problems),
        "problems_near": sum(problem.path.startswith(root) for problem in problems if problem.path),
    }
