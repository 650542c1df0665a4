"""File: what was read goes into the store, filed or up for review; what cannot be read is rejected with the reason."""

from flows.intake.outcome import Outcome, Refused
from flows.office import Office


def file(office: Office, outcome: Outcome) -> None:
    """Write one file's outcome into the store; doing it again changes nothing."""
    now = office.clock()
    if isinstance(outcome, Refused):
        office.store.reject(outcome.receipt.id, outcome.code, now=now)
    else:
        office.store.file_result(outcome.receipt.id, outcome.result, pages=outcome.pages, now=now)
