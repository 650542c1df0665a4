"""The parts that records share: people, providers, addresses, coverage, and the base of every record.

Words follow FHIR R4 and the CARIN Digital Insurance Card. Absent values are None and are left out of the JSON.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, ConfigDict, PlainSerializer, model_serializer

Money = Annotated[Decimal, PlainSerializer(lambda amount: format(amount, "f"), return_type=str, when_used="json")]
"""An amount in the currency named beside it; credits are negative. In JSON a decimal string, `"1234.50"`."""


def _plain_number(number: Decimal) -> int | float:
    """Return the JSON number that prints as the decimal does, without trailing zeros."""
    return int(number) if number == number.to_integral_value() else float(number)


Number = Annotated[Decimal, PlainSerializer(_plain_number, return_type=int | float, when_used="json")]
"""A quantity, a number of hours or a rate as printed. In JSON a number, `1.5`."""


class Fields(BaseModel):
    """A group of printed values; frozen, and without its absent members when written."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", defer_build=True, populate_by_name=True, serialize_by_alias=True
    )

    @model_serializer(mode="wrap")
    def _without_absent(self, serialise: Any) -> dict[str, Any]:
        return {key: value for key, value in serialise(self).items() if value not in (None, (), [], {})}


class Record(Fields):
    """What one paper says. `REQUIRED` names the fields without which it goes to a person."""

    REQUIRED: ClassVar[tuple[str, ...]] = ()


def members(node: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Yield every group and leaf of a record under its path as in JSON, groups before their leaves; absent ones not."""
    if node is None:
        return
    if path:
        yield path, node
    if isinstance(node, Fields):
        for name, field in type(node).model_fields.items():
            shown = field.alias or name
            yield from members(getattr(node, name), f"{path}.{shown}" if path else shown)
    elif isinstance(node, tuple | list):
        for index, item in enumerate(node):
            yield from members(item, f"{path}[{index}]")


class Sex(StrEnum):
    """Administrative sex as printed (FHIR administrative-gender)."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"
    UNKNOWN = "unknown"


class Address(Fields):
    """A postal address; `state` is two letters, `postal_code` five or nine digits."""

    recipient: str | None = None
    lines: tuple[str, ...] = ()
    city: str | None = None
    state: str | None = None
    postal_code: str | None = None


class Person(Fields):
    """A natural person's name."""

    given: str | None = None
    middle: str | None = None
    family: str | None = None
    suffix: str | None = None


class Patient(Person):
    """The person the paper is about."""

    birth_date: date | None = None
    sex: Sex | None = None
    phone: str | None = None
    email: str | None = None
    address: Address | None = None
    medical_record_number: str | None = None


class Provider(Person):
    """A clinician or an organisation that gives care; phones are E.164."""

    credentials: str | None = None
    npi: str | None = None
    organization: str | None = None
    specialty: str | None = None
    phone: str | None = None
    fax: str | None = None
    address: Address | None = None


class Coverage(Fields):
    """Who pays, and under which numbers."""

    payer: str | None = None
    payer_id: str | None = None
    plan_name: str | None = None
    plan_type: str | None = None
    member_id: str | None = None
    group_number: str | None = None
    authorization_number: str | None = None


class Diagnosis(Fields):
    """A diagnosis: ICD-10-CM code with its dot, and the words printed beside it."""

    code: str | None = None
    description: str | None = None


class Procedure(Fields):
    """A CPT or HCPCS code with the words and the quantity printed beside it."""

    code: str | None = None
    description: str | None = None
    quantity: Number | None = None
