"""The memory of a process and of those below it, as Linux tells it in /proc."""

import re
from pathlib import Path

PROC = Path("/proc")


def family_of(pid: int) -> list[int]:
    """Return the process and all below it that still run."""
    family = [pid]
    for each in family:
        family += _children(each)
    return family


def resident_mb(pid: int) -> float:
    """Return the megabytes a process holds in memory now; 0 once it has ended."""
    return _status(pid, "VmRSS")


def peak_mb(pid: int) -> float:
    """Return the most megabytes a process ever held; 0 once it has ended."""
    return _status(pid, "VmHWM")


def _children(pid: int) -> list[int]:
    try:
        lists = [file.read_text(encoding="ascii") for file in (PROC / str(pid) / "task").glob("*/children")]
    except OSError:
        return []
    return [int(child) for each in lists for child in each.split()]


def _status(pid: int, name: str) -> float:
    try:
        text = (PROC / str(pid) / "status").read_text(encoding="utf-8")
    except OSError:
        return 0.0
    found = re.search(rf"^{name}:\s+(\d+) kB", text, re.MULTILINE)
    return int(found[1]) / 1024 if found else 0.0
