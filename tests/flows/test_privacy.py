"""Nothing about a patient gets into what Prefect keeps, whether runs succeed or blow up."""

import base64
import gzip
import json
import pickle
import re
import sqlite3
import zipfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from connectors.sources.errors import SourceUnavailableError
from extractors.registry import known_doctypes
from flows.intake.steps import Plan
from flows.outcomes import SafeFailure
from records.errors import StoreUnavailableError
from tests.flows.looking_inside import everything_kept
from tests.flows.offices import PAPERS, SERVER_SETTINGS, sample_names
from tests.flows.serving import request_patiently

SHORTEST = 6
SECRET = "Adaeze Okafor-Lindqvist, MRN 00417733"


def printed_values(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for child in node.values():
            yield from printed_values(child)
    elif isinstance(node, list):
        for child in node:
            yield from printed_values(child)
    elif isinstance(node, str):
        yield node


def secrets() -> set[bytes]:
    """Return every value of every sample, and every sample's name."""
    truths = [json.loads(path.read_text()) for path in PAPERS.glob("*.truth.json")]
    values = {
        value for truth in truths for document in truth["documents"] for value in printed_values(document["record"])
    }
    values |= {path.name for path in PAPERS.iterdir()} | {path.stem for path in PAPERS.iterdir()}
    values |= {line for value in values for line in value.splitlines()}
    wanted = {*values, SECRET, *SECRET.split(", ")} - dates_of_runs()
    return {value.encode().lower() for value in wanted if len(value) >= SHORTEST}


def dates_of_runs() -> set[str]:
    """Return the days around today, which stand beside every run whatever the papers say."""
    return {(date.today() + timedelta(days=days)).isoformat() for days in range(-14, 15)}


@pytest.fixture(scope="module")
def known_before(prefect_home) -> bytes:
    """What Prefect's database holds before any paper is seen."""
    with sqlite3.connect(prefect_home / "prefect.db") as database:
        return "\n".join(database.iterdump()).lower().encode()


def own_words() -> bytes:
    """Return the words that our flows themselves show, such as the kinds of documents: they tell of nobody."""
    flows = Path(__file__).parents[2] / "flows"
    shown = [flows / "deployments.py", *sorted((flows / "intake").glob("*.py"))]
    return b" ".join(
        [*(kind.name.encode() for kind in known_doctypes()), *(path.read_bytes().lower() for path in shown)]
    )


CLOCK_AND_CHANCE = re.compile(
    rb"(?<=:\d\d)\.\d{1,9}|\b\d{1,5}\.\d{5,}|(?=[0-9a-f-]{0,35}[a-f])[0-9a-f](?:-?[0-9a-f]){11,}"
)
"""Fractions of seconds (no paper prints five decimals), random ids and hashes: any six digits stand somewhere in them."""


def found_in(kept: bytes, known_before: bytes) -> list[bytes]:
    """Return the secrets that are kept; a single word, which is no name or number, may be one of our own."""
    lower, words = CLOCK_AND_CHANCE.sub(b"", kept.lower()), own_words()
    found = sorted(value for value in secrets() if value in lower and value not in known_before)
    return [value for value in found if not (value.isalpha() and value in words)]


def blow_up(error: Exception) -> Any:
    def raising(*_args: Any, **_kwargs: Any) -> Any:
        raise error

    return raising


FAULTS = {
    "a source": ("connectors.sources.folder.FolderSource.fetch_new", SourceUnavailableError(SECRET)),
    "the disk": ("records.originals.Originals.put", OSError(28, SECRET, f"/inbox/{SECRET}.pdf")),
    "the database": ("records.store.Store.file_result", StoreUnavailableError(SECRET)),
    "the reading": ("extractors.pipeline.read", ValueError(SECRET)),
    "the pool": ("extractors.pool.WorkerPool.recognise", KeyError(SECRET)),
    "the count": ("flows.intake.flow.count_pages", RuntimeError(SECRET)),
    "the artifacts": ("flows.intake.flow.count_reasons", UnicodeDecodeError("utf-8", SECRET.encode(), 0, 1, SECRET)),
}


def failure_of_run(office) -> SafeFailure | None:
    try:
        office.run(Plan(is_overnight=True), is_prefect=True)
    except SafeFailure as failure:
        return failure
    return None


def blow_up_everywhere(office) -> int:
    failed = 0
    for number, (target, error) in enumerate(FAULTS.values()):
        office.put_samples(sample_names("born_digital_pdf")[10 + number])
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(target, blow_up(error))
            failure = failure_of_run(office)
        if failure:
            assert SECRET not in str(failure)
            assert (failure.__context__, failure.__cause__) == (None, None)
            failed += 1
    return failed


def test_prefect_keeps_no_value_and_no_file_name_of_any_paper(office, prefect_home, known_before):
    office.put_samples(*sample_names("born_digital_pdf")[:10], *sample_names("docx"))
    office.put(f"{SECRET}.pdf", b"%PDF-1.4 damaged")
    office.put(f"Report on {SECRET}.docx", b"PK\x03\x04 half written")
    assert office.run(Plan(is_overnight=True), is_prefect=True).progress.tally.files >= 12
    # All but the reading, whose faults send one paper to a person.
    assert blow_up_everywhere(office) == len(FAULTS) - 1
    kept = everything_kept(prefect_home)
    assert b"StoreUnavailableError" in kept
    assert found_in(kept, known_before) == []


def test_the_error_log_names_the_place_in_the_code_and_no_value(office, prefect_home):
    office.put(f"{SECRET}.pdf", b"%PDF-1.4")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("records.originals.Originals.put", blow_up(ValueError(SECRET)))
        with pytest.raises(SafeFailure) as caught:
            office.run(is_prefect=True)
    log = office.settings.error_log.read_text()
    assert caught.value.reference in log
    assert "ValueError" in log
    assert "receive." in log
    assert SECRET not in log
    assert office.settings.error_log.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "hide",
    [
        lambda secret: secret,
        base64.b64encode,
        gzip.compress,
        lambda secret: base64.b64encode(gzip.compress(secret)),
        lambda secret: json.dumps({"result": base64.b64encode(pickle.dumps({"x": secret.decode()})).decode()}).encode(),
        lambda secret: json.dumps(secret.decode()).encode(),
    ],
)
def test_the_scan_finds_a_value_however_it_is_packed(tmp_path, hide):
    with sqlite3.connect(tmp_path / "prefect.db") as database:
        database.execute("CREATE TABLE log (message)")
        database.execute("INSERT INTO log VALUES (?)", [hide(SECRET.encode())])
    assert SECRET.encode() in everything_kept(tmp_path)


def test_the_scan_finds_a_value_in_a_stored_zip(tmp_path):
    sqlite3.connect(tmp_path / "prefect.db").close()
    (tmp_path / "storage").mkdir()
    with zipfile.ZipFile(tmp_path / "storage" / "result", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("result", SECRET * 20)
    assert SECRET.encode() in everything_kept(tmp_path)


def test_a_run_that_asks_for_an_unknown_source_fails_before_anything_is_read(office, prefect_home):
    office.put("a.pdf", b"%PDF-1.4")
    with pytest.raises(SafeFailure, match="UnknownSourceError"):
        office.run(Plan(sources=("mail",)), is_prefect=True)
    with office.store() as store:
        assert store.find_receipts() == ()


def test_the_server_refuses_parameters_that_are_no_source_names(prefect_home, known_before):
    from flows.deployments import deployments

    ids = [made.apply() for made in deployments(SERVER_SETTINGS)]
    address = f"http://127.0.0.1:{SERVER_SETTINGS.prefect_port}/api/deployments/{ids[0]}/create_flow_run"
    answer = request_patiently("POST", address, {"parameters": {"sources": [SECRET]}})
    assert answer.status_code in (409, 422)
    assert found_in(everything_kept(prefect_home), known_before) == []
