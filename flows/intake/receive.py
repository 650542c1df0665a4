"""Receive: put the original, commit its row, and only then let the source forget the file."""

from collections.abc import Callable

from connectors.sources.source import Arrival, Source
from flows.office import Office
from records.receipt import Receipt
from records.state import State


def receive(office: Office, source: Source, on_file: Callable[[], None] = lambda: None) -> int:
    """Take everything that is new at a source into the store and return how many files that was.

    What a run that was killed left unfinished is finished first to last: its files come again under the same
    `source_ref` and get the receipts that they have already.
    """
    unacknowledged = {r.id for r in office.store.find_receipts(acknowledged=False) if r.source == source.name}
    received = set[str]()
    for arrival in source.fetch_new():
        receipt = keep(office, source.name, arrival)
        source.acknowledge(arrival)
        office.store.acknowledged(receipt.id, now=office.clock())
        received.add(receipt.id)
        on_file()
    # The source no longer has these: a run was killed after it had told the source, and before it had noted that.
    for receipt_id in sorted(unacknowledged - received):
        office.store.acknowledged(receipt_id, now=office.clock())
    return len(received)


def keep(office: Office, source_name: str, arrival: Arrival) -> Receipt:
    """Make one arrival durable and return its receipt; a file whose bytes cannot be had is rejected at once."""
    receipt = office.store.receive(
        source_name, arrival.source_ref, arrival.content, name=arrival.name, received_at=office.clock()
    )
    if arrival.refused and receipt.state is State.RECEIVED:
        office.store.reject(receipt.id, arrival.refused, now=office.clock())
    return receipt
