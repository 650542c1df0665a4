"""How much a paper looks like an insurance card: by what cards are made of, not by any one word."""

import re
from collections.abc import Iterator

from extractors.cues import cue, score_cues
from extractors.doctypes.insurance_card.names import name_in
from extractors.document import Document
from extractors.layout import Span
from extractors.payers import KNOWN, payer_likeness

_MEMBER = re.compile(
    r"\b(?:member|subscriber|enrollee|insured|cardholder|beneficiary|participant|recipient|policy ?(?:holder|"
    r"owner)|covered person|"
    r"eligible employee|mbr|dependents?|subscr)s?\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\b(?:(?:member|subscriber|enrollee|insured|recipient|participant|medicaid|identification|policy|certificate|"
    r"cert|contract|fund|mbr|"
    r"client|benefits|cardholder|beneficiary|employee|unique|plan member|health plan)\W{0,3}(?:id\b|i\.d|1d\b|"
    r"no\b|n[or]\.|num|#|identification)|id ?(?:#|no|number|:)|dbn\b|dcn\b|cin\b|rid\b|umid|^id\b|"
    r"benefits number)",
    re.IGNORECASE | re.MULTILINE,
)
_BIRTH = re.compile(r"\b(?:dob|date of birth|birth ?date|born|sex|gender)\b", re.IGNORECASE)
_PHARMACY = re.compile(
    r"\b(?:rx\W?)?(?:bin|pcn|grp|group|gr0up)\W{0,3}(?:no\W*)?[:#]?\s*[A-Z0-9]{2,}|"
    r"\brx\s?(?:bin|pcn|grp|group|id)\b",
    re.IGNORECASE,
)
_PHARMACY_KINDS = (
    re.compile(r"\b(?:rx\W?)?bin\b\W*(?:no\W*)?\d{5,6}|\brx\W?bin|\bbin\W?#", re.IGNORECASE),
    re.compile(r"\b(?:rx\W?)?p[ce]n\b", re.IGNORECASE),
    re.compile(r"\brx\W?(?:grp|group|gp|id)\b|\bgrp\b|\bgroup\b", re.IGNORECASE),
)
_BENEFITS = re.compile(
    r"\b(?:co-?pay\w*|deductible|ded\b|out-of-pocket|oop\b|coinsurance|office visit|ov\b|pcp(?: visit)?|"
    r"primary(?: care)?|spec(?:ialist|ialty care| visit)?|scp\b|urg(?:ent)?(?: care)?|uc\b|"
    r"er\b|ed\b|emerg\w*(?: room| rm)?|generic|brand|tier \d|inpatient|physician)\b[^\n]{0,40}?(?:\$\s?\d|"
    r"\d{1,3}\s?%)",
    re.IGNORECASE,
)
_PRICE = re.compile(r"^\W*\$\s?\d{1,4}(?:\.00)?\W*$|^\$\d+ / \$\d+", re.MULTILINE)
_SERVICES = re.compile(
    r"\b(?:(?:member|customer|provider|client|patient|subscriber|participant)s? (?:services?|care|support|call|"
    r"inquir\w+|relations)|nurse\W?(?:advice )?line|tel-a-nurse|\btty\b|\btdd\b|precert\w*|"
    r"pre-?auth\w*|prior auth\w*|eligibility(?: and benefits)?|help ?desk|pharmacist\w*(?: use only)?|"
    r"behaviou?ral health|mental health|substance use|telehealth|teladoc|telemedicine|transportation|"
    r"find a (?:doctor|dentist|provider)|inpatient notification|crisis line|vision|dental|24/7|24-hour)\b",
    re.IGNORECASE,
)
_TOLL_FREE = re.compile(r"\b(?:1[-. ])?\(?8(?:00|33|44|55|66|77|88)\)?[-. /]{0,2}\d{3}[-. ]\d{4}\b|\b711\b")
_PHONE = re.compile(r"\(?\d{3}\)?[-. /]{1,2}\d{3}[-. ]\d{4}\b")
_CLAIMS = re.compile(
    r"\b(?:(?:mail|submit|send|file) (?:all |paper |medical |your )*(?:claims|bills)|claims(?: address)?|(?:edi|"
    r"electronic|payer|payor)\W+(?:payer |payor |claims )?(?:id|no|#)|edi (?:payer|id)|"
    r"p\.? ?o\.? ?box)\b",
    re.IGNORECASE,
)
_GROUP = re.compile(
    r"\b(?:group|grp|gr)\b\W*(?:no|number|#|id)?\W*[A-Z]{0,4}[-\d]{2,}|\bgroup (?:name|number|no|"
    r"id|#)|\bemployer group",
    re.IGNORECASE,
)
_EFFECTIVE = re.compile(
    r"\b(?:eff(?:ective)?|coverage (?:starts?|begins?|start|from|effective)|since|start date|plan year|policy "
    r"(?:year|date)|issue date|starts?)\b\W*(?:date|dt|from|as of)?\W*\d",
    re.IGNORECASE,
)
_TYPE = re.compile(r"\b(?:PPO|HMO|EPO|POS|HDHP|PDP|D-?SNP|HSA|Medicaid|Medicare|TRICARE|CHIP|Medi-?Cal|Medigap)\b")
_NOTICE = re.compile(
    r"\b(?:this card|your card|id card|identification card|member card|insurance card|benefits? card|services "
    r"card|card issued|carry (?:this|your)|present (?:this|your)|show (?:this|your|with your)"
    r"|(?:not|does not) (?:a )?(?:guarantee|prove|proof)|not a guarantee|guarantee (?:of )?(?:eligibility|"
    r"coverage|payment)|proof of coverage|not a medicare card|possession of|your plastic card"
    r"|in an emergency|call 911|dial 911|proves that you are|referral (?:not )?required|booklet|covered services|"
    r"sponsor service|entitled to)\b",
    re.IGNORECASE,
)
_PLAN = re.compile(r"\(80840\)|\bissuer\b|\bplan code\b|\bH\d{4}-\d{3}\b|\bCMS[- ]?[HSRE5]\d{4}", re.IGNORECASE)
_FORM = (
    cue(-0.8, "invoice", "amount due", "remit to", "invoice number", "fax cover", "cover sheet", "balance due",
    "total due", "pay this amount"),
    cue(-0.6, "referring provider", "referring physician", "reason for referral", "referred to", "referral form",
    "chief complaint",
        "diagnoses", "dx", "ordering provider", "ordering physician", "refer to", "referral to", "referral type",
        "referral slip", "servicing facility",
        "provider npi", "evaluate and treat", "reason for visit", "order questions", "consult only", "sincerely",
        "date of service", "dates of service", "prior authorization request", "authorization request",
        "requesting provider",
        "signature", "dear", "diagnosis", "icd 10", "cpt", "prescriber", "medication requested",
        "clinical information"),
    cue(-0.6, "explanation of benefits", "remittance", "check number", "claim number", "determination", "appeal",
    "check amount", "check no",
        "amount paid", "patient responsibility", "allowed amount", "billed", "your request", "approved", "denied",
        "authorization number"),
    cue(-0.7, "patient information", "patient demographics", "face sheet", "facesheet", "emergency contact",
    "guarantor", "marital status", "next of kin",
        "registration form", "patient registration", "home phone", "cell phone", "ssn", "race", "ethnicity",
        "relationship to patient",
        "relationship to insured", "responsible party", "primary insurance", "secondary insurance"),
    cue(-0.7, "number of pages", "pages including", "of pages", "total pages", "confidentiality notice",
    "confidential", "facsimile", "fax to", "from fax", "fax number"),
    cue(-0.6, "re patient", "to whom it may concern", "please fax", "refill", "timesheet", "pay period",
    "medical records", "lab results", "specimen",
        "impression", "medical history", "exam findings", "assessment", "medications", "allergies"),
    cue(
        -0.8,
        "insurance verification",
        "benefit verification",
        "benefits verification",
        "verification of benefits",
        "verification form",
        "eligibility verification",
        "eligibility response",
        "eligibility inquiry",
        "eligibility report",
        "benefit summary",
        "active coverage",
        "representative",
        "date called",
        "call reference",
        "remaining",
    ),
    cue(
        -0.7,
        "licensed agent",
        "enroll today",
        "call today",
        "open enrollment",
        "compare",
        "free quote",
        "learn more",
        "in your area",
        "monthly premium",
        "0 premium",
        "unsubscribe",
        "turning 65",
    ),
)  # fmt: skip
_UNLIKE = (
    (re.compile(r"^\s*(?:pt|patient)(?: name)?\s*:", re.IGNORECASE | re.MULTILINE), 0.5),
    (re.compile(r"\b[A-TV-Z]\d\d\.\d{1,4}\b"), 0.6),
    (re.compile(r"\bNPI\b", re.IGNORECASE), 0.3),
    (re.compile(r"\bfax\b[^\n]{0,12}\d{3}", re.IGNORECASE), 0.25),
    (re.compile(r"^\s*(?:re|to|from|attn)\s*:", re.IGNORECASE | re.MULTILINE), 0.3),
)
"""Diagnosis codes, provider numbers and the heads of letters, which cards hardly ever hold, and how much each tells."""
_FEW_WORDS = 120
"""A paper with fewer that has a person's name on a line of its own is likelier a card."""
_WHOLE = 0.03
"""Doubt below which a paper has all that cards have, so that a letter around it says little."""
_CERTAIN = 0.75
"""Likeness to another kind of paper from which all that cards have does not weigh against it."""
MOST_WORDS = 330
"""A card, front and back, holds fewer words; a page with more is a letter or a form, unless it has all of a card."""


