import doctest

import pytest

from extractors.problem import Problem, Severity
from records import filing
from records.errors import IllegalMoveError, StoreDamagedError, UncountedPageError, UnknownRecordError
from records.filing import PageRead
from records.state import State


@pytest.fixture
def receipt(store, now):
    return store.receive("folder", "1", b"a fax", name="1.tif", received_at=now)


@pytest.fixture
def mixed(paper):
    return paper.result(b"a fax", paper.document(1, 3), paper.document(2, disposition="review", family="Brandt"))


def test_a_result_comes_back_as_it_was_filed(store, now, receipt, mixed):
    filing = store.file_result(receipt.id, mixed, now=now)
    kept = list(store.find_documents(receipt_id=receipt.id))
    assert [each.id for each in kept] == list(filing.document_ids)
    for stored, given in zip(kept, mixed.documents, strict=True):
        assert stored.record == given.record
        assert stored.readings == given.readings
        assert stored.problems == given.problems
        assert stored.pages == given.pages
    assert store.find_document(filing.document_ids[0]) == kept[0]
    assert store.find_document("0" * 32) is None


def test_documents_are_filed_or_wait_for_a_person_each_for_itself(store, now, receipt, mixed):
    store.file_result(receipt.id, mixed, now=now)
    states = {page.number: page.state for page in store.get_pages(receipt.id)}
    assert states == {1: State.FILED, 2: State.IN_REVIEW, 3: State.FILED}
    assert [each.pages for each in store.review_queue()] == [(2,)]
    assert [each.pages for each in store.find_documents(state=State.FILED)] == [(1, 3)]
    assert store.get_receipt(receipt.id).state == State.IN_REVIEW
    assert store.problem_counts() == {"missing": 1}


def test_filing_twice_changes_nothing(store, now, receipt, mixed, standing):
    filing = store.file_result(receipt.id, mixed, now=now)
    before = standing(store)
    again = store.file_result(receipt.id, mixed, now=now)
    assert filing.is_new
    assert not again.is_new
    assert again.document_ids == filing.document_ids
    assert standing(store) == before


def test_a_filing_that_fails_leaves_nothing_behind(store, receipt, mixed, standing, monkeypatch):
    before = standing(store)

    def fail(*_arguments):
        raise MemoryError

    monkeypatch.setattr("records.filing.flag_duplicates", fail)
    with pytest.raises(MemoryError):
        store.file_result(receipt.id, mixed, now=receipt.received_at)
    assert standing(store) == before
    assert [each.id for each in store.waiting(5)] == [receipt.id]


@pytest.mark.parametrize("pages", [[(1,), (3,)], [(1, 2), (2, 3)], [(1,), (1,)], []])
def test_a_result_that_loses_or_doubles_a_page_is_refused(store, now, receipt, paper, pages):
    broken = paper.result(b"a fax", *[paper.document(*numbers) for numbers in pages])
    with pytest.raises(UncountedPageError):
        store.file_result(receipt.id, broken, now=now)
    assert store.get_receipt(receipt.id).state == State.RECEIVED


def test_a_document_without_a_page_is_refused(store, now, receipt, paper):
    empty = paper.document(1).model_copy(update={"pages": ()})
    with pytest.raises(UncountedPageError):
        store.file_result(receipt.id, paper.result(b"a fax", paper.document(1), empty), now=now)


def test_another_files_result_is_refused(store, now, receipt, paper):
    with pytest.raises(UncountedPageError):
        store.file_result(receipt.id, paper.result(b"another", paper.document(1)), now=now)


def test_texts_of_other_than_all_pages_are_refused(store, now, receipt, mixed):
    with pytest.raises(UncountedPageError):
        store.file_result(receipt.id, mixed, pages=[PageRead("only one")], now=now)


def test_a_rejected_file_is_kept_with_its_reason(store, now, receipt):
    store.reject(receipt.id, "encrypted_file", now=now)
    store.reject(receipt.id, "damaged_file", now=now)
    rejected = store.get_receipt(receipt.id)
    assert (rejected.state, rejected.reason) == (State.REJECTED, "encrypted_file")
    assert store.get_original(receipt.id) == b"a fax"
    assert store.nightly_count().is_balanced


def test_a_filed_file_cannot_be_rejected_nor_a_rejected_one_filed(store, now, receipt, mixed):
    store.file_result(receipt.id, mixed, now=now)
    with pytest.raises(IllegalMoveError):
        store.reject(receipt.id, "damaged_file", now=now)
    other = store.receive("folder", "2", b"other", name="2.tif", received_at=now)
    store.reject(other.id, "damaged_file", now=now)
    with pytest.raises(IllegalMoveError):
        store.file_result(other.id, mixed.model_copy(update={"source": _source_of(mixed, other)}), now=now)


