"""One party of a fax: name, organization and numbers in the lines under its label."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from extractors.doctypes.fax_cover_sheet.addressed import without_address
from extractors.doctypes.fax_cover_sheet.named import Named, after, named_in
from extractors.doctypes.fax_cover_sheet.names import bare_name, office_in
from extractors.doctypes.fax_cover_sheet.numbers import numbers_in
from extractors.doctypes.fax_cover_sheet.telling import is_office, is_person, is_titled
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span
from extractors.readers import first, phone_in, phones_in, text_in
from extractors.values import us_address

MOST_LINES = 8
UNMARKED = 0.8
"""How sure a number is, in its line's certainties, that no word calls a phone or a fax."""
SENT_BY = re.compile(r"^(?:sent|faxed|transmitted|generated|from|the \w+)\b.*?\bb?y:?\s+(?=[A-Z])", re.IGNORECASE)
TITLE = re.compile(r"^(?:FAX|FACSIMILE|Fax)\s+(?=[A-Z])(?!(?i:COVER|TRANS|MESSAGE|SHEET|MEMO|NUM|LINE|NO))")
"""The sheet's own title, where it stands on one row with the sender's name."""
CARE_OF = re.compile(r"\W*(?:c/o|care of|attn)\b\W*", re.IGNORECASE)
_MARK = re.compile(
    r"[\s,;:(|/•·-]*(?:\b(?:fax|phone|tel|telephone|ph|fx|facsimile|voice|office|direct|cell|mobile"
    r"|[tfpomc])\b[\s.:#)/&]*"
    r"|\b(?:line|number|no|via|by|at)\b[\s.:#)]*|#[\s:]*)+$",
    re.IGNORECASE,
)
_WARD = re.compile(r"\d{1,2}[A-Za-z]? [A-Z][^,\d]*[,–—-]\s+")
_MAY_BE_NAME = re.compile(r"(?!\w{1,2}['’] ).*[A-Z]")
"""A name has a capital, and no word of it ends with a stroke that parts it from the next."""
_STREET = re.compile(r"\d+ (?:[NSEW]\.? )?[A-Z]")
"""How an address begins, which is no office's name."""
_SYMBOLS = re.compile(
    r"(?:(?:command|office|name|title|company|organization|firm|department|agency|facility|practice|symbol|person|unit)"
    r"(?:\s*/\s*|\s+|$)){2,}|activity|command|organization|company",
    re.IGNORECASE,
)
"""A caption of several fields, which names nobody ("Command/Office")."""
STAMP = re.compile(
    r"\s+(?:on\s+)?(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}\b|\d{1,2}[- ][A-Za-z]{3,9}[- ,]+\d{2,4}\b"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\d{1,2}:\d\d\b|\((?:id|ext)\b).*$",
    re.IGNORECASE,
)
"""Day and time behind the name of who used the program."""
_ROOM = re.compile(
    r"(?<=[A-Za-z])[,.]?\s+(?:\d{1,2}(?:st|nd|rd|th)?[ -](?:north|south|east|west|floor|main|center|tower|icu|tele)\b"
    r"|(?:ste|suite|rm|room|bldg|building|ext|x)\b\.? ?\w*\d).*$",
    re.IGNORECASE,
)
"""The ward or the room behind a name ("Lee Ray LPN, 2 West")."""
_AND_ANOTHER = re.compile(r"(?<=\d{4}\))[,;]? and (?=[A-Z]).*$|(?<=\d{4})[,;]? and (?=[A-Z]).*$")
"""Whom else a line names behind the first one's number."""
_COUNTED = re.compile(r"\(?[\dlI][.,)]\s+(?=[A-Z])")
"""The number of a recipient in a list."""
_NO_NAME = re.compile(
    r"www\.|https?:|\bpages?\b|^\(.*\)$|^\W*$|\bp\.?\s?o\.? box\b|^\d|\b[A-Z]{2}[ ,]+\d{5}\b"
    r"|^(?:suite|ste|floor|room|bldg|unit|apt)\b",
    re.IGNORECASE,
)


def party_in(value: LabelledValue) -> dict[str, Any]:
    """Return the name, organization and phones that the lines under a party's label hold; `unmarked` is the rest."""
    lines = [before(line, _AND_ANOTHER) for line in value.lines[:MOST_LINES]]
    party = _named_of(lines, value.certainty) | _numbers(lines, value.certainty)
    first_word = lines[0].words[0]
    if party.get("unmarked") and party["unmarked"][0].span.words[0] == first_word and "fax" not in party:
        party["fax"] = party["unmarked"].pop(0)  # a party called by a number first is the line that faxes
    return party


def member_in(key: str, value: LabelledValue) -> Found[str] | None:
    """Return what a label of one member of a party names."""
    if key in ("phone", "fax"):
        return first(phone_in(line, value.certainty) for line in value.lines[:2])
    if phones_in(value.value):
        return None
    if key == "organization":
        if _STREET.match(value.value.text):
            return None
        return office_in(after(before(without_address(_whole_office(value)), _ROOM), CARE_OF), value.certainty)
    named = text_in(value.value, value.certainty)
    return bare_name(named) if named and not re.search(r"\d", named.value) else None


