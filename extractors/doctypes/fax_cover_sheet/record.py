"""The fields of a fax cover sheet."""

import datetime as dt
from typing import ClassVar

from pydantic import Field

from extractors.fields import Fields, Record


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
    birth_date: dt.date | None = None


class FaxCoverSheet(Record):
    """Who sends what to whom; `message` is what the sender wrote on the sheet."""

    REQUIRED: ClassVar[tuple[str, ...]] = ("to", "from")

    to: Party | None = None
    additional_recipients: tuple[Party, ...] = ()
    from_: Party | None = Field(default=None, alias="from")
    date: dt.date | None = None
    page_count: int | None = None
    subject: str | None = None
    urgency: str | None = None
    message: str | None = None
    patient: CoverPatient | None = None
