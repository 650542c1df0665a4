"""What keeps error texts out of Prefect's logs, and third parties' messages with them."""

import logging
from pathlib import Path

from flows.outcomes import SafeFailure

LOGGING_CONFIG = Path(__file__).with_name("prefect_logging.yml")


class WithoutErrors(logging.Filter):
    """Lets a record pass without its traceback; an error given as an argument passes as its class alone."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Strip the record of everything that may quote a value."""
        record.exc_info, record.exc_text, record.stack_info = None, None, None
        if isinstance(record.msg, BaseException):
            record.msg = _safe(record.msg)
        if isinstance(record.args, tuple):
            record.args = tuple(_safe(arg) for arg in record.args)
        return True


def _safe(arg: object) -> object:
    return type(arg).__name__ if isinstance(arg, BaseException) and not isinstance(arg, SafeFailure) else arg
