"""Recognition that hangs, fails or dies: no page is lost, and the others are read."""

import os
import signal
import threading
import time
from datetime import date
from pathlib import Path

import pytest

from extractors import extract
from extractors.document import Page
from extractors.many import extract_many
from extractors.pool import FileTask, WorkerPool
from tests.misfortune import engines
from tests.misfortune.accounting import assert_sound, codes_of
from tests.misfortune.bad_files import page_picture, tiff

TODAY = date(2026, 11, 23)
SLOW_START = 20.0
"""Longest that a first page may take on a busy machine, in seconds."""


@pytest.fixture(scope="module")
def transmission() -> bytes:
    return tiff([page_picture(size=size) for size in (engines.NARROW, engines.WIDE, engines.NARROW)])


def recognised(content: bytes, settings, processes: int = 1) -> tuple[Page, ...]:
    with WorkerPool(processes, settings) as pool:
        (file,) = pool.recognise([FileTask("only", content, "fax.tif")])
    assert file.error is None
    return file.pages


def words_of(pages: tuple[Page, ...]) -> list[str]:
    return [page.text for page in pages]


def problems_of(pages: tuple[Page, ...]) -> list[str | None]:
    return [page.problem for page in pages]


def test_a_page_whose_recognition_hangs_is_given_up_and_the_others_are_read(transmission, tmp_path):
    settings = engines.unlucky_settings(tmp_path, engines.HANGS, page_timeout_seconds=5)
    pages = recognised(transmission, settings)
    assert problems_of(pages) == [None, "page_timed_out", None]
    assert words_of(pages) == ["Tuesday", "", "Tuesday"]


def test_a_hanging_tesseract_is_ended_with_the_worker_that_waits_for_it(transmission, tmp_path):
    settings = engines.unlucky_settings(tmp_path, engines.HANGS, page_timeout_seconds=5)
    recognised(transmission, settings)
    (process,) = engines.unlucky_processes(tmp_path)
    assert is_gone(process)


def test_a_hanging_tesseract_is_ended_without_workers_too(transmission, tmp_path):
    settings = engines.unlucky_settings(tmp_path, engines.HANGS, page_timeout_seconds=1)
    result = extract(transmission, today=TODAY, settings=settings)
    assert_sound(result)
    assert "page_timed_out" in codes_of(result, page=2)
    assert all(is_gone(process) for process in engines.unlucky_processes(tmp_path))


@pytest.mark.parametrize(
    "misfortune",
    [engines.FAILS, engines.KILLS_THE_WORKER, engines.WRITES_BAD_UTF_8, engines.WRITES_A_BROKEN_TABLE],
    ids=["fails", "kills the worker", "writes bad UTF-8", "writes a broken table"],
)
def test_a_page_at_which_the_engine_fails_twice_is_marked_and_the_others_are_read(transmission, tmp_path, misfortune):
    pages = recognised(transmission, engines.unlucky_settings(tmp_path, misfortune))
    assert problems_of(pages) == [None, "page_unreadable", None]
    assert words_of(pages) == ["Tuesday", "", "Tuesday"]
    assert len(engines.unlucky_processes(tmp_path)) == 2


@pytest.mark.parametrize(
    "misfortune",
    [engines.FAILS, engines.WRITES_BAD_UTF_8, engines.WRITES_A_BROKEN_TABLE],
    ids=["fails", "writes bad UTF-8", "writes a broken table"],
)
def test_an_engine_that_fails_at_one_page_keeps_no_other_page_from_being_read(transmission, tmp_path, misfortune):
    result = extract(transmission, today=TODAY, settings=engines.unlucky_settings(tmp_path, misfortune))
    assert_sound(result)
    assert "page_unreadable" in codes_of(result, page=2)
    assert not codes_of(result, page=1) & {"page_unreadable", "page_timed_out"}
    assert not codes_of(result, page=3) & {"page_unreadable", "page_timed_out"}


def test_a_page_whose_worker_died_once_is_read_by_the_next(transmission, tmp_path):
    pages = recognised(transmission, engines.unlucky_settings(tmp_path, engines.KILLS_THE_WORKER_ONCE))
    assert problems_of(pages) == [None, None, None]
    assert words_of(pages) == ["Tuesday"] * 3


def test_an_engine_that_writes_nothing_leaves_the_page_blank_or_marked(transmission, tmp_path):
    pages = recognised(transmission, engines.unlucky_settings(tmp_path, engines.WRITES_NOTHING))
    assert pages[1].is_blank or pages[1].problem
    assert words_of(pages)[::2] == ["Tuesday"] * 2


def test_every_worker_killed_in_the_middle_loses_nothing_and_reads_nothing_twice(tmp_path):
    settings = engines.unlucky_settings(tmp_path, "sleep 0.4")
    contents = [tiff([page_picture(size=engines.WIDE)] * 3) for _ in range(3)]
    tasks = [FileTask(str(key), content, "fax.tif") for key, content in enumerate(contents)]
    with WorkerPool(2, settings) as pool:
        killer = threading.Thread(target=kill_in_the_middle, args=(pool, tmp_path))
        killer.start()
        files = list(pool.recognise(tasks))
        killer.join()
    assert sorted(file.key for file in files) == ["0", "1", "2"]
    assert [words_of(file.pages) for file in files] == [["Tuesday"] * 3] * 3


def test_one_misfortune_stops_no_other_file(tmp_path):
    settings = engines.unlucky_settings(tmp_path, engines.KILLS_THE_WORKER)
    paths = [tmp_path / f"{name}.tif" for name in "abc"]
    for path, size in zip(paths, (engines.NARROW, engines.WIDE, engines.NARROW), strict=True):
        path.write_bytes(tiff([page_picture(size=size)]))
    answers = list(extract_many(paths, today=TODAY, settings=settings, processes=2))
    assert [answer.path for answer in answers] == paths
    assert [("page_unreadable" in codes_of(answer.result)) for answer in answers] == [False, True, False]


def kill_in_the_middle(pool: WorkerPool, folder: Path) -> None:
    """Kill each of the first workers once a page is under way."""
    deadline = time.monotonic() + SLOW_START
    while len(engines.unlucky_processes(folder)) < 2 and time.monotonic() < deadline:
        time.sleep(0.02)
    for process in pool.process_ids:
        os.kill(process, signal.SIGKILL)


def is_gone(process: int) -> bool:
    """Tell whether a process ends within a few seconds."""
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return True
        if Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()[0] == "Z":
            return True
        time.sleep(0.05)
    return False
