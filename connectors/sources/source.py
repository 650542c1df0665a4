"""What a source is: it hands over what is new, and forgets it once it is told that it is safe."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file as its source hands it over; `repr` leaves out what may name a patient.

    `source_ref` is the source's own name for this arrival: the same each time it is handed over again. `refused` is
    the code of a DocumentError where the file's bytes cannot be had; `content` is then a note that says so in words.
    """

    source_ref: str = field(repr=False)
    name: str = field(repr=False)
    content: bytes = field(repr=False)
    refused: str | None = None


class Source(Protocol):
    """One place that papers come from. `name` is short, fixed and says nothing about a patient."""

    @property
    def name(self) -> str:
        """Return the source's name in the settings and in the ledger."""
        ...

    def fetch_new(self) -> Iterator[Arrival]:
        """Yield every file that is complete and not acknowledged, also what a killed run had begun to take."""
        ...

    def acknowledge(self, arrival: Arrival) -> None:
        """Let the source forget the file: its original is durable and its row committed."""
        ...
