"""Roles that a card states in plain words: whose product it is, who only pays its claims, who licenses a name."""

import re
from collections.abc import Iterator, Sequence

from extractors.document import Document, Line, Page
from extractors.layout import Span
from extractors.layout.boxes import is_same_row

_SUBJECT = re.compile(
    r"^\W*((?:[A-Z][\w.&'’-]*\s+|of\s+|and\s+|&\s+|the\s+){1,9}?)"
    r"(?i:is\s+an?\s+(?:independent|registered)\b|,?\s*an independent licensee\b"
    r"|,\s*an?\s+(?:division|subsidiary|trade name)\s+of\b|(?:does|do|will) not (?:insure|assume)\b"
    r"|is not (?:the|an?) insurer\b|(?:only )?provides (?:only )?(?:administrative|claims?)\b|acts (?:only )?as\b"
    r"|administers (?:the|this|your)\b|processes claims\b|pays (?:the |your )?claims\b)"
)
"""A firm as the subject of a sentence about what it does for the plan."""
_ROLE = re.compile(
    r"^\W*(?:an?|your|the)\s+(?:(?:third[- ]party|claims?|plan|benefits?|contract)\s+)+administrators?\W*$"
    r"|^\W*an?\s(?:\S+\s){1,5}(?:company|subsidiary|affiliate)\W*$"
    r"|^\W*(?:plan|claims?|benefits?) supervisors?\W*$|^\W*c/o\s"
    r"|^\W*an?\s(?:\S+\s)*independent (?:licensee|member)\b",
    re.IGNORECASE,
)
"""What stands under a firm's name and says what it is."""
_LABEL = re.compile(
    r"\W*(?:.*\b(?:administered|underwritten|insured|offered|provided|issued)\s+by"
    r"|(?:your\s+|the\s+)?(?:(?:third[- ]party|claims?|plan|benefits?|fund|contract)\s+)?administrator|TPA|insurer"
    r"|insurance\s+(?:company|carrier|co\.?)(?:\s+name)?|(?:health\s+)?carrier|pay[eo]r(?:\s+name)?|claims? pay[eo]r"
    r"|underwriter)\s*:?\W*",
    re.IGNORECASE,
)
"""A line of nothing but what leads to a firm's name."""
_REACH = 2.0
"""Heights of a line between a name and what says its role."""
_MOST_WORDS = 6


def subjects(document: Document) -> Iterator[Span]:
    """Yield the firms of which a sentence says that they administer, pay, or use a licensed name."""
    for line in document.lines:
        match = _SUBJECT.match(line.text)
        words = Span.of(line).sub(*match.span(1)) if match else None
        if match and words and match[1].strip()[:1].isupper():
            yield words


def labelled_firms(document: Document) -> Iterator[tuple[Line, Line]]:
    """Yield each line that only leads to a firm's name, with the line of that name: on its row, or under it."""
    for page in document.pages:
        for label in page.lines:
            is_label = len(label.words) <= _MOST_WORDS and _LABEL.fullmatch(label.text)
            if is_label and (named := _right_of(page, label) or line_under(label, page.lines)):
                yield label, named


def _right_of(page: Page, label: Line) -> Line | None:
    """Return the line that follows on the label's row, where a colon says that one does."""
    box = label.box
    row = [line for line in page.lines if line.box.left > box.right and is_same_row(line.box, box)]
    nearest = min(row, key=lambda line: line.box.left, default=None)
    return None if nearest is None or nearest.text.rstrip().endswith(":") else nearest


def line_under(line: Line, lines: Sequence[Line]) -> Line | None:
    """Return the nearest of the lines right under another."""
    under = (other for other in lines if other is not line and _is_right_under(line, other))
    return min(under, key=lambda other: (other.box.top, other.box.left), default=None)


def role_lines(document: Document) -> tuple[Line, ...]:
    """Return the lines that say what the firm over them is."""
    return tuple(line for line in document.lines if _ROLE.search(line.text))


def has_role(line: Line, roles: tuple[Line, ...]) -> bool:
    """Tell whether a line right under a name says that its bearer is a payer or administrator."""
    return any(_is_right_under(line, role) for role in roles)


def _is_right_under(upper: Line, lower: Line) -> bool:
    gap = lower.box.top - upper.box.bottom
    overlaps = min(upper.box.right, lower.box.right) > max(upper.box.left, lower.box.left)
    return upper.page == lower.page and overlaps and -0.5 * lower.box.height <= gap < _REACH * lower.box.height
