"""RESULTS.md: what was measured, when and on what, and nothing that names a machine."""

import platform
from pathlib import Path

import pytest

from benchmarks import command, report
from benchmarks.line import at_most

LINE = at_most("peak memory", 147.0, 400, unit=" MB", command="python -m benchmarks memory")


@pytest.fixture
def results(tmp_path, monkeypatch):
    monkeypatch.setattr(command, "TABLES", {"memory": (lambda options: [LINE], "memory")})
    monkeypatch.setattr(report, "RESULTS", tmp_path / "RESULTS.md")
    return tmp_path / "RESULTS.md"


def test_without_a_word_speed_and_memory_are_measured_and_written(results, capsys):
    assert command.main([]) == 0
    text = results.read_text()
    assert "| peak memory | 147.00 MB | <= 400 MB | yes | `python -m benchmarks memory` |" in text
    assert all(f"- {fact}: " in text for fact in ("date", "machine", "load before", "versions", "command", "commit"))
    assert "Every target holds." in text
    assert "peak memory" in capsys.readouterr().out


def test_a_missed_target_is_named_under_the_table(results, monkeypatch):
    missed = at_most("peak memory", 512.0, 400, unit=" MB")
    monkeypatch.setattr(command, "TABLES", {"memory": (lambda options: [LINE, missed], "memory")})
    command.main(["all"])
    assert "Missed: peak memory." in results.read_text()


def test_results_name_no_host_and_no_path(results):
    command.main(["all"])
    text = results.read_text()
    assert not platform.node() or platform.node() not in text
    assert str(Path.home()) not in text
    assert str(report.RESULTS.parent) not in text


def test_a_quick_run_leaves_the_results_as_they_are(results, capsys):
    assert command.main(["all", "--quick"]) == 0
    assert not results.exists()
    assert "peak memory" in capsys.readouterr().out
