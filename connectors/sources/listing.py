"""What lies in a folder: every file once, with what is needed to see whether it still changes."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from connectors.sources.refusal import Refusal

# What programs put into folders for themselves, and names that files have while they are being written.
UNFINISHED = (".part", ".partial", ".tmp", ".temp", ".crdownload", ".download", ".filepart", ".swp", "~", ".lock")
HIDDEN = (".", "~$")
NOT_PAPERS = ("thumbs.db", "desktop.ini")


@dataclass(frozen=True, slots=True)
class Look:
    """A file at one moment. `version` changes whenever the file does; `refusal` is why it cannot be taken, if so."""

    path: Path = field(repr=False)
    version: tuple[int, ...]
    changed: float
    refusal: Refusal | None

    def is_unchanged(self) -> bool:
        """Tell whether the file is there and has not changed since."""
        try:
            return _version(self.path.lstat()) == self.version
        except OSError:
            return False


def list_files(folder: Path, max_file_bytes: int) -> Iterator[Look]:
    """Yield the files in the folder and its subfolders by name; hidden ones and unfinished ones are passed over.

    Links are not followed. Raises OSError if the folder itself cannot be listed.
    """
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if is_paper(entry.name):
            yield from _found(entry, max_file_bytes)


def is_paper(name: str) -> bool:
    """Tell whether a file of this name may be a paper that somebody has finished writing.

    >>> [is_paper(name) for name in ("fax0001.tif", ".fax0001.tif.Xy3", "scan.pdf.part", "~$letter.docx")]
    [True, False, False, False]
    """
    folded = name.casefold()
    return not (folded.startswith(HIDDEN) or folded.endswith(UNFINISHED) or folded in NOT_PAPERS)


def _found(entry: os.DirEntry[str], max_file_bytes: int) -> Iterator[Look]:
    try:
        facts = entry.stat(follow_symlinks=False)
        if stat.S_ISDIR(facts.st_mode):
            yield from list(list_files(Path(entry.path), max_file_bytes))
            return
    except FileNotFoundError:
        return
    except OSError:
        yield Look(Path(entry.path), (), 0.0, Refusal.FORBIDDEN)
        return
    yield _look(Path(entry.path), facts, max_file_bytes)


def _look(path: Path, facts: os.stat_result, max_file_bytes: int) -> Look:
    refusal = None
    if not stat.S_ISREG(facts.st_mode):
        refusal = Refusal.NOT_A_FILE
    elif facts.st_size > max_file_bytes:
        refusal = Refusal.TOO_LARGE
    elif not os.access(path, os.R_OK, effective_ids=os.access in os.supports_effective_ids):
        refusal = Refusal.FORBIDDEN
    return Look(path, _version(facts), max(facts.st_mtime, facts.st_ctime), refusal)


def _version(facts: os.stat_result) -> tuple[int, ...]:
    return facts.st_ino, facts.st_size, facts.st_mtime_ns, facts.st_ctime_ns
