"""The parties of a paper: patients and providers, read from the lines that speak of one of them."""

import datetime
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Any

from extractors.document import Document, Line
from extractors.extraction import Found
from extractors.layout.phrases import fold, is_form_word
from extractors.layout import LabelledValue, Span, labelled_values, search_spans, values_of
from extractors.readers import (
    address_in,
    date_in,
    first,
    found_all,
    identifier_in,
    npi_in,
    patient_name,
    person_in,
    phone_in,
    phones_in,
    text_in,
)
from extractors.values import email, sex
from extractors.values.credentials import is_credential
from extractors.values.organization import is_organization

PERSON_LABELS = {
    "name": ("Name", "Full name", "Patient", "Patient name", "Name of patient", "Pt name", "Client name", "Provider", "Provider name",
             "Physician", "Physician name", "Clinician", "Doctor", "Referring provider", "Referring physician", "Printed name",
             "Provider's name", "Attention", "Attn", "Print name", "Patient full name", "Name (last, first)", "Contact"),
    "family": ("Last name", "Patient last name", "Surname", "Family name", "Last"),
    "given": ("First name", "Patient first name", "Given name", "First"),
    "middle": ("Middle name", "Middle initial", "MI", "Middle"),
    "birth_date": ("DOB", "D.O.B.", "Date of birth", "Birth date", "Birthdate", "Born", "Patient DOB", "Birthday", "B-date"),
    "sex": ("Sex", "Gender", "Legal sex", "Sex assigned at birth", "Administrative sex", "Birth sex", "M/F"),
    "phone": ("Phone", "Phone number", "Telephone", "Tel", "Ph", "Cell", "Cell phone", "Home phone", "Mobile", "Mobile phone",
              "Primary phone", "Contact phone", "Best phone", "Daytime phone", "Patient phone", "Office phone", "Phone (home)",
              "Contact number", "Dept phone", "T", "Phone no", "Contact phone number", "Preferred phone", "Home", "Phone #"),
    "fax": ("Fax", "Fax number", "Facsimile", "Fx", "Office fax", "Dept fax", "Return fax", "F", "Fax no", "Fax #"),
    "email": ("Email", "E-mail", "Email address"),
    "address": ("Address", "Street address", "Home address", "Mailing address", "Patient address", "Street", "Office address",
                "Practice address", "Residence"),
    "city_line": ("City/State/Zip", "City, State, Zip", "City State Zip", "City, ST ZIP", "City / State / ZIP code"),
    "medical_record_number": ("MRN", "Medical record number", "Medical record no", "Chart number", "Chart #", "Chart no", "Patient ID",
                              "Med rec #", "Account/MRN", "Record number", "MR #", "Medical record #", "Chart ID", "PID"),
    "npi": ("NPI", "NPI number", "NPI #", "Provider NPI", "Individual NPI", "NPI no", "Referring NPI", "National Provider Identifier"),
    "organization": ("Practice", "Practice name", "Organization", "Facility", "Clinic", "Clinic name", "Office", "Group", "Group name",
                     "Department", "Company", "Facility name", "Medical group", "Practice/Facility", "Location", "Hospital", "Office name",
                     "Practice / clinic", "Organisation", "Clinic/Facility", "Group practice"),
    "specialty": ("Specialty", "Speciality", "Specialty requested", "Service line", "Type of specialist", "Provider specialty"),
    "other": ("Age", "SSN", "Race", "Ethnicity", "Language", "Preferred language", "Marital status", "Employer", "Insurance", "Diagnosis",
              "Tax ID", "TIN", "Guardian", "Parent/Guardian", "Emergency contact", "Member ID", "Date", "Interpreter", "Specialist",
              "Signature", "Comments", "Notes", "License", "DEA", "Taxonomy", "Contact person", "Height", "Weight", "Allergies"),
}  # fmt: skip
"""What forms call the members of a person or an office; `other` only ends the values before it."""

