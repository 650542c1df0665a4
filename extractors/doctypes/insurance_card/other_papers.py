"""What other papers print that name an insurance: forms, letters, statements. It speaks against a card."""

import re
from math import prod

from extractors.cues import Cue, cue, score_cues
from extractors.document import Document


def _cue(weight: float, listed: str) -> Cue:
    """Return the cue of phrases listed between commas."""
    return cue(weight, *(" ".join(phrase.split()) for phrase in listed.split(",")))


FORM = (
    _cue(
        0.8,
        """
        invoice, amount due, remit to, invoice number, fax cover, cover sheet, balance due, total due, pay this
        amount, you owe, work order, meter, past due, previous balance, billing period, amount enclosed,
        premium notice, bill number, bill no, bill date, make check payable, make checks payable, installment
        """,
    ),
    _cue(
        0.6,
        """
        referring provider, referring physician, reason for referral, referred to, referral form, chief
        complaint, diagnoses, dx, ordering provider, ordering physician, refer to, referral to, referral type,
        referral slip, servicing facility, provider npi, evaluate and treat, reason for visit, order questions,
        consult only, sincerely, date of service, dates of service, prior authorization request, authorization
        request, requesting provider, physician signature, provider signature, electronically signed, date
        signed, dear, diagnosis, icd 10, cpt code, prescriber name, prescriber npi, prescriber signature,
        prescriber information, medication requested, clinical information
        """,
    ),
    _cue(
        0.6,
        """
        explanation of benefits, remittance, check number, claim number, determination, appeal, check amount,
        check no, amount paid, patient responsibility, allowed amount, amount billed, billed amount, your
        request, was approved, been approved, is approved, was denied, been denied, is denied, authorization
        number is
        """,
    ),
    _cue(
        0.7,
        """
        patient information, patient demographics, face sheet, facesheet, emergency contact, guarantor, marital
        status, next of kin, registration form, patient registration, home phone, cell phone, race,
        ethnicity, relationship to patient, relationship to insured, responsible party
        """,
    ),
    _cue(0.3, "primary insurance, secondary insurance, ssn"),
    _cue(
        0.7,
        """
        number of pages, pages including, of pages, total pages, confidentiality notice, confidential,
        facsimile, fax to, from fax, fax number
        """,
    ),
    _cue(
        0.6,
        """
        re patient, to whom it may concern, please fax, refill, timesheet, pay period, medical records, lab
        results, specimen, impression, medical history, exam findings, assessment, medications, allergies
        """,
    ),
    _cue(
        0.8,
        """
        insurance verification, benefit verification, benefits verification, verification of benefits,
        verification form, eligibility verification, eligibility response, eligibility inquiry, eligibility
        report, benefit summary, active coverage, representative, date called, call reference, remaining
        """,
    ),
    _cue(
        0.7,
        """
        licensed agent, enroll today, call today, open enrollment, compare, free quote, learn more, in your
        area, monthly premium, 0 premium, unsubscribe, turning 65
        """,
    ),
)
"""Phrases of bills, orders and letters, payers' answers, registrations, faxes, clinical papers, inquiries, adverts."""
UNLIKE = (
    (re.compile(r"\b(?:hipaa|confidential\w*|disclosure|intended recipient|stamped)\b", re.IGNORECASE), 0.4),
    (re.compile(r"\bfax\b", re.IGNORECASE), 0.3),
    (re.compile(r"\b(?:pages?|pgs?)\b\W{0,4}(?:\d|\(?incl)", re.IGNORECASE), 0.4),
    (
        re.compile(r"\b(?:sub-?total|total|qty|quantity|unit price|amount due|hours worked)\b", re.IGNORECASE),
        0.3,
    ),
    (
        re.compile(
            r"\b(?:invoice|bill to|receipt|time ?sheet|consult(?:ation)?|evaluate"
            r"|referral (?:form|order|request|letter|slip|to|date|number|no|id|type|coordinator)|^referral)\b"
            r"(?! (?:(?:is|are) )?(?:not )?(?:required|needed))",
            re.IGNORECASE | re.MULTILINE,
        ),
        0.35,
    ),
    (re.compile(r"^\s*(?:pt|patient)(?: name)?\s*:", re.IGNORECASE | re.MULTILINE), 0.5),
    (re.compile(r"\b[A-TV-Z]\d\d\.\d{1,4}\b"), 0.6),
    (re.compile(r"\bCPT\b(?:\W*(?i:codes?)|\W{0,4}\d)"), 0.6),
    (re.compile(r"^\s*inv(?:oice)?\.?\s?(?:#|no)", re.IGNORECASE | re.MULTILINE), 0.5),
    (re.compile(r"\bNPI\b", re.IGNORECASE), 0.3),
    (re.compile(r"\bfax\b[^\n]{0,12}\d{3}", re.IGNORECASE), 0.25),
    (re.compile(r"^\s*(?:re|to|from|attn)\s*:", re.IGNORECASE | re.MULTILINE), 0.3),
)
"""Diagnosis codes, provider numbers and the heads of letters, which cards hardly ever hold, and how much each tells."""
_CENTS = re.compile(r"\d\.(?!00)\d\d\b")
_MANY_CENTS, _OF_A_BILL = 3, 0.6
"""Amounts that are not in whole dollars, as the benefits of cards are, and how much so many tell."""


def likeness_to_others(document: Document) -> float:
    """Return how much the paper looks like one that only names an insurance, 0 to 1."""
    text = document.text
    patterns = prod(1 - weight for pattern, weight in UNLIKE if pattern.search(text))
    if len(_CENTS.findall(text)) >= _MANY_CENTS:
        patterns *= 1 - _OF_A_BILL
    return 1 - (1 - score_cues(document, FORM)) * patterns
