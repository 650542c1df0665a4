"""Sender and recipients: what stands under their labels, in their regions, and in the sender's letterhead."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Any

from extractors.doctypes.fax_cover_sheet.elimination import add_left_over
from extractors.doctypes.fax_cover_sheet.letter_form import addressee_in, office_above, signer_in
from extractors.doctypes.fax_cover_sheet.letterhead import add_letterhead
from extractors.doctypes.fax_cover_sheet.loose_lines import loose_lines
from extractors.doctypes.fax_cover_sheet.numbers import numbers_in
from extractors.doctypes.fax_cover_sheet.party import STAMP, bare_name, before, member_in, party_in, party_of, people_in, settled
from extractors.doctypes.fax_cover_sheet.party_tables import cells_of
from extractors.doctypes.fax_cover_sheet.regions import Regions, bare_parties
from extractors.doctypes.fax_cover_sheet.sentences import parties_told
from extractors.doctypes.fax_cover_sheet.tabled import further, tabled
from extractors.doctypes.fax_cover_sheet.telling import is_department, is_office, is_person, is_prose, is_titled, named_in
from extractors.doctypes.fax_cover_sheet.ticked_lines import ticked_lines
from extractors.doctypes.fax_cover_sheet.trimming import trimmed
from extractors.doctypes.fax_cover_sheet.vocabulary import vocabulary
from extractors.document import Document, Word
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, find_labels, values_of
from extractors.layout.phrases import Phrases, is_form_word
from extractors.layout.sheet import Sheet
from extractors.readers import first, phone_in, phones_in, text_in

_GUESSED = 0.6
"""How sure a value is, in its own certainties, on a sheet of which no label names a party."""
LEAST = 0.5
"""Certainty of what is taken for want of anything better."""
_FAMILY_FIRST = re.compile(r"[A-Z][\w'’-]+, [^\W\d]+(?: [A-Za-z]\.?)?")
_FAX_FIRST = re.compile(r"\W*(?:fax|fx|facsimile|f)\b", re.IGNORECASE)
CERTAINTY = 0.9
"""Of a number that a word on the line of another calls so."""
KEYS = ("name", "organization", "phone", "fax")
Parties = dict[str, Any]


def parties_in(sheet: Document, values: Sequence[LabelledValue]) -> Parties:
    """Return the parties by role: to, from, patient; `copies` is the list of further recipients."""
    page = sheet.pages[0]
    known = vocabulary(page)
    labels = find_labels(page, known)
    regions = Regions.of(page, labels)
    plan = Sheet.of(page, Phrases.of(known))
    cells = cells_of(plan.rows, labels, plan.captions)
    parties: Parties = tabled(cells, 0)
    ticks = ticked_lines(page)
    claimed = {word for cell in cells for word in cell.value.words} | ticks.words
    told = parties_told(sheet)
    free = [value for value in values if claimed.isdisjoint(value.value.words) and not _is_in(told.words, value.label)]
    free = trimmed(free, plan)
    free = [replace(value, certainty=_GUESSED * value.certainty) for value in free] if regions.is_guessed else free
    copies = [*further(cells), *(person for value in values_of(free, "cc")[:1] for person in people_in(value))]
    for role in ("to", "from"):
        _add_blocks(free, regions, parties, role)
    _add_attention(sheet, [value for value in free if regions.role_at(value.label.box) != "from"], parties)
    _add_contact([value for value in free if regions.role_at(value.label.box) == "from"], parties)
    _add_own_labels(free, parties)
    if ticks.ticked:
        role = regions.role_of(ticks.ticked.box) or "from"
        _fill(parties, role, ticks.members(role))
    _add_by_region(free, regions, parties, copies)
    for role in ("to", "from"):
        parties |= {role: settled(parties[role], role=role)} if role in parties else {}
        _fill(parties, role, told.parties.get(role, {}))
    _add_loose(plan, regions, free, parties, told.words | ticks.words)
    _add_unlabelled(sheet, parties)
    _add_bare(plan, parties)
    best = {value.label: value for value in reversed(free) if value.key not in ("organization", "phone", "fax")}
    claimed |= {word for value in best.values() for line in (value.label, *value.lines) for word in line.words}
    add_letterhead(sheet, parties, until=regions.top, left=regions.left, claimed=claimed | _words_of(parties.get("to", {})))
    _add_departments(free, regions, parties)
    add_left_over(plan, regions, parties, claimed | told.words)
    return parties | {"copies": copies or ([parties["cc"]] if "cc" in parties else None)}


def _is_in(words: AbstractSet[Word], label: Span) -> bool:
    """Tell whether a label without a colon is only part of a sentence."""
    return words >= set(label.words) and not label.text.endswith(":")


def _add_by_region(
    values: Sequence[LabelledValue], regions: Regions, parties: Parties, copies: Sequence[Parties]
) -> None:
    """Give each party what labels that name no party say in its region."""
    for value in values_of(values, "organization"):
        if member_in("organization", value):
            _make_way(parties.get(regions.role_of(value.label.box) or ""))
    for value in values_of(values, "phone_fax"):
        _fill(parties, regions.role_of(value.label.box) or "from", _both_numbers(value))
    seen: set[Span] = set()
    for key in KEYS:
        for value in values_of(values, key):
            role = regions.role_of(value.label.box)
            if role == "cc" and copies:
                _settle(copies[-1], key, value)
            elif role is not None:
                owner = role if value.label in seen else _owner(key, value, role, parties, regions)
                _settle(parties.setdefault(owner, {}), key, value)
                seen.add(value.label)
                _fill(parties, role, _marked_numbers(value))


def _add_departments(values: Sequence[LabelledValue], regions: Regions, parties: Parties) -> None:
    """Give each party without an organization the office that a label of its department or address names."""
    for value in (*values_of(values, "department"), *values_of(values, "other")):
        office = next((named.span for named in named_in(value.value) if named.sort == "office"), None)
        if office and (role := regions.role_of(value.label.box)):
            _fill(parties, role, {"organization": text_in(office, 0.8 * value.certainty)})


def _owner(key: str, value: LabelledValue, role: str, parties: Parties, regions: Regions) -> str:
    """Return the party of a label without one: the sender, where no label names a sender and the recipient has its own."""
    taken = parties.get(role, {}).get(key)
    is_second = taken is not None and set(taken.span.words).isdisjoint(value.value.words)
    is_unnamed = not regions.names("from") or (key == "name" and "name" not in parties.get("from", {}))
    return "from" if role == "to" and is_second and is_unnamed else role


def _words_of(party: Parties) -> set[Word]:
    return {word for found in party.values() for word in found.span.words}


def _add_blocks(values: Sequence[LabelledValue], regions: Regions, parties: Parties, role: str) -> None:
    """Give the party what stands under its labels; labels that name it by trade count only without another."""
    named = values_of(values, role) or values_of(values, f"{role}_weak")
    read: set[Span] = set()
    for value in named:
        if value.label in read or not _is_party(value):
            continue
        party = party_in(value)
        _fill(parties, role, party)
        if "name" in party or "organization" in party:
            read.add(value.label)
    if "name" not in parties.get(role, {}):
        weak = (value for value in values_of(values, f"{role}_weak") if _is_party(value))
        names = (party_in(value).get("name") for value in weak if regions.role_of(value.label.box) in (role, None))
        _fill(parties, role, {"name": next((found for found in names if found), None)})


def _names(span: Span) -> bool:
    bare = before(span, STAMP)
    return _FAMILY_FIRST.fullmatch(bare.text) is not None or any(
        is_person(one.span.text) or one.sort == "office" for one in named_in(bare)
    )


def _is_party(value: LabelledValue) -> bool:
    """Tell whether what stands behind a party's label may name one: no lone word without a colon before it."""
    if value.key.endswith("_weak") and (is_prose(value.value) or not _names(value.value)):
        return False
    if "on behalf" in value.value.text.casefold():
        return False
    is_alone = len(value.value.words) == 1 and not value.label.text.endswith(":") and value.certainty < 0.9
    return not is_alone or (value.how == "right" and value.value.text[:1].isupper())


