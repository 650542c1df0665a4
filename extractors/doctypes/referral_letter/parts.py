"""A referral taken apart once: its sections, labelled values and options, for the functions that read each field."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from extractors.doctypes.referral_letter.blocks import PERSON, Block, blocks
from extractors.doctypes.referral_letter.labels import HEADINGS, PARTS, ROLES
from extractors.doctypes.referral_letter.prose import is_salutation
from extractors.doctypes.referral_letter.turned import turned
from extractors.doctypes.referral_letter.wording import enlarged, is_glue, own_labels
from extractors.document import Document, Word
from extractors.layout import (
    LabelledValue,
    Option,
    Section,
    Span,
    find_labels,
    labelled_values,
    letterhead,
    lines_in_order,
    options,
    paragraphs,
    sections,
    signature_block,
    values_of,
)
from extractors.layout.boxes import is_same_row
from extractors.layout.phrases import Vocabulary
from extractors.layout.rows import LOOSE_GAP, rows_of

PROVIDERS = ("referring_provider", "referred_to")


@dataclass(frozen=True)
class Parts:
    """The document with what every field needs, each found once."""

    document: Document
    sections: tuple[Section, ...]
    values: tuple[LabelledValue, ...]
    options: tuple[Option, ...]
    printed: dict[Word, Word]
    """For each word that was moved to be read, the word as printed."""
    labels: Vocabulary
    """The labels of the parts, with the paper's own."""
    own: tuple[tuple[str, str], ...]
    """The keys and words of labels of the paper that only their meaning tells."""
    kept: dict[Any, Any] = field(default_factory=dict, init=False, compare=False, repr=False)
    """What has been worked out about the paper (see `extractors.kept`)."""

    @classmethod
    def of(cls, document: Document) -> "Parts":
        """Return the document's parts."""
        marks = tuple(options(document))
        document, printed = turned(document)
        own = tuple(own_labels(document))
        labels = enlarged(PARTS, own)
        found = sections(document, labels)
        values = labelled_values(document, labels)
        return cls(document, tuple(found), tuple(values), marks, printed, labels, own)

    @cached_property
    def blocks(self) -> list[Block]:
        """Return the blocks of the parties and of what stands between them."""
        return blocks(self.document, enlarged(HEADINGS, self.own))

    @cached_property
    def owners(self) -> dict[Word, str]:
        """Return for each word in a block that block's role; `aside` where it is nobody's."""
        return {
            word: "aside" if b.role == "other" and not PERSON.search(b.heading.text) else b.role
            for b in self.blocks
            if b.role != "text"
            for span in (b.heading, *b.lines)
            for word in span.words
        }

    @cached_property
    def inner(self) -> frozenset[Word]:
        """Return the words of greetings, and those right behind a capitalised word that no label of ours holds.

        "Safety concerns" are none of ours, nor what it may concern.
        """
        found = {word for line in self.all_lines if is_salutation(line) for word in line.words}
        for page in self.document.pages:
            for row in rows_of(page):
                for at in range(1, len(row.words)):
                    before = row.words[at - 1].text
                    if (
                        row.gap_before(at) <= LOOSE_GAP
                        and before.isalpha()
                        and before[0].isupper()
                        and not is_glue(before)
                    ):
                        found.add(row.words[at])
        return frozenset(found)

    def party(self, role: str) -> list[Span]:
        """Return the pieces in the blocks of one party."""
        found = (block for block in self.blocks if block.role == role)
        own = (block for block in found if role != "reason" or block.heading.words[0] not in self.inner)
        pieces = [piece for block in own for piece in block.lines]
        if role == "patient":  # no option to tick is taken for a name that stands below it
            pieces.sort(key=lambda piece: piece.words[-1] in self.offered)
        return [kept for piece in pieces if (kept := self._chosen(piece))] if role in PROVIDERS else pieces

    def _chosen(self, piece: Span) -> Span | None:
        """Return the piece without the words of an option that is not ticked, where another offered with it is."""
        words = tuple(word for word in piece.words if word not in self.passed_over)
        return Span(words) if words else None

    @cached_property
    def offered(self) -> frozenset[Word]:
        """Return the words of all options."""
        return frozenset(word for option in self.options for word in option.text.words)

    @cached_property
    def passed_over(self) -> frozenset[Word]:
        """Return the words of options that are not ticked in rows in which another is."""
        ticked = [option for option in self.options if option.is_ticked]
        return frozenset(
            word
            for option in self.options
            if not option.is_ticked and any(is_same_row(option.text.box, other.text.box) for other in ticked)
            for word in option.text.words
        )

    def owner(self, span: Span) -> str | None:
        """Return the role of the block in which the span begins, if any."""
        return self.owners.get(span.words[0])

    def lines(self, *keys: str) -> list[Span]:
        """Return the lines under the headings of these parts, else those from their labels to the next label."""
        return self.under(*keys) or [line for key in keys for line in self.runs.get(key, ())]

    def under(self, *keys: str) -> list[Span]:
        """Return the lines under the headings of these parts."""
        return [line for section in self.sections if section.key in keys for line in section.lines]

    @cached_property
    def runs(self) -> dict[str, list[Span]]:
        """Return for each label the words from behind it to the next label, line by line."""
        labels = {label.span.words[0]: label for label in find_labels(self.document, self.labels)}
        runs: dict[str, list[Span]] = {}
        key = None
        for line in self.all_lines:
            if is_salutation(line):  # "To whom it may concern:" holds no label
                continue
            rest: list[Word] = []
            skipped: frozenset[Word] = frozenset()
            for word in line.words:
                if label := labels.get(word):
                    _close(runs, key, rest)
                    key, rest, skipped = label.key, [], frozenset(label.span.words)
                elif word not in skipped:
                    rest.append(word)
            _close(runs, key, rest)
        return runs

    def labelled(self, *keys: str) -> list[LabelledValue]:
        """Return the labelled values of these keys, the surest first."""
        return values_of(self.values, *keys)

    @cached_property
    def role_values(self) -> list[LabelledValue]:
        """Return the values under labels that name a party and a member at once."""
        return labelled_values(self.document, enlarged(ROLES, self.own))

    @cached_property
    def all_lines(self) -> list[Span]:
        """Return every line as a person reads them."""
        return [line for page in self.document.pages for line in lines_in_order(page)]

    @cached_property
    def letterhead(self) -> list[Span]:
        """Return the lines atop the first page that name the sender."""
        return letterhead(self.document)

    @cached_property
    def signature(self) -> list[Span]:
        """Return the lines in which the letter is signed."""
        return signature_block(self.document)

    @cached_property
    def salutation(self) -> Span | None:
        """Return the line that greets the recipient."""
        return next(filter(is_salutation, self.all_lines), None)

    @cached_property
    def paragraphs(self) -> list[Span]:
        """Return the paragraphs of running text."""
        return paragraphs(self.document)


def _close(runs: dict[str, list[Span]], key: str | None, words: list[Word]) -> None:
    if key is not None and any(any(map(str.isalnum, word.text)) for word in words):
        runs.setdefault(key, []).append(Span(tuple(words)))
