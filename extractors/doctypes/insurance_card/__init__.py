"""Insurance card, front and back: who is covered, by whom, under which numbers."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from extractors.doctypes.insurance_card.amounts import benefit_amounts
from extractors.doctypes.insurance_card.contacts import claims_address_in, website_in
from extractors.doctypes.insurance_card.dependents import dependents_in
from extractors.doctypes.insurance_card.doctor import primary_care_provider_in
from extractors.doctypes.insurance_card.heading_rows import with_columns
from extractors.doctypes.insurance_card.labels import LABELS
from extractors.doctypes.insurance_card.look import likeness
from extractors.doctypes.insurance_card.member_number import is_member_number, member_number
from extractors.doctypes.insurance_card.names import name_in
from extractors.doctypes.insurance_card.numbers import numbers_in
from extractors.doctypes.insurance_card.payer import is_of_insurers, payer_in
from extractors.doctypes.insurance_card.payer_words import INSURER_NAME, NAME_END
from extractors.doctypes.insurance_card.people import member_in
from extractors.doctypes.insurance_card.phones import labelled_phones
from extractors.doctypes.insurance_card.plan import plan_in
from extractors.doctypes.insurance_card.record import InsuranceCard
from extractors.document import Document
from extractors.extraction import Extraction, leaves, prune
from extractors.identifiers import mbi
from extractors.layout import LabelledValue, labelled_values, with_captions
from extractors.layout.captions.beside import Tests
from extractors.problem import Problem, error, warning
from extractors.readers import date_in
from extractors.registry import DocType
from extractors.settings import Settings
from extractors.spelled_names import well_spelled

_LEAST_SURE = 0.6
_ANY_DAY = dt.date(2000, 1, 1)
"""Today, where no date is read."""


def score(document: Document) -> float:
    """Return how much the document looks like a card: by what cards are made of, and that they hold few words."""
    return likeness(document, _parts_read)


def _parts_read(document: Document) -> int:
    """Return how many of payer, member and member's number can be read."""
    values = _values(document, _ANY_DAY)
    numbers = member_number(document, values)
    payer, number = payer_in(document, values), numbers.get("member_id")
    is_labelled = number is not None and number.certainty > _LEAST_SURE
    is_named = payer is not None and payer.certainty > _LEAST_SURE and is_of_insurers(payer.value)
    return sum((is_named, is_labelled, bool(member_in(document, values, numbers, today=_ANY_DAY))))


def extract(document: Document, *, today: dt.date, settings: Settings) -> Extraction[InsuranceCard]:
    """Read both sides of the card."""
    values = _values(document, today)
    plan = plan_in(document, values)
    numbers = numbers_in(document, values, today=today)
    member = member_in(document, values, numbers, today=today)
    doctor = primary_care_provider_in(document, values)
    dependents = dependents_in(document, values, member, numbers)
    taken = frozenset(word for _, found in leaves(prune([numbers, doctor]) or []) for word in found.span.words)
    tree = {
        **plan,
        **numbers,
        "group_name": numbers["group_name"] or plan["group_name"],
        "member": member,
        "dependents": dependents,
        **benefit_amounts(document),
        "primary_care_provider": doctor,
        "phones": labelled_phones(document, taken),
        "claims_address": claims_address_in(document, values),
        "website": website_in(document),
    }
    return Extraction.of(InsuranceCard, well_spelled(tree, document), document)


def _values(document: Document, today: dt.date) -> list[LabelledValue]:
    """Return what the card's labels name, captions under their values allowed for."""
    plain = replace(document, pages=tuple(map(with_columns, document.pages)))
    labelled = [value for value in labelled_values(plain, LABELS) if not _is_part_of_firm(value)]
    return with_captions(plain, labelled, LABELS, _tests(today))


def _is_part_of_firm(value: LabelledValue) -> bool:
    """Tell whether a label is but how a firm's name begins (`Medico Life Insurance`, `Benefit Plan Services`)."""
    if value.how != "right" or value.label.text.endswith(":"):
        return False
    is_insurer = value.key == "pcp" and INSURER_NAME.search(value.value.text) is not None
    return is_insurer or NAME_END.fullmatch(value.value.words[0].text) is not None


def _tests(today: dt.date) -> Tests:
    """Return what tells that a value suits its label, for labels whose values have a shape."""
    return {
        "member": lambda span: name_in(span, 1.0) is not None,
        "pcp": lambda span: name_in(span, 1.0) is not None,
        "member_id": is_member_number,
        "medicaid_id": is_member_number,
        "group_number": lambda span: bool(re.search(r"\d{3}", span.text)),
        "effective_date": lambda span: date_in(span, today=today) is not None,
    }


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
