"""Receipt: one arrival of one file, as the other rooms see it."""

from dataclasses import dataclass, field
from datetime import datetime

from records.schema import ReceiptRow
from records.state import State


@dataclass(frozen=True, slots=True)
class Receipt:
    """One arrival of a file. Its name and the source's name for it may name a patient, so `repr` leaves them out.

    `linked_to` is the receipt of the first arrival of the same bytes; this one is not read but goes where that goes.
    `attempts` counts how often it was claimed: a file that was claimed often and never finished may be what kills runs.
    """

    id: str
    source: str
    source_ref: str = field(repr=False)
    name: str = field(repr=False)
    original_sha256: str
    received_at: datetime
    state: State
    reason: str | None
    linked_to: str | None
    page_count: int | None
    attempts: int
    acknowledged_at: datetime | None

    @property
    def is_new(self) -> bool:
        """Tell whether these bytes had never arrived before."""
        return self.linked_to is None

    @classmethod
    def of(cls, row: ReceiptRow) -> "Receipt":
        """Return the receipt that a row holds."""
        return cls(
            id=row.id,
            source=row.source,
            source_ref=row.source_ref,
            name=row.name,
            original_sha256=row.original_sha256,
            received_at=row.received_at,
            state=State(row.state),
            reason=row.reason,
            linked_to=row.linked_to,
            page_count=row.page_count,
            attempts=row.attempts,
            acknowledged_at=row.acknowledged_at,
        )
