"""Errors of the flows themselves.

FlowsError
├── UnknownSourceError              STOP    a run asks for a source that no setting names
├── UnbalancedLedgerError           STOP    the count found pages that are nowhere or twice
├── ServerError                     STOP    the Prefect server cannot be had
└── OutputError                     STOP    a file cannot be written where it was asked for
    └── NoFolderError                   STOP    what was given as a folder is none

Messages may name what the person typed at the command line; no flow raises those.
"""

from typing import ClassVar

from extractors.errors import Disposition


class FlowsError(Exception):
    """Anything that the flows raise on purpose."""

    disposition: ClassVar[Disposition] = Disposition.STOP


class UnknownSourceError(FlowsError):
    """A run asks for a source that no setting names."""


class UnbalancedLedgerError(FlowsError):
    """The count found files or pages that are nowhere, or in two places."""


class ServerError(FlowsError):
    """The Prefect server does not start, or its port is taken."""


class OutputError(FlowsError):
    """A file cannot be written where it was asked for."""


class NoFolderError(FlowsError):
    """What was given to be taken in is no folder."""
