"""Parties whom no label names: lines under others, a letter's address and signature, a bare "to Dr. Ruiz"."""

from collections.abc import Sequence

from extractors.doctypes.fax_cover_sheet.anchors import bare_parties
from extractors.doctypes.fax_cover_sheet.filling import Parties, fill, is_vague
from extractors.doctypes.fax_cover_sheet.letter_form import addressee_in
from extractors.doctypes.fax_cover_sheet.loose_lines import loose_lines
from extractors.doctypes.fax_cover_sheet.party import party_of
from extractors.doctypes.fax_cover_sheet.regions import Regions
from extractors.doctypes.fax_cover_sheet.signers import signer_in
from extractors.doctypes.fax_cover_sheet.telling import is_department, is_person, is_titled
from extractors.document import Document, Word
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span
from extractors.layout.phrases import is_form_word
from extractors.layout.sheet import Sheet
from extractors.readers import phone_in

_LEAST = 0.5
"""Certainty of what is taken for want of anything better."""


def add_unlabelled(sheet: Document, parties: Parties) -> None:
    """Give the parties what they lack and the address of a letter, or its signature, says."""
    if not {"name", "organization"} & parties.get("to", {}).keys():
        sent = {word for found in parties.get("from", {}).values() for word in found.span.words}
        fill(parties, "to", addressee_in(sheet, sent))
    sender = parties.get("from", {}).get("name")
    if sender is None or is_vague("name", sender):
        signer, recipient = signer_in(sheet), parties.get("to", {}).get("name")
        if signer and not (recipient and recipient.value == signer.value):
            fill(parties, "from", {"name": signer})


def add_bare(plan: Sheet, parties: Parties) -> None:
    """Give a party without a name what stands behind a To or From that looks like no label ("to Dr. Ruiz")."""
    for role, span in bare_parties(plan.rows):
        if "name" not in parties.get(role, {}):
            fill(parties, role, party_of([Span(span.words[1:])], 0.6, role=role))


def add_loose(
    sheet: Sheet, regions: Regions, values: Sequence[LabelledValue], parties: Parties, told: set[Word]
) -> None:
    """Give the parties what they lack and lines without a label say that stand under theirs."""
    best = {value.label: value for value in reversed(values)}
    used = (value for value in best.values() if value.key not in ("phone", "fax") or phone_in(value.block))
    claimed = {word for value in used for line in _lines_of(value) for word in line.words}
    for role, lines in loose_lines(sheet, regions, claimed | told).items():
        if role in ("to", "from"):
            found = party_of(lines, 0.7, role=role)
            if "name" in found and not _may_name(found["name"].span):
                del found["name"]
            fill(parties, role, found)
            _add_second_name(parties.get(role, {}), found.get("name"))


def _lines_of(value: LabelledValue) -> Sequence[Span]:
    """Return the lines that belong to the label; a date or a count has one."""
    return value.lines[:1] if value.key in ("date", "page_count", "birth_date", "urgency") else value.lines


def _may_name(span: Span) -> bool:
    return is_person(span.text) or is_department(span.text)


def _add_second_name(party: Parties, second: Found[str] | None) -> None:
    """Take a plain name below the party's own for its organization, which nothing else names."""
    if second is None or "organization" in party or not is_person(second.span.text) or is_titled(second.span.text):
        return
    if second.span.text.endswith(".") or any(is_form_word(word.text) for word in second.span.words):
        return
    if party.get("name") is not None and not set(party["name"].span.words) & set(second.span.words):
        party["organization"] = Found(second.span.text, second.span, _LEAST)
