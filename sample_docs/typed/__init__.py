"""Typed papers: layouts kept as text, one file a paper with its truth, in `seen/` and `held/`.

A file has three parts between lines `---`: a head, the page as it looks, and what is printed on it.

    kind: referral_letter
    font: Lato                  (sample_docs/fonts.py lists the families)
    size: 9.5                   (points; also pitch, from row to row, and margin)
    paper: letter               (or landscape, or card: each page a side)
    note: who made this paper, and how
    ---
    # Harbor Family Practice                            # larger and bold
    ^ 214 Harbor Street, Duluth, MN 55802               ^ small print
      Patient:   Okafor, Adaeze       [x] Urgent
    ---
    patient.family = Okafor
    optional patient.given = Adaeze
    ignore notes

Each row of a page begins with a mark and a blank: blank for ordinary print, `#` large and bold, `=` larger and bold,
`!` bold, `^` small, `~` white on black, `@` handwriting, `/` italic. Two blanks part texts, each of which is set at
its column. `|` is an upright ruling, rows of `+---+`, `---` and `===` are level ones, `[ ]` `[x]` `[*]` are boxes to
tick, three or more `_` a line to write on. A line `=== page ===` begins the next page.
"""

from pathlib import Path

from sample_docs.typed.drawing import draw
from sample_docs.typed.paper_text import PaperText, read

__all__ = ["PaperText", "draw", "read", "typed_papers"]


def typed_papers(which: str) -> list[PaperText]:
    """Return the papers of `seen` or `held`, by name."""
    return [read(path) for path in sorted((Path(__file__).parent / which).glob("*.txt"))]
