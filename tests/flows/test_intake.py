"""The intake: what comes in is read and filed or put up for review, once, whatever happens on the way."""

import json
from datetime import timedelta

import pytest

from connectors.sources.errors import SourceUnavailableError
from extractors.errors import EngineUnavailableError
from extractors.problem import READING_FAILED
from flows.intake.chunk import GIVEN_UP, MOST_ATTEMPTS
from flows.intake.steps import Plan
from flows.office import utc_now
from flows.outcomes import SafeFailure
from flows.settings import FolderSettings
from records.errors import StoreUnavailableError
from records.state import State
from tests.flows.offices import PAPERS as SAMPLES
from tests.flows.offices import TestOffice, sample_names, standing

PAPERS = sample_names("born_digital_pdf")
BROKEN = SAMPLES.parent / "broken"


def states(office: TestOffice) -> dict[str, State]:
    with office.store() as store:
        return {receipt.name: receipt.state for receipt in store.find_receipts()}


def failing(error: Exception, times: int, original):
    """Return the function as one that raises the error the first times it is called."""
    calls = 0

    def wrapped(*args, **kwargs):
        nonlocal calls
        calls += 1
        if calls <= times:
            raise error
        return original(*args, **kwargs)

    return wrapped


def test_every_paper_of_a_folder_ends_filed_in_review_or_rejected(office):
    office.put_samples(*PAPERS[:5])
    office.put("empty.pdf", b"")
    office.put("notes.txt", b"hello")
    last = office.run(Plan(is_overnight=True))
    found = states(office)
    assert len(found) == 7
    assert {found["empty.pdf"], found["notes.txt"]} == {State.REJECTED}
    assert {found[name] for name in PAPERS[:5]} <= {State.FILED, State.IN_REVIEW}
    assert (last.progress.received, last.progress.read, last.progress.to_read) == (7, 7, 7)


def test_a_rejected_file_keeps_its_reason_and_its_original(office):
    office.put("empty.pdf", b"")
    office.put("damaged.pdf", b"%PDF-1.4")
    office.run()
    with office.store() as store:
        found = {receipt.name: receipt for receipt in store.find_receipts(state=State.REJECTED)}
        assert found["empty.pdf"].reason == "empty_file"
        assert store.get_original(found["damaged.pdf"].id) == b"%PDF-1.4"


def test_running_twice_changes_nothing(office):
    office.put_samples(*PAPERS[:3])
    office.run()
    with office.store() as store:
        before = standing(store)
    assert office.run().progress.read == 0
    with office.store() as store:
        assert standing(store) == before


def test_the_same_bytes_again_are_linked_and_not_read(office):
    office.put_samples(PAPERS[0])
    office.run()
    office.put("again.pdf", (office.inbox / ".done").rglob("*.pdf").__next__().read_bytes())
    last = office.run()
    assert (last.progress.received, last.progress.read) == (1, 0)
    assert len(set(states(office).values())) == 1


def test_a_fault_in_reading_one_paper_sends_it_to_a_person_and_stops_no_other(office, monkeypatch):
    from extractors import pipeline

    office.put_samples(*PAPERS[:3])
    monkeypatch.setattr(pipeline, "read", failing(KeyError("a bug"), 1, pipeline.read))
    office.run(Plan(is_overnight=True))
    with office.store() as store:
        codes = [{problem.code for problem in document.problems} for document in store.review_queue()]
        assert {READING_FAILED} in codes
        assert len(store.find_receipts()) == 3
        assert store.find_receipts(state=State.RECEIVED) == ()


def test_an_engine_that_is_missing_stops_the_run_and_loses_nothing(office, monkeypatch):
    from extractors import pipeline

    office.put_samples(*PAPERS[:2])
    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "split", failing(EngineUnavailableError("no engine"), 9, pipeline.split))
        with pytest.raises(SafeFailure, match="EngineUnavailableError"):
            office.run()
    assert set(states(office).values()) == {State.RECEIVED}
    office.run()
    assert State.RECEIVED not in states(office).values()


