"""What stands before and above each piece of a paper: the words that may be its label."""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from extractors.doctypes.referral_letter.asking_labels import is_label
from extractors.doctypes.referral_letter.entries import MOST_OF_LABEL, MOST_OF_QUESTION, without_mark
from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.prose import is_closing, is_prose, is_salutation
from extractors.document import Word
from extractors.layout import Span
from extractors.layout.rows import rows_of

ENDS = (":", "?")
"""How a label ends."""
_ROWS_ABOVE, _FAR_ABOVE = 3, 4.0
"""Rows above a piece, and heights of it, within which its heading stands."""
_ROWS_BELOW, _NEXT, _LEVEL, _FLUSH = 8, 2.2, 0.3, 3.0
"""How many rows an entry runs on, and heights of a line by which the next stands below it and begins beside it."""
_FAR_BESIDE = 300.0
"""Points from a label to the value beside it."""


class Label(NamedTuple):
    """The words of what may be a label and how its value stands to them: `inline`, `inner`, `beside`, `under`."""

    text: str
    how: str


NONE = Label("", "none")


@dataclass(frozen=True)
class Surroundings:
    """The stretches of a paper's rows, and where in them each word stands."""

    parts: Parts

    @cached_property
    def rows(self) -> list[list[Span]]:
        """Return the stretches of each row, page after page."""
        pages = self.parts.document.pages
        return [[Span(row.words[start:end]) for start, end in row.stretches()] for p in pages for row in rows_of(p)]

    @cached_property
    def places(self) -> dict[Word, tuple[int, int]]:
        """Return for each word the number of its row and of its stretch there."""
        return {word: (i, j) for i, row in enumerate(self.rows) for j, piece in enumerate(row) for word in piece.words}

    def label_of(self, word: Word) -> Label:
        """Return what may be the label of a value that begins with this word."""
        if word not in self.places:
            return NONE
        i, j = self.places[word]
        piece = self.rows[i][j]
        at = piece.words.index(word)
        if at:
            return _before(piece.words[max(0, at - MOST_OF_LABEL) : at])
        return self._beside(i, j) or self._above(i, piece) or NONE

    def _beside(self, row: int, at: int) -> Label | None:
        """Return the short piece before a stretch in its row."""
        before = self.rows[row][at - 1] if at else None
        if before is None or len(before.words) > MOST_OF_LABEL or is_prose(before):
            return None
        is_near = self.rows[row][at].box.left - before.box.right < _FAR_BESIDE
        return Label(before.text.rstrip(": ").rsplit(":", 1)[-1] + _end(before), "beside") if is_near else None

    def _above(self, row: int, piece: Span) -> Label | None:
        """Return the nearest piece above a stretch, where it is short and no sentence."""
        far = _FAR_ABOVE * max(piece.box.height, 6.0)
        for above in self.rows[max(0, row - _ROWS_ABOVE) : row][::-1]:
            for other in above:
                is_over = other.box.left <= piece.box.right and other.box.right >= piece.box.left
                if other.page == piece.page and is_over and piece.box.top - other.box.bottom < far:
                    is_short = len(other.words) <= MOST_OF_LABEL and not is_prose(other)
                    return Label(other.text, "under") if is_short else None
        return None

    def run_on(self, span: Span) -> list[Span]:
        """Return the span with the first row that goes on below it, and with all such rows; none where none does."""
        if span.words[-1] not in self.places:
            return []
        i, j = self.places[span.words[-1]]
        lefts = (span.words[0].box.left, self.rows[i][j].box.left)
        longer, last = [], span.words[-1]
        for row in self.rows[i + 1 : i + 1 + _ROWS_BELOW]:
            below = next((piece for piece in row if _goes_on(last, piece, lefts)), None)
            if below is None or _is_other_entry(below):
                break
            span, last = Span.of(span, below), below.words[0]
            longer.append(span)
        return longer if len(longer) < 2 else [longer[0], longer[-1]]


def cut(piece: Span) -> tuple[Span | None, Span | None]:
    """Return the label at the head of a piece, up to its colon, and the rest; no label and all of it without one."""
    ends = (at for at, word in enumerate(piece.words[:MOST_OF_QUESTION]) if word.text.endswith(ENDS))
    at = next(ends, None)
    if at is None or (at >= MOST_OF_LABEL and piece.words[at].text.endswith(":")):
        return None, piece
    rest = piece.words[at + 1 :]
    return Span(piece.words[: at + 1]), without_mark(Span(rest)) if rest else None


def _before(words: tuple[Word, ...]) -> Label:
    """Return the last words before a value in its own stretch."""
    ends = (at for at, word in enumerate(words[:-1]) if word.text.endswith((*ENDS, ".")))
    own = words[max(ends, default=-1) + 1 :]
    return Label(" ".join(word.text for word in own), "inline" if words[-1].text.endswith(ENDS) else "inner")


def _end(piece: Span) -> str:
    return ":" if piece.text.endswith(":") else ""


def _goes_on(last: Word, below: Span, lefts: tuple[float, float]) -> bool:
    """Tell whether a piece stands close below a line whose last row begins with this word, flush with its value."""
    if below.page != last.page:
        return False
    height = max(last.box.height, below.box.height, 4.0)
    is_next = _LEVEL * last.box.height < below.box.top - last.box.top < _NEXT * height
    return is_next and min(abs(below.box.left - left) for left in lefts) < _FLUSH * height


def _is_other_entry(piece: Span) -> bool:
    """Tell whether a piece begins with a label of its own, or greets or closes."""
    label, _ = cut(piece)
    return (label is not None and is_label(label)) or is_closing(piece) or is_salutation(piece)
