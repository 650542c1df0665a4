"""Fax cover sheet: who sends what to whom, before the papers themselves."""

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Any, ClassVar

from pydantic import Field

from extractors.cues import cue, score_cues
from extractors.document import Box, Document
from extractors.extraction import Extraction, Found, Tree
from extractors.fields import Fields, Record
from extractors.layout import LabelledValue, find_labels, labelled_values, options, paragraphs, values_of
from extractors.layout.span import Span
from extractors.problem import Problem, warning
from extractors.readers import count_in, date_in, first, person_in, phone_in, phones_in, text_in
from extractors.registry import DocType
from extractors.settings import Settings
from extractors.values.organization import is_organization
from extractors.values import urgency


class Party(Fields):
    """Sender or recipient of a fax; phones are E.164."""

    name: str | None = None
    organization: str | None = None
    phone: str | None = None
    fax: str | None = None


class CoverPatient(Fields):
    """The patient that a cover sheet names."""

    family: str | None = None
    given: str | None = None
    birth_date: datetime.date | None = None


class FaxCoverSheet(Record):
    """Who sends what to whom; `message` is what the sender wrote on the sheet."""

    REQUIRED: ClassVar[tuple[str, ...]] = ("to", "from")

    to: Party | None = None
    additional_recipients: tuple[Party, ...] = ()
    from_: Party | None = Field(default=None, alias="from")
    date: datetime.date | None = None
    page_count: int | None = None
    subject: str | None = None
    urgency: str | None = None
    message: str | None = None
    patient: CoverPatient | None = None


LABELS = {
    "to": ("To", "Recipient", "Send to", "Deliver to", "Recipient name", "To name", "Addressee", "Please deliver to",
           "Please deliver the following pages to", "Please deliver the following to", "Delivered to", "Fax recipient", "Intended for"),
    "to_name": ("Attention", "Attn", "Att", "Attention to", "Contact person"),
    "from": ("From", "Sender", "Sent by", "Sender name", "From name", "Sent from", "Submitted by",
             "This fax comes from", "This fax is from", "Fax sender", "Originator"),
    "name": ("Name", "Contact", "Contact name", "Person"),
    "cc": ("CC", "Copy to", "Additional recipients", "Copies", "Also to", "Also sent to", "Carbon copy", "Additional recipient"),
    "organization": ("Company", "Organization", "Practice", "Clinic", "Facility", "Office", "Firm", "Department", "Location"),
    "phone": ("Phone", "Phone number", "Telephone", "Tel", "Ph", "Voice", "Direct line", "Call back number", "Contact number"),
    "fax": ("Fax", "Fax number", "Fax no", "Facsimile", "Fx", "Department fax", "Direct fax", "Telecopier"),
    "to_organization": ("Recipient company", "Recipient organization", "To company", "Recipient practice"),
    "to_phone": ("Recipient phone", "To phone", "Recipient telephone", "Recipient phone number"),
    "to_fax": ("Recipient fax", "To fax", "Fax to", "Recipient fax number", "Send to fax", "Destination fax", "To fax number"),
    "from_organization": ("Sender company", "Sender organization", "From company", "Sending facility", "Sending practice"),
    "from_phone": ("Sender phone", "From phone", "Sender telephone", "Our phone", "Return phone", "Callback"),
    "from_fax": ("Sender fax", "From fax", "Return fax", "Our fax", "Reply fax", "Reply to fax number", "Reply to fax", "Sender fax number", "Fax back to"),
    "date": ("Date", "Sent on", "Date sent", "Date and time", "Date/time", "Sent", "Transmitted", "Today's date"),
    "page_count": (
        "Pages", "Number of pages", "No. of pages", "Total pages", "Page count", "Pages including cover", "# of pages",
        "Pages (including cover)", "Pages with cover", "Pages incl. cover", "Number of pages including cover sheet",
        "Total number of pages", "Pages including this page", "Total pages including cover", "Pages to follow", "Pgs", "Pages in this fax", "Page(s)", "Total number of pages sent", "Number of pages sent",
    ),
    "subject": ("Re", "Subject", "Regarding", "Document", "Subj", "In regard to", "Documents", "Title", "Regards", "About"),
    "reference": ("Reference", "Reference number", "Ref", "Ref #", "Tracking number", "Job number", "Confirmation"),
    "message": ("Message", "Comments", "Notes", "Comment", "Remarks", "Note", "Notes/Comments", "Comments/Notes", "Memo",
                "Message to recipient", "Special instructions", "Additional comments", "Cover message", "Cover note"),
    "urgency": ("Urgency", "Priority", "How soon", "Importance"),
    "patient": ("Patient", "Patient name", "Pt", "Pt name", "Name of patient", "Patient's name", "Re patient"),
    "about_patient": ("About this patient", "Patient information", "Patient details"),
    "birth_date": ("DOB", "Date of birth", "Birth date", "Patient DOB"),
}  # fmt: skip

