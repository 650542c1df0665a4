"""Insurance card, front and back: who is covered, by whom, under which numbers."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from extractors.cues import cue, score_cues
from extractors.doctypes.insurance_card.amounts import benefit_amounts
from extractors.doctypes.insurance_card.contacts import claims_address_in, labelled_phones, website_in
from extractors.doctypes.insurance_card.labels import LABELS
from extractors.doctypes.insurance_card.numbers import numbers_in
from extractors.doctypes.insurance_card.people import dependents_in, member_in, primary_care_provider_in
from extractors.doctypes.insurance_card.plan import plan_in
from extractors.doctypes.insurance_card.record import InsuranceCard
from extractors.document import Document
from extractors.extraction import Extraction, leaves, prune
from extractors.identifiers import mbi
from extractors.layout import labelled_values
from extractors.problem import Problem, error, warning
from extractors.registry import DocType
from extractors.settings import Settings

CUES = (
    cue(0.45, "member id", "subscriber id", "enrollee id", "identification number", "id number", "member number",
        "medicare number", "recipient id", "medicaid id", "member no", "id no", "member #", "id #", "subscriber"),
    cue(0.45, "rxbin", "rx bin", "bin", "rxpcn", "rx pcn", "rxgrp", "rx grp", "rx group"),
    cue(0.35, "copay", "copays", "copayment", "office visit", "emergency room", "specialist", "urgent care",
        "deductible"),
    cue(0.3, "group no", "group number", "group #", "grp", "group"),
    cue(0.3, "member services", "customer service", "provider services", "nurseline", "nurse line", "member service",
        "precertification", "provider inquiry"),
    cue(0.35, "submit claims", "mail claims", "claims to", "medical claims", "payer id", "edi payer", "send claims"),
    cue(0.4, "this card", "your card", "carry this card", "present this card", "card does not guarantee"),
    cue(0.75, "medicare health insurance", "entitled to", "hospital part a", "medical part b"),
    cue(0.3, "network", "ppo", "hmo", "epo", "hdhp"),
    cue(-0.8, "invoice", "amount due", "remit to", "invoice number", "fax cover", "cover sheet"),
    cue(-0.6, "referring provider", "referring physician", "referred to", "reason for referral", "referral form",
        "diagnosis", "signature", "sincerely", "date of service", "prior authorization request"),
    cue(-0.6, "explanation of benefits", "remittance", "check number", "claim number", "determination", "appeal"),
)  # fmt: skip
MOST_WORDS = 330
"""A card, front and back, holds fewer words; a page with more is a letter or a form."""


def score(document: Document) -> float:
    """Return how much the document looks like a card: its labels, and few words."""
    words = sum(len(line.words) for line in document.lines)
    return score_cues(document, CUES) * (1.0 if words <= MOST_WORDS else 0.4)


def extract(document: Document, *, today: dt.date, settings: Settings) -> Extraction[InsuranceCard]:
    """Read both sides of the card."""
    values = labelled_values(_without_rulings(document), LABELS)
    plan = plan_in(document, values)
    numbers = numbers_in(document, values, today=today)
    member = member_in(document, values, numbers, today=today)
    doctor = primary_care_provider_in(values)
    taken = frozenset(word for _, found in leaves(prune([numbers, doctor]) or []) for word in found.span.words)
    tree = {
        **plan,
        **numbers,
        "group_name": numbers["group_name"] or plan["group_name"],
        "member": member,
        "dependents": dependents_in(document, values, member),
        **benefit_amounts(document),
        "primary_care_provider": doctor,
        "phones": labelled_phones(document, taken),
        "claims_address": claims_address_in(document, values),
        "website": website_in(document),
    }
    return Extraction.of(InsuranceCard, tree, document)


def _without_rulings(document: Document) -> Document:
    """Return the document without ruled lines: a card's outline and bands frame it, and part no fields."""
    return replace(document, pages=tuple(replace(page, rulings=()) for page in document.pages))


def check(card: InsuranceCard, *, today: dt.date) -> Iterator[Problem]:
    """Yield numbers that fail their format, and dates that cannot be."""
    if card.medicare and card.medicare.id and not mbi.is_valid(card.medicare.id):
        yield error("medicare.id", "invalid_format")
        yield error("member_id", "invalid_format")
    if card.effective_date and card.effective_date.year > today.year + 1:
        yield warning("effective_date", "date_in_future")
    if card.member_id and sum(character.isdigit() for character in card.member_id) < 4:
        yield error("member_id", "too_short")


DOCTYPE = DocType(name="insurance_card", record=InsuranceCard, score=score, extract=extract, check=check)
