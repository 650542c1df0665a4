"""What the memory benchmark looks at."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.memory import Extent, Sample, _lines
from benchmarks.process_memory import family_of, peak_mb, resident_mb

linux = pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="memory is read from /proc")


@linux
def test_a_child_belongs_to_the_family_and_its_memory_is_seen():
    code = "x = bytearray(b'x' * 60_000_000); print('held', flush=True); import time; del x; time.sleep(60)"
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as child:
        try:
            assert child.stdout.readline() == "held\n"
            assert child.pid in family_of(os.getpid())
            assert peak_mb(child.pid) > 57
            assert 0 < resident_mb(child.pid) <= peak_mb(child.pid)
        finally:
            child.kill()


@linux
def test_a_process_that_has_ended_holds_nothing():
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    assert (resident_mb(ended.pid), peak_mb(ended.pid), family_of(ended.pid)) == (0, 0, [ended.pid])


def test_growth_is_told_from_windows_and_the_peak_from_everywhere():
    extent = Extent(pictures=1, texts=1, early_pages=10, pages=100, window=5)
    samples = [Sample(pages, 100 + 20 * (pages > 50), 450 if pages == 30 else 200) for pages in range(1, 101)]
    peak, growth = _lines(samples, extent)
    assert (peak.measured, peak.holds) == ("450.00 MB", False)
    assert (growth.measured, growth.holds) == ("1.20", False)
