"""What is known of a value: how it was read, whether it checks, where else it stands, what stands beside it."""

from dataclasses import replace
from datetime import date

import pytest

from extractors.classify import classify
from extractors.confidence.evidence import evidence_of
from extractors.confidence.formats import format_check
from extractors.confidence.sums import sums_of
from extractors.doctypes.invoice.record import Invoice
from extractors.document import Document
from extractors.pipeline import checked
from extractors.settings import Settings
from tests.doctypes.typed_referrals import TODAY, paper

LETTER = """
Larkspur Family Medicine
8331 Wren Street, Suite 700, Albany, NY 12239
Telephone (518) 555-0192  Facsimile (518) 555-0194

November 1, 2026

Re: Gwendolyn L. Reyes-Whitlock
Born 08/02/1980

Dear Dr. Rosenthal:

Thank you for seeing Ms. Reyes-Whitlock, whom I have followed for several years.
The reason for this referral: Attacks of belly pain after meals, gallstones on
ultrasound. Liver tests are normal.

My diagnosis is Calculus of gallbladder (K80.20).

With kind regards,

Beatriz W. Dombrowski, DO
NPI 1157178454
"""


def facts(document):
    kind = classify(document)
    extraction, problems = checked(document, kind, today=TODAY, settings=Settings())
    return {one.path: one.facts for one in evidence_of(document, kind, extraction, problems, today=TODAY)}


def worse_read(document, text, confidence):
    pages = []
    for page in document.pages:
        lines = [
            replace(line, words=tuple(replace(w, confidence=confidence) if w.text == text else w for w in line.words))
            for line in page.lines
        ]
        pages.append(replace(page, lines=tuple(lines)))
    return Document.of(tuple(pages))


def test_the_rule_and_the_reader_are_told_apart():
    before, after = facts(paper(LETTER)), facts(worse_read(paper(LETTER), "1157178454", 0.4))
    path = "referring_provider.npi"
    assert before[path]["certainty"] == after[path]["certainty"]
    assert after[path]["word_least"] == after[path]["digits_least"] == 0.4 < before[path]["word_least"]


def test_a_number_that_fails_its_check_digit_says_so():
    good, bad = facts(paper(LETTER)), facts(paper(LETTER.replace("1157178454", "1157178453")))
    assert (good["referring_provider.npi"]["format"], bad["referring_provider.npi"]["format"]) == (1, -1)
    assert bad["referring_provider.npi"]["problems_here"] > 0


def test_a_name_printed_a_second_time_is_seen():
    assert facts(paper(LETTER))["patient.family"]["printed_again"] == 1
    once = facts(paper(LETTER.replace("Ms. Reyes-Whitlock", "this patient")))
    assert once["patient.family"]["printed_again"] == 0


def test_every_value_has_the_same_facts():
    found = facts(paper(LETTER))
    assert len({tuple(sorted(one)) for one in found.values()}) == 1
    assert all(isinstance(float(value), float) for one in found.values() for value in one.values())


@pytest.mark.parametrize(
    ("path", "value", "beside", "verdict"),
    [
        ("patient.address.postal_code", "98101", {"state": "WA"}, 1),
        ("patient.address.postal_code", "98101", {"state": "OR"}, -1),
        ("patient.address.postal_code", "98101", {}, 0),
        ("diagnoses[0].code", "M54.16", {}, 1),
        ("diagnoses[0].code", "M54.99", {}, -1),
        ("member_id", "1EG4TE5MK73", {}, 1),
        ("member_id", "W12345678", {}, 0),
        ("patient.birth_date", date(1962, 3, 14), {}, 1),
        ("invoice_date", date(1962, 3, 14), {}, -1),
        ("patient.family", "0kafor", {}, -1),
        ("rx_bin", "610014", {}, 1),
        ("plan_name", "Choice Plus", {}, 0),
    ],
)
def test_formats_that_a_field_must_have(path, value, beside, verdict):
    assert format_check(path, value, beside, today=TODAY) == verdict


def bill(**changed):
    item = {"quantity": 3, "unit_price": "2.50", "amount": "7.50"}
    return Invoice.model_validate({"items": [item], "subtotal": "7.50", "tax": "0.60", "total": "8.10", **changed})


def test_amounts_that_come_to_the_total_prove_one_another():
    assert set(sums_of(bill()).values()) == {1}


def test_a_total_that_nothing_comes_to_is_told_while_what_holds_still_holds():
    verdicts = sums_of(bill(total="9.10"))
    assert (verdicts["total"], verdicts["items[0].amount"], verdicts["subtotal"]) == (-1, 1, 1)


def test_a_bill_with_a_total_alone_proves_nothing():
    assert sums_of(Invoice.model_validate({"total": "8.10"})) == {}
