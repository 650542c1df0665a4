"""One intake run: what its steps work with and what they have done so far."""

from collections.abc import Iterator
from contextlib import contextmanager

from flows.intake.chunk import read_chunk
from flows.intake.occasion import Occasion
from flows.intake.outcome import Outcome
from flows.intake.owner import owner_of_claims
from flows.intake.progress import Progress
from flows.intake.receive import receive
from flows.intake.recognise import Readers
from flows.intake.tally import Tally
from flows.office import Office, open_office


class IntakeRun:
    """Prefect's tasks get this object; Prefect keeps nothing of it."""

    def __init__(self, office: Office, occasion: Occasion, owner: str, readers: Readers) -> None:
        self.office = office
        self.error_log = office.settings.error_log
        self.tally = Tally()
        self.watchers = [occasion.watch]
        self._owner = owner
        self._readers = readers
        self._received = 0
        self._to_read = 0

    def receive(self, source_name: str) -> int:
        """Take in what is new at a source and return how many files that was."""
        return receive(self.office, self.office.source(source_name), self._count_received)

    def begin_reading(self, most_files: int) -> None:
        """Find out how many files there are to read."""
        self._to_read = len(self.office.store.waiting(most_files))
        self._report()

    def read_chunk(self, most_files: int) -> int:
        """Read at most so many waiting files and return how many that was."""
        return read_chunk(self.office, self._owner, self._readers, most_files, self._count_read)

    def _count_received(self) -> None:
        self._received += 1
        self._report()

    def _count_read(self, outcome: Outcome) -> None:
        self.tally.add(outcome)
        self._report()

    def _report(self) -> None:
        progress = Progress(self._received, self.tally.files, self._to_read, self.tally)
        for watch in self.watchers:
            watch(progress)


@contextmanager
def open_run(occasion: Occasion) -> Iterator[IntakeRun]:
    """Give a run with its office open, its claims under a name of their own, its worker processes ready."""
    settings = occasion.settings
    with (
        open_office(settings, occasion.clock) as office,
        owner_of_claims(office.store, settings.home / "runs") as owner,
        Readers(settings) as readers,
    ):
        yield IntakeRun(office, occasion, owner, readers)