def _add_unlabelled(sheet: Document, parties: Parties) -> None:
    """Give the parties what they lack and the address of a letter, or its signature, says."""
    if not {"name", "organization"} & parties.get("to", {}).keys():
        _fill(parties, "to", addressee_in(sheet))
    if "name" not in parties.get("from", {}):
        _fill(parties, "from", {"name": signer_in(sheet)})


def _add_bare(plan: Sheet, parties: Parties) -> None:
    """Give a party without a name what stands behind a To or From that looks like no label ("to Dr. Ruiz")."""
    for role, span in bare_parties(plan.rows):
        if "name" not in parties.get(role, {}):
            _fill(parties, role, party_of([Span(span.words[1:])], 0.6, role=role))


def _add_loose(
    sheet: Sheet, regions: Regions, values: Sequence[LabelledValue], parties: Parties, told: set[Word]
) -> None:
    """Give the parties what they lack and lines without a label say that stand under theirs."""
    best = {value.label: value for value in reversed(values)}
    used = (value for value in best.values() if value.key not in ("phone", "fax") or phone_in(value.block))
    claimed = {word for value in used for line in value.lines for word in line.words}
    for role, lines in loose_lines(sheet, regions, claimed | told).items():
        if role in ("to", "from"):
            found = party_of(lines, 0.7, role=role)
            if "name" in found and not _may_name(found["name"].span):
                del found["name"]
            _fill(parties, role, found)
            _add_second_name(parties[role], found.get("name"))