def likeness(document: Document) -> float:
    """Return how much the paper looks like a card, 0 to 1: each part of a card takes its share of the doubt."""
    text = document.text
    doubt = 1.0
    for weight in _evidence(text):
        doubt *= 1 - weight
    words = sum(len(line.words) for line in document.lines)
    if words <= _FEW_WORDS and any(name_in(Span.of(line), 1.0) for line in document.lines):
        doubt *= 1 - 0.25
    other = _against(document)
    against = 1 - other * (0.4 if doubt < _WHOLE and other < _CERTAIN else 1.0)
    length = 1.0 if words <= MOST_WORDS else 0.85 if doubt < _WHOLE else 0.4
    numbers = 1.0 if re.search(r"\d{4}", text) else 0.5
    return (1 - doubt) * against * length * numbers


def _against(document: Document) -> float:
    """Return how much other papers' words speak against a card, 0 to 1."""
    rest = 1.0
    for one in _FORM:
        positive = cue(-one.weight, *one.phrases)
        rest *= 1 - score_cues(document, [positive])
    for pattern, weight in _UNLIKE:
        rest *= 1 - weight * bool(pattern.search(document.text))
    return 1 - rest


def _evidence(text: str) -> Iterator[float]:
    """Yield the share of doubt that each part of a card takes away."""
    yield 0.3 * bool(_MEMBER.search(text))
    yield 0.4 * bool(_NUMBER.search(text))
    pharmacy = sum(bool(kind.search(text)) for kind in _PHARMACY_KINDS[:2]) + bool(_PHARMACY.search(text))
    yield (0.0, 0.2, 0.5, 0.7)[pharmacy]
    benefits = len(_BENEFITS.findall(text)) + len(_PRICE.findall(text))
    yield min(0.55, 0.2 * benefits)
    services = min(len(_SERVICES.findall(text)), 6)
    phones = min(len(_TOLL_FREE.findall(text)) or (len(_PHONE.findall(text)) > 1), 6)
    yield min(0.7, 0.22 * min(services, phones))
    yield 0.25 * bool(_CLAIMS.search(text))
    yield 0.25 * bool(_GROUP.search(text))
    yield 0.2 * bool(_EFFECTIVE.search(text))
    yield 0.25 * bool(_TYPE.search(text))
    yield 0.35 * bool(_NOTICE.search(text))
    yield 0.35 * bool(_PLAN.search(text))
    yield 0.35 * any(len(line.split()) <= 6 and payer_likeness(line) == KNOWN for line in text.splitlines())
    yield 0.15 * bool(_BIRTH.search(text))
    yield 0.75 * bool(
        re.search(r"medicare health insurance|entitled to|hospital \(?part a|medical \(?part b", text, re.IGNORECASE)
    )
