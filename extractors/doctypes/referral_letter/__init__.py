"""Referral: one clinician asks another to see a patient; a letter, a form or an order printed by a record system."""

import datetime as dt
from collections.abc import Iterator

from extractors.doctypes.referral_letter.chosen_numbers import with_numbers
from extractors.doctypes.referral_letter.coverage import coverage_in
from extractors.doctypes.referral_letter.cues import likeness
from extractors.doctypes.referral_letter.diagnoses import diagnoses_in
from extractors.doctypes.referral_letter.initials import spelled_out
from extractors.doctypes.referral_letter.notes import notes_in
from extractors.doctypes.referral_letter.order import date_of, urgency_of, visits_in
from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.patients import patient_of
from extractors.doctypes.referral_letter.people import referred_to_of, referring_of
from extractors.doctypes.referral_letter.procedures import procedures_in
from extractors.doctypes.referral_letter.reason import reason_in
from extractors.doctypes.referral_letter.reason_whole import made_whole
from extractors.doctypes.referral_letter.record import ReferralLetter
from extractors.doctypes.referral_letter.service import service_in
from extractors.doctypes.referral_letter.spelling import best_spelled
from extractors.document import Document
from extractors.extraction import Extraction, led_back
from extractors.problem import Problem, warning
from extractors.registry import DocType
from extractors.settings import Settings


def score(document: Document) -> float:
    """Return how much the document looks like a referral."""
    return likeness(document)


def extract(document: Document, *, today: dt.date, settings: Settings) -> Extraction[ReferralLetter]:
    """Read who refers whom to whom, why, and under which coverage."""
    parts = Parts.of(document)
    reason = made_whole(parts, reason_in(parts))
    tree = {
        "date": date_of(parts, today),
        "urgency": urgency_of(parts),
        "patient": best_spelled(parts, spelled_out(parts, patient_of(parts, today))),
        "referring_provider": best_spelled(parts, spelled_out(parts, referring_of(parts))),
        "referred_to": best_spelled(parts, spelled_out(parts, referred_to_of(parts))),
        "coverage": coverage_in(parts),
        "diagnoses": diagnoses_in(parts),
        "procedures": procedures_in(parts),
        "reason": reason,
        "service_requested": service_in(parts),
        "visits_requested": visits_in(parts),
        "notes": notes_in(parts, reason),
    }
    return Extraction.of(ReferralLetter, led_back(with_numbers(parts, tree), parts.printed), document)


def check(letter: ReferralLetter, *, today: dt.date) -> Iterator[Problem]:
    """Yield dates that contradict one another."""
    if letter.date is None:
        return
    if letter.date > today:
        yield warning("date", "date_in_future")
    if letter.patient and letter.patient.birth_date and letter.patient.birth_date > letter.date:
        yield warning("patient.birth_date", "born_after_letter")


DOCTYPE = DocType(name="referral_letter", record=ReferralLetter, score=score, extract=extract, check=check)