FAX_MARK = re.compile(r"(?:\bfax|\bfx|\bfacsimile|(?:^|[\s(|•·,;/])f)\s*(?:no|number|#)?[\s.:)#]*$", re.IGNORECASE)
BORN = re.compile(r"\b(?:DOB|D\.O\.B\.?|date of birth|birth ?da(?:te|y)|born(?: on)?|b\.)[\s:(]*(?=[\dA-Z])", re.IGNORECASE)
NPI_MARK = re.compile(r"\bNPI\b[\s:#()]*(?:no\.?|number)?[\s:#]*(?P<number>\d(?:[ -]?\d){9})(?!\d)", re.IGNORECASE)
SEX_MARK = re.compile(r"\b(female|male|[FM])\b")
RECORD_MARK = re.compile(r"\b(?:MRN|MR ?#|chart ?(?:no|#)|med(?:ical)? rec(?:ord)? ?(?:no|number|#)?)[\s.:#]*([A-Z0-9][A-Z0-9-]{3,})", re.IGNORECASE)


def crop(document: Document, spans: Iterable[Span]) -> Document:
    """Return the document with these lines alone, so that every layout function can look at one part of it."""
    by_page: dict[int, list[Line]] = {}
    for span in spans:
        for row in span.rows():
            by_page.setdefault(row[0].page, []).append(Line(tuple(row)))
    pages = [replace(page, lines=tuple(by_page[page.number])) for page in document.pages if page.number in by_page]
    return Document(tuple(pages) or tuple(replace(page, lines=()) for page in document.pages[:1]), document.sender)


def patient_in(document: Document, spans: Sequence[Span], *, today: datetime.date) -> dict[str, Any]:
    """Return the patient of whom the lines speak: labelled members first, else the shapes of a name, a birth date, a phone."""
    part = crop(document, spans)
    values = labelled_values(part, PERSON_LABELS)
    person: dict[str, Any] = dict(patient_name(_name(values, spans)))
    person["birth_date"] = _birth_date(values, spans, today)
    person["sex"] = _labelled_sex(values) or _unlabelled_sex(spans)
    person["phone"] = first(phone_in(v.value, v.certainty) for v in values_of(values, "phone")) or _free_phone(spans)
    person["email"] = first(found for span in spans for found in found_all(span, email.find(span.text), 0.95))
    person["address"] = address_of(values, spans)
    person["medical_record_number"] = _record_number(values, spans)
    return person


def provider_in(document: Document, spans: Sequence[Span]) -> dict[str, Any]:
    """Return the provider of whom the lines speak; without labels by shape: a name with credentials, an office, phones."""
    part = crop(document, spans)
    values = labelled_values(part, PERSON_LABELS)
    provider: dict[str, Any] = dict(_clinician(values, spans))
    provider["npi"] = first(npi_in(v.value, v.certainty) for v in values_of(values, "npi")) or _marked_npi(spans)
    labelled = (text_in(v.value, v.certainty) for v in values_of(values, "organization"))
    provider["organization"] = first(labelled) or first(map(_office_behind, spans)) or _office(spans)
    provider["specialty"] = first(text_in(v.value, v.certainty) for v in values_of(values, "specialty"))
    faxes = (phone_in(v.value, v.certainty) for v in values_of(values, "fax"))
    phones = (phone_in(v.value, v.certainty) for v in values_of(values, "phone"))
    marked = marked_phones(spans)
    provider["fax"] = first(faxes) or marked.get("fax")
    provider["phone"] = first(phones) or marked.get("phone")
    provider["address"] = address_of(values, spans)
    return provider


def marked_phones(spans: Iterable[Span]) -> dict[str, Found[str]]:
    """Return the first telephone and the first fax number, told apart by the word before each."""
    found: dict[str, Found[str]] = {}
    for span in spans:
        at = 0
        for phone in phones_in(span, 0.9):
            start = max(span.text.find(phone.span.text, at), 0)
            found.setdefault("fax" if FAX_MARK.search(span.text[at:start]) else "phone", phone)
            at = start + len(phone.span.text)
    return found


