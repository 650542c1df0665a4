"""The environment of Prefect here: private, quiet, in the office's folder. Set before Prefect is imported."""

import os
from pathlib import Path

from flows.quiet import LOGGING_CONFIG
from flows.settings import OfficeSettings


def prefect_environment(settings: OfficeSettings) -> dict[str, str]:
    """Return the environment variables of Prefect's server and of every run, for this office."""
    return {
        "PREFECT_HOME": str(settings.prefect_home),
        "PREFECT_PROFILES_PATH": str(settings.prefect_home / "profiles.toml"),
        "PREFECT_LOGGING_SETTINGS_PATH": str(LOGGING_CONFIG),
        "PREFECT_LOGGING_LEVEL": "WARNING",
        "PREFECT_SERVER_LOGGING_LEVEL": "WARNING",
        "PREFECT_SERVER_API_HOST": "127.0.0.1",
        "PREFECT_SERVER_API_PORT": str(settings.prefect_port),
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "DO_NOT_TRACK": "1",
        "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "60",
        "PREFECT_SERVER_SERVICES_DB_VACUUM_ENABLED": "events,flow_runs",
        "PREFECT_CLOUD_ENABLE_ORCHESTRATION_TELEMETRY": "false",
        "PREFECT_RESULTS_PERSIST_BY_DEFAULT": "false",
    }


def enter(settings: OfficeSettings, *, api_url: str | None = None) -> None:
    """Let this process and its children work with this office's Prefect; `api_url` is that of a running server."""
    make_private_folder(settings.prefect_home)
    os.environ.update(prefect_environment(settings))
    os.environ["MEDOFFICE_HOME"] = str(settings.home)
    # Whatever server this user works with otherwise must not hear of the office's runs.
    for name in ("PREFECT_API_URL", "PREFECT_API_KEY", "PREFECT_PROFILE"):
        os.environ.pop(name, None)
    if api_url:
        os.environ["PREFECT_API_URL"] = api_url


def make_private_folder(folder: Path) -> None:
    """Make the folder, and those above it, readable by their owner alone where they are not there yet."""
    for each in (*reversed(folder.parents), folder):
        if not each.is_dir():
            each.mkdir(mode=0o700, exist_ok=True)
