"""A typed paper's file: its head, its pages as rows of text, its truth."""

import re
from dataclasses import dataclass
from pathlib import Path

from sample_docs.cards import CARD
from sample_docs.surface import LETTER
from sample_docs.truth import Value

PAPERS = {"letter": LETTER, "landscape": (LETTER[1], LETTER[0]), "card": CARD}
KEYS = ("kind", "font", "size", "pitch", "margin", "paper", "note")
PART = "\n---\n"
NEXT_PAGE = "\n=== page ===\n"
COUNT = re.compile(r"(?:page_count|visits_requested)$")
"""Fields that are whole numbers in the record."""


@dataclass(frozen=True)
class PaperText:
    """A paper as typed: kind, name, typeface, paper, the rows of each page, what they print.

    `size` of type, `pitch` from row to row and `margin` are points; 0 where the drawing decides.
    """

    kind: str
    name: str
    font: str
    size: float
    pitch: float
    margin: float
    paper: str
    pages: tuple[tuple[str, ...], ...]
    values: tuple[Value, ...]
    ignored: tuple[str, ...]


def read(path: Path) -> PaperText:
    """Return the paper in a file; raise ValueError that names the file and the line it does not understand."""
    parts = path.read_text(encoding="utf-8").split(PART)
    if len(parts) != 3:
        raise ValueError(f"{path.name}: head, page and truth stand between two lines of three dashes")
    head = dict(_named(path, line, ":") for line in parts[0].splitlines() if line.strip())
    if unknown := head.keys() - set(KEYS):
        raise ValueError(f"{path.name}: no such line in a head: {', '.join(sorted(unknown))}")
    truth = [line.strip() for line in parts[2].splitlines() if line.strip()]
    return PaperText(
        kind=head["kind"],
        name=path.stem,
        font=head.get("font", "Liberation Sans"),
        size=float(head.get("size", "9.5")),
        pitch=float(head.get("pitch") or 0),
        margin=float(head.get("margin") or 0),
        paper=head.get("paper", "letter"),
        pages=tuple(tuple(page.split("\n")) for page in parts[1].split(NEXT_PAGE)),
        values=tuple(_value(path, line) for line in truth if not line.startswith("ignore ")),
        ignored=tuple(line.removeprefix("ignore ") for line in truth if line.startswith("ignore ")),
    )


def _value(path: Path, line: str) -> Value:
    key, text = _named(path, line.removeprefix("optional "), "=")
    return Value(key, text, int(text) if COUNT.search(key) else text, optional=line.startswith("optional "))


def _named(path: Path, line: str, sign: str) -> tuple[str, str]:
    name, found, text = line.partition(sign)
    if not found:
        raise ValueError(f"{path.name}: no {sign} in the line {line!r}")
    return name.strip(), text.strip()
