import pytest

from records.errors import IllegalMoveError, UnknownRecordError
from records.state import State


def test_a_received_file_is_kept_and_waits_to_be_read(store, now):
    receipt = store.receive("folder", "inbox/1", b"a fax", name="1.tif", received_at=now)
    assert receipt.state == State.RECEIVED
    assert receipt.is_new
    assert store.get_original(receipt.id) == b"a fax"
    assert [each.id for each in store.waiting(10)] == [receipt.id]
    assert store.get_receipt(receipt.id) == receipt


def test_the_same_arrival_again_gives_the_same_receipt(store, now):
    first = store.receive("folder", "inbox/1", b"a fax", name="1.tif", received_at=now)
    again = store.receive("folder", "inbox/1", b"a fax", name="1.tif", received_at=now)
    assert again == first
    assert store.nightly_count().files_in == 1


def test_a_source_that_uses_a_name_twice_gives_two_files(store, now):
    first = store.receive("folder", "scan.pdf", b"monday", name="scan.pdf", received_at=now)
    second = store.receive("folder", "scan.pdf", b"tuesday", name="scan.pdf", received_at=now)
    assert first.id != second.id
    assert second.is_new


def test_the_same_bytes_by_another_way_are_linked_and_not_read_again(store, now):
    first = store.receive("folder", "inbox/1", b"a fax", name="1.tif", received_at=now)
    second = store.receive("mail", "msg-7", b"a fax", name="fax.tif", received_at=now)
    assert second.linked_to == first.id
    assert [each.id for each in store.waiting(10)] == [first.id]
    assert len(list(store.originals.hashes())) == 1


def test_a_later_arrival_follows_the_first_when_that_is_filed(store, now, paper):
    first = store.receive("folder", "inbox/1", b"a fax", name="1.tif", received_at=now)
    second = store.receive("mail", "msg-7", b"a fax", name="fax.tif", received_at=now)
    done = paper.result(b"a fax", paper.document(1), paper.document(2, 3, disposition="review"))
    store.file_result(first.id, done, now=now)
    states = [State.FILED, State.IN_REVIEW, State.IN_REVIEW]
    assert [page.state for page in store.get_pages(second.id)] == states
    assert [page.document_id for page in store.get_pages(second.id)] == [
        p.document_id for p in store.get_pages(first.id)
    ]
    assert store.get_receipt(second.id).state == State.IN_REVIEW
    assert store.nightly_count().pages_in == 6
    assert store.nightly_count().is_balanced


@pytest.mark.parametrize("to", [State.FILED, State.REJECTED])
def test_an_arrival_after_the_first_was_reviewed_stands_where_that_stands(store, now, paper, to):
    first = store.receive("folder", "inbox/1", b"a fax", name="1.tif", received_at=now)
    filing = store.file_result(first.id, paper.result(b"a fax", paper.document(1, disposition="review")), now=now)
    store.move_document(filing.document_ids[0], to, why="reviewed", now=now)
    second = store.receive("mail", "msg-7", b"a fax", name="fax.tif", received_at=now)
    assert second.state == to
    assert [page.state for page in store.get_pages(second.id)] == [to]
    assert store.nightly_count().is_balanced


def test_an_arrival_of_delivered_bytes_is_delivered(store, now, paper):
    first = store.receive("folder", "inbox/1", b"a fax", name="1.tif", received_at=now)
    filing = store.file_result(first.id, paper.result(b"a fax", paper.document(1)), now=now)
    store.move_document(filing.document_ids[0], State.DELIVERED, why="delivered", now=now)
    second = store.receive("mail", "msg-7", b"a fax", name="fax.tif", received_at=now)
    assert second.state == State.DELIVERED
    assert store.nightly_count().is_balanced


def test_arrivals_before_and_after_a_rejection_are_rejected_for_the_same_reason(store, now):
    first = store.receive("folder", "inbox/1", b"junk", name="1.tif", received_at=now)
    before = store.receive("mail", "msg-7", b"junk", name="fax.tif", received_at=now)
    store.reject(first.id, "damaged_file", now=now)
    after = store.receive("mail", "msg-8", b"junk", name="fax.tif", received_at=now)
    for receipt in (store.get_receipt(before.id), after):
        assert (receipt.state, receipt.reason) == (State.REJECTED, "damaged_file")
    assert store.get_original(after.id) == b"junk"
    assert store.nightly_count().is_balanced


def test_a_linked_arrival_is_not_filed_by_itself(store, now, paper):
    store.receive("folder", "inbox/1", b"a fax", name="1.tif", received_at=now)
    second = store.receive("mail", "msg-7", b"a fax", name="fax.tif", received_at=now)
    with pytest.raises(IllegalMoveError):
        store.file_result(second.id, paper.result(b"a fax", paper.document(1)), now=now)


def test_what_cannot_be_opened_is_rejected_in_all_its_arrivals(store, now):
    first = store.receive("folder", "inbox/1", b"", name="1.tif", received_at=now)
    second = store.receive("mail", "msg-7", b"", name="fax.tif", received_at=now)
    for receipt in (second, first):
        store.reject(receipt.id, "empty_file", now=now)
    assert {receipt.state for receipt in store.find_receipts()} == {State.REJECTED}
    assert store.nightly_count().is_balanced


def test_the_first_acknowledgement_counts(store, now):
    receipt = store.receive("folder", "inbox/1", b"a fax", name="1.tif", received_at=now)
    assert store.find_receipts(acknowledged=False) == (receipt,)
    store.acknowledged(receipt.id, now=now)
    store.acknowledged(receipt.id, now=now.replace(year=2027))
    assert store.get_receipt(receipt.id).acknowledged_at == now
    assert store.find_receipts(acknowledged=False) == ()


def test_a_file_name_of_any_bytes_is_kept(store, now):
    name = "J\udce9r\x00me.tif"
    receipt = store.receive("folder", name, b"a fax", name=name, received_at=now)
    assert receipt == store.receive("folder", name, b"a fax", name=name, received_at=now)
    assert store.get_receipt(receipt.id).name == "J\\udce9r\\x00me.tif"


def test_a_receipt_does_not_show_the_names_that_may_be_a_patients(store, now):
    receipt = store.receive("folder", "okafor_a.tif", b"a fax", name="okafor_a.tif", received_at=now)
    assert "okafor" not in repr(receipt)


def test_times_come_back_in_utc_and_one_without_a_zone_is_refused(store, now):
    from zoneinfo import ZoneInfo

    local = now.astimezone(ZoneInfo("America/Los_Angeles"))
    receipt = store.receive("folder", "1", b"a fax", name="1.tif", received_at=local)
    kept = store.get_receipt(receipt.id).received_at
    assert kept == now
    assert kept.utcoffset().total_seconds() == 0
    with pytest.raises(ValueError, match="without a zone"):
        store.receive("folder", "2", b"another", name="2.tif", received_at=now.replace(tzinfo=None))
    assert store.nightly_count().files_in == 1


def test_an_unknown_receipt_is_an_error(store, now):
    for call in (store.get_receipt, store.get_original):
        with pytest.raises(UnknownRecordError):
            call("0" * 32)
    with pytest.raises(UnknownRecordError):
        store.acknowledged("0" * 32, now=now)
