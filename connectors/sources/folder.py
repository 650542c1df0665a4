"""A folder into which a scanner, a fax server or a person puts files.

A file is taken once it has not changed for a few seconds, by moving it into a folder of its own below `.claimed`. That
is one step of the file system, so that two runs never take the same file; what a killed run had taken is handed over
again under the same name. Acknowledged files go to `.done`, or are deleted, as set. With `Afterwards.KEEP` nothing is
ever moved: files are read where they are.
"""

import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from connectors.sources.edge import folder_errors
from connectors.sources.listing import Look, list_files
from connectors.sources.refusal import Refusal, note, read_whole
from connectors.sources.source import Arrival

CLAIMED = ".claimed"
DONE = ".done"
LONG_UNCHANGED_SECONDS = 60.0


class Afterwards(StrEnum):
    """What becomes of a file in the folder once its original is safe."""

    DONE = "done"
    DELETE = "delete"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class FolderSource:
    """A watched folder. `now` gives the time in seconds since 1970 and `pause` waits; both come from outside."""

    name: str
    folder: Path
    settle_seconds: float
    afterwards: Afterwards
    max_file_bytes: int
    now: Callable[[], float]
    pause: Callable[[float], None]

    def fetch_new(self) -> Iterator[Arrival]:
        """Yield what an earlier run had taken and not finished, then every file that has stopped changing."""
        with folder_errors(self.name):
            looks = list(list_files(self.folder, self.max_file_bytes))
        if self.afterwards is not Afterwards.KEEP:
            yield from self._claimed_before()
        for look in self._settled(looks):
            if arrival := self._take(look):
                yield arrival

    def acknowledge(self, arrival: Arrival) -> None:
        """Move the file to `.done` or delete it; a file that could not be read stays where it is."""
        if self.afterwards is Afterwards.KEEP:
            return
        claim = self.folder / CLAIMED / arrival.source_ref
        # Not there any more: a file that was refused, or another run was told the same a moment ago.
        with folder_errors(self.name), suppress(FileNotFoundError):
            if self.afterwards is Afterwards.DELETE:
                shutil.rmtree(claim)
                return
            (self.folder / DONE).mkdir(mode=0o700, exist_ok=True)
            claim.rename(self.folder / DONE / arrival.source_ref)

    def _claimed_before(self) -> Iterator[Arrival]:
        with folder_errors(self.name):
            claims = sorted((self.folder / CLAIMED).iterdir()) if (self.folder / CLAIMED).is_dir() else []
        for claim in claims:
            yield from self._taken_up(claim)

    def _taken_up(self, claim: Path) -> Iterator[Arrival]:
        """Yield the file that an earlier run had claimed; a run may also have been killed before it was moved."""
        with suppress(OSError):
            for path in sorted(claim.iterdir()):
                if arrival := self._arrival(claim.name, path):
                    yield arrival
                return
            claim.rmdir()

    def _settled(self, looks: list[Look]) -> Iterator[Look]:
        """Yield the files that have not changed for long, or do not change while we wait."""
        since = self.now() - max(self.settle_seconds, LONG_UNCHANGED_SECONDS)
        recent = [look for look in looks if not look.refusal and look.changed > since]
        if recent and self.settle_seconds > 0:
            self.pause(self.settle_seconds)
        restless = {look.path for look in recent if not look.is_unchanged()}
        return (look for look in looks if look.path not in restless)

    def _take(self, look: Look) -> Arrival | None:
        """Return the file, claimed; None where another run was first."""
        place = str(look.path.relative_to(self.folder))
        if look.refusal:
            return self._refused(place, look.path.name, f"{place} {look.version}", look.refusal)
        if self.afterwards is Afterwards.KEEP:
            return self._arrival(place, look.path)
        return self._claim(look.path)

    def _claim(self, path: Path) -> Arrival | None:
        token = secrets.token_hex(16)
        claim = self.folder / CLAIMED / token
        with folder_errors(self.name):
            claim.mkdir(mode=0o700, parents=True)
            try:
                path.rename(claim / path.name)
            except FileNotFoundError:
                with suppress(FileNotFoundError):
                    claim.rmdir()
                return None
        return self._arrival(token, claim / path.name)

    def _arrival(self, source_ref: str, path: Path) -> Arrival | None:
        content = read_whole(path)
        if content is None:
            return None
        if isinstance(content, Refusal):
            return self._refused(source_ref, path.name, source_ref, content)
        return Arrival(source_ref, path.name, content)

    def _refused(self, source_ref: str, name: str, version: str, refusal: Refusal) -> Arrival:
        return Arrival(source_ref, name, note(self.name, version, refusal), refusal.code)
