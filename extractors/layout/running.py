"""Running lines: what is printed again at the head or foot of every page, and is no part of the text."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extractors.document import Page
from extractors.layout.rows import Row
from extractors.layout.span import Span

_PAGE_NUMBER = re.compile(r"(?i)(?:page|pg\.?)\s*\d+(?:\s*(?:of|/)\s*\d+)?|\d+\s*(?:of|/)\s*\d+|-\s*\d+\s*-")
_EDGE = 0.14
"""Share of the page's height at its head and foot in which running lines stand."""


@dataclass(frozen=True, slots=True)
class RunningLines:
    """The texts, digits aside, that stand at the edges of two pages or more, and the height of each page."""

    texts: frozenset[str]
    heights: dict[int, float]

    @classmethod
    def of(cls, pages: Iterable[tuple[Page, Sequence[Row]]]) -> "RunningLines":
        """Return the running lines among the rows of a document's pages."""
        seen: dict[str, set[int]] = defaultdict(set)
        heights: dict[int, float] = {}
        for page, rows in pages:
            heights[page.number] = page.height
            for row in rows:
                if _is_at_edge(row.box.center[1] / page.height):
                    seen[_plain(" ".join(word.text for word in row.words))].add(page.number)
        return cls(frozenset(text for text, numbers in seen.items() if len(numbers) > 1), heights)

    def __contains__(self, line: Span) -> bool:
        if not _is_at_edge(line.box.center[1] / self.heights[line.page]):
            return False
        return _PAGE_NUMBER.fullmatch(line.text) is not None or _plain(line.text) in self.texts


def _is_at_edge(share: float) -> bool:
    return share < _EDGE or share > 1 - _EDGE


def _plain(text: str) -> str:
    return re.sub(r"\d+", "0", text.casefold())
