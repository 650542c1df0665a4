"""One chunk of files: claimed, read, filed."""

from collections.abc import Callable, Iterator, Sequence

from flows.intake.filing import file
from flows.intake.outcome import Outcome, Refused
from flows.intake.recognise import Readers, recognise
from flows.office import Office
from records.receipt import Receipt

SUSPECT_ATTEMPTS = 4
MOST_ATTEMPTS = 10
GIVEN_UP = "reading_never_ends"


def read_chunk(
    office: Office, owner: str, readers: Readers, most_files: int, on_file: Callable[[Outcome], None]
) -> int:
    """Read up to so many waiting files and return how many that was; 0 where nothing waits.

    What an earlier try of this same run had claimed is given back first, so that trying again is a whole new try.
    """
    office.store.release(owner)
    receipts = office.store.claim(owner, most_files, now=office.clock(), lease=office.lease)
    for outcome in outcomes(office, readers, receipts):
        file(office, outcome)
        on_file(outcome)
        office.store.renew(owner, now=office.clock(), lease=office.lease)
    return len(receipts)


def outcomes(office: Office, readers: Readers, receipts: Sequence[Receipt]) -> Iterator[Outcome]:
    """Yield what becomes of each file; files that runs died with come last, and are given up in the end."""
    given_up = [receipt for receipt in receipts if receipt.attempts > MOST_ATTEMPTS]
    yield from (Refused(receipt, GIVEN_UP) for receipt in given_up)
    for is_suspect in (False, True):
        alike = [
            receipt
            for receipt in receipts
            if receipt not in given_up and (receipt.attempts >= SUSPECT_ATTEMPTS) is is_suspect
        ]
        yield from recognise(office, readers, alike)
