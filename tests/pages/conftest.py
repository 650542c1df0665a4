import pytest

from extractors.ocr import open_engine
from extractors.settings import Settings


@pytest.fixture(scope="session")
def settings():
    return Settings()


@pytest.fixture(scope="session")
def engine(settings):
    with open_engine(settings) as opened:
        yield opened
