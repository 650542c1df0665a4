"""One Prefect server for all tests of the flows, and an office of its own for each."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.server import prefect_server
from tests.flows.offices import SERVER_SETTINGS, TestOffice, make_office


@pytest.fixture(scope="session")
def prefect_home() -> Iterator[Path]:
    """Run the office's own Prefect server while the tests run; give the folder of its files."""
    with prefect_server(SERVER_SETTINGS):
        yield SERVER_SETTINGS.prefect_home
    shutil.rmtree(SERVER_SETTINGS.home)


@pytest.fixture
def office(tmp_path: Path) -> TestOffice:
    return make_office(tmp_path)
