"""What `extract()` returns: the file, its documents, and of each the record with its evidence."""

from typing import Any

from pydantic import BaseModel, ConfigDict, SerializeAsAny, model_serializer

from extractors.fields import Record
from extractors.problem import Problem
from extractors.reading import Reading


class Source(BaseModel):
    """The file that was read: its name, the SHA-256 of its bytes, its media type and its number of pages."""

    model_config = ConfigDict(frozen=True, defer_build=True)

    name: str
    sha256: str
    media_type: str
    pages: int


class ExtractedDocument(BaseModel):
    """One document of the file: its kind, pages (from 1), record, readings by path, problems and disposition."""

    model_config = ConfigDict(frozen=True, defer_build=True)

    doctype: str
    confidence: float
    pages: tuple[int, ...]
    record: SerializeAsAny[Record]
    readings: dict[str, Reading]
    problems: tuple[Problem, ...]
    disposition: str
    """`file` or `review`."""


class Result(BaseModel):
    """The answer for one file. Every page belongs to exactly one of the documents."""

    model_config = ConfigDict(frozen=True, defer_build=True)

    source: Source
    documents: tuple[ExtractedDocument, ...]

    @model_serializer(mode="wrap")
    def _without_absent(self, serialise: Any) -> dict[str, Any]:
        pruned: dict[str, Any] = _pruned(serialise(self))
        return pruned


def _pruned(node: Any) -> Any:
    """Return the tree without its absent (None) members."""
    if isinstance(node, dict):
        return {key: _pruned(value) for key, value in node.items() if value is not None}
    if isinstance(node, list | tuple):
        return [_pruned(value) for value in node]
    return node
