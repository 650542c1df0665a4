from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import delete, insert, text, update

from records.errors import StoreDamagedError
from records.schema import MoveRow, PageRow, PageTokenRow, ReceiptRow
from records.state import State


@pytest.fixture
def busy(store, now, paper):
    """A store with one file in each state that intake leaves behind."""
    for number in range(4):
        store.receive("folder", str(number), f"fax {number}".encode(), name="x.tif", received_at=now)
    filed, reviewed, rejected, _ = store.waiting(4)
    contents = {receipt.id: store.get_original(receipt.id) for receipt in (filed, reviewed)}
    store.file_result(filed.id, paper.result(contents[filed.id], paper.document(1, 2)), now=now)
    in_review = paper.document(1, disposition="review")
    store.file_result(reviewed.id, paper.result(contents[reviewed.id], in_review, paper.document(2)), now=now)
    store.reject(rejected.id, "empty_file", now=now)
    return store


def test_what_came_in_is_what_was_filed_waits_and_was_rejected(busy):
    count = busy.nightly_count()
    assert count.files_in == 4
    assert {state: number for state, number in count.files.items() if number} == {
        State.RECEIVED: 1, State.IN_REVIEW: 1, State.FILED: 1, State.REJECTED: 1,
    }  # fmt: skip
    assert count.pages_in == 4
    assert {state: number for state, number in count.pages.items() if number} == {State.IN_REVIEW: 1, State.FILED: 3}
    assert count.is_balanced


def _lose_a_page(session):
    page = session.query(PageRow).filter_by(number=2, state="filed").first()
    session.execute(delete(PageTokenRow).where(PageTokenRow.page_id == page.id))
    session.execute(delete(PageRow).where(PageRow.id == page.id))


def _move_a_page_behind_the_ledgers_back(session):
    session.execute(update(PageRow).where(PageRow.state == "in_review").values(state="filed"))


def _move_a_file_behind_the_ledgers_back(session):
    session.execute(update(ReceiptRow).where(ReceiptRow.state == "received").values(state="rejected"))


def _add_a_move_that_never_was(session):
    page = session.query(PageRow).first()
    session.execute(insert(MoveRow).values(
        receipt_id=page.receipt_id, page=page.number, from_state="received", to_state=page.state, why="", at=_time(session)
    ))  # fmt: skip


def _time(session):
    return session.query(MoveRow).first().at


@pytest.mark.parametrize(
    "tamper",
    [
        _lose_a_page,
        _move_a_page_behind_the_ledgers_back,
        _move_a_file_behind_the_ledgers_back,
        _add_a_move_that_never_was,
    ],
)
def test_the_nightly_count_names_a_file_that_does_not_add_up(busy, tamper):
    with busy.database.writing() as session:
        tamper(session)
    count = busy.nightly_count()
    assert count.faults
    assert not count.is_balanced


@pytest.mark.parametrize("statement", ["DELETE FROM moves", "UPDATE moves SET why = 'nothing happened'"])
def test_the_database_refuses_to_change_history(busy, statement):
    before = [busy.get_history(receipt.id) for receipt in busy.find_receipts()]
    with pytest.raises(StoreDamagedError), busy.database.writing() as session:
        session.execute(text(statement))
    assert [busy.get_history(receipt.id) for receipt in busy.find_receipts()] == before


def test_files_are_counted_by_source_day_and_state_in_the_offices_zone(store, now):
    for hours, source in [(0, "folder"), (6, "folder"), (6, "mail"), (30, "mail")]:
        store.receive(
            source, str(hours), f"{hours}{source}".encode(), name="x", received_at=now + timedelta(hours=hours)
        )
    office = ZoneInfo("America/Los_Angeles")  # now is 18:00 on the day before
    counted = [(tally.source, tally.day.day, tally.files) for tally in store.counts(zone=office)]
    assert counted == [("folder", 22, 1), ("folder", 23, 1), ("mail", 23, 1), ("mail", 24, 1)]
    bounded = store.counts(start=now + timedelta(hours=1), end=now + timedelta(hours=30))
    assert [(tally.source, tally.files) for tally in bounded] == [("folder", 1), ("mail", 1)]


def test_pages_are_counted_with_their_files(busy):
    pages = {tally.state: (tally.files, tally.pages) for tally in busy.counts()}
    assert pages == {
        State.FILED: (1, 2), State.IN_REVIEW: (1, 2), State.RECEIVED: (1, 0), State.REJECTED: (1, 0),
    }  # fmt: skip


def test_sound_originals_pass_the_check(busy):
    check = busy.check_originals()
    assert (check.checked, check.unsound, check.without_row) == (4, (), ())


def test_the_check_names_damaged_missing_and_unknown_originals(busy, originals_folder):
    damaged, missing = sorted(busy.originals.hashes())[:2]
    (originals_folder / damaged[:2] / damaged).chmod(0o600)
    (originals_folder / damaged[:2] / damaged).write_bytes(b"rot")
    (originals_folder / missing[:2] / missing).unlink()
    unknown = busy.originals.put(b"no row names this")
    check = busy.check_originals()
    assert set(check.unsound) == {damaged, missing}
    assert check.without_row == (unknown,)
