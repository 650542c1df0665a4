"""What may not be wrong: of each kind's required fields, the leaves that say who, which and how much."""

from collections.abc import Iterable

from benchmarks.scoring.comparing import Outcome, Verdict, generic, under

PATIENT = ("patient.given", "patient.family", "patient.birth_date")

IDENTIFYING: dict[str, tuple[str, ...]] = {
    "fax_cover_sheet": ("to.name", "to.organization", "to.fax", "from.name", "from.organization", "from.fax"),
    "referral_letter": (
        *PATIENT,
        *(
            "referring_provider.given",
            "referring_provider.family",
            "referring_provider.npi",
            "diagnoses[].code",
            "reason",
        ),
    ),
    "insurance_card": ("payer", "member.given", "member.family", "member_id"),
    "invoice": ("vendor.name", "invoice_number", "invoice_date", "total"),
    "authorization_decision": ("payer", "decision", "decision_date", *PATIENT),
    "timesheet": ("employee.name", "period_start", "period_end"),
    "remittance": ("payer", "check_amount"),
    "lab_report": (*PATIENT, "results[].test", "results[].value"),
    "records_request": ("requester.given", "requester.family", "requester.organization", *PATIENT),
    "refill_request": (*PATIENT, "medications[].name"),
    "consult_note": ("date", *PATIENT, "author.given", "author.family"),
    "imaging_report": ("date", *PATIENT, "study"),
    "discharge_summary": (*PATIENT, "discharge_date"),
    "authorization_request": ("payer", *PATIENT, "member_id"),
    "demographics_sheet": PATIENT,
}
"""The bold fields of the public contract; of a person the name (a patient's birth date, a clinician's NPI too)."""


def is_identifying(doctype: str, outcome: Outcome) -> bool:
    """Tell whether a leaf is one of those of the required fields that may not be wrong."""
    return generic(outcome.path) in IDENTIFYING.get(doctype, ())


def is_required_right(doctype: str, outcomes: Iterable[Outcome]) -> bool:
    """Tell whether every identifying leaf of the required fields is given as printed, and none beyond."""
    return not any(is_identifying(doctype, outcome) for outcome in _faults(outcomes))


def is_required_whole(doctype: str, outcomes: Iterable[Outcome]) -> bool:
    """Tell whether the required fields are right to their last leaf, telephone numbers and addresses included."""
    roots = {path.partition(".")[0].removesuffix("[]") for path in IDENTIFYING[doctype]}
    return not any(under(outcome.path, root) for outcome in _faults(outcomes) for root in roots)


def _faults(outcomes: Iterable[Outcome]) -> list[Outcome]:
    return [outcome for outcome in outcomes if outcome.verdict in (Verdict.WRONG, Verdict.MISSED)]
