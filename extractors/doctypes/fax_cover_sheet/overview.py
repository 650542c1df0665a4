"""A sheet looked over once, before its parties are put together: labels, values, regions, tables, lists, sentences."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Self

from extractors.doctypes.fax_cover_sheet.anchors import label_of, numbered, settled_keys
from extractors.doctypes.fax_cover_sheet.copies import listed_recipients
from extractors.doctypes.fax_cover_sheet.filling import Parties
from extractors.doctypes.fax_cover_sheet.notices import is_notice
from extractors.doctypes.fax_cover_sheet.party_stacks import stacks_of
from extractors.doctypes.fax_cover_sheet.party_tables import Cell, cells_of
from extractors.doctypes.fax_cover_sheet.regions import Regions
from extractors.doctypes.fax_cover_sheet.sentences import Told, parties_told
from extractors.doctypes.fax_cover_sheet.ticked_lines import TickedLines, ticked_lines
from extractors.doctypes.fax_cover_sheet.trimming import trimmed
from extractors.document import Document, Page, Word
from extractors.layout import Label, LabelledValue, Span, find_labels
from extractors.layout.phrases import Phrases, Vocabulary, fold
from extractors.layout.rows import rows_of
from extractors.layout.sheet import Sheet

COLUMN_GAP = 1.6
"""Heights of a label between it and a value in a column of its own."""
_GUESSED = 0.6
"""How sure a value is, in its own certainties, on a sheet of which no label names a party."""
_LONG_LINE = 7
"""Words of a line of running text."""
_VERBS = frozenset(
    map(
        fold,
        ("report", "request", "obtain", "schedule", "contact", "avoid", "ensure", "verify", "confirm", "cancel", "be"),
    )
)
"""What one does "to" do; no recipient is called so."""


@dataclass(frozen=True)
class Overview:
    """What stands on a sheet, by the way it is told."""

    labels: list[Label]
    values: list[LabelledValue]
    regions: Regions
    plan: Sheet
    cells: list[Cell]
    ticks: TickedLines
    listed: list[Parties]
    """The recipients of a numbered list."""
    told: Told

    @classmethod
    def of(cls, sheet: Document, values: Sequence[LabelledValue], known: Vocabulary) -> Self:
        """Return the sheet looked over."""
        page = sheet.pages[0]
        faxes = numbered(values)
        running = _before_verbs(page) | _in_notices(page)
        values = [value for value in values if value.label.words[0] not in running or _is_led(value)]
        labels = [label for label in find_labels(page, known) if label.span.words[0] not in running or _is_led(label)]
        labels = settled_keys(labels, faxes)
        plan = Sheet.of(page, Phrases.of(known))
        return cls(
            labels=labels,
            values=settled_keys(values, faxes),
            regions=Regions.of(page, labels),
            plan=plan,
            cells=[*cells_of(plan.rows, labels, plan.captions), *stacks_of(plan.rows, labels)],
            ticks=ticked_lines(page),
            listed=listed_recipients(plan.rows, labels),
            told=parties_told(sheet),
        )

    @cached_property
    def in_list(self) -> set[Word]:
        """The words of the rows in which a numbered list of recipients stands."""
        return _rows_with({word for party in self.listed for word in words_of(party)}, self.plan)

    @cached_property
    def claimed(self) -> set[Word]:
        """The words of tables, ticked lines and lists, which say what they mean by their place there."""
        return {word for cell in self.cells for word in cell.value.words} | self.ticks.words | self.in_list

    @cached_property
    def free(self) -> list[LabelledValue]:
        """The values of labels outside those and outside sentences."""
        unclaimed = [value for value in self.values if self.claimed.isdisjoint(value.value.words)]
        return _free([value for value in unclaimed if not _is_in(self.told.words, value)], self.regions, self.plan)


def _before_verbs(page: Page) -> set[Word]:
    """Return each "to" with which a row begins and behind which somebody is told how ("TO REPORT MISSING PAGES")."""
    return {
        row.words[0]
        for row in rows_of(page)
        if len(row.words) > 1 and row.words[0].text.casefold() == "to" and fold(row.words[1].text) in _VERBS
    }


def _in_notices(page: Page) -> set[Word]:
    """Return the words of long lines of a notice, which may be all in capitals; no label stands there."""
    lines = (row.words for row in rows_of(page) if len(row.words) >= _LONG_LINE and len(row.stretches()) == 1)
    return {word for words in lines if is_notice(Span(words).text) for word in words}


def _is_led(found: Label | LabelledValue) -> bool:
    """Tell whether a colon ends a party's label that speaks as notices do ("This fax is for:")."""
    return found.key in ("to", "from") and label_of(found).text.endswith(":")


def words_of(party: Parties) -> set[Word]:
    """Return the words of all that is known of a party."""
    return {word for found in party.values() for word in found.span.words}


def _free(values: Sequence[LabelledValue], regions: Regions, plan: Sheet) -> list[LabelledValue]:
    """Return the values cut to what is theirs, and less sure where the parties' order alone tells whose they are."""
    free = [_whole_row(value, plan) if value.key.endswith("phone_fax") else value for value in trimmed(values, plan)]
    return [replace(value, certainty=_GUESSED * value.certainty) for value in free] if regions.is_guessed else free


def _whole_row(value: LabelledValue, plan: Sheet) -> LabelledValue:
    """Return the value with all that follows on its row, as where a stroke stands far from both numbers."""
    word = value.value.words[0]
    row = next(row for row in plan.rows if word in row.words)
    line = Span(row.words[row.words.index(word) :])
    return replace(value, value=line, lines=(line, *value.lines[1:]))


def _is_in(words: AbstractSet[Word], value: LabelledValue) -> bool:
    """Tell whether a label without a colon is only part of a sentence, and no wide gap parts it from its value."""
    label = value.label
    gap = value.value.box.left - label.box.right if value.how == "right" else 0.0
    is_plain = not label.text.endswith(":") and gap < COLUMN_GAP * label.box.height
    return is_plain and words >= set(label.words)


def _rows_with(words: AbstractSet[Word], plan: Sheet) -> set[Word]:
    """Return all words of the rows in which some of the words stand."""
    return {word for row in plan.rows if not words.isdisjoint(row.words) for word in row.words}
