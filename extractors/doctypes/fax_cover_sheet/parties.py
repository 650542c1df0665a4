"""Sender and recipients: what stands under their labels, in their regions, and in the sender's letterhead."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import pairwise

from extractors.doctypes.fax_cover_sheet.anchors import numbered, settled_keys
from extractors.doctypes.fax_cover_sheet.copies import copies_in, listed_recipients
from extractors.doctypes.fax_cover_sheet.elimination import add_left_over
from extractors.doctypes.fax_cover_sheet.filling import Parties, fill
from extractors.doctypes.fax_cover_sheet.labelled_parties import (
    add_attention,
    add_blocks,
    add_contact,
    add_own_labels,
)
from extractors.doctypes.fax_cover_sheet.letterhead import add_letterhead
from extractors.doctypes.fax_cover_sheet.numbers import SAME, numbers_in
from extractors.doctypes.fax_cover_sheet.party import party_of, settled
from extractors.doctypes.fax_cover_sheet.party_tables import cells_of
from extractors.doctypes.fax_cover_sheet.region_parties import add_by_region, add_departments
from extractors.doctypes.fax_cover_sheet.regions import Regions
from extractors.doctypes.fax_cover_sheet.sentences import parties_told
from extractors.doctypes.fax_cover_sheet.tabled import further, tabled
from extractors.doctypes.fax_cover_sheet.ticked_lines import CERTAINTY as TICKED
from extractors.doctypes.fax_cover_sheet.ticked_lines import ticked_lines
from extractors.doctypes.fax_cover_sheet.trimming import trimmed
from extractors.doctypes.fax_cover_sheet.unlabelled_parties import add_bare, add_loose, add_unlabelled
from extractors.document import Document, Word
from extractors.layout import LabelledValue, Span, find_labels
from extractors.layout.phrases import Phrases, Vocabulary
from extractors.layout.sheet import Sheet

_SAME = 0.8
_COLUMN_GAP = 1.6
"""Heights of a label between it and a value in a column of its own."""
_GUESSED = 0.6
"""How sure a value is, in its own certainties, on a sheet of which no label names a party."""


def parties_in(sheet: Document, values: Sequence[LabelledValue], known: Vocabulary) -> Parties:
    """Return the parties by role: to, from, patient; `copies` is the list of further recipients."""
    page = sheet.pages[0]
    faxes = numbered(values)
    labels, values = settled_keys(find_labels(page, known), faxes), settled_keys(values, faxes)
    regions = Regions.of(page, labels)
    plan = Sheet.of(page, Phrases.of(known))
    cells = cells_of(plan.rows, labels, plan.captions)
    parties: Parties = tabled(cells, 0)
    ticks = ticked_lines(page)
    listed = listed_recipients(plan.rows, labels)
    parties |= {"to": listed[0]} if listed else {}
    claimed = {word for cell in cells for word in cell.value.words} | ticks.words
    in_list = _rows_with({word for party in listed for word in _words_of(party)}, plan)
    claimed |= in_list
    told = parties_told(sheet)
    open_values = [value for value in values if claimed.isdisjoint(value.value.words)]
    free = _free([value for value in open_values if not _is_in(told.words, value)], regions, plan)
    copies = [*further(cells), *listed[1:], *copies_in(plan.rows, labels)]
    ticked = [
        party_of(_columns(span), TICKED, role="cc") for span in ticks.several if regions.role_of(span.box) == "to"
    ]
    parties |= {"to": ticked[0]} if ticked else {}
    copies.extend(ticked[1:])
    _add_labelled(sheet, free, regions, parties)
    if ticks.ticked:
        role = regions.role_of(ticks.ticked.box) or "from"
        fill(parties, role, ticks.members(role))
    add_by_region(free, regions, parties, copies)
    _add_told(told.parties, parties)
    add_loose(plan, regions, free, parties, told.words | ticks.words | in_list)
    add_unlabelled(sheet, parties)
    add_bare(plan, parties)
    add_departments(free, regions, parties, only_named=True)
    claimed |= _claimed_by(free)
    add_letterhead(
        sheet, parties, until=regions.top, left=regions.left, claimed=claimed | _words_of(parties.get("to", {}))
    )
    add_departments(free, regions, parties)
    _add_same(plan, parties)
    add_left_over(plan, regions, parties, claimed | told.words)
    _drop_doubled(parties)
    return parties | {"copies": copies or ([parties["cc"]] if "cc" in parties else None)}


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


def _add_labelled(sheet: Document, free: Sequence[LabelledValue], regions: Regions, parties: Parties) -> None:
    """Add what stands under labels that name a party."""
    for role in ("to", "from"):
        add_blocks(free, regions, parties, role)
    add_attention(sheet, [value for value in free if regions.role_at(value.label.box) != "from"], parties)
    add_contact([value for value in free if regions.role_at(value.label.box) == "from"], parties)
    add_own_labels(free, parties)


def _add_told(told: Parties, parties: Parties) -> None:
    """Add what sentences tell, once the numbers under labels that no word called have found their place."""
    for role in ("to", "from"):
        parties |= {role: settled(parties[role], role=role)} if role in parties else {}
        fill(parties, role, told.get(role, {}))


def _drop_doubled(parties: Parties) -> None:
    """Take a telephone number from a party whose fax number it is, unless one place gives it as both."""
    for role in ("to", "from"):
        party = parties.get(role, {})
        phone, fax = party.get("phone"), party.get("fax")
        if phone and fax and phone.value == fax.value and phone.span.words != fax.span.words:
            del party["phone"]


def _add_same(plan: Sheet, parties: Parties) -> None:
    """Give a party the one number that serves it for both ("701-555-0126 fax same")."""
    for row in plan.rows:
        line = Span(row.words)
        both = (
            [number for called, number in numbers_in(line, _SAME) if called == "both"] if SAME.search(line.text) else []
        )
        for number in both:
            for party in (parties.get(role, {}) for role in ("to", "from")):
                if any(found.value == number.value for found in party.values()):
                    fill({"": party}, "", {"phone": number, "fax": number})


def _claimed_by(values: Sequence[LabelledValue]) -> set[Word]:
    """Return the words of the labels that stand for a field of their own, and of their surest values."""
    best = {value.label: value for value in reversed(values) if value.key not in ("organization", "phone", "fax")}
    return {word for value in best.values() for line in (value.label, *value.lines) for word in line.words}


def _is_in(words: AbstractSet[Word], value: LabelledValue) -> bool:
    """Tell whether a label without a colon is only part of a sentence, and no wide gap parts it from its value."""
    label = value.label
    gap = value.value.box.left - label.box.right if value.how == "right" else 0.0
    is_plain = not label.text.endswith(":") and gap < _COLUMN_GAP * label.box.height
    return is_plain and words >= set(label.words)


def _columns(span: Span) -> list[Span]:
    """Return the parts of a line that wide gaps part."""
    cuts = [at for at in range(1, len(span.words)) if _gap_before(span, at) > _COLUMN_GAP * span.box.height]
    return [Span(span.words[start:end]) for start, end in pairwise([0, *cuts, len(span.words)])]


def _gap_before(span: Span, at: int) -> float:
    return span.words[at].box.left - span.words[at - 1].box.right


def _rows_with(words: AbstractSet[Word], plan: Sheet) -> set[Word]:
    """Return all words of the rows in which some of the words stand."""
    return {word for row in plan.rows if not words.isdisjoint(row.words) for word in row.words}


def _words_of(party: Parties) -> set[Word]:
    return {word for found in party.values() for word in found.span.words}