def address_of(values: Sequence[LabelledValue], spans: Sequence[Span]) -> dict[str, Any]:
    """Return the address under its label, its city line perhaps under one of its own, else the one that the lines hold."""
    streets = values_of(values, "address")
    for value in streets:
        address = _without_recipient(address_in(value.lines, value.certainty))
        if address.get("city"):
            return address
    for street in streets[:1]:
        for city_line in values_of(values, "city_line"):
            return _without_recipient(address_in([street.value, city_line.value], city_line.certainty))
    return free_address(spans)


def free_address(spans: Sequence[Span]) -> dict[str, Any]:
    """Return the first address among lines: a city line, and the delivery lines right above or before it."""
    for index, span in enumerate(spans):
        near = spans[max(0, index - 2) : index + 1]
        address = address_in([span], 0.9)
        if address.get("city") and address.get("postal_code"):
            whole = address if address.get("lines") else address_in(near, 0.9)
            return _without_recipient(whole)
    return {}


def _without_recipient(address: Any) -> dict[str, Any]:
    return {key: value for key, value in address.items() if key != "recipient"}


def _name(values: Sequence[LabelledValue], spans: Sequence[Span]) -> dict[str, Any]:
    """Return the person's name: in parts under labels of their own, under one label, else the first line shaped like one."""
    parts = {key: first(text_in(v.value, v.certainty) for v in values_of(values, key)) for key in ("given", "middle", "family")}
    if parts["given"] and parts["family"]:
        return {key: part for key, part in parts.items() if part}
    for value in values_of(values, "name"):
        if person := whole_name(value.value, value.certainty):
            return person
    lines = (name for span in spans if (name := _leading_name(span)) and not has_form_word(name) and not is_organization(name.text))
    return next((person for name in lines if (person := whole_name(name, 0.8))), {})


def _clinician(values: Sequence[LabelledValue], spans: Sequence[Span]) -> dict[str, Any]:
    """Return the clinician's name: under a label, else the line that ends in credentials or begins with a title."""
    for value in values_of(values, "name"):
        if not is_organization(value.value.text) and (person := whole_name(value.value, value.certainty)):
            return person
    for span in spans:
        words = span.text.replace(",", " ").split()[:8]
        is_titled = words[:1] and words[0].rstrip(".").casefold() in ("dr", "doctor")
        if (is_titled or any(is_credential(word) for word in words[1:7])) and not is_organization(span.text):
            if person := whole_name(_leading_name(span, credentials=True), 0.85):
                return person
    return next((person for span in spans[:2] if _is_bare_name(span) and (person := whole_name(span, 0.6))), {})


def _is_bare_name(span: Span) -> bool:
    """Tell whether a line is two to four capitalised words without a digit or a word of forms."""
    is_name = all(word.text[:1].isupper() and not re.search(r"\d", word.text) for word in span.words)
    return 2 <= len(span.words) <= 4 and is_name and not has_form_word(span) and not is_organization(span.text)


def has_form_word(span: Span) -> bool:
    """Tell whether a word of the line is one that forms are made of ("Order", "Referral")."""
    return any(is_form_word(fold(word.text)) for word in span.words)


def whole_name(span: Span | None, certainty: float) -> dict[str, Any] | None:
    """Return the parts of a name that has both a given and a family name and no digit, or None."""
    if span is None or any(character.isdigit() for character in span.text) or len(span.words) > 9:
        return None
    person = dict(person_in(span, certainty))
    return person if "given" in person and "family" in person else None


