"""The fields of a referral."""

import datetime as dt
from typing import ClassVar

from extractors.fields import Coverage, Diagnosis, Patient, Procedure, Provider, Record


class ReferralLetter(Record):
    """What the front desk needs to book the referred patient."""

    REQUIRED: ClassVar[tuple[str, ...]] = ("patient", "referring_provider", "diagnoses", "reason")

    date: dt.date | None = None
    urgency: str | None = None
    patient: Patient | None = None
    referring_provider: Provider | None = None
    referred_to: Provider | None = None
    coverage: Coverage | None = None
    diagnoses: tuple[Diagnosis, ...] = ()
    procedures: tuple[Procedure, ...] = ()
    reason: str | None = None
    service_requested: str | None = None
    visits_requested: int | None = None
    notes: str | None = None
