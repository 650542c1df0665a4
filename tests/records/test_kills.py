"""A process is killed with SIGKILL after each of many lines of the store's code; then the work is done again."""

import os
import signal
import sys
from pathlib import Path

import pytest

import records
from records.filing import PageRead
from records.state import State
from records.store import open_store

ROOM = str(Path(records.__file__).parent)
KILLS = 25


def run_and_kill(work, after_lines: int) -> bool:
    """Run the work in a process of its own that is killed after so many lines; tell whether it came so far."""
    if (child := os.fork()) == 0:
        lines_left = after_lines

        def trace(frame, event, _argument):
            nonlocal lines_left
            if not frame.f_code.co_filename.startswith(ROOM):
                return None
            lines_left -= event == "line"
            if lines_left <= 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return trace

        sys.settrace(trace)
        work()
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def kill_points(work) -> list[int]:
    """Return numbers of lines, spread over the whole of the work, after which to kill it."""
    count = 0

    def trace(frame, event, _argument):
        nonlocal count
        if not frame.f_code.co_filename.startswith(ROOM):
            return None
        count += event == "line"
        return trace

    outer = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(outer)
    return sorted({1 + number * (count - 1) // (KILLS - 1) for number in range(KILLS)})


@pytest.fixture
def opened(database_url, originals_folder, now):
    """Run some work on a store of its own connections, as another process would."""

    def run(work):
        with open_store(database_url, originals_folder) as store:
            return work(store)

    run(lambda store: None)
    return run


def receive(number, now, source="folder"):
    content = f"fax {number}".encode()
    return lambda store: store.receive(source, str(number), content, name="fax.tif", received_at=now)


def test_a_kill_while_receiving_loses_and_doubles_nothing(opened, now):
    points = kill_points(lambda: opened(receive("trial", now)))
    killed = 0
    for number in points:
        killed += run_and_kill(lambda number=number: opened(receive(number, now)), number)
        count = opened(lambda store: store.nightly_count())
        assert count.is_balanced
        assert opened(lambda store: store.check_originals().unsound) == ()
        receipt = opened(receive(number, now))
        assert receipt.is_new
        assert opened(lambda store, receipt=receipt: store.get_original(receipt.id)) == f"fax {number}".encode()
    assert opened(lambda store: store.nightly_count().files_in) == len(points) + 1
    assert opened(lambda store: store.check_originals().without_row) == ()
    assert killed >= KILLS - 2


def test_a_kill_while_filing_files_all_or_nothing_and_again_ends_the_same(opened, now, paper, standing):
    def file(number):
        def work(store):
            receipt = receive(number, now)(store)
            receive(number, now, source="mail")(store)
            pages = paper.document(1), paper.document(2, disposition="review")
            words = f"{number} referral 03141962 2065550142 patient authorization request diagnosis physician"
            return store.file_result(
                receipt.id, paper.result(f"fax {number}".encode(), *pages), pages=[PageRead(words)] * 2, now=now
            )

        return work

    points = kill_points(lambda: opened(file("trial")))
    killed = 0
    for number in points:
        killed += run_and_kill(lambda number=number: opened(file(number)), number)
        count = opened(lambda store: store.nightly_count())
        assert count.is_balanced
        assert count.files[State.RECOGNISED] == 0
        opened(file(number))
    ends = opened(standing)
    assert len(ends) == 2 * (len(points) + 1)
    states = {(end[0], end[4], end[6]) for end in ends}
    assert states == {("folder", State.IN_REVIEW, 2), ("mail", State.IN_REVIEW, 2)}
    assert {len(end[-1]) for end in ends} == {2, 0}
    assert {len(end[-2]) for end in ends} == {9}
    assert opened(lambda store: store.nightly_count().is_balanced)
    assert killed >= KILLS - 2


def test_a_kill_while_rejecting_and_acknowledging_ends_the_same(opened, now):
    def refuse(number):
        def work(store):
            receipt = receive(number, now)(store)
            store.reject(receipt.id, "damaged_file", now=now)
            store.acknowledged(receipt.id, now=now)
            return receipt.id

        return work

    killed = 0
    for number in kill_points(lambda: opened(refuse("trial"))):
        killed += run_and_kill(lambda number=number: opened(refuse(number)), number)
        receipt = opened(lambda store, number=number: store.get_receipt(refuse(number)(store)))
        assert (receipt.state, receipt.reason, receipt.acknowledged_at) == (State.REJECTED, "damaged_file", now)
    assert killed >= KILLS - 2
    assert opened(lambda store: store.nightly_count().is_balanced)


def test_a_kill_while_the_tables_are_made_leaves_a_store_that_opens(database_url, originals_folder, now):
    def first_open():
        open_store(database_url, originals_folder).close()

    for lines in (1, 20, 40, 60, 90, 120, 150, 180):
        run_and_kill(first_open, lines)
    with open_store(database_url, originals_folder) as store:
        assert receive(1, now)(store).is_new
