"""Party blocks: which pieces of a page stand under the heading of which party, whatever labels stand inside."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import dropwhile, pairwise

from extractors.doctypes.referral_letter.prose import is_closing, is_prose, is_salutation
from extractors.document import Box, Document, Page, Word
from extractors.layout import Label, Span, find_labels
from extractors.layout.boxes import is_inside
from extractors.layout.cells import Grid
from extractors.layout.phrases import Vocabulary
from extractors.layout.rows import Row, rows_of
from extractors.values.credentials import is_credential

PEOPLE = ("patient", "referring_provider", "referred_to")
FEWEST_ROWS_IN_A_BOX = 3.5
"""Heights of a line that a ruled box must have to hold more than a label and its value."""
NAME_PART = re.compile(r"(?i)\b(?:last|first|family|given)\s*name|surname")
"""Labels that open a block and name a part of what stands in it, so that they stay with their value."""
NPI = re.compile(r"\W*(?:\w+ )?NPI\b|\W*national (?:provider )?id", re.IGNORECASE)
"""What only a provider has, so that a row in which it stands is a provider's."""
PERSON = re.compile(
    r"(?i)physician|pcp|provider|guardian|parent|mother|father|contact|party|guarantor|cc|copy|user|entered"
)
"""Headings of people who are no party to the referral."""
COUNTED = re.compile(r"(?i)\W*(?:(?:section|part|step|box|item|block)\W+)?(?:[a-h]|[ivx]{1,4}|\d{1,2})?\W*")
"""What may stand before a heading on its line: "SECTION B -", "Part 2:", "III."."""
PRIMARY = re.compile(r"(?i)\W*(?:pcp|primary care)")
"""A family's own clinician, who refers where the name stands under a heading for who does."""
PLURAL = re.compile(r"(?i)(?:our |the )?(?:doctors|physicians|providers|dentists|clinicians|practitioners|surgeons)")
"""The end of an office's name set on a line of its own, or what leads the list of all who work there."""
FAMILY = re.compile(r"(?i)guardian|parent|mother|father|guarantor|emergency|caregiver")
MARKS = re.compile(r"[:;.,=>~*|'’‘—–_-]+")
"""What is left of a colon, of dots that lead to a value, or of a ruling before it."""
SLACK = 1.5
"""Heights of a line by which a piece may begin left of its heading."""
LABEL_WORDS = 5
"""Most words of a label in a cell of its own."""
RUNNING = 2.5
"""Heights of a line without text that end a column beside others."""
FARTHEST = 5.0
"""Heights of a line without text that end a block."""


@dataclass(slots=True)
class Block:
    """A party's heading, how far to the right and down it reaches, and the pieces under it in reading order."""

    role: str
    heading: Span
    left: float
    right: float
    box: Box | None
    lines: list[Span] = field(default_factory=list)

    @property
    def is_labelled(self) -> bool:
        """Tell whether the heading is a label before its value, not a title."""
        return self.heading.text.endswith(":")

    def reaches(self, piece: Span) -> bool:
        """Tell whether a piece that stands below the heading, or right of it, may belong to this block."""
        if not self.left <= piece.box.left < self.right:
            return False
        if self.box is not None:
            return is_inside(piece.box, self.box)
        last = (self.lines or [self.heading])[-1].box
        return piece.box.top - last.bottom < FARTHEST * self.heading.box.height


def blocks(document: Document, headings: Vocabulary) -> list[Block]:
    """Return each heading's block; a piece belongs to the nearest heading above it in whose column or box it stands."""
    return [block for page in document.pages for block in _blocks_on(page, headings)]


@dataclass(frozen=True, slots=True)
class _PageParts:
    """What blocks are made of on one page: labels by their first word, pieces of rows, rulings."""

    labels: dict[Word, Label]
    rows: tuple[tuple[Span, ...], ...]
    grid: Grid

    @classmethod
    def of(cls, page: Page, headings: Vocabulary) -> "_PageParts":
        labels = {label.span.words[0]: label for label in find_labels(page, headings) if not _is_aside(label.span)}
        return cls(labels, tuple(tuple(_pieces(row, labels)) for row in rows_of(page)), Grid.of(page))

    @property
    def pieces(self) -> Iterator[Span]:
        """Yield every piece of the page."""
        return (piece for row in self.rows for piece in row)


