"""Fax cover sheet: who sends what to whom, before the papers themselves."""

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from pydantic import Field

from extractors.cues import cue, score_cues
from extractors.document import Box, Document
from extractors.extraction import Extraction, Found, Tree
from extractors.fields import Fields, Record
from extractors.layout import LabelledValue, labelled_values, options, paragraphs, values_of
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
    "to": ("To", "Recipient", "Send to", "Deliver to", "Recipient name", "To name", "Addressee", "Please deliver to"),
    "to_name": ("Attention", "Attn", "Att", "Attention to", "Contact person"),
    "from": ("From", "Sender", "Sent by", "Sender name", "From name", "Sent from", "Submitted by"),
    "cc": ("CC", "Copy to", "Additional recipients", "Copies"),
    "organization": ("Company", "Organization", "Practice", "Clinic", "Facility", "Office", "Firm", "Department", "Location"),
    "phone": ("Phone", "Phone number", "Telephone", "Tel", "Ph", "Voice", "Direct line", "Call back number", "Contact number"),
    "fax": ("Fax", "Fax number", "Fax no", "Facsimile", "Fx"),
    "to_organization": ("Recipient company", "Recipient organization", "To company", "Recipient practice"),
    "to_phone": ("Recipient phone", "To phone", "Recipient telephone", "Recipient phone number"),
    "to_fax": ("Recipient fax", "To fax", "Fax to", "Recipient fax number", "Send to fax", "Destination fax", "To fax number"),
    "from_organization": ("Sender company", "Sender organization", "From company", "Sending facility", "Sending practice"),
    "from_phone": ("Sender phone", "From phone", "Sender telephone", "Our phone", "Return phone", "Callback"),
    "from_fax": ("Sender fax", "From fax", "Return fax", "Our fax", "Reply fax", "Sender fax number", "Fax back to"),
    "date": ("Date", "Sent on", "Date sent", "Date and time", "Date/time", "Sent", "Transmitted", "Today's date"),
    "page_count": (
        "Pages", "Number of pages", "No. of pages", "Total pages", "Page count", "Pages including cover", "# of pages",
        "Pages (including cover)", "Pages with cover", "Pages incl. cover", "Number of pages including cover sheet",
        "Total number of pages", "Pages including this page", "Total pages including cover", "Pages to follow", "Pgs",
    ),
    "subject": ("Re", "Subject", "Regarding", "Reference", "Document", "Subj", "In regard to", "Documents"),
    "message": ("Message", "Comments", "Notes", "Comment", "Remarks", "Note", "Notes/Comments", "Comments/Notes", "Memo"),
    "urgency": ("Urgency", "Priority"),
    "patient": ("Patient", "Patient name", "Pt", "Pt name", "Name of patient"),
    "birth_date": ("DOB", "Date of birth", "Birth date", "Patient DOB"),
}  # fmt: skip

CUES = (
    cue(0.9, "fax cover sheet", "facsimile cover sheet", "fax cover page", "fax transmittal", "fax transmission",
        "facsimile transmittal", "facsimile transmission", "fax cover", "cover sheet", place="title"),
    cue(0.5, "fax", "facsimile", "fax message", place="title"),
    cue(0.4, "number of pages", "pages including", "no of pages", "pages incl", "total pages", "of pages including",
        "including cover", "pages with cover", "including this page"),
    cue(0.35, "this facsimile", "this fax", "this transmission", "this communication", "the information contained in this"),
    cue(0.3, "if you are not the intended recipient", "received this fax in error", "confidentiality notice",
        "received this in error", "intended recipient", "destroy it and notify"),
    cue(0.5, "sender fax", "recipient fax", "from fax", "to fax", "fax from", "fax to"),
    cue(0.25, "please deliver", "please reply", "for review", "sent from the ehr", "urgent reply", "for your information"),
)  # fmt: skip

NOTICE = ("confidential", "this facsimile", "this fax", "the information", "if you are not", "hipaa", "notice", "warning",
          "the documents", "if you have received", "if you received", "privileged", "this message", "this transmission")  # fmt: skip
