"""Wilson intervals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.scoring.intervals import Share, wilson


def test_the_interval_is_the_published_one():
    assert wilson(81, 263) == pytest.approx((0.2553, 0.3662), abs=1e-4)


@given(st.integers(1, 2000).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_the_share_lies_in_its_interval(counts):
    low, high = wilson(*counts)
    assert 0 <= low <= counts[0] / counts[1] + 1e-12
    assert counts[0] / counts[1] - 1e-12 <= high <= 1


def test_a_share_of_nothing_has_no_value():
    assert Share().value is None
    assert Share().interval is None
