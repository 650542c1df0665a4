"""The folder source: complete files once, nothing lost when killed, nothing else touched."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from connectors.sources.errors import SourceUnavailableError
from connectors.sources.folder import Afterwards, FolderSource
from connectors.sources.source import Arrival

NOW = 1_800_000_000.0


def open_folder(
    folder: Path,
    afterwards: Afterwards = Afterwards.DONE,
    pause: Callable[[float], None] = lambda _seconds: None,
    max_file_bytes: int = 1000,
    settle_seconds: float = 3.0,
) -> FolderSource:
    return FolderSource("fax", folder, settle_seconds, afterwards, max_file_bytes, now=lambda: NOW, pause=pause)


def put(folder: Path, name: str, content: bytes = b"paper") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def names(arrivals: list[Arrival]) -> list[str]:
    return [arrival.name for arrival in arrivals]


def visible(folder: Path) -> list[str]:
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file() and p.parts[-3][0] != ".")


def test_a_file_is_claimed_with_its_name_and_bytes(tmp_path):
    put(tmp_path, "Fax 0001.tif")
    (arrival,) = open_folder(tmp_path).fetch_new()
    assert (arrival.name, arrival.content, arrival.refused) == ("Fax 0001.tif", b"paper", None)
    assert visible(tmp_path) == []
    assert "Fax" not in arrival.source_ref


def test_an_acknowledged_file_is_kept_in_done_and_not_handed_over_again(tmp_path):
    put(tmp_path, "a.tif")
    source = open_folder(tmp_path)
    for arrival in source.fetch_new():
        source.acknowledge(arrival)
    assert list(source.fetch_new()) == []
    assert [p.read_bytes() for p in (tmp_path / ".done").rglob("a.tif")] == [b"paper"]


def test_an_acknowledged_file_is_deleted_where_the_settings_say_so(tmp_path):
    put(tmp_path, "a.tif")
    source = open_folder(tmp_path, Afterwards.DELETE)
    for arrival in source.fetch_new():
        source.acknowledge(arrival)
    assert [p for p in tmp_path.rglob("*") if p.is_file()] == []


def test_a_file_is_never_moved_where_the_settings_say_keep(tmp_path):
    put(tmp_path, "a.tif")
    source = open_folder(tmp_path, Afterwards.KEEP)
    first = list(source.fetch_new())
    for arrival in first:
        source.acknowledge(arrival)
    assert list(source.fetch_new()) == first
    assert [p.name for p in tmp_path.rglob("*")] == ["a.tif"]


def test_what_a_killed_run_had_claimed_is_handed_over_again_under_the_same_name(tmp_path):
    put(tmp_path, "a.tif")
    before = list(open_folder(tmp_path).fetch_new())
    assert list(open_folder(tmp_path).fetch_new()) == before


def test_a_run_killed_between_folder_and_move_leaves_nothing_behind(tmp_path):
    (tmp_path / ".claimed" / "0123").mkdir(parents=True)
    assert list(open_folder(tmp_path).fetch_new()) == []
    assert list((tmp_path / ".claimed").iterdir()) == []


def test_the_same_name_twice_is_two_arrivals(tmp_path):
    source = open_folder(tmp_path)
    for content in (b"one", b"two"):
        put(tmp_path, "scan.pdf", content)
        for arrival in source.fetch_new():
            source.acknowledge(arrival)
    assert sorted(p.read_bytes() for p in (tmp_path / ".done").rglob("scan.pdf")) == [b"one", b"two"]


def test_a_file_that_still_grows_is_left_for_later(tmp_path):
    growing = put(tmp_path, "growing.tif")
    put(tmp_path, "whole.tif")
    os.utime(growing, (NOW, NOW))

    def grow(_seconds: float) -> None:
        growing.write_bytes(b"paper and more")

    source = open_folder(tmp_path, pause=grow)
    assert names(list(source.fetch_new())) == ["whole.tif"]
    assert visible(tmp_path) == ["growing.tif"]


def test_a_folder_of_old_files_is_read_without_waiting(tmp_path):
    put(tmp_path, "a.tif")

    def refuse(_seconds: float) -> None:
        raise AssertionError("waited")

    late = FolderSource("fax", tmp_path, 3.0, Afterwards.DONE, 1000, now=lambda: 4e9, pause=refuse)
    assert names(list(late.fetch_new())) == ["a.tif"]


@pytest.mark.parametrize(
    "name", [".hidden.tif", "scan.pdf.part", "scan.tmp", "~$letter.docx", "x.crdownload", "Thumbs.db", "scan.pdf~"]
)
def test_unfinished_and_hidden_files_are_left_alone(tmp_path, name):
    put(tmp_path, name)
    assert list(open_folder(tmp_path).fetch_new()) == []
    assert (tmp_path / name).exists()


def test_files_in_subfolders_are_taken(tmp_path):
    put(tmp_path, "monday/fax.tif")
    assert names(list(open_folder(tmp_path).fetch_new())) == ["fax.tif"]


def test_a_name_of_the_greatest_length_is_taken(tmp_path):
    put(tmp_path, "x" * 251 + ".tif")
    assert [len(name) for name in names(list(open_folder(tmp_path).fetch_new()))] == [255]


def test_a_link_or_a_pipe_is_refused_where_it_is_and_never_opened(tmp_path):
    (tmp_path / "link.tif").symlink_to("/etc/hostname")
    os.mkfifo(tmp_path / "pipe.tif")
    arrivals = list(open_folder(tmp_path).fetch_new())
    assert {(a.name, a.refused) for a in arrivals} == {("link.tif", "unreadable_file"), ("pipe.tif", "unreadable_file")}
    assert all(a.content.startswith(b"medoffice: this file was not read") for a in arrivals)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["link.tif", "pipe.tif"]


def test_a_file_larger_than_the_limit_is_refused_without_being_read(tmp_path):
    put(tmp_path, "huge.tif", b"x" * 1001)
    (arrival,) = open_folder(tmp_path).fetch_new()
    assert arrival.refused == "too_large"
    assert len(arrival.content) < 500
    assert visible(tmp_path) == ["huge.tif"]


def test_a_file_without_permission_is_refused_the_same_way_on_every_pass(as_ordinary_user):
    secret = put(as_ordinary_user.folder, "secret.tif")
    put(as_ordinary_user.folder, "open.tif")
    secret.chmod(0)
    source = open_folder(as_ordinary_user.folder, Afterwards.KEEP)
    with as_ordinary_user.acting():
        first, second = (list(source.fetch_new()) for _ in range(2))
    assert {(a.name, a.refused) for a in first} == {("open.tif", None), ("secret.tif", "unreadable_file")}
    assert first == second


def test_a_forbidden_subfolder_is_refused_and_the_rest_goes_on(as_ordinary_user):
    put(as_ordinary_user.folder, "locked/a.tif").parent.chmod(0)
    put(as_ordinary_user.folder, "open.tif")
    with as_ordinary_user.acting():
        arrivals = list(open_folder(as_ordinary_user.folder, Afterwards.KEEP).fetch_new())
    assert {(a.name, a.refused) for a in arrivals} == {("open.tif", None), ("locked", "unreadable_file")}


def test_a_missing_folder_is_an_error_to_try_again_that_does_not_name_the_path(tmp_path):
    with pytest.raises(SourceUnavailableError) as caught:
        list(open_folder(tmp_path / "okafor").fetch_new())
    assert str(caught.value) == "fax: ENOENT"


def test_two_runs_at_once_hand_a_file_over_under_one_name(tmp_path):
    for number in range(20):
        put(tmp_path, f"{number}.tif", b"%d" % number)
    one, two = open_folder(tmp_path), open_folder(tmp_path)
    refs: dict[bytes, set[str]] = {}
    for first, second in zip(one.fetch_new(), two.fetch_new(), strict=False):
        for source, arrival in ((one, first), (two, second)):
            refs.setdefault(arrival.content, set()).add(arrival.source_ref)
            source.acknowledge(arrival)
    for arrival in [*one.fetch_new(), *two.fetch_new()]:
        refs.setdefault(arrival.content, set()).add(arrival.source_ref)
    assert len(refs) == 20
    assert all(len(each) == 1 for each in refs.values())


def test_an_arrival_does_not_show_its_name(tmp_path):
    put(tmp_path, "okafor.tif")
    (arrival,) = open_folder(tmp_path).fetch_new()
    assert "okafor" not in repr(arrival)
