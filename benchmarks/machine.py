"""Where and of what a measurement was taken: no host name, no path."""

import os
import platform
import subprocess
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def circumstances() -> dict[str, str]:
    """Return date, machine and commit, as they stand above a table of results."""
    python = platform.python_version()
    return {
        "date": datetime.now(tz=UTC).date().isoformat(),
        "machine": f"{os.cpu_count()} cores ({platform.machine()}), {platform.system()}, Python {python}",
        "commit": commit(),
    }


def commit() -> str:
    """Return the commit measured, with a word where the tree differs from it; `none` outside a repository."""
    head = _git("rev-parse", "--short=12", "HEAD")
    changed = _git("status", "--porcelain", "--untracked-files=no")
    return f"{head or 'none'}{' with changes' if head and changed else ''}"


def _git(*arguments: str) -> str:
    command = ["git", "-C", str(ROOT), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