CUES = (
    cue(0.9, "fax cover sheet", "facsimile cover sheet", "fax cover page", "fax transmittal", "fax transmission",
        "facsimile transmittal", "facsimile transmission", "fax cover", "cover sheet", place="title"),
    cue(0.5, "fax", "facsimile", "fax message", "telefax", "telecopy", "fax sheet", "fax memo", place="alone"),
    cue(0.3, "fax", "facsimile", "telecopier", place="title"),
    cue(0.4, "number of pages", "pages including", "no of pages", "pages incl", "total pages", "of pages including",
        "including cover", "pages with cover", "including this page"),
    cue(0.35, "this facsimile", "this fax", "this transmission", "this communication", "the information contained in this"),
    cue(0.3, "if you are not the intended recipient", "received this fax in error", "confidentiality notice",
        "received this in error", "intended recipient", "destroy it and notify"),
    cue(0.5, "sender fax", "recipient fax", "from fax", "to fax", "fax from", "fax to"),
    cue(0.25, "please deliver", "please reply", "for review", "sent from the ehr", "urgent reply", "for your information"),
)  # fmt: skip

NOTICE = ("confidential", "if you do not receive", "if all pages", "if you have any problem", "please call if", "this facsimile", "this fax", "the information", "if you are not", "hipaa", "notice", "warning",
          "the documents", "if you have received", "if you received", "privileged", "this message", "this transmission")  # fmt: skip
"""How the notice at a cover's foot begins; it is the office's, not the message."""

IN_NOTICE = ("intended recipient", "privacy", "prohibited", "protected by law", "unauthorized", "federal law", "in error", "hipaa")

