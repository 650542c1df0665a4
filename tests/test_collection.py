"""Looks for garbage wait until a paper is read, and the program's own setting holds again behind it."""

import gc
from collections.abc import Iterator

import pytest

from extractors.collection import collect_later


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    was_enabled = gc.isenabled()
    yield
    (gc.enable if was_enabled else gc.disable)()


def _fail_undisturbed() -> None:
    assert not gc.isenabled()
    raise KeyError


def test_garbage_is_looked_for_again_behind_a_block_that_fails() -> None:
    gc.enable()
    with pytest.raises(KeyError), collect_later():
        _fail_undisturbed()
    assert gc.isenabled()


def test_a_program_that_never_looks_for_garbage_is_left_so() -> None:
    gc.disable()
    with collect_later():
        pass
    assert not gc.isenabled()


def test_blocks_that_overlap_as_in_threads_leave_the_setting_as_it_was() -> None:
    gc.enable()
    first, second = collect_later(), collect_later()
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)
    second.__exit__(None, None, None)
    assert gc.isenabled()
