"""Settings of an office: one TOML file, and environment variables `MEDOFFICE_*` that win over it."""

import os
import tomllib
from pathlib import Path
from typing import Annotated, Any, Self
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict
from pydantic_settings.exceptions import SettingsError as EnvironmentSettingsError

from connectors.sources.folder import Afterwards
from extractors.errors import SettingsError
from extractors.settings import Settings as ExtractorSettings
from flows.cron import checked_cron

FILE_NAME = "medoffice.toml"
SOURCE_NAME = r"^[a-z][a-z0-9_-]{0,31}$"


def default_home() -> Path:
    """Return where an office's files are kept unless a setting says otherwise."""
    return Path("~/.local/share/medoffice").expanduser()


def _absolute(path: Path) -> Path:
    return path.expanduser().absolute()


AbsolutePath = Annotated[Path, AfterValidator(_absolute)]
Cron = Annotated[str, AfterValidator(checked_cron)]


class FolderSettings(BaseModel):
    """A folder that papers are taken from."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = Field(pattern=SOURCE_NAME)
    """Short name in the ledger and in Prefect: lower-case letters, digits, `_` and `-`. Nothing about a patient."""

    path: AbsolutePath
    settle_seconds: float = Field(default=3.0, ge=0)
    """How long a file must not have changed before it is taken."""

    afterwards: Afterwards = Afterwards.DONE
    """What becomes of a file that is safe in the store: `done` (moved to `.done`), `delete` or `keep`."""


class OfficeSettings(BaseModel):
    """Everything that an office can set; frozen. Made by hand, it takes nothing from the environment."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    home: AbsolutePath = Field(default_factory=default_home)
    """Folder of the database, the originals, Prefect's own files and the error log; readable by its owner alone."""

    database_url: SecretStr | None = None
    """`postgresql://USER@HOST/NAME`; by default an SQLite file in the home folder."""

    originals_url: str | None = None
    """Folder of the originals; by default in the home folder."""

    folders: tuple[FolderSettings, ...] = ()
    """The folders that papers are taken from."""

    time_zone: ZoneInfo = ZoneInfo("America/New_York")
    """The office's time zone: schedules and "today" follow it."""

    office_hours_cron: Cron = "*/5 7-18 * * mon-fri"
    """When the short intake runs."""

    overnight_cron: Cron = "0 22 * * *"
    """When the long overnight run begins, which also counts every page in the store."""

    processes: int = Field(default_factory=lambda: os.cpu_count() or 1, ge=1)
    """How many processes recognise pages."""

    batch_size: int = Field(default=25, ge=1)
    """How many files one task reads."""

    office_hours_files: int = Field(default=300, ge=1)
    """How many files the short intake reads at most; the rest is for the next one."""

    retry_pauses_seconds: tuple[float, ...] = (10.0, 60.0, 300.0)
    """How long to wait before each new try when a source, the database or the engine does not answer."""

    lease_minutes: float = Field(default=30.0, gt=0)
    """After this time without a sign of life a run on another machine counts as dead."""

    prefect_port: int = Field(default=4200, ge=1, le=65535)
    """Port of the Prefect server on this machine."""

    review_url: str | None = None
    """Address that the run's link leads to; by default the run's counts in the Prefect UI."""

    extractors: ExtractorSettings = ExtractorSettings()
    """Settings of the library: engine, limits, thresholds."""

    @model_validator(mode="after")
    def _no_name_twice(self) -> Self:
        names = [folder.name for folder in self.folders]
        if len(set(names)) < len(names):
            raise ValueError("folders: two of them have the same name")
        return self

    @property
    def store_urls(self) -> tuple[str, str]:
        """Return the addresses of the database and of the originals."""
        database = self.database_url.get_secret_value() if self.database_url else f"sqlite:///{self.home / 'office.db'}"
        return database, self.originals_url or str(self.home / "originals")

    @property
    def prefect_home(self) -> Path:
        """Return the folder of Prefect's own files."""
        return self.home / "prefect"

    @property
    def error_log(self) -> Path:
        """Return the file that says where in the code each error arose."""
        return self.home / "errors.log"


class _FileAndEnvironment(OfficeSettings, BaseSettings):
    """The same settings as they are read: from a file, and from the environment, which wins."""

    model_config = SettingsConfigDict(env_prefix="MEDOFFICE_", env_nested_delimiter="__", extra="forbid", frozen=True)

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Let the environment win over the file."""
        return env_settings, init_settings


def find_settings_file() -> Path | None:
    """Return the settings file: MEDOFFICE_CONFIG, else ./medoffice.toml, else the one in ~/.config/medoffice."""
    if named := os.environ.get("MEDOFFICE_CONFIG"):
        return Path(named)
    return next((path for path in (Path(FILE_NAME), user_settings_file()) if path.is_file()), None)


def user_settings_file() -> Path:
    """Return the place of the settings file that belongs to this user."""
    return Path("~/.config/medoffice").expanduser() / FILE_NAME


def load_settings(path: Path | None = None) -> OfficeSettings:
    """Return the settings of this file (by default the one found) and the environment; raise SettingsError."""
    file = path or find_settings_file()
    try:
        read = _FileAndEnvironment(**(read_toml(file) if file else {}))
    except EnvironmentSettingsError as cause:
        raise SettingsError(f"environment: {cause}") from None
    except ValidationError as cause:
        raise SettingsError(f"{file.name if file else 'settings'}: {_wrong(cause)}") from None
    return OfficeSettings(**{name: getattr(read, name) for name in OfficeSettings.model_fields})


def read_toml(file: Path) -> dict[str, Any]:
    """Return what a TOML file holds; raise SettingsError naming the file."""
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as cause:
        raise SettingsError(f"{file.name}: {cause.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as cause:
        raise SettingsError(f"{file.name}: not a TOML file ({cause})") from None


def _wrong(cause: ValidationError) -> str:
    """Return which settings are wrong and how, without what they were set to: a password may be among it."""
    return "; ".join(f"{'.'.join(map(str, error['loc'])) or 'folders'}: {error['msg']}" for error in cause.errors())
