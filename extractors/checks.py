"""What can be wrong with any record: required fields, check digits, codes, dates, places.

Findings, never exceptions.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from extractors.document import Document, Page
from extractors.fields import Address, Patient, Person, Record, members
from extractors.identifiers import icd10_cm, npi
from extractors.problem import Problem, error, warning
from extractors.result import ExtractedDocument
from extractors.settings import Settings
from extractors.values import us_address, us_phone

OLDEST_YEARS = 120
"""Nobody has been older: Jeanne Calment died at 122, and no US patient has passed 120."""

PAGE_NOTES = {"damaged_rows": warning, "text_layer_disagrees": error}


def check_document(document: Document, record: Record, *, today: date, settings: Settings) -> Iterator[Problem]:
    """Yield what is wrong with the document's pages and with its record, whatever its kind."""
    yield from _check_pages(document)
    yield from _check_required(record)
    codes = _code_table(settings.icd10_cm_table)
    for path, value in members(record):
        yield from _check_member(path, value, today, codes)


def check_transmission(documents: Sequence[ExtractedDocument], pages: Sequence[Page]) -> list[ExtractedDocument]:
    """Return the documents of one file, marked where the sender's own page count says that pages are missing."""
    announced = max((page.fax_header.page_count or 0 for page in pages if page.fax_header), default=0)
    if announced <= len(pages):
        return list(documents)
    missing = error("", "pages_missing")
    return [
        found.model_copy(update={"problems": (*found.problems, missing), "disposition": "review"})
        for found in documents
    ]


def is_present(value: Any) -> bool:
    """Tell whether a field counts as present: an object needs a family name, a name or an organization."""
    if isinstance(value, BaseModel):
        named = any(getattr(value, name, None) for name in ("family", "name", "organization"))
        return named and (not isinstance(value, Patient) or value.birth_date is not None)
    return value not in (None, "", (), [])


def _check_pages(document: Document) -> Iterator[Problem]:
    for page in document.pages:
        if page.problem:
            yield error("", page.problem)
        for note in page.notes:
            if note in PAGE_NOTES:
                yield PAGE_NOTES[note]("", note)
    if all(page.is_blank for page in document.pages):
        yield error("", "blank_page")


def _check_required(record: Record) -> Iterator[Problem]:
    top = {path: value for path, value in members(record) if "." not in path}
    for name in type(record).REQUIRED:
        if not is_present(top.get(name)):
            yield error(name, "missing_required")


def _check_member(path: str, value: Any, today: date, codes: icd10_cm.CodeTable) -> Iterator[Problem]:
    name = path.rsplit(".", 1)[-1]
    if name == "npi" and not npi.is_valid(value):
        yield error(path, "invalid_check_digit")
    elif name == "birth_date":
        yield from _check_birth_date(path, value, today)
    elif name in ("phone", "fax") and isinstance(value, str) and not us_phone.is_valid(value):
        yield warning(path, "invalid_phone")
    elif isinstance(value, Address):
        yield from _check_address(path, value)
    elif "diagnoses[" in path and name == "code" and not codes.is_known(value):
        yield warning(path, "unknown_code")
    elif isinstance(value, Person) and value.family and not value.given and name == "patient":
        yield warning(path + ".given", "missing_given_name")


def _check_birth_date(path: str, born: date, today: date) -> Iterator[Problem]:
    if born > today:
        yield error(path, "date_in_future")
    elif today.year - born.year > OLDEST_YEARS:
        yield error(path, "date_too_old")


def _check_address(path: str, address: Address) -> Iterator[Problem]:
    if address.state and address.postal_code and not us_address.is_consistent(address.state, address.postal_code):
        yield warning(path + ".postal_code", "postal_code_not_in_state")


@cache
def _code_table(path: Path | None) -> icd10_cm.CodeTable:
    return icd10_cm.load_table(path) if path else icd10_cm.default_table()
