"""TextMatch: a value found in a text, with its place and how well formed it stood there."""

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class TextMatch(Generic[T]):
    """A value read from `text[start:end]`; quality 1 is exactly well formed, less where a misreading was put right."""

    start: int
    end: int
    value: T
    quality: float = 1.0
