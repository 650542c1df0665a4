"""A finished paper: the file's bytes and what is printed on it."""

import datetime as dt
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from sample_docs.truth import Box, DocumentTruth

ITEM = re.compile(r"([a-z_]+)\[(\d+)\]")
MISPRINTS = {"npi": "npi_bad_check_digit", "birth_date": "impossible_birth_date"}


@dataclass(frozen=True)
class Paper:
    """One file; `pages` is None for a Word file, `sender` is who sends it (name and fax number), on `date`."""

    content: bytes
    pages: int | None
    documents: list[DocumentTruth]
    traps: list[str] = field(default_factory=list)
    sender: tuple[str, str] = ("", "")
    date: dt.date = dt.date(2026, 1, 1)

    def with_content(self, content: bytes, *traps: str) -> "Paper":
        """Return the same paper as other bytes."""
        return replace(self, content=content, traps=[*self.traps, *traps])

    def without_boxes(self) -> "Paper":
        """Return the paper with no boxes, where places on the page cannot be told."""
        return replace(self, documents=[replace(d, boxes={}) for d in self.documents])

    def beside_strip(self, share: float, *, on_top: bool) -> "Paper":
        """Return the paper with a strip of `share` of the new height added on top, or below where it is not on top."""
        down = share if on_top else 0.0
        rest = 1 - share
        return self.mapped(lambda _page, b: (b[0], down + b[1] * rest, b[2], down + b[3] * rest))

    def cut_to(self, pages: int, last: float) -> "Paper":
        """Return what is left when only `pages` pages arrived, and of the last one the share `last`."""
        documents = [_cut(d, pages, last) for d in self.documents]
        kept = replace(self, pages=pages, documents=[d for d in documents if d.pages])
        return kept.mapped(lambda page, b: (b[0], b[1] / last, b[2], b[3] / last) if page == pages else b)

    def as_json(self, name: str, kind: str, layout: str, form: str) -> dict[str, Any]:
        """Return the paper's truth file."""
        traps = [*self.traps, *(MISPRINTS[p.rsplit(".", 1)[-1]] for d in self.documents for p in d.expected_problems)]
        return {
            "file": name,
            "kind": kind,
            "layout": layout,
            "form": form,
            "expect": "documents",
            "pages": self.pages,
            "doctypes": [d.doctype for d in self.documents],
            "documents": [d.as_json() for d in self.documents],
            "traps": sorted(set(traps)),
        }

    def mapped(self, move: Callable[[int, Box], Box]) -> "Paper":
        """Return the paper with every box moved; `move` is given the page and the box."""

        def moved(d: DocumentTruth) -> DocumentTruth:
            return replace(d, boxes={p: [(n, move(n, b)) for n, b in places] for p, places in d.boxes.items()})

        return replace(self, documents=[moved(d) for d in self.documents])


def _cut(document: DocumentTruth, pages: int, last: float) -> DocumentTruth:
    if last == 1.0 and document.pages[-1] <= pages:
        return document

    def arrived(page: int, box: Box) -> bool:
        return page < pages or (page == pages and box[3] <= last)

    boxes = {p: b for p, b in document.boxes.items() if all(arrived(*place) for place in b)}
    # Whether a value whose place nobody noted has arrived cannot be told: it is not scored, nor the list it stands in.
    unsure = {p.partition("[")[0] for p in document.values if p not in document.boxes} | _with_gaps(boxes)
    values = {p: v for p, v in document.values.items() if p in boxes and p.partition("[")[0] not in unsure}
    arrived_pages = [n for n in document.pages if n <= pages]
    ignore = [*document.ignore, *sorted(unsure)]
    return replace(document, pages=arrived_pages, boxes=boxes, values=values, ignore=ignore)


def _with_gaps(paths: Iterable[str]) -> set[str]:
    """Return the lists of which a later item has arrived and an earlier one has not (a table read from the side)."""
    numbers: dict[str, set[int]] = {}
    for item in filter(None, map(ITEM.match, paths)):
        numbers.setdefault(item[1], set()).add(int(item[2]))
    return {name for name, found in numbers.items() if len(found) <= max(found)}