def _blocks_on(source: Page, headings: Vocabulary) -> Iterator[Block]:
    page = _PageParts.of(source, headings)
    found: list[Block] = []
    for row in page.rows:
        for place, piece in enumerate(row):
            label = page.labels.get(piece.words[0])
            owner = _owner(piece, found)
            role = _role(label, piece, owner, found) if label is not None and _is_heading(piece, label) else None
            if label is not None and role is not None:
                found.append(_opened(row, place, replace(label, key=role), page, found))
            elif owner and _ends(piece, owner):
                found.append(_closed(piece, owner))
            elif owner:
                owner.lines.append(_without_marks(piece.words) or piece)
    yield from found


def _role(label: Label, piece: Span, owner: Block | None, found: Sequence[Block]) -> str | None:
    """Return whose block a label opens; labels that do not say whose count only outside of the blocks of others."""
    if label.key not in ("person", "clinician"):
        is_referrer = bool(found) and found[-1].role == "referring_provider" and not found[-1].lines
        return "referring_provider" if is_referrer and PRIMARY.match(label.span.text) else label.key
    seen = {block.role for block in found}
    is_clinician = label.key == "clinician" or is_clinician_named(piece)
    if owner is not None and (
        owner.role in PEOPLE[1:] or (owner.role == "other" and PERSON.search(owner.heading.text))
    ):
        if label.key == "clinician" and owner.role == "referred_to" and is_clinician_named(piece):
            is_other = any(is_clinician_named(line, behind=1) for line in owner.lines)
            return "referring_provider" if is_other and "referring_provider" not in seen else None
        is_family = owner.role == "other" and FAMILY.search(owner.heading.text) is not None
        return "referring_provider" if is_family and label.key == "clinician" and is_clinician_named(piece) else None
    if not is_clinician:
        return None if "patient" in seen else "patient"
    return "referred_to" if "referring_provider" in seen and label.key == "person" else "referring_provider"


def is_clinician_named(piece: Span, behind: int = 2) -> bool:
    """Tell whether credentials stand in the piece, behind the words of a label and of a name."""
    return any(is_credential(word.text.strip(",;()")) for word in piece.words[behind:])


def _is_aside(label: Span) -> bool:
    """Tell whether a label stands in parentheses; a lone mark before one is what is left of a ruling ("(CLINICIAN")."""
    return label.words[0].text.startswith(("(", "[")) and re.search(r"[)\]]", label.text) is not None


def _ends(piece: Span, owner: Block) -> bool:
    """Tell whether a piece is the beginning of running text or of a letter's close, which are no part of a party."""
    if is_salutation(piece) or is_closing(piece):
        return True
    return owner.role in PEOPLE and owner.box is None and bool(owner.lines) and is_prose(piece)


def _pieces(row: Row, labels: dict[Word, Label]) -> Iterator[Span]:
    """Yield the row's stretches, cut again where a heading begins."""
    for start, end in row.stretches():
        inner = (labels.get(row.words[at]) for at in range(start + 1, end))
        cuts = [start, *(at for at, label in enumerate(inner, start + 1) if label and not _is_preposition(label)), end]
        for low, high in pairwise(cuts):
            yield Span(row.words[low:high])


def _is_preposition(label: Label) -> bool:
    """Tell whether a label inside a stretch is but a word of it ("PSA ROSE FROM 3.1 TO 6.8")."""
    return not label.has_colon and label.span.text.casefold() in ("from", "to")


def _is_heading(piece: Span, label: Label) -> bool:
    """Tell whether the label opens a block: no words of a sentence, and short words only where they are set off."""
    size = len(label.span.words)
    is_plural = label.key == "clinician" and PLURAL.fullmatch(label.span.text.rstrip(" :")) is not None
    if is_salutation(piece) or is_plural:
        return False
    if label.has_colon or len(piece.words) == size:
        return True
    if is_prose(Span(piece.words[size:])):
        return False
    if size > 1 or piece.text.isupper():
        return True
    return label.span.text[:1].isupper() and piece.words[size].text[:1] in "ABCDEFGHIJKLMNOPQRSTUVWXYZ#0123456789"


def _opened(row: Sequence[Span], place: int, label: Label, page: _PageParts, found: Sequence[Block]) -> Block:
    piece = row[place]
    height = piece.box.height
    # A label in two languages ("Paciente / Patient"), or a counted one, begins where the first of its words begins.
    before = row[place - 1].text if place else ""
    is_second = before.endswith("/") or (before != "" and COUNTED.fullmatch(before) is not None)
    left = (row[place - 1] if is_second else piece).box.left - SLACK * height
    cell = page.grid.cell_around(piece.box)
    is_room = cell.is_closed and cell.box.height > FEWEST_ROWS_IN_A_BOX * height
    below = {p.box.top for p in page.pieces if is_inside(p.box, cell.box) and p.box.top > piece.box.bottom}
    is_room = is_room and len(below) > 1 and not _is_label_column(cell.box, page)
    value = piece.words[len(label.span.words) :]
    lines = [own] if (own := _without_marks(value)) else []
    if NAME_PART.search(label.span.text):
        lines = [piece]
    right = _right_end(piece, label.key, row[place + 1 :], page, found)
    return Block(label.key, label.span, left, right, cell.box if is_room else None, lines)


