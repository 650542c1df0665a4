"""What a run is started with that must not pass through Prefect: settings other than the file's, and who watches."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

from flows.intake.progress import Watch, unwatched
from flows.office import Clock, utc_now
from flows.settings import OfficeSettings, load_settings


@dataclass(frozen=True, slots=True)
class Occasion:
    """How one run is started; a scheduled run is started with nothing but the settings file."""

    settings: OfficeSettings = field(default_factory=load_settings)
    watch: Watch = unwatched
    clock: Clock = utc_now


_CURRENT: ContextVar[Occasion | None] = ContextVar("occasion", default=None)


def current_occasion() -> Occasion:
    """Return what this run was started with; raise SettingsError where that is a settings file that cannot be."""
    return _CURRENT.get() or Occasion()


@contextmanager
def on_occasion(occasion: Occasion) -> Iterator[None]:
    """Start runs with this occasion for a while."""
    token = _CURRENT.set(occasion)
    try:
        yield
    finally:
        _CURRENT.reset(token)
