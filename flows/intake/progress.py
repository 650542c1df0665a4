"""How far a run is, for those who watch it."""

from collections.abc import Callable
from dataclasses import dataclass

from flows.intake.tally import Tally


@dataclass(frozen=True, slots=True)
class Progress:
    """Files taken in so far, files read, files to read in all, and what became of those read."""

    received: int
    read: int
    to_read: int
    tally: Tally


Watch = Callable[[Progress], None]


def unwatched(_progress: Progress) -> None:
    """Let progress pass."""


class Last:
    """Passes progress on and remembers the last of it."""

    def __init__(self, watch: Watch = unwatched) -> None:
        self._watch = watch
        self.progress = Progress(0, 0, 0, Tally())

    def __call__(self, progress: Progress) -> None:
        """Take note of how far the run is."""
        self._watch(progress)
        self.progress = progress
