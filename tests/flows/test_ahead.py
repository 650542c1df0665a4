"""Fetching ahead: the same items in the same order, errors in their place, and nothing left running."""

import threading
import time

import pytest

from flows.intake.ahead import ahead


def test_the_items_come_in_their_order():
    assert list(ahead((number for number in range(100)), 3)) == list(range(100))


def test_fetching_goes_on_while_an_item_is_used():
    fetched = []

    def items():
        for number in range(4):
            fetched.append(number)
            yield number

    source = ahead(items(), 2)
    assert next(source) == 0
    time.sleep(0.3)
    assert fetched[-1] >= 2
    assert list(source) == [1, 2, 3]


def test_an_error_comes_after_the_items_before_it():
    def items():
        yield 1
        raise KeyError

    source = ahead(items(), 5)
    assert next(source) == 1
    with pytest.raises(KeyError):
        next(source)


def test_one_who_wants_no_more_leaves_no_thread_and_closes_the_source():
    closed = threading.Event()

    def items():
        try:
            while True:
                yield 1
        finally:
            closed.set()

    before = threading.active_count()
    source = ahead(items(), 2)
    next(source)
    source.close()
    assert closed.is_set()
    assert threading.active_count() == before