def test_a_source_that_fails_keeps_no_other_from_being_read(office, tmp_path):
    office.put_samples(PAPERS[0])
    gone = FolderSettings(name="gone", path=tmp_path / "gone")
    broken = office.settings.model_copy(update={"folders": (gone, *office.settings.folders)})
    with pytest.raises(SafeFailure, match="SourceUnavailableError"):
        TestOffice(broken, office.inbox).run()
    assert len(states(office)) == 1
    assert State.RECEIVED not in states(office).values()


def test_prefect_tries_again_what_may_go_better(office, prefect_home, monkeypatch):
    from connectors.sources.folder import FolderSource
    from records.store import Store

    office.put_samples(*PAPERS[:2])
    unavailable = failing(SourceUnavailableError("fax: EIO"), 1, FolderSource.fetch_new)
    monkeypatch.setattr(FolderSource, "fetch_new", unavailable)
    monkeypatch.setattr(Store, "file_result", failing(StoreUnavailableError("locked"), 2, Store.file_result))
    office.run(is_prefect=True)
    assert len(states(office)) == 2
    assert State.RECEIVED not in states(office).values()


def test_no_more_files_are_read_than_the_plan_says(office):
    office.put_samples(*PAPERS[:5])
    assert office.run(Plan(most_files=4)).progress.read == 4
    assert list(states(office).values()).count(State.RECEIVED) == 1


def test_a_file_that_runs_die_with_is_given_up_in_the_end(office):
    with office.store() as store:
        store.receive("fax", "1", b"%PDF-1.4 deadly", name="x.pdf", received_at=utc_now())
        for _ in range(MOST_ATTEMPTS):
            store.claim("a run that dies", 1, now=utc_now(), lease=timedelta(minutes=1))
            store.release("a run that dies")
    office.run()
    with office.store() as store:
        (rejected,) = store.find_receipts(state=State.REJECTED)
    assert rejected.reason == GIVEN_UP


def test_a_living_run_keeps_its_claims_and_a_dead_one_loses_them(office):
    from flows.intake.owner import owner_of_claims

    with office.store() as store:
        store.receive("fax", "1", b"%PDF-1.4", name="a.pdf", received_at=utc_now())
        folder = office.settings.home / "runs"
        with owner_of_claims(store, folder) as living:
            assert len(store.claim(living, 5, now=utc_now(), lease=timedelta(hours=1))) == 1
            with owner_of_claims(store, folder) as other:
                assert store.claim(other, 5, now=utc_now(), lease=timedelta(hours=1)) == ()
        # What a killed run leaves: a name that nobody holds locked.
        (folder / "dead").touch()
        store.claim("dead", 5, now=utc_now(), lease=timedelta(hours=1))
        with owner_of_claims(store, folder) as next_run:
            assert len(store.claim(next_run, 5, now=utc_now(), lease=timedelta(hours=1))) == 1
        assert list(folder.iterdir()) == []


def test_a_file_that_cannot_be_read_is_rejected_once_and_stays_where_it_is(office):
    (office.inbox / "link.pdf").symlink_to("/etc/hostname")
    for _ in range(2):
        office.run()
    with office.store() as store:
        (receipt,) = store.find_receipts()
    assert (receipt.state, receipt.reason) == (State.REJECTED, "unreadable_file")
    assert (office.inbox / "link.pdf").is_symlink()


def test_broken_files_are_rejected_with_a_reason_or_reviewed_and_the_batch_goes_on(office):
    broken = json.loads((BROKEN / "index.json").read_text())
    for each in broken:
        office.put(each["file"], (BROKEN / each["file"]).read_bytes())
    office.put_samples(PAPERS[0])
    office.run(Plan(is_overnight=True))
    with office.store() as store:
        found = {receipt.name: receipt for receipt in store.find_receipts()}
        assert all(store.originals.is_sound(receipt.original_sha256) for receipt in found.values())
    assert len(found) == len(broken) + 1
    for each in broken:
        receipt = found[each["file"]]
        assert receipt.state is not State.RECEIVED
        assert (receipt.state is State.REJECTED) is bool(receipt.reason)
        if each["expect"] == "error":
            assert receipt.state is State.REJECTED, each
    assert found["encrypted.pdf"].reason == "encrypted_file"
    assert found["bomb.png"].reason == "too_large"
    assert found[PAPERS[0]].state in (State.FILED, State.IN_REVIEW)
