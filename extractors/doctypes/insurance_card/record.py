"""The fields of an insurance card, after the CARIN Digital Insurance Card element table."""

import datetime as dt
from typing import ClassVar

from extractors.fields import Address, Fields, Money, Number, Person, Record, Sex


class Member(Person):
    """The person the card is made out to."""

    birth_date: dt.date | None = None
    sex: Sex | None = None


class Dependent(Person):
    """A further person covered, with the suffix of the member id that is theirs."""

    member_id_suffix: str | None = None


class Copay(Fields):
    """What the member pays for a service: an amount, or a share in percent."""

    benefit: str | None = None
    amount: Money | None = None
    percent: Number | None = None


class BenefitAmount(Fields):
    """A deductible or an out-of-pocket maximum."""

    benefit: str | None = None
    amount: Money | None = None


class CardPhone(Fields):
    """A telephone number (E.164) and what it is for."""

    label: str | None = None
    number: str | None = None


class PrimaryCareProvider(Fields):
    """The primary care provider whom the card names."""

    name: str | None = None
    phone: str | None = None


class Medicare(Fields):
    """The Medicare number and from when each part is in force."""

    id: str | None = None
    part_a_effective_date: dt.date | None = None
    part_b_effective_date: dt.date | None = None


class InsuranceCard(Record):
    """What both sides of the card say."""

    REQUIRED: ClassVar[tuple[str, ...]] = ("payer", "member", "member_id")

    payer: str | None = None
    payer_id: str | None = None
    plan_name: str | None = None
    plan_number: str | None = None
    plan_type: str | None = None
    member: Member | None = None
    member_id: str | None = None
    member_id_suffix: str | None = None
    group_number: str | None = None
    group_name: str | None = None
    employer: str | None = None
    dependents: tuple[Dependent, ...] = ()
    effective_date: dt.date | None = None
    rx_bin: str | None = None
    rx_pcn: str | None = None
    rx_group: str | None = None
    rx_id: str | None = None
    rx_issuer: str | None = None
    rx_plan: str | None = None
    pharmacy_benefit_manager: str | None = None
    copays: tuple[Copay, ...] = ()
    deductibles: tuple[BenefitAmount, ...] = ()
    out_of_pocket_maximums: tuple[BenefitAmount, ...] = ()
    primary_care_provider: PrimaryCareProvider | None = None
    phones: tuple[CardPhone, ...] = ()
    claims_address: Address | None = None
    website: str | None = None
    medicare: Medicare | None = None
    medicaid_id: str | None = None
