"""Papers of kinds that have no module yet, known by what they say: they speak against the kinds they resemble."""

from extractors.cues import cue, score_cues
from extractors.document import Document

_REPORT = (
    cue(0.5, "accession", "specimen type", "specimen source", "date of collection", "collection date",
        "time of collection",
        "gross description", "microscopic description", "final diagnosis", "flow cytometry"),
    cue(0.5, "reference range", "reference interval", "normal range", "ref range", "units reference"),
    cue(0.3, "technique"),
    cue(0.3, "findings"),
    cue(0.3, "comparison", "comparison none"),
    cue(0.2, "impression", "interpretation"),
    cue(0.4, "reason for exam", "exam id", "report date", "final report", "report status"),
    cue(0.2, "dictated by", "read by"),
)  # fmt: skip
_REQUEST_TO_PAYER = (
    cue(0.6, "prior authorization", "prior authorisation", "preauthorization request", "coverage determination",
        place="title"),
    cue(0.5, "medication requested", "fax completed form to", "dea or tin", "for plan use only", "dosing schedule",
        "tried and failed", "medications tried", "step therapy", "quantity limit", "duration of therapy",
        "seriously jeopardize"),
    cue(0.4, "frequency of therapy", "dose requested", "new start or continuation", "medication strength",
        "dispense quantity"),
)  # fmt: skip
_ANSWER_OF_PAYER = (
    cue(0.6, "has been approved", "have approved", "was approved", "is approved", "been denied", "was denied",
        "have denied", "not approved", "adverse determination", "notice of determination", "unable to approve"),
    cue(0.5, "right to appeal", "appeal rights", "file an appeal", "peer to peer", "not a guarantee of payment"),
)  # fmt: skip
_REPLY = (
    cue(0.6, "thank you for referring", "thank you for the referral", "thank you for this referral",
        "thank you for your referral", "thank you for allowing me to participate", "thank you for involving",
        "seen in consultation", "opportunity to participate", "thank you for sending", "thank you for asking",
        "kind referral"),
    cue(0.35, "this consultation", "pleasure of seeing"),
    cue(0.35, "seeing your patient", "saw your patient", "your patient in", "in consultation today"),
    cue(0.3, "recommendations", "i recommend", "i recommended", "my recommendation"),
    cue(0.3, "on examination", "on exam", "date of visit"),
    cue(0.2, "follow up in", "follow up here", "return in", "follow up visit"),
)  # fmt: skip
_NOTE = (
    cue(0.35, "subjective"),
    cue(0.35, "objective"),
    cue(0.35, "history of present illness", "hpi", "interval history"),
    cue(0.35, "review of systems", "physical exam", "physical examination", "vital signs", "vitals"),
    cue(0.35, "assessment and plan", "assessment plan", "a p", "plan of care"),
)  # fmt: skip
_BUSINESS = (
    cue(0.6, "explanation of benefits", "patient responsibility", "allowed amount", "check number", "remittance"),
    cue(0.6, "pay period", "total hours", "employee signature", "time sheet", "timesheet"),
    cue(0.6, "authorization to disclose", "authorization to release", "hereby authorize", "release of information",
        "records requested"),
    cue(0.6, "refills remaining", "refill request", "last filled", "refills authorized"),
    cue(0.5, "emergency contact", "guarantor", "marital status", "responsible party"),
)  # fmt: skip
_SHEETS, _LETTERS = (_REPORT, _NOTE, _BUSINESS), (_REQUEST_TO_PAYER, _ANSWER_OF_PAYER, _REPLY)
SPOKEN_OF = 0.5
"""What is left of a likeness to a sheet in a letter, which may speak of one ("A signed release of information")."""


def other_kind(document: Document, *, is_letter: bool = False) -> float:
    """Return how much the document looks like a paper of a kind without a module, 0 to 1."""
    sheet = max(score_cues(document, cues) for cues in _SHEETS)
    return max(sheet * (SPOKEN_OF if is_letter else 1), *(score_cues(document, cues) for cues in _LETTERS))
