"""The counts: what came in, where it stands, and the proof that nothing is missing."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from sqlalchemy import Select, case, func, literal, select
from sqlalchemy.orm import Session

from records.ledger import LEAST_FINISHED_FIRST, WHOLE_FILE
from records.originals import Originals
from records.schema import MoveRow, OriginalRow, PageRow, ProblemRow, ReceiptRow
from records.state import State


@dataclass(frozen=True, slots=True)
class Tally:
    """How many files of one source and day stand in one state, and how many pages those files have."""

    source: str
    day: date
    state: State
    files: int
    pages: int


@dataclass(frozen=True, slots=True)
class NightlyCount:
    """What came in and where it stands. A file that cannot be opened has no pages that could be counted.

    `faults` names, by opaque ids, every file whose pages do not add up or whose state is not what its history says.
    """

    files_in: int
    files: Mapping[State, int]
    pages_in: int
    pages: Mapping[State, int]
    faults: tuple[str, ...]

    @property
    def is_balanced(self) -> bool:
        """Tell whether every file and page that came in stands in exactly one state, as its history says."""
        is_even = self.files_in == sum(self.files.values()) and self.pages_in == sum(self.pages.values())
        return is_even and not self.faults


@dataclass(frozen=True, slots=True)
class OriginalsCheck:
    """Originals against rows: hashes that are missing or damaged, and files that no row names.

    A file without a row is what a run leaves that is killed before its row is committed; the source still has it.
    """

    checked: int
    unsound: tuple[str, ...]
    without_row: tuple[str, ...]


def tally(session: Session, zone: tzinfo, start: datetime | None, end: datetime | None) -> tuple[Tally, ...]:
    """Return the counts by source, day (in this zone) and state of what was received from `start` to before `end`."""
    query = select(ReceiptRow.source, ReceiptRow.received_at, ReceiptRow.state, ReceiptRow.page_count)
    query = query.where(ReceiptRow.received_at >= start) if start else query
    query = query.where(ReceiptRow.received_at < end) if end else query
    files: Counter[tuple[str, date, str]] = Counter()
    pages: Counter[tuple[str, date, str]] = Counter()
    for source, received_at, state, page_count in session.execute(query):
        key = (source, received_at.astimezone(zone).date(), state)
        files[key] += 1
        pages[key] += page_count or 0
    return tuple(Tally(*key[:2], State(key[2]), files[key], pages[key]) for key in sorted(files))


def problem_counts(session: Session, state: State) -> dict[str, int]:
    """Return how many documents in this state have each problem code, the most frequent first."""
    in_state = select(PageRow.document_id).where(PageRow.state == state.value)
    documents = func.count(ProblemRow.document_id.distinct())
    query = select(ProblemRow.code, documents).where(ProblemRow.document_id.in_(in_state)).group_by(ProblemRow.code)
    found = [(code, count) for code, count in session.execute(query)]
    return dict(sorted(found, key=lambda item: (-item[1], item[0])))


def nightly_count(session: Session) -> NightlyCount:
    """Return the count over everything in the store."""
    begun = select(func.count()).where(MoveRow.from_state.is_(None), MoveRow.page == WHOLE_FILE)
    announced = select(func.coalesce(func.sum(ReceiptRow.page_count), 0))
    return NightlyCount(
        files_in=session.scalars(begun).one(),
        files=_by_state(session, ReceiptRow),
        pages_in=session.scalars(announced).one() or 0,
        pages=_by_state(session, PageRow),
        faults=tuple(sorted([*_uncounted(session), *_apart(session), *_astray(session)])),
    )


def check_originals(session: Session, originals: Originals) -> OriginalsCheck:
    """Read every original that a row names and return which are not what was put, and which files have no row."""
    known = set(session.scalars(select(OriginalRow.sha256)))
    unsound = tuple(sha256 for sha256 in sorted(known) if not originals.is_sound(sha256))
    return OriginalsCheck(len(known), unsound, tuple(sha256 for sha256 in originals.hashes() if sha256 not in known))


def _by_state(session: Session, table: type[ReceiptRow | PageRow]) -> dict[State, int]:
    counted = dict.fromkeys(State, 0)
    for state, count in session.execute(select(table.state, func.count()).group_by(table.state)):
        counted[State(state)] = count
    return counted


def _uncounted(session: Session) -> Iterator[str]:
    """Yield the files that do not have as many pages as were read, or have none though they were read."""
    pages = select(func.count()).where(PageRow.receipt_id == ReceiptRow.id).scalar_subquery()
    query = select(ReceiptRow.id, ReceiptRow.state, ReceiptRow.page_count, pages)
    for receipt_id, state, page_count, counted in session.execute(query):
        may_have_none = state in (State.RECEIVED, State.REJECTED)
        if counted != (page_count or 0) or (counted == 0 and not may_have_none):
            yield f"receipt {receipt_id}: {counted} pages of {page_count or 0}"


def _apart(session: Session) -> Iterator[str]:
    """Yield the files that do not stand where the least finished of their pages stands."""
    ranks = {state.value: rank for rank, state in enumerate(LEAST_FINISHED_FIRST)}
    least_finished = func.min(case(ranks, value=PageRow.state))
    query = select(ReceiptRow.id).join(PageRow, PageRow.receipt_id == ReceiptRow.id).group_by(ReceiptRow.id)
    for receipt_id in session.scalars(
        query.having(least_finished.is_distinct_from(case(ranks, value=ReceiptRow.state)))
    ):
        yield f"receipt {receipt_id}: the file does not stand where its pages do"


def _astray(session: Session) -> Iterator[str]:
    """Yield the files and pages that do not stand where their last move left them, or whose history has a gap."""
    last = select(func.max(MoveRow.id)).group_by(MoveRow.receipt_id, MoveRow.page)
    moved = select(MoveRow).where(MoveRow.id.in_(last)).subquery()
    of_file = (moved.c.receipt_id == ReceiptRow.id) & (moved.c.page == WHOLE_FILE)
    of_page = (moved.c.receipt_id == PageRow.receipt_id) & (moved.c.page == PageRow.number)
    queries = (
        select(ReceiptRow.id, literal(WHOLE_FILE))
        .outerjoin(moved, of_file)
        .where(moved.c.to_state.is_distinct_from(ReceiptRow.state)),
        select(PageRow.receipt_id, PageRow.number)
        .outerjoin(moved, of_page)
        .where(moved.c.to_state.is_distinct_from(PageRow.state)),
        select(moved.c.receipt_id, moved.c.page)
        .outerjoin(PageRow, of_page)
        .where(moved.c.page != WHOLE_FILE, PageRow.id.is_(None)),
        _gaps(),
    )
    for receipt_id, page in sorted({tuple(row) for query in queries for row in session.execute(query)}):
        yield f"receipt {receipt_id}: page {page} is not where its history says"


def _gaps() -> Select[str, int]:
    """Return the query for moves that do not begin where the move before them ended."""
    before = func.lag(MoveRow.to_state).over(partition_by=(MoveRow.receipt_id, MoveRow.page), order_by=MoveRow.id)
    chain = select(MoveRow.receipt_id, MoveRow.page, MoveRow.from_state, before.label("before")).subquery()
    return select(chain.c.receipt_id, chain.c.page).where(chain.c.from_state.is_distinct_from(chain.c.before))
