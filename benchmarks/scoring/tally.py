"""The counts of a group of documents: all of them, those of a kind, of a form, of a layout."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from benchmarks.scoring.comparing import Outcome, Verdict
from benchmarks.scoring.intervals import Share
from benchmarks.scoring.required import is_identifying


@dataclass(frozen=True, slots=True)
class DocumentScore:
    """What became of one printed document. `is_required_right` is None for kinds without required fields."""

    kind: str
    groups: tuple[tuple[str, str], ...]
    outcomes: list[Outcome]
    is_scored: bool
    is_kind_right: bool
    is_split_right: bool
    is_filed: bool
    is_required_right: bool | None
    is_required_whole: bool | None


@dataclass(slots=True)
class Tally:
    """Counts of documents and of their values."""

    kind: Share = field(default_factory=Share)
    split: Share = field(default_factory=Share)
    required: Share = field(default_factory=Share)
    required_whole: Share = field(default_factory=Share)
    recall: Share = field(default_factory=Share)
    precision: Share = field(default_factory=Share)
    automation: Share = field(default_factory=Share)
    filed_values_wrong: Share = field(default_factory=Share)
    filed_required_wrong: Share = field(default_factory=Share)
    filed_documents_wrong: Share = field(default_factory=Share)

    def add(self, document: DocumentScore) -> None:
        """Count one document."""
        self.kind.add(document.is_kind_right)
        self.split.add(document.is_split_right)
        if not document.is_scored:
            return
        self.automation.add(document.is_filed)
        if document.is_required_right is not None:
            self.required.add(document.is_required_right)
            self.required_whole.add(bool(document.is_required_whole))
        self.add_values(document.outcomes)
        if document.is_filed:
            self._add_filed(document)

    def add_values(self, outcomes: Iterable[Outcome]) -> None:
        """Count the values given and missed; an optional one that is given right is no merit."""
        for outcome in outcomes:
            if outcome.verdict is Verdict.MISSED:
                self.recall.add(False)
            elif outcome.verdict is Verdict.WRONG:
                self.precision.add(False)
            elif outcome.verdict is Verdict.RIGHT and not outcome.is_optional:
                self.recall.add(True)
                self.precision.add(True)

    def _add_filed(self, document: DocumentScore) -> None:
        given = [outcome for outcome in document.outcomes if outcome.verdict in (Verdict.RIGHT, Verdict.WRONG)]
        for outcome in given:
            self.filed_values_wrong.add(outcome.verdict is Verdict.WRONG)
            if is_identifying(document.kind, outcome):
                self.filed_required_wrong.add(outcome.verdict is Verdict.WRONG)
        has_wrong = any(outcome.verdict is Verdict.WRONG for outcome in given)
        self.filed_documents_wrong.add(has_wrong or not document.is_kind_right)

    def as_json(self) -> dict[str, object]:
        """Return every share with its interval."""
        return {name: getattr(self, name).as_json() for name in type(self).__dataclass_fields__}
