"""Every error a source raises, each with what is to become of the work it ends.

    SourceError
    ├── SourceUnavailableError          RETRY   the folder, server or line does not answer
    └── SourceRefusedError              STOP    it answers, and does not let us in or does not let us take papers away

Messages hold the source's own short name and a code; never a path, a file name or what a server said.
"""

from typing import ClassVar

from extractors.errors import Disposition


class SourceError(Exception):
    """Anything that a source raises on purpose."""

    disposition: ClassVar[Disposition] = Disposition.RETRY


class SourceUnavailableError(SourceError):
    """The source does not answer; trying again may help."""


class SourceRefusedError(SourceError):
    """The source does not let us in, or does not let us take papers away."""

    disposition = Disposition.STOP
