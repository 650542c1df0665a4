"""Why documents wait for a person."""

from collections import Counter
from collections.abc import Iterable

from extractors.problem import Severity
from records.finding import StoredDocument

LOW_CONFIDENCE = "low_confidence"


def reasons(document: StoredDocument) -> tuple[str, ...]:
    """Return the codes of what a person should look at; where no error was found, a value was read unsurely."""
    codes = sorted({problem.code for problem in document.problems})
    has_error = any(problem.severity is Severity.ERROR for problem in document.problems)
    return tuple(codes) if has_error else (*codes, LOW_CONFIDENCE)


def count_reasons(waiting: Iterable[StoredDocument]) -> dict[str, int]:
    """Return how many waiting documents have each reason, the most frequent first."""
    return dict(Counter(reason for document in waiting for reason in reasons(document)).most_common())
