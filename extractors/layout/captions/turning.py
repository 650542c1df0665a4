"""Turning: which words of a page change their place, and where they stand from then on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from extractors.document import Box, Word

Shapes = Mapping[str, Callable[[str], bool]]
"""For some of a vocabulary's keys: whether a text has the shape of their values."""
FEWEST = 2
"""Labels that must have their value on the far side before a page is turned."""


@dataclass(slots=True)
class Turning:
    """The words that change their place, each with the word that stands for it from then on."""

    moved: dict[Word, Word] = field(default_factory=dict)
    parted: list[tuple[float, float]] = field(default_factory=list)
    """From where to where, down the page, rules part values from their captions."""

    def move(self, word: Word, *, right: float = 0.0, down: float = 0.0, text: str | None = None) -> None:
        """Note that a word stands further right or down, perhaps with other text."""
        box = Box(word.box.left + right, word.box.top + down, word.box.right + right, word.box.bottom + down)
        self.moved[word] = replace(word, box=box, text=word.text if text is None else text)
