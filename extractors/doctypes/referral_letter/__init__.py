"""Referral: one clinician asks another to see a patient; a letter, a form or an order printed by a record system."""

import datetime
from collections.abc import Iterator

from extractors.cues import cue, score_cues
from extractors.document import Document
from extractors.doctypes.referral_letter.clinical import diagnoses_in, procedures_in
from extractors.doctypes.referral_letter.coverage import coverage_in
from extractors.doctypes.referral_letter.order import date_of, notes_in, service_in, urgency_of, visits_in
from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.people import patient_of, referred_to_of, referring_of
from extractors.doctypes.referral_letter.reason import reason_in
from extractors.doctypes.referral_letter.record import ReferralLetter
from extractors.extraction import Extraction
from extractors.problem import Problem, warning
from extractors.registry import DocType
from extractors.settings import Settings

CUES = (
    cue(0.85, "referral form", "referral request", "ambulatory referral", "referral order", "referral letter", "specialist referral",
        "physician referral", "patient referral", "consultation request", "request for consultation", "outpatient referral",
        "referral", "consult request", "therapy order", "referral for", "specialty referral", place="title"),
    cue(0.6, "reason for referral", "reason for consultation", "reason for consult", "referral reason"),
    cue(0.55, "referring provider", "referring physician", "referred by", "referring clinician", "referring practice",
        "referring dentist", "referring doctor", "ordering provider", "authorizing provider"),
    cue(0.45, "referred to", "refer to", "specialist", "referral to"),
    cue(0.6, "i am referring", "referring this patient", "am referring", "thank you for seeing", "refer this patient", "i refer",
        "kindly see", "please see", "please evaluate", "evaluation and treatment", "evaluate and treat", "your consultation",
        "i would appreciate your", "for your evaluation", "like you to see", "like to refer", "opinion and treatment", "grateful for your", "asking you to see", "for consultation",
        "reason for this referral", "under my care", "patient of mine", "second opinion", "consult and treat",
        "referring him", "referring her", "referral of this", "your evaluation"),
    cue(0.35, "dear", "to whom it may concern"),
    cue(0.3, "sincerely", "kind regards", "best regards", "respectfully", "yours truly"),
    cue(0.5, "perform at", "refer to", "please see", "physician order", "therapy referral", "referral to"),
    cue(0.2, "diagnosis", "diagnoses", "icd 10", "icd-10", "dx"),
    cue(-0.8, "invoice", "amount due", "remit to", "invoice number", "rxbin", "rx bin"),
    cue(-0.75, "fax cover sheet", "cover sheet", "fax transmittal", "cover page", place="title"),
    cue(-0.7, "fax", "facsimile", "facsimile transmittal", "fax cover", "fax message", place="alone"),
    cue(-0.7, "no of pages", "number of pages", "pages including", "total pages", "recipient fax", "sender fax", "pages incl"),
    cue(-0.85, "prior authorization request", "prior authorization", "authorization request", "notice of determination", "discharge summary",
        "consultation report", "consult note", "records request", "release of information", "refill request", "explanation of benefits",
        "radiology report", "laboratory report", "lab report", "time sheet", "timesheet", "progress note", "demographics",
        "imaging report", "mri report", "determination", "patient registration", "face sheet", place="title"),
    cue(-0.5, "thank you for referring", "thank you for the referral", "thank you for this referral", "we have approved", "has been denied"),
    cue(-0.5, "refills remaining", "final report", "reference range", "check number", "date of discharge", "has been approved"),
)  # fmt: skip


def score(document: Document) -> float:
    """Return how much the document looks like a referral."""
    return score_cues(document, CUES)


def extract(document: Document, *, today: datetime.date, settings: Settings) -> Extraction[ReferralLetter]:
    """Read who refers whom to whom, why, and under which coverage."""
    parts = Parts.of(document)
    tree = {
        "date": date_of(parts, today),
        "urgency": urgency_of(parts),
        "patient": patient_of(parts, today),
        "referring_provider": referring_of(parts),
        "referred_to": referred_to_of(parts),
        "coverage": coverage_in(parts),
        "diagnoses": diagnoses_in(parts),
        "procedures": procedures_in(parts),
        "reason": reason_in(parts),
        "service_requested": service_in(parts),
        "visits_requested": visits_in(parts),
        "notes": notes_in(parts),
    }
    return Extraction.of(ReferralLetter, tree, document)


def check(letter: ReferralLetter, *, today: datetime.date) -> Iterator[Problem]:
    """Yield dates that contradict one another."""
    if letter.date is None:
        return
    if letter.date > today:
        yield warning("date", "date_in_future")
    if letter.patient and letter.patient.birth_date and letter.patient.birth_date > letter.date:
        yield warning("patient.birth_date", "born_after_letter")


DOCTYPE = DocType(name="referral_letter", record=ReferralLetter, score=score, extract=extract, check=check)