def _without_marks(words: Sequence[Word]) -> Span | None:
    """Return the words behind a colon or what a reader made of one, or None if nothing else is left."""
    kept = tuple(dropwhile(lambda word: MARKS.fullmatch(word.text) is not None, words))
    return Span(kept) if kept else None


def _is_label_column(box: Box, page: _PageParts) -> bool:
    """Tell whether a cell holds but labels whose values stand beside them in the next cell ("Injured worker | Ana")."""
    rows = [row for row in page.rows if any(is_inside(piece.box, box) for piece in row)]
    return len(rows) > 1 and all(_is_label_beside(row, box, page) for row in rows)


def _is_label_beside(row: Sequence[Span], box: Box, page: _PageParts) -> bool:
    """Tell whether a row holds one short piece without digits in the box, and behind it something that is no label."""
    within = [piece for piece in row if is_inside(piece.box, box)]
    behind = [piece for piece in row if piece.box.left > box.right]
    is_label = len(within) == 1 and len(within[0].words) <= LABEL_WORDS and not re.search(r"\d|:\s*\S", within[0].text)
    return is_label and bool(behind) and behind[0].words[0] not in page.labels


def _closed(line: Span, owner: Block) -> Block:
    """Return the block of nobody that running text or a letter's close opens below a party's block."""
    return Block("text", line, float("-inf"), owner.right, None)


def _right_end(piece: Span, role: str, rest: Sequence[Span], page: _PageParts, found: Sequence[Block]) -> float:
    """Return where the block ends on the right: at the next heading, or at a column that runs on beside this one."""
    height = piece.box.height
    beside = [other.box.left for other in rest if _parts_from(role, page.labels.get(other.words[0]))]
    is_numbered = any(NPI.match(other.text) for other in rest)
    is_title = _is_title(piece, role, page)
    for block in found:
        if (is_numbered and block.role not in PEOPLE[1:]) or (is_title and block.is_labelled):
            continue
        is_beside = block.left > piece.box.right and not _is_within(block, piece, found)
        if is_beside and _runs_on(block, piece, page):
            beside.append(block.heading.box.left)
    return min(beside, default=float("inf")) - 0.5 * height


def _is_title(piece: Span, role: str, page: _PageParts) -> bool:
    """Tell whether a party's heading stands alone in its row without a colon, as above both columns of a panel."""
    is_alone = role in PEOPLE and len(page.labels[piece.words[0]].span.words) == len(piece.words)
    return is_alone and not piece.text.endswith(":") and next(len(r) for r in page.rows if piece in r) == 1


def _is_within(block: Block, piece: Span, found: Sequence[Block]) -> bool:
    """Tell whether a heading stands in the column of values of another that is flush with this piece.

    "TO:  Summit Clinic", below the clinic "Attention: Dr. Ruiz", below "TO:" then "FROM:".
    """
    near = SLACK * piece.box.height
    for other in found:
        is_flush = other is not block and abs(other.heading.box.left - piece.box.left) < near
        if is_flush and other.lines and abs(other.lines[0].box.left - block.heading.box.left) < near:
            return True
    return False


def _runs_on(block: Block, piece: Span, page: _PageParts) -> bool:
    """Tell whether pieces flush with a heading above follow one another down to beside this piece."""
    height = max(piece.box.height, block.heading.box.height)
    foot = block.heading.box.bottom
    for other in page.pieces:
        is_flush = abs(other.box.left - block.heading.box.left) < SLACK * height and other.box.top >= foot - height
        if is_flush and other.box.top - foot > RUNNING * height:
            return False
        if is_flush:
            foot = max(foot, other.box.bottom)
        if foot > piece.box.top:
            return True
    return False


def _parts_from(role: str, label: Label | None) -> bool:
    """Tell whether a label on the row of a block's heading opens another block, not a member of this one."""
    if label is None or (label.key == "person" and role in PEOPLE):
        return False
    return not (label.key == "clinician" and role == "referring_provider")


def _owner(piece: Span, found: Sequence[Block]) -> Block | None:
    """Return the block opened last that reaches the piece."""
    return next((block for block in reversed(found) if block.reaches(piece)), None)
