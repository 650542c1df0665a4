"""Parties whom labels name: the block under To or From, the person at "Attn", numbers under labels of a party's own."""

import re
from collections.abc import Sequence

from extractors.doctypes.fax_cover_sheet.filling import Parties, both_numbers, fill, is_vague, put, settle
from extractors.doctypes.fax_cover_sheet.letter_form import office_above
from extractors.doctypes.fax_cover_sheet.named import named_in
from extractors.doctypes.fax_cover_sheet.names import bare_name, office_in
from extractors.doctypes.fax_cover_sheet.notices import is_notice
from extractors.doctypes.fax_cover_sheet.party import STAMP, before, party_in
from extractors.doctypes.fax_cover_sheet.regions import Regions
from extractors.doctypes.fax_cover_sheet.telling import CAPITAL_I, is_office, is_person, is_prose
from extractors.document import Document
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.readers import first, phones_in, text_in

_SMALL = re.compile(r"(?!the |dr |our )[a-z]+ ")
_MOST_SMALL = 3
"""Words of a value that begins in small letters, beyond which it is a piece of a sentence."""
_NUMBERED = re.compile(
    r"(?:case|claim|acct|account|file|ref|order|ticket|member|policy)\b\.?\W{0,3}(?:no\.?\W+)?\w*\d", re.IGNORECASE
)
"""What stands at "Attn" and is nobody ("Case 44812")."""
_FAMILY_FIRST = re.compile(r"[A-Z][\w'’-]+, [^\W\d]+(?: [A-Za-z]\.?)?")


def add_blocks(values: Sequence[LabelledValue], regions: Regions, parties: Parties, role: str) -> None:
    """Give the party what stands under its labels; labels that name it by trade count only without another."""
    named = values_of(values, role) or values_of(values, f"{role}_weak")
    read: set[Span] = set()
    for value in named:
        if value.label in read or not _is_party(value):
            continue
        party = party_in(value)
        fill(parties, role, party)
        if "name" in party or "organization" in party:
            read.add(value.label)
    name = parties.get(role, {}).get("name")
    if name is None or is_vague("name", name):
        weak = (value for value in values_of(values, f"{role}_weak") if _is_party(value))
        named_so = [party_in(value) for value in weak if regions.role_of(value.label.box) in (role, None)]
        for key in ("name", "organization"):
            fill(parties, role, {key: first(party.get(key) for party in named_so)})


def _names(span: Span) -> bool:
    bare = before(span, STAMP)
    return _FAMILY_FIRST.fullmatch(bare.text) is not None or any(
        is_person(one.span.text) or one.sort == "office" for one in named_in(bare)
    )


def _is_party(value: LabelledValue) -> bool:
    """Tell whether what stands behind a party's label may name one: no lone word without a colon before it."""
    if value.key.endswith("_weak") and (is_prose(value.value) or not _names(value.value)):
        return False
    if "on behalf" in value.value.text.casefold() or is_notice(value.value.text):
        return False
    if len(value.value.words) > _MOST_SMALL and _SMALL.match(CAPITAL_I.sub("I", value.value.text)):
        return False
    is_alone = len(value.value.words) == 1 and not value.label.text.endswith(":") and value.certainty < 0.9
    return not is_alone or (value.how == "right" and value.value.text[:1].isupper())


def add_attention(sheet: Document, values: Sequence[LabelledValue], parties: Parties) -> None:
    """Give the recipient the person, or the office, to whose attention the fax goes."""
    named = values_of(values, "to_name")
    unnumbered = (value for value in named if not _NUMBERED.search(value.value.text))
    attention = first(text_in(value.value, value.certainty) for value in unnumbered)
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
    named_office = recipient.get("name")
    pieces = list(named_in(attention.span))
    office = next((piece.span for piece in pieces if piece.sort == "office"), None)
    if office is not None:
        put(recipient, "organization", attention if len(pieces) == 1 else office_in(office, attention.certainty))
    if pieces[0].sort == "office":
        return
    if named_office is not None and is_office(named_office.value):
        recipient["organization"] = recipient.pop("name")
    person = pieces[0].span
    whole = attention if office is None else Found(person.text.rstrip(" ,;"), person, attention.certainty)
    put(recipient, "name", bare_name(whole))


def add_contact(values: Sequence[LabelledValue], parties: Parties) -> None:
    """Give the sender the person whom an "Attn" in the sender's own block names."""
    for value in values_of(values, "to_name"):
        fill(parties, "from", {key: found for key, found in party_in(value).items() if key == "name"})


def add_own_labels(values: Sequence[LabelledValue], parties: Parties) -> None:
    """Give each party what labels of its own name ("Recipient fax")."""
    for role in ("to", "from"):
        for value in values_of(values, f"{role}_phone_fax"):
            fill(parties, role, both_numbers(value))
        for key in ("organization", "phone", "fax"):
            for value in values_of(values, f"{role}_{key}"):
                fill(parties, role, _both_names(value) if key == "organization" else {})
                settle(parties.setdefault(role, {}), key, value)
                fill(parties, role, _contact(value) if key == "phone" else {})


def _contact(value: LabelledValue) -> Parties:
    """Return the person whom a label of a number names in its place ("Our contact: Lee Ray")."""
    named = next(iter(named_in(value.value))) if not phones_in(value.value) else None
    is_person_named = named is not None and named.sort == "person" and is_person(named.span.text)
    return {"name": bare_name(Found(named.span.text, named.span, value.certainty))} if named and is_person_named else {}


def _both_names(value: LabelledValue) -> Parties:
    """Return the person and the office behind a label of the organization where it names both ("To/Company")."""
    found = {key: member for key, member in party_in(value).items() if key in ("name", "organization")}
    return found if len(found) > 1 and is_person(found["name"].span.text) else {}
