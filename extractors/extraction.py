"""From values found on a page to a record in which every leaf has its reading."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, Self, TypeVar

from extractors.document import Document, Word
from extractors.fields import Record
from extractors.layout.span import Span
from extractors.problem import Problem
from extractors.reading import Reading

T = TypeVar("T")
R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A value, the words it was read from, and how sure we are that it is this field's value (0 to 1).

    `certainty` is of the finding alone (label, place, format); the words' own confidence comes on top.
    """

    value: T
    span: Span
    certainty: float = 1.0

    @property
    def confidence(self) -> float:
        """Return the probability that the value is right, 0 to 1."""
        return self.span.confidence * self.certainty

    def as_(self, value: Any) -> "Found[Any]":
        """Return another value read from the same words."""
        return Found(value, self.span, self.certainty)


Tree = Mapping[str, Any]
"""Field names to Found, or to a further Tree, or to a list of either. None and empty branches are left out."""


@dataclass(frozen=True, slots=True)
class Extraction(Generic[R]):
    """A record, one reading for each of its leaves (by path), and what was noticed while reading.

    `found` holds what each reading was made of: from it the confidence of the value is worked out (`confidence/`).
    """

    record: R
    readings: dict[str, Reading]
    problems: tuple[Problem, ...] = ()
    found: Mapping[str, Found[Any]] = field(default_factory=dict)

    @classmethod
    def of(cls, record: type[R], tree: Tree, document: Document, problems: tuple[Problem, ...] = ()) -> Self:
        """Return the record made of the tree's values; no value gets in without its reading."""
        pruned = prune(tree) or {}
        found = dict(leaves(pruned))
        readings = {path: one.span.reading(document, confidence=one.confidence) for path, one in found.items()}
        return cls(record.model_validate(_values(pruned)), readings, problems, found)


def prune(node: Any) -> Any:
    """Return the tree without None and without empty branches, or None if nothing is left."""
    if isinstance(node, Mapping):
        kept = {key: child for key, value in node.items() if (child := prune(value)) is not None}
        return kept or None
    if isinstance(node, list | tuple):
        items = [child for value in node if (child := prune(value)) is not None]
        return items or None
    if isinstance(node, Found) and node.value in (None, ""):
        return None
    return node


def leaves(node: Any, path: str = "") -> Iterator[tuple[str, Found[Any]]]:
    """Yield each value of the tree under its path (`diagnoses[1].code`)."""
    if isinstance(node, Mapping):
        for key, value in node.items():
            yield from leaves(value, f"{path}.{key}" if path else key)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from leaves(value, f"{path}[{index}]")
    else:
        yield path, node


def led_back(node: Any, printed: Mapping[Word, Word]) -> Any:
    """Return the tree with the printed words in place of those that were moved to be read."""
    if isinstance(node, Mapping):
        return {key: led_back(value, printed) for key, value in node.items()}
    if isinstance(node, list | tuple):
        return [led_back(value, printed) for value in node]
    if isinstance(node, Found):
        words = tuple(printed.get(word, word) for word in node.span.words)
        return Found(node.value, Span(words), node.certainty)
    return node


def _values(node: Any) -> Any:
    if isinstance(node, Mapping):
        return {key: _values(value) for key, value in node.items()}
    if isinstance(node, list):
        return [_values(value) for value in node]
    return node.value
