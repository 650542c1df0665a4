"""Dispositions become what Prefect does, and no error's text gets through."""

import logging
import pickle

import pytest

from connectors.sources.errors import SourceUnavailableError
from extractors.errors import Disposition, EmptyFileError, EngineCrashedError, EngineUnavailableError
from flows.outcomes import FatalFailure, RetryableFailure, SafeFailure, disposition_of, is_retryable, safely
from flows.quiet import WithoutErrors
from records.errors import StoreFullError, StoreUnavailableError

SECRET = "Okafor, Adaeze"


class State:
    def __init__(self, data: object) -> None:
        self.data = data


def failure_of(error: Exception) -> SafeFailure:
    def work() -> None:
        raise error

    with pytest.raises(SafeFailure) as caught:
        safely(work, None)
    return caught.value


@pytest.mark.parametrize(
    ("error", "disposition"),
    [
        (SourceUnavailableError(SECRET), Disposition.RETRY),
        (EngineCrashedError(SECRET), Disposition.RETRY),
        (StoreUnavailableError(SECRET), Disposition.RETRY),
        (EmptyFileError(SECRET, "empty"), Disposition.REJECT),
        (EngineUnavailableError(SECRET), Disposition.STOP),
        (StoreFullError(SECRET), Disposition.STOP),
        (KeyError(SECRET), Disposition.STOP),
    ],
)
def test_an_error_without_a_disposition_stops_and_only_retry_is_tried_again(error, disposition):
    assert disposition_of(error) is disposition
    failure = failure_of(error)
    assert isinstance(failure, RetryableFailure) is (disposition is Disposition.RETRY)
    assert is_retryable(None, None, State(failure)) is (disposition is Disposition.RETRY)


def test_a_safe_failure_holds_the_class_and_nothing_of_the_error():
    failure = failure_of(ValueError(SECRET))
    assert failure.kind == "ValueError"
    assert SECRET not in str(failure)
    assert (failure.__context__, failure.__cause__) == (None, None)
    assert SECRET.encode() not in pickle.dumps(failure)


def test_two_failures_have_different_references():
    assert failure_of(ValueError()).reference != failure_of(ValueError()).reference


def test_a_safe_failure_passes_as_it_is():
    first = failure_of(ValueError(SECRET))
    again = failure_of(first)
    assert (type(again), again.reference) == (FatalFailure, first.reference)
    assert again.__context__ is None


def test_an_interruption_is_not_swallowed():
    def work() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        safely(work, None)


def test_a_log_record_loses_its_traceback_and_the_text_of_errors(caplog):
    logger = logging.getLogger("test.quiet")
    logger.addFilter(WithoutErrors())
    error = ValueError(SECRET)
    logger.error("it failed: %s", error, exc_info=error)
    logger.error(error)
    assert SECRET not in caplog.text
    assert "it failed: ValueError" in caplog.text