MOST_WORDS = 330
PARTY_KEYS = ("name", "organization", "phone", "fax")
PAGES = re.compile(r"\b(\d{1,3})\s+pages?\b|\bpages?\b[^\d]{0,45}?\b(\d{1,3})\b(?!\s*/)", re.IGNORECASE)
FAX_WORD = re.compile(r"[\s,;(]*\b(?:fax|phone|tel|ph|fx)\b[\s.:#]*$", re.IGNORECASE)
SENT_BY = re.compile(r"^(?:sent|faxed|transmitted|generated|from|the \w+)\b.*?\bby:?\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a party is named: `role` is to, from or cc."""

    role: str
    page: int
    box: Box


def score(document: Document) -> float:
    """Return how much the document looks like a cover sheet: its title, its labels, its notice, and little else."""
    page = document.pages[0]
    is_short = 1.0 if sum(1 for _ in page.words) < MOST_WORDS else 0.6
    labels = {label.key for label in find_labels(page, LABELS)}
    has_parties = {"to", "from"} <= labels or {"to_fax", "from_fax"} <= labels or {"to_name", "from"} <= labels
    structure = 0.6 if has_parties and "page_count" in labels else 0.25 if has_parties else 0.0
    told = score_cues(document, CUES)
    return (1 - (1 - told) * (1 - structure)) * is_short * (1.0 if has_parties or told > 0.85 else 0.75)


def extract(document: Document, *, today: datetime.date, settings: Settings) -> Extraction[FaxCoverSheet]:
    """Read who sends what to whom; the sheet is the document's first page."""
    sheet = Document.of(document.pages[:1])
    values = labelled_values(sheet, LABELS)
    parties = parties_of(sheet, values)
    tree = {
        "to": parties.get("to"),
        "additional_recipients": [parties["cc"]] if "cc" in parties else None,
        "from": parties.get("from"),
        "date": first(date_in(v.value, today=today, certainty=v.certainty) for v in values_of(values, "date")),
        "page_count": _page_count(sheet, values),
        "subject": first(text_in(v.block, v.certainty) for v in (*values_of(values, "subject"), *values_of(values, "reference"))),
        "urgency": _urgency(sheet, values),
        "message": _message(sheet, values),
        "patient": _patient(values, parties.get("patient", {}), today),
    }
    return Extraction.of(FaxCoverSheet, tree, document)


def check(sheet: FaxCoverSheet, *, today: datetime.date) -> Iterator[Problem]:
    """Yield a page count of nothing and a date that has not come yet."""
    if sheet.page_count is not None and sheet.page_count < 1:
        yield warning("page_count", "impossible_count")
    if sheet.date is not None and sheet.date > today:
        yield warning("date", "date_in_future")


def parties_of(sheet: Document, values: Sequence[LabelledValue]) -> dict[str, dict[str, Any]]:
    """Return sender, recipient and copy recipient: what stands under their labels, and what stands nearest to those."""
    parties: dict[str, dict[str, Any]] = {}
    anchors = []
    for label in find_labels(sheet, LABELS):
        role = "patient" if label.key == "about_patient" else label.key
        if role in ("to", "from", "cc", "patient"):
            anchors.append(Anchor(role, label.span.page, label.span.box))
    for role in ("to", "from", "cc"):
        if named := values_of(values, role):
            parties[role] = _party(named[0])
    if attention := first(text_in(v.value, v.certainty) for v in values_of(values, "to_name")):
        is_office = is_organization(attention.value)
        parties.setdefault("to", {}).setdefault(*(("organization", attention) if is_office else ("name", _bare_name(attention))))
    for role in ("to", "from"):
        for key in ("organization", "phone", "fax"):
            for value in values_of(values, f"{role}_{key}"):
                parties.setdefault(role, {}).setdefault(key, _member(key, value))
    for key in PARTY_KEYS:
        for value in values_of(values, key):
            if role_near := _nearest_role(value, anchors):
                _settle(parties.setdefault(role_near, {}), key, value)
    _add_letterhead(sheet, values, parties)
    return parties


def _page_count(sheet: Document, values: Sequence[LabelledValue]) -> Found[int] | None:
    """Return how many pages the sheet announces: under its label, else beside the word pages."""
    if labelled := first(count_in(v.value, v.certainty) for v in values_of(values, "page_count")):
        return labelled
    for line in sheet.lines:
        span = Span.of(line)
        for match in PAGES.finditer(line.text):
            group = 1 if match[1] else 2
            if words := span.sub(match.start(group), match.end(group)):
                return Found(int(match[group]), words, 0.85)
    return None


def _party(value: LabelledValue) -> dict[str, Any]:
    """Return the name, organization and phones that the lines under a party's label hold."""
    party: dict[str, Any] = {}
    for line in value.lines[:4]:
        phones = phones_in(line, value.certainty)
        for phone, key in zip(phones, ("fax", "phone") if "fax" in line.text.casefold() else ("phone", "fax"), strict=False):
            party.setdefault(key, phone)
        before = line.sub(0, line.text.find(phones[0].span.text)) if phones else line
        for piece in _pieces(before) if before else ():
            if found := text_in(piece, value.certainty):
                party.setdefault("organization" if is_organization(found.value) or "name" in party else "name", found)
    if "name" in party:
        party["name"] = _bare_name(party["name"])
    return party


def _pieces(line: Span) -> list[Span]:
    """Return the line, cut behind the person's name where an office follows it ("Dr. Ana Ruiz, Summit Hand Surgery")."""
    line = _after(_before(line, FAX_WORD), SENT_BY)
    match = re.match(r"([^,]+),\s+(.+)", line.text)
    if not match or is_organization(match[1]) or not is_organization(match[2]):
        return [line]
    parts = (line.sub(*match.span(1)), line.sub(*match.span(2)))
    return [part for part in parts if part]


def _before(line: Span, pattern: re.Pattern[str]) -> Span:
    """Return the span without an end that matches the pattern."""
    match = pattern.search(line.text)
    return line.sub(0, match.start()) or line if match else line


def _bare_name(found: Found[str]) -> Found[str]:
    """Return the name as text without credentials and title."""
    person = person_in(found.span)
    parts = [person[part].value for part in ("given", "middle", "family", "suffix") if part in person]
    return found.as_(" ".join(parts)) if len(parts) > 1 else found


def _member(key: str, value: LabelledValue) -> Found[str] | None:
    if key == "name":
        named = text_in(value.value, value.certainty)
        return _bare_name(named) if named else None
    return text_in(value.value, value.certainty) if key == "organization" else phone_in(value.value, value.certainty)


def _settle(party: dict[str, Any], key: str, value: LabelledValue) -> None:
    """Put a value in its place; a label's organization outweighs a line that only looked like one."""
    found = _member(key, value)
    if found is not None and party.get(key) is None:
        party[key] = found


def _nearest_role(value: LabelledValue, anchors: Sequence[Anchor]) -> str | None:
    """Return the party whose label stands above the value's label in its column, else before it on its row."""
    box = value.label.box
    here = [a for a in anchors if a.page == value.label.page and a.box.top <= box.top + box.height / 2]
    aligned = [a for a in here if abs(a.box.left - box.left) <= 3 * box.height or abs(a.box.right - box.right) <= 2 * box.height]
    on_row = [a for a in here if abs(a.box.center[1] - box.center[1]) <= box.height and a.box.left < box.left]
    nearest = max(on_row, key=lambda a: a.box.left, default=None) or max(aligned, key=lambda a: a.box.top, default=None)
    nearest = nearest or max(here, key=lambda a: (a.box.top, a.box.left), default=None)
    return nearest.role if nearest else None


def _add_letterhead(sheet: Document, values: Sequence[LabelledValue], parties: dict[str, dict[str, Any]]) -> None:
    """Give the sender what the letterhead says: the lines above the first label name the sender's office."""
    tops = [value.label.box.top for value in values if value.key in ("to", "from", "date", "to_fax", "from_fax")]
    sender = parties.setdefault("from", {})
    for line in sheet.pages[0].lines:
        if tops and line.box.top >= min(tops) - line.box.height:
            break
        span = Span.of(line)
        if "organization" not in sender and is_organization(line.text) and len(line.words) <= 9:
            sender["organization"] = text_in(_after(span, SENT_BY), 0.85)
        _add_phones(sender, span)
    if not sender:
        del parties["from"]


def _after(span: Span, pattern: re.Pattern[str]) -> Span:
    """Return the span without a beginning that matches the pattern."""
    match = pattern.match(span.text)
    return span.sub(match.end(), len(span.text)) or span if match else span


def _add_phones(sender: dict[str, Any], span: Span) -> None:
    for phone in phones_in(span, 0.85):
        before = span.text[: span.text.find(phone.span.text)].casefold()[-14:]
        sender.setdefault("fax" if "f" in before.split()[-1:][0][:1] else "phone", phone) if before.split() else None


def _urgency(sheet: Document, values: Sequence[LabelledValue]) -> Found[str] | None:
    """Return the urgency that is ticked, or that stands under its label."""
    for option in options(sheet):
        if option.is_ticked and (meant := urgency.degree(option.text.text)):
            return Found(meant, option.evidence, option.confidence)
    for value in values_of(values, "urgency"):
        if meant := urgency.degree(value.value.text):
            return Found(meant, value.value, value.certainty)
    return None


def _message(sheet: Document, values: Sequence[LabelledValue]) -> Found[str] | None:
    """Return what the sender wrote: under its label, else the running text between fields and notice."""
    for value in values_of(values, "message"):
        if lines := list(takewhile(lambda line: not _is_notice(line), value.lines)):
            return text_in(Span.of(*lines), value.certainty)
    last = max((value.value.box.bottom for value in values), default=0.0)
    below = [paragraph for paragraph in paragraphs(sheet) if paragraph.box.top >= last - 2]
    written = [text for text in takewhile(lambda text: not _is_notice(text), below) if not PAGES.search(text.text)]
    is_prose = sum(len(text.words) for text in written) >= 5 and written[-1].text[-1] in ".!?"
    return text_in(Span.of(*written), 0.7) if is_prose else None


def _is_notice(span: Span) -> bool:
    text = span.text.casefold().lstrip(" *")
    return text.startswith(NOTICE) or any(phrase in text for phrase in IN_NOTICE)


def _patient(values: Sequence[LabelledValue], about: Mapping[str, Any], today: datetime.date) -> Tree:
    """Return the patient whom a label names, or who stands under a heading of the patient's own."""
    spans = [value.value for value in values_of(values, "patient")]
    named = [person_in(span, 0.9) for span in (*spans, *([about["name"].span] if "name" in about else ()))]
    person = next((p for p in named if "family" in p), {})
    born = first(date_in(v.value, today=today, birth=True, certainty=v.certainty) for v in values_of(values, "birth_date"))
    return {"family": person.get("family"), "given": person.get("given"), "birth_date": born}


DOCTYPE = DocType(name="fax_cover_sheet", record=FaxCoverSheet, score=score, extract=extract, check=check)