def _may_name(span: Span) -> bool:
    return is_person(span.text) or is_department(span.text)


def _add_second_name(party: Parties, second: Found[str] | None) -> None:
    """Take a plain name below the party's own for its organization, which nothing else names."""
    if second is None or "organization" in party or not is_person(second.span.text) or is_titled(second.span.text):
        return
    if any(is_form_word(word.text) for word in second.span.words):
        return
    if party.get("name") is not None and not set(party["name"].span.words) & set(second.span.words):
        party["organization"] = Found(second.span.text, second.span, LEAST)


def _fill(parties: Parties, role: str, members: Parties) -> None:
    for key, found in members.items():
        if found is not None:
            parties.setdefault(role, {}).setdefault(key, found)


def _add_attention(sheet: Document, values: Sequence[LabelledValue], parties: Parties) -> None:
    """Give the recipient the person, or the office, to whose attention the fax goes."""
    named = values_of(values, "to_name")
    attention = first(text_in(value.value, value.certainty) for value in named)
    if attention is None:
        return
    recipient = parties.setdefault("to", {})
    for key, number in party_in(named[0]).items():
        if key in ("phone", "fax", "unmarked"):
            recipient.setdefault(key, number)
    above = office_above(sheet, attention) if named[0].how == "right" else None
    labels = {word for value in values for word in value.label.words}
    above = above if above and labels.isdisjoint(above.span.words) else None
    recipient.update({"organization": above} if above else {})
    if is_office(attention.value):
        recipient.setdefault("organization", attention)
        return
    named = recipient.get("name")
    if named is not None and is_office(named.value):
        recipient["organization"] = named
        del recipient["name"]
    recipient.setdefault("name", bare_name(attention))


def _add_contact(values: Sequence[LabelledValue], parties: Parties) -> None:
    """Give the sender the person whom an "Attn" in the sender's own block names."""
    for value in values_of(values, "to_name"):
        _fill(parties, "from", {key: found for key, found in party_in(value).items() if key == "name"})


def _add_own_labels(values: Sequence[LabelledValue], parties: Parties) -> None:
    """Give each party what labels of its own name ("Recipient fax")."""
    for role in ("to", "from"):
        for key in ("organization", "phone", "fax"):
            for value in values_of(values, f"{role}_{key}"):
                _fill(parties, role, _both_names(value) if key == "organization" else {})
                _settle(parties.setdefault(role, {}), key, value)


def _both_names(value: LabelledValue) -> Parties:
    """Return the person and the office behind a label of the organization where it names both ("To/Company")."""
    found = {key: member for key, member in party_in(value).items() if key in ("name", "organization")}
    return found if len(found) > 1 and is_person(found["name"].span.text) else {}


def _make_way(party: dict[str, Any] | None) -> None:
    """Take an office named behind To or From for the name, where a label of its own names the organization."""
    if party and "organization" in party and "name" not in party:
        party["name"] = party.pop("organization")


def _both_numbers(value: LabelledValue) -> Parties:
    """Return phone and fax, in this order, behind a label of both; a single number is both."""
    numbers = [number for line in value.lines[:2] for number in phones_in(line, value.certainty)]
    is_fax_first = _FAX_FIRST.match(value.label.text) is not None
    return dict(zip(("fax", "phone") if is_fax_first else ("phone", "fax"), (numbers * 2)[:2], strict=False))


def _marked_numbers(value: LabelledValue) -> Parties:
    """Return further numbers on the line of a number's label, each called by a word of its own."""
    if value.key not in ("phone", "fax"):
        return {}
    return {called: number for called, number in list(numbers_in(value.value, CERTAINTY))[1:] if called in KEYS}


def _settle(party: dict[str, Any], key: str, value: LabelledValue) -> None:
    """Put a value in its place unless the place is taken."""
    if key == "name" and "organization" not in party and is_office(value.value.text):
        key = "organization"
    found = member_in(key, value)
    if found is None and key == "organization" and phone_in(value.value):
        key, found = "phone", phone_in(value.value, value.certainty)
    if found is not None and party.get(key) is None:
        party[key] = found
