"""The pairing with the greatest total gain."""

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from benchmarks.scoring.pairing import best_pairs

tables = st.integers(1, 5).flatmap(
    lambda columns: st.lists(st.lists(st.integers(0, 6), min_size=columns, max_size=columns), min_size=1, max_size=5)
)


def best_by_trying_all(gain):
    rows, columns = len(gain), len(gain[0])
    size = max(rows, columns)
    return max(
        sum(gain[row][order[row]] for row in range(rows) if order[row] < columns) for order in permutations(range(size))
    )


@given(tables)
def test_no_other_pairing_gains_more(gain):
    pairs = best_pairs(gain)
    assert sum(gain[row][column] for row, column in pairs) == best_by_trying_all(gain)
    assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(pairs)


def test_nothing_is_paired_where_nothing_is_gained():
    assert best_pairs([[0, 0]]) == []
    assert best_pairs([]) == []
    assert best_pairs([[]]) == []


def test_sixty_rows_are_paired_at_once():
    gain = [[1000 - abs(row - column) for column in range(60)] for row in range(60)]
    assert best_pairs(gain) == [(n, n) for n in range(60)]
