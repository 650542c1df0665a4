"""What a run has done, in numbers: nothing here says anything about a patient."""

from collections import Counter
from dataclasses import dataclass, field

from flows.intake.outcome import Outcome, Refused

STATE_FOR = {"file": "filed", "review": "in_review"}


@dataclass(slots=True)
class Tally:
    """Documents by kind and state, rejected files by reason, and why documents wait, so far."""

    files: int = 0
    pages: int = 0
    documents: Counter[tuple[str, str]] = field(default_factory=Counter)
    rejected: Counter[str] = field(default_factory=Counter)

    def add(self, outcome: Outcome) -> None:
        """Count one file."""
        self.files += 1
        if isinstance(outcome, Refused):
            self.rejected[outcome.code] += 1
            return
        self.pages += outcome.result.source.pages
        found = ((document.doctype, STATE_FOR[document.disposition]) for document in outcome.result.documents)
        self.documents.update(found)

    def rows(self) -> list[dict[str, str | int]]:
        """Return one row for each kind and state, as tables show them."""
        counted: list[tuple[str, str, int]] = [(*key, count) for key, count in self.documents.items()]
        counted += [("file", f"rejected: {code}", count) for code, count in self.rejected.items()]
        return [{"kind": kind, "state": state, "count": count} for kind, state, count in sorted(counted)]
