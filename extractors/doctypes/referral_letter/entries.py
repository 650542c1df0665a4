"""Entries of a form whatever their labels are: words before a colon or a gap, and what stands behind or below them."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import zip_longest

from extractors.doctypes.referral_letter.asking_labels import IS_PLEASE, PLAIN, asking, is_label
from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.wording import is_glue
from extractors.layout import Span
from extractors.layout.rows import rows_of

LABEL = re.compile(r"^\W*(?:[QA]?\d{1,2}[.)]?\s+|[A-Za-z][.)]\s+)?(?P<label>[A-Za-z][^:?]{0,80}?)\s*[:?.;'’…_]*$")
ANSWER = re.compile(r"^\W*(?:A(?:nswer|ns)?[.:)]|>|-|•)\s+")
ELSEWHERE = re.compile(
    r"\d{3}\W{0,2}\d{3}\W\d{4}|@|_{4,}|\[ ?[xX]? ?\]|[:?]\W*$|\b[A-Z]{2} \d{5}\b|(?i:\bnpi\b|\bdob\b)"
    r"|\b(?:MD|DO|NP|PA-C|DDS|DMD|FNP|RN)\b"
)
PAIRED, FEWEST, MOST = 2, 3, 60
MOST_OF_LABEL, MOST_OF_QUESTION, MOST_DAMAGED = 9, 12, 5
NEAR = 2.2
"""Heights of a label from it to what is written below it."""


def entries(parts: Parts, is_meant: Callable[[str], object]) -> Iterator[tuple[str, Span]]:
    """Yield the words of what may be a label that is meant with what stands behind it in its row, else below it."""
    for page in parts.document.pages:
        rows = [[Span(row.words[start:end]) for start, end in row.stretches()] for row in rows_of(page)]
        for at, row in enumerate(rows):
            below = rows[at + 1] if at + 1 < len(rows) else []
            for piece, after in zip_longest(row, row[1:]):
                if is_meant(_head(piece)) and (pair := _pair(piece, after, below)):
                    further = [other for row in rows[at + 1 : at + 4] for other in row]
                    yield pair[0], _with_rest(pair[1], further, piece.box.left)


def _end(piece: Span) -> int | None:
    """Return where the label at the head of a piece ends with a colon or a question mark."""
    return next((at for at, word in enumerate(piece.words) if word.text.endswith((":", "?"))), None)


def _head(piece: Span) -> str:
    """Return the words at the head of a piece that may be a label."""
    end = _end(piece)
    words = piece.words[:MOST_OF_QUESTION] if end is None else piece.words[: end + 1]
    return " ".join(word.text for word in words).rstrip(" :?.")


def _pair(piece: Span, after: Span | None, below: Sequence[Span]) -> tuple[str, Span] | None:
    """Return a label and its value: both in the piece, or the value in the next piece, or below."""
    end = _end(piece)
    end = _damaged_end(piece) if end is None else end
    label = piece if end is None else Span(piece.words[: end + 1])
    match = LABEL.match(label.text)
    if match is None or len(label.words) > (MOST_OF_QUESTION if label.text.endswith("?") else MOST_OF_LABEL):
        return None
    inner = Span(piece.words[end + 1 :]) if end is not None and end + 1 < len(piece.words) else None
    if end is None and not (is_label(label) or IS_PLEASE.fullmatch(match["label"])):
        return None
    beside = inner or after
    under = next((b for b in below if _is_under(b, label)), None)
    value = next((v for v in (beside, None if inner else under) if v and PAIRED <= len(v.words) <= MOST), None)
    return (match["label"], without_mark(value)) if value else None


def _damaged_end(piece: Span) -> int | None:
    """Return where a label ends whose colon was read as another mark ("Indication' Loud snoring")."""
    for at, word in enumerate(piece.words[:MOST_DAMAGED]):
        if not word.text[-1].isalnum() and not word.text.endswith((",", ")", "/")) and len(word.text) > FEWEST:
            return at if asking(Span(piece.words[: at + 1]).text) >= PLAIN else None
        if not (is_glue(word.text) or asking(word.text)):
            return None
    return None


def _is_under(value: Span, label: Span) -> bool:
    """Tell whether a piece of the next row begins below a label."""
    height = label.box.height
    is_beneath = value.box.left <= label.box.right and value.box.right >= label.box.left
    return is_beneath and value.box.top - label.box.bottom < NEAR * height


def without_mark(value: Span) -> Span:
    """Return the value without the mark of an answer before it ("A.")."""
    match = ANSWER.match(value.text)
    return (value.sub(match.end(), len(value.text)) if match else None) or value


def _with_rest(value: Span, below: Sequence[Span], margin: float) -> Span:
    """Return the value with the rows below it or at its label's margin where those go on."""
    for piece in below:
        last, first = value.words[-1].box, piece.box
        is_next = 0.5 * last.height < first.top - last.top < NEAR * max(last.height, first.height)
        is_flush = min(abs(first.left - value.box.left), abs(first.left - margin)) < 3 * first.height
        if is_next and is_flush and _goes_on(value.text, piece.text):
            value = Span.of(value, piece)
    return value


def _goes_on(text: str, after: str) -> bool:
    """Tell whether a row goes on with the text above it: in small letters, or sentence upon sentence."""
    if text.endswith((".", "?", "!")):
        return after.endswith(".") and len(after.split()) >= FEWEST and not ELSEWHERE.search(after)
    return after[0].islower() or text.endswith(",")