"""How the notice at a cover's foot begins; it is the office's, not the message."""

PARTY_KEYS = ("organization", "phone", "fax")
SENT_BY = re.compile(r"^(?:sent|faxed|transmitted|generated)\b.*?\bby:?\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a party is named: `role` is to, from or cc."""

    role: str
    page: int
    box: Box


def score(document: Document) -> float:
    """Return how much the document looks like a cover sheet: its title, its labels, its notice, and little else."""
    words = sum(1 for _ in document.pages[0].words)
    is_short = 1.0 if words < 330 else 0.6
    labels = {value.key for value in labelled_values(document, LABELS)}
    parties = 1.0 if {"to", "from"} <= labels or {"to_fax", "from_fax"} <= labels else 0.75
    return score_cues(document, CUES) * is_short * parties


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
        "page_count": first(count_in(v.value, v.certainty) for v in values_of(values, "page_count")),
        "subject": first(text_in(v.block, v.certainty) for v in values_of(values, "subject")),
        "urgency": _urgency(sheet, values),
        "message": _message(sheet, values),
        "patient": _patient(values, today),
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
    for role in ("to", "from", "cc"):
        if named := values_of(values, role):
            parties[role] = _party(named[0])
            anchors += [Anchor(role, v.label.page, v.label.box) for v in named if v.certainty >= 0.5 * named[0].certainty]
    if attention := first(text_in(v.value, v.certainty) for v in values_of(values, "to_name")):
        parties.setdefault("to", {}).setdefault("name", _bare_name(attention))
    for role in ("to", "from"):
        for key in PARTY_KEYS:
            for value in values_of(values, f"{role}_{key}"):
                parties.setdefault(role, {}).setdefault(key, _member(key, value))
    for key in PARTY_KEYS:
        for value in values_of(values, key):
            if role_near := _nearest_role(value, anchors):
                _settle(parties.setdefault(role_near, {}), key, value)
    _add_letterhead(sheet, values, parties)
    return parties


def _party(value: LabelledValue) -> dict[str, Any]:
    """Return the name, organization and phones that the lines under a party's label hold."""
    party: dict[str, Any] = {}
    for line in value.lines[:4]:
        phones = phones_in(line, value.certainty)
        for phone, key in zip(phones, ("fax", "phone") if "fax" in line.text.casefold() else ("phone", "fax"), strict=False):
            party.setdefault(key, phone)
        if not phones and (found := text_in(line, value.certainty)):
            party.setdefault("organization" if is_organization(found.value) or "name" in party else "name", found)
    if "name" in party:
        party["name"] = _bare_name(party["name"])
    return party


def _bare_name(found: Found[str]) -> Found[str]:
    """Return the name as text without credentials and title."""
    person = person_in(found.span)
    parts = [person[part].value for part in ("given", "middle", "family", "suffix") if part in person]
    return found.as_(" ".join(parts)) if len(parts) > 1 else found


def _member(key: str, value: LabelledValue) -> Found[str] | None:
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
    """Return what the sender wrote: under its label, without the notice at the foot."""
    for value in values_of(values, "message"):
        lines = []
        for line in value.lines:
            if line.text.casefold().lstrip(" *").startswith(NOTICE):
                break
            lines.append(line)
        if lines:
            return text_in(Span.of(*lines), value.certainty)
    return None


def _patient(values: Sequence[LabelledValue], today: datetime.date) -> Tree:
    named = [person_in(v.value, v.certainty) for v in values_of(values, "patient")]
    person = next((p for p in named if "family" in p), {})
    born = first(date_in(v.value, today=today, birth=True, certainty=v.certainty) for v in values_of(values, "birth_date"))
    return {"family": person.get("family"), "given": person.get("given"), "birth_date": born}


DOCTYPE = DocType(name="fax_cover_sheet", record=FaxCoverSheet, score=score, extract=extract, check=check)
