"""What one run works with: the settings, the open store, the sources, the clock."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from connectors.sources.folder import FolderSource
from connectors.sources.source import Source
from flows.errors import UnknownSourceError
from flows.prefect_environment import make_private_folder
from flows.settings import FolderSettings, OfficeSettings
from records.store import Store, open_store

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Office:
    """An open office; `clock` gives the time with a zone."""

    settings: OfficeSettings
    store: Store
    clock: Clock

    @property
    def today(self) -> date:
        """Return the day it is in the office's time zone."""
        return self.clock().astimezone(self.settings.time_zone).date()

    @property
    def lease(self) -> timedelta:
        """Return how long a claim on files holds without being renewed."""
        return timedelta(minutes=self.settings.lease_minutes)

    @property
    def source_names(self) -> tuple[str, ...]:
        """Return the names of all sources in the settings."""
        return tuple(folder.name for folder in self.settings.folders)

    def source(self, name: str) -> Source:
        """Return the source of this name; raise UnknownSourceError, which does not repeat it."""
        for folder in self.settings.folders:
            if folder.name == name:
                return self._folder(folder)
        raise UnknownSourceError("no source in the settings has this name")

    def _folder(self, folder: FolderSettings) -> FolderSource:
        limit = self.settings.extractors.max_file_bytes
        return FolderSource(
            folder.name, folder.path, folder.settle_seconds, folder.afterwards, limit, self._seconds, time.sleep
        )

    def _seconds(self) -> float:
        return self.clock().timestamp()


def utc_now() -> datetime:
    """Return the present moment."""
    return datetime.now(UTC)


@contextmanager
def open_office(settings: OfficeSettings, clock: Clock = utc_now) -> Iterator[Office]:
    """Give the office with its store open; the home folder and the tables are made where they are missing."""
    make_private_folder(settings.home)
    with open_store(*settings.store_urls) as store:
        yield Office(settings, store, clock)
