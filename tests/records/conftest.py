"""A store in SQLite and one in PostgreSQL (where its server is installed), and results as the library returns them."""

import hashlib
import itertools
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from types import SimpleNamespace

import psycopg
import pytest

from extractors.fields import Patient, Record
from extractors.problem import Problem, Severity
from extractors.reading import Fractions, Reading
from extractors.result import ExtractedDocument, Result, Source
from records.store import Store, open_store

NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)


class Referral(Record):
    """A small kind of document for these tests."""

    patient: Patient | None = None
    reason: str | None = None
    codes: tuple[str, ...] = ()


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture(autouse=True)
def _known_kinds(monkeypatch: pytest.MonkeyPatch) -> None:
    kinds = (SimpleNamespace(name="referral", record=Referral), SimpleNamespace(name="fax_page", record=Referral))
    monkeypatch.setattr("records.finding.known_doctypes", lambda: kinds)


def document(*pages, disposition="file", family="Okafor", born="03/14/1962", doctype="referral", sure=0.97):
    """Return a document of these pages about an invented patient."""
    box = Fractions(0.1, 0.2, 0.3, 0.25)
    readings = {
        "patient.family": Reading(text=family, confidence=sure, page=pages[0], box=box),
        "patient.birth_date": Reading(text=born, confidence=sure, page=pages[0], box=box),
        "codes[0]": Reading(text="M54.16", confidence=0.9, page=pages[-1], box=box),
    }
    problems = (Problem("reason", "missing", Severity.ERROR),) if disposition == "review" else ()
    return ExtractedDocument(
        doctype=doctype,
        confidence=0.95,
        pages=pages,
        record=Referral(patient=Patient(family=family, birth_date=date(1962, 3, 14)), codes=("M54.16",)),
        readings=readings,
        problems=problems,
        disposition=disposition,
    )


def result(content: bytes, *documents: ExtractedDocument) -> Result:
    """Return the library's answer for a file of this content that holds these documents."""
    pages = sum(len(each.pages) for each in documents)
    source = Source(name="fax.tif", sha256=hashlib.sha256(content).hexdigest(), media_type="image/tiff", pages=pages)
    return Result(source=source, documents=documents)


@pytest.fixture(scope="session")
def paper() -> SimpleNamespace:
    """Builders of results: `paper.document(1, 2, disposition="review")`, `paper.result(content, *documents)`."""
    return SimpleNamespace(document=document, result=result)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/database/office.db"
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    with server.database() as url:
        yield url


@pytest.fixture
def originals_folder(tmp_path: Path) -> Path:
    return tmp_path / "originals"


@pytest.fixture
def store(database_url: str, originals_folder: Path) -> Iterator[Store]:
    with open_store(database_url, originals_folder) as opened:
        yield opened


@pytest.fixture(scope="session")
def postgres_server() -> Iterator["PostgresServer"]:
    """A PostgreSQL server of our own on a private socket; the test is skipped where none is installed."""
    if (programs := _postgres_programs()) is None:
        pytest.skip("no PostgreSQL server is installed")
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    owner = _ordinary_user(folder)
    try:
        subprocess.run(
            [programs / "initdb", "-D", folder / "data", "-A", "trust", "-U", "office", "-E", "UTF8", "--no-sync"],
            check=True,
            capture_output=True,
            cwd=folder,
            **owner,
        )
        settings = ["-c", "listen_addresses=", "-c", "fsync=off", "-c", f"unix_socket_directories={folder}"]
        command = [programs / "postgres", "-D", folder / "data", *settings]
        with subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder, **owner
        ) as server:
            try:
                yield PostgresServer(folder)
            finally:
                server.terminate()
                server.wait(timeout=30)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class PostgresServer:
    """A running server, and a way to a fresh database on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._numbers = itertools.count()
        self._run("SELECT 1", patience_seconds=30)

    @contextmanager
    def database(self) -> Iterator[str]:
        name = f"office_{next(self._numbers)}"
        self._run(f"CREATE DATABASE {name}")
        try:
            yield f"postgresql://office@/{name}?host={self.folder}"
        finally:
            self._run(f"DROP DATABASE {name} WITH (FORCE)")

    def _run(self, statement: str, patience_seconds: float = 0) -> None:
        deadline = time.monotonic() + patience_seconds
        while True:
            try:
                with psycopg.connect(
                    f"postgresql://office@/postgres?host={self.folder}", autocommit=True
                ) as connection:
                    connection.execute(statement)
            except psycopg.OperationalError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.1)
            else:
                return


def _postgres_programs() -> Path | None:
    """Return the folder of `initdb` and `postgres`: on the path, or where Debian keeps them."""
    folders = [Path(found).parent for name in ["initdb"] if (found := shutil.which(name))]
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((folder for folder in folders if (folder / "initdb").exists() and (folder / "postgres").exists()), None)


def _ordinary_user(folder: Path) -> dict[str, object]:
    """Give the folder to an ordinary user where we are root (PostgreSQL refuses root), and say how to run as that user."""
    if os.geteuid() != 0:
        return {}
    shutil.chown(folder, "nobody")
    return {"user": "nobody", "group": "nogroup", "extra_groups": []}


@pytest.fixture
def standing() -> Callable[[Store], list[tuple[object, ...]]]:
    """Everything that a store says about its files, without the random ids: equal for equal ends."""
    return _standing


def _standing(store: Store) -> list[tuple[object, ...]]:
    return [
        (
            receipt.source, receipt.source_ref, receipt.name, receipt.original_sha256, receipt.state, receipt.reason,
            receipt.page_count, receipt.is_new,
            [(page.number, page.state, page.duplicate_of is None) for page in store.get_pages(receipt.id)],
            [(move.page, move.from_state, move.to_state, move.why) for move in store.get_history(receipt.id)],
            [
                (each.number, each.doctype, each.pages, each.problems, each.record, sorted(each.readings.items()))
                for each in store.find_documents(receipt_id=receipt.id)
            ],
        )
        for receipt in store.find_receipts()
    ]  # fmt: skip
