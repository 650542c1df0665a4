import errno
import hashlib
import os
import stat
from datetime import UTC, datetime, timedelta

import pytest

from records.errors import (
    OriginalDamagedError,
    OriginalMissingError,
    StoreFullError,
    StoreReadOnlyError,
    StoreSettingError,
    StoreUnavailableError,
)
from records.originals import open_originals

CONTENT = b"twelve pages"
SHA256 = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def originals(originals_folder):
    return open_originals(originals_folder)


def place_of(folder, sha256=SHA256):
    return folder / sha256[:2] / sha256


def incoming(folder):
    return list((folder / "incoming").iterdir())


def test_an_original_is_named_by_its_hash_and_comes_back_whole(originals, originals_folder):
    assert originals.put(CONTENT) == SHA256
    assert originals.get(SHA256) == CONTENT
    assert originals.is_sound(SHA256)
    assert incoming(originals_folder) == []


def test_an_empty_file_is_kept_too(originals):
    assert originals.get(originals.put(b"")) == b""


def test_the_same_bytes_are_written_once(originals, originals_folder):
    originals.put(CONTENT)
    before = place_of(originals_folder).stat()
    originals.put(CONTENT)
    assert place_of(originals_folder).stat().st_ino == before.st_ino


def test_only_the_owner_can_read_and_nobody_writes(originals, originals_folder):
    originals.put(CONTENT)
    assert place_of(originals_folder).stat().st_mode & 0o777 == 0o400
    assert place_of(originals_folder).parent.stat().st_mode & 0o777 == 0o700


def test_a_damaged_original_is_an_error_and_is_healed_by_the_right_bytes(originals, originals_folder):
    originals.put(CONTENT)
    place_of(originals_folder).chmod(0o600)
    place_of(originals_folder).write_bytes(b"elevem pages")
    assert not originals.is_sound(SHA256)
    with pytest.raises(OriginalDamagedError):
        originals.get(SHA256)
    originals.put(CONTENT)
    assert originals.get(SHA256) == CONTENT


@pytest.mark.parametrize("sha256", ["0" * 64, "../../etc/passwd", "", "A" * 64])
def test_what_was_never_put_is_missing(originals, sha256):
    with pytest.raises(OriginalMissingError):
        originals.get(sha256)


def test_the_bytes_are_on_the_disk_before_they_have_their_name(originals, originals_folder, monkeypatch):
    seen = []
    real = os.fsync

    def fsync(descriptor):
        seen.append((stat.S_ISDIR(os.fstat(descriptor).st_mode), place_of(originals_folder).exists()))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    originals.put(CONTENT)
    of_folder_before, *rest = seen
    assert of_folder_before == (True, False)
    assert rest == [(False, False), (True, True)]


@pytest.mark.parametrize(
    ("number", "expected"),
    [(errno.ENOSPC, StoreFullError), (errno.EDQUOT, StoreFullError), (errno.EIO, StoreUnavailableError)],
)
@pytest.mark.parametrize("call", ["write", "fsync"])
def test_a_disk_that_fails_in_the_middle_leaves_nothing_under_the_name(
    originals_folder, monkeypatch, call, number, expected
):
    originals = open_originals(originals_folder)

    def fail(*_arguments):
        raise OSError(number, os.strerror(number))

    place_of(originals_folder).parent.mkdir(mode=0o700)
    with monkeypatch.context() as broken:
        broken.setattr(os, call, fail)
        with pytest.raises(expected):
            originals.put(CONTENT)
    assert not place_of(originals_folder).exists()
    assert incoming(originals_folder) == []
    assert originals.get(originals.put(CONTENT)) == CONTENT


def test_a_read_only_folder_is_named_as_such(originals, monkeypatch):
    def refuse(*_arguments):
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(StoreReadOnlyError):
        originals.put(CONTENT)


def test_a_disk_that_takes_a_few_bytes_at_a_time_gets_them_all(originals, monkeypatch):
    real = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, rest: real(descriptor, rest[:5]))
    assert originals.get(originals.put(CONTENT)) == CONTENT


def test_what_killed_runs_left_is_swept_and_nothing_else(originals, originals_folder):
    originals.put(CONTENT)
    old, fresh = originals_folder / "incoming" / "old", originals_folder / "incoming" / "fresh"
    old.write_bytes(b"half")
    fresh.write_bytes(b"half")
    moment = datetime.now(UTC) - timedelta(hours=1)
    os.utime(old, (moment.timestamp() - 60,) * 2)
    assert originals.sweep(moment) == 1
    assert incoming(originals_folder) == [fresh]
    assert originals.get(SHA256) == CONTENT


def test_the_folder_may_be_given_as_an_address(originals, originals_folder):
    originals.put(CONTENT)
    assert open_originals(f"file://{originals_folder}").get(SHA256) == CONTENT
    assert open_originals(str(originals_folder)).get(SHA256) == CONTENT


@pytest.mark.parametrize("address", ["s3://bucket/originals", "file://other-host/originals", ""])
def test_an_address_that_is_no_folder_is_refused(address):
    with pytest.raises(StoreSettingError):
        open_originals(address)