def _leading_name(span: Span, *, credentials: bool = False) -> Span | None:
    """Return the words before the first digit, parenthesis, bar or dash of a line that begins with a name."""
    kept = []
    for word in span.words:
        if re.search(r"[\d|:]|^[(–—-]", word.text) or (not word.text[:1].isupper() and word.text not in ("de", "la", "del", "van", "der", "von")):
            break
        kept.append(word)
        if not credentials and len(kept) == 5:
            break
    return Span(tuple(kept)) if len(kept) > 1 else None


def _birth_date(values: Sequence[LabelledValue], spans: Sequence[Span], today: datetime.date) -> Found[datetime.date] | None:
    labelled = (date_in(v.value, today=today, birth=True, certainty=v.certainty) for v in values_of(values, "birth_date"))
    return first(labelled) or first(born_dates(spans, today=today))


def born_dates(spans: Sequence[Span], *, today: datetime.date) -> Iterator[Found[datetime.date]]:
    """Yield the dates that follow `DOB`, `born` or the like, on the same line or at the head of the next."""
    for index, span in enumerate(spans):
        for match in BORN.finditer(span.text + " 0"):
            after = [rest] if (rest := span.sub(match.end(), len(span.text))) else []
            follow = Span.of(*after, *spans[index + 1 : index + 2]) if after or spans[index + 1 :] else None
            if found := date_in(follow, today=today, birth=True, certainty=0.95):
                yield found


def _labelled_sex(values: Sequence[LabelledValue]) -> Found[Any] | None:
    return first(first(found_all(v.value, sex.find(v.value.text), v.certainty)) for v in values_of(values, "sex"))


def _unlabelled_sex(spans: Sequence[Span]) -> Found[Any] | None:
    """Return the sex that stands as a word or as a lone F or M beside a birth date."""
    for span in spans:
        for match in SEX_MARK.finditer(span.text):
            words = span.sub(match.start(), match.end())
            is_word = len(match[0]) > 1
            if words and (is_word or BORN.search(span.text) or re.search(r"\d[/-]\d", span.text)):
                return Found("female" if match[0][0] in "Ff" else "male", words, 0.9)
    return None


def _free_phone(spans: Sequence[Span]) -> Found[str] | None:
    return marked_phones(spans).get("phone")


def _record_number(values: Sequence[LabelledValue], spans: Sequence[Span]) -> Found[str] | None:
    for value in values_of(values, "medical_record_number"):
        if found := identifier_in(Span(value.value.words[:1]), value.certainty):
            return found
    for match, span in search_spans(list(spans), RECORD_MARK):
        if any(character.isdigit() for character in match[1]):
            return Found(match[1].upper(), Span(span.words[-1:]), 0.9)
    return None


def _marked_npi(spans: Sequence[Span]) -> Found[str] | None:
    for match, span in search_spans(list(spans), NPI_MARK):
        return Found(re.sub(r"\D", "", match["number"]), Span(span.words[-1:]), 0.95)
    return None


def _office_behind(span: Span) -> Found[str] | None:
    """Return the office named behind a clinician's credentials on one line ("Ana Ruiz, MD, Sinus & Ear Center")."""
    for index, word in enumerate(span.words[1:8], start=1):
        if is_credential(word.text.strip(",;")) and len(span.words) > index + 1:
            rest = [w for w in takewhile(lambda w: not re.match(r"[\d(]|(?i:ph|phone|tel|fax|npi)\b", w.text), span.words[index + 1 :])]
            office = Span(tuple(rest)) if rest else None
            return text_in(office, 0.8) if office and is_organization(office.text) else None
    return None


def _office(spans: Sequence[Span]) -> Found[str] | None:
    """Return the first line that names an office and is neither an address nor a sentence."""
    for span in spans:
        bare = span.text.split("|")[0]
        if is_organization(bare) and 2 <= len(span.words) <= 9 and not re.match(r"^\d", bare) and not bare.endswith((".", ":")):
            if not address_in([span]).get("city"):
                return text_in(span, 0.8)
    return None
