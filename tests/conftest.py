"""What holds for every test."""

import logging

import pytest


@pytest.fixture(autouse=True)
def no_contained_fault(caplog):
    """Fail a test in which the reader had a fault: in the office it sends one paper to a person, here it is a bug."""
    yield
    assert not [record.getMessage() for record in caplog.get_records("call") if record.name == "extractors"]


@pytest.fixture
def told_faults(caplog):
    """Return the faults told so far, taken out of the log: for a test that causes them itself."""

    def taken() -> list[str]:
        told = [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.ERROR]
        caplog.clear()
        return told

    return taken