def party_of(lines: Sequence[Span], certainty: float, *, role: str) -> dict[str, Any]:
    """Return the members that the lines hold: numbers by their marks, names by what they look like."""
    return settled(_named_of(lines, certainty) | _numbers(lines, certainty), role=role)


def _named_of(lines: Sequence[Span], certainty: float) -> dict[str, Any]:
    """Return the name and the organization that the lines hold."""
    named = [piece for line in _joined(lines) for piece in _named(line)]
    persons = [piece.span for piece in named if piece.sort == "person" and _MAY_BE_NAME.match(piece.span.text)]
    offices = [piece.span for piece in named if piece.sort == "office"]
    departments = [piece.span for piece in named if piece.sort == "department"]
    if len(persons) > 1 and not offices and is_person(persons[1].text) and not is_titled(persons[1].text):
        offices = persons[1:]
    party: dict[str, Any] = {}
    names = persons or departments
    if names and (found := text_in(names[0], certainty)):
        party["name"] = bare_name(found)
    named_offices = [span for span in offices if re.search("[A-Za-z]{3}", span.text)]
    if named_offices and (office := office_in(named_offices[0], certainty)):
        party["organization"] = office
    return party


def _joined(lines: Sequence[Span]) -> Iterator[Span]:
    """Yield the lines, a family name and its comma joined to the given name on the next line."""
    rest = list(lines)
    while rest:
        line = rest.pop(0)
        if rest and re.fullmatch(r"[A-Z][\w'’-]+,", line.text) and not re.search(r"\d", rest[0].text):
            line = Span.of(line, rest.pop(0))
        yield line


def _numbers(lines: Sequence[Span], certainty: float) -> dict[str, Any]:
    """Return the numbers by what a word beside them calls them; `unmarked` are those without such a word."""
    party: dict[str, Any] = {}
    unmarked: list[Found[str]] = []
    for line in lines:
        for called, phone in numbers_in(line, certainty):
            if called is None:
                unmarked.append(Found(phone.value, phone.span, UNMARKED * phone.certainty))
            for key in ("phone", "fax") if called == "both" else (called,) if called else ():
                party.setdefault(key, phone)
    return party | ({"unmarked": unmarked} if unmarked else {})


def settled(party: dict[str, Any], *, role: str) -> dict[str, Any]:
    """Return the party with its unmarked numbers where one is missing: a sender's own is a phone, any other a fax."""
    unmarked = party.pop("unmarked", [])
    is_phone = len(unmarked) > 1 or (role == "from" and "name" in party and not _leads(unmarked, party))
    free = [key for key in (("phone", "fax") if is_phone else ("fax", "phone")) if key not in party]
    return party | dict(zip(free, unmarked, strict=False))


def _leads(unmarked: Sequence[Found[str]], party: dict[str, Any]) -> bool:
    """Tell whether a number stands before the names, as a line that faxes does ("From: 801-555-0155 Ray Fu")."""
    names = [party[key].span.words[0] for key in ("name", "organization") if key in party]
    return any(number.span.box.right < word.box.left for number in unmarked for word in names)


def _named(line: Span) -> Iterator[Named]:
    """Yield whom the line names before its first number."""
    line = before(before(without_address(line), STAMP), _ROOM)
    phones = phones_in(line)
    at = line.text.find(phones[0].span.text) if phones else len(line.text)
    words = tuple(word for word in (line.sub(0, at) or line).words if "@" not in word.text.strip("@")) if at else ()
    if not words:
        return
    head = Span(words)
    head = after(after(before(head, _MARK) if phones else head, SENT_BY), _COUNTED)
    head = _behind_ward(head)
    if (
        _NO_NAME.search(head.text)
        or _SYMBOLS.fullmatch(head.text)
        or us_address.parse([head.text]).postal_code
        or not re.search("[A-Za-z]{2}", head.text)
    ):
        return
    pieces = list(named_in(head))
    is_plain = not re.search(r"\d", head.text) or is_office(head.text)
    yield from (piece for piece in pieces if is_plain or (len(pieces) > 1 and is_person(piece.span.text)))


def _behind_ward(head: Span) -> Span:
    """Return what stands behind a ward called by a number, if it is an office ("4 West Case Management, Mercy ...")."""
    ward = _WARD.match(head.text)
    rest = head.sub(ward.end(), len(head.text)) if ward else None
    return rest if rest and is_office(rest.text) and not us_address.parse([rest.text]).postal_code else head


def before(line: Span, pattern: re.Pattern[str]) -> Span:
    """Return the span without an end that matches the pattern."""
    match = pattern.search(line.text)
    return (line.sub(0, match.start()) or line) if match else line


def split_by_semicolons(line: Span) -> Iterator[Span]:
    """Yield the entries of a line that semicolons part."""
    start = 0
    for match in re.finditer(r";|$", line.text):
        if part := line.sub(start, match.start()):
            yield part
        start = match.end() + 1


def _whole_office(value: LabelledValue) -> Span:
    """Return the office's name with its second line, where the first ends in the middle of the name."""
    if len(value.lines) < 2 or re.search(r"\d", value.lines[1].text):
        return value.value
    second = value.lines[1].text
    is_cut = value.value.text.endswith(("&", ",", " and", " of"))
    goes_on = is_cut or re.match(r"(?:and|of|for)\b|&", second, re.IGNORECASE)
    return Span.of(*value.lines[:2]) if goes_on or is_office(second) else value.value
