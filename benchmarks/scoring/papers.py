"""Papers with truth: a folder of NAME.ext beside NAME.truth.json, and the results of reading them."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.scoring.pairing import best_pairs

TRUTH_SUFFIX = ".truth.json"
HANDWRITING = "handwriting"

Tree = dict[str, Any]


@dataclass(frozen=True, slots=True)
class PaperTruth:
    """One file: how it arrived, how many pages it has (None where nobody counts them), and its documents.

    `is_by_hand` says that some of it is filled in by hand.
    """

    path: Path
    form: str
    pages: int | None
    documents: list[Tree]
    is_by_hand: bool = False

    def page_numbers(self, result: Tree | None) -> list[int]:
        """Return the numbers of the file's pages: as printed, else as the result counts them."""
        return list(range(1, (self.pages or (result or {}).get("source", {}).get("pages") or 1) + 1))


def load_truths(folder: Path) -> list[PaperTruth]:
    """Return the papers of a folder by name; raise FileNotFoundError where none has its truth beside it."""
    found = [_paper(path) for path in sorted(folder.glob(f"*{TRUTH_SUFFIX}"))]
    if not found:
        raise FileNotFoundError(f"{folder} has no *{TRUTH_SUFFIX}")
    return found


def load_results(lines: Iterable[str]) -> dict[str, Tree]:
    """Return the results of JSON lines by the file's name."""
    results = (json.loads(line) for line in lines if line.strip())
    return {Path(result["source"]["name"]).name: result for result in results}


def pair_documents(paper: PaperTruth, result: Tree | None) -> tuple[list[tuple[Tree, Tree | None]], list[Tree]]:
    """Return each printed document with the one given for its pages (or None), and the given documents left over."""
    given: Sequence[Tree] = (result or {}).get("documents", [])
    every = paper.page_numbers(result)
    gain = [[_overlap(printed, answer, every) for answer in given] for printed in paper.documents]
    pairs = dict(best_pairs(gain))
    paired = [(printed, given[pairs[i]] if i in pairs else None) for i, printed in enumerate(paper.documents)]
    return paired, [answer for j, answer in enumerate(given) if j not in pairs.values()]


def pages_of(printed: Tree, every: Sequence[int]) -> set[int]:
    """Return the pages of a printed document; where the truth tells none, all of the file."""
    return set(printed["pages"] or every)


def _paper(truth: Path) -> PaperTruth:
    tree = json.loads(truth.read_text(encoding="utf-8"))
    is_by_hand = HANDWRITING in tree.get("traps", ())
    return PaperTruth(truth.parent / tree["file"], tree["form"], tree["pages"], tree["documents"], is_by_hand)


def _overlap(printed: Tree, answer: Tree, every: Sequence[int]) -> float:
    """Return the share of pages that both have; of two answers alike in pages, that of the right kind is ahead."""
    left, right = pages_of(printed, every), set(answer["pages"])
    shared = len(left & right) / len(left | right)
    return shared + 0.01 * (printed["doctype"] == answer["doctype"]) if shared else 0.0
