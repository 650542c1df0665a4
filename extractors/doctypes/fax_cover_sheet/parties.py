"""Sender and recipients: what stands under their labels, in their regions, and in the sender's letterhead."""

from collections.abc import Sequence
from itertools import pairwise

from extractors.doctypes.fax_cover_sheet.copies import copies_in
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
from extractors.doctypes.fax_cover_sheet.overview import COLUMN_GAP, Overview, words_of
from extractors.doctypes.fax_cover_sheet.party import party_of, settled
from extractors.doctypes.fax_cover_sheet.region_parties import add_by_region, add_departments
from extractors.doctypes.fax_cover_sheet.regions import Regions
from extractors.doctypes.fax_cover_sheet.second_readings import with_surer_words
from extractors.doctypes.fax_cover_sheet.tabled import further, tabled
from extractors.doctypes.fax_cover_sheet.ticked_lines import CERTAINTY as TICKED
from extractors.doctypes.fax_cover_sheet.unlabelled_parties import add_bare, add_loose, add_unlabelled
from extractors.document import Document, Word
from extractors.layout import LabelledValue, Span
from extractors.layout.phrases import Vocabulary
from extractors.layout.sheet import Sheet

_SAME = 0.8


def parties_in(sheet: Document, values: Sequence[LabelledValue], known: Vocabulary) -> Parties:
    """Return the parties by role: to, from, patient; `copies` is the list of further recipients."""
    look = Overview.of(sheet, values, known)
    parties, copies = _listed(look)
    free, regions, plan = look.free, look.regions, look.plan
    _add_labelled(sheet, free, regions, parties)
    _add_ticked(look, parties)
    add_by_region(free, regions, parties, copies)
    _add_told(look.told.parties, parties)
    add_loose(plan, regions, free, parties, look.told.words | look.ticks.words | look.in_list)
    add_unlabelled(sheet, parties)
    add_bare(plan, parties)
    add_departments(free, regions, parties, only_named=True)
    claimed = look.claimed | _claimed_by(free)
    told_of = claimed | words_of(parties.get("to", {}))
    add_letterhead(sheet, parties, until=regions.top, left=regions.left, claimed=told_of)
    add_departments(free, regions, parties)
    _add_same(plan, parties)
    add_left_over(plan, regions, parties, claimed | look.told.words)
    _drop_doubled(parties)
    with_surer_words(parties, sheet)
    return parties | {"copies": copies or ([parties["cc"]] if "cc" in parties else None)}


def _listed(look: Overview) -> tuple[Parties, list[Parties]]:
    """Return the parties that tables, lists and ticked lines give, and the further recipients."""
    ticked = [
        party_of(_columns(span), TICKED, role="cc")
        for span in look.ticks.several
        if look.regions.role_of(span.box) == "to"
    ]
    parties: Parties = tabled(look.cells, 0)
    for recipients in (look.listed, ticked):
        parties |= {"to": recipients[0]} if recipients else {}
    return parties, [*further(look.cells), *look.listed[1:], *copies_in(look.plan.rows, look.labels), *ticked[1:]]


def _add_ticked(look: Overview, parties: Parties) -> None:
    """Add the numbers of the department whose box is ticked."""
    if look.ticks.ticked:
        role = look.regions.role_of(look.ticks.ticked.box) or "from"
        fill(parties, role, look.ticks.members(role))


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


def _columns(span: Span) -> list[Span]:
    """Return the parts of a line that wide gaps part."""
    cuts = [at for at in range(1, len(span.words)) if _gap_before(span, at) > COLUMN_GAP * span.box.height]
    return [Span(span.words[start:end]) for start, end in pairwise([0, *cuts, len(span.words)])]


def _gap_before(span: Span, at: int) -> float:
    return span.words[at].box.left - span.words[at - 1].box.right
