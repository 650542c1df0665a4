"""Disks that fill up or are read-only, databases that do not answer: each its own error, and nothing lost."""

import itertools
import os
import sqlite3
import subprocess
import traceback

import pytest
from sqlalchemy import event, insert, text

from extractors.errors import Disposition
from records import errors
from records.errors import (
    RecordsError,
    StoreDamagedError,
    StoreFullError,
    StoreReadOnlyError,
    StoreSettingError,
    StoreUnavailableError,
)
from records.filing import PageRead
from records.originals import open_originals
from records.schema import OriginalRow, ReceiptRow
from records.store import open_store

BIG = os.urandom(600_000)


@pytest.fixture
def small_disk(tmp_path):
    """A disk of two megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("only root can mount a small disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_disk_that_fills_up_stops_the_store_and_loses_nothing(small_disk, now):
    kept = []

    def receive_without_end(store):
        for number in itertools.count():
            content = number.to_bytes(4) + BIG[: 50_000 if number else 1000]
            kept.append((store.receive("folder", str(number), content, name="x", received_at=now).id, content))

    with open_store(f"sqlite:///{small_disk}/office.db", small_disk / "originals") as store:
        with pytest.raises(StoreFullError) as caught:
            receive_without_end(store)
        assert caught.value.disposition == Disposition.STOP
        assert kept
    (small_disk / "originals" / "incoming").rmdir()  # empty: nothing half-written stays
    subprocess.run(["mount", "-o", "remount,size=8m", str(small_disk)], check=True)
    with open_store(f"sqlite:///{small_disk}/office.db", small_disk / "originals") as store:
        assert all(store.get_original(receipt) == content for receipt, content in kept)
        count = store.nightly_count()
        assert (count.files_in, count.is_balanced) == (len(kept), True)
        assert store.check_originals().unsound == ()
        store.receive("folder", "next", b"there is room again", name="x", received_at=now)


def test_a_database_that_fills_up_while_filing_keeps_the_file_waiting(small_disk, now, paper):
    (small_disk / "db").mkdir()
    with open_store(f"sqlite:///{small_disk}/db/office.db", small_disk.parent / "originals") as store:
        receipt = store.receive("folder", "1", b"a fax", name="x", received_at=now)
        filler = small_disk / "filler"
        free = os.statvfs(small_disk).f_bavail * os.statvfs(small_disk).f_frsize
        filler.write_bytes(bytes(free - 8192))
        result = paper.result(b"a fax", paper.document(1))
        with pytest.raises(StoreFullError):
            store.file_result(receipt.id, result, pages=[PageRead("long page " * 20_000)], now=now)
        filler.unlink()
        assert store.waiting(5) == (receipt,)
        assert store.file_result(receipt.id, result, pages=[PageRead("long page " * 20_000)], now=now).is_new
        assert store.nightly_count().is_balanced


def test_a_read_only_disk_is_named_as_such(small_disk, now):
    with open_store(f"sqlite:///{small_disk}/office.db", small_disk / "originals") as store:
        receipt = store.receive("folder", "1", b"a fax", name="x", received_at=now)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(StoreReadOnlyError):
        open_store(f"sqlite:///{small_disk}/office.db", small_disk / "originals")
    originals = open_originals(small_disk / "originals")
    with pytest.raises(StoreReadOnlyError):
        originals.put(b"another")
    assert originals.get(receipt.original_sha256) == b"a fax"


def test_a_full_sqlite_database_is_named_as_such(tmp_path, originals_folder, now):
    with open_store(f"sqlite:///{tmp_path}/office.db", originals_folder) as store:
        store.database.close()
        event.listen(store.database.engine, "connect", _leave_no_room)
        with pytest.raises(StoreFullError):
            store.receive("folder", "x" * 400_000, b"a fax", name="x", received_at=now)
        assert store.nightly_count().files_in == 0


def _leave_no_room(connection: sqlite3.Connection, _record: object) -> None:
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count={pages + 2}")


def test_a_read_only_database_is_named_as_such(store, database_url, now):
    receipt = store.receive("folder", "1", b"a fax", name="x", received_at=now)
    setting = "SET default_transaction_read_only = on" if "postgresql" in database_url else "PRAGMA query_only=ON"
    store.database.close()
    event.listen(store.database.engine, "connect", lambda connection, _: _run(connection, setting))
    with pytest.raises(StoreReadOnlyError):
        store.reject(receipt.id, "damaged_file", now=now)
    assert store.get_receipt(receipt.id) == receipt


def _run(connection, setting):
    connection.execute(setting)
    if hasattr(connection, "commit"):
        connection.commit()


def test_a_locked_database_may_be_tried_again(tmp_path, originals_folder, now, monkeypatch):
    monkeypatch.setattr("records.database.BUSY_TIMEOUT_SECONDS", 0.05)
    with (
        open_store(f"sqlite:///{tmp_path}/office.db", originals_folder) as store,
        open_store(f"sqlite:///{tmp_path}/office.db", originals_folder) as other,
        other.database.writing() as session,
    ):
        session.execute(text("DELETE FROM page_tokens"))
        with pytest.raises(StoreUnavailableError) as caught:
            store.receive("folder", "1", b"a fax", name="x", received_at=now)
        assert caught.value.disposition == Disposition.RETRY
        assert store.nightly_count().files_in == 0, "readers need not wait"


def test_a_server_that_does_not_answer_may_be_tried_again(tmp_path, originals_folder):
    with pytest.raises(StoreUnavailableError):
        open_store(f"postgresql://office@/office?host={tmp_path}", originals_folder)


def test_a_connection_that_the_server_closed_is_replaced(store, database_url, now):
    if "postgresql" not in database_url:
        pytest.skip("an embedded database closes no connections")
    receipt = store.receive("folder", "1", b"a fax", name="x", received_at=now)
    with store.database.engine.connect() as other:
        others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()"
        other.execute(text(others))
    assert store.get_receipt(receipt.id) == receipt


def test_a_file_that_is_no_database_is_damaged(tmp_path, originals_folder):
    (tmp_path / "office.db").write_bytes(b"this is a letter, not a database" * 200)
    with pytest.raises(StoreDamagedError):
        open_store(f"sqlite:///{tmp_path}/office.db", originals_folder)


@pytest.mark.parametrize("address", ["sqlite://", "sqlite:///:memory:", "mysql://office@host/office", "office.db", ""])
def test_an_address_that_is_no_database_is_refused(address, originals_folder):
    with pytest.raises(StoreSettingError):
        open_store(address, originals_folder)


def test_the_database_and_its_folder_are_the_owners_alone(tmp_path, originals_folder, now):
    with open_store(f"sqlite:///{tmp_path}/database/office.db", originals_folder) as store:
        store.receive("folder", "1", b"a fax", name="x", received_at=now)
        modes = {path.name: path.stat().st_mode & 0o777 for path in (tmp_path / "database").iterdir()}
    assert modes == dict.fromkeys(("office.db", "office.db-wal", "office.db-shm"), 0o600)
    assert (tmp_path / "database").stat().st_mode & 0o777 == 0o700


def test_the_embedded_database_is_set_to_survive_a_power_cut(tmp_path, originals_folder):
    with open_store(f"sqlite:///{tmp_path}/office.db", originals_folder) as store, store.database.reading() as session:
        settings = [session.scalar(text(f"PRAGMA {name}")) for name in ("journal_mode", "synchronous", "foreign_keys")]
        assert settings == ["wal", 2, 1]
        assert session.scalar(text("PRAGMA busy_timeout")) == 30_000


def test_an_error_never_shows_the_row_that_the_database_refused(store, now):
    row = {"id": "1", "source": "mail", "source_ref": "okafor", "name": "Okafor, Adaeze.pdf", "received_at": now}
    with pytest.raises(StoreDamagedError) as caught:
        _insert_into_an_unknown_state(store, row)
    assert "okafor" not in "".join(traceback.format_exception(caught.value)).casefold()


def _insert_into_an_unknown_state(store, row):
    with store.database.writing() as session:
        session.execute(insert(OriginalRow), {"sha256": "00", "size_bytes": 1})
        session.execute(insert(ReceiptRow), row | {"original_sha256": "00", "state": "lost", "attempts": 0})


def test_an_unreadable_path_is_not_quoted(tmp_path):
    (tmp_path / "okafor").write_bytes(b"a file, not a folder")
    with pytest.raises(RecordsError) as caught:
        open_store(f"sqlite:///{tmp_path}/office.db", tmp_path / "okafor" / "originals")
    assert "okafor" not in str(caught.value)
    assert caught.value.__suppress_context__


def test_the_tree_of_errors_is_drawn_as_it_is():
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, RecordsError)]
    drawn = {row.split("── ")[1].split()[0]: row for row in errors.__doc__.splitlines() if "── " in row}
    assert drawn.keys() == {kind.__name__ for kind in kinds} - {"RecordsError"}
    for kind in kinds:
        if RecordsError in kind.__bases__:
            assert kind.disposition.name in drawn[kind.__name__].split()