def _source_of(result, receipt):
    return result.source.model_copy(update={"sha256": receipt.original_sha256})


def test_the_history_says_when_and_why(store, now, receipt, paper):
    store.file_result(receipt.id, paper.result(b"a fax", paper.document(1, disposition="review")), now=now)
    (document,) = store.review_queue()
    later = now.replace(day=24)
    store.move_document(document.id, State.FILED, why="confirmed", now=later)
    moves = [
        (move.from_state, move.to_state, move.why, move.at) for move in store.get_history(receipt.id) if move.page == 1
    ]
    assert moves == [
        (None, State.RECEIVED, "recognised", now),
        (State.RECEIVED, State.RECOGNISED, "recognised", now),
        (State.RECOGNISED, State.IN_REVIEW, "filed", now),
        (State.IN_REVIEW, State.FILED, "confirmed", later),
    ]


def test_a_file_stands_where_its_least_finished_page_stands(store, now, receipt, mixed):
    first, second = store.file_result(receipt.id, mixed, now=now).document_ids
    steps = [
        (first, State.DELIVERED, State.IN_REVIEW),
        (second, State.REJECTED, State.DELIVERED),
    ]
    for document, to, expected in steps:
        store.move_document(document, to, why="test", now=now)
        assert store.get_receipt(receipt.id).state == expected
    assert store.nightly_count().is_balanced


def test_moving_a_document_to_where_it_stands_changes_nothing(store, now, receipt, mixed, standing):
    first, _ = store.file_result(receipt.id, mixed, now=now).document_ids
    before = standing(store)
    store.move_document(first, State.FILED, why="again", now=now)
    assert standing(store) == before


def test_a_move_that_the_table_does_not_hold_is_refused(store, now, receipt, mixed, standing):
    first, second = store.file_result(receipt.id, mixed, now=now).document_ids
    before = standing(store)
    for document, to in [(first, State.REJECTED), (second, State.DELIVERED), (first, State.RECEIVED)]:
        with pytest.raises(IllegalMoveError):
            store.move_document(document, to, why="test", now=now)
    with pytest.raises(UnknownRecordError):
        store.move_document("0" * 32, State.FILED, why="test", now=now)
    assert standing(store) == before


def test_documents_are_found_by_kind_in_the_order_of_filing(store, now, paper):
    for number in range(5):
        content = f"fax {number}".encode()
        receipt = store.receive("folder", str(number), content, name="x", received_at=now)
        kind = "referral" if number % 2 else "fax_page"
        store.file_result(
            receipt.id, paper.result(content, paper.document(1, doctype=kind)), now=now.replace(hour=number)
        )
    assert [each.filed_at.hour for each in store.find_documents(doctype="referral")] == [1, 3]
    assert len(list(store.find_documents())) == 5


def test_every_document_is_found_when_there_are_more_than_one_batch(store, now, paper, monkeypatch):
    monkeypatch.setattr("records.finding.BATCH", 2)
    receipt = store.receive("folder", "1", b"many", name="x", received_at=now)
    many = paper.result(b"many", *[paper.document(page) for page in range(1, 8)])
    store.file_result(receipt.id, many, now=now)
    assert [each.number for each in store.find_documents()] == list(range(1, 8))


def test_a_record_of_a_kind_that_is_no_more_is_an_error(store, now, receipt, paper):
    store.file_result(receipt.id, paper.result(b"a fax", paper.document(1, doctype="telegram")), now=now)
    with pytest.raises(StoreDamagedError):
        list(store.find_documents())


def test_text_of_any_characters_is_kept(store, now, receipt, paper):
    odd = paper.document(1, family="Ok\x00af\ud83dor")
    store.file_result(receipt.id, paper.result(b"a fax", odd), pages=[PageRead("Ok\x00af\ud83dor")], now=now)
    (kept,) = store.find_documents()
    assert kept.record.patient.given is None
    assert "Ok" in kept.record.patient.family


def test_a_problem_found_twice_is_kept_once(store, now, receipt, paper):
    twice = paper.document(1).model_copy(update={"problems": (Problem("a", "b", Severity.WARNING),) * 2})
    store.file_result(receipt.id, paper.result(b"a fax", twice), now=now)
    assert store.find_document(next(store.find_documents()).id).problems == (Problem("a", "b", Severity.WARNING),)


def test_a_stored_document_does_not_show_its_values(store, now, receipt, mixed):
    store.file_result(receipt.id, mixed, now=now)
    shown = repr(list(store.find_documents()))
    assert "Okafor" not in shown
    assert "1962" not in shown


def test_the_examples_in_the_docstrings_hold():
    tried = doctest.testmod(filing)
    assert tried.attempted
    assert not tried.failed
