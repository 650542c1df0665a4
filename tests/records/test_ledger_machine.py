"""Any order of receiving, claiming, dying, filing, rejecting and reviewing keeps the count."""

import shutil
import tempfile
from datetime import timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from records.errors import IllegalMoveError
from records.filing import PageRead
from records.state import State
from records.store import open_store

LEASE = timedelta(minutes=10)
CONTENTS = st.integers(0, 5).map(lambda number: f"fax {number}".encode())
DISPOSITIONS = st.lists(st.tuples(st.integers(1, 3), st.sampled_from(["file", "review"])), min_size=1, max_size=3)


class Office(RuleBasedStateMachine):
    """One store, several runs that may die, and a person who reviews."""

    paper = None
    start = None

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.now = self.start
        self.arrivals = set()
        self.claims = {}

    @initialize()
    def open(self):
        self.store = open_store(f"sqlite:///{self.folder}/office.db", self.folder / "originals")

    def teardown(self):
        self.store.close()
        shutil.rmtree(self.folder)

    @rule(content=CONTENTS, ref=st.integers(0, 2), source=st.sampled_from(["folder", "mail"]))
    def receive(self, content, ref, source):
        receipt = self.store.receive(source, str(ref), content, name="x.tif", received_at=self.now)
        self.arrivals.add((source, ref, content))
        assert self.store.get_original(receipt.id) == content

    @rule(owner=st.sampled_from("ab"), limit=st.integers(1, 3))
    def claim(self, owner, limit):
        for receipt in self.store.claim(owner, limit, now=self.now, lease=LEASE):
            assert self.claims.get(receipt.id, (None, self.now))[1] <= self.now
            self.claims[receipt.id] = (owner, self.now + LEASE)

    @rule(minutes=st.integers(1, 15))
    def time_passes(self, minutes):
        self.now += timedelta(minutes=minutes)

    @rule()
    def everybody_dies(self):
        self.store.close()
        self.open()

    @precondition(lambda self: self.claims)
    @rule(papers=DISPOSITIONS, which=st.integers(0, 9), fails=st.booleans())
    def file(self, papers, which, fails):
        receipt_id = sorted(self.claims)[which % len(self.claims)]
        result = self._result(self.store.get_original(receipt_id), papers)
        read = [PageRead("")] * (result.source.pages + fails)  # one text too many makes it fail
        try:
            self.store.file_result(receipt_id, result, pages=read, now=self.now)
        except (IllegalMoveError, self.uncounted):
            return
        assert self.store.get_receipt(receipt_id).page_count is not None

    @precondition(lambda self: self.claims)
    @rule(which=st.integers(0, 9))
    def reject(self, which):
        receipt_id = sorted(self.claims)[which % len(self.claims)]
        before = self.store.get_receipt(receipt_id).state
        try:
            self.store.reject(receipt_id, "damaged_file", now=self.now)
        except IllegalMoveError:
            assert before not in (State.RECEIVED, State.REJECTED)

    @rule(which=st.integers(0, 9), to=st.sampled_from(State))
    def review(self, which, to):
        documents = list(self.store.find_documents())
        if documents:
            document = documents[which % len(documents)]
            try:
                self.store.move_document(document.id, to, why="a person", now=self.now)
            except IllegalMoveError:
                to = document.state
            assert self.store.find_document(document.id).state == to

    @invariant()
    def nothing_is_lost_or_doubled(self):
        if not hasattr(self, "store"):
            return
        count = self.store.nightly_count()
        assert count.is_balanced, count.faults
        assert count.files_in == len(self.arrivals)
        assert count.files[State.RECOGNISED] == count.pages[State.RECOGNISED] == count.pages[State.RECEIVED] == 0
        assert len(list(self.store.originals.hashes())) == len({content for *_, content in self.arrivals})

    def _result(self, content, papers):
        documents, first = [], 1
        for pages, disposition in papers:
            documents.append(self.paper.document(*range(first, first + pages), disposition=disposition))
            first += pages
        return self.paper.result(content, *documents)


def test_any_order_of_events_keeps_the_count(paper, now):
    from hypothesis.stateful import run_state_machine_as_test

    from records.errors import UncountedPageError

    Office.paper, Office.start, Office.uncounted = paper, now, UncountedPageError
    run_state_machine_as_test(Office, settings=settings(max_examples=15, stateful_step_count=30, deadline=None))
