"""Why a file's bytes cannot be had, and the note that is kept in their place."""

import os
from enum import Enum
from pathlib import Path


class Refusal(Enum):
    """A reason: the code of the DocumentError that opening such a file raises, and the reason in words."""

    FORBIDDEN = ("unreadable_file", "there is no permission to read it")
    NOT_A_FILE = ("unreadable_file", "it is not a regular file")
    DISK_ERROR = ("unreadable_file", "the disk or the network cannot read it")
    TOO_LARGE = ("too_large", "it is larger than the settings allow")

    @property
    def code(self) -> str:
        """Return the code under which the file is rejected."""
        return self.value[0]


def note(source: str, version: str, refusal: Refusal) -> bytes:
    """Return what is kept in place of a file: the same for the same file unchanged, another for any other."""
    return f"medoffice: this file was not read, {refusal.value[1]}.\nsource: {source}\nfile: {version}\n".encode()


def read_whole(path: Path) -> bytes | Refusal | None:
    """Return the file's bytes, or why they cannot be had, or None where it is gone.

    A link is not followed and a pipe not waited for.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        with os.fdopen(descriptor, "rb") as stream:
            return stream.read()
    except FileNotFoundError:
        return None
    except PermissionError:
        return Refusal.FORBIDDEN
    except OSError:
        return Refusal.DISK_ERROR
