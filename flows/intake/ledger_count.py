"""The nightly count: every page that came in stands in exactly one place."""

from datetime import timedelta

from flows.errors import UnbalancedLedgerError
from flows.office import Office

HALF_WRITTEN_AFTER = timedelta(days=1)


def count_pages(office: Office) -> int:
    """Return how many pages are in the store; raise UnbalancedLedgerError if any is nowhere or twice.

    What killed runs left half-written among the originals is removed after a day.
    """
    office.store.originals.sweep(office.clock() - HALF_WRITTEN_AFTER)
    counted = office.store.nightly_count()
    if not counted.is_balanced:
        raise UnbalancedLedgerError(f"{len(counted.faults)} faults")
    return counted.pages_in
