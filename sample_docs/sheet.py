"""The paper that a layout draws on: it notes each value and where it is printed.

Units are points, from the top left corner down; a text's `y` is its baseline.
"""

from collections.abc import Sequence

from sample_docs import fonts
from sample_docs.surface import LETTER, Surface
from sample_docs.truth import DocumentTruth, Run, Value, shown
from sample_docs.words import fill, words_of

ASCENT, DESCENT = 0.76, 0.23


class Sheet(Surface):
    """Pages under the pen. A layout calls `page` for each page and draws; `font` and `size` are the running ones."""

    def __init__(self) -> None:
        super().__init__()
        self.pages = 0
        self.documents: list[DocumentTruth] = []
        self.traps: list[str] = []
        self.font = "Liberation Sans"
        self.size = 10.0

    # --- documents and pages

    def begin(self, doctype: str, layout: str) -> None:
        """Begin a document; the pages that follow belong to it."""
        self.documents.append(DocumentTruth(doctype, layout))
        self.font, self.size = "Liberation Sans", 10.0

    @property
    def document(self) -> DocumentTruth:
        """The document being drawn."""
        return self.documents[-1]

    def page(self, size: tuple[float, float] = LETTER) -> None:
        """Begin a page."""
        self.pages += 1
        self.begin_page(size)
        self.document.pages.append(self.pages)

    def trap(self, *names: str) -> None:
        """Name what is hard about the paper."""
        self.traps += [n for n in names if n not in self.traps]

    def ignore(self, *paths: str) -> None:
        """Leave paths of this document unscored: printed, but open to more than one reading."""
        self.document.ignore += paths

    def note(self, value: Value, left: float, top: float, right: float, bottom: float) -> None:
        """Note a value that is shown by a mark (a ticked box) between these edges."""
        (x1, y1), (x2, y2) = self.at(left, top), self.at(right, bottom)
        width, height = self.paper_size
        self.document.note(value)
        self.document.place(value, self.pages, (x1 / width, y1 / height, x2 / width, y2 / height))

    # --- text

    def text(
        self,
        x: float,
        y: float,
        *runs: Run,
        size: float = 0,
        bold: bool = False,
        italic: bool = False,
        font: str = "",
        align: str = "left",
        color: str = "#000000",
    ) -> float:
        """Draw runs on one line, `x` being their left, right or centre; return where they end."""
        name, points = fonts.font_name(font or self.font, bold=bold, italic=italic), size or self.size
        total = sum(fonts.width(shown(r), name, points) for r in runs)
        left = x - {"left": 0, "right": total, "center": total / 2}[align]
        for run in runs:
            right = left + fonts.width(shown(run), name, points)
            self.print_text(left, y, shown(run), name, points, color=color)
            if isinstance(run, Value):
                self.note(run, left, y - ASCENT * points, right, y + DESCENT * points)
            left = right
        return left

    def wrap(
        self,
        x: float,
        y: float,
        width: float,
        *runs: Run,
        size: float = 0,
        leading: float = 0,
        bold: bool = False,
        italic: bool = False,
    ) -> float:
        """Draw runs as a paragraph between `x` and `x + width`; return the baseline of the line after it."""
        points = size or self.size
        name = fonts.font_name(self.font, bold=bold, italic=italic)
        for line in fill(words_of(runs), width, name, points):
            self._draw_words(x, y, line, name, points)
            y += leading or points * 1.25
        return y

    def stack(
        self,
        x: float,
        y: float,
        lines: Sequence[Sequence[Run]],
        *,
        size: float = 0,
        leading: float = 0,
        bold: bool = False,
    ) -> float:
        """Draw lines of runs one below the other; return the baseline of the line after them."""
        for line in lines:
            self.text(x, y, *line, size=size, bold=bold)
            y += leading or (size or self.size) * 1.25
        return y

    def labelled(
        self,
        x: float,
        y: float,
        label: str,
        *runs: Run,
        at: float = 0,
        bold_label: bool = True,
        size: float = 0,
        bold: bool = False,
    ) -> float:
        """Draw a label and, right of it or at `at`, its value; return where the value ends."""
        end = self.text(x, y, label, bold=bold_label, size=size)
        return self.text(at or end + 4, y, *runs, size=size, bold=bold)

    def above(self, x: float, y: float, label: str, *runs: Run, size: float = 0, label_size: float = 6.5) -> float:
        """Draw a small label and its value on the line below it; return where the value ends."""
        self.text(x, y - (size or self.size) - 1.5, label, size=label_size)
        return self.text(x, y, *runs, size=size)

    def tick(
        self, x: float, y: float, label: Run, *, ticked: bool, mark: str = "x", size: float = 0, bold: bool = False
    ) -> float:
        """Draw a check box and its label; a ticked one's label may be a value. Return where the label ends."""
        points = size or self.size
        self.check_box(x, y, points, mark if ticked else "")
        end = self.text(x + points * 1.25, y, shown(label), size=points, bold=bold)
        if ticked and isinstance(label, Value):
            self.note(label, x, y - ASCENT * points, end, y + DESCENT * points)
        return end

    def check_box(self, x: float, y: float, points: float, mark: str) -> None:
        """Draw a box to tick, `points` high as its text is; `mark` is x, check, filled or nothing."""
        side = points * 0.8
        self.box(x, y - side, side, side, weight=0.8, fill="#000000" if mark == "filled" else "")
        if mark == "x":
            self.line(x + 1, y - side + 1, x + side - 1, y - 1, 1.3)
            self.line(x + 1, y - 1, x + side - 1, y - side + 1, 1.3)
        if mark == "check":
            self.line(x + 1, y - side / 2, x + side / 2, y - 1, 1.4)
            self.line(x + side / 2, y - 1, x + side + 2, y - side - 2, 1.4)

    def _draw_words(self, x: float, y: float, words: list[Run], font: str, points: float) -> None:
        line = " ".join(shown(w) for w in words)
        self.print_text(x, y, line, font, points)
        spans: dict[str, tuple[Value, float, float]] = {}
        left = x
        for word in words:
            right = left + fonts.width(shown(word), font, points)
            if isinstance(word, Value):
                spans[word.path] = (word, min(left, spans[word.path][1] if word.path in spans else left), right)
            left = right + fonts.width(" ", font, points)
        for value, start, end in spans.values():
            self.note(value, start, y - ASCENT * points, end, y + DESCENT * points)
