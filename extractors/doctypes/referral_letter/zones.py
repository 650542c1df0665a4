"""The head of a paper: the pieces that name the sending office, and those that say to whom a letter goes."""

import re
from collections.abc import Iterator, Sequence

from extractors.doctypes.referral_letter.birth_lines import column_of_birth
from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.prose import is_prose, is_salutation
from extractors.layout import Span
from extractors.layout.rows import rows_of
from extractors.readers import address_in, phones_in

SUBJECT = re.compile(
    r"^\s*(?:(?i:(?:re|ref(?:erence)?|(?:with )?regarding|subject|about|introducing|concerning"
    r"|in re(?:ference|gards?)?(?: to)?|(?:name of )?(?:patient|pt|client)(?:['’]?s? name)?)"
    r"(?:\s*[/&,-]\s*(?:dob|d\.o\.b\.?|(?:date of )?birth(?: ?date)?|mrn|id|phone))*\s*[:.]\s*)"
    r"|R[eE][s;,'’]\s+(?=[A-Z]))"
)
"""What a letter is about; on a fax the colon of "Re:" may be an s."""
DATE_LINE = re.compile(
    r"(?:(?i:date|today)\W+)?(?:[A-Z][a-z]+day,? )?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}"
    r"|\d{1,2}[ -][A-Z][a-z]{2,8}[ -]\d{2,4}"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2},? \d{4})\W*"
)
BEGINS_FORM = re.compile(
    r"(?i)\W*(?:(?:clinic|practice|office|site|facility|provider|patient|physician|member|client)\b[\w/ ]* name"
    r"|(?:section|part) \w{1,3}\b.*|[\w/ ]+ (?:information|use(?: only)?))\W*"
)
TITLE = re.compile(r"(?i).*\b(?:referral|request|order|consultation|form|summary)\b.*")
BODY = ("patient", "referring_provider", "referred_to", "coverage", "diagnoses", "reason")
"""Blocks that stand below the letterhead."""
LETTERHEAD_SHARE, FOOT_SHARE, ADDRESS_SHARE = 0.33, 0.88, 0.5
ADDRESSEE_LINES = 8
ASIDE = 0.15
"""Share of a page's width by which a letter stands right of its margin where the office has a column beside it."""

Pieces = Sequence[Span]


def office_lines(parts: Parts) -> list[Span]:
    """Return the pieces atop the first page that name the sending office; else those with a telephone at its foot."""
    page = parts.document.pages[0]
    head: list[Span] = []
    patients = {word for piece in column_of_birth(parts) for word in piece.words}
    edge = float("inf")
    for row in _rows(parts):
        # Beside a column of the office's own, the letter or form begins further right.
        own = [piece for piece in row if piece.box.left < edge]
        begun = next((at for at, piece in enumerate(own) if _ends_head(parts, piece)), len(own))
        is_dated = len(head) > 1 and DATE_LINE.fullmatch(row[0].text) is not None
        if row[0].box.top > LETTERHEAD_SHARE * page.height or is_dated or (own and not begun):
            break
        edge = own[begun].box.left if begun < len(own) else edge
        head += [piece for piece in own[:begun] if piece.words[0] not in patients and _may_name_office(piece)]
    if any(phones_in(piece) for piece in head):
        return head
    foot = [line for line in parts.all_lines if line.page == page.number and line.box.top > FOOT_SHARE * page.height]
    return [*head, *(line for line in foot if phones_in(line) and not parts.owner(line))]


def addressee_lines(parts: Parts) -> list[Span]:
    """Return the pieces between letterhead or date and the subject line, the salutation or the first party's block.

    Without a salutation they must stand below a date, and hold an address or a number.
    """
    head = {piece.words[0] for piece in office_lines(parts)}
    found: list[Span] = []
    is_dated = False
    for row in _rows(parts):
        if any(_ends_address(parts, piece) for piece in row):
            break
        if DATE_LINE.fullmatch(row[0].text):
            found, is_dated = list(row[1:]), True
            continue
        found += [piece for piece in row if piece.words[0] not in head and parts.owner(piece) is None]
    found = found[-ADDRESSEE_LINES:]
    is_sure = parts.salutation is not None or (is_dated and any(map(_is_reachable, found)))
    return found if is_sure and not any(map(is_prose, found)) else []


def subject_lines(parts: Parts) -> list[Span]:
    """Return the subject line without its mark, and the two lines after it."""
    for index, line in enumerate(parts.all_lines):
        if match := SUBJECT.match(line.text):
            rest = line.sub(match.end(), len(line.text))
            after = [below for below in parts.all_lines[index + 1 : index + 3] if not is_salutation(below)]
            return [*([rest] if rest else []), *after]
    return []


def _rows(parts: Parts) -> Iterator[Pieces]:
    """Yield the first page's rows, each in its pieces; a letter beside the office's own column line by line."""
    page = parts.document.pages[0]
    rows = rows_of(page)
    margin = min((row.words[0].box.left for row in rows), default=0.0)
    greeting = parts.salutation
    if greeting and greeting.page == page.number and greeting.box.left - margin > ASIDE * page.width:
        yield from ([line] for line in parts.all_lines if line.page == page.number)
        return
    for row in rows:
        yield [Span(row.words[start:end]) for start, end in row.stretches()]


def _ends_head(parts: Parts, piece: Span) -> bool:
    """Tell whether the form or the letter begins: a greeting, a subject, a party's block, a label for a name."""
    is_begun = SUBJECT.match(piece.text) or BEGINS_FORM.fullmatch(piece.text)
    return is_salutation(piece) or bool(is_begun) or parts.owner(piece) in BODY


def _may_name_office(piece: Span) -> bool:
    is_title = TITLE.fullmatch(piece.text) and not phones_in(piece) and piece.text != piece.text.casefold()
    return not (DATE_LINE.fullmatch(piece.text) or is_title or is_prose(piece))


def _ends_address(parts: Parts, piece: Span) -> bool:
    """Tell whether the address is over: at the greeting, the subject, or a party's block below half of the page."""
    if is_salutation(piece) or SUBJECT.match(piece.text):
        return True
    is_low = piece.box.top > ADDRESS_SHARE * parts.document.pages[0].height
    return is_low or (parts.salutation is None and parts.owner(piece) is not None)


def _is_reachable(piece: Span) -> bool:
    return bool(phones_in(piece)) or bool(address_in([piece]).get("postal_code"))
